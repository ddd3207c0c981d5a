"""Filters narrow a search, say in one sentence what is wrong with them, and can be kept under a name."""

from collections.abc import Iterator
from datetime import date

import pytest

from pmjournal.changes import Change
from pmjournal.clock import Clock
from pmjournal.errors import BadInput, NotFound
from pmjournal.journal import Journal
from pmjournal.links import link_text
from pmjournal.records import Kind, MeetingStatus, Role
from pmjournal.records.search import Hit, SavedFilter
from tests.core.conftest import TODAY


def titles(journal: Journal, text: str) -> list[str]:
    hits: list[Hit] = [hit for group in journal.search.find(text, limit=50) for hit in group.hits]
    return [hit.title.replace("\x02", "").replace("\x03", "") for hit in hits]


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    clock = Clock(TODAY, "Europe/Stockholm")
    with Journal.create(tmp_path_factory.mktemp("search") / "journal", "Nora Castell", clock=clock) as made:
        _fill(made)
        yield made


def _fill(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    tomas = journal.people.add("Tomás Rey", Role.MENTOR)
    goal = journal.goals.add("Lead discovery", mentorship_id=helen, competencies=["Storytelling"])
    journal.goals.add_milestone(goal, "Ten interviews", planned_on=date(2026, 6, 20))
    journal.goals.add("Price it", mentorship_id=tomas, competencies=["Pricing"], start_on=date(2026, 2, 1))
    for day, whom, title in ((1, helen, "First talk"), (15, tomas, "Second talk"), (28, helen, "Third talk")):
        at = journal.clock.at(date(2026, 5, day), 10)
        journal.meetings.add(at, mentorship_id=whom, title=title, status=MeetingStatus.HELD)
    journal.reflections.add(
        title="A talk with myself",
        body=f"About {link_text(goal, 'discovery')}",
        written_at=journal.clock.at(date(2026, 5, 20)),
    )
    journal.private_notes.add("A talk I dread", title="Dread", mentorship_id=helen)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("person:helen talk", ["Third talk", "First talk", "Dread"]),
        ('person:"Helen Okafor" talk kind:meeting', ["Third talk", "First talk"]),
        ("person:tomas talk", ["Second talk"]),
        ("person:helen person:tomas kind:meeting", ["Third talk", "Second talk", "First talk"]),
        ("person:rey", ["Price it", "Second talk", "Tomás Rey"]),
        ("tag:story", ["Lead discovery", "Ten interviews"]),
        ("tag:story ten", ["Ten interviews"]),
        ("goal:disc", ["Lead discovery", "Ten interviews", "A talk with myself"]),
        ('goal:"lead disc" kind:reflection', ["A talk with myself"]),
        ("kind:milestones", ["Ten interviews"]),
        ("kind:private", ["Dread"]),
        ("kind:person", ["Tomás Rey", "Helen Okafor"]),
        ("talk before:2026-05-15", ["First talk"]),
        ("talk after:2026-05-15 before:2026-05-28", ["Second talk", "A talk with myself"]),
        ('after:"1 week ago" kind:milestone', ["Ten interviews"]),
        ("talk:", ["Third talk", "Second talk", "First talk", "A talk with myself", "Dread"]),
    ],
)
def test_filters_and_words_have_to_fit_together(journal: Journal, text: str, expected: list[str]) -> None:
    assert titles(journal, text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("person:zoe", "Nobody here is called “zoe”."),
        ("person:", "Type a name after the colon, as in person:Helen."),
        ("person:*", "Nobody here is called “*”."),
        ("tag:cooking", "There is no competency “cooking”."),
        ("goal:walrus", "No goal here is called “walrus”."),
        ("goal:*", "No goal here is called “*”."),
        ("kind:", "Type one of these after the colon: goal, "),
        ("kind:walrus", "“walrus” is no kind."),
        ("before:never", "“never” is not a day."),
        ("after:03/04/2026", "could be two days"),
        ("before:", "Type a day after the colon, as in before:2026-06-12."),
    ],
)
def test_a_filter_that_names_nothing_says_so_in_one_sentence(journal: Journal, text: str, sentence: str) -> None:
    for ask in (journal.search.find, journal.search.counts):
        with pytest.raises(BadInput, match=sentence.replace("*", r"\*")):
            ask(f"talk {text}")


def test_what_is_being_typed_is_completed(journal: Journal) -> None:
    assert journal.search.suggest("talk per") == ["talk person:"]
    assert journal.search.suggest("person:") == ['person:"Helen Okafor" ', 'person:"Tomás Rey" ']
    assert journal.search.suggest('talk person:"tomas') == ['talk person:"Tomás Rey" ']
    assert journal.search.suggest("kind:mee") == ["kind:meeting "]
    assert journal.search.suggest("tag:storyt") == ["tag:Storytelling "]
    assert journal.search.suggest("talk ") == []
    assert journal.search.suggest("before:2026") == []


def test_a_search_is_kept_under_a_name_and_forgotten(journal: Journal) -> None:
    heard: list[Change] = []
    journal.subscribe(heard.append)
    journal.search.save("  With Helen ", "person:helen")
    journal.search.save("Decisions", "kind:decision")
    journal.search.save("With Helen", "person:helen after:-1m")
    assert journal.search.saved() == [
        SavedFilter("Decisions", "kind:decision"),
        SavedFilter("With Helen", "person:helen after:-1m"),
    ]
    assert {topic for change in heard for topic, _ in change.touched} == {Kind.SAVED_FILTER}
    journal.search.forget("Decisions")
    assert [one.name for one in journal.search.saved()] == ["With Helen"]
    journal.undo(heard[-1])
    assert [one.name for one in journal.search.saved()] == ["Decisions", "With Helen"]
    with pytest.raises(NotFound):
        journal.search.forget("Nothing")
    for name, query in (("", "x"), ("x", "  "), ("x" * 81, "x")):
        with pytest.raises(BadInput):
            journal.search.save(name, query)
    assert journal.owner.get().name == "Nora Castell"
