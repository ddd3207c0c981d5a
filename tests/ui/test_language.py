"""Which language the window speaks, and when another one takes effect."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.language import translate
from ui import language, words
from ui.panes.settings.look_section import LANGUAGES, LookSection
from ui.widgets.calendar import Calendar


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


@pytest.mark.parametrize(("locale", "first"), [("en_GB", date(2026, 6, 1)), ("en_US", date(2026, 5, 31))])
def test_a_week_begins_where_the_computer_says(qtbot: QtBot, locale: str, first: date) -> None:
    QLocale.setDefault(QLocale(locale))
    calendar = Calendar(date(2026, 6, 12), date(2026, 6, 10))
    qtbot.addWidget(calendar)
    days = calendar._days
    assert words.full_day(first) in days.cell_words(0)
    assert days.cell_current() == (date(2026, 6, 12) - first).days


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
