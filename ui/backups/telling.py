"""What is said of a backup: when, how large, what it was made for, what is in it, and how it differs from now."""

from collections.abc import Iterator, Mapping

from pmjournal.clock import Clock
from pmjournal.language import translate
from pmjournal.records import Kind
from pmjournal.records.backups import BackupInfo, Comparison, Difference, UnderKeys, Why
from ui import words
from ui.record_words import kind_name


def when(one: BackupInfo, clock: Clock) -> str:
    """ "Tue 9 Jun, 14:32"."""
    return words.meeting_when(clock.local(one.made_at), clock.today())


def size(count: int) -> str:
    """ "4.2 MB", "80 kB"."""
    if count >= 1_000_000:
        return translate("Backups", "{count} MB").format(count=f"{count / 1e6:.1f}")
    return translate("Backups", "{count} kB").format(count=max(count // 1000, 1))


def records(count: int) -> str:
    """ "1,204 records"."""
    return translate("Backups", "%Ln record(s)", "", count)


def why(one: BackupInfo) -> str:
    """What it was made for, in a few words; "" where that is not known."""
    return {
        Why.HOURLY: translate("Backups", "made by itself"),
        Why.BY_HAND: translate("Backups", "made by hand"),
        Why.MIGRATION: translate("Backups", "before a new version"),
        Why.RESTORE: translate("Backups", "before a restore"),
        Why.IMPORT: translate("Backups", "before an import"),
        Why.REKEY: translate("Backups", "before new keys"),
        Why.REPAIR: translate("Backups", "before a repair"),
        None: "",
    }[one.why]


def state(one: BackupInfo) -> tuple[str, str, str]:
    """What is to be known before it is restored: icon, words and token; what is wrong comes first."""
    if one.trouble:
        return "alert", one.trouble, "danger"
    if not one.verified:
        return "alert", translate("Backups", "It looks changed since it was checked"), "danger"
    if one.keys is UnderKeys.OPEN:
        return "key", translate("Backups", "Needs no passphrase: whoever has it can read it"), "warn"
    if one.keys is UnderKeys.OLDER:
        return "key", translate("Backups", "Opened by an older passphrase"), "warn"
    return "check", translate("Backups", "Checked when it was made"), "ink3"


def span(one: BackupInfo) -> str:
    """From when to when what is in it was written; "" where nothing has a day."""
    if one.first_on is None or one.last_on is None:
        return ""
    if one.first_on == one.last_on:
        return words.day_with_year(one.first_on)
    return translate("Backups", "From {first} to {last}").format(
        first=words.day_with_year(one.first_on), last=words.day_with_year(one.last_on)
    )


def contents(found: Mapping[str, int], hidden: bool) -> Iterator[tuple[str, int]]:
    """Each kind of record by its name, and how many of it there are; private notes unless they are hidden."""
    for kind in Kind:
        count = 0 if hidden and kind in (Kind.PRIVATE_NOTE, Kind.MEETING_RATING) else found.get(kind, 0)
        if count:
            yield many(kind), count


def many(kind: Kind) -> str:
    """ "Goals": what a heading over several of a kind says."""
    return {
        Kind.GOAL: translate("Backups", "Goals"),
        Kind.MILESTONE: translate("Backups", "Milestones"),
        Kind.MEETING: translate("Backups", "Meetings"),
        Kind.AGENDA_POINT: translate("Backups", "Agenda points"),
        Kind.ACTION_ITEM: translate("Backups", "Action items"),
        Kind.REFLECTION: translate("Backups", "Reflections"),
        Kind.ENTRY: translate("Backups", "Log entries"),
        Kind.PERSON: translate("Backups", "People"),
        Kind.MENTORSHIP: translate("Backups", "Mentorships"),
        Kind.REVIEW: translate("Backups", "Reviews"),
        Kind.FEEDBACK: translate("Backups", "Feedback"),
        Kind.FEEDBACK_REQUEST: translate("Backups", "Requests for feedback"),
        Kind.AGREEMENT: translate("Backups", "Agreements"),
        Kind.PRIVATE_NOTE: translate("Backups", "Private notes"),
        Kind.MEETING_RATING: translate("Backups", "Meetings rated"),
    }.get(kind, kind_name(kind))


def attachments(one: BackupInfo) -> str:
    """How many files belong to it, and whether any were lost; "" for none."""
    if not one.attachments and not one.missing:
        return ""
    said = translate("Backups", "%Ln attachment(s)", "", one.attachments)
    if one.missing:
        missing = translate("Backups", "%Ln missing", "attachments", one.missing)
        said = f"{said}, {missing}"
    return said


def differences(found: Comparison, clock: Clock, hidden: bool) -> Iterator[tuple[str, str, str, str]]:
    """What a restore would change: the record and its token, what would become of it and the token of that.

    Args:
        found: the comparison.
        clock: tells today.
        hidden: say nothing of private notes but how many.
    """
    fates = {
        Difference.ONLY_BACKUP: (translate("Backups", "comes back"), "accent"),
        Difference.ONLY_NOW: (translate("Backups", "is not in it"), "warn"),
        Difference.CHANGED: (translate("Backups", "is as it was then"), "ink2"),
    }
    private = 0
    for one in found.differing:
        if one.private and hidden:
            private += 1
            continue
        fate, token = fates[one.difference]
        day = words.day(one.on, clock.today()) if one.on else ""
        name = words.DOT.join(filter(None, (kind_name(one.kind), day, one.title)))
        yield name, "private" if one.private else "ink2", fate, token
    if private:
        said = translate("Backups", "%Ln private note(s)", "", private)
        yield said, "private", translate("Backups", "hidden"), "private"
