"""What the goals pane says while there is no goal in it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent

from pmjournal.records import Contact
from ui.theme import theme
from ui.widgets.empty_state import EmptyState


class GoalsEmpty(EmptyState):
    """The empty state, on canvas."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def make_empty(contact: Contact | None) -> GoalsEmpty:
    """The empty state, for everybody or for one person's scope."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Goals", text)

    first = contact.person.name.split()[0] if contact is not None and contact.person.name.split() else ""
    if contact is None:
        title, other = tr("No goals yet"), tr("Add a person first")
    else:
        title = tr("No goals with {0} yet").format(first)
        other = tr("Open {0}’s page").format(first)
    return GoalsEmpty(
        "goals",
        title,
        tr(
            "Write down what you want to reach and why. Split it into milestones, "
            "and you will see from week to week how far you are."
        ),
        tr("+ Add a goal"),
        other,
        other_icon="person",
        examples_title=tr("Worth aiming for, for example"),
        examples=(
            (tr("“Run a pricing experiment I can defend.”"), tr("A skill, in four milestones")),
            (tr("“Tell the strategy story to executives.”"), tr("Exposure, with a mentor who has done it")),
        ),
    )
