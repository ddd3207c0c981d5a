"""Who gets what: the allow-list by reader, said of the words a review would print."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pmjournal import reviews
from pmjournal.errors import BadInput, NotFound
from pmjournal.journal import Journal
from pmjournal.records import (
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    MentorshipStatus,
    Person,
    Role,
    Visibility,
)
from pmjournal.reviews import Section
from pmjournal.reviews.markdown import nodes
from pmjournal.reviews.words import Names, Wording
from tests.core.review_journal import CANARY, Ids, make, request


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Journal, Ids]]:
    journal, ids = make(tmp_path_factory.mktemp("review") / "journal")
    yield journal, ids
    journal.close()


def said(journal: Journal, reader: str, *mentorships: int, **choices: Any) -> str:
    """Everything a review would print, as one text."""
    content = reviews.content_of(journal, request(reader, *mentorships, **choices))
    return json.dumps(asdict(content), default=str, ensure_ascii=False)


def test_the_manager_gets_what_is_about_me_without_notes_or_mentees(made: tuple[Journal, Ids]) -> None:
    journal, _ = made
    text = said(journal, "manager")
    assert "For my manager. Mentorships with Helen Okafor and Tomás Rey." in text
    for wanted in ("Lead discovery", "Tell the strategy story", "Alone on my own", "Checkpoint with Helen"):
        assert wanted in text
    assert "Decided with Tomás" in text
    assert "Mine for Helen" in text
    for unwanted in ("Maya", "Adeyemi", "Ravi", "Notes-", "Theirs of", "Last year", "PERSONAL", "SECRET", CANARY):
        assert unwanted not in text
    assert "says a mentee." in text
    assert "(left out)" in text
    assert "the story goal" in text


def test_a_mentor_gets_what_belongs_to_the_mentorship_with_them(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    text = said(journal, "mentor", ids.helen)
    for wanted in (
        "Lead discovery",
        "Checkpoint with Helen",
        "Notes-Helen",
        "Theirs of Helen",
        "For Helen Okafor.",
    ):
        assert wanted in text
    for unwanted in ("Tomás", "strategy story", "the story goal", "Alone on my own", "roadmap", "SECRET", CANARY):
        assert unwanted not in text


def test_a_mentee_gets_theirs_and_only_theirs(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    text = said(journal, "mentee", ids.maya)
    for wanted in ("Maya runs a roadmap", "Coach Maya", "Notes-Maya", "Decided with Maya", "For Maya Adeyemi."):
        assert wanted in text
    for unwanted in ("Helen", "Tomás", "Lead discovery", "Ravi", CANARY):
        assert unwanted not in text


def test_i_get_everything_but_private_notes(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    text = said(journal, "me", reflection_ids=(ids.reflection,))
    for wanted in (
        "Lead discovery",
        "Maya runs a roadmap",
        "Notes-Tomás",
        "SECRET-LINK-WORDS",
        "SECRET-REFLECTION",
    ):
        assert wanted in text
    assert "mood 4 of 5 · confidence 3 of 5" in text
    assert CANARY not in text


def test_what_is_left_out_is_counted(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    left_out = reviews.select(journal, request("manager")).left_out
    assert left_out.private_notes == journal.private_notes.count()
    assert (left_out.mentees, left_out.goals, left_out.meetings, left_out.meeting_notes) == (2, 2, 1, 2)
    assert left_out.reflections == 2
    chosen = reviews.select(journal, request("manager", reflection_ids=(ids.reflection,)))
    assert chosen.left_out.reflections == 1


def test_reflections_come_one_by_one_and_never_those_on_somebody_else(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    both = (ids.reflection, ids.maya_reflection)
    assert [r.id for r in reviews.select(journal, request("manager")).reflections] == []
    assert [r.id for r in reviews.select(journal, request("manager", reflection_ids=both)).reflections] == [
        ids.reflection
    ]
    assert [
        r.id for r in reviews.select(journal, request("mentee", ids.maya, reflection_ids=both)).reflections
    ] == [*both]
    choosable = reviews.choosable_reflections(journal, request("mentor", ids.helen))
    assert [summary.id for summary in choosable] == [ids.reflection]
    with pytest.raises(NotFound):
        reviews.select(journal, request("me", reflection_ids=(999_999,)))


def test_moods_are_for_me_alone(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    for reader, mentorships in (("manager", ()), ("mentor", (ids.helen,)), ("mentee", (ids.maya,))):
        taken = reviews.select(journal, request(reader, *mentorships, reflection_ids=(ids.reflection,)))
        assert [(r.mood, r.confidence, r.energy) for r in taken.reflections] == [(None, None, None)]


@pytest.mark.parametrize(
    ("reader", "named"),
    [
        ("mentor", ()),
        ("mentor", ("helen", "tomas")),
        ("mentor", ("maya",)),
        ("mentee", ("helen",)),
        ("manager", ("maya",)),
    ],
)
def test_a_reader_who_does_not_fit_is_refused(
    made: tuple[Journal, Ids], reader: str, named: tuple[str, ...]
) -> None:
    journal, ids = made
    with pytest.raises(BadInput):
        reviews.select(journal, request(reader, *(getattr(ids, name) for name in named)))


def test_a_review_for_the_manager_can_be_about_one_mentorship(made: tuple[Journal, Ids]) -> None:
    journal, ids = made
    text = said(journal, "manager", ids.helen)
    assert "Mentorship with Helen Okafor." in text
    assert "Research clinic" not in text
    assert "Alone on my own" in text


def test_sections_can_be_left_out(made: tuple[Journal, Ids]) -> None:
    journal, _ = made
    content = reviews.content_of(journal, request("manager", sections=frozenset({Section.GOALS})))
    assert content.goals
    assert (content.numbers, content.progress, content.glance, content.meetings, content.reflections) == (
        (), None, None, None, (),
    )  # fmt: skip


def test_the_four_numbers(made: tuple[Journal, Ids]) -> None:
    journal, _ = made
    numbers = reviews.content_of(journal, request("manager")).numbers
    assert [number.value for number in numbers] == ["0", "6 of 12", "2", "100%"]
    assert [number.lines[1] for number in numbers] == ["3 active", "3 overdue", "1 missed", "2 of 2"]


def test_a_period_in_the_past_is_told_as_it_stood(made: tuple[Journal, Ids]) -> None:
    journal, _ = made
    asked = reviews.ReviewRequest(request("manager").reader, date(2026, 1, 1), date(2026, 3, 31))
    content = reviews.content_of(journal, asked)
    assert content.title == "January to March 2026"
    assert content.numbers[1].value == "3 of 12"
    assert content.numbers[1].lines == ("milestones done,", "none overdue")
    goals = content.goals or ()
    assert [row.done for row in goals[0].milestones] == [True, False, False, False]


def test_personal_goals_are_mine_alone(tmp_path: Path) -> None:
    journal, ids = make(tmp_path / "journal")
    with journal:
        journal.goals.write(ids.discovery, visibility=Visibility.PERSONAL)
        assert "Lead discovery" not in said(journal, "manager")
        assert "Lead discovery" not in said(journal, "mentor", ids.helen)
        assert "Lead discovery" in said(journal, "me")


def test_a_period_that_ends_before_it_starts_is_refused(made: tuple[Journal, Ids]) -> None:
    journal, _ = made
    with pytest.raises(BadInput):
        reviews.select(journal, reviews.ReviewRequest(request("me").reader, date(2026, 2, 1), date(2026, 1, 1)))


def person(name: str, email: str = "") -> Person:
    return Person(1, name, "", "", "", "", email, "", "", None)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Maya Adeyemi", "Maya and maya adeyemi, MAYA's plan", "a mentee and a mentee, a mentee's plan"),
        ("Dr Ayşe Yıldırım", "Dr Who met Ayşe", "Dr Who met a mentee"),
        ("Will Marks", "I will. It marks", "I will. It marks"),
        ("王伟", "与王伟讨论", "与a mentee讨论"),
        ("متين رضا", "قال متين رضا", "قال a mentee"),
        ("Jun-ho Park", "Jun-ho parks", "a mentee parks"),
        ("Sam Whitlock", "Samuel and Sam O'Neill", "Samuel and Sam O'Neill"),
    ],
)
def test_names_are_replaced_as_they_are_written(name: str, text: str, expected: str) -> None:
    names = Names([person(name)], spared=["Sam O'Neill"])
    assert Wording(names, frozenset()).line(text) == expected


def test_addresses_that_name_somebody_are_no_links() -> None:
    wording = Wording(Names([person("Maya Adeyemi", "m.ade@example.org")]), frozenset())
    assert wording.address("https://example.org/maya-plan") == ""
    assert wording.address("mailto:m.ade@example.org") == ""
    assert wording.address("https://example.org/plan") == "https://example.org/plan"
    assert wording.address("javascript:alert(1)") == ""
    assert wording.address("file:///etc/passwd") == ""
    assert wording.line("write to M.ADE@example.org") == "write to a mentee"


@pytest.mark.parametrize(
    "shape",
    [
        "[[{ok}|see [[{no}|HIDDEN-WORDS]]]]",
        "[[{no}|HIDDEN-WORDS\nHIDDEN-MORE]]",
        "[[{no}|HIDDEN-WORDS]x]]",
        "[[ {no} |HIDDEN-WORDS]]",
        "[[000000000000000000000{no}|HIDDEN-WORDS]]",
        "| a |\n|---|\n| [[{no}\\|HIDDEN-WORDS]] |",
    ],
)
def test_words_of_a_mistyped_link_do_not_slip_through(tmp_path: Path, shape: str) -> None:
    journal, ids = make(tmp_path / "journal")
    with journal:
        journal.goals.write(ids.discovery, why=shape.format(ok=ids.story, no=ids.maya_goal))
        for reader, mentorships in (("manager", ()), ("mentor", (ids.helen,))):
            assert "HIDDEN" not in said(journal, reader, *mentorships)


def test_personal_actions_are_mine_alone(tmp_path: Path) -> None:
    journal, ids = make(tmp_path / "journal")
    with journal:
        action = journal.actions.for_meeting(ids.helen_meeting)[0]
        journal.actions.write(action.id, visibility=Visibility.PERSONAL)
        assert "Mine for Helen" not in said(journal, "manager")
        assert "Mine for Helen" not in said(journal, "mentor", ids.helen)
        assert "Mine for Helen" in said(journal, "me")


def test_the_manager_reads_no_name_of_a_mentee_who_is_in_the_bin(tmp_path: Path) -> None:
    journal, ids = make(tmp_path / "journal")
    with journal:
        journal.bin.put(ids.maya)
        text = said(journal, "manager")
        assert "Maya" not in text
        assert "says a mentee." in text


@pytest.mark.parametrize(
    "written",
    [
        "Ayse Yildirim", "Yıldırım", "Yildirim", "O’Neill", "ayşe.yıldırım-o'neill@x.org", "AYŞE",
        "Yıldırım‑O’Neill", "Ay&#351;e", "O\\'Neill", "https://wiki.example/o'neill", "Ays\u0327e",
    ],
)  # fmt: skip
def test_a_name_is_hidden_however_it_is_typed(written: str) -> None:
    person = Person(1, "Ayşe Yıldırım-O'Neill", "", "", "", "", "a.y@x.org", "", "", None)
    wording = Wording(Names([person]), frozenset())
    shown = json.dumps(nodes(f"So {written} said", wording), ensure_ascii=False).casefold()
    for part in ("ayse", "ayşe", "yıld", "yild", "neill"):
        assert part not in shown


def test_feedback_of_no_mentorship_is_named_to_its_owner_alone(tmp_path: Path) -> None:
    journal, ids = make(tmp_path / "journal")
    with journal:
        ravi = journal.people.contact(ids.ravi).person.id
        kind, direction = FeedbackKind.TO_WORK_ON, FeedbackDirection.GIVEN
        given = journal.feedback.add("Too fast", kind=kind, direction=direction, person_id=ravi)
        journal.goals.write(ids.discovery, why=f"[[{given}|TOLD-HIM]]")
        for reader, mentorships in (("manager", ()), ("mentor", (ids.helen,))):
            assert "TOLD-HIM" not in said(journal, reader, *mentorships)
        assert "TOLD-HIM" in said(journal, "me")


def test_nothing_of_the_newer_fields_is_taken(tmp_path: Path) -> None:
    """Aim, values, briefs, reasons, research, what was written for an end, feedback, agreements, prospects."""
    journal, ids = make(tmp_path / "journal")
    with journal:
        journal.owner.write(aim="UNTAKEN", values="UNTAKEN")
        journal.meetings.write(ids.helen_meeting, brief="UNTAKEN", status_reason="UNTAKEN")
        texts = ("end_reason", "research", "learning_goal", "outcomes", "gave", "got", "thanks", "purpose")
        for mentorship in (ids.helen, ids.maya):
            journal.people.write_mentorship(mentorship, **dict.fromkeys(texts, "UNTAKEN"))
            journal.people.write_person(journal.people.contact(mentorship).person.id, what_works="UNTAKEN")
            journal.agreements.write(mentorship, purpose="UNTAKEN")
            kind, direction = FeedbackKind.STRENGTH, FeedbackDirection.RECEIVED
            journal.feedback.add("UNTAKEN", kind=kind, direction=direction, mentorship_id=mentorship)
            journal.requests.add("UNTAKEN", mentorship_id=mentorship)
            for entry in (one for one in EntryKind if one is not EntryKind.DECISION):
                journal.entries.add(entry, "UNTAKEN", mentorship_id=mentorship, occurred_on=date(2026, 5, 4))
            journal.pauses.add(mentorship, date(2026, 5, 5), date(2026, 5, 6), reason="UNTAKEN")
        journal.people.add("UNTAKEN", Role.MENTEE, status=MentorshipStatus.PROSPECT)
        journal.ratings.write(ids.helen_meeting, usefulness=1, comment="UNTAKEN")
        for reader, mentorships in (("manager", ()), ("mentor", (ids.helen,)), ("mentee", (ids.maya,))):
            assert "UNTAKEN" not in said(journal, reader, *mentorships)
