"""How the meeting shown was, for the owner alone: two scales and a word on why, in its private block.

One quiet line asks for it; the scales come once it is clicked, or where something was said already.
"""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import NotFound
from pmjournal.records import Meeting, MeetingRating, MeetingStatus
from ui import addresses
from ui.acting import Acting
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.rating_words import comfort_words, useful_words
from ui.text_place import TextPlace, offer_versions
from ui.widgets.buttons import LinkButton
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.scales import PrivateScale


class Rating(QWidget):
    """Shows what is stored of one meeting and saves what is chosen and typed.

    Args:
        act: the pane's way to write; its pane tells of saving and of troubles.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting_id: int | None = None
        self._stored: MeetingRating | None = None
        self.ask = LinkButton(self.tr("How was it for you?"), token="private")
        self.usefulness = PrivateScale(self.tr("Useful"), useful_words())
        self.comfort = PrivateScale(self.tr("Comfort"), comfort_words())
        self.comment = MarkdownEdit(
            "private", grow=True, placeholder=self.tr("Why, in your own words."), name=self.tr("Why it was so")
        )
        self._said = QWidget()
        self._lay_out()
        self.saver = Autosaver(self._save, self, clock=act.journal.clock.now)
        self.saver.saved.connect(act.pane.saved)
        self.saver.failed.connect(act.pane.trouble)
        self._connect()

    def _lay_out(self) -> None:
        scales = QHBoxLayout()
        scales.setSpacing(32)
        scales.addWidget(self.usefulness)
        scales.addWidget(self.comfort)
        scales.addStretch(1)
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(6)
        said.addLayout(scales)
        said.addWidget(self.comment)
        line = QHBoxLayout()
        line.addWidget(self.ask)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._said)

    def _connect(self) -> None:
        self.ask.clicked.connect(self._open)
        self.usefulness.value_changed.connect(lambda value: self._choose(usefulness=value))
        self.comfort.value_changed.connect(lambda value: self._choose(comfort=value))
        self.comment.edited.connect(self._on_edited)
        self.comment.set_link_source(LinkSource(self._act.journal))
        self.comment.link_activated.connect(lambda id: self._act.follow(id))
        self.comment.url_activated.connect(addresses.open_address)
        offer_versions(self.comment, self._act.pane.versions_requested, self._place)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show how a meeting was; what is being typed on it stays. One that was not held asks for nothing."""
        anew = meeting.id != self._meeting_id
        if not anew and self.saver.dirty:
            return
        self._meeting_id = meeting.id
        stored = self._stored = self._act.journal.ratings.of_meeting(meeting.id)
        self._show_scales()
        comment = stored.comment if stored else ""
        if comment != self.comment.markdown():
            self.comment.set_markdown(comment)
        if anew or stored is not None:
            self._show(stored is not None)
        self.setVisible(meeting.status is MeetingStatus.HELD or stored is not None)

    def _show_scales(self) -> None:
        stored = self._stored
        self.usefulness.set_value(stored.usefulness if stored else None)
        self.comfort.set_value(stored.comfort if stored else None)

    def _show(self, opened: bool) -> None:
        self.ask.setVisible(not opened)
        self._said.setVisible(opened)

    def _open(self) -> None:
        self._show(True)
        self.usefulness.setFocus()

    def flush(self) -> bool:
        """Save now; False when it could not be saved and is still here."""
        return self.saver.flush()

    def _choose(self, **chosen: Any) -> None:
        meeting_id = self._meeting_id
        if meeting_id is None:
            return
        if not (self.flush() and self._act(lambda: self._act.journal.ratings.write(meeting_id, **chosen))):
            self._show_scales()  # what could not be written is not shown as if it were

    def _on_edited(self) -> None:
        self.saver.touched()
        self._act.pane.saving.emit()

    def _save(self) -> None:
        meeting_id, journal, comment = self._meeting_id, self._act.journal, self.comment.markdown()
        if meeting_id is None or (self._stored is None and not comment.strip()):
            return
        try:
            with journal.transaction(origin=self._act.pane):
                journal.ratings.write(meeting_id, comment=comment)
        except NotFound:
            self._meeting_id = None  # it went to the bin meanwhile: said once, not tried for ever
            raise
        self._stored = journal.ratings.of_meeting(meeting_id)

    def _place(self) -> TextPlace | None:
        if not self.saver.flush() or self._stored is None:
            return None
        return TextPlace(self._stored.id, "comment", self.tr("Why it was so"), private=True)
