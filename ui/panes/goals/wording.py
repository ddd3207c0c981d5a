"""The names the goals pane has for statuses, kinds and health, and reading "words and a link" from one line.

Pure functions. Dates and counts are worded in ui/words.py.
"""

import re

from pmjournal.errors import BadInput
from pmjournal.language import Translatable, translate
from pmjournal.records import GoalKind, GoalStatus, Health, Side

_URL = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)

_STAGES = {
    "ideation": Translatable("Stages", "Ideation"),
    "discovery": Translatable("Stages", "Discovery"),
    "definition": Translatable("Stages", "Definition"),
    "delivery": Translatable("Stages", "Delivery"),
    "launch": Translatable("Stages", "Launch"),
    "growth": Translatable("Stages", "Growth"),
    "retirement": Translatable("Stages", "Retirement"),
}
STAGES = tuple(_STAGES)


def status_said(status: GoalStatus) -> str:
    """What the toast says once a goal has this status."""
    return {
        GoalStatus.DRAFT: translate("Goals", "Goal is a draft again"),
        GoalStatus.ACTIVE: translate("Goals", "Goal is active"),
        GoalStatus.ON_HOLD: translate("Goals", "Goal put on hold"),
        GoalStatus.ACHIEVED: translate("Goals", "Goal achieved. Write a line about how?"),
        GoalStatus.PARTLY_ACHIEVED: translate("Goals", "Goal partly achieved. Write a line about how?"),
        GoalStatus.DROPPED: translate("Goals", "Goal dropped"),
    }[status]


def status_tone(status: GoalStatus) -> str:
    """The tone of its tag."""
    return "ok" if status in (GoalStatus.ACTIVE, GoalStatus.ACHIEVED) else "plain"


def health_name(health: Health) -> str:
    """ "On track"."""
    return {
        Health.ON_TRACK: translate("Goals", "On track"),
        Health.AT_RISK: translate("Goals", "At risk"),
        Health.OFF_TRACK: translate("Goals", "Off track"),
    }[health]


def health_tone(health: Health) -> str:
    """The tone of its tag."""
    return {Health.ON_TRACK: "ok", Health.AT_RISK: "warn", Health.OFF_TRACK: "bad"}[health]


def kind_name(kind: GoalKind) -> str:
    """ "Skill"."""
    return {
        GoalKind.SKILL: translate("Goals", "Skill"),
        GoalKind.CAREER: translate("Goals", "Career"),
        GoalKind.PROJECT: translate("Goals", "Project"),
        GoalKind.LEADERSHIP: translate("Goals", "Leadership"),
        GoalKind.EXPOSURE: translate("Goals", "Exposure"),
    }[kind]


def side_name(side: Side) -> str:
    """ "Mine" or "Theirs"."""
    return translate("Goals", "Mine") if side is Side.ME else translate("Goals", "Theirs")


def stage_name(stage: str) -> str:
    """A lifecycle stage as it is shown; the person's own are left as they are."""
    return str(_STAGES[stage]) if stage in _STAGES else stage


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
        raise BadInput(translate("Goals", "A weight is a number, such as 1 or 2.5.")) from None
