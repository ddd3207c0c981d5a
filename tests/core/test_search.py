"""Searching finds what a person wrote, as they would type it, and keeps in step with every act."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pmjournal.clock import Clock
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.links import link_text
from pmjournal.records import ActionState, EntryKind, Kind, MeetingStatus, Role, Side
from pmjournal.records.search import COUNT_CAP, END_MARK, MARK, Hit, SearchGroup

G = SearchGroup
ROOT = Path(__file__).parent.parent.parent


def hits(journal: Journal, text: str, *, best: bool = False, private: bool = True) -> list[Hit]:
    groups = journal.search.find(text, limit=50, best=best, private=private)
    return [hit for group in groups for hit in group.hits]


def found(journal: Journal, text: str) -> set[tuple[Kind, int]]:
    return {(hit.kind, hit.id) for hit in hits(journal, text)}


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, title="VP Product", purpose="Courage in the big room")


def meeting_on(journal: Journal, day: date, notes: str = "", **fields: Any) -> int:
    id = journal.meetings.add(journal.clock.at(day, 10), status=MeetingStatus.HELD, **fields)
    journal.meetings.write(id, notes=notes)
    return id


def test_everything_written_is_found(journal: Journal, helen: int) -> None:
    goal = journal.goals.add(
        "Aardvark", why="Badger", success_measure="Coyote", organisation_objective="Dingo", impact="Ermine",
        competencies=["Falconry"],
    )  # fmt: skip
    step = journal.goals.add_milestone(goal, "Gibbon", done_criterion="Heron", evidence="Ibex")
    meeting = meeting_on(journal, date(2026, 5, 1), "Kestrel", title="Jackal", place="Lemur house")
    point = journal.agendas.add(meeting, "Mongoose")
    action = journal.actions.add("Narwhal", owner=Side.ME, meeting_id=meeting)
    entry = journal.entries.add(EntryKind.DECISION, "Ocelot", body="Puffin", meeting_id=meeting)
    reflection = journal.reflections.add(title="Quail")
    journal.reflections.write(reflection, body="Raccoon")
    note = journal.private_notes.add("Stoat", meeting_id=meeting, title="Tapir")
    for words, kind, id in (
        ("aardvark badger coyote dingo ermine falconry", Kind.GOAL, goal),
        ("gibbon heron ibex", Kind.MILESTONE, step),
        ("jackal kestrel lemur", Kind.MEETING, meeting),
        ("mongoose", Kind.AGENDA_POINT, point),
        ("narwhal", Kind.ACTION_ITEM, action),
        ("ocelot puffin", Kind.ENTRY, entry),
        ("quail raccoon", Kind.REFLECTION, reflection),
        ("helen vp courage", Kind.MENTORSHIP, helen),
        ("stoat tapir", Kind.PRIVATE_NOTE, note),
    ):
        assert found(journal, words) == {(kind, id)}, words


def test_groups_come_in_their_order_with_two_hits_each_and_say_that_there_are_more(journal: Journal) -> None:
    for day in (1, 3, 2):
        meeting_on(journal, date(2026, 5, day), "the map")
    journal.goals.add("Draw the map")
    groups = journal.search.find("map")
    assert [(group.group, len(group.hits), group.more) for group in groups] == [
        (G.GOALS, 1, False),
        (G.MEETINGS, 2, True),
    ]
    assert [hit.on.day for hit in groups[1].hits if hit.on] == [3, 2]
    (only,) = journal.search.find("map", group=G.MEETINGS, limit=20)
    assert [hit.on.day for hit in only.hits if hit.on] == [3, 2, 1]
    assert journal.search.counts("map") == {G.GOALS: 1, G.MEETINGS: 3}


def test_the_newest_comes_first_while_typing_and_the_best_on_request(journal: Journal) -> None:
    best = meeting_on(journal, date(2026, 1, 5), "map map map", title="The map")
    newest = meeting_on(
        journal, date(2026, 5, 5), "A long talk about many things, and one word of a map at the end"
    )
    assert [hit.id for hit in hits(journal, "map")] == [newest, best]
    assert [hit.id for hit in hits(journal, "map", best=True)] == [best, newest]


def test_what_was_found_is_marked_in_title_and_snippet(journal: Journal) -> None:
    words = "One " * 30 + "the three discovery interviews that changed the map" + " two" * 30
    meeting_on(journal, date(2026, 5, 1), words, title="Discovery, again")
    (hit,) = hits(journal, "disc")
    assert hit.title == f"{MARK}Discovery{END_MARK}, again"
    assert f"three {MARK}discovery{END_MARK} interviews" in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")


def test_a_goal_found_by_its_title_says_how_far_it_is(journal: Journal) -> None:
    goal = journal.goals.add("Lead discovery", why="Because it matters")
    for title, day in (("Share the synthesis", 12), ("Plan", 1), ("Later", 20)):
        step = journal.goals.add_milestone(goal, title, planned_on=date(2026, 6, day))
        if title == "Plan":
            journal.goals.mark_done(step)
    (hit,) = hits(journal, "lead")
    assert (hit.snippet, hit.detail, hit.done, hit.total) == ("", "active", 1, 3)
    assert (hit.next_title, hit.next_on) == ("Share the synthesis", date(2026, 6, 12))


def test_a_part_opens_what_it_belongs_to(journal: Journal, helen: int) -> None:
    goal = journal.goals.add("Lead discovery")
    journal.goals.add_milestone(goal, "Synthesis")
    meeting = meeting_on(journal, date(2026, 5, 1), title="About Finance", mentorship_id=helen)
    journal.agendas.add(meeting, "Budget")
    journal.private_notes.add("Careful", mentorship_id=helen)
    assert [(hit.opens, hit.under) for hit in hits(journal, "synthesis")] == [
        ((Kind.GOAL, goal), "Lead discovery")
    ]
    assert [(hit.opens, hit.under) for hit in hits(journal, "budget")] == [
        ((Kind.MEETING, meeting), "About Finance")
    ]
    assert [hit.opens for hit in hits(journal, "careful")] == [(Kind.MENTORSHIP, helen)]


WRITTEN_AND_TYPED = [
    ("Talked with Tomás about it", "tomas"),
    ("Talked with Tomas about it", "Tomás"),
    ("A cafe\u0301 in town", "café"),
    ("今日は採用について話した", "採用"),
    ("한국어로 이야기했다", "국어"),
    ("เราคุยเรื่องงาน", "เรื่อง"),
    ("She laughed 😀 a lot", "😀"),
    ("Done🚀today", "🚀"),
    ("A new one\U0001fae0here", "\U0001fae0"),
    ("With 👩‍💻 beside me", "👩‍💻"),
    ("Die Straße war leer", "strasse"),
    ("Die Strasse war leer", "Straße"),
    ("Łukasz and Søren", "lukasz soren"),
    ("مُحَمَّد كتب", "محمد"),
    ("हिन्दी में बात", "हिन्दी"),
    ("The **strongly**typed ~~word~~", "stronglytyped"),
    ("See [the plan](https://example.org/x)", "the plan"),
    ("C++ & R&D", "r&d"),
    ("an e-mail to her", "e-mail"),
    ("three short interviews", '"short interviews"'),
]


def test_words_are_found_however_they_are_written(journal: Journal) -> None:
    with journal.transaction():
        ids = [meeting_on(journal, date(2026, 5, 1), written) for written, _ in WRITTEN_AND_TYPED]
    for id, (written, typed) in zip(ids, WRITTEN_AND_TYPED, strict=True):
        assert (Kind.MEETING, id) in found(journal, typed), written


def test_what_is_not_written_is_not_found(journal: Journal) -> None:
    meeting_on(journal, date(2026, 5, 1), "採用, short talks, 3 interview")
    for typed in ("用採", "interviews short", '"interview short"', "nterview", "採話", "😀"):
        assert found(journal, typed) == set(), typed


def test_a_snippet_shows_no_marks_of_markdown_and_links_as_their_words(journal: Journal) -> None:
    goal = journal.goals.add("Target")
    text = f"## What I learned\n\n- [ ] **Bold** claim in {link_text(goal, 'my plan')}\n> quoted `code`"
    meeting_on(journal, date(2026, 5, 1), text)
    (hit,) = hits(journal, '"my plan"')
    assert hit.snippet == f"What I learned Bold claim in {MARK}my plan{END_MARK} quoted code"


def test_no_text_is_an_error_or_an_operator(journal: Journal) -> None:
    meeting_on(journal, date(2026, 5, 1), "a map")
    for text in (
        *(
            "",
            "  ",
            '"',
            "*",
            "AND",
            "NOT x",
            "a OR b",
            "title:map",
            "{title}:map",
            "^b",
            "NEAR(a map)",
            "\x00",
            "-",
        ),
        *("(", "a*b", "😀*", "person", ":", "\ue000all", "'; DROP TABLE search; --", "\ud83d", "\u200b", "ﷺ"),
    ):
        assert hits(journal, text) == [], text


def test_operators_are_plain_words(journal: Journal) -> None:
    meeting = meeting_on(journal, date(2026, 5, 1), "this and that, near or not")
    assert found(journal, "this AND that") == {(Kind.MEETING, meeting)}
    assert found(journal, "near NOT") == {(Kind.MEETING, meeting)}
    assert found(journal, "this OR elephant") == set()


def test_what_is_in_the_bin_is_not_found_nor_is_what_belongs_to_it(journal: Journal) -> None:
    goal = journal.goals.add("Walrus goal")
    journal.goals.add_milestone(goal, "Walrus step")
    meeting = meeting_on(journal, date(2026, 5, 1), "walrus")
    journal.agendas.add(meeting, "Walrus point")
    journal.actions.add("Walrus action", owner=Side.ME, meeting_id=meeting)
    journal.entries.add(EntryKind.DECISION, "Walrus decision", meeting_id=meeting)
    journal.private_notes.add("Walrus note", meeting_id=meeting)
    before = found(journal, "walrus")
    assert len(before) == 7
    journal.bin.put(goal)
    journal.bin.put(meeting)
    assert found(journal, "walrus") == set()
    assert journal.search.counts("walrus") == {}
    journal.bin.restore(goal)
    journal.bin.restore(meeting)
    assert found(journal, "walrus") == before
    assert journal.search.differences() == []


def test_a_mentorship_in_the_bin_takes_all_along(journal: Journal, helen: int) -> None:
    meeting_on(journal, date(2026, 5, 1), "walrus", mentorship_id=helen)
    journal.private_notes.add("walrus", mentorship_id=helen)
    journal.bin.put(helen)
    assert found(journal, "walrus") | found(journal, "helen") == set()
    journal.bin.restore(helen)
    assert len(found(journal, "walrus")) == 2
    assert len(found(journal, "helen")) == 1


def test_what_is_swept_leaves_the_index_and_what_survives_it_is_found_again(
    journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = meeting_on(journal, date(2026, 5, 1), "walrus")
    action = journal.actions.add("Walrus action", owner=Side.ME, meeting_id=meeting)
    journal.bin.put(meeting)
    later = clock.now() + timedelta(days=61)
    monkeypatch.setattr(clock, "now", lambda: later)
    journal.bin.sweep()
    assert found(journal, "walrus") == {(Kind.ACTION_ITEM, action)}
    assert journal.search.differences() == []


def test_undo_and_redo_take_the_index_along(journal: Journal) -> None:
    with journal.transaction() as act:
        goal = journal.goals.add("Walrus")
        journal.goals.add_milestone(goal, "Walrus step")
    assert act.change is not None
    undone = journal.undo(act.change)
    assert found(journal, "walrus") == set()
    assert undone is not None
    journal.undo(undone)
    assert len(found(journal, "walrus")) == 2
    with journal.transaction() as act:
        journal.goals.write(goal, title="Penguin", competencies=["Swimming"])
    assert found(journal, "penguin swimming") == {(Kind.GOAL, goal)}
    assert act.change is not None
    journal.undo(act.change)
    assert (found(journal, "penguin"), len(found(journal, "walrus"))) == (set(), 2)
    assert journal.search.differences() == []


def test_an_act_that_fails_leaves_the_index_as_it_was(journal: Journal) -> None:
    def half_an_act() -> None:
        with journal.transaction():
            journal.goals.add("Walrus")
            assert len(found(journal, "walrus")) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_an_act()
    assert found(journal, "walrus") == set()
    assert journal.search.differences() == []


def test_a_meeting_on_another_day_moves_with_its_parts(journal: Journal) -> None:
    meeting = meeting_on(journal, date(2026, 5, 1), "walrus")
    journal.agendas.add(meeting, "Walrus point")
    meeting_on(journal, date(2026, 5, 10), "walrus")
    journal.meetings.write(meeting, starts_at=journal.clock.at(date(2026, 5, 20)))
    assert [hit.on for hit in hits(journal, "walrus")] == [date(2026, 5, day) for day in (20, 20, 10)]
    assert journal.search.differences() == []


def test_a_new_name_is_found_and_the_old_one_is_not(journal: Journal, helen: int) -> None:
    person = journal.people.contact(helen).person
    journal.people.write_person(person.id, name="李小龙", organisation="Tideline")
    assert found(journal, "helen") == set()
    assert found(journal, "小龙 tideline") == {(Kind.MENTORSHIP, helen)}


def test_bulk_work_is_found_like_any_other(journal: Journal) -> None:
    with journal.bulk():
        for day in (9, 2, 5):
            meeting_on(journal, date(2026, 5, day), "walrus")
    assert [hit.on.day for hit in hits(journal, "walrus") if hit.on] == [9, 5, 2]
    assert journal.search.differences() == []


def test_counts_stop_at_more_than_99(journal: Journal) -> None:
    with journal.bulk():
        for number in range(120):
            journal.reflections.add(title=f"Walrus {number}")
    assert journal.search.counts("walrus") == {G.REFLECTIONS: COUNT_CAP + 1}


@pytest.fixture
def without_the_private_tables(journal: Journal) -> Callable[[], None]:
    def drop() -> None:
        with journal._store.writing() as session:
            session.connection().exec_driver_sql("DROP TABLE private_search_notes")

    return drop


def test_hidden_private_notes_are_not_even_looked_at(
    journal: Journal, without_the_private_tables: Callable[[], None]
) -> None:
    journal.private_notes.add("walrus")
    assert [hit.group for hit in hits(journal, "walrus")] == [G.PRIVATE]
    without_the_private_tables()
    assert hits(journal, "walrus", private=False) == []
    assert journal.search.counts("walrus", private=False) == {}
    assert hits(journal, "kind:private", private=False) == []


def test_people_are_found_in_any_script_those_met_last_first(journal: Journal, helen: int) -> None:
    tomas = journal.people.add("Tomás Rey", Role.MENTEE)
    li = journal.people.add("李小龙", Role.MENTOR, title="Analyst", organisation="Tideline")
    meeting_on(journal, date(2026, 5, 1), mentorship_id=tomas)
    meeting_on(journal, date(2026, 5, 2), mentorship_id=helen)
    journal.meetings.add(journal.clock.at(date(2026, 7, 1)), mentorship_id=li)
    assert [hit.id for hit in journal.search.people("")] == [helen, tomas, li]
    assert [hit.title for hit in journal.search.people("tomas")] == [f"{MARK}Tomás{END_MARK} Rey"]
    (hit,) = journal.search.people("小")
    assert (hit.title, hit.snippet, hit.detail, hit.on) == (
        f"李{MARK}小{END_MARK}龙", "Analyst, Tideline", "mentor", None,
    )  # fmt: skip
    assert journal.search.people("zzz") == []


def test_a_journal_without_a_current_index_gets_one_when_opened_for_writing(journal: Journal) -> None:
    meeting = meeting_on(journal, date(2026, 5, 1), "walrus")
    with journal._store.writing() as session:
        session.connection().exec_driver_sql("UPDATE setting SET value = 'old' WHERE key = 'search.definition'")
        session.connection().exec_driver_sql("DROP TABLE search_meetings")
    journal.close()
    with Journal.open(journal.folder, clock=journal.clock, read_only=True) as reading:
        assert not reading.search.ready
        assert (reading.search.find("walrus"), reading.search.counts("walrus")) == ([], {})
        assert reading.search.people("zzz") == []
    with Journal.open(journal.folder, clock=journal.clock) as writing:
        assert writing.search.ready
        assert found(writing, "walrus") == {(Kind.MEETING, meeting)}


def test_the_index_of_this_program_is_known_again_by_another_run(journal: Journal) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom pmjournal import Journal\n"
        "print(Journal.open(Path(sys.argv[1]), read_only=True).search.ready)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(journal.folder)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert ran.stdout.strip() == "True", ran.stderr


def test_a_hit_says_where_things_stand(journal: Journal) -> None:
    action = journal.actions.add("Walrus", owner=Side.ME, due_on=date(2026, 6, 20))
    journal.actions.mark(action, ActionState.DONE)
    (hit,) = hits(journal, "walrus")
    assert (hit.detail, hit.on) == ("done", date(2026, 6, 20))
    with pytest.raises(BadInput):
        journal.search.find("person:nobody walrus")
