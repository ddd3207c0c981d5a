"""What kinds of records and their states are called, wherever they are shown: the palette, pages, the bin."""

from pmjournal.language import translate
from pmjournal.records import ActionState, AgendaState, GoalStatus, Kind, MilestoneStatus


def kind_name(kind: Kind) -> str:
    """ "Goal", "Milestone"; what is written in the log is called so where it has no name of its own."""
    return {
        Kind.GOAL: translate("Records", "Goal"),
        Kind.MILESTONE: translate("Records", "Milestone"),
        Kind.MEETING: translate("Records", "Meeting"),
        Kind.AGENDA_POINT: translate("Records", "Agenda point"),
        Kind.ACTION_ITEM: translate("Records", "Action item"),
        Kind.REFLECTION: translate("Records", "Reflection"),
        Kind.PERSON: translate("Records", "Person"),
        Kind.REVIEW: translate("Records", "Review"),
        Kind.FEEDBACK: translate("Records", "Feedback"),
        Kind.FEEDBACK_REQUEST: translate("Records", "Request for feedback"),
        Kind.AGREEMENT: translate("Records", "Agreement"),
        Kind.PRIVATE_NOTE: translate("Records", "Private note"),
        Kind.MEETING_RATING: translate("Records", "How a meeting was"),
    }.get(kind, translate("Records", "Log entry"))


def goal_status(status: GoalStatus) -> str:
    """ "Active", "On hold"."""
    return {
        GoalStatus.DRAFT: translate("Records", "Draft"),
        GoalStatus.ACTIVE: translate("Records", "Active"),
        GoalStatus.ON_HOLD: translate("Records", "On hold"),
        GoalStatus.ACHIEVED: translate("Records", "Achieved"),
        GoalStatus.PARTLY_ACHIEVED: translate("Records", "Partly achieved"),
        GoalStatus.DROPPED: translate("Records", "Dropped"),
    }[status]


def state_name(state: str) -> str:
    """Where a goal, milestone, agenda point or action item stands, in a line with other words; "" for others."""
    if state in list(GoalStatus):
        return goal_status(GoalStatus(state))
    return {
        str(MilestoneStatus.PLANNED): translate("Records", "planned"),
        str(MilestoneStatus.DONE): translate("Records", "done"),
        str(AgendaState.OPEN): translate("Records", "open"),
        str(AgendaState.DISCUSSED): translate("Records", "discussed"),
        str(ActionState.IN_PROGRESS): translate("Records", "in progress"),
        str(ActionState.CANCELLED): translate("Records", "cancelled"),
    }.get(state, "")
