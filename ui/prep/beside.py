"""Beside the brief: what works for the person, how the mood was since, and what they told me, in plum.

Nothing of this is in the brief, or in what is made of it.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, NoteHeading, PrivateNote
from ui import words
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label
from ui.widgets.person_notes import heading_words
from ui.widgets.private_block import PrivateBlock
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.briefing import Mood
    from pmjournal.journal import Journal

HEARD = (NoteHeading.CHALLENGES, NoteHeading.GOALS, NoteHeading.ASPIRATIONS, NoteHeading.READINESS)


class Beside(QWidget):
    """The column at the right of a brief.

    Args:
        journal: the open journal.
        contact: with whom the meeting is; None for nobody.
        mood: of the reflections since the last meeting.
        private_hidden: whether private content is folded.
    """

    def __init__(
        self, journal: "Journal", contact: Contact | None, mood: "Mood | None", *, private_hidden: bool
    ) -> None:
        super().__init__()
        self._journal = journal
        self.private: PrivateBlock | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Label(self.tr("Only for you, not in the brief"), "secondary", "ink3", wrap=True))
        if contact is not None and contact.person.what_works.strip():
            self._say(self.tr("What works for them"), contact.person.what_works)
        if mood is not None:
            self._say(self.tr("Your mood since then"), mood_words(mood), "body")
        heard = _latest(journal.private_notes.for_mentorship(contact.mentorship.id)) if contact else []
        if heard:
            self._add_private(heard, private_hidden)
        self._column.addStretch(1)

    def _say(self, title: str, text: str, role: str = "why") -> None:
        self._column.addSpacing(8)
        self._column.addWidget(SectionHeader(title))
        self._column.addWidget(SelectableLabel(text, role, "ink2", wrap=True))

    def _add_private(self, heard: list[PrivateNote], hidden: bool) -> None:
        """What was heard, the latest under each heading."""
        self._column.addSpacing(8)
        self._column.addWidget(SectionHeader(self.tr("What they told you")))
        self.private = PrivateBlock(self.tr("Private"))
        clock = self._journal.clock
        for note in heard:
            day = words.day(clock.local(note.written_at, note.zone).date(), clock.today())
            head = words.DOT.join((heading_words()[note.heading], day))
            self.private.body.addWidget(Label(head, "secondary", "private", wrap=True))
            self.private.body.addWidget(SelectableLabel(note.body.strip(), "private", "ink", wrap=True))
        self.private.set_folded(hidden)
        self._column.addWidget(self.private)


def mood_words(mood: "Mood") -> str:
    """ "Good, 3.8 of 5 in 4 reflections"."""
    names = (
        translate("Mood", "Bad"),
        translate("Mood", "Low"),
        translate("Mood", "Even"),
        translate("Mood", "Good"),
        translate("Mood", "Great"),
    )
    said = translate("Prep", "{mood}, {mean} of 5 in {reflections}")
    name = names[min(max(round(mood.mean), 1), len(names)) - 1]
    return said.format(mood=name, mean=f"{mood.mean:.1f}", reflections=words.reflections(mood.count))


def _latest(notes: list[PrivateNote]) -> list[PrivateNote]:
    """The latest note under each of the headings that say what was heard, in their order."""
    found: dict[NoteHeading, PrivateNote] = {}
    for note in notes:  # the latest first
        if note.body.strip():
            found.setdefault(note.heading, note)
    return [found[heading] for heading in HEARD if heading in found]
