"""What changed between two texts: the pieces make both of them, and say no more than is so."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pmjournal.text_changes import Edit, Piece, Tally, compare, tally

WORDS = st.lists(st.sampled_from(["river", "walk", "talk", "rain", "\n", ". ", " ", "\n\n", "**", "é", "雨"])).map(
    "".join
)


def _shown(pieces: tuple[Piece, ...]) -> str:
    marks = {Edit.SAME: "{}", Edit.REMOVED: "[-{}-]", Edit.ADDED: "[+{}+]"}
    return "".join(marks[piece.edit].format(piece.text) for piece in pieces)


@given(WORDS, WORDS)
def test_the_pieces_make_both_texts(old: str, new: str) -> None:
    pieces = compare(old, new)
    assert "".join(piece.text for piece in pieces if piece.edit is not Edit.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.edit is not Edit.REMOVED) == new
    assert all(piece.text for piece in pieces)
    assert all(one.edit is not other.edit for one, other in pairwise(pieces))


@given(WORDS)
def test_the_same_text_is_one_piece(text: str) -> None:
    assert compare(text, text) == ((Piece(Edit.SAME, text),) if text else ())


def test_words_are_compared_within_a_paragraph() -> None:
    old = "One.\nWe walked along the river, slowly.\nThree.\n"
    new = "One.\nWe walked along the quiet river.\nThree.\nFour.\n"
    assert _shown(compare(old, new)) == (
        "One.\nWe walked along the [+quiet +]river[-, slowly-].\nThree.\n[+Four.\n+]"
    )
    assert tally(compare(old, new)) == Tally(2, 1)


def test_a_paragraph_written_anew_is_not_cut_into_confetti() -> None:
    pieces = compare("It rained the whole day, and we stayed.", "Tomorrow: ask Helen, then write to Ravi.")
    assert [piece.edit for piece in pieces] == [Edit.REMOVED, Edit.ADDED]


def test_a_book_is_compared_in_good_time() -> None:
    old = "".join(f"Line {number} of a long, long note about nothing.\n" for number in range(12000))
    new = old.replace("Line 77 ", "Row 77 ").replace("Line 11000 ", "")
    began = time.perf_counter()
    pieces = compare(old, new)
    assert time.perf_counter() - began < 5
    assert tally(pieces).removed <= 30
