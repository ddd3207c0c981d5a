"""The rows of the Log, worded: months and the entries under them; decisions to look at again; disagreements.

What is wanted is said by a Wanted; how rows look is the delegate's business. A disagreement is a private note: its
row has the negative of the note's id, as private records are counted on their own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records import Entry, EntryKind, EntryState, NoteHeading, PrivateNote
from ui import log_words, words
from ui.feedback_people import FeedbackPeople
from ui.log_words import DISAGREEMENT, STORY_BANK, STORY_KINDS
from ui.models.goal_lines import Face, face_of
from ui.models.groups import Group, HeadRow, by_month, read_on
from ui.models.wanted import WantedRecords
from ui.text_preview import seen_words

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.log_list import LogFilter

PREVIEW = 240
EVERYTHING = ""


@dataclass(frozen=True, slots=True)
class Wanted(WantedRecords):
    """Which part of the log to list; `part` is a kind, STORY_BANK, DISAGREEMENT, or EVERYTHING."""

    part: str = EVERYTHING
    state: EntryState | None = None

    @property
    def narrowed(self) -> bool:
        """Whether something beside the mentorship is asked for."""
        return self.part != EVERYTHING or self.state is not None or self.ids is not None

    @property
    def private(self) -> bool:
        """Whether it is the disagreements, which are private notes."""
        return self.part == DISAGREEMENT

    def filter(self) -> "LogFilter":
        """The same as the journal understands it."""
        from pmjournal.log_list import LogFilter  # it brings SQLAlchemy along, see above

        kinds = STORY_KINDS if self.part == STORY_BANK else set(EntryKind) & {self.part}
        return LogFilter(self.mentorship_id, frozenset(map(EntryKind, kinds)), self.state, self.ids)


@dataclass(frozen=True, slots=True)
class Row:
    """An entry or a disagreement as its row shows it. `facts` are words with their colour tokens."""

    id: int
    on: date
    icon: str
    day: str
    title: str
    preview: str
    facts: tuple[tuple[str, str], ...]
    face: Face | None
    who: str = ""
    private: bool = False

    def sentence(self) -> str:
        """The row, read aloud."""
        parts = (self.title, *(said for said, _ in self.facts), self.who, self.day)
        return ", ".join(part for part in parts if part)


class RowReader:
    """Reads the rows in the order of the list.

    Args:
        journal: where they are read from.
        people: who they are with.
        wanted: which.
    """

    def __init__(self, journal: "Journal", people: FeedbackPeople, wanted: Wanted) -> None:
        self._journal, self._people, self._wanted = journal, people, wanted
        self._today = journal.clock.today()

    def total(self) -> int:
        """How many there are in all."""
        if self._wanted.private:
            return len(self._disagreements())
        from pmjournal import log_list  # it brings SQLAlchemy along, see above

        return log_list.count(self._journal, self._wanted.filter())

    def groups(self) -> Iterator[Group]:
        """Heads with the rows under them."""
        if self._wanted.private:
            yield from self._settled()
            return
        first = self._to_look_at_again()
        shown = {row.id for _, rows in first for row in rows}
        yield from first
        rest = (self.row(one) for one in read_on(self._page) if one.id not in shown)
        yield from by_month(rest, self._today)

    def _page(self, limit: int, after: Entry | None) -> list[Entry]:
        from pmjournal import log_list  # it brings SQLAlchemy along, see above

        wanted, oldest_first = self._wanted.filter(), self._wanted.oldest_first
        return log_list.page(self._journal, wanted, limit, oldest_first=oldest_first, after=after)

    def _to_look_at_again(self) -> list[Group]:
        """Where only decisions are listed: those with a day to look at them again, due ones first."""
        wanted = self._wanted
        if wanted.part != EntryKind.DECISION or wanted.state not in (None, EntryState.OPEN):
            return []
        from pmjournal import log_list  # it brings SQLAlchemy along, see above

        found = log_list.to_look_at_again(self._journal, wanted.mentorship_id)
        rows = [self.row(one) for one in found if wanted.ids is None or one.id in wanted.ids]
        return [(HeadRow(translate("LogList", "To look at again"), len(rows)), rows)] if rows else []

    def _disagreements(self) -> list[PrivateNote]:
        """The disagreements that are wanted, the latest first."""
        found, ids = self._journal.private_notes.all(NoteHeading.DISAGREEMENT)[::-1], self._wanted.ids
        found = [one for one in found if ids is None or -one.id in ids]
        wanted = {None: (True, False), EntryState.OPEN: (True,)}.get(self._wanted.state, (False,))
        whose = self._wanted.mentorship_id
        return [one for one in found if (one.settled_on is None) in wanted and whose in (None, one.mentorship_id)]

    def _settled(self) -> Iterator[Group]:
        found = self._disagreements()
        for title, is_open in (
            (translate("LogList", "Open"), True),
            (translate("LogList", "Settled"), False),
        ):
            rows = [self.note_row(one) for one in found if (one.settled_on is None) is is_open]
            if rows:
                yield HeadRow(title, len(rows)), rows

    def row(self, one: Entry) -> Row:
        """The row of an entry."""
        return Row(
            one.id, one.occurred_on, log_words.ICONS[one.kind], words.day(one.occurred_on, self._today), one.title,
            beginning(one.body or one.outcome), tuple(log_words.facts(one, self._today)),
            self._people.face(one), self._people.name(one),
        )  # fmt: skip

    def note_row(self, one: PrivateNote) -> Row:
        """The row of a disagreement."""
        on = self._journal.clock.local(one.written_at, one.zone).date()
        contact = self._people.contact(one.mentorship_id)
        if one.settled_on is None:
            standing = translate("LogList", "Open")
        else:
            standing = translate("LogList", "Settled {day}").format(day=words.day(one.settled_on, self._today))
        return Row(
            -one.id, on, "lock", words.day(on, self._today), one.title or translate("LogList", "Disagreement"),
            beginning(one.body), ((standing, "private"),), face_of(contact, "") if contact else None,
            contact.person.name if contact else "", True,
        )  # fmt: skip


def beginning(text: str) -> str:
    """The first words of a text, without its headings."""
    return seen_words(text[: 4 * PREVIEW])[:PREVIEW]
