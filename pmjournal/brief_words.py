"""The brief of a meeting in words: as the text it begins with, and as a page to take along.

What it says is found by `briefing.py`; what stands in it later is what was typed, and stories that were picked.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from pmjournal import wording
from pmjournal.briefing import Briefing, Slipped
from pmjournal.focus import Area
from pmjournal.language import Translatable, translate
from pmjournal.links import link_text
from pmjournal.papers import Fact, Paper, Part, link_words
from pmjournal.records import (
    ActionItem,
    Entry,
    EntryKind,
    Feedback,
    FeedbackDirection,
    FeedbackKind,
    Meeting,
    Role,
    Side,
)
from pmjournal.reviews.words import LINK
from pmjournal.search_text import without_marks
from pmjournal.sections import split
from pmjournal.stories import linked_from, not_told
from pmjournal.templates import entry_template
from pmjournal.text import one_line
from pmjournal.wins import first_sentence

if TYPE_CHECKING:
    from pmjournal.journal import Journal

STORIES = Translatable("Brief", "Stories")
STORIES_ANYWHERE = ("Stories", "Geschichten")
"""The same in each language that there is: a brief keeps the words it was begun in."""
LONGEST_SENTENCE, LONGEST_LOOKED_AT = 240, 2000  # letters
_RESULT = {EntryKind.STORY: 2, EntryKind.WIN: 2, EntryKind.LESSON: 1}
"""Which heading of its template says what came of a story."""
_MARK = r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)?"
_PICKED = re.compile(rf"^({_MARK}\[\[(\d{{1,18}})\|[^\[\]\n]*\]\]).*$", re.MULTILINE)
"""A line of a brief that a story was picked into: its link, and what is said of it, in whatever list."""
_HELD = re.compile("\ue000(\\d*)\ue001?")
_WHOSE = {Side.ME: Translatable("Brief", "You: {text}"), Side.THEM: Translatable("Brief", "{name}: {text}")}


def brief_text(found: Briefing, name: str, today: date) -> str:
    """The Markdown that a brief begins with; a heading without anything below it is left out.

    Args:
        found: what it says.
        name: what the other side is called in it.
        today: what days count from.
    """
    sections = (
        (_since(found, today), _happened(found, name, today)),
        (translate("Brief", "Open on both sides"), [_open(one, name, today) for one in found.open]),
        (translate("Brief", "Questions"), [one.text for one in found.questions]),
        (translate("Brief", "On the agenda"), [one.text for one in found.agenda]),
        (translate("Brief", "Focus areas"), [_area(one, today) for one in found.areas]),
        (translate("Brief", "Goals"), _goals(found, name)),
    )
    filled = [f"## {title}\n{_list(lines)}" for title, lines in sections if lines]
    return "\n\n".join(filled) + "\n" if filled else ""


def brief_paper(journal: "Journal", meeting: Meeting) -> Paper:
    """The brief as it stands, as a page; reads the journal at once."""
    contact = None if meeting.mentorship_id is None else journal.people.contact(meeting.mentorship_id)
    at = journal.clock.local(meeting.starts_at, meeting.zone)
    when = translate("Brief", "{day}, {time}").format(day=wording.day_long(at.date()), time=at.strftime("%H:%M"))
    facts = [Fact(translate("Brief", "When"), when)]
    facts += [Fact(translate("Brief", "With"), contact.person.name)] if contact else []
    facts += [Fact(translate("Brief", "Where"), meeting.place)] if meeting.place else []
    return Paper(
        kind=translate("Brief", "Prep"),
        title=meeting.title or translate("Brief", "Before we meet"),
        made_on=journal.clock.today(),
        facts=tuple(facts),
        parts=tuple(Part(title, text.strip("\n")) for title, text in split(_printed(journal, meeting.brief))),
        # A story is picked by hand, to be told to just these people; it is named whoever it happened with.
        printable=link_words(journal, meeting.mentorship_id, [meeting.id]) | linked_from(journal, meeting.id),
    )


def _printed(journal: "Journal", brief: str) -> str:
    """The text of a brief without what it says of stories that were picked and may not be told any more."""
    kept_back = not_told(journal, {int(match[2]) for match in _PICKED.finditer(brief)})
    return _PICKED.sub(lambda match: match[1] if int(match[2]) in kept_back else match[0], brief)


def story_words(one: Entry) -> str:
    """A story as one line of a brief: its title as a link, its first sentence, and what came of it."""
    sections = [(title, words) for title, text in split(one.body) if (words := _sentence(text))]
    named = link_text(one.id, one.title)
    if not sections:
        return named
    said = [f"{named}{'' if one.title.endswith(tuple('.?!…؟')) else ':'}", sections[0][1]]
    prompts, place = entry_template(one.kind, one.body).prompts, _RESULT.get(one.kind, 0)
    wanted = _key(prompts[place].title) if place < len(prompts) else ""
    said += [f"{title.strip()}: {words}" for title, words in sections[1:] if _key(title) == wanted]
    return " ".join(said)


def place_for_story(brief: str) -> tuple[int, str]:
    """Where in a brief the next story goes, and what is to be written before it there.

    At the end of "Stories", in whatever language that was begun; below all else where it is missing.
    """
    end, named = 0, {_key(str(STORIES)), *map(_key, STORIES_ANYWHERE)}
    for title, text in split(brief):
        whole = f"## {title}{text}" if title else text
        if title and _key(title) in named:
            return end + len(whole.rstrip()), "\n- "
        end += len(whole)
    written = len(brief.rstrip())
    return written, "\n\n" * bool(written) + f"## {STORIES}\n- "


def _sentence(text: str) -> str:
    """The first sentence of a Markdown text, without its marks; links to records stay links."""
    links: list[str] = []

    def hold(match: re.Match[str]) -> str:
        links.append(match[0])
        return f"\ue000{len(links) - 1}\ue001"

    held = LINK.sub(hold, _HELD.sub("", text))[:LONGEST_LOOKED_AT]
    said = first_sentence(without_marks(held))
    if len(said) > LONGEST_SENTENCE:
        said = said[:LONGEST_SENTENCE].rsplit(" ", 1)[0] + "…"
    return _HELD.sub(lambda match: links[int(match[1])] if match[0].endswith("\ue001") else "", said)


def _key(title: str) -> str:
    """What two headings have in common when they say the same."""
    return " ".join(title.split()).casefold()


def file_name(journal: "Journal", meeting: Meeting) -> str:
    """What the file is called, without its ending."""
    day = wording.day_long(journal.clock.local(meeting.starts_at, meeting.zone).date())
    return translate("Brief", "Prep for {day}").format(day=day)


def _since(found: Briefing, today: date) -> str:
    if found.since is None:
        return translate("Brief", "So far")
    return translate("Brief", "Since {day}").format(day=wording.day_short(found.since, today))


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {one_line(line)}" for line in lines)


def _happened(found: Briefing, name: str, today: date) -> list[str]:
    """What was done, what slipped, and what was said about it."""
    done = translate("Brief", "{what}, done {day}")
    milestones = [(one.done_on, one.title) for one in found.done]
    actions = [(one.done_on, _whose(one.owner, name, one.text)) for one in found.actions_done]
    both = sorted((on, what) for on, what in (*milestones, *actions) if on is not None)
    lines = [done.format(what=what, day=wording.day_short(on, today)) for on, what in both]
    return [*lines, *(_slip(one, today) for one in found.slipped), *(_said(one, name) for one in found.feedback)]


def _slip(slipped: Slipped, today: date) -> str:
    if slipped.now is None:
        late = translate("Due", "%n day(s) overdue", "", (today - slipped.planned).days)
        return translate("Brief", "Slipped: {what}, {late}").format(what=slipped.milestone.title, late=late)
    words = translate("Brief", "Slipped: {what}, from {day} to {other}")
    was, now = (wording.day_short(one, today) for one in (slipped.planned, slipped.now))
    return words.format(what=slipped.milestone.title, day=was, other=now)


def _said(feedback: Feedback, name: str) -> str:
    kinds = {
        FeedbackKind.STRENGTH: translate("Brief", "strength"),
        FeedbackKind.TO_WORK_ON: translate("Brief", "to work on"),
        FeedbackKind.ADVICE: translate("Brief", "advice"),
    }
    received = feedback.direction is FeedbackDirection.RECEIVED
    words = translate("Brief", "{name} said: “{words}” ({kind})")
    words = words if received else translate("Brief", "You said: “{words}” ({kind})")
    return words.format(name=name, words=one_line(feedback.text), kind=kinds[feedback.kind])


def _whose(side: Side, name: str, text: str) -> str:
    return str(_WHOSE[side]).format(name=name, text=text)


def _open(action: ActionItem, name: str, today: date) -> str:
    said = _whose(action.owner, name, action.text)
    if action.due_on is None:
        return said
    if action.due_on < today:
        due = translate("Due", "%n day(s) overdue", "", (today - action.due_on).days)
    else:
        due = wording.by_day(action.due_on, today)
    return translate("Brief", "{what}, {due}").format(what=said, due=due)


def _area(area: Area, today: date) -> str:
    if area.on is None:
        return translate("Brief", "{area}: in no meeting yet").format(area=area.name)
    words = translate("Brief", "{area}: “{title}”, {day}") if area.title else translate("Brief", "{area}: {day}")
    return words.format(area=area.name, title=area.title, day=wording.day_short(area.on, today))


def _goals(found: Briefing, name: str) -> list[str]:
    """Of how many goals the mentee is the owner."""
    if not found.goals:
        return []
    mentor = found.contact.mentorship.my_role is Role.MENTOR
    yours = translate("Brief", "Goals you set yourself: {share}")
    words = translate("Brief", "Goals {name} set: {share}") if mentor else yours
    return [words.format(name=name, share=wording.part_of(found.own, found.goals))]
