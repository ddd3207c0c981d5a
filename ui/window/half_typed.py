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
Kept = dict[str, list[dict[str, Any]]]
"""By pane: which records were shown, each with its forms by name, what they were about and what stood in them."""


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

        QApplication.inputMethod().commit()  # a word that an input method is still composing is typed, too
        forms = {key: found for key, pane in self._panes.by_key.items() if (found := _forms_of(pane))}
        self._noted = {
            key: [{"record": self._panes.by_key[key].current_id(), "forms": found}] for key, found in forms.items()
        }
        over = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        kept = [one for one in over if isinstance(one, KeptDialog)]
        if kept:
            found = {one.kept_as: [one.kept_about, typed_in(one)] for one in kept if isinstance(one, QWidget)}
            self._noted[DIALOGS] = [{"record": None, "forms": found}]

    def keep(self, journal: "Journal") -> bool:
        """Put what was noted into a journal that is about to be closed; False when that failed."""
        if not self._store(journal):
            return False
        self._noted, self._waiting = {}, None
        return True

    def keep_meanwhile(self) -> None:
        """Keep what stands in forms now, and leave them open: the program may be ended before it is told to."""
        journal = self._panes.journal
        if journal is not None:
            self._waiting = self._read() if self._waiting is None else self._waiting
            self.note()
            self._store(journal)
            self._noted = {}

    def _store(self, journal: "Journal") -> bool:
        if journal.read_only or (self._waiting is None and not self._noted):
            return True
        kept = _merged(self._waiting or {}, self._noted)
        with suppress(JournalError):
            journal.half_typed.keep(json.dumps(kept) if kept else "")
            return True
        return False

    # After ---------------------------------------------------------------------------------------

    def open_dialogs(self) -> None:
        """Open the dialogs again that were noted: the journal could not be closed meanwhile."""
        noted, self._noted = self._noted.get(DIALOGS, []), {}
        for one in noted:
            self._open_dialogs(one["forms"])

    def _soon(self, key: str) -> None:
        """A pane is ready: once it shows what it was asked for, its forms are open again."""
        if self._waiting is None:
            self._waiting = self._read()
        if self._waiting and (key in self._waiting or key == self._navigation.current):
            QTimer.singleShot(0, self, partial(self._bring_back, key))

    def _read(self) -> Kept:
        journal = self._panes.journal
        found: Any = None
        with suppress(JournalError, ValueError):
            found = json.loads((journal.half_typed.kept() if journal is not None else "") or "{}")
            if journal is not None and _is_whole(found):
                there = {key: [one for one in some if not _is_gone(journal, one)] for key, some in found.items()}
                return {key: some for key, some in there.items() if some}
        return {}

    def _bring_back(self, key: str) -> None:
        pane, waiting = self._panes.by_key.get(key), self._waiting
        if pane is None or not waiting:
            return
        for one in waiting.get(key, []):
            if _show(pane, one["record"], key == self._navigation.current):
                self._let_go(key, one)
                _open_forms(pane, one["forms"])
                break
        if key == self._navigation.current:
            for one in list(waiting.get(DIALOGS, [])):
                self._let_go(DIALOGS, one)
                self._open_dialogs(one["forms"])

    def _let_go(self, key: str, one: dict[str, Any]) -> None:
        """What is open again need not be kept."""
        journal = self._panes.journal
        assert self._waiting is not None
        self._waiting[key].remove(one)
        if not self._waiting[key]:
            self._waiting.pop(key)
        if journal is not None and not journal.read_only:
            with suppress(JournalError):  # then it is open again after the next lock, too
                journal.half_typed.keep(json.dumps(self._waiting) if self._waiting else "")

    def _open_dialogs(self, forms: Mapping[str, tuple[Any, "Typed"]]) -> None:
        for name, (about, typed) in forms.items():
            if name in self._dialogs:
                QTimer.singleShot(0, self, partial(_fill, name, typed))  # some answer only once they are closed
                with suppress(JournalError):  # what it was about is gone
                    self._dialogs[name](about)


def _merged(waiting: Kept, noted: Kept) -> Kept:
    """Both; of one form of one record what was noted last."""
    found = {key: [one | {"forms": dict(one["forms"])} for one in some] for key, some in waiting.items()}
    for key, some in noted.items():
        for one in some:
            known = next((old for old in found.get(key, []) if old["record"] == one["record"]), None)
            if known is None:
                found.setdefault(key, []).append(one)
            else:
                known["forms"] |= one["forms"]
    return found


def _is_whole(found: Any) -> bool:
    """Whether this is what is kept; another version of the program may have kept it otherwise."""

    def has_forms(one: Any) -> bool:
        forms = one.get("forms") if isinstance(one, dict) else None
        if not isinstance(forms, dict) or not isinstance(one.get("record"), int | None):
            return False
        return all(isinstance(form, list) and len(form) == 2 and _is_typed(form[1]) for form in forms.values())

    some = found.values() if isinstance(found, dict) else [None]
    return all(isinstance(all_of_it, list) and all(map(has_forms, all_of_it)) for all_of_it in some)


def _is_typed(typed: Any) -> bool:
    return isinstance(typed, list) and all(isinstance(one, list) and len(one) == 3 for one in typed)


def _is_gone(journal: "Journal", one: dict[str, Any]) -> bool:
    """Whether the record that forms are of was deleted for good; then so is what was typed about it."""
    return one["record"] is not None and journal.half_typed.is_gone(one["record"])


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
        if form is None:
            continue
        with suppress(JournalError, LookupError, ValueError):  # what it was about is gone, or is called otherwise
            form.open(about)
        widget = form.shown()
        if widget is not None:
            type_into(widget, typed)


def _fill(name: str, typed: "Typed") -> None:
    from ui.half_typed import KeptDialog, type_into  # as above

    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and isinstance(one, KeptDialog) and one.kept_as == name and one.isVisible():
            type_into(one, typed)
