"""Going on backwards from the story over ten years, by recombining its text: a large journal to measure with."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from random import Random

from pmjournal.demo.source import Source, action, plain, point
from pmjournal.demo.weeks import Weeks
from pmjournal.journal import Journal
from pmjournal.records import ActionState, AgendaState, MeetingStatus
from pmjournal.templates import reflection_templates

YEARS = 10
BATCH = 1000


def go_on(journal: Journal, source: Source, weeks: Weeks, random: Random, count: int) -> Iterator[int]:
    """Add `count` meetings and reflections before the story begins, spread evenly; yields how many are written.

    Args:
        journal: holds the story.
        source: whose text is recombined.
        weeks: when the story begins.
        random: chooses.
        count: how many; none where it is not above 0.
    """
    writer = _Writer(journal, source, random)
    last = datetime.combine(weeks.start, time(9), UTC) - timedelta(days=1)
    step = timedelta(days=YEARS * 365) / max(1, count)
    for first in range(0, count, BATCH):
        size = min(BATCH, count - first)
        with journal.bulk():
            for number in range(first, first + size):
                writer.write(last - number * step)
        yield first + size


class _Writer:
    """Makes one meeting or reflection at a time out of the story's paragraphs."""

    def __init__(self, journal: Journal, source: Source, random: Random) -> None:
        self._journal = journal
        self._random = random
        texts = [meeting["notes"] for meeting in source.meetings]
        texts += [page.body for page in source.reflections[:-1]]
        self._paragraphs = [part for text in texts for part in plain(text).split("\n\n") if part.strip()]
        self._titles = [meeting["title"] for meeting in source.meetings]
        self._points = [point(line) for m in source.meetings for line in m.get("agenda", [])]
        self._actions = [action(line) for m in source.meetings for line in m.get("actions", [])]
        self._headlines = [page.title for page in source.reflections if page.title]
        self._templates = [template for template in reflection_templates("en") if not template.private]
        self._contacts = [contact.mentorship for contact in journal.people.contacts()]

    def write(self, at: datetime) -> None:
        """One more, a meeting a little less often than a reflection."""
        if self._random.random() < 0.45:
            self._meeting(at.replace(minute=self._random.choice((0, 15, 30)), second=0, microsecond=0))
        else:
            self._reflection(at.replace(hour=self._random.randrange(16, 22), second=0, microsecond=0))

    def _meeting(self, at: datetime) -> None:
        held = self._random.random() < 0.84
        mentorship = self._random.choice(self._contacts)
        minutes = mentorship.usual_minutes or 45
        meeting_id = self._journal.meetings.add(
            at,
            mentorship_id=mentorship.id,
            title=self._random.choice(self._titles),
            status=MeetingStatus.HELD if held else MeetingStatus.CANCELLED,
            planned_minutes=minutes,
            actual_minutes=minutes if held else None,
            place=mentorship.channel,
            notes=self._text(1, 4) if held else "",
        )
        if held:
            self._parts(meeting_id, at)

    def _parts(self, meeting_id: int, at: datetime) -> None:
        """A point of the agenda and, for most, an action item that was done."""
        topic, item = self._random.choice(self._points), self._random.choice(self._actions)
        self._journal.agendas.add(
            meeting_id, topic.text, kind=topic.kind, raised_by=topic.raised_by, state=AgendaState.DISCUSSED
        )
        if item.due_after is not None and item.done_after is not None:
            due_on, done_on = (at.date() + timedelta(days) for days in (item.due_after, item.done_after))
            action_id = self._journal.actions.add(
                item.text, owner=item.owner, meeting_id=meeting_id, due_on=due_on
            )
            self._journal.actions.mark(action_id, ActionState.DONE, on=done_on)

    def _reflection(self, at: datetime) -> None:
        template = self._random.choice(self._templates)
        parts = [f"## {prompt.title}\n{self._text(1, 1)}" for prompt in template.prompts]
        self._journal.reflections.add(
            template=template.id,
            title=self._random.choice(self._headlines),
            body="\n\n".join(parts) or self._text(1, 3),
            written_at=at,
            mood=self._random.choice((None, 2, 3, 3, 4, 4, 5)),
            confidence=self._random.choice((None, 2, 2, 3, 3)),
        )

    def _text(self, least: int, most: int) -> str:
        """A few of the story's paragraphs."""
        return "\n\n".join(self._random.sample(self._paragraphs, self._random.randint(least, most)))
