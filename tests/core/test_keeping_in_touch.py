"""Whom to call: those it went quiet with first, the most pressing at the top."""

from datetime import date, timedelta

from pmjournal.contacts import standings
from pmjournal.journal import Journal
from pmjournal.keeping_in_touch import keeping_in_touch, not_now, weight, were_in_touch
from pmjournal.records import EntryKind, MeetingStatus, MentorshipStatus, Role, Side
from pmjournal.records.today import Loose, Nudge, Reason

TODAY = date(2026, 6, 9)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def someone(journal: Journal, name: str, last: int | None, every: int | None = 2, role: Role = Role.MENTOR) -> int:
    """Somebody last met so many days from today, whom I meant to meet every so many weeks."""
    who = journal.people.add(name, role, started_on=on(-100), cadence_every=every)
    if last is not None:
        journal.meetings.add(journal.clock.at(on(last), 10), mentorship_id=who, status=MeetingStatus.HELD)
    return who


def found(journal: Journal, who: int | None = None) -> list[Nudge]:
    return keeping_in_touch(journal, standings(journal), who)


def named(journal: Journal) -> list[tuple[str, Reason]]:
    return [(one.contact.person.name.split()[0], one.reason) for one in found(journal)]


def test_who_was_met_within_the_rhythm_or_will_be_is_left_alone(journal: Journal) -> None:
    someone(journal, "Within", -13)
    someone(journal, "Without", -90, every=None)
    planned = someone(journal, "Planned", -40)
    journal.meetings.add(journal.clock.at(on(6), 10), mentorship_id=planned)
    assert found(journal) == []


def test_the_longest_past_the_rhythm_comes_first(journal: Journal) -> None:
    someone(journal, "Lately Late", -16)
    ravi = someone(journal, "Ravi Menon", -35)
    first, second = found(journal)
    assert (first.contact.mentorship.id, first.reason, first.days) == (ravi, Reason.QUIET, 35)
    assert second.days == 16
    assert [one.contact.mentorship.id for one in found(journal, ravi)] == [ravi]


def test_what_lies_open_with_somebody_weighs_in(journal: Journal) -> None:
    someone(journal, "Longer", -24)
    lea = someone(journal, "Léa", -18)
    journal.actions.add("Late", owner=Side.THEM, mentorship_id=lea, due_on=on(-2))
    journal.actions.add("Late, too", owner=Side.ME, mentorship_id=lea, due_on=on(-1))
    journal.actions.add("Not yet", owner=Side.ME, mentorship_id=lea, due_on=TODAY)
    journal.entries.add(EntryKind.QUESTION, "How did you begin?", mentorship_id=lea)
    assert [name for name, _ in named(journal)] == ["Léa", "Longer"]
    assert found(journal)[0].loose == Loose(2, 1)


def test_a_week_weighs_like_an_overdue_action_and_a_question_half() -> None:
    assert weight(7, Loose()) == weight(0, Loose(1)) == weight(0, Loose(0, 2)) == 1


def test_nobody_is_said_before_the_day_that_was_put_off_to(journal: Journal) -> None:
    ravi = someone(journal, "Ravi Menon", -35)
    not_now(journal, ravi)
    assert journal.people.contact(ravi).mentorship.snoozed_until == on(7)
    assert found(journal) == []
    journal.people.write_mentorship(ravi, snoozed_until=TODAY)
    assert len(found(journal)) == 1


def test_an_alumnus_comes_when_the_months_are_over(journal: Journal) -> None:
    ingrid = someone(journal, "Ingrid", -100, role=Role.MENTEE)
    journal.people.write_mentorship(
        ingrid, status=MentorshipStatus.ALUMNI, ended_on=date(2026, 3, 9), keep_in_touch_months=3
    )
    assert named(journal) == [("Ingrid", Reason.IN_TOUCH)]
    were_in_touch(journal, ingrid)
    assert journal.people.contact(ingrid).mentorship.in_touch_on == TODAY
    assert found(journal) == []
    journal.people.write_mentorship(ingrid, in_touch_on=date(2026, 3, 10))
    assert found(journal) == []


def test_whom_one_has_met_again_or_is_to_meet_was_heard_of(journal: Journal) -> None:
    ingrid = someone(journal, "Ingrid", -100, role=Role.MENTEE)
    journal.people.write_mentorship(
        ingrid, status=MentorshipStatus.ALUMNI, ended_on=on(-99), in_touch_on=on(-99), keep_in_touch_months=3
    )
    assert named(journal) == [("Ingrid", Reason.IN_TOUCH)]
    coming = journal.meetings.add(journal.clock.at(on(3)), mentorship_id=ingrid)
    assert found(journal) == []
    journal.bin.put(coming)
    journal.meetings.add(journal.clock.at(on(-5)), mentorship_id=ingrid)
    assert found(journal) == []


def test_an_agreement_to_be_looked_at_again(journal: Journal) -> None:
    helen = someone(journal, "Helen", -3, role=Role.MENTEE)
    journal.agreements.write(helen, focus="Strategy", review_on=on(-2))
    agreement = journal.agreements.agree(helen, on=on(-60))
    (one,) = found(journal)
    assert (one.reason, one.days) == (Reason.LOOK_AGAIN, 2)
    assert one.agreement is not None
    assert one.agreement.id == agreement


def test_no_agreement_after_two_meetings_but_none_is_asked_of_peers(journal: Journal) -> None:
    for name, role in (("Jonas", Role.MENTOR), ("Wei", Role.PEER)):
        who = someone(journal, name, -10, role=role)
        assert (name, Reason.NO_AGREEMENT) not in named(journal)
        journal.meetings.add(journal.clock.at(on(-3), 10), mentorship_id=who, status=MeetingStatus.HELD)
        journal.meetings.add(journal.clock.at(on(-2), 10), mentorship_id=who, status=MeetingStatus.NO_SHOW)
    (one,) = found(journal)
    assert (one.contact.person.name, one.reason, one.meetings) == ("Jonas", Reason.NO_AGREEMENT, 2)
    journal.agreements.write(one.contact.mentorship.id, focus="Writing")
    assert len(found(journal)) == 1
    journal.agreements.agree(one.contact.mentorship.id)
    assert found(journal) == []


def test_the_reasons_stand_in_their_order_and_each_person_once(journal: Journal) -> None:
    jonas = someone(journal, "Jonas", -9)
    journal.meetings.add(journal.clock.at(on(-8), 10), mentorship_id=jonas, status=MeetingStatus.HELD)
    helen = someone(journal, "Helen", -3, role=Role.MENTEE)
    journal.agreements.write(helen, focus="Strategy", review_on=on(-2))
    journal.agreements.agree(helen, on=on(-60))
    ingrid = someone(journal, "Ingrid", -100, role=Role.MENTEE)
    journal.people.write_mentorship(
        ingrid, status=MentorshipStatus.ALUMNI, ended_on=on(-120), keep_in_touch_months=3
    )
    ravi = someone(journal, "Ravi", -35)
    journal.meetings.add(journal.clock.at(on(-36), 10), mentorship_id=ravi, status=MeetingStatus.HELD)
    assert [name for name, _ in named(journal)] == ["Ravi", "Ingrid", "Helen", "Jonas"]


def test_what_lies_in_the_bin_with_its_meeting_lies_open_no_more(journal: Journal) -> None:
    with journal.bulk():
        helen = someone(journal, "Helen", -60)
        (held,) = journal.meetings.summaries(helen)
        journal.actions.add("Send it", owner=Side.ME, meeting_id=held.id, due_on=on(-30))
        journal.entries.add(EntryKind.QUESTION, "Why?", meeting_id=held.id)
        someone_else = journal.meetings.add(journal.clock.at(on(-50)), mentorship_id=helen)
        journal.bin.put(held.id)
    assert journal.meetings.get(someone_else).status is MeetingStatus.HELD
    assert [one.loose for one in found(journal)] == [Loose()]
