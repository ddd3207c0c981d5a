"""What was chosen of reminders, for the whole window. The settings keep it."""

from contextlib import suppress
from datetime import time
from typing import NamedTuple

from pmjournal.records.reminders import Wanted
from ui.settings import Settings


class ReminderChoice(NamedTuple):
    """Whether to remind, and of what."""

    on: bool = False
    wanted: Wanted = Wanted()


_chosen = [ReminderChoice()]


def choose(choice: ReminderChoice) -> None:
    """Take another choice from now on."""
    _chosen[0] = choice


def chosen() -> ReminderChoice:
    """The present choice."""
    return _chosen[0]


def kept(settings: Settings) -> ReminderChoice:
    """The choice as the settings keep it; a time that cannot be read is the usual one."""
    values, usual = settings.values, Wanted()
    return ReminderChoice(
        values.remind,
        Wanted(
            values.remind_meetings,
            values.remind_overdue,
            values.remind_calls,
            values.remind_reviews,
            _time(values.quiet_from, usual.quiet_from),
            _time(values.quiet_until, usual.quiet_until),
        ),
    )


def keep(settings: Settings, choice: ReminderChoice) -> None:
    """Have the settings keep a choice."""
    wanted = choice.wanted
    settings.set(
        remind=choice.on,
        remind_meetings=wanted.meetings,
        remind_overdue=wanted.overdue,
        remind_calls=wanted.calls,
        remind_reviews=wanted.reviews,
        quiet_from=f"{wanted.quiet_from:%H:%M}",
        quiet_until=f"{wanted.quiet_until:%H:%M}",
    )


def _time(text: str, usual: time) -> time:
    with suppress(ValueError):
        return time.fromisoformat(text)
    return usual
