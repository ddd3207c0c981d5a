"""How strong a passphrase is said to be."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.strength import Level, strength


@pytest.mark.parametrize("words", ["a", "password1", "summer2024", "qwertyuiop", "Nora1987"])
def test_what_is_tried_first_is_weak(words: str) -> None:
    said = strength(words, ["Nora Castell"])
    assert said.level is Level.VERY_WEAK
    assert str(said).startswith("Weak: guessed in ")


@pytest.mark.parametrize(
    "words", ["slow harbour paper lantern", "sieben kleine flache Steine", "фонарь тихая гавань"]
)
def test_four_words_are_strong(words: str) -> None:
    assert strength(words).level is Level.STRONG


def test_the_owners_name_is_guessed_early() -> None:
    assert strength("castell-nora").level >= strength("castell-nora", ["Nora Castell"]).level
    assert strength("Castellnora", ["Nora Castell"]).level is Level.VERY_WEAK


def test_nothing_typed_is_nothing_said() -> None:
    assert str(strength("")) == ""
    assert strength("").level is Level.EMPTY


@pytest.mark.parametrize("words", ["a" * 100_000, "ab" * 50_000, "p4ssw0rd" * 10_000, "é" * 100_000])
def test_a_very_long_one_takes_no_longer_than_its_beginning(words: str) -> None:
    strength("warm")
    began = time.perf_counter()
    strength(words)
    assert time.perf_counter() - began < 1


@given(st.text(max_size=40))
def test_anything_typed_is_answered_in_words(words: str) -> None:
    said = strength(words)
    assert bool(said.word) == bool(words)


def test_nothing_of_it_is_kept() -> None:
    assert "harbour" not in repr(strength("slow harbour paper lantern"))
