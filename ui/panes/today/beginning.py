"""What the page of today says in a journal with nothing in it: why, and how to begin."""

from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from ui.widgets.empty_state import EmptyState


def beginning(parent: QWidget) -> EmptyState:
    """The empty pane."""
    return EmptyState(
        "today",
        translate("Today", "A quiet first day"),
        translate(
            "Today",
            "Once somebody guides you, or you guide somebody, this page says each morning what is next: the "
            "meeting, what was promised, and who would be glad to hear from you.",
        ),
        translate("Today", "+ New person"),
        translate("Today", "Begin with a goal"),
        parent,
        other_icon="goals",
        examples_title=translate("Today", "A morning later on, for example"),
        examples=(
            (
                translate("Today", "“Next meeting in two days, and five of your last six actions were on time.”"),
                translate("Today", "The first line"),
            ),
            (
                translate("Today", "“What did you decide this month that you would decide differently now?”"),
                translate("Today", "A question, another one each day"),
            ),
        ),
    )
