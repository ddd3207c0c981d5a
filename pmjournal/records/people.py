"""The owner, other people, and the mentorships with them."""

from dataclasses import dataclass
from datetime import date, datetime

from pmjournal.records.words import CadenceUnit, Ending, MentorshipStatus, Role


@dataclass(frozen=True, slots=True)
class Owner:
    """The person whose journal this is. `fiscal_month` is the month (1 to 12) their year starts in.

    `aim` says where they want to get; `values`, one a line, what they hold on to on the way.
    """

    name: str
    title: str
    organisation: str
    fiscal_month: int
    aim: str
    values: str


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
    """A relationship with one person over one span of time; one person may have several.

    The rhythm is every `cadence_every` units; or, where `cadence_nth` is set, the nth `cadence_weekday` (Monday
    is 0) of every so many months, the last one where it is 5. `objectives` are the programme's, `learning_goal`
    is what I want to learn as the mentor. A prospect has `source`, `introduced_by_id`, `research`,
    `contacted_on` and `replied_on`. What stood at the end is in `outcomes`, `gave`, `got` and `thanks`; from then
    on we keep in touch every `keep_in_touch_months`, counted from `in_touch_on`. No reminder comes before
    `snoozed_until`.
    """

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
    cadence_nth: int | None
    cadence_weekday: int | None
    paired_on: date | None
    objectives: str
    learning_goal: str
    source: str
    introduced_by_id: int | None
    research: str
    contacted_on: date | None
    replied_on: date | None
    ending: Ending | None
    outcomes: str
    gave: str
    got: str
    thanks: str
    keep_in_touch_months: int | None
    in_touch_on: date | None
    snoozed_until: date | None
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Pause:
    """A time in which a mentorship rests: from its first day to its last, or until further notice."""

    id: int
    mentorship_id: int
    starts_on: date
    ends_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two people agreed on, in sixteen sections. One that is agreed on is changed by a new version of it."""

    id: int
    mentorship_id: int | None
    version: int
    agreed_on: date | None
    review_on: date | None
    parties: str
    purpose: str
    aims: str
    focus: str
    from_mentor: str
    from_mentee: str
    rhythm: str
    contact: str
    moving: str
    confidentiality: str
    boundaries: str
    giving_feedback: str
    inclusion: str
    progress: str
    difficulties: str
    closing: str
    changed_at: datetime
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A mentorship together with its person: what a list or an avatar needs."""

    person: Person
    mentorship: Mentorship
