"""How the window words backups: when the last one was made, and what is missing in one. Pure functions."""

from datetime import date, datetime

from pmjournal.language import translate
from ui import words


def backed_up_without(count: int) -> str:
    """ "Backed up without 2 attachments: lost or damaged in the journal"."""
    return translate("App", "Backed up without %n attachment(s): lost or damaged in the journal", "", count)


def attachments_lost(count: int) -> str:
    """ "2 attachments could not be brought back: missing in the backup, or damaged."."""
    said = "%n attachment(s) could not be brought back: missing in the backup, or damaged."
    return translate("App", said, "", count)


def backup_age(days: int) -> str:
    """ "Backup is 9 days old"."""
    return translate("StatusLine", "Backup is %n day(s) old", "", days)


def backed_up_ago(then: datetime, now: datetime) -> str:
    """ "just now", "5 min ago", "2 h ago", then whole days."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return translate("Ago", "just now")
    if minutes < 60:
        return translate("Ago", "%n min ago", "", minutes)
    if minutes < 24 * 60:
        return translate("Ago", "%n h ago", "", minutes // 60)
    return words.days_ago(minutes // (24 * 60))


def backups_left(count: int) -> str:
    """That some backups could not be put under the present keys."""
    return translate("App", "%n older backup(s) could not be encrypted anew; see Settings.", "", count)


def last_backup(at: datetime, today: date) -> str:
    """ "Last backup today, 07:12"."""
    ago, time = words.ago(at.date(), today), words.time(at)
    return translate("Unlock", "Last backup {day}, {time}").format(day=ago, time=time)
