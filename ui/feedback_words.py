"""Words for feedback and requests for it, wherever they are shown: kinds, states, who to whom, what came of it.

Data is read by the callers; nothing is asked of the journal here.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from pmjournal.asking import days_waited, wants_a_word
from pmjournal.language import translate
from pmjournal.records import (
    ActionItem,
    ActionState,
    Feedback,
    FeedbackDirection,
    FeedbackKind,
    FeedbackRequest,
    FeedbackState,
    RequestState,
    Side,
)
from ui import words

OPENED = ("“", "„", "«", "»", '"', "‘", "「")


def kind_name(kind: FeedbackKind) -> str:
    """ "Strength", "To work on", "Advice"."""
    return {
        FeedbackKind.STRENGTH: translate("Feedback", "Strength"),
        FeedbackKind.TO_WORK_ON: translate("Feedback", "To work on"),
        FeedbackKind.ADVICE: translate("Feedback", "Advice"),
    }[kind]


def state_name(state: FeedbackState) -> str:
    """ "Noted", "Set aside"."""
    return {
        FeedbackState.NOTED: translate("Feedback", "Noted"),
        FeedbackState.TRYING: translate("Feedback", "Trying"),
        FeedbackState.APPLIED: translate("Feedback", "Applied"),
        FeedbackState.SET_ASIDE: translate("Feedback", "Set aside"),
    }[state]


def state_counts(states: Mapping[FeedbackState, int]) -> list[str]:
    """ "Noted 3", "Trying 1", …"""
    return [f"{state_name(state)} {count:,}" for state, count in states.items()]


def quoted(text: str) -> str:
    """What was said, on one line between quotation marks, unless it brings its own."""
    line = " ".join(text.split())
    return line if not line or line.startswith(OPENED) else translate("Feedback", "“{words}”").format(words=line)


def whose(direction: FeedbackDirection, name: str) -> str:
    """ "From Helen", "To Ravi"; without a name the direction alone."""
    received = direction is FeedbackDirection.RECEIVED
    if not name:
        return translate("Feedback", "Received") if received else translate("Feedback", "Given")
    said = translate("Feedback", "From {name}") if received else translate("Feedback", "To {name}")
    return said.format(name=name)


def strengths(count: int) -> str:
    """ "6 strengths"."""
    return translate("Feedback", "%n strength(s)", "", count)


def to_work_on(count: int) -> str:
    """ "3 to work on"."""
    return translate("Feedback", "%n to work on", "", count)


def balance(strong: int, weak: int) -> str:
    """ "6 strengths, 3 to work on"; what there is none of is left out, where there is the other."""
    if not strong and weak:
        return to_work_on(weak)
    if not weak:
        return strengths(strong)
    return translate("Feedback", "{strengths}, {weaknesses}").format(
        strengths=strengths(strong), weaknesses=to_work_on(weak)
    )


def pieces(count: int) -> str:
    """ "3 pieces of feedback"."""
    return translate("Feedback", "%n piece(s) of feedback", "", count)


def requests(count: int) -> str:
    """ "3 requests"."""
    return translate("Feedback", "%n request(s)", "", count)


def asked_of(request: FeedbackRequest, name: str) -> str:
    """ "You asked Helen", "Ravi asked you"."""
    if request.asked_by is Side.ME:
        said = translate("Feedback", "You asked {name}") if name else translate("Feedback", "You asked")
    else:
        said = translate("Feedback", "{name} asked you") if name else translate("Feedback", "You were asked")
    return said.format(name=name)


def standing_of(request: FeedbackRequest, today: date) -> tuple[str, str]:
    """Where a request stands, and the colour token to say it in: "asked 12 days ago", amber once it waits long."""
    if request.state is RequestState.ANSWERED:
        said = translate("Feedback", "answered {day}")
        return said.format(day=words.day(request.answered_on or request.asked_on, today)), "ink3"
    if request.state is RequestState.EXPIRED:
        return translate("Feedback", "let go, asked {day}").format(day=words.day(request.asked_on, today)), "ink3"
    said = translate("Feedback", "asked {ago}").format(ago=words.ago(request.asked_on, today))
    return said, "warn" if wants_a_word(request, today) else "ink3"


def nudge(request: FeedbackRequest, name: str, today: date) -> str:
    """A word for a request that has waited long; "" where it has not, and for what I am asked."""
    if not wants_a_word(request, today):
        return ""
    count = days_waited(request, today)
    if request.asked_by is Side.THEM:
        return translate("Feedback", "Waiting for %n day(s). A few words are enough.", "", count)
    said = translate(
        "Feedback", "%n day(s) without an answer. A short word to {name} may be all it takes.", "", count
    )
    return said.format(name=name or translate("Feedback", "them"))


def short_word(request: FeedbackRequest, name: str, today: date) -> str:
    """A reminder to be sent: what was asked, when, and that little is enough."""
    day = words.day(request.asked_on, today)
    greeting = translate("Feedback", "Hi {name},").format(name=name) if name else translate("Feedback", "Hi,")
    asked = translate(
        "Feedback", "on {day} I asked you for feedback on “{about}”. A sentence or two would help me."
    )
    return f"{greeting} {asked.format(day=day, about=request.about)}"


def origin(said: Feedback, name: str, today: date) -> str:
    """Where something came from: "From Helen’s advice of 14 May"."""
    day = words.day(said.given_on, today)
    if said.direction is FeedbackDirection.GIVEN:
        return translate("Feedback", "From your advice of {day}").format(day=day)
    if not name:
        return translate("Feedback", "From advice of {day}").format(day=day)
    return translate("Feedback", "From {name}’s advice of {day}").format(name=name, day=day)


def became(action: ActionItem, today: date) -> str:
    """What an action from feedback is and where it stands: "Send the synthesis a day ahead, done 4 Jun"."""
    if action.state is ActionState.DONE and action.done_on is not None:
        day = words.day(action.done_on, today)
        return translate("Feedback", "{action}, done {day}").format(action=action.text, day=day)
    if action.state is ActionState.CANCELLED:
        return translate("Feedback", "{action}, cancelled").format(action=action.text)
    if action.due_on is not None:
        due = words.due_words(action.due_on, today)[0]
        if action.due_on <= today + timedelta(days=1):  # "Due today"; further on it is a day, "Fri 12 Jun"
            due = due[:1].lower() + due[1:]
        return translate("Feedback", "{action}, {due}").format(action=action.text, due=due)
    return translate("Feedback", "{action}, open").format(action=action.text)
