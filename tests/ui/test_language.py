"""Which language the window speaks, and when another one takes effect."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.language import translate
from ui import language
from ui.panes.settings.look_section import LANGUAGES, LookSection


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    language.install(qapp, "en")
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("choice", "tags", "code"),
    [
        ("en", ("de-DE",), "en"),
        ("de", ("en_GB",), "de"),
        ("system", ("de-AT", "en"), "de"),
        ("system", ("fr-FR", "de"), "de"),
        ("system", ("fr_FR",), "en"),
        ("tlh", ("fr_FR",), "en"),
    ],
)
def test_the_first_language_the_computer_prefers_that_there_is(
    choice: str, tags: tuple[str, ...], code: str
) -> None:
    assert language.code_for(choice, tags) == code


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    language.install(qapp, "de")
    assert QLocale().toString(1234567.5, "f", 1).replace("\u202f", ".") == "1.234.567,5"
    language.install(qapp, "en")
    assert translate("Anything", "%Ln goal(s)", "", 1200) == "1,200 goals"


def test_a_language_is_chosen_for_the_next_start(qtbot: QtBot, qapp: QApplication) -> None:
    language.install(qapp, "en")
    look = LookSection()
    qtbot.addWidget(look)
    assert LANGUAGES[look.languages.current()] == "en"
    assert look.next_start.isHidden()
    with qtbot.waitSignal(look.language_chosen) as chosen:
        look.languages.set_current(LANGUAGES.index("de"))
        look.languages.chosen.emit(LANGUAGES.index("de"))
    assert chosen.args == ["de"]
    assert not look.next_start.isHidden()
    assert language.current() == "en"
    look.languages.chosen.emit(LANGUAGES.index("en"))
    assert look.next_start.isHidden()
