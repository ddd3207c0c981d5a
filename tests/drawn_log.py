"""The log of the drawn journal: a few lines of each kind, and what Nora aims at. Used by `tests/drawn.py`."""

from datetime import date

from pmjournal.journal import Journal
from pmjournal.perspectives import ask
from pmjournal.records import EntryKind, MeetingStatus, Visibility

AIM = "Group product manager in three years, for a product that small teams could not do without."
VALUES = "Candour, kindly\nCraft before speed\nFairness"
QUESTION = "When is a no from sales a real no?"
WHY = (
    "## Why I ask\nThey said no twice, and both times it was a yes once the quarter had ended.\n\n"
    "## What I think so far\nA no with a date in it is a yes that waits.\n"
)
# kind, day of 2026, with whom, title, body, outcome
ENTRIES = [
    ("challenge", (6, 2), "", "Design and I speak past each other about the map", "", ""),
    (
        "recognition",
        (5, 29),
        "RM",
        "Ravi said no with evidence, in front of everyone",
        "## What was done\nThree requests, three numbers, one sentence each.\n\n## Why it matters\n"
        "The team saw that it can be done without a quarrel.\n",
        "Told him right after, then the team in the retro.",
    ),
    (
        "lesson",
        (5, 28),
        "HO",
        "Ask for the decision before showing the map",
        "## What happened\nForty minutes on the map, and then nobody knew what to say yes to.\n\n"
        "## What I learned\nSay in the first minute what you want decided.\n",
        "",
    ),
    ("idea", (5, 20), "", "Interview the operators who left", "", ""),
    (
        "story",
        (5, 12),
        "",
        "The operator who counts her calls on a napkin",
        "## What happened\nShe slid a napkin over the desk, full of strokes in fives.\n\n"
        "## What it shows\nWhere people count by hand, a number is missing.\n",
        "",
    ),
]
SHARED = "lesson", "story"
"""The kinds that may be told while preparing a meeting."""  # fmt: skip


def fill_log(journal: Journal, people: dict[str, int]) -> None:
    """Write it, and put the question to two mentors."""
    journal.owner.write(aim=AIM, values=VALUES)
    for kind, (month, day), who, title, body, outcome in ENTRIES:
        made = journal.entries.add(
            EntryKind(kind), title, body=body, outcome=outcome, mentorship_id=people.get(who),
            occurred_on=date(2026, month, day),
            visibility=Visibility.SHAREABLE if kind in SHARED else Visibility.PERSONAL,
        )  # fmt: skip
        if kind == "story":  # it was told, and the meeting says so
            journal.links.add(last_with(journal, people["HO"]), made)
    asked = journal.entries.add(
        EntryKind.QUESTION, QUESTION, body=WHY, mentorship_id=people["HO"], occurred_on=date(2026, 6, 8)
    )
    ask(journal, asked, [people["RM"]])


def last_with(journal: Journal, mentorship_id: int) -> int:
    """The last meeting that was held with somebody."""
    found = journal.meetings.summaries(mentorship_id)
    return next(one.id for one in found if one.status is MeetingStatus.HELD)
