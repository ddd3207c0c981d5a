"""Days, times and counts as the window words them."""

from datetime import UTC, date, datetime

import pytest

from ui import backup_words, words

TODAY = date(2026, 6, 10)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (date(2026, 6, 5), ("5 days overdue", "danger")),
        (date(2026, 6, 9), ("1 day overdue", "danger")),
        (date(2026, 6, 10), ("Due today", "warn")),
        (date(2026, 6, 11), ("Due tomorrow", "warn")),
        (date(2026, 6, 12), ("Fri 12 Jun", "warn")),
        (date(2026, 6, 16), ("Tue 16 Jun", "ink3")),
        (date(2026, 6, 23), ("23 Jun", "ink3")),
        (date(2027, 1, 4), ("4 Jan 2027", "ink3")),
    ],
)
def test_due_words(due: date, said: tuple[str, str]) -> None:
    assert words.due_words(due, TODAY) == said


def test_the_due_column_always_names_the_day() -> None:
    assert words.due_day(date(2026, 6, 5), TODAY) == ("5 Jun", "danger")
    assert words.due_day(date(2026, 6, 12), TODAY) == ("Fri 12 Jun", "warn")
    assert words.due_day(date(2026, 7, 3), TODAY) == ("3 Jul", "ink2")


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (date(2026, 6, 10), "today"),
        (date(2026, 6, 9), "yesterday"),
        (date(2026, 6, 7), "3 days ago"),
        (date(2026, 5, 6), "5 weeks ago"),
        (date(2026, 1, 10), "5 months ago"),
        (date(2023, 6, 1), "3 years ago"),
    ],
)
def test_ago(then: date, said: str) -> None:
    assert words.ago(then, TODAY) == said


def test_counts_agree_with_their_noun() -> None:
    assert words.goals(1) == "1 goal"
    assert words.goals(0) == "0 goals"
    assert words.meetings(1200) == "1,200 meetings"
    assert words.word_count("  one two\nthree ") == "3 words"


def test_lateness_is_stated_only_when_late() -> None:
    assert words.late_by(date(2026, 3, 27), date(2026, 4, 3)) == "+7 d"
    assert words.late_by(date(2026, 3, 27), date(2026, 3, 27)) == ""
    assert words.late_by(None, date(2026, 3, 27)) == ""


def test_meetings_and_moments() -> None:
    starts = words.local(datetime(2026, 5, 28, 8, 0, tzinfo=UTC), "Europe/Berlin")
    assert words.meeting_when(starts, TODAY) == "Thu 28 May, 10:00"
    assert words.meeting_when(starts, TODAY, full=True) == "Thu 28 May 2026, 10:00"
    assert words.written_at(starts) == "Thursday 28 May 2026, 10:00"
    assert words.saved_at(starts) == "Saved 10:00"


def test_the_next_meeting_is_as_short_as_it_can_be() -> None:
    assert words.next_meeting(datetime(2026, 6, 10, 9, 30), TODAY) == "Today 09:30"
    assert words.next_meeting(datetime(2026, 6, 11, 10, 0), TODAY) == "Thu 10:00"
    assert words.next_meeting(datetime(2026, 6, 17, 10, 0), TODAY) == "Wed 17 Jun"


def test_how_old_a_backup_is() -> None:
    now = datetime(2026, 6, 10, 12, 0, tzinfo=UTC)
    assert backup_words.backed_up_ago(now, now) == "just now"
    assert backup_words.backed_up_ago(datetime(2026, 6, 10, 10, 0, tzinfo=UTC), now) == "2 h ago"
    assert backup_words.backed_up_ago(datetime(2026, 6, 1, 10, 0, tzinfo=UTC), now) == "9 days ago"
