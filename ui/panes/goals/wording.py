"""The names the goals pane has for statuses, kinds and health, and reading "words and a link" from one line.

Pure functions. Dates and counts are worded in ui/words.py.
"""

import re

from PySide6.QtCore import QCoreApplication

from pmjournal.errors import BadInput
from pmjournal.records import GoalKind, GoalStatus, Health, Kind, Side

_URL = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)

STAGES = ("ideation", "discovery", "definition", "delivery", "launch", "growth", "retirement")

MENTION_ICONS = {
    Kind.MEETING: "meetings",
    Kind.REFLECTION: "reflections",
    Kind.ENTRY: "decision",
    Kind.GOAL: "goals",
    Kind.MILESTONE: "diamond",
    Kind.PERSON: "person",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Goals", text)


def status_name(status: GoalStatus) -> str:
    """ "Active", "On hold"."""
    return {
        GoalStatus.DRAFT: _tr("Draft"),
        GoalStatus.ACTIVE: _tr("Active"),
        GoalStatus.ON_HOLD: _tr("On hold"),
        GoalStatus.ACHIEVED: _tr("Achieved"),
        GoalStatus.PARTLY_ACHIEVED: _tr("Partly achieved"),
        GoalStatus.DROPPED: _tr("Dropped"),
    }[status]


def status_said(status: GoalStatus) -> str:
    """What the toast says once a goal has this status."""
    return {
        GoalStatus.DRAFT: _tr("Goal is a draft again"),
        GoalStatus.ACTIVE: _tr("Goal is active"),
        GoalStatus.ON_HOLD: _tr("Goal put on hold"),
        GoalStatus.ACHIEVED: _tr("Goal achieved. Write a line about how?"),
        GoalStatus.PARTLY_ACHIEVED: _tr("Goal partly achieved. Write a line about how?"),
        GoalStatus.DROPPED: _tr("Goal dropped"),
    }[status]


def status_tone(status: GoalStatus) -> str:
    """The tone of its tag."""
    return "ok" if status in (GoalStatus.ACTIVE, GoalStatus.ACHIEVED) else "plain"


def health_name(health: Health) -> str:
    """ "On track"."""
    return {
        Health.ON_TRACK: _tr("On track"),
        Health.AT_RISK: _tr("At risk"),
        Health.OFF_TRACK: _tr("Off track"),
    }[health]


def health_tone(health: Health) -> str:
    """The tone of its tag."""
    return {Health.ON_TRACK: "ok", Health.AT_RISK: "warn", Health.OFF_TRACK: "bad"}[health]


def kind_name(kind: GoalKind) -> str:
    """ "Skill"."""
    return {
        GoalKind.SKILL: _tr("Skill"),
        GoalKind.CAREER: _tr("Career"),
        GoalKind.PROJECT: _tr("Project"),
        GoalKind.LEADERSHIP: _tr("Leadership"),
        GoalKind.EXPOSURE: _tr("Exposure"),
    }[kind]


def side_name(side: Side) -> str:
    """ "Mine" or "Theirs"."""
    return _tr("Mine") if side is Side.ME else _tr("Theirs")


def stage_name(stage: str) -> str:
    """A lifecycle stage as it is shown; the person's own are left as they are."""
    return stage.capitalize() if stage in STAGES else stage


def split_evidence(text: str) -> tuple[str, str]:
    """The words and the link of evidence typed into one line; either may be missing."""
    text = " ".join(text.split())
    found = _URL.search(text)
    if found is None:
        return text, ""
    url = found[0].rstrip(".,;)")
    rest = " ".join((text[: found.start()] + text[found.start() + len(url) :]).split())
    return rest.strip(" -–:,"), url if "://" in url else f"https://{url}"


def read_weight(text: str) -> float:
    """A typed weight, with point or comma.

    Raises:
        BadInput: it is no number.
    """
    try:
        return float(text.strip().removeprefix("×").replace(",", "."))
    except ValueError:
        raise BadInput(_tr("A weight is a number, such as 1 or 2.5.")) from None
