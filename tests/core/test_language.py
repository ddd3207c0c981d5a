"""The core's words: English as they stand, counted texts in their right form, another language handed in."""

from collections.abc import Iterator

import pytest

from pmjournal import language
from pmjournal.language import Translatable, translate


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use(None)


def test_a_text_stands_as_it_is() -> None:
    assert translate("Test", "Nothing (yet) for %n") == "Nothing (yet) for %n"


@pytest.mark.parametrize(
    ("text", "one", "many"),
    [
        ("%n goal(s)", "1 goal", "1200 goals"),
        ("%Ln entr(y|ies)", "1 entry", "1,200 entries"),
        ("%n file(| more) (was|were) read", "1 file was read", "1200 file more were read"),
    ],
)
def test_counted_texts_have_two_forms(text: str, one: str, many: str) -> None:
    assert translate("Test", text, "", 1) == one
    assert translate("Test", text, "", 1200) == many


def test_another_language_is_handed_in() -> None:
    word = Translatable("Test", "Goal")
    language.use(lambda context, text, comment, number: f"{context}:{text}:{comment}:{number}")
    assert translate("Test", "Goal", "a heading", 3) == "Test:Goal:a heading:3"
    assert str(word) == "Test:Goal::-1"
    language.use(None)
    assert str(word) == "Goal"
