"""The story bank, and a story as it is told in a brief: what may be told, to whom it was, and how it prints."""

from datetime import date

import pytest

from pmjournal import stories
from pmjournal.brief_words import LONGEST_SENTENCE, brief_paper, place_for_story, story_words
from pmjournal.journal import Journal
from pmjournal.papers import as_text
from pmjournal.records import EntryKind, MeetingStatus, Role, Visibility
from pmjournal.records.search import COUNT_CAP
from tests.core.conftest import TODAY

LESSON = (
    "## What happened\nForty minutes on **the map**. Then lunch.\n\n## What I learned\n- Ask first. Draw later."
)


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


def add(journal: Journal, title: str, kind: EntryKind = EntryKind.STORY, **fields: object) -> int:
    return journal.entries.add(kind, title, visibility=Visibility.SHAREABLE, **fields)  # type: ignore[arg-type]


def meet(journal: Journal, day: date, whom: int, *, brief: str = "", notes: str = "") -> int:
    at = journal.clock.at(day, 10)
    return journal.meetings.add(at, mentorship_id=whom, brief=brief, notes=notes)


def words_of(journal: Journal, entry_id: int) -> str:
    return story_words(journal.entries.get(entry_id))


# The bank --------------------------------------------------------------------------------------------


def test_it_has_the_shareable_wins_stories_and_lessons_the_latest_first(journal: Journal, helen: int) -> None:
    old = add(journal, "Old", occurred_on=date(2025, 1, 1))
    lesson = add(journal, "Lesson", EntryKind.LESSON)
    win = add(journal, "Win", EntryKind.WIN, mentorship_id=helen)
    add(journal, "No story", EntryKind.DECISION)
    journal.entries.add(EntryKind.STORY, "Personal")
    journal.entries.add(EntryKind.QUESTION, "Personal, but no story")
    journal.bin.put(add(journal, "In the bin"))
    gone = meet(journal, TODAY, helen)
    add(journal, "Of a meeting in the bin", meeting_id=gone)
    journal.bin.put(gone)
    found = stories.to_tell(journal)
    assert [one.id for one in found] == [win, lesson, old]
    assert (found[0].kind, found[0].mentorship_id) == (EntryKind.WIN, helen)
    assert [one.id for one in stories.to_tell(journal, limit=2)] == [win, lesson]
    assert [one.id for one in stories.to_tell(journal, among=[old, gone])] == [old]
    assert stories.kept_back(journal) == 1


def test_personal_ones_are_counted_up_to_a_hundred(journal: Journal) -> None:
    with journal.bulk():
        for number in range(COUNT_CAP + 3):
            journal.entries.add(stories.KINDS[number % 3], f"Win {number}")
    assert stories.kept_back(journal) == COUNT_CAP + 1


def test_it_was_told_in_the_last_meeting_that_took_place_and_links_to_it(journal: Journal, helen: int) -> None:
    story = add(journal, "The napkin")
    for day in (date(2026, 5, 14), date(2026, 4, 2)):
        meet(journal, day, helen, brief=f"[[{story}|The napkin]]")
    cancelled = meet(journal, date(2026, 5, 20), helen, notes=f"[[{story}|The napkin]]")
    journal.meetings.write(cancelled, status=MeetingStatus.CANCELLED)
    meet(journal, date(2026, 7, 1), helen, brief=f"[[{story}|The napkin]]")
    assert stories.told(journal, [story, helen]) == {story: stories.Telling(helen, date(2026, 5, 14))}


# In words ---------------------------------------------------------------------------------------------


def test_it_is_told_by_its_first_sentence_and_with_what_came_of_it(journal: Journal) -> None:
    lesson = add(journal, "Ask first", EntryKind.LESSON, body=LESSON)
    assert (
        words_of(journal, lesson)
        == f"[[{lesson}|Ask first]]: Forty minutes on the map. What I learned: Ask first."
    )


@pytest.mark.parametrize(
    ("title", "body", "said"),
    [
        ("Alone", "", "[[ID|Alone]]"),
        ("What is fine?", "A barber. A comb.", "[[ID|What is fine?]] A barber."),
        ("A [[3|link]] in it", "Yes.", "[[ID|A 3 link in it]]: Yes."),
        ("[]|", "", "[[ID|ID]]"),
        ("In two\nlines", "> Said *so*, [here](https://example.com).", "[[ID|In two lines]]: Said so, here."),
        ("المنديل", "كم مرة؟ كثيرا.", "[[ID|المنديل]]: كم مرة؟"),
        (
            "Linked",
            "With [[9|Is it? [No] It is]] in it. More.",
            "[[ID|Linked]]: With [[9|Is it? [No] It is]] in it.",
        ),
        ("Odd", "\ue0005\ue001 signs.", "[[ID|Odd]]: signs."),
    ],
)
def test_whatever_stands_in_it_is_one_line_with_whole_links(
    journal: Journal, title: str, body: str, said: str
) -> None:
    made = add(journal, title, body=body)
    assert words_of(journal, made) == said.replace("ID", str(made))


@pytest.mark.parametrize("body", ["word " * 20_000, "x" * 100_000, "[[1|" + "a" * 100_000])
def test_of_a_book_without_an_end_it_takes_a_line(journal: Journal, body: str) -> None:
    made = add(journal, "Long", body=body)
    said = words_of(journal, made)
    assert len(said) < LONGEST_SENTENCE + 30
    assert said.endswith("…")


@pytest.mark.parametrize(
    ("brief", "then"),
    [
        ("", "## Stories\n- NEW"),
        ("Mine.\n\n", "Mine.\n\n## Stories\n- NEW\n\n"),
        ("## Stories\n- one\n\n## Goals\n- two\n", "## Stories\n- one\n- NEW\n\n## Goals\n- two\n"),
        ("## Geschichten\n- one\n\n## Goals\n", "## Geschichten\n- one\n- NEW\n\n## Goals\n"),
        ("## Goals\n- two\n\n## stories ", "## Goals\n- two\n\n## stories\n- NEW "),
        ("```\n## Stories\n```\n", "```\n## Stories\n```\n\n## Stories\n- NEW\n"),
    ],
)
def test_it_goes_to_the_end_of_the_stories_which_are_begun_below_all_else(brief: str, then: str) -> None:
    at, before = place_for_story(brief)
    assert f"{brief[:at]}{before}NEW{brief[at:]}" == then


# On the page -------------------------------------------------------------------------------------------


def test_the_page_names_a_story_whoever_it_happened_with_while_it_can_be_shared(
    journal: Journal, helen: int
) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    elsewhere, personal = add(journal, "With Ravi", mentorship_id=ravi), journal.entries.add(EntryKind.WIN, "Mine")
    decision = add(journal, "Decided with Ravi", EntryKind.DECISION, mentorship_id=ravi)
    brief = " ".join(words_of(journal, one) for one in (elsewhere, personal, decision))
    meeting = meet(journal, TODAY, helen, brief=brief)
    said = as_text.plain(brief_paper(journal, journal.meetings.get(meeting)))
    assert "With Ravi (left out) (left out)" in said
    journal.entries.write(elsewhere, visibility=Visibility.PERSONAL)
    assert "With Ravi" not in as_text.plain(brief_paper(journal, journal.meetings.get(meeting)))


def test_of_a_picked_story_that_became_personal_no_word_is_on_the_page(journal: Journal, helen: int) -> None:
    story = add(journal, "Ask first", EntryKind.LESSON, body=LESSON)
    other, personal = (
        add(journal, "The napkin", body="Drawn."),
        journal.entries.add(EntryKind.IDEA, "Mine", visibility=Visibility.PERSONAL),
    )
    picked = "\n".join(f"- {words_of(journal, one)}" for one in (story, other))
    picked += (
        f"\n1. {words_of(journal, story)}\n\n> - [ ] {words_of(journal, story)}\n\n{words_of(journal, story)}\n"
    )
    meeting = meet(journal, TODAY, helen, brief=f"## Stories\n{picked}\n\n- [[{personal}|Mine]]: ask about it")
    journal.entries.write(story, visibility=Visibility.PERSONAL)
    said = as_text.plain(brief_paper(journal, journal.meetings.get(meeting)))
    assert "Stories\n- (left out)\n- The napkin: Drawn.\n" in said
    assert said.endswith("- (left out): ask about it\n")
    assert "Forty minutes" not in said
    assert "Forty minutes" in journal.meetings.get(meeting).brief
