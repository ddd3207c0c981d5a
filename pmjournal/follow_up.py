"""The follow-up of a meeting: what was on the agenda, what was decided, who does what by when, the next date.

It goes to the other side, so it is an allow-list: all it takes is named here, field by field. Notes, answers, the
brief, ratings, private notes, and whatever of the log is not a decision that can be shared, have no place in it.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pmjournal import wording
from pmjournal.contacts import standing
from pmjournal.language import translate
from pmjournal.papers import Fact, Line, Pair, Paper, Part, link_words
from pmjournal.records import (
    ActionItem,
    ActionState,
    AgendaPoint,
    AgendaState,
    Contact,
    Entry,
    EntryKind,
    Meeting,
    Side,
    Visibility,
)

if TYPE_CHECKING:
    from pmjournal.journal import Journal


def follow_up(journal: "Journal", meeting_id: int) -> Paper:
    """The follow-up of one meeting; reads the journal at once.

    Raises:
        NotFound: there is no such meeting, or it is in the bin.
    """
    meeting = journal.meetings.get(meeting_id)
    contact = None if meeting.mentorship_id is None else journal.people.contact(meeting.mentorship_id)
    me = " ".join(journal.owner.get().name.split())
    them = contact.person.name if contact else translate("FollowUp", "Them")
    points, actions = journal.agendas.of(meeting_id), _shareable(journal.actions.for_meeting(meeting_id))
    decisions = [one for one in journal.entries.for_meeting(meeting_id) if _is_shared(one)]
    parts = [one.id for one in points] + [one.id for one in actions] + [one.id for one in decisions]
    return Paper(
        kind=translate("FollowUp", "Follow-up"),
        title=meeting.title or translate("FollowUp", "{name} and {other}").format(name=me, other=them),
        made_on=journal.clock.today(),
        subtitle=translate("FollowUp", "{name} and {other}").format(name=me, other=them) if meeting.title else "",
        facts=tuple(_facts(journal, meeting, contact)),
        parts=(*_agenda(points), *_decided(decisions), *_to_do(journal, actions, me, them)),
        printable=link_words(journal, meeting.mentorship_id, [meeting_id, *parts]),
    )


def file_name(journal: "Journal", meeting: Meeting) -> str:
    """What the file is called, without its ending."""
    day = wording.day_long(journal.clock.local(meeting.starts_at, meeting.zone).date())
    return translate("FollowUp", "Follow-up of {day}").format(day=day)


def _shareable(actions: Iterable[ActionItem]) -> list[ActionItem]:
    return [one for one in actions if one.visibility is Visibility.SHAREABLE]


def _is_shared(entry: Entry) -> bool:
    return entry.kind is EntryKind.DECISION and entry.visibility is Visibility.SHAREABLE


def _facts(journal: "Journal", meeting: Meeting, contact: Contact | None) -> list[Fact]:
    """When it was, and when the next one is."""
    met = journal.clock.local(meeting.starts_at, meeting.zone).date()
    facts = [Fact(translate("FollowUp", "We met on"), wording.day_long(met))]
    following = standing(journal, contact.mentorship.id).next_at if contact else None
    if following is not None and following > meeting.starts_at:
        said = translate("FollowUp", "{day}, {time}").format(
            day=wording.day_long(following.date()), time=following.strftime("%H:%M")
        )
        facts.append(Fact(translate("FollowUp", "Next time"), said))
    return facts


def _agenda(points: list[AgendaPoint]) -> list[Part]:
    """What was talked about, and what is left for the next time."""
    said = [Line(one.text) for one in points if one.state is AgendaState.DISCUSSED]
    left = [Line(one.text) for one in points if one.state is AgendaState.OPEN]
    parts = [Part(translate("FollowUp", "What we talked about"), lines=tuple(said))]
    parts.append(Part(translate("FollowUp", "For the next time"), lines=tuple(left)))
    return [part for part in parts if part.has_content]


def _decided(decisions: list[Entry]) -> list[Part]:
    lines = tuple(Line(one.title) for one in decisions)
    return [Part(translate("FollowUp", "Decided"), lines=lines)] if lines else []


def _to_do(journal: "Journal", actions: list[ActionItem], me: str, them: str) -> list[Pair]:
    """What each side does, side by side; nothing where nobody does anything."""
    if not actions:
        return []
    will = translate("FollowUp", "{name} will")
    empty = translate("FollowUp", "Nothing this time.")

    def half(side: Side, name: str) -> Part:
        lines = tuple(_line(journal, one) for one in actions if one.owner is side)
        return Part(will.format(name=name), lines=lines, empty=empty)

    return [Pair(half(Side.ME, me), half(Side.THEM, them))]


def _line(journal: "Journal", action: ActionItem) -> Line:
    """An action with the day it was done or is due."""
    done, today = action.state is ActionState.DONE, journal.clock.today()
    if done and action.done_on:
        said = translate("FollowUp", "done {day}").format(day=wording.day_short(action.done_on, today))
    elif not done and action.due_on:
        said = translate("FollowUp", "by {day}").format(day=wording.day_short(action.due_on, today))
    else:
        said = ""
    return Line(action.text, said, done)
