"""What stands in open forms when the journal is locked, and the same forms open again once it is unlocked.

In between it lies in the journal alone, encrypted with it: also where the program ends meanwhile. A form that
cannot be opened again yet stays kept there until the next time.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pmjournal.errors import JournalError, NotFound
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:  # they bring along what first paint does not need
    from pmjournal.journal import Journal
    from ui.half_typed import Typed
    from ui.panes.pane import Pane

DIALOGS = ""
"""Where the dialogs are kept among the panes."""
Openers = Mapping[str, Callable[[Any], object]]
Kept = dict[str, dict[str, Any]]
"""By pane, which record was shown and its forms by name; each with what it was about and what stood in it."""


class HalfTyped(QObject):
    """Keeps forms over a lock.

    Args:
        panes: whose forms they are; each has them back as soon as it is ready.
        navigation: which pane is in sight; dialogs are open again once it is.
        dialogs: by name, what opens a dialog, given what it was about.
    """

    def __init__(self, panes: OpenPanes, navigation: Navigation, dialogs: Openers) -> None:
        super().__init__(panes)
        self._panes, self._navigation, self._dialogs = panes, navigation, dialogs
        self._noted: Kept = {}
        self._waiting: Kept | None = None
        panes.ready.connect(self._soon)

    # Before --------------------------------------------------------------------------------------

    def note(self) -> None:
        """Look what stands in every form and dialog that is open, before any is closed."""
        from ui.half_typed import KeptDialog, typed_in  # needs widgets that first paint does not

        forms = {key: found for key, pane in self._panes.by_key.items() if (found := _forms_of(pane))}
        self._noted = {
            key: {"record": self._panes.by_key[key].current_id(), "forms": found} for key, found in forms.items()
        }
        over = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        kept = [one for one in over if isinstance(one, KeptDialog)]
        if kept:
            found = {one.kept_as: [one.kept_about, typed_in(one)] for one in kept if isinstance(one, QWidget)}
            self._noted[DIALOGS] = {"record": None, "forms": found}

    def keep(self, journal: "Journal") -> bool:
        """Put what was noted into a journal that is about to be closed; False when that failed."""
        kept = (self._waiting or {}) | self._noted
        if kept and not journal.read_only:
            try:
                journal.half_typed.keep(json.dumps(kept))
            except JournalError:
                return False
        self._noted, self._waiting = {}, None
        return True

    # After ---------------------------------------------------------------------------------------

    def open_dialogs(self) -> None:
        """Open the dialogs again that were noted: the journal could not be closed meanwhile."""
        noted, self._noted = self._noted.get(DIALOGS), {}
        if noted is not None:
            self._open_dialogs(noted["forms"])

    def _soon(self, key: str) -> None:
        """A pane is ready: once it shows what it was asked for, its forms are open again."""
        if self._waiting is None:
            self._waiting = self._read()
        if self._waiting and (key in self._waiting or key == self._navigation.current):
            QTimer.singleShot(0, self, partial(self._bring_back, key))

    def _read(self) -> Kept:
        journal = self._panes.journal
        with suppress(JournalError, ValueError):
            found = json.loads((journal.half_typed.kept() if journal is not None else "") or "{}")
            return found if isinstance(found, dict) else {}
        return {}

    def _bring_back(self, key: str) -> None:
        pane, waiting = self._panes.by_key.get(key), self._waiting
        if pane is None or not waiting:
            return
        found = waiting.get(key)
        if found is not None and _show(pane, found["record"], key == self._navigation.current):
            self._let_go(key)
            _open_forms(pane, found["forms"])
        if key == self._navigation.current and DIALOGS in waiting:
            dialogs = waiting[DIALOGS]["forms"]
            self._let_go(DIALOGS)
            self._open_dialogs(dialogs)

    def _let_go(self, key: str) -> None:
        """What is open again need not be kept."""
        journal = self._panes.journal
        assert self._waiting is not None
        self._waiting.pop(key)
        if journal is not None and not journal.read_only:
            with suppress(JournalError):  # then it is open again after the next lock, too
                journal.half_typed.keep(json.dumps(self._waiting) if self._waiting else "")

    def _open_dialogs(self, forms: Mapping[str, tuple[Any, "Typed"]]) -> None:
        for name, (about, typed) in forms.items():
            if name in self._dialogs:
                QTimer.singleShot(0, self, partial(_fill, name, typed))  # some answer only once they are closed
                self._dialogs[name](about)


def _forms_of(pane: "Pane") -> dict[str, Any]:
    """By name, what each open form of a pane is about and what stands in it."""
    from ui.half_typed import typed_in  # as above

    shown = {name: form.shown() for name, form in pane.forms.items()}
    return {
        name: [pane.forms[name].about(), typed_in(widget)] for name, widget in shown.items() if widget is not None
    }


def _show(pane: "Pane", record: int | None, in_sight: bool) -> bool:
    """Let a pane show the record that a form belongs to; not where somebody went on to another one."""
    if record is None or pane.current_id() == record:
        return True
    if in_sight:
        return False
    with suppress(NotFound):
        pane.show_record(record)
    return pane.current_id() == record


def _open_forms(pane: "Pane", forms: Mapping[str, tuple[Any, "Typed"]]) -> None:
    from ui.half_typed import type_into  # as above

    for name, (about, typed) in forms.items():
        form = pane.forms.get(name)
        if form is not None:
            form.open(about)
            widget = form.shown()
            if widget is not None:
                type_into(widget, typed)


def _fill(name: str, typed: "Typed") -> None:
    from ui.half_typed import KeptDialog, type_into  # as above

    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and isinstance(one, KeptDialog) and one.kept_as == name and one.isVisible():
            type_into(one, typed)
