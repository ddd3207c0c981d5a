"""Templates in another language: the same ones, for new texts only; what was begun in one language stays in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pmjournal import Journal, language
from pmjournal.retemplating import is_earlier, retemplate
from pmjournal.templates import reflection_template, reflection_templates


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use(None)


def _speak_german() -> None:
    language.use(lambda context, text, _comment, _number: "de" if context == "Language" else text)


def test_the_german_templates_are_the_english_ones() -> None:
    english = reflection_templates()
    _speak_german()
    german = reflection_templates()
    assert [one.id for one in german] == [one.id for one in english]
    for one, other in zip(german, english, strict=True):
        assert one.private == other.private
        assert one.name != other.name
        places = [re.findall(r"\{\w+\}", prompt.title + prompt.hint) for prompt in one.prompts]
        assert places == [re.findall(r"\{\w+\}", prompt.title + prompt.hint) for prompt in other.prompts]


def test_a_text_begun_in_english_keeps_its_prompts() -> None:
    english = reflection_template("gibbs")
    _speak_german()
    assert reflection_template("gibbs", english.body) is english
    assert reflection_template("gibbs").name == "Gibbs-Zyklus"
    assert reflection_template("gone", "## What\nA text") is reflection_template("blank")


def test_a_template_changed_in_another_language_loses_no_word() -> None:
    old = "## What happened\nA long talk.\n\n## What I felt\n\n## Earlier\n### So what\nLast year.\n"
    _speak_german()
    new = retemplate(old, reflection_template("gibbs"), reflection_template("kolb"))
    assert "## Früher\n" in new
    assert "A long talk." in new
    assert "Last year." in new
    assert "What I felt" not in new  # an empty prompt, whatever its language
    assert is_earlier("Earlier")


def test_a_new_journal_lists_competencies_in_its_language(tmp_path: Path) -> None:
    _speak_german()
    with Journal.create(tmp_path / "journal", "Nora") as journal:
        assert "Teamführung" in [one.name for one in journal.goals.competencies()]
