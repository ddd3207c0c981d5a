"""Taking dated Markdown files into the journal as meetings or reflections: a plan first, then all or nothing.

A plan says of every file whether it would be taken, is known already, or is refused and why; nothing is
written until `carry_out`. How a file is read belongs in `pmjournal.interchange.markdown`; what a window or a
command says around it belongs there.
"""

import hashlib
import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pmjournal.changes import Change
from pmjournal.dates import AmbiguousDay, DayOrder
from pmjournal.errors import BadInput
from pmjournal.interchange.markdown import Dated, read_file
from pmjournal.language import translate
from pmjournal.records import (
    Contact,
    MeetingStatus,
    Role,
)
from pmjournal.text import clean, one_line
from pmjournal.wording import day_short

if TYPE_CHECKING:
    from pmjournal.journal import Journal

SUFFIXES = (".md", ".markdown", ".txt")
NOON = time(12)
ANY_ZONE = timedelta(hours=38)  # from noon: half a day, and what the zones of the world lie apart
UNDOABLE = 1000  # larger imports are written without the images that an undo needs

As = Literal["meeting", "reflection"]
Progress = Callable[[int, int], None]  # files done, files in all; may raise Cancelled


class RoleNeeded(BadInput):
    """The person an import is with is new, or known in several roles, and no role is given."""


class Verdict(StrEnum):
    """What becomes of a file."""

    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one file.

    `file` is its path below the folder that is imported, `why` a sentence (empty where there is nothing to
    say). `ambiguous` means that it was refused for a date that the order of day and month would settle.
    """

    file: str
    verdict: Verdict
    why: str
    day: date | None
    title: str
    ambiguous: bool = False
    dated: Dated | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. `with_name` is empty where it is with nobody; `role` is my role."""

    as_: As
    outcomes: tuple[Outcome, ...]
    with_name: str
    role: Role | None

    def of(self, verdict: Verdict) -> tuple[Outcome, ...]:
        """The outcomes with this verdict, in the order of the files."""
        return tuple(outcome for outcome in self.outcomes if outcome.verdict is verdict)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import wrote: the records' ids, the mentorship they are with, the Change to undo (if any)."""

    ids: tuple[int, ...]
    mentorship_id: int | None
    change: Change | None


def plan(
    source: Path,
    as_: As,
    *,
    journal: "Journal",
    with_name: str | None = None,
    role: Role | None = None,
    date_order: DayOrder | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """Read a file, or every Markdown and text file below a folder, and say what would become of each.

    `role` is my role towards the person called `with_name` (`mentee` when they guide me), needed when they
    are new. `date_order` says what comes first in dates such as 04/03/2018. `progress` is called after each
    file.

    Raises BadInput when there is nothing to import, or `with_name` does not name one person; RoleNeeded when a
    role would settle that.
    """
    name = one_line(with_name or "")
    if name:
        _partner(journal, name, role)
    files = _files(source)
    outcomes = []
    for number, (shown, path) in enumerate(files, 1):
        outcomes.append(_read(shown, path, as_, date_order, journal.clock.today()))
        if progress is not None:
            progress(number, len(files))
    return ImportPlan(as_, tuple(_recognised(outcomes, as_, journal)), name, role)


def carry_out(
    journal: "Journal", plan: ImportPlan, *, origin: object = None, progress: Progress | None = None
) -> Imported:
    """Write what `plan` takes, in one transaction; the person is made in it where they are new.

    What became known since the plan was made is left out. `progress` is called after each record; whatever it
    raises undoes the whole import. Raises BadInput when the plan refuses a file.
    """
    if refused := len(plan.of(Verdict.REFUSED)):
        raise BadInput(translate("Import", "Nothing was imported: %n file(s) (was|were) refused.", "", refused))
    taken = [one for one in _recognised(plan.of(Verdict.TAKEN), plan.as_, journal) if one.verdict is Verdict.TAKEN]
    if not taken:
        return Imported((), None, None)
    writing = journal.transaction(origin=origin) if len(taken) <= UNDOABLE else journal.bulk()
    with writing as act:
        mentorship_id = _mentorship_with(journal, plan, taken)
        ids = tuple(_write_all(journal, plan.as_, taken, mentorship_id, progress))
    return Imported(ids, mentorship_id, act.change)


def one_contact(contacts: Iterable[Contact], name: str) -> Contact | None:
    """The contact meant by a name among those that carry it: None for none of them.

    Of several mentorships with one person the running one is meant, else the latest. Raises BadInput when two
    people carry the name.
    """
    found = sorted(contacts, key=lambda one: (_is_running(one), one.mentorship.started_on or date.min))
    if len({one.person.id for one in found}) > 1:
        raise BadInput(
            translate(
                "Import", "More than one person is called “{name}”. Give one of them a fuller name first."
            ).format(name=name)
        )
    return found[-1] if found else None


def _is_running(contact: Contact) -> bool:
    return not contact.mentorship.status.is_over


# The files -----------------------------------------------------------------------------------------


def _files(source: Path) -> list[tuple[str, Path]]:
    """The files to read, each with the path to show: the one file, or what lies below the folder, sorted."""
    if source.is_file():
        return [(source.name, source)]
    if not source.is_dir():
        raise BadInput(translate("Import", "There is no file or folder “{source}”.").format(source=source))
    found = sorted(_below(source))
    if not found:
        raise BadInput(
            translate("Import", "“{source}” holds no .md, .markdown or .txt file.").format(source=source)
        )
    return [(path.relative_to(source).as_posix(), path) for path in found]


def _below(folder: Path) -> Iterator[Path]:
    """Every file that may be text; hidden files and folders are left alone, links to folders not followed."""
    for name, folders, files in os.walk(folder, onerror=_cannot_list):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for file in files:
            path = Path(name, file)
            if not file.startswith(".") and path.suffix.lower() in SUFFIXES and path.is_file():
                yield path


def _cannot_list(error: OSError) -> None:
    raise BadInput(
        translate("Import", "“{file}” could not be read: {reason}.").format(
            file=error.filename, reason=error.strerror
        )
    ) from error


def _read(shown: str, path: Path, as_: As, order: DayOrder | None, today: date) -> Outcome:
    try:
        dated = read_file(path, order)
    except AmbiguousDay as error:
        why = translate("Import", "Its date could be {day} or {other}.").format(
            day=day_short(error.day_first), other=day_short(error.month_first)
        )
        return Outcome(shown, Verdict.REFUSED, why, None, "", ambiguous=True)
    except BadInput as error:
        return Outcome(shown, Verdict.REFUSED, str(error), None, "")
    except OSError as error:
        return Outcome(
            shown,
            Verdict.REFUSED,
            translate("Import", "It could not be read: {reason}.").format(reason=error.strerror),
            None,
            "",
        )
    if as_ == "reflection" and dated.day > today:
        return Outcome(
            shown,
            Verdict.REFUSED,
            translate("Import", "{day} is still to come.").format(day=day_short(dated.day)),
            dated.day,
            dated.title,
        )
    return Outcome(shown, Verdict.TAKEN, dated.note, dated.day, dated.title, dated=dated)


# What is known already -----------------------------------------------------------------------------


def _recognised(outcomes: Iterable[Outcome], as_: As, journal: "Journal") -> Iterator[Outcome]:
    """The outcomes, turned to known where the journal or an earlier file holds the same text for the day."""
    outcomes = list(outcomes)
    days = {one.day for one in outcomes if one.dated is not None and one.day is not None}
    seen = dict.fromkeys(_marks(journal, as_, days), translate("Import", "It is in the journal already."))
    for one in outcomes:
        if one.dated is None:
            yield one
            continue
        mark = _mark(one.dated.day, one.dated.title, one.dated.body)
        yield replace(one, verdict=Verdict.KNOWN, why=seen[mark]) if mark in seen else one
        seen.setdefault(mark, translate("Import", "It holds the same text as {file}.").format(file=one.file))


def _mark(day: date, title: str, body: str) -> str:
    """The same for the same text on the same day, however its lines end or its accents are composed."""
    text = unicodedata.normalize("NFC", clean(body))
    text = "\n".join(line.rstrip() for line in text.split("\n")).strip()
    return hashlib.sha256(f"{day.isoformat()}\n{text or one_line(title)}".encode()).hexdigest()


def _marks(journal: "Journal", as_: As, days: Iterable[date]) -> Iterator[str]:
    """The marks of what the journal holds for these days, each in the zone it was written in."""
    for day in days:
        first, last = journal.clock.at(day) - ANY_ZONE, journal.clock.at(day) + ANY_ZONE
        if as_ == "meeting":
            for meeting in journal.meetings.between(first, last):
                if journal.clock.local(meeting.starts_at, meeting.zone).date() == day:
                    yield _mark(day, meeting.title, meeting.notes)
        else:
            for reflection in journal.reflections.between(first, last):
                if journal.clock.local(reflection.written_at, reflection.zone).date() == day:
                    yield _mark(day, reflection.title, reflection.body)


# Writing -------------------------------------------------------------------------------------------


def _partner(journal: "Journal", name: str, role: Role | None) -> tuple[int | None, int | None]:
    """The mentorship and the person meant by a name; None for what is still to be made."""
    named = journal.people.find(name)
    fitting = [one for one in named if role in (None, one.mentorship.my_role)]
    if role is None and len({one.mentorship.my_role for one in fitting}) > 1:
        raise RoleNeeded(
            translate("Import", "“{name}” is here in more than one role. Say which one is meant.").format(
                name=name
            )
        )
    if contact := one_contact(fitting, name):
        return contact.mentorship.id, contact.person.id
    if role is None:
        raise RoleNeeded(
            translate(
                "Import", "“{name}” is new here. Say whether they are your mentor, your mentee or a peer."
            ).format(name=name)
        )
    person = one_contact(named, name)
    return None, person.person.id if person else None


def _mentorship_with(journal: "Journal", plan: ImportPlan, taken: list[Outcome]) -> int | None:
    """The id of the mentorship to import into, made when it is new: it began with the first meeting."""
    if not plan.with_name:
        return None
    mentorship_id, person_id = _partner(journal, plan.with_name, plan.role)
    if mentorship_id is not None:
        return mentorship_id
    assert plan.role is not None
    began = min(one.day for one in taken if one.day is not None) if plan.as_ == "meeting" else None
    if person_id is not None:
        return journal.people.add_mentorship(person_id, plan.role, started_on=began)
    return journal.people.add(plan.with_name, plan.role, started_on=began)


def _write_all(
    journal: "Journal",
    as_: As,
    taken: list[Outcome],
    mentorship_id: int | None,
    progress: Progress | None,
) -> Iterator[int]:
    for number, one in enumerate(taken, 1):
        assert one.dated is not None
        yield _write(journal, as_, one.dated, mentorship_id)
        if progress is not None:
            progress(number, len(taken))


def _write(journal: "Journal", as_: As, dated: Dated, mentorship_id: int | None) -> int:
    """Write one text at its local time, noon where it names none; a meeting that is past was held."""
    at = dated.time or NOON
    moment = journal.clock.at(dated.day, at.hour, at.minute)
    if as_ == "reflection":
        return journal.reflections.add(
            title=dated.title, body=dated.body, written_at=moment, mentorship_id=mentorship_id
        )
    is_past = dated.day <= journal.clock.today()
    return journal.meetings.add(
        moment,
        mentorship_id=mentorship_id,
        title=dated.title,
        notes=dated.body,
        status=MeetingStatus.HELD if is_past else MeetingStatus.PLANNED,
    )
