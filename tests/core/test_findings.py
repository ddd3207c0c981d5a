"""The sentence over a goal's chart says what the numbers say."""

import pytest

from pmjournal import findings
from pmjournal.findings import FindingKind
from pmjournal.records import GoalStatus
from tests.core.histories import History, day, drawn

TODAY = day(6, 9)


def said(history: History, status: GoalStatus = GoalStatus.ACTIVE) -> str:
    return findings.sentence(findings.finding(history.outline(status), history.events, TODAY))


def test_the_drawn_goal_is_on_track_again_if_the_next_milestone_is_done_in_time() -> None:
    found = findings.finding(drawn().outline(), drawn().events, TODAY)
    assert (found.kind, found.title, found.day) == (FindingKind.ON_TRACK_AGAIN_IF, "Step 5", day(6, 12))
    assert findings.sentence(found) == "On track again if “Step 5” is done by Friday."


@pytest.mark.parametrize(
    ("history", "sentence"),
    [
        (History(), "No milestones yet."),
        (History().created(1, day(3, 1)).done(1, day(3, 2)), "All milestones are done."),
        (
            History().created(1, day(3, 1), day(6, 1)).created(2, day(3, 1), day(7, 1)),
            "One milestone behind plan.",
        ),
        (
            History().created(1, day(3, 1), day(6, 1)).created(2, day(3, 1), day(6, 8)),
            "Two milestones behind plan.",
        ),
        (
            drawn().done(5, day(6, 1)).done(6, day(6, 2)),
            "Two milestones ahead of plan.",
        ),
        (
            History().created(1, day(3, 1), day(6, 1)).created(2, day(3, 1), day(7, 1)).done(2, day(6, 2)),
            "As many done as planned, but “Step 1” is past its day.",
        ),
        (
            History().created(1, day(3, 1)),
            "No open milestone has a date, so there is no plan to compare with.",
        ),
        (
            History(day(7, 1)).created(1, day(6, 1), day(8, 1)),
            "Starts on 1 July.",
        ),
        (
            History(day(6, 9)).created(1, day(6, 9), day(8, 1)),
            "On plan. Next is “Step 1”, due 1 August.",
        ),
        (
            History(day(6, 1)).created(1, day(6, 1), day(6, 9)),
            "On track again if “Step 1” is done today.",
        ),
    ],
)
def test_each_finding_has_its_sentence(history: History, sentence: str) -> None:
    assert said(history) == sentence


def test_a_resting_goal_is_not_compared_with_its_plan() -> None:
    late = History().created(1, day(3, 1), day(3, 2))
    assert said(late, GoalStatus.ON_HOLD) == "On hold."
    assert said(late, GoalStatus.DROPPED) == "Dropped."


def test_braces_in_a_title_are_only_text() -> None:
    history = drawn()
    history._set(5, title="{0} {day.__class__}")
    assert "“{0} {day.__class__}”" in said(history)


def test_slips_are_said_shortly() -> None:
    assert [findings.slip_words(days) for days in (7, 0, -3, None)] == ["+7 d", "on time", "on time", ""]
