"""What the Feedback pane says before there is anything in it: why, and two ways to begin."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from ui.theme import theme
from ui.widgets.empty_state import EmptyState


class Beginning(EmptyState):
    """An empty state that fills a whole pane."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of lists and forms, not of pages."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def beginning(parent: QWidget, scoped: bool) -> EmptyState:
    """The empty pane; `scoped` when there is feedback, and only with this person there is none."""
    title = (
        translate("FeedbackBeginning", "No feedback with this person yet")
        if scoped
        else translate("FeedbackBeginning", "No feedback yet")
    )
    return Beginning(
        "feedback",
        title,
        translate(
            "FeedbackBeginning",
            "What somebody noticed about your work is easily forgotten by the time you need it. Write it down in "
            "their words, then see what becomes of it.",
        ),
        translate("FeedbackBeginning", "+ Write feedback down"),
        translate("FeedbackBeginning", "Ask for feedback"),
        parent,
        other_icon="feedback",
        examples_title=translate("FeedbackBeginning", "Worth writing down, for example"),
        examples=(
            (
                translate(
                    "FeedbackBeginning", "“Your questions got shorter. People told you more because of it.”"
                ),
                translate("FeedbackBeginning", "A strength, received"),
            ),
            (
                translate("FeedbackBeginning", "“You asked who decides before you asked what to build.”"),
                translate("FeedbackBeginning", "A strength, given to a mentee"),
            ),
        ),
    )
