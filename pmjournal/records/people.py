"""The owner, other people, and the mentorships with them."""

from dataclasses import dataclass
from datetime import date, datetime

from pmjournal.records.words import CadenceUnit, MentorshipStatus, Role


@dataclass(frozen=True, slots=True)
class Owner:
    """The person whose journal this is. `fiscal_month` is the month (1 to 12) their year starts in."""

    name: str
    title: str
    organisation: str
    fiscal_month: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the owner meets."""

    id: int
    name: str
    pronouns: str
    title: str
    organisation: str
    function: str
    email: str
    how_met: str
    what_works: str
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Mentorship:
    """A relationship with one person over one span of time; one person may have several."""

    id: int
    person_id: int
    my_role: Role
    status: MentorshipStatus
    programme: str
    purpose: str
    focus_areas: str
    cadence_every: int | None
    cadence_unit: CadenceUnit
    usual_minutes: int | None
    channel: str
    started_on: date | None
    planned_end_on: date | None
    ended_on: date | None
    end_reason: str
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A mentorship together with its person: what a list or an avatar needs."""

    person: Person
    mentorship: Mentorship
