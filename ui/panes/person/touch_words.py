"""How one keeps in touch with somebody, in words."""

from datetime import date

from pmjournal.language import translate
from pmjournal.records import Mentorship
from pmjournal.wording import month_name, month_of_year


def every_months(months: int | None) -> str:
    """ "You keep in touch every 3 months."; "" where nothing is planned."""
    return translate("InTouch", "You keep in touch every %n month(s).", "", months) if months else ""


def touch_words(mentorship: Mentorship, today: date, last_met: date | None) -> tuple[str, str, bool]:
    """ "Every 3 months" and "next in August", and whether it is time; all empty where nothing is planned.

    Args:
        mentorship: it is over.
        today: the local day.
        last_met: the day of the last meeting held.
    """
    from pmjournal.keeping_in_touch import in_touch_due  # it brings SQLAlchemy along

    due = in_touch_due(mentorship, last_met)
    if due is None or mentorship.keep_in_touch_months is None:
        return "", "", False
    every = translate("InTouch", "Every %n month(s)", "", mentorship.keep_in_touch_months)
    if due <= today:
        return every, translate("InTouch", "it is time"), True
    month = month_name(due.month) if due.year == today.year else month_of_year(due)
    return every, translate("InTouch", "next in {month}").format(month=month), False
