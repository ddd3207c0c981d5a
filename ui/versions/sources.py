"""What versions there are of a text, how they are called in the list, and how one of them is put back."""

from typing import TYPE_CHECKING, Protocol

from pmjournal.clock import Clock
from pmjournal.language import translate
from pmjournal.records import Revision
from ui import words
from ui.text_place import TextPlace
from ui.versions.rows import VersionRow

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal


class VersionSource(Protocol):
    """What the dialog shows: `title` over it, `name` the text's, `way_back` the words of the button."""

    title: str
    name: str
    private: bool
    way_back: str

    def texts(self) -> list[str]:
        """The versions, the latest first; the first is what the text is now."""

    def rows(self) -> list[VersionRow]:
        """The same as rows of the list."""

    def put_back(self, number: int) -> None:
        """Let the text be again what that version was."""

    def said(self, number: int) -> str:
        """What is said once that was done."""


class TextVersions:
    """The versions kept of one long text.

    Args:
        journal: the open journal.
        place: the text; it has to be stored.

    Raises:
        NotFound: its record is in the bin, or gone.
    """

    def __init__(self, journal: "Journal", place: TextPlace) -> None:
        self._journal = journal
        self.title = translate("VersionsDialog", "Earlier versions")
        self.name, self.private = place.name, place.private
        self.way_back = translate("VersionsDialog", "Restore this version")
        if place.private:
            self._versions = journal.private_notes.versions(place.record_id, place.field)
        else:
            self._versions = journal.revisions.of(place.record_id, place.field)

    def texts(self) -> list[str]:
        """See VersionSource."""
        return [one.text for one in self._versions]

    def rows(self) -> list[VersionRow]:
        """See VersionSource."""
        return [self._row(one, number) for number, one in enumerate(self._versions)]

    def put_back(self, number: int) -> None:
        """See VersionSource."""
        version = self._versions[number]
        if self.private:
            self._journal.private_notes.restore_version(version.id)
        else:
            self._journal.revisions.restore(version.id)

    def said(self, number: int) -> str:
        """See VersionSource."""
        when = said_when(self._versions[number], self._journal.clock)
        return translate("VersionsDialog", "The text is as it was on {moment}").format(moment=when)

    def _row(self, one: Revision, number: int) -> VersionRow:
        when = said_when(one, self._journal.clock)
        now = translate("Versions", "Now")
        length = words.word_count(one.text)
        return VersionRow(now if number == 0 else when, when if number == 0 else "", length, "", one.private)


def said_when(one: Revision, clock: Clock) -> str:
    """When it was left: "Tue 9 Jun, 14:32"."""
    return words.meeting_when(clock.local(one.ended_at), clock.today())
