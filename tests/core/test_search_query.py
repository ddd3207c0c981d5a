"""What is typed into the search: words, phrases and filters; any text is a question and none is an error."""

import re

import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal.records.search import END_MARK, MARK
from pmjournal.search_query import Filter, last_piece, matching, parse
from pmjournal.search_text import folded, indexed, marked, shown, without_marks
from pmjournal.store.index_tables import OPTIONS
from pmjournal.text import clean

F = Filter
TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                *("person:", "tag:", 'goal:"', "kind:goal", "before:", "map", "AND", "NOT", "*", "(", ")", "^"),
                *("NEAR(", "{title}:", "採用", "😀", "é", "ß", ":", "-"),
                *(" ", '"', "\x00", "\ue000all", "\u200b", "\ud800"),
            ]
        ),
        max_size=12,
    ).map("".join),
)


@pytest.mark.parametrize(
    ("text", "words", "filters"),
    [
        ("the map", ("the", "map"), ()),
        ('"the map" again', ("the map", "again"), ()),
        ("person:Helen map", ("map",), ((F.PERSON, "Helen"),)),
        ('person:"Helen Okafor" map', ("map",), ((F.PERSON, "Helen Okafor"),)),
        ("person:“Helen Okafor”", (), ((F.PERSON, "Helen Okafor"),)),
        ("PERSON:Helen Tag:story", (), ((F.PERSON, "Helen"), (F.TAG, "story"))),
        ('goal:"lead dis', (), ((F.GOAL, "lead dis"),)),
        ("kind: map", ("map",), ((F.KIND, ""),)),
        ("http://example.org note:this", ("http://example.org", "note:this"), ()),
        ("before:2026-06-01 after:may", (), ((F.BEFORE, "2026-06-01"), (F.AFTER, "may"))),
        ("myperson:Helen", ("myperson:Helen",), ()),
        ("- * ( :", (), ()),
    ],
)
def test_a_text_is_taken_apart(text: str, words: tuple[str, ...], filters: tuple[tuple[Filter, str], ...]) -> None:
    query = parse(text)
    assert (query.words, query.filters) == (words, filters)


def test_only_the_last_word_may_go_on_and_not_a_finished_phrase() -> None:
    assert matching(parse("the ma").words, unfinished=parse("the ma").unfinished) == ['"the"', '"ma"*']
    assert parse('the "big map"').unfinished is False
    assert parse('the "big ma').unfinished is True


def test_what_stands_before_an_unfinished_filter_is_known() -> None:
    assert last_piece("map person:He") == ("map ", F.PERSON, "He")
    assert last_piece('map person:"Helen O') == ("map ", F.PERSON, "Helen O")
    assert last_piece('map person:"Helen Okafor"') == ('map person:"Helen ', None, 'Okafor"')
    assert last_piece("map per") == ("map ", None, "per")


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_any_text_can_be_asked_and_finds_a_document_that_is_that_text(typed: str, other: str) -> None:
    """Nothing typed is an error or an operator: a text finds itself, whatever signs are in it."""
    index = sqlcipher3.connect(":memory:")
    index.execute(f"CREATE VIRTUAL TABLE t USING fts5(body, {OPTIONS})")
    query = parse(typed)
    index.execute("INSERT INTO t VALUES (?)", (indexed(" ".join(clean(word) for word in query.words)),))
    index.execute("INSERT INTO t VALUES (?)", (indexed(clean(other)),))
    match = " AND ".join(matching(query.words, unfinished=query.unfinished))
    found = {row[0] for row in index.execute("SELECT rowid FROM t WHERE t MATCH ?", (match,))} if match else {1}
    index.close()
    assert 1 in found


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_texts_for_the_index_can_be_shown_again_and_names_be_marked(text: str) -> None:
    once = indexed(clean(text))
    assert indexed(shown(once)) == once
    without_marks(text), folded(text)
    line = clean(text)
    assert re.sub(f"[{MARK}{END_MARK}]", "", marked(line, text[:3])) == line


def test_marks_of_markdown_are_taken_away_and_the_words_stay() -> None:
    text = (
        "# Head\n\n1. one\n2) two\n- [x] done *really*\n> > deep\n```py\ncode_name\n```\n"
        "---\n| a | b |\n|---|---|\n"
    )
    assert without_marks(text) == "Head one two done really deep code_name a b"
    assert without_marks("![map](a.png) [[12|my plan]] 2 * 3 * 4 snake_case __bold__") == (
        "map my plan 2 * 3 * 4 snake_case bold"
    )


def test_a_name_is_compared_without_accents_case_and_points() -> None:
    assert folded("  Tomás  ŁUKASZ Søren ") == "tomas lukasz soren"
    assert folded("مُحَمَّد") == "محمد"


@given(st.lists(st.text(alphabet="ab \t*_~`|-#>[]()1.x\r\u2028é", max_size=12), max_size=12))
def test_a_long_text_has_the_same_words_as_its_parts(lines: list[str]) -> None:
    text = "\n".join(lines)
    filler = "\n" + "word\n" * 10_000  # long enough to be taken line by line
    whole = without_marks(text + filler)
    assert whole.removesuffix(" word" * 10_000).removesuffix("word" + " word" * 9_999) == without_marks(text)
