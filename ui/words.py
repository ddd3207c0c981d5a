"""How the window words days, times and counts, and nothing else: short, plain, without blame.

Names of days and months are those of `pmjournal.wording`, so that the words never mix with the language of the
system's C library.
Everything is a pure function; today is always an argument.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmjournal.wording import MONTHS, WEEKDAYS, day_short

SOON_DAYS = 3
WEEK_DAYS = 7
DASH = "–"
DOT = " · "


def plural(count: int, one: str, many: str) -> str:
    """`count` with the right word: plural(1, "goal", "goals") is "1 goal"."""
    return f"{count:,} {one if count == 1 else many}"


def part_of(count: int, whole: int) -> str:
    """ "4 of 7"."""
    return f"{count} of {whole}"


def weekday(day: date) -> str:
    """ "Fri"."""
    return WEEKDAYS[day.weekday()][:3]


def month_short(day: date) -> str:
    """ "Jun"."""
    return MONTHS[day.month - 1][:3]


def month_name(day: date, today: date) -> str:
    """A heading over a month: "June", with the year when it is not this one."""
    name = MONTHS[day.month - 1]
    return name if day.year == today.year else f"{name} {day.year}"


def day(day: date, today: date) -> str:
    """ "13 Mar", with the year when it is not this one: "13 Mar 2025"."""
    return day_short(day, today)


def day_with_year(day: date) -> str:
    """ "31 Jul 2026"."""
    return day_short(day)


def weekday_day(day: date, today: date) -> str:
    """ "Fri 12 Jun", with the year when it is not this one."""
    return f"{weekday(day)} {_day(day, today)}"


def full_day(day: date) -> str:
    """ "Thursday 28 May 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def near_day(day: date, today: date) -> str:
    """The day with its weekday when it lies in the coming week ("Fri 12 Jun"), else "23 Jun"."""
    if 0 <= (day - today).days < WEEK_DAYS:
        return weekday_day(day, today)
    return _day(day, today)


def due_words(due: date, today: date) -> tuple[str, str]:
    """How to say when something open is due, and the colour token to say it in.

    "5 days overdue" (danger), "Due today" and "Due tomorrow" (warn), "Fri 12 Jun" (warn within three days,
    ink3 within the week), "23 Jun" (ink3).
    """
    days = (due - today).days
    if days < 0:
        return f"{plural(-days, 'day', 'days')} overdue", "danger"
    if days == 0:
        return "Due today", "warn"
    if days == 1:
        return "Due tomorrow", "warn"
    return near_day(due, today), "warn" if days <= SOON_DAYS else "ink3"


def due_day(due: date, today: date) -> tuple[str, str]:
    """The same for a table's due column: always the day, in the colour of its urgency.

    "5 Jun" (danger when it is past), "Fri 12 Jun" (warn within three days), "3 Jul" (ink2).
    """
    days = (due - today).days
    if days < 0:
        return _day(due, today), "danger"
    return near_day(due, today), "warn" if days <= SOON_DAYS else "ink2"


def late_by(planned: date | None, done: date) -> str:
    """ "+7 d" when `done` came after `planned`, else ""."""
    if planned is None or done <= planned:
        return ""
    return f"+{(done - planned).days} d"


def ago(day: date, today: date) -> str:
    """ "today", "yesterday", "3 days ago", "5 weeks ago", "4 months ago", "2 years ago"."""
    days = (today - day).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    return f"{span(days)} ago"


def span(days: int) -> str:
    """A length of time in its natural unit: "3 days", "5 weeks", "4 months", "2 years"."""
    if days < 14:
        return plural(days, "day", "days")
    if days < 70:
        return plural(days // 7, "week", "weeks")
    if days < 730:
        return plural(days // 30, "month", "months")
    return plural(days // 365, "year", "years")


def backed_up_ago(then: datetime, now: datetime) -> str:
    """ "just now", "5 min ago", "2 h ago", then whole days."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min ago"
    if minutes < 24 * 60:
        return f"{minutes // 60} h ago"
    return f"{span(minutes // (24 * 60))} ago"


def local(moment: datetime, zone: str) -> datetime:
    """The UTC `moment` as the clock on the wall of `zone` (IANA name) showed it."""
    return moment.astimezone(ZoneInfo(zone))


def time(moment: datetime) -> str:
    """ "10:52", of a local moment."""
    return f"{moment.hour:02}:{moment.minute:02}"


def saved_at(moment: datetime) -> str:
    """ "Saved 10:52", of a local moment."""
    return f"Saved {time(moment)}"


def minutes(count: int) -> str:
    """ "50 min"."""
    return f"{count} min"


def word_count(text: str) -> str:
    """ "112 words"."""
    return plural(len(text.split()), "word", "words")


def meeting_when(starts: datetime, today: date, *, full: bool = False) -> str:
    """When a meeting starts, of a local moment: "Thu 28 May, 10:00"; `full` always has the year."""
    if full:
        return f"{weekday(starts)} {day_with_year(starts.date())}, {time(starts)}"
    return f"{weekday_day(starts.date(), today)}, {time(starts)}"


def next_meeting(starts: datetime, today: date) -> str:
    """As short as a sidebar needs: "Today 10:00", "Thu 10:00" in the coming week, then "Wed 17 Jun"."""
    days = (starts.date() - today).days
    if days == 0:
        return f"Today {time(starts)}"
    if 0 < days < WEEK_DAYS:
        return f"{weekday(starts)} {time(starts)}"
    return weekday_day(starts.date(), today)


def written_at(moment: datetime) -> str:
    """The head of a reflection, of a local moment: "Thursday 28 May 2026, 17:40"."""
    return f"{full_day(moment.date())}, {time(moment)}"


_day = day
