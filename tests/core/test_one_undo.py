"""Every act over several records is one Undo: taken back and done again, it is as it was."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from pmjournal import (
    answering,
    closing,
    following_advice,
    mentorships,
    perspectives,
    planning,
    taking_up,
    using_templates,
    waiting,
)
from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import (
    AgendaKind,
    Ending,
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    MeetingStatus,
    Role,
    Side,
)
from tests.core.conftest import TODAY
from tests.core.whole_journals import differences, everything

Ids = dict[str, int]
UNTOLD = ("last ids", "revision", "private_revision")  # versions are only ever added


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.fixture
def ids(journal: Journal) -> Ids:
    """Helen, with a past meeting that left things open, and one to come; and Tomás."""
    at = journal.clock.at
    with journal.bulk():
        helen = journal.people.add("Helen Okafor", Role.MENTEE, cadence_every=2, started_on=on(-100))
        tomas = journal.people.add("Tomás Ruiz", Role.MENTEE)
        met = journal.meetings.add(at(on(-10)), mentorship_id=helen)
        journal.agendas.add(met, "Not reached")
        question = journal.entries.add(EntryKind.QUESTION, "Whom to ask?", mentorship_id=helen)
        asked = journal.agendas.add(met, "Whom to ask?", kind=AgendaKind.QUESTION, about_id=question)
        action = journal.actions.add("Send the draft", owner=Side.ME, meeting_id=met)
        advice = journal.feedback.add(
            f"Shorter, see [[{met}|then]]", direction=FeedbackDirection.RECEIVED, kind=FeedbackKind.ADVICE,
            meeting_id=met, next_step="Cut it",
        )  # fmt: skip
        request = journal.requests.add("The narrative", mentorship_id=helen)
        coming = journal.meetings.add(at(on(5)), mentorship_id=helen)
        later = journal.meetings.add(at(on(15)), mentorship_id=helen)
        journal.agendas.add(coming, "Soon")
        journal.private_notes.add(f"Tired, as [[{met}|then]].", meeting_id=coming)
        journal.ratings.write(met, comfort=3, comment="Quick")
    return {
        "helen": helen, "tomas": tomas, "met": met, "question": question, "asked": asked, "action": action,
        "advice": advice, "request": request, "coming": coming, "later": later,
    }  # fmt: skip


ACTS: list[Callable[[Journal, Ids], object]] = [
    lambda j, i: planning.plan_meeting(j, j.clock.at(on(3)), mentorship_id=i["helen"]),
    lambda j, i: planning.plan_series(j, i["helen"], [j.clock.at(on(20)), j.clock.at(on(30))]),
    lambda j, i: planning.hold_meeting(j, i["coming"]),
    lambda j, i: planning.call_off(j, i["coming"], MeetingStatus.CANCELLED, "Ill"),
    lambda j, i: planning.move_meeting(j, i["coming"], j.clock.at(on(9)), "Busy"),
    lambda j, i: using_templates.begin_from(j, i["coming"], "grow"),
    lambda j, i: taking_up.take_up(j, i["coming"], waiting.waiting(j, i["helen"])),
    lambda j, i: taking_up.say_discussed(j, i["asked"], True),
    lambda j, i: taking_up.answer(j, i["asked"], "Wei"),
    lambda j, i: perspectives.ask(j, i["question"], [i["helen"], i["tomas"]]),
    lambda j, i: perspectives.take_back(j, i["question"], i["helen"]),
    lambda j, i: following_advice.make_action(j, i["advice"]),
    lambda j, i: following_advice.report_back(j, i["advice"]),
    lambda j, i: answering.answer(j, i["request"], "Shorter still."),
    lambda j, i: j.agreements.write(i["helen"], focus=f"As [[{i['met']}|then]]"),
    lambda j, i: j.agreements.agree(i["helen"]),
    lambda j, i: j.agreements.write(i["helen"], focus="Another"),
    lambda j, i: j.agreements.drop_draft(i["helen"]),
    lambda j, i: mentorships.pause(j, i["helen"], on(-3)),
    lambda j, i: mentorships.resume(j, i["helen"]),
    lambda j, i: closing.begin_closing(j, i["helen"], Ending.EARLY),
    lambda j, i: closing.close(j, i["helen"], [i["action"]]),
    lambda j, i: mentorships.keep_in_touch(j, i["helen"], 3),
    lambda j, i: mentorships.take_up_again(j, i["helen"]),
    lambda j, i: planning.change_person(j, i["met"], i["tomas"]),
    lambda j, i: j.bin.put(i["helen"]),
    lambda j, i: j.bin.restore(i["helen"]),
]  # fmt: skip


def _now(journal: Journal) -> dict[str, list[Any]]:
    """Every row without what says only when, and without the ids that derived links get anew."""
    found = {name: rows for name, rows in everything(journal).items() if name not in UNTOLD}
    for name, rows in found.items():
        derived = {"id"} if name in ("link", "private_link") else set()
        kept = [{key: row[key] for key in row.keys() - derived - {"changed_at"}} for row in rows]
        found[name] = sorted(kept, key=lambda row: sorted(map(str, row.items())))
    return found


def test_every_act_is_taken_back_and_done_again_as_a_whole(journal: Journal, ids: Ids) -> None:
    made: list[Change] = []
    journal.subscribe(made.append)
    before = _now(journal)
    for number, act in enumerate(ACTS):
        made.clear()
        act(journal, ids)
        after = _now(journal)
        assert (number, len(made), after != before) == (number, 1, True)
        again = journal.undo(made[0])
        assert again is not None
        assert (number, _now(journal)) == (number, before)
        back = journal.undo(again)
        assert back is not None
        assert (number, _now(journal)) == (number, after)
        before = after
    assert differences(journal) == []
