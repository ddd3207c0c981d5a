"""How the window words days, times and counts, and nothing else: short, plain, without blame.

Names of days and months are those of `pmjournal.wording`, so that the window and a review agree.
Everything is a pure function; today is always an argument.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from pmjournal.language import translate
from pmjournal.paths import log_file
from pmjournal.wording import day_long, day_short, month_of_year, weekday_letters, weekday_name
from pmjournal.wording import month_name as name_of_month
from pmjournal.wording import part_of as _part_of

SOON_DAYS = 3
WEEK_DAYS = 7
FORTNIGHT, TEN_WEEKS, TWO_YEARS = 14, 70, 730
DASH = "–"
DOT = " · "


def meetings(count: int) -> str:
    """ "3 meetings"."""
    return translate("Counts", "%Ln meeting(s)", "", count)


def goals(count: int) -> str:
    """ "3 goals"."""
    return translate("Counts", "%Ln goal(s)", "", count)


def reflections(count: int) -> str:
    """ "3 reflections"."""
    return translate("Counts", "%Ln reflection(s)", "", count)


def private_notes(count: int) -> str:
    """ "3 private notes"."""
    return translate("Counts", "%Ln private note(s)", "", count)


def entries(count: int) -> str:
    """ "3 entries"."""
    return translate("Counts", "%Ln entr(y|ies)", "", count)


def disagreements(count: int) -> str:
    """ "3 disagreements"."""
    return translate("Counts", "%Ln disagreement(s)", "", count)


def decisions(count: int) -> str:
    """ "3 decisions"."""
    return translate("Counts", "%Ln decision(s)", "", count)


def mentees(count: int) -> str:
    """ "3 mentees"."""
    return translate("Counts", "%Ln mentee(s)", "", count)


def words_counted(count: int) -> str:
    """ "112 words"."""
    return translate("Counts", "%Ln word(s)", "", count)


def part_of(count: int, whole: int) -> str:
    """ "4 of 7"."""
    return _part_of(count, whole)


def part_of_counted(count: int, whole: str) -> str:
    """ "4 of 7 goals", of a counted whole."""
    return translate("Counts", "{count} of {whole}").format(count=count, whole=whole)


def weekday(day: date) -> str:
    """ "Fri"."""
    return weekday_letters(day.weekday())


def month_name(day: date, today: date) -> str:
    """A heading over a month: "June", with the year when it is not this one."""
    return name_of_month(day.month) if day.year == today.year else month_of_year(day)


def day(day: date, today: date) -> str:
    """ "13 Mar", with the year when it is not this one: "13 Mar 2025"."""
    return day_short(day, today)


def day_with_year(day: date) -> str:
    """ "31 Jul 2026"."""
    return day_short(day)


def weekday_day(day: date, today: date) -> str:
    """ "Fri 12 Jun", with the year when it is not this one."""
    return _weekday_date(day, _day(day, today))


def _weekday_date(day: date, said: str) -> str:
    return translate("Days", "{weekday} {date}", "short").format(weekday=weekday(day), date=said)


def full_day(day: date) -> str:
    """ "Thursday 28 May 2026"."""
    return translate("Days", "{weekday} {date}", "in full").format(
        weekday=weekday_name(day.weekday()), date=day_long(day)
    )


def is_near(day: date, today: date) -> bool:
    """Whether a day is said with its weekday: it lies in the coming week."""
    return 0 <= (day - today).days < WEEK_DAYS


def near_day(day: date, today: date) -> str:
    """The day with its weekday when it lies in the coming week ("Fri 12 Jun"), else "23 Jun"."""
    if is_near(day, today):
        return weekday_day(day, today)
    return _day(day, today)


def due_words(due: date, today: date) -> tuple[str, str]:
    """How to say when something open is due, and the colour token to say it in.

    "5 days overdue" (danger), "Due today" and "Due tomorrow" (warn), "Fri 12 Jun" (warn within three days,
    ink3 within the week), "23 Jun" (ink3).
    """
    days = (due - today).days
    if days < 0:
        return translate("Due", "%n day(s) overdue", "", -days), "danger"
    if days == 0:
        return translate("Due", "Due today"), "warn"
    if days == 1:
        return translate("Due", "Due tomorrow"), "warn"
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
    return translate("Days", "+%n d", "days late", (done - planned).days)


def ago(day: date, today: date) -> str:
    """ "today", "yesterday", "3 days ago", "5 weeks ago", "4 months ago", "2 years ago"."""
    days = (today - day).days
    if days <= 0:
        return translate("Ago", "today")
    return translate("Ago", "yesterday") if days == 1 else days_ago(days)


def days_ago(days: int) -> str:
    """ "9 days ago", "5 weeks ago", of at least two days."""
    if days < FORTNIGHT:
        return translate("Ago", "%n day(s) ago", "", days)
    if days < TEN_WEEKS:
        return translate("Ago", "%n week(s) ago", "", days // 7)
    if days < TWO_YEARS:
        return translate("Ago", "%n month(s) ago", "", days // 30)
    return translate("Ago", "%n year(s) ago", "", days // 365)


def ahead(day: date, today: date) -> str:
    """ "today", "tomorrow", "in 6 days", "in 3 weeks"."""
    days = (day - today).days
    if days <= 1:
        return translate("Ahead", "tomorrow") if days == 1 else translate("Ahead", "today")
    if days < FORTNIGHT:
        return translate("Ahead", "in %n day(s)", "", days)
    if days < TEN_WEEKS:
        return translate("Ahead", "in %n week(s)", "", days // 7)
    if days < TWO_YEARS:
        return translate("Ahead", "in %n month(s)", "", days // 30)
    return translate("Ahead", "in %n year(s)", "", days // 365)


def no_meeting_for(days: int) -> str:
    """ "No meeting for 5 weeks"."""
    if days < FORTNIGHT:
        return translate("Standing", "No meeting for %n day(s)", "", days)
    if days < TEN_WEEKS:
        return translate("Standing", "No meeting for %n week(s)", "", days // 7)
    if days < TWO_YEARS:
        return translate("Standing", "No meeting for %n month(s)", "", days // 30)
    return translate("Standing", "No meeting for %n year(s)", "", days // 365)


def own_bug() -> str:
    """The sentence for a bug of our own, which was logged."""
    words = translate("Program", "Something went wrong in the program itself. The details are in {log}.")
    return words.format(log=log_file())


def file_size(count: int) -> str:
    """ "740 bytes", "52 KB", "2.4 MB", in thousands as disks count them."""
    if count < 1_000:
        return translate("Files", "%n byte(s)", "", count)
    if count < 999_500:
        return translate("Files", "{number} KB").format(number=max(1, round(count / 1_000)))
    whole, tenth = divmod(round(count / 100_000), 10)
    point = translate("Files", ".", "between a whole number and its tenths")
    number = f"{whole}{point}{tenth}" if tenth and whole < 10 else f"{round(count / 1_000_000)}"
    return translate("Files", "{number} MB").format(number=number)


def local(moment: datetime, zone: str) -> datetime:
    """The UTC `moment` as the clock on the wall of `zone` (IANA name) showed it."""
    return moment.astimezone(ZoneInfo(zone))


def time(moment: datetime) -> str:
    """ "10:52", of a local moment."""
    return f"{moment.hour:02}:{moment.minute:02}"


def saved_at(moment: datetime) -> str:
    """ "Saved 10:52", of a local moment."""
    return translate("Saved", "Saved {time}").format(time=time(moment))


def saved_on(day: date, today: date) -> str:
    """ "Saved 9 Jun"."""
    return translate("Saved", "Saved {date}").format(date=_day(day, today))


def minutes(count: int) -> str:
    """ "50 min"."""
    return translate("Counts", "%n min", "minutes", count)


def word_count(text: str) -> str:
    """ "112 words"."""
    return words_counted(len(text.split()))


def meeting_when(starts: datetime, today: date, *, full: bool = False) -> str:
    """When a meeting starts, of a local moment: "Thu 28 May, 10:00"; `full` always has the year."""
    if full:
        return _moment(_weekday_date(starts.date(), day_with_year(starts.date())), starts)
    return _moment(weekday_day(starts.date(), today), starts)


def _moment(day: str, at: datetime) -> str:
    return translate("Days", "{date}, {time}").format(date=day, time=time(at))


def next_meeting(starts: datetime, today: date) -> str:
    """As short as a sidebar needs: "Today 10:00", "Thu 10:00" in the coming week, then "Wed 17 Jun"."""
    days = (starts.date() - today).days
    if days == 0:
        return translate("Days", "Today {time}").format(time=time(starts))
    if 0 < days < WEEK_DAYS:
        return translate("Days", "{weekday} {time}").format(weekday=weekday(starts), time=time(starts))
    return weekday_day(starts.date(), today)


def written_at(moment: datetime) -> str:
    """The head of a reflection, of a local moment: "Thursday 28 May 2026, 17:40"."""
    return _moment(full_day(moment.date()), moment)


_day = day
