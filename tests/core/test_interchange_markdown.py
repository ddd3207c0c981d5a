"""Dated Markdown files: where the day comes from, what is kept, what is refused."""

from contextlib import suppress
from datetime import date, time
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.dates import AmbiguousDay
from pmjournal.errors import BadInput
from pmjournal.interchange.markdown import LARGEST_BYTES, Dated, read, read_file

APRIL_3 = date(2018, 4, 3)


def dated(text: str, name: str = "notes.md") -> Dated:
    return read(text.encode(), name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("---\ndate: 2018-04-03\n---\nText", "2017-01-01.md"),
        ("---\ncreated: 3 April 2018\n---\nText", "notes.md"),
        ("---\ntags: a\nDate: '2018-04-03'\n...\nText", "notes.md"),
        ("Date: 2017-01-01", "2018-04-03.md"),
        ("Text", "2018-04-03-notes.md"),
        ("Text", "2018_04_03 notes.md"),
        ("Text", "20180403.txt"),
        ("Text", "Talk with Ada 2018-04-03.markdown"),
        ("# Week 1\n\nDate: 3.4.2018\n", "notes.md"),
        ("# Week 1\n\n**Date:** 2018-04-03  \n", "notes.md"),
        ("# Week 1\n\n__DATE__: Tuesday, April 3rd, 2018\n", "notes.md"),
        ("- date: 3 apr 2018\n", "notes.md"),
        ("Text\n" * 29 + "Date: 2018-04-03", "notes.md"),
    ],
)
def test_the_day_is_found(text: str, name: str) -> None:
    assert dated(text, name).day == APRIL_3


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Date: 2018-04-03", None),
        ("Date: 2018-04-03 14:30", time(14, 30)),
        ("Date: 2018-04-03T09:05:59+02:00", time(9, 5)),
        ("Date: April 3, 2018, 2:30 pm", time(14, 30)),
        ("Date: 3 Apr 2018 at 12:00 AM", time(0, 0)),
        ("---\ndate: 2018-04-03\ntime: 16:15\n---\n", time(16, 15)),
        ("---\ndate: 2018-04-03 08:00:00 +0200\n---\n", time(8, 0)),
    ],
)
def test_a_time_is_the_wall_time_of_its_writer(text: str, at: time | None) -> None:
    assert (dated(text).day, dated(text).time) == (APRIL_3, at)


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("", "2018-04-03.md", "It is empty."),
        (" \n\t\r\n", "2018-04-03.md", "It is empty."),
        ("Text", "notes.md", "It has no date: put one into its name (2018-04-03.md)"),
        ("Text\n" * 30 + "Date: 2018-04-03", "notes.md", "It has no date"),
        ("---\ndate: soon\n---\n", "2018-04-03.md", "“soon” is not a day"),
        ("Date: soon\nDate: 2018-04-03", "notes.md", "“soon” is not a day"),
        ("Text", "2018-02-30.md", "February has 28 days in 2018."),
        ("Date: 3 April", "notes.md", "The year is missing"),
        ("Date: 2018-04-03 25:00", "notes.md", "25:00 is no time of day."),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(text: str, name: str, why: str) -> None:
    with pytest.raises(BadInput) as refused:
        dated(text, name)
    assert why in str(refused.value)


@pytest.mark.parametrize("content", [b"caf\xe9 2018", "Übung".encode("utf-16"), b"P\0N\0G\0 \0", b"\0\0\0"])
def test_other_encodings_are_refused_not_guessed(content: bytes) -> None:
    with pytest.raises(BadInput, match="It is not UTF-8 text"):
        read(content, "2018-04-03.md")


def test_a_file_over_five_megabytes_is_refused() -> None:
    with pytest.raises(BadInput, match="larger than 5 MB"):
        read(b"a" * (LARGEST_BYTES + 1), "2018-04-03.md")


def test_a_date_that_could_mean_two_days_is_settled_by_the_order() -> None:
    content = b"Date: 04/03/2018"
    with pytest.raises(AmbiguousDay):
        read(content, "week.md")
    assert read(content, "week.md", "mdy").day == APRIL_3
    assert read(content, "week.md", "dmy").day == date(2018, 3, 4)


def test_byte_order_mark_line_ends_and_control_characters() -> None:
    found = read(b"\xef\xbb\xbf# T\x00itle\r\n\r\none\x07\rtwo\tthree", "2018-04-03.md")
    assert found.body == "# Title\n\none\ntwo\tthree"
    assert found.note == "2 control characters were left out."


def test_the_title_comes_from_front_matter_then_heading_then_name() -> None:
    assert dated('---\ntitle: "A \\"big\\" week"\n---\n# Other', "2018-04-03.md").title == 'A "big" week'
    assert dated("```\n# code\n```\n## Week 1 ##\n", "2018-04-03.md").title == "Week 1"
    assert dated("Text", "2018-04-03-first_talk.md").title == "first talk"
    assert dated("Text", "2018-04-03.md").title == "2018-04-03"


def test_unknown_front_matter_stays_in_the_text() -> None:
    unknown = "created: 2018-04-09\ntime: 45 minutes\ntags:\n  - a"
    found = dated(f"---\ntitle: Week 1\ndate: 2018-04-03\n{unknown}\n---\n\nText")
    assert (found.title, found.time, found.body) == ("Week 1", None, f"{unknown}\n\nText")


def test_prose_between_two_rules_is_no_front_matter() -> None:
    text = "---\nWe met in the park and talked.\n---\nMore"
    assert dated(text, "2018-04-03.md").body == text


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "2018-04-03-été.md"
    path.write_text("Text", encoding="utf-8")
    assert read_file(path) == Dated(APRIL_3, None, "été", "Text")


LINES = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"))


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), LINES, st.lists(LINES))
def test_what_is_written_with_front_matter_is_read_back(day: date, title: str, lines: list[str]) -> None:
    body = "\n".join(lines).strip("\n")
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    found = dated(f'---\ndate: {day.isoformat()}\ntitle: "{quoted}"\n---\n\n{body}\n')
    assert (found.day, found.body.split("\n")[-1]) == (day, body.split("\n")[-1])
    if 0 < len(title) <= 200 and title.strip():
        assert (found.title, found.body) == (" ".join(title.split()), body)


@given(st.binary(), st.text(max_size=30))
def test_any_bytes_are_a_dated_text_or_a_sentence(content: bytes, name: str) -> None:
    with suppress(BadInput):
        assert read(content, name).title == read(content, name).title.strip()


@given(st.text(min_size=1))
def test_the_text_is_kept_whole(text: str) -> None:
    with suppress(BadInput):
        found = dated(text, "2018-04-03.md")
        if not found.note and not text.startswith("---") and "\r" not in text:
            assert found.body == text.translate(dict.fromkeys(map(ord, "\x0b\x0c\x85"), "\n")).strip("\n")


def test_a_hostile_file_takes_no_time() -> None:
    begun = process_time()
    for line in ("Date: " + "1" * 100_000, "# " + " " * 100_000, "date" + "* " * 50_000, "a" * 100_000 + ":"):
        with suppress(BadInput):
            dated(f"---\n{line}\n---\n{line}\n{line}")
    assert process_time() - begun < 5
