"""One dated Markdown file, read into plain data.

The day is found in the front matter, else in the file's name, else in a `Date:` line near the top. The first
of these that is there counts: when it cannot be read the file is refused, it is never passed over for
another. What becomes of the text (a meeting, a reflection) and what is known already is decided in
`pmjournal.importing`.
"""

import re
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from pmjournal.dates import DayOrder, parse_dated
from pmjournal.errors import BadInput
from pmjournal.language import translate

LARGEST_BYTES = 5_000_000
DATE_LINE_WITHIN = 30  # lines
LONGEST_TITLE = 200  # characters

_DAY_KEYS = ("date", "created")
_KEY = re.compile(r"(?P<key>[A-Za-z][\w -]{0,60}?)\s*:(?:\s+(?P<value>.*))?", re.ASCII)
_NESTED = re.compile(r"\s+\S.*|-\s.*|#.*|\s*")
_FENCE_END = ("---", "...")
_ESCAPED = re.compile(r'\\(["\\])')

_NAME_DAY = r"(?P<year>[0-9]{4})(?P<mark>[-_.]?)(?P<month>[0-9]{2})(?P=mark)(?P<day>[0-9]{2})"
_NAME_FORMS = (
    re.compile(_NAME_DAY + r"(?![0-9])(?P<rest>.*)"),
    re.compile(rf"(?P<rest>.*)(?<![0-9]){_NAME_DAY}"),
)

_DATE_LINE = re.compile(r"[\s>#*_+-]*(?:date|created)[\s*_]*:(?P<value>.*)", re.IGNORECASE)
_LONGEST_DAY = 80  # characters; what is longer is prose

_TIME = (
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::[0-9]{2}(?:[.,][0-9]+)?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?"
)
_CLOCK = re.compile(_TIME, re.IGNORECASE | re.ASCII)
_DAY_AND_CLOCK = re.compile(
    r"(?P<said>.*?[0-9].*?)(?:\s*[T,]\s*|\s+(?:at\s+|@\s*)?)" + _TIME, re.IGNORECASE | re.ASCII
)

_HEADING = re.compile(r" {0,3}#{1,6}\s+(?=\S)")

# What a text editor never writes; form feeds and the like end a line, everything else is left out.
_LINE_ENDS = dict.fromkeys(map(ord, "\x0b\x0c\x85"), "\n")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]")
_NULS_IN_TEXT = 0.2  # a larger share than this is a picture, or text in two-byte signs


@dataclass(frozen=True, slots=True)
class Dated:
    """A dated text: `day` and `time` as its writer's clock showed them, `time` None where none is given.

    `body` is the whole text with "\\n" line ends, less the lines of front matter that became the day, the
    time or the title. `note` says what had to be left out, or is empty.
    """

    day: date
    time: time | None
    title: str
    body: str
    note: str = ""


def read_file(path: Path, order: DayOrder | None = None) -> Dated:
    """Read one file; `order` as for `parse_dated`. Raises BadInput with a sentence, or OSError."""
    with path.open("rb") as file:
        content = file.read(LARGEST_BYTES + 1)
    return read(content, path.name, order)


def read(content: bytes, name: str, order: DayOrder | None = None) -> Dated:
    """Read the content of a file called `name`.

    Raises BadInput (AmbiguousDay for a date that could mean two days) when the text is no UTF-8, is empty, is
    larger than 5 MB or has no readable day.
    """
    text, note = _text(content)
    front, body = _split_front_matter(text)
    stem = name.rpartition(".")[0] or name
    day, at = _day_and_time(front, stem, body, order)
    title = _take_title(front) or _heading(body) or _words_of(stem)
    return Dated(day, at, title, _with_front(front, body), note)


# The text ------------------------------------------------------------------------------------------


def _text(content: bytes) -> tuple[str, str]:
    """Return the text with plain line ends, and a note on what was left out."""
    text = _decoded(content)
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    text, left_out = _CONTROL.subn("", text)
    if not text.strip():
        raise BadInput(translate("Import", "It is empty."))
    note = translate("Import", "%n control character(s) (was|were) left out.", "", left_out)
    return text, note if left_out else ""


def _decoded(content: bytes) -> str:
    if len(content) > LARGEST_BYTES:
        raise BadInput(translate("Import", "It is larger than 5 MB. Split it into smaller files."))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if content and (not text or text.count("\0") > len(text) * _NULS_IN_TEXT):
        raise BadInput(translate("Import", "It is not UTF-8 text. Save it as UTF-8 and try again."))
    return text


def _split_front_matter(text: str) -> tuple[list[str], str]:
    """Return the lines between the opening fences, and what follows them.

    A line between two rules is front matter only if all of them look like it; prose between rules is text.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return [], text
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in _FENCE_END), 0)
    front = lines[1:end]
    if not any(map(_key_of, front)) or not all(_key_of(line) or _NESTED.fullmatch(line) for line in front):
        return [], text
    return front, "\n".join(lines[end + 1 :])


def _key_of(line: str) -> str:
    found = _KEY.fullmatch(line)
    return found["key"].lower() if found else ""


def _find(front: list[str], key: str) -> tuple[int, str]:
    """Return the place and the value of the first line with this key; (-1, "") where there is none.

    A line without a value, or whose value goes on in the lines below it, is passed over.
    """
    for i, line in enumerate(front):
        found = _KEY.fullmatch(line)
        below = front[i + 1] if i + 1 < len(front) else ""
        goes_on = below.strip() and below[0].isspace()
        if found and found["key"].lower() == key and found["value"] and not goes_on:
            return i, _unquoted(found["value"])
    return -1, ""


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] == '"':
        return _ESCAPED.sub(r"\1", value[1:-1])
    if len(value) >= 2 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value


def _with_front(front: list[str], body: str) -> str:
    """Put the lines of front matter that were not used above the text, so that nothing is lost."""
    body = body.strip("\n")
    kept = "\n".join(front).strip("\n")
    return f"{kept}\n\n{body}" if kept.strip() else body


# The day -------------------------------------------------------------------------------------------


def _day_and_time(front: list[str], stem: str, body: str, order: DayOrder | None) -> tuple[date, time | None]:
    """Find the day and, beside it or in a `time:` line of the front matter, the time."""
    day, at = _front_day(front, order) or _name_day(stem) or _line_day(body, order)
    return day, at if at is not None else _take_time(front)


def _front_day(front: list[str], order: DayOrder | None) -> tuple[date, time | None] | None:
    for key in _DAY_KEYS:
        place, value = _find(front, key)
        if value:
            del front[place]
            return _moment(value, order)
    return None


def _name_day(stem: str) -> tuple[date, None] | None:
    """The day that a file's name begins or ends with, the year first."""
    for form in _NAME_FORMS:
        if found := form.fullmatch(stem):
            # Eight digits in a row may be any number, so an impossible one is no mistyped day.
            with suppress(BadInput) if not found["mark"] else nullcontext():
                return parse_dated(f"{found['year']}-{found['month']}-{found['day']}", None), None
    return None


def _line_day(body: str, order: DayOrder | None) -> tuple[date, time | None]:
    """The day of the first `Date:` line that has a value."""
    for line in body.lstrip("\n").split("\n", DATE_LINE_WITHIN)[:DATE_LINE_WITHIN]:
        found = _DATE_LINE.fullmatch(line)
        value = found["value"].strip(" \t*_") if found else ""
        if value:
            return _moment(value, order)
    raise BadInput(
        translate(
            "Import", "It has no date: put one into its name (2018-04-03.md) or write a line “Date: 2018-04-03”."
        )
    )


def _moment(said: str, order: DayOrder | None) -> tuple[date, time | None]:
    """Read a day with or without a time; a zone after it is passed over, the wall time counts."""
    found = _DAY_AND_CLOCK.fullmatch(said) if len(said) <= _LONGEST_DAY else None
    if found is None:
        return parse_dated(said, order), None
    return parse_dated(found["said"], order), _wall_time(found["hour"], found["minute"], found["half"])


def _take_time(front: list[str]) -> time | None:
    """Take the front matter's `time:` line, when it is a time of day: it may as well be a length."""
    place, value = _find(front, "time")
    found = _CLOCK.fullmatch(value)
    if found is None:
        return None
    del front[place]
    return _wall_time(found["hour"], found["minute"], found["half"])


def _wall_time(hour: str, minute: str, half: str | None) -> time:
    hours = int(hour)
    if half:
        if not 1 <= hours <= 12:
            raise BadInput(
                translate("Import", "{hour}:{minute} {half} is no time of day.").format(
                    hour=hour, minute=minute, half=half
                )
            )
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    if hours > 23 or int(minute) > 59:
        raise BadInput(translate("Import", "{hour}:{minute} is no time of day.").format(hour=hour, minute=minute))
    return time(hours, int(minute))


# The title -----------------------------------------------------------------------------------------


def _take_title(front: list[str]) -> str:
    """Take the front matter's title; one too long for a title stays in the text as well."""
    place, value = _find(front, "title")
    if value and len(value) <= LONGEST_TITLE:
        del front[place]
    return _one_line(value)


def _heading(body: str) -> str:
    """The words of the first heading outside a code block."""
    fenced = False
    for line in body.split("\n"):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced and (found := _HEADING.match(line)):
            words = line[found.end() :].strip()
            return _one_line(words.rstrip("#").rstrip() or words)
    return ""


def _one_line(words: str) -> str:
    return " ".join(words.split())[:LONGEST_TITLE].strip()


def _words_of(stem: str) -> str:
    """A file's name as words, without its date unless that is all there is."""
    for form in _NAME_FORMS:
        if found := form.fullmatch(stem):
            stem = found["rest"].strip("-_ .") or stem
    plain = "".join(sign if sign.isprintable() else " " for sign in stem)
    return _one_line(plain.replace("_", " "))
