"""The forms of the meetings that one can be in the middle of."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmjournal.records import MeetingStatus
from ui.half_typed import Form, when_shown

if TYPE_CHECKING:  # the pane has them
    from ui.panes.meetings.pane import MeetingsPane


def forms_of(pane: "MeetingsPane") -> dict[str, Form]:
    """A new meeting, the facts of one, and why it is moved or called off."""
    header, frame = pane.detail.header, pane.frame

    def new() -> QWidget | None:
        return frame.new.form if frame.shows_new() else None

    return {
        "new": Form(new, lambda _about: pane.begin_new()),
        "facts": Form(when_shown(header.form), lambda _about: header.open_form()),
        "became": Form(
            when_shown(header.became),
            lambda status: header.ask_why(MeetingStatus(status)),
            lambda: header.became.status.value,
        ),
    }
