"""In a language that nobody speaks, every word of the program is one of that language: none was forgotten."""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.questions import questions
from pmjournal.records import EntryKind
from pmjournal.search_filters import KINDS
from pmjournal.templates import entry_template, reflection_templates
from tests import pseudo
from tests.drawn import build
from tests.pictures_locked import BACKUP, CLOCK
from tests.ui.palette_shown import opened
from tests.ui.words_shown import Word, painted, words_of
from ui.backups.summary import Summary
from ui.commands import commands
from ui.import_dialog import ImportDialog
from ui.keys_page import KeysPage
from ui.language import NAMES
from ui.main_window import MainWindow
from ui.new_person import NewPersonDialog
from ui.panes.reflections.when_popup import WhenPopup
from ui.settings import Settings
from ui.welcome.places import usual_folder
from ui.welcome.restore_step import RestoreStep
from ui.widgets.calendar import Calendar

PANES = (
    "today", "goals", "meetings", "reflections", "feedback", "log", "person", "me", "prospects",
    "review", "settings",
)  # fmt: skip
QUERY_WORDS = {"person", "tag", "kind", "goal", *(f"kind:{kind}" for kind in KINDS)}
"""What a search is narrowed with; the same in every language."""
OWN_NAMES = {"PM Journal", "Markdown", "Inter", *NAMES.values()}
_PSEUDO_WORD = re.compile(rf"\S*?[{pseudo.LETTERS}·]\S*")
_FILLED = re.compile(r"(?<=[a-z])·+\](?=$|\n)")
"""What fills a text up whose last word was put in: that word is the journal's and no part of the translation."""
_KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z]\w*|\d|,)|\bF\d+\b|\bEsc\b|\bTab\b")
_APART = re.compile(r"(?: · |, |: |\n|/|\t)")
_ADDRESS = re.compile(r"https?://\S+")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
ENOUGH = 12
"""So long a text that is part of one in the journal comes from there."""


@pytest.fixture(scope="module")
def drawn(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with build(tmp_path_factory.mktemp("pseudo") / "journal") as journal:
        yield journal


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    with pseudo.spoken():
        yield


@pytest.fixture
def window(qtbot: QtBot, drawn: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.attach(drawn)
    made.show()
    yield made
    made.journal = None


def _written(journal: Journal) -> set[str]:
    """Every text that somebody wrote: what stands in the journal, the templates' own, the questions."""
    with journal._store.reading() as session:
        run = session.connection().exec_driver_sql
        tables = run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'").scalars()
        rows = [row for table in tables.all() for row in run(f'SELECT * FROM "{table}"')]
    texts = {value for row in rows for value in row if isinstance(value, str)}
    texts |= {str(journal.folder), *journal.folder.parts, *questions()}
    for template in (*reflection_templates(), *(entry_template(kind) for kind in EntryKind)):
        texts |= {
            template.outcome.title,
            template.outcome.hint,
            template.name,
            template.hint,
            *(p.title for p in template.prompts),
            *(p.hint for p in template.prompts),
        }
    return texts


def _strangers(found: Iterable[Word], written: set[str], allowed: Iterable[str]) -> dict[str, str]:
    """What is neither translated nor written by somebody."""
    plain = "\n".join(_letters(text) for text in written)
    known = {_bare(part) for text in written for part in (text, *text.split(), *_APART.split(text))} | OWN_NAMES
    known |= {"".join(word[0] for word in name.split()) for name in known if name.istitle()}
    known -= {"active", "planned", "held", "done", "open", "person", "meeting", "goal", "reflection"}
    known |= set(allowed)
    left: dict[str, str] = {}
    for where, text in found:
        for piece in _APART.split(_without_translated(text)):
            piece = _bare(piece)
            if (
                _WORD.search(piece)
                and piece not in known
                and not (len(piece) >= ENOUGH and _letters(piece) in plain)
            ):
                left[piece] = where
    return left


def _bare(piece: str) -> str:
    """Without what stands around words."""
    return " ".join(piece.split()).strip(" “”…+.,;:()·[]0123456789")


def _letters(text: str) -> str:
    """Without marks and spaces, which a list leaves out."""
    return "".join(sign for sign in text if sign.isalpha())


def _assert_translated(found: Iterable[Word], written: set[str], allowed: Iterable[str] = ()) -> None:
    left = _strangers(found, written, allowed)
    assert not left, "\n".join(f"{where}: {text}" for text, where in left.items())


def _without_translated(text: str) -> str:
    """The text with each word of the pseudo-language made a line's end: what was put between them stands alone."""
    text = _ADDRESS.sub("\n", html.unescape(_TAG.sub(" ", text)))
    text = _FILLED.sub("", text)
    return _KEYS.sub("\n", _PSEUDO_WORD.sub("\n", text))


@pytest.mark.parametrize("key", PANES)
def test_every_word_of_a_pane_is_translated(
    window: MainWindow, drawn: Journal, key: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with painted(monkeypatch) as found:
        _show(window, drawn, key)
        window.grab()
    _assert_translated([*found, *words_of(window)], _written(drawn))


def _show(window: MainWindow, journal: Journal, key: str) -> None:
    if key == "person":
        window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
    else:
        window.show_pane(key)
    records = {
        "goals": lambda: journal.goals.outlines()[0].goal.id,
        "meetings": lambda: journal.meetings.summaries()[0].id,
        "reflections": lambda: journal.reflections.summaries()[0].id,
    }
    if key in records:
        window.pane(key).show_record(records[key]())


@pytest.mark.parametrize("text", ["", "discovery", ">", "@", "okr zzz", "kind:", "person:nobody"])
def test_every_word_of_the_palette_is_translated(
    window: MainWindow, drawn: Journal, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with painted(monkeypatch) as found:
        palette = opened(window, text)
        window.grab()
        words = [*found, *words_of(palette)]
        palette.dismiss()
    _assert_translated(words, _written(drawn), {text, *text.split(), *QUERY_WORDS})


def test_every_word_of_the_keys_is_translated(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = KeysPage(commands(window), window)
    with painted(monkeypatch) as found:
        page.grab()
    _assert_translated([*found, *words_of(page)], set())


DIALOGS: dict[str, Callable[[Journal], QWidget]] = {
    "calendar": lambda journal: Calendar(journal.clock.today(), journal.clock.today()),
    "moment": lambda journal: WhenPopup(journal.clock.now(), journal.clock.today()),
    "import": ImportDialog,
    "new person": NewPersonDialog,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_word_of_a_dialog_is_translated(
    drawn: Journal, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = DIALOGS[name](drawn)
    qtbot.addWidget(dialog)
    with painted(monkeypatch) as found:
        dialog.grab()
    _assert_translated([*found, *words_of(dialog)], _written(drawn))


def test_every_word_of_the_welcome_page_is_translated(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.entrance.show_welcome()
    with painted(monkeypatch) as found:
        window.grab()
    _assert_translated([*found, *words_of(window)], set(), usual_folder().parts)


def test_every_word_of_the_page_of_a_locked_journal_is_translated(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.entrance.show_unlock()
    page = window.entrance.unlock
    with painted(monkeypatch) as found:
        for form in (page.passphrase, page.recovery, page.renew):
            page.show_form(form)
            window.grab()
    _assert_translated([*found, *words_of(window)], set())


def test_every_word_of_restoring_without_a_journal_is_translated(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    welcome, damaged = window.entrance.welcome, window.entrance.damaged
    with painted(monkeypatch) as found:
        window.entrance.show_welcome()
        welcome.show_restoring(RestoreStep(CLOCK, private_hidden=False))
        assert welcome.restoring is not None
        welcome.restoring.show_backups([BACKUP])
        welcome.restoring.ask_secret(wrong=True)
        window.grab()
        window.entrance.show_damaged()
        damaged.show_journal("")
        damaged.show_backup(Summary(BACKUP, CLOCK, private_hidden=False))
        window.grab()
    _assert_translated([*found, *words_of(window)], set(), (*BACKUP.path.parts, *usual_folder().parts))
