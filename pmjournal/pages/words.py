"""The words of the pages: what fields and values are called. Which fields a page shows is decided in `writing.py`.

Every field of a journal's tables has a label here or is named as one that pages do without; a test holds that.
"""

from collections.abc import Mapping

from pmjournal.language import Translatable
from pmjournal.records import words as w

# fmt: off
LABELS: Mapping[str, Translatable] = {
    "person.title": Translatable("Pages", "Position"),
    "pronouns": Translatable("Pages", "Pronouns"),
    "organisation": Translatable("Pages", "Organisation"),
    "function": Translatable("Pages", "Function"),
    "email": Translatable("Pages", "Mail"),
    "how_met": Translatable("Pages", "How we met"),
    "what_works": Translatable("Pages", "What works"),
    "my_role": Translatable("Pages", "My role"),
    "status": Translatable("Pages", "Status"),
    "programme": Translatable("Pages", "Programme"),
    "purpose": Translatable("Pages", "Purpose"),
    "focus_areas": Translatable("Pages", "Focus areas"),
    "cadence_every": Translatable("Pages", "We meet every"),
    "usual_minutes": Translatable("Pages", "Usual minutes"),
    "channel": Translatable("Pages", "Channel"),
    "started_on": Translatable("Pages", "Started on"),
    "planned_end_on": Translatable("Pages", "Planned end"),
    "mentorship.ended_on": Translatable("Pages", "Ended on"),
    "end_reason": Translatable("Pages", "Why it ended"),
    "owner": Translatable("Pages", "Whose"),
    "goal.kind": Translatable("Pages", "Kind"),
    "why": Translatable("Pages", "Why it matters"),
    "success_measure": Translatable("Pages", "How I will know"),
    "organisation_objective": Translatable("Pages", "Objective of the organisation"),
    "lifecycle_stage": Translatable("Pages", "Stage of the product"),
    "health": Translatable("Pages", "How it goes"),
    "start_on": Translatable("Pages", "Start"),
    "target_on": Translatable("Pages", "Target"),
    "goal.ended_on": Translatable("Pages", "Achieved or dropped on"),
    "impact": Translatable("Pages", "What it changed"),
    "done_criterion": Translatable("Pages", "Done when"),
    "weight": Translatable("Pages", "Weight"),
    "planned_on": Translatable("Pages", "Planned for"),
    "done_on": Translatable("Pages", "Done on"),
    "dropped_on": Translatable("Pages", "Dropped on"),
    "evidence": Translatable("Pages", "Evidence"),
    "evidence_url": Translatable("Pages", "Address of the evidence"),
    "reason": Translatable("Pages", "Reason"),
    "recorded_at": Translatable("Pages", "Recorded"),
    "starts_at": Translatable("Pages", "When"),
    "planned_minutes": Translatable("Pages", "Planned minutes"),
    "actual_minutes": Translatable("Pages", "Minutes"),
    "place": Translatable("Pages", "Place"),
    "reflection.template": Translatable("Pages", "Template"),
    "agenda_point.kind": Translatable("Pages", "Kind"),
    "raised_by": Translatable("Pages", "Raised by"),
    "state": Translatable("Pages", "State"),
    "carried_from_id": Translatable("Pages", "Goes on from"),
    "due_on": Translatable("Pages", "Due on"),
    "written_at": Translatable("Pages", "Written"),
    "mood": Translatable("Pages", "Mood, 1 to 5"),
    "confidence": Translatable("Pages", "Confidence, 1 to 5"),
    "energy": Translatable("Pages", "Energy, 1 to 5"),
    "reader": Translatable("Pages", "For"),
    "starts_on": Translatable("Pages", "From"),
    "ends_on": Translatable("Pages", "To"),
    "heading": Translatable("Pages", "About"),
    "occurred_on": Translatable("Pages", "Day"),
    "entry.kind": Translatable("Pages", "Kind"),
    "binned_at": Translatable("Pages", "In the bin since"),
}

WORDS: Mapping[str, Translatable] = {
    w.Role.MENTEE: Translatable("PageWords", "mentee"),
    w.Role.MENTOR: Translatable("PageWords", "mentor"),
    w.Role.PEER: Translatable("PageWords", "peer"),
    w.Side.ME: Translatable("PageWords", "me"),
    w.Side.THEM: Translatable("PageWords", "the other side"),
    w.MentorshipStatus.ACTIVE: Translatable("PageWords", "active"),
    w.MentorshipStatus.PAUSED: Translatable("PageWords", "paused"),
    w.MentorshipStatus.ENDED: Translatable("PageWords", "ended"),
    w.GoalKind.SKILL: Translatable("PageWords", "skill"),
    w.GoalKind.CAREER: Translatable("PageWords", "career"),
    w.GoalKind.PROJECT: Translatable("PageWords", "project"),
    w.GoalKind.LEADERSHIP: Translatable("PageWords", "leadership"),
    w.GoalKind.EXPOSURE: Translatable("PageWords", "exposure"),
    w.GoalStatus.DRAFT: Translatable("PageWords", "draft"),
    w.GoalStatus.ON_HOLD: Translatable("PageWords", "on hold"),
    w.GoalStatus.ACHIEVED: Translatable("PageWords", "achieved"),
    w.GoalStatus.PARTLY_ACHIEVED: Translatable("PageWords", "partly achieved"),
    w.GoalStatus.DROPPED: Translatable("PageWords", "dropped"),
    w.Health.ON_TRACK: Translatable("PageWords", "on track"),
    w.Health.AT_RISK: Translatable("PageWords", "at risk"),
    w.Health.OFF_TRACK: Translatable("PageWords", "off track"),
    w.MilestoneStatus.PLANNED: Translatable("PageWords", "planned"),
    w.MilestoneStatus.DONE: Translatable("PageWords", "done"),
    w.ProgressKind.CREATED: Translatable("PageWords", "begun"),
    w.ProgressKind.REPLANNED: Translatable("PageWords", "given a new date"),
    w.ProgressKind.REWEIGHTED: Translatable("PageWords", "given another weight"),
    w.ProgressKind.REOPENED: Translatable("PageWords", "opened again"),
    w.MeetingStatus.HELD: Translatable("PageWords", "held"),
    w.MeetingStatus.MOVED: Translatable("PageWords", "moved"),
    w.MeetingStatus.CANCELLED: Translatable("PageWords", "cancelled"),
    w.MeetingStatus.NO_SHOW: Translatable("PageWords", "nobody came"),
    w.AgendaKind.TOPIC: Translatable("PageWords", "topic"),
    w.AgendaKind.QUESTION: Translatable("PageWords", "question"),
    w.AgendaKind.REPORT_BACK: Translatable("PageWords", "report back"),
    w.AgendaState.OPEN: Translatable("PageWords", "open"),
    w.AgendaState.DISCUSSED: Translatable("PageWords", "discussed"),
    w.ActionState.IN_PROGRESS: Translatable("PageWords", "in progress"),
    w.EntryKind.DECISION: Translatable("PageWords", "decision"),
    w.NoteHeading.FREE: Translatable("PageWords", "anything"),
    w.NoteHeading.CHALLENGES: Translatable("PageWords", "challenges"),
    w.NoteHeading.GOALS: Translatable("PageWords", "goals"),
    w.NoteHeading.ASPIRATIONS: Translatable("PageWords", "aspirations"),
    w.NoteHeading.READINESS: Translatable("PageWords", "readiness"),
    w.NoteHeading.MENTORING: Translatable("PageWords", "mentoring"),
    w.NoteHeading.DISAGREEMENT: Translatable("PageWords", "disagreement"),
    w.Reader.MANAGER: Translatable("PageWords", "manager"),
}

FOLDERS: Mapping[str, Translatable] = {
    "person": Translatable("PageFolders", "People"),
    "goal": Translatable("PageFolders", "Goals"),
    "meeting": Translatable("PageFolders", "Meetings"),
    "entry": Translatable("PageFolders", "Decisions"),
    "reflection": Translatable("PageFolders", "Reflections"),
    "review": Translatable("PageFolders", "Reviews"),
    "private_note": Translatable("PageFolders", "Private notes"),
}
"""The folders, by the tables whose rows have a page of their own; in the order of the index."""
# fmt: on

UNNAMED = {
    # The heading or the text of what they belong to, or said by where the page lies.
    "name", "title", "text", "body", "notes", "own_words", "zone", "on", "kind", "position", "ended_on",
    # References, which are links; and what only the program needs.
    "id", "mentorship_id", "person_id", "goal_id", "milestone_id", "meeting_id", "competency_id", "from_id",
    "to_id", "record_id", "visibility", "template", "cadence_unit", "created_at", "changed_at", "count",
    "media_type", "size", "stored", "added_at",
    "key", "value", "group", "retired",
    # Earlier versions of texts, which are in the JSON export alone.
    "field", "began_at", "ended_at",
}  # fmt: skip
"""The fields without a label."""


def label(table: str, field: str) -> str:
    """What a field of a table is called; "" for one that has no label."""
    found = LABELS.get(f"{table}.{field}") or LABELS.get(field)
    return str(found) if found else ""


def word(value: str) -> str:
    """What a word of one of the enums is called; any other text as it is."""
    found = WORDS.get(value)
    return str(found) if found else value
