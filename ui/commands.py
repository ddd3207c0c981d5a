"""What the window can be told to do: one list, read by the keys, the palette and the page of keys (F1).

How an act works is the window's or a pane's business; here it only has its name, its picture and its keys.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pmjournal.protection import needs_secret
from ui.keys import KEYS, shown
from ui.pane_list import ACTIONS, ME, PROSPECTS, SETTINGS

RECORDS = ("goals", "meetings", "reflections", "feedback")
"""The panes in which something can be begun from anywhere."""

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Command:
    """One act: `key` names it in code, `title` to the person; `keys` is its shortcut, "" for none.

    `group` is the heading it stands under on the page of keys. `in_palette` is False for acts that make no sense
    as a line in the palette, such as opening it. The keys of a `local` command are heard by the pane that has the
    focus, after the row or the text that has it: Delete in a text deletes a letter.
    """

    key: str
    title: str
    icon: str
    act: Callable[[], object]
    keys: str = ""
    group: str = ""
    in_palette: bool = True
    local: bool = False

    def shown_keys(self) -> str:
        """The shortcut as this system writes it."""
        return shown(self.keys)


def beginnings(window: "MainWindow") -> list[Command]:
    """The commands that begin a record of a kind, for "+ New" where the pane in sight has no kind of its own."""
    return [command for command in _new(window) if command.key != "new"]


def commands(window: "MainWindow") -> tuple[Command, ...]:
    """Everything a window can be told to do, in the order of the page of keys.

    Args:
        window: what the acts act on.
    """
    return (*_new(window), *_plan(window), *_go(window), *_change(window), *_journal(window), *_help(window))


def _new(window: "MainWindow") -> Iterator[Command]:
    group, requests = _tr("New"), window.requests
    yield Command("new", _tr("New in this pane"), "plus", requests.begin_new, KEYS["new"], group)
    for key in RECORDS:
        entry = window.shell.panes[key]
        act = partial(requests.begin_new_in, key)
        yield Command(f"new-{key}", entry.creates, entry.icon, act, KEYS[f"new-{key}"], group)
    yield Command("ask", _tr("Ask for feedback…"), "feedback", requests.ask_for_feedback, "", group)
    capture = _tr("Note something quickly")
    yield Command("capture", capture, "list", window.capturing.toggle, KEYS["capture"], group)
    prospect = window.shell.panes[PROSPECTS]
    begin = partial(requests.begin_new_in, PROSPECTS)
    yield Command("new-prospect", prospect.creates, prospect.icon, begin, "", group)
    yield Command("new-person", _tr("New person"), "person", requests.new_person, "", group)


def _plan(window: "MainWindow") -> Iterator[Command]:
    group, plans = _tr("New"), window.meeting_plans
    yield Command("plan-next", _tr("Plan the next meetings…"), "calendar", plans.plan_here, "", group)
    yield Command("calendar", _tr("Calendar file of meetings…"), "export", plans.calendar_here, "", group)


def _go(window: "MainWindow") -> Iterator[Command]:
    group, go = _tr("Go to"), window.navigation
    yield Command(
        "search",
        _tr("Search or jump to"),
        "search",
        window.finding.toggle,
        KEYS["search"],
        group,
        in_palette=False,
    )
    for number, key in enumerate(window.shell.sidebar.nav, start=1):
        entry = window.shell.panes[key]
        keys = f"Ctrl+{number}" if number <= 9 else ""
        yield Command(f"pane-{key}", entry.title, entry.icon, partial(go.show_pane, key), keys, group)
    about = window.shell.panes[ME].title
    yield Command("me", about, "person", partial(go.show_pane, ME), "", group)
    yield Command("win", _tr("Re-read a win"), "star", window.requests.read_a_win, "", group)
    owed = window.shell.panes[ACTIONS]
    yield Command("actions", owed.title, owed.icon, partial(go.show_pane, ACTIONS), "", group)
    prospects = window.shell.panes[PROSPECTS]
    board = partial(go.show_pane, PROSPECTS)
    yield Command("pane-prospects", prospects.title, prospects.icon, board, "", group)
    settings = partial(go.show_pane, SETTINGS)
    yield Command("settings", window.shell.panes[SETTINGS].title, "settings", settings, KEYS["settings"], group)
    areas = window.areas
    for key, title, step in (("next-area", _tr("Next area"), 1), ("previous-area", _tr("Previous area"), -1)):
        yield Command(key, title, "right", partial(areas.go_round, step), KEYS[key], group, in_palette=False)
    yield Command("back", _tr("Back"), "left", go.back, KEYS["back"], group)
    yield Command("forward", _tr("Forward"), "right", go.forward, KEYS["forward"], group)


def _change(window: "MainWindow") -> Iterator[Command]:
    group, undoing, pane = _tr("Change"), window.undoing, window.requests.of_pane
    yield Command("filter", _tr("Filter the list"), "filter", partial(pane, "narrow_list"), KEYS["filter"], group)
    yield Command(
        "tick", _tr("Tick"), "check", partial(pane, "tick"), KEYS["tick"], group, in_palette=False, local=True
    )
    yield Command("rename", _tr("Rename"), "edit", partial(pane, "rename"), KEYS["rename"], group, local=True)
    yield Command(
        "bin", _tr("Move to the bin"), "trash", partial(pane, "move_to_bin"), KEYS["bin"], group, local=True
    )
    yield Command("undo", _tr("Undo"), "undo", undoing.undo, KEYS["undo"], group)
    yield Command("redo", _tr("Redo"), "redo", undoing.redo, KEYS["redo"], group)
    versions = _tr("Earlier versions of a text…")
    yield Command("versions", versions, "clock", window.requests.find_versions, KEYS["versions"], group)
    yield Command("save", _tr("Save now"), "check", window.flush, KEYS["save"], group, in_palette=False)


def _journal(window: "MainWindow") -> Iterator[Command]:
    group, switches, requests = _tr("Journal"), window.switches, window.requests
    yield Command("export", _tr("Export a review"), "export", requests.export_review, KEYS["export"], group)
    yield Command("import", _tr("Import…"), "copy", requests.open_import, "", group)
    for key, title, icon, act in (
        ("export-json", _tr("Export everything as JSON…"), "export", "export_json"),
        ("export-pages", _tr("Export everything as pages…"), "export", "export_pages"),
        ("new-from-export", _tr("New journal from an export…"), "plus", "make_journal"),
    ):
        yield Command(key, title, icon, partial(requests.with_everything, act), "", group)
    yield Command("backup", _tr("Back up now"), "backup", window.backup_requested.emit, "", group)
    yield Command("backups", _tr("Look at backups, restore one…"), "backup", window.restoring.open, "", group)
    yield Command("open", _tr("Open another journal…"), "folder", window.journal_requested.emit, "", group)
    yield Command("lock", _lock_words(window), "lock", window.lock_requested.emit, KEYS["lock"], group)
    private = _tr("Hide or show private content")
    yield Command("private", private, "eyeoff", switches.toggle_private, KEYS["private"], group)
    yield Command("theme", _tr("Change between light and dark"), "theme", switches.next_theme, "", group)
    larger, smaller = partial(switches.step_scale, 1), partial(switches.step_scale, -1)
    yield Command("larger", _tr("Larger text"), "zoomin", larger, "", group)
    yield Command("smaller", _tr("Smaller text"), "zoomout", smaller, "", group)


def _lock_words(window: "MainWindow") -> str:
    """What Ctrl+L does: without a passphrase nothing can be locked, and it leads to where one is set."""
    journal = window.journal
    locks = journal is None or needs_secret(journal.folder)
    return _tr("Lock the journal") if locks else _tr("Set a passphrase…")


def _help(window: "MainWindow") -> Iterator[Command]:
    yield Command("keys", _tr("Keys"), "info", window.requests.show_keys, KEYS["keys"], _tr("Help"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
