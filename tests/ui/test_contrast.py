"""More contrast and less motion: chosen, or as the desktop asks; every word then stands out at 7 to 1."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from ui import motion, theme
from ui.main_window import MainWindow
from ui.panes.settings.pane import SettingsPane
from ui.settings import Settings
from ui.widgets.toast import Toast

ROWS = ("sidebar", "canvas", "surface", "sunken", "hover", "selected")
HUES = ("blue", "ochre", "rose", "slate", "olive", "pine")
PAIRS = [
    *((ink, ground) for ink in ("ink", "ink2", "ink3", "accent", "danger", "warn", "private") for ground in ROWS),
    ("accent", "accent_soft"), ("danger", "danger_soft"), ("warn", "warn_soft"), ("private", "private_soft"),
    ("on_accent", "accent"), ("on_mark", "mark"), ("on_toast", "toast"), ("toast_link", "toast"),
    *((f"a_{hue}_i", f"a_{hue}") for hue in HUES),
]  # fmt: skip


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG 2 defines it, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_word_has_seven_to_one(qapp: QApplication, choice: str) -> None:
    theme.apply(qapp, choice)
    theme.choose_contrast(qapp, "on")
    on = theme.theme()
    assert (on.dark, on.contrast, on.ring) == (choice == "dark", True, 3)
    found = {(ink, ground): ratio(on.color(ink), on.color(ground)) for ink, ground in PAIRS}
    assert {pair: value for pair, value in found.items() if value < 7} == {}
    edges = [
        ratio(on.color(line), on.color(ground)) for line in ("line", "line_strong", "control") for ground in ROWS
    ]
    assert min(edges) >= 3


def test_more_contrast_stays_through_light_and_dark_and_goes_when_switched_off(qapp: QApplication) -> None:
    theme.choose_contrast(qapp, "on")
    theme.apply(qapp, "dark", 1.2)
    assert (theme.theme().name, theme.theme().scale) == ("dark_contrast", 1.2)
    theme.choose_contrast(qapp, "off")
    assert (theme.theme().name, theme.theme().scale) == ("dark", 1.2)


def test_the_desktop_is_followed_while_the_program_runs(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the desktop asks for is replaced; how it is heard of is not."""
    asks: dict[str, object] = {"dark": False, "contrast": False}
    monkeypatch.setattr(theme, "_system_name", lambda: "dark" if asks["dark"] else "light")
    monkeypatch.setattr(theme, "_system_contrast", lambda: asks["contrast"])
    theme.apply(qapp, "system")
    hints = qapp.styleHints()
    asks["dark"] = True
    with qtbot.waitSignal(theme.signals().changed):
        hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme.theme().name == "dark"
    asks["contrast"] = True
    told = hints.accessibility()
    with qtbot.waitSignal(theme.signals().changed):
        told.contrastPreferenceChanged.emit(told.contrastPreference())
    assert theme.theme().name == "dark_contrast"
    theme.choose_contrast(qapp, "off")
    assert theme.theme().name == "dark"


def test_a_toast_only_slides_where_things_may_move(qapp: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    toast = Toast(page)
    motion.choose(qapp, "off")
    toast.say("Milestone done")
    assert toast._slide.state() == toast._slide.State.Running
    toast = Toast(page)
    motion.choose(qapp, "on")
    toast.say("Milestone done")
    assert toast._slide.state() == toast._slide.State.Stopped
    assert not toast._fade.isEnabled()


def test_the_settings_switch_both_and_remember_it(journal: Journal, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.attach(journal)
    window.show_pane("settings")
    pane = window.pane("settings")
    assert isinstance(pane, SettingsPane)
    look = pane.look
    look.contrast._group.button(1).click()
    assert theme.theme().contrast
    look.motion._group.button(1).click()
    assert not motion.allowed()
    assert (look.contrast.current(), look.motion.current()) == (1, 1)
    kept = Settings(tmp_path / "settings.json").values
    assert (kept.contrast, kept.motion) == ("on", "on")
    window.detach()


def test_an_unknown_choice_counts_as_the_systems(qapp: QApplication) -> None:
    theme.choose_contrast(qapp, "sideways")
    motion.choose(qapp, "sideways")
    assert (theme.contrast_choice(), motion.choice()) == ("system", "system")
