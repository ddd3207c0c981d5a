"""Meetings as an iCalendar file (RFC 5545), which calendar programs take in: written, never read.

Only what an `Event` has can be in it; which meetings, and under which words, is decided in `calendar_files.py`.
Moments are in UTC, so that they stay right across clock changes in whatever zone they are read.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

PRODUCER = "-//PM Journal//Meetings//EN"
LONGEST = 75  # octets of a line, of which its end is none
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class Event:
    """One meeting as a calendar sees it.

    Args:
        uid: what it is known by for ever.
        sequence: counts up with its changes.
        changed_at: when it was last changed.
        starts_at: the moment it begins, aware of its zone.
        minutes: how long it is to last; None where that is not known.
        words: what the calendar calls it.
        place: where, or the link to it.
        cancelled: whether it is called off.
    """

    uid: str
    sequence: int
    changed_at: datetime
    starts_at: datetime
    minutes: int | None
    words: str
    place: str
    cancelled: bool


def calendar(events: Sequence[Event], zone: str, now: datetime) -> bytes:
    """The file with these events; a cancellation where all of them are called off.

    Args:
        events: in the order they are to be in.
        zone: the IANA zone of the person, which some programs show them in.
        now: the moment it is written.
    """
    method = "CANCEL" if events and all(event.cancelled for event in events) else "PUBLISH"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCER}", "CALSCALE:GREGORIAN", f"METHOD:{method}"]
    lines.append(f"X-WR-TIMEZONE:{_text(zone)}")
    for event in events:
        lines += _event(event, now)
    lines.append("END:VCALENDAR")
    return b"".join(part + b"\r\n" for line in lines for part in _folded(line))


def _event(event: Event, now: datetime) -> Iterable[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTAMP:{_moment(now)}"
    yield f"LAST-MODIFIED:{_moment(event.changed_at)}"
    yield f"DTSTART:{_moment(event.starts_at)}"
    if event.minutes is not None:
        yield f"DTEND:{_moment(event.starts_at + timedelta(minutes=event.minutes))}"
    yield f"SUMMARY:{_text(event.words)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(value: str) -> str:
    return value.translate(_ESCAPED)


def _folded(line: str) -> Iterator[bytes]:
    """A line in parts of at most 75 octets, none of them ending within a character."""
    part = b""
    for character in line:
        octets = character.encode()
        if len(part) + len(octets) > LONGEST:
            yield part
            part = b" "
        part += octets
    yield part
