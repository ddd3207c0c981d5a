"""A cadence in words, for the window and for what is printed or exported; how it stands is `cadence.py`."""

from pmjournal.cadence import LAST, Rule, rule_of
from pmjournal.language import Translatable, translate
from pmjournal.records import CadenceUnit, Mentorship
from pmjournal.wording import weekday_name

_NTH = {
    1: Translatable("Cadence", "First"),
    2: Translatable("Cadence", "Second"),
    3: Translatable("Cadence", "Third"),
    4: Translatable("Cadence", "Fourth"),
    LAST: Translatable("Cadence", "Last"),
}


def nth_name(nth: int) -> str:
    """`Third`; `Last`, for 5."""
    return str(_NTH[nth])


def nth_choices() -> list[tuple[str, int]]:
    """Which weekday of a month can be meant, each with its name."""
    return [(str(name), nth) for nth, name in _NTH.items()]


def cadence(mentorship: Mentorship) -> str:
    """`Every 2 weeks`, `Third Monday of the month`; empty where nothing was agreed on."""
    rule = rule_of(mentorship)
    return rule_words(rule) if rule is not None else ""


def rule_words(rule: Rule) -> str:
    """The same, of a rule."""
    if rule.nth is not None:
        said = translate("Cadence", "{nth} {weekday} of (the month|every %n months)", "", rule.every)
        return said.format(nth=nth_name(rule.nth), weekday=weekday_name(rule.weekday))
    match rule.unit:
        case CadenceUnit.DAY:
            return translate("Cadence", "Every (day|%n days)", "", rule.every)
        case CadenceUnit.WEEK:
            return translate("Cadence", "Every (week|%n weeks)", "", rule.every)
        case CadenceUnit.MONTH:
            return translate("Cadence", "Every (month|%n months)", "", rule.every)
