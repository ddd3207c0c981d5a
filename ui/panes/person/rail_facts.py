"""What the rail of a person's page says in rows: what both kept, the programme, the person, mentorships before."""

from collections.abc import Mapping, Sequence
from datetime import date

from pmjournal.commitments import Kept
from pmjournal.language import translate
from pmjournal.records import Contact, Ending, Mentorship, MentorshipStatus, Role, Side
from pmjournal.wording import span_short
from ui import words
from ui.text_preview import seen_words

Facts = list[tuple[str, str, str]]
"""A key, a label and words, of each row."""


def kept_facts(kept: Mapping[Side, Kept], name: str) -> Facts:
    """ "You: 5 of 6", "Amara: 7 of 8"; empty before any action item's day has come."""
    said = {Side.ME: translate("RailFacts", "You"), Side.THEM: name}
    return [
        (side.value, said[side], words.part_of(kept[side].done, kept[side].of)) for side in Side if side in kept
    ]


def programme_facts(mentorship: Mentorship, today: date) -> Facts:
    """The programme, since when we are paired, what it is to bring, and what I want to learn as the mentor."""
    paired = words.day(mentorship.paired_on, today) if mentorship.paired_on is not None else ""
    return [
        ("programme", translate("RailFacts", "Name"), mentorship.programme),
        ("paired", translate("RailFacts", "Paired"), paired),
        ("objectives", translate("RailFacts", "Objectives"), seen_words(mentorship.objectives)),
        ("learning", translate("RailFacts", "I learn"), seen_words(mentorship.learning_goal)),
    ]


def person_facts(contact: Contact) -> Facts:
    """What helps in meeting somebody: what works for them, how we met, where we meet."""
    person, mentorship = contact.person, contact.mentorship
    return [
        ("works", translate("RailFacts", "Works well"), seen_words(person.what_works)),
        ("met", translate("RailFacts", "How we met"), seen_words(person.how_met)),
        ("channel", translate("RailFacts", "Where"), mentorship.channel),
        ("email", translate("RailFacts", "Email"), person.email),
    ]


def other_facts(contacts: Sequence[Contact], shown: Mentorship) -> Facts:
    """The other mentorships with the same person, each under its id, the latest first."""
    others = [
        one.mentorship
        for one in contacts
        if one.mentorship.person_id == shown.person_id and one.mentorship.id != shown.id
    ]
    others.sort(key=lambda one: (one.started_on or date.min, one.id), reverse=True)
    return [(str(one.id), role_name(one.my_role), _course(one)) for one in others]


def role_name(role: Role) -> str:
    """What somebody is to me: "Mentor" where I am the mentee."""
    return {
        Role.MENTEE: translate("Navigation", "Mentor"),
        Role.MENTOR: translate("Navigation", "Mentee"),
        Role.PEER: translate("Navigation", "Peer"),
    }[role]


def _course(mentorship: Mentorship) -> str:
    """ "8 Jan 2024 – 3 Jun 2025, completed"."""
    span = span_short(mentorship.started_on, mentorship.ended_on)
    return ", ".join(filter(None, [span, standing_words(mentorship)]))


def standing_words(mentorship: Mentorship) -> str:
    """Where a mentorship stands that is not simply under way: "completed", "ended early", "in touch"."""
    if mentorship.status.is_over and mentorship.ending is not None:
        return {
            Ending.COMPLETED: translate("MentorshipStanding", "completed"),
            Ending.EARLY: translate("MentorshipStanding", "ended early"),
            Ending.DECLINED: translate("MentorshipStanding", "declined"),
        }[mentorship.ending]
    return {
        MentorshipStatus.PROSPECT: translate("MentorshipStanding", "a wish"),
        MentorshipStatus.PROPOSED: translate("MentorshipStanding", "agreed to, not begun"),
        MentorshipStatus.ACTIVE: translate("MentorshipStanding", "running"),
        MentorshipStatus.PAUSED: translate("MentorshipStanding", "paused"),
        MentorshipStatus.CLOSING: translate("MentorshipStanding", "closing"),
        MentorshipStatus.ENDED: translate("MentorshipStanding", "ended"),
        MentorshipStatus.ALUMNI: translate("MentorshipStanding", "in touch"),
    }[mentorship.status]
