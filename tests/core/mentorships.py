"""Mentorships for the tests of pure functions, made without a journal."""

from typing import Any

from pmjournal.records import CadenceUnit, Mentorship, MentorshipStatus, Role

TEXTS = (
    "programme", "purpose", "focus_areas", "channel", "end_reason", "objectives", "learning_goal", "source",
    "research", "outcomes", "gave", "got", "thanks",
)  # fmt: skip


def plain_mentorship(**fields: Any) -> Mentorship:
    """A running mentorship about which nothing else is known, but for these fields."""
    known: dict[str, Any] = dict.fromkeys(Mentorship.__slots__)
    known |= dict.fromkeys(TEXTS, "")
    known |= {"id": 1, "person_id": 2, "my_role": Role.MENTEE, "status": MentorshipStatus.ACTIVE}
    known |= {"cadence_unit": CadenceUnit.WEEK}
    return Mentorship(**{**known, **fields})
