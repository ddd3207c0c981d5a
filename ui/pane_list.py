"""Which panes there are, in the sidebar's order. Each is imported when first shown, for start-up time."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from pmjournal.records import Kind

if TYPE_CHECKING:  # both bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from ui.panes.pane import Pane

PERSON, SETTINGS = "person", "settings"


@dataclass(frozen=True, slots=True)
class PaneEntry:
    """One pane: where its class is, what it is called, what it shows."""

    key: str
    icon: str
    title: str
    creates: str
    module: str
    class_name: str
    kind: Kind | None = None
    scoped: bool = True
    sentence: str = ""

    def make(self, journal: "Journal") -> "Pane":
        """Import the class and build the pane."""
        return cast("Pane", getattr(import_module(self.module), self.class_name)(journal))


def entries() -> tuple[PaneEntry, ...]:
    """Every pane, with its words in the person's language."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("PaneList", text)

    return (
        PaneEntry("goals", "goals", tr("Goals"), tr("New goal"), "ui.panes.goals", "GoalsPane", Kind.GOAL),
        PaneEntry(
            "meetings", "meetings", tr("Meetings"), tr("New meeting"),
            "ui.panes.meetings", "MeetingsPane", Kind.MEETING,
        ),
        PaneEntry(
            "reflections", "reflections", tr("Reflections"), tr("New reflection"),
            "ui.panes.reflections", "ReflectionsPane", Kind.REFLECTION,
        ),
        PaneEntry(
            "review", "review", tr("Review"), "", "ui.panes.review", "ReviewPane",
            scoped=False, sentence=tr("Nothing leaves this computer until you export"),
        ),
        PaneEntry(
            PERSON, "person", tr("Person"), tr("New meeting"), "ui.panes.person", "PersonPane", Kind.MENTORSHIP,
        ),
        PaneEntry(SETTINGS, "settings", tr("Settings"), "", "ui.panes.settings", "SettingsPane", scoped=False),
    )  # fmt: skip
