"""What the goals pane says while there is no goal in it."""

from PySide6.QtGui import QPainter, QPaintEvent

from pmjournal.language import translate
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

    first = contact.person.name.split()[0] if contact is not None and contact.person.name.split() else ""
    if contact is None:
        title, other = translate("Goals", "No goals yet"), translate("Goals", "Add a person first")
    else:
        title = translate("Goals", "No goals with {name} yet").format(name=first)
        other = translate("Goals", "Open {name}’s page").format(name=first)
    return GoalsEmpty(
        "goals",
        title,
        translate(
            "Goals",
            "Write down what you want to reach and why. Split it into milestones, "
            "and you will see from week to week how far you are.",
        ),
        translate("Goals", "+ Add a goal"),
        other,
        other_icon="person",
        examples_title=translate("Goals", "Worth aiming for, for example"),
        examples=(
            (
                translate("Goals", "“Run a pricing experiment I can defend.”"),
                translate("Goals", "A skill, in four milestones"),
            ),
            (
                translate("Goals", "“Tell the strategy story to executives.”"),
                translate("Goals", "Exposure, with a mentor who has done it"),
            ),
        ),
    )
