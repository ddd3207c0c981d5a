"""Every command does what it says, by its act and by its keys. A command without a row here fails."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import EntryKind
from tests.ui.inside import in_front, inside
from tests.ui.keyboard import fill, focused, keys, opened, typed
from ui import theme
from ui.backups import BackupsDialog
from ui.commands import Command, commands
from ui.dialogs import QuestionDialog
from ui.import_dialog import ImportDialog
from ui.keys_page import KeysPage
from ui.main_window import MainWindow
from ui.meeting_plans.calendar_dialog import CalendarDialog
from ui.meeting_plans.plan_dialog import PlanDialog
from ui.new_person import NewPersonDialog
from ui.panes.goals import GoalsPane
from ui.settings import Settings
from ui.versions import VersionsDialog
from ui.widgets.labels import Label


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


Check = Callable[[], bool]
Prepare = Callable[["Stage"], Check]


class Stage:
    """What a command is tried on."""

    def __init__(self, window: MainWindow, journal: Journal) -> None:
        self.window, self.journal = window, journal

    def goals(self) -> GoalsPane:
        """The goals, with the keys in the list."""
        self.window.show_pane("goals")
        pane = self.window.pane("goals")
        assert isinstance(pane, GoalsPane)
        pane.list.rows.setFocus()
        return pane

    def titles(self) -> list[str]:
        """What the goals are called."""
        return [one.goal.title for one in self.journal.goals.outlines()]

    def binned(self) -> str:
        """Move a goal to the bin, and say which."""
        pane = self.goals()
        shown = self.journal.goals.get(pane.current_id() or 0).title
        pane.move_to_bin()
        assert shown not in self.titles()
        return shown

    def heard(self, name: str) -> Check:
        """Whether a signal of the window was sent."""
        got: list[bool] = []
        getattr(self.window, name).connect(lambda *_: got.append(True))
        return lambda: got == [True]


def _pane(key: str) -> Prepare:
    def prepare(stage: Stage) -> Check:
        stage.window.show_pane("settings" if key != "settings" else "goals")
        return lambda: stage.window.current == key

    return prepare


def _new(key: str) -> Prepare:
    def prepare(stage: Stage) -> Check:
        stage.window.show_pane("review")
        pane = stage.window.pane(key)
        return lambda: stage.window.current == key and pane.isAncestorOf(focused())

    return prepare


def _new_here(stage: Stage) -> Check:
    pane = stage.goals()
    return pane.detail.title.hasFocus


def _person(stage: Stage) -> Check:
    return lambda: in_front(NewPersonDialog) is not None


def _win(stage: Stage) -> Check:
    win = stage.journal.entries.add(EntryKind.WIN, "Support quoted us")
    return lambda: (stage.window.current, stage.window.pane("log").current_id()) == ("log", win)


def _capture(stage: Stage) -> Check:
    capturing = stage.window.capturing

    def there() -> bool:
        found = capturing.capture is not None and capturing.capture.box.line.hasFocus()
        capturing.toggle()
        return found

    return there


def _back(stage: Stage) -> Check:
    stage.window.show_pane("meetings")
    stage.window.show_pane("review")
    return lambda: stage.window.current == "meetings"


def _forward(stage: Stage) -> Check:
    _back(stage)
    stage.window.navigation.back()
    return lambda: stage.window.current == "review"


def _area(step: int) -> Prepare:
    def prepare(stage: Stage) -> Check:
        stage.goals()
        shown = stage.window.areas.shown()
        wanted = shown[(2 + step) % len(shown)]
        return lambda: wanted is focused() or wanted.isAncestorOf(focused())

    return prepare


def _tick(stage: Stage) -> Check:
    goals = stage.goals()
    goal = next(one.goal.id for one in stage.journal.goals.outlines() if one.milestones)
    goals.show_record(goal)
    table = goals.detail.milestones.table
    table.setCurrentIndex(goals.detail.milestones.model.index(0, 0))
    table.setFocus()
    return lambda: stage.journal.goals.milestones(goal)[0].done_on is not None


def _bin(stage: Stage) -> Check:
    pane = stage.goals()
    shown = stage.journal.goals.get(pane.current_id() or 0).title
    return lambda: shown not in stage.titles()


def _undo(stage: Stage) -> Check:
    shown = stage.binned()
    return lambda: shown in stage.titles()


def _redo(stage: Stage) -> Check:
    shown = stage.binned()
    stage.window.undoing.undo()
    assert shown in stage.titles()
    return lambda: shown not in stage.titles()


def _save(stage: Stage) -> Check:
    goals = stage.goals()
    goals.rename()
    typed("!")
    goal = goals.current_id() or 0
    assert not stage.journal.goals.get(goal).title.endswith("!")
    return lambda: stage.journal.goals.get(goal).title.endswith("!")


def _rename(stage: Stage) -> Check:
    return stage.goals().detail.title.hasFocus


def _import(stage: Stage) -> Check:
    return lambda: in_front(ImportDialog) is not None


def _keys(stage: Stage) -> Check:
    return lambda: in_front(KeysPage) is not None


def _versions(stage: Stage) -> Check:
    goals = stage.goals()
    goals.detail.words.how.setFocus()

    def shown() -> bool:
        dialog = in_front(VersionsDialog)
        return dialog is not None and dialog.text.accessibleName() == "How I will know"

    return shown


def _asks(kind: type[QDialog]) -> Prepare:
    """A question over the settings; it is answered with no."""

    def prepare(stage: Stage) -> Check:
        seen: list[str] = []
        timer = QTimer(stage.window, interval=5)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                timer.stop()
                seen.append(stage.window.current)
                dialog.reject()

        timer.timeout.connect(look)
        timer.start()
        return lambda: seen == ["settings"]

    return prepare


def _backups(stage: Stage) -> Check:
    return lambda: in_front(BackupsDialog) is not None


def _over_a_person(kind: type[QDialog]) -> Prepare:
    """A dialog about whoever's page is in sight."""

    def prepare(stage: Stage) -> Check:
        stage.window.navigation.show_person(stage.journal.people.contacts()[0].mentorship.id)
        return lambda: isinstance(QApplication.activeModalWidget(), kind)

    return prepare


def _private(stage: Stage) -> Check:
    return lambda: stage.window.settings.values.private_hidden


def _theme(stage: Stage) -> Check:
    return lambda: theme.theme().dark


def _scale(wanted: float) -> Prepare:
    return lambda _stage: lambda: theme.theme().scale == wanted


def _search(stage: Stage) -> Check:
    def open_() -> bool:
        palette = stage.window.finding.palette
        return palette is not None and palette.isVisible()

    return open_


def _filter(stage: Stage) -> Check:
    return stage.goals().list.finder.line.hasFocus


PREPARED: dict[str, Prepare] = {
    "search": _search,
    "new": _new_here,
    "new-goals": _new("goals"),
    "new-meetings": _new("meetings"),
    "new-reflections": _new("reflections"),
    "new-feedback": _new("feedback"),
    "ask": _new("feedback"),
    "new-prospect": _new("prospects"),
    "new-person": _person,
    "plan-next": _over_a_person(PlanDialog),
    "calendar": _over_a_person(CalendarDialog),
    "pane-today": _pane("today"),
    "pane-goals": _pane("goals"),
    "pane-meetings": _pane("meetings"),
    "pane-reflections": _pane("reflections"),
    "pane-feedback": _pane("feedback"),
    "pane-log": _pane("log"),
    "capture": _capture,
    "me": _pane("me"),
    "win": _win,
    "pane-review": _pane("review"),
    "actions": _pane("actions"),
    "pane-prospects": _pane("prospects"),
    "settings": _pane("settings"),
    "next-area": _area(1),
    "previous-area": _area(-1),
    "back": _back,
    "forward": _forward,
    "filter": _filter,
    "tick": _tick,
    "rename": _rename,
    "bin": _bin,
    "undo": _undo,
    "redo": _redo,
    "save": _save,
    "versions": _versions,
    "export": _pane("review"),
    "import": _import,
    "export-json": _asks(QuestionDialog),
    "export-pages": _asks(QuestionDialog),
    "new-from-export": _asks(QFileDialog),
    "backup": lambda stage: stage.heard("backup_requested"),
    "backups": _backups,
    "open": lambda stage: stage.heard("journal_requested"),
    "lock": lambda stage: stage.heard("lock_requested"),
    "private": _private,
    "theme": _theme,
    "larger": _scale(1.1),
    "smaller": _scale(0.9),
    "keys": _keys,
}


LEADING = (
    "pane-today", "pane-goals", "pane-meetings", "pane-reflections", "pane-feedback", "pane-log", "me",
    "pane-review", "actions", "pane-prospects", "settings", "export",
)  # fmt: skip
"""Those that leave nothing behind but where one is: tried one after the other in one window."""


@pytest.fixture(scope="module")
def registry(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """Key and shortcut of every command."""
    made = MainWindow(Settings(tmp_path_factory.mktemp("settings") / "settings.json"))
    found = [(command.key, command.keys) for command in commands(made)]
    made.deleteLater()
    return found


def test_every_command_is_tried_here(registry: list[tuple[str, str]]) -> None:
    assert {key for key, _ in registry} == set(PREPARED)
    assert len(registry) == len({key for key, _ in registry}), "two commands of one name"
    with_keys = [keys for _, keys in registry if keys]
    assert len(with_keys) == len(set(with_keys)), "two commands with the same keys"


def _command(window: MainWindow, key: str) -> Command:
    return next(one for one in commands(window) if one.key == key)


def _try(qtbot: QtBot, stage: Stage, key: str, *, by_keys: bool) -> None:
    """Do a command, which is not done yet, and wait until it is."""
    stage.goals()
    command = _command(stage.window, key)
    done = PREPARED[key](stage)
    assert not done(), "it was so before"
    if by_keys:
        keys(command.keys)
    else:
        command.act()
    qtbot.waitUntil(done)


@pytest.mark.parametrize("by_keys", [True, False], ids=["keys", "act"])
def test_every_command_that_only_leads_to_a_pane_does_so(
    qtbot: QtBot, window: MainWindow, journal: Journal, registry: list[tuple[str, str]], by_keys: bool
) -> None:
    stage, pressed = Stage(window, journal), dict(registry)
    for key in LEADING:
        if pressed[key] or not by_keys:
            _try(qtbot, stage, key, by_keys=by_keys)


@pytest.mark.parametrize("key", [key for key in PREPARED if key not in LEADING])
@pytest.mark.parametrize("by_keys", [True, False], ids=["keys", "act"])
def test_every_command_does_what_it_says(
    qtbot: QtBot,
    journal: Journal,
    request: pytest.FixtureRequest,
    registry: list[tuple[str, str]],
    key: str,
    by_keys: bool,
) -> None:
    if dict(registry)[key] or not by_keys:
        _try(qtbot, Stage(request.getfixturevalue("window"), journal), key, by_keys=by_keys)


def test_what_has_no_keys_is_in_the_palette(window: MainWindow) -> None:
    assert [one.key for one in commands(window) if not one.keys and not one.in_palette] == []


def test_the_page_of_keys_names_every_shortcut(window: MainWindow) -> None:
    page = KeysPage(commands(window))
    shown = {keys for _, rows in page.groups for _, keys in rows}
    assert {one.keys for one in commands(window) if one.keys} <= shown
    assert all(said.strip() for row in inside(page, Label) for said in row.accessibleName().split(": ")[1:])
    page.deleteLater()
