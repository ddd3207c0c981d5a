"""What the kinds of log entries are called, where they stand, and the icons and letters of their kinds.

Pure functions. What an entry asks for is said by the templates of pmjournal/templates.py.
"""

from datetime import date

from pmjournal.language import translate
from pmjournal.records import Entry, EntryKind, EntryState, Visibility
from ui import words

ICONS = {
    EntryKind.QUESTION: "question",
    EntryKind.CHALLENGE: "challenge",
    EntryKind.IDEA: "idea",
    EntryKind.WIN: "star",
    EntryKind.STORY: "quote",
    EntryKind.LESSON: "learning",
    EntryKind.DECISION: "decision",
    EntryKind.RECOGNITION: "recognition",
    EntryKind.INTRODUCTION: "person",
    EntryKind.OPPORTUNITY: "door",
    EntryKind.PASSED_ON: "arrow",
    EntryKind.OUTREACH: "outreach",
}
LETTERS = {
    EntryKind.QUESTION: "q",
    EntryKind.CHALLENGE: "c",
    EntryKind.IDEA: "i",
    EntryKind.WIN: "w",
    EntryKind.STORY: "s",
    EntryKind.LESSON: "l",
    EntryKind.DECISION: "d",
    EntryKind.RECOGNITION: "r",
    EntryKind.INTRODUCTION: "n",
    EntryKind.OPPORTUNITY: "o",
    EntryKind.PASSED_ON: "p",
    EntryKind.OUTREACH: "u",
}
"""The letter that chooses a kind in the quick capture, the same in every language: it is shown beside the name."""
DISAGREEMENT, DISAGREEMENT_LETTER = "disagreement", "x"
"""Disagreements are no entries, but private notes; they are captured and listed beside them."""
STORY_BANK, STORY_KINDS = "story bank", frozenset({EntryKind.STORY, EntryKind.WIN, EntryKind.LESSON})
"""What may be told while preparing a meeting, of what went well and of what did not: listed together, too."""
OPEN_AT_FIRST = frozenset(
    {
        EntryKind.QUESTION,
        EntryKind.CHALLENGE,
        EntryKind.IDEA,
        EntryKind.DECISION,
        EntryKind.OPPORTUNITY,
        EntryKind.OUTREACH,
        EntryKind.INTRODUCTION,
    }
)
"""The kinds of which it matters whether they are open; a win is not "open"."""


def kind_name(kind: EntryKind) -> str:
    """ "Question"."""
    return {
        EntryKind.QUESTION: translate("Log", "Question"),
        EntryKind.CHALLENGE: translate("Log", "Challenge"),
        EntryKind.IDEA: translate("Log", "Idea"),
        EntryKind.WIN: translate("Log", "Win"),
        EntryKind.STORY: translate("Log", "Story"),
        EntryKind.LESSON: translate("Log", "Lesson"),
        EntryKind.DECISION: translate("Log", "Decision"),
        EntryKind.RECOGNITION: translate("Log", "Recognition"),
        EntryKind.INTRODUCTION: translate("Log", "Introduction"),
        EntryKind.OPPORTUNITY: translate("Log", "Opportunity"),
        EntryKind.PASSED_ON: translate("Log", "Passed on"),
        EntryKind.OUTREACH: translate("Log", "Outreach"),
    }[kind]


def kinds_name(kind: EntryKind) -> str:
    """ "Questions", for a list of them."""
    return {
        EntryKind.QUESTION: translate("Log", "Questions"),
        EntryKind.CHALLENGE: translate("Log", "Challenges"),
        EntryKind.IDEA: translate("Log", "Ideas"),
        EntryKind.WIN: translate("Log", "Wins"),
        EntryKind.STORY: translate("Log", "Stories"),
        EntryKind.LESSON: translate("Log", "Lessons"),
        EntryKind.DECISION: translate("Log", "Decisions"),
        EntryKind.RECOGNITION: translate("Log", "Celebrations"),
        EntryKind.INTRODUCTION: translate("Log", "Introductions"),
        EntryKind.OPPORTUNITY: translate("Log", "Opportunities"),
        EntryKind.PASSED_ON: translate("Log", "Passed on"),
        EntryKind.OUTREACH: translate("Log", "Outreach"),
    }[kind]


def kept(kind: str) -> str:
    """What the toast says once one was kept."""
    if kind == DISAGREEMENT:
        return translate("Log", "Disagreement kept")
    return {
        EntryKind.QUESTION: translate("Log", "Question kept"),
        EntryKind.CHALLENGE: translate("Log", "Challenge kept"),
        EntryKind.IDEA: translate("Log", "Idea kept"),
        EntryKind.WIN: translate("Log", "Win kept"),
        EntryKind.STORY: translate("Log", "Story kept"),
        EntryKind.LESSON: translate("Log", "Lesson kept"),
        EntryKind.DECISION: translate("Log", "Decision kept"),
        EntryKind.RECOGNITION: translate("Log", "Recognition kept"),
        EntryKind.INTRODUCTION: translate("Log", "Introduction kept"),
        EntryKind.OPPORTUNITY: translate("Log", "Opportunity kept"),
        EntryKind.PASSED_ON: translate("Log", "What you passed on is kept"),
        EntryKind.OUTREACH: translate("Log", "Outreach kept"),
    }[EntryKind(kind)]


def state_name(kind: EntryKind, state: EntryState) -> str:
    """Where an entry stands, in its kind's own words."""
    if state is EntryState.DROPPED:
        return translate("Log", "Dropped")
    if state is EntryState.OPEN:
        return translate("Log", "Asked") if kind is EntryKind.OUTREACH else translate("Log", "Open")
    return {
        EntryKind.QUESTION: translate("Log", "Answered"),
        EntryKind.CHALLENGE: translate("Log", "Dealt with"),
        EntryKind.IDEA: translate("Log", "Tried"),
        EntryKind.DECISION: translate("Log", "Looked at again"),
        EntryKind.OPPORTUNITY: translate("Log", "Taken"),
        EntryKind.OUTREACH: translate("Log", "Replied"),
        EntryKind.INTRODUCTION: translate("Log", "They have met"),
    }.get(kind, translate("Log", "Done"))


def look_again(day: date, today: date) -> tuple[str, str]:
    """When a decision is to be looked at again, and the colour token to say it in; nobody is late with that."""
    if day <= today:
        return translate("Log", "Look at it again"), "accent"
    return translate("Log", "Look again {day}").format(day=words.day(day, today)), "ink3"


def facts(one: Entry, today: date) -> list[tuple[str, str]]:
    """What a row says of an entry under its title: words with their colour tokens."""
    found = [(kind_name(one.kind), "ink3")]
    if one.kind is EntryKind.DECISION and one.state is EntryState.OPEN and one.review_on is not None:
        return [*found, look_again(one.review_on, today)]
    if one.kind in STORY_KINDS and one.visibility is Visibility.SHAREABLE:
        found.append((translate("Log", "Can be shared"), "ink3"))
    if one.kind in OPEN_AT_FIRST and (one.state is not EntryState.OPEN or one.kind is not EntryKind.DECISION):
        found.append((state_name(one.kind, one.state), "ink2" if one.state is EntryState.OPEN else "ink3"))
    return found
