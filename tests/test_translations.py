"""The translation files: complete, current, and with every place of the English text."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pmjournal import errors
from pmjournal.brief_words import STORIES, STORIES_ANYWHERE
from pmjournal.language import english
from tools.texts import Text, texts_of
from tools.translate import FOLDER, ROOT, SOURCES, all_texts, release

CODES = sorted(file.stem.removeprefix("pmjournal_") for file in FOLDER.glob("pmjournal_*.ts"))
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
_PLACES = re.compile(r"\{\w*\}|%L?n|\(\*[^)]*\)|\.pdf$")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a .ts file: the text, its translation in all its forms, and what state it is in."""

    text: Text
    forms: tuple[str, ...]
    state: str


def messages(code: str) -> Iterator[Message]:
    for context in ET.parse(FOLDER / f"pmjournal_{code}.ts").iter("context"):
        for entry in context.iter("message"):
            counted = entry.get("numerus") == "yes"
            name, comment = context.findtext("name", ""), entry.findtext("comment", "")
            translation = entry.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            text = Text(name, entry.findtext("source", ""), comment, counted)
            yield Message(text, tuple(forms), translation.get("type", ""))


def test_german_is_there() -> None:
    assert "de" in CODES


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_program_is_in_the_file_and_no_other(code: str) -> None:
    assert {one.text for one in messages(code)} == set(all_texts())


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    assert [one.text for one in messages(code) if one.state or not all(one.forms)] == []


@pytest.mark.parametrize("code", CODES)
def test_a_brief_s_stories_are_known_in_every_language(code: str) -> None:
    (named,) = [one.forms[0] for one in messages(code) if (one.text.context, one.text.text) == STORIES]
    assert named in STORIES_ANYWHERE


@pytest.mark.parametrize("code", CODES)
def test_places_for_names_and_numbers_are_kept(code: str) -> None:
    wrong = [(one.text.text, form) for one in messages(code) for form in one.forms if not _keeps_places(one, form)]
    assert wrong == []


def _keeps_places(one: Message, form: str) -> bool:
    """Whether a form has the places of the English one; where English leaves the number of one out, so may it."""
    source = one.text.text
    wanted = [source] if not one.text.counted else [_english_form(source, 1), _english_form(source, 2)]
    return sorted(_PLACES.findall(form)) in [sorted(_PLACES.findall(text)) for text in wanted]


def _english_form(text: str, number: int) -> str:
    hidden = text.replace("%Ln", "\0").replace("%n", "\1")
    return english("", hidden, "", number).replace("\0", "%Ln").replace("\1", "%n")


@pytest.mark.parametrize("code", CODES)
def test_the_voice_is_kept(code: str) -> None:
    """No exclamation marks, the same ends of sentences, spaces only between words."""
    wrong = []
    for one in messages(code):
        for form in one.forms:
            ends = one.text.text[-1] in ".…?:,", form[-1] in ".…?:,"
            if "!" in form or (ends[0] != ends[1] and form[-1] != ".") or form != " ".join(form.split()):
                wrong.append((one.text.text, form))
    assert wrong == []


def test_german_quotes_are_german() -> None:
    wrong = [
        form for one in messages("de") for form in one.forms if form.count("„") != form.count("“") or "”" in form
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_file_that_is_loaded_is_made_of_the_present_texts(code: str, tmp_path: Path) -> None:
    release(FOLDER / f"pmjournal_{code}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"pmjournal_{code}.qm").read_bytes()


def test_counted_texts_name_their_context() -> None:
    """`self.tr` with a number looks in the widget's own class only, and would miss one written in its base."""
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for folder in SOURCES
        for file in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "tr" and len(node.args) + len(node.keywords) > 2
    ]
    assert found == []


def test_every_sentence_of_an_error_is_translated() -> None:
    """What goes wrong is told in the language that is on; the command line's own sentences are English."""
    english_only = {"cli.py", "commands", "demo", "application.py", "tour.py", "tour_job.py"}
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for folder in SOURCES
        for file in (ROOT / folder).rglob("*.py")
        if not english_only & set(file.relative_to(ROOT / folder).parts)
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS
        if node.args and isinstance(node.args[0], ast.Constant | ast.JoinedStr)
    ]
    assert found == []


def test_texts_are_found_wherever_they_are_written() -> None:
    source = (
        "class Pane:\n"
        "    def show(self, n):\n"
        "        self.tr('Plain')\n"
        "        translate('Counts', '%n goal(s)', '', len(n))\n"
        "    NAMES = {1: Translatable('Names', 'One')}\n"
        "def _tr(text):\n"
        "    return translate('Module', text)\n"
        "words = _tr('Through a helper')\n"
        "other = translate('Days', 'May', 'a comment')\n"
        "nothing = translate(context, variable)\n"
    )
    assert set(texts_of(source)) == {
        Text("Pane", "Plain"),
        Text("Counts", "%n goal(s)", "", counted=True),
        Text("Names", "One"),
        Text("Module", "Through a helper"),
        Text("Days", "May", "a comment"),
    }
