"""Which panes there are, in the sidebar's order. Each is imported when first shown, for start-up time."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from pmjournal.language import translate

if TYPE_CHECKING:  # both bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from ui.panes.pane import Pane

PERSON, SETTINGS, ME, ACTIONS, PROSPECTS = "person", "settings", "me", "actions", "prospects"
"""Those that are not in the sidebar, or only while there is something in them."""


class PaneEntry(NamedTuple):
    """One pane: where its class is, what it is called, what it shows; `kind` is that of its records."""

    key: str
    icon: str
    title: str
    creates: str
    module: str
    class_name: str
    kind: str = ""
    scoped: bool = True
    sentence: str = ""
    reads: bool = False
    """Whether reading what it shows takes long enough to be done in steps: it is a SteppedPane."""
    also: tuple[str, ...] = ()
    """Further kinds of records that it shows."""
    first: tuple[str, ...] = ()
    """What takes longest to import of what its module needs, each for a step of its own."""

    def shows(self, kind: str) -> bool:
        """Whether records of a kind are shown in it."""
        return kind == self.kind or kind in self.also

    @property
    def modules(self) -> tuple[str, ...]:
        """What to import for it, in order."""
        return (*self.first, self.module)

    def make(self, journal: "Journal") -> "Pane":
        """Import the class and build the pane; one that `reads` shows nothing before it is told to `reload`."""
        made = getattr(import_module(self.module), self.class_name)
        return cast("Pane", made(journal, read=False) if self.reads else made(journal))


def entries() -> tuple[PaneEntry, ...]:
    """Every pane, with its words in the person's language."""

    return (
        PaneEntry(
            "today",
            "today",
            translate("PaneList", "Today"),
            translate("PaneList", "New meeting"),
            "ui.panes.today",
            "TodayPane",
            reads=True,
            first=("pmjournal.today", "ui.widgets.action_list", "ui.panes.today.page"),
        ),
        PaneEntry(
            "goals",
            "goals",
            translate("PaneList", "Goals"),
            translate("PaneList", "New goal"),
            "ui.panes.goals",
            "GoalsPane",
            "goal",
            reads=True,
            first=(
                "pmjournal.chart_data",
                "ui.widgets.link_picker",
                "ui.widgets.markdown_edit",
                "ui.delegates.goal_delegate",
                "ui.delegates.milestone_delegate",
                "ui.widgets.chart_view",
            ),
        ),
        PaneEntry(
            "meetings",
            "meetings",
            translate("PaneList", "Meetings"),
            translate("PaneList", "New meeting"),
            "ui.panes.meetings",
            "MeetingsPane",
            "meeting",
            reads=True,
        ),
        PaneEntry(
            "reflections",
            "reflections",
            translate("PaneList", "Reflections"),
            translate("PaneList", "New reflection"),
            "ui.panes.reflections",
            "ReflectionsPane",
            "reflection",
            reads=True,
        ),
        PaneEntry(
            "feedback",
            "feedback",
            translate("PaneList", "Feedback"),
            translate("PaneList", "New feedback"),
            "ui.panes.feedback",
            "FeedbackPane",
            "feedback",
            reads=True,
            also=("feedback_request",),
        ),
        PaneEntry(
            "log",
            "list",
            translate("PaneList", "Log"),
            translate("PaneList", "New log entry"),
            "ui.panes.log",
            "LogPane",
            "entry",
            reads=True,
        ),
        PaneEntry(
            "review",
            "review",
            translate("PaneList", "Review"),
            "",
            "ui.panes.review",
            "ReviewPane",
            scoped=False,
            first=("markdown_it", "pmjournal.reviews.content", "pmjournal.reviews"),
            sentence=translate("PaneList", "Nothing leaves this computer until you export"),
        ),
        PaneEntry(
            ACTIONS,
            "checklist",
            translate("PaneList", "Who owes what"),
            translate("PaneList", "New action item"),
            "ui.panes.actions",
            "ActionsPane",
            reads=True,
        ),
        PaneEntry(
            PERSON,
            "person",
            translate("PaneList", "Person"),
            translate("PaneList", "New meeting"),
            "ui.panes.person",
            "PersonPane",
            "mentorship",
        ),
        PaneEntry(
            PROSPECTS,
            "outreach",
            translate("PaneList", "Prospects"),
            translate("PaneList", "New prospect"),
            "ui.panes.prospects",
            "ProspectsPane",
            "mentorship",
            scoped=False,
            sentence=translate("PaneList", "Who may become a mentor or a mentee"),
        ),
        PaneEntry(
            ME,
            "person",
            translate("PaneList", "About you"),
            "",
            "ui.panes.me",
            "MePane",
            scoped=False,
        ),
        PaneEntry(
            SETTINGS,
            "settings",
            translate("PaneList", "Settings"),
            "",
            "ui.panes.settings",
            "SettingsPane",
            scoped=False,
        ),
    )
