"""What the page of today says of the facts it is given: sentences, short, without blame. Pure functions."""

from datetime import date, datetime, timedelta

from pmjournal.cadence_words import cadence
from pmjournal.language import Translatable, translate
from pmjournal.records import Contact, Role
from pmjournal.records.today import MANY, DueMilestone, DueMilestones, FollowThrough, Nudge, Reason, Today, Win
from pmjournal.wording import day_long, percent, spelled, weekday_name
from ui import words
from ui.names import first_name
from ui.widgets import painting

NOON, EVENING, NIGHT = 12, 18, 4
ENOUGH = 3
"""Fewer actions done than that say nothing about how promises are kept."""

RELATIONS = {
    Role.MENTEE: Translatable("Today", "your mentor"),
    Role.MENTOR: Translatable("Today", "your mentee"),
    Role.PEER: Translatable("Today", "your peer"),
}


def greeting(now: datetime, name: str) -> str:
    """ "Good morning, Nora", of a local moment."""
    if NIGHT <= now.hour < NOON:
        said = translate("Today", "Good morning, {name}")
    elif NOON <= now.hour < EVENING:
        said = translate("Today", "Good afternoon, {name}")
    else:
        said = translate("Today", "Good evening, {name}")
    return said.format(name=first_name(name))


def headline(found: Today) -> str:
    """ "Tuesday 9 June. Next meeting in two days, and five of your last six actions were on time." """
    said = [translate("Today", "{day}.").format(day=_day(found.day, found.day))]
    meeting, kept = _next_meeting(found), _lately(found.promises)
    if _nothing_due(found):
        said.append(translate("Today", "Nothing due this week. A good day to write."))
    elif meeting and kept:
        said.append(translate("Today", "{meeting}, and {kept}.").format(meeting=meeting, kept=kept))
    elif meeting or kept:
        said.append(translate("Today", "{sentence}.").format(sentence=meeting or _capital(kept)))
    return " ".join(said)


def _nothing_due(found: Today) -> bool:
    """Whether neither a meeting nor anything else is to be done within a week."""
    week = found.day + timedelta(days=words.WEEK_DAYS - 1)
    days = [one.due_on for one in found.milestones.listed]
    if found.next is not None:
        days.append(found.next.starts.date())
        days += [one.due_on for one in found.next.actions if one.due_on is not None]
    return not any(day <= week for day in days)


def _next_meeting(found: Today) -> str:
    if found.next is None:
        return ""
    days = (found.next.starts.date() - found.day).days
    if days <= 0:
        return translate("Today", "Next meeting today")
    if days == 1:
        return translate("Today", "Next meeting tomorrow")
    if days < words.FORTNIGHT:
        return translate("Today", "Next meeting in {count} days").format(count=spelled(days))
    weeks = days // words.WEEK_DAYS
    return translate("Today", "Next meeting in {count} weeks").format(count=spelled(weeks))


def _lately(promises: FollowThrough) -> str:
    """Only where there is something to be glad of."""
    kept, latest = promises.latest_kept, promises.latest
    if latest < ENOUGH or 2 * kept < latest:
        return ""
    if kept == latest:
        return translate("Today", "your last {count} actions were on time").format(count=spelled(latest))
    said = translate("Today", "{kept} of your last {count} actions were on time")
    return said.format(kept=spelled(kept), count=spelled(latest))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _day(day: date, today: date) -> str:
    """ "Tuesday 9 June"."""
    said = translate("Days", "{weekday} {date}", "in full")
    return said.format(weekday=weekday_name(day.weekday()), date=day_long(day, today))


def meeting_when(starts: datetime, minutes: int | None, today: date) -> str:
    """ "Thursday 11 June, 10:00 to 10:50", of a local moment."""
    at = words.time(starts)
    if minutes:
        end = words.time(starts + timedelta(minutes=minutes))
        at = translate("Today", "{start} to {end}").format(start=at, end=end)
    return translate("Days", "{date}, {time}").format(date=_day(starts.date(), today), time=at)


def ahead(day: date, today: date) -> str:
    """ "In 2 days"."""
    return _capital(words.ahead(day, today))


def milestones_count(due: DueMilestones) -> str:
    """ "2 overdue, 3 due soon"."""
    late = translate("Today", "%n overdue", "milestones", due.overdue) if due.overdue else ""
    soon = translate("Today", "%n due soon", "milestones", due.soon) if due.soon else ""
    return ", ".join(filter(None, (late, soon)))


def due_words(due: date, today: date) -> tuple[str, str]:
    """ "20 days overdue" (danger), "Due today", "Fri 12 Jun" (warn), "Tue 16 Jun" (ink2): words and token."""
    said, token = words.due_words(due, today)
    if (due - today).days > 1:
        said = words.weekday_day(due, today)
    return said, "ink2" if token == "ink3" else token


def milestone_sentence(one: DueMilestone, contact: Contact | None, today: date) -> str:
    """A row of the milestones as one sentence."""
    with_whom = translate("Today", "with {name}").format(name=contact.person.name) if contact else ""
    return ", ".join(filter(None, (one.title, one.goal, with_whom, due_words(one.due_on, today)[0])))


def nudge_words(nudge: Nudge, today: date) -> tuple[str, str]:
    """Why to turn to somebody, and what that goes back to."""
    said, below = _WORDS[nudge.reason](nudge, first_name(nudge.contact.person.name), today)
    return painting.left_to_right(said), below


def _quiet(nudge: Nudge, name: str, today: date) -> tuple[str, str]:
    said = _no_meeting(name, nudge.days)
    rhythm = cadence(nudge.contact.mentorship)
    below = [translate("Today", "You agreed on {cadence}.").format(cadence=rhythm[:1].lower() + rhythm[1:])]
    if nudge.loose.overdue_actions:
        count = nudge.loose.overdue_actions
        below.append(translate("Today", "%n action(s) (is|are) overdue.", "", count))
    if nudge.loose.open_questions:
        below.append(translate("Today", "%n question(s) (is|are) open.", "", nudge.loose.open_questions))
    return said, " ".join(below)


def _no_meeting(name: str, days: int | None) -> str:
    if days is None:
        said = translate("Today", "No meeting with {name} yet")
    elif days < words.FORTNIGHT:
        said = translate("Today", "No meeting with {name} for %n day(s)", "", days)
    elif days < words.TEN_WEEKS:
        said = translate("Today", "No meeting with {name} for %n week(s)", "", days // 7)
    elif days < words.TWO_YEARS:
        said = translate("Today", "No meeting with {name} for %n month(s)", "", days // 30)
    else:
        said = translate("Today", "No meeting with {name} for %n year(s)", "", days // 365)
    return said.format(name=name)


def _in_touch(nudge: Nudge, name: str, today: date) -> tuple[str, str]:
    months = nudge.contact.mentorship.keep_in_touch_months or 0
    said = translate("Today", "Time to hear from {name} again").format(name=name)
    return said, translate("Today", "You meant to keep in touch every (month|%n months).", "", months)


def _look_again(nudge: Nudge, name: str, today: date) -> tuple[str, str]:
    said = translate("Today", "Look at the agreement with {name} again").format(name=name)
    day = nudge.agreement.review_on if nudge.agreement is not None else None
    on = words.day(day, today) if day is not None else ""
    return said, translate("Today", "You chose {day} for that.").format(day=on)


def _no_agreement(nudge: Nudge, name: str, today: date) -> tuple[str, str]:
    if nudge.meetings < MANY:
        said = translate("Today", "No agreement with {name} after %n meeting(s)", "", nudge.meetings)
    else:
        said = translate("Today", "No agreement with {name} after many meetings")
    return said.format(name=name), translate("Today", "What each of you expects is soon written down.")


_WORDS = {
    Reason.QUIET: _quiet,
    Reason.IN_TOUCH: _in_touch,
    Reason.LOOK_AGAIN: _look_again,
    Reason.NO_AGREEMENT: _no_agreement,
}


def win_words(win: Win, contact: Contact | None, today: date) -> tuple[str, str]:
    """What went well, in quotation marks where somebody said so, and when."""
    day = words.day(win.on, today)
    if not is_quote(win):
        return win.words, day
    who = first_name(contact.person.name) if contact is not None else ""
    said = translate("Today", "“{words}”").format(words=win.words)
    return said, translate("Today", "{name}, {day}").format(name=who, day=day) if who else day


def is_quote(win: Win) -> bool:
    """Whether somebody else said it."""
    return win.kind == "feedback"


def percent_done(promises: FollowThrough) -> str:
    """ "82%", or a dash where nothing was due yet."""
    return percent(promises.percent) if promises.percent is not None else words.DASH
