"""What stood at the end of a mentorship, as a paper that both sides may have.

An allow-list: both names, the programme, from when to when, the meetings held, the goals of this mentorship that
may be shared, and what was written for the closing. Why it ended is not on it, nor anything private or personal.
"""

from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.meeting_line import meeting_line
from pmjournal.papers import Fact, Line, Pair, Paper, Part, link_words
from pmjournal.records import (
    Contact,
    Ending,
    GoalOutline,
    GoalStatus,
    Mentorship,
    MilestoneStatus,
    Visibility,
)
from pmjournal.wording import day_long, part_of, span_short

if TYPE_CHECKING:
    from pmjournal.journal import Journal


def closing_paper(journal: "Journal", mentorship_id: int) -> Paper:
    """The paper; reads the journal at once.

    Raises:
        NotFound: there is no such mentorship, or it is in the bin.
    """
    contact = journal.people.contact(mentorship_id)
    goals = shared_goals(journal, mentorship_id)
    me = " ".join(journal.owner.get().name.split())
    return Paper(
        kind=translate("Closing", "The end of a mentorship"),
        title=translate("Closing", "{name} and {other}").format(name=me, other=contact.person.name),
        made_on=journal.clock.today(),
        subtitle=contact.mentorship.programme,
        facts=tuple(_facts(journal, contact.mentorship)),
        parts=tuple(_parts(contact, goals, me)),
        printable=link_words(journal, mentorship_id, [mentorship_id, *(one.goal.id for one in goals)]),
    )


def file_name(contact: Contact) -> str:
    """What the file is called, without its ending."""
    return translate("Closing", "Closing with {name}").format(name=contact.person.name)


def shared_goals(journal: "Journal", mentorship_id: int) -> list[GoalOutline]:
    """The goals of a mentorship that both sides may read of, drafts left out."""
    return [
        one
        for one in journal.goals.outlines(mentorship_id)
        if one.goal.visibility is Visibility.SHAREABLE and one.goal.status is not GoalStatus.DRAFT
    ]


def milestones_done(outline: GoalOutline) -> str:
    """ "4 of 7 milestones"; "" for a goal without any."""
    counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
    done = sum(one.status is MilestoneStatus.DONE for one in counted)
    said = translate("Closing", "{count} milestones").format(count=part_of(done, len(counted)))
    return said if counted else ""


def _facts(journal: "Journal", mentorship: Mentorship) -> list[Fact]:
    span = span_short(mentorship.started_on, mentorship.ended_on)
    held = meeting_line(journal, mentorship.id).held
    early = mentorship.ending is Ending.EARLY
    ended = translate("Closing", "Ended early") if early else translate("Closing", "Completed")
    months = mentorship.keep_in_touch_months
    touch = translate("Closing", "Every %n month(s)", "", months) if months else ""
    pairs = [
        (translate("Closing", "When"), span),
        (translate("Closing", "How it ended"), ended),
        (translate("Closing", "Meetings held"), str(held) if held else ""),
        (translate("Closing", "Keeping in touch"), touch),
    ]
    return [Fact(label, value) for label, value in pairs if value]


def _parts(contact: Contact, goals: list[GoalOutline], me: str) -> list[Part | Pair]:
    mentorship = contact.mentorship
    lines = tuple(_goal(one) for one in goals)
    came = Part(translate("Closing", "What came of it"), mentorship.outcomes, lines)
    gave = Part(translate("Closing", "What {name} gave").format(name=me), mentorship.gave)
    got = Part(translate("Closing", "What {name} takes along").format(name=me), mentorship.got)
    thanks = Part(translate("Closing", "Thanks"), mentorship.thanks)
    both: list[Part | Pair] = [Pair(gave, got)] if gave.has_content and got.has_content else []
    alone: list[Part | Pair] = [one for one in (gave, got) if one.has_content and not both]
    return [*([came] if came.has_content else []), *both, *alone, *([thanks] if thanks.has_content else [])]


def _goal(outline: GoalOutline) -> Line:
    goal = outline.goal
    status = {
        GoalStatus.ACTIVE: translate("Closing", "goes on"),
        GoalStatus.ON_HOLD: translate("Closing", "rests"),
        GoalStatus.ACHIEVED: translate("Closing", "achieved"),
        GoalStatus.PARTLY_ACHIEVED: translate("Closing", "partly achieved"),
        GoalStatus.DROPPED: translate("Closing", "let go"),
    }.get(goal.status, "")
    if goal.ended_on is not None and goal.status is GoalStatus.ACHIEVED:
        status = translate("Closing", "achieved on {day}").format(day=day_long(goal.ended_on))
    facts = ", ".join(part for part in (status, milestones_done(outline)) if part)
    return Line(goal.title, facts, note=goal.impact)
