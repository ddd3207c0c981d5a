"""The palette: lies over a window, finds while one types, opens or does what is chosen.

What the list holds is answers.py's business; opening a record and adding a goal are the window's, asked by signal.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.errors import BadInput, JournalError
from pmjournal.records.search import SearchGroup
from ui.commands import Command
from ui.palette.answers import NEW_GOAL_KEYS, Acts, Answer, Answers
from ui.palette.asking import COMMANDS, Asking
from ui.palette.box import Box
from ui.palette.overlay import Overlay
from ui.palette.rows import ActRow, HeadRow, NoteRow, RecordRow, Row
from ui.palette.saving import Saving
from ui.palette.tally import Tally

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

TOP, SIDES, BELOW = 88, 48, 24
QUIET_MS = 150
LOWER_MS = 600
EDITING = frozenset({"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Backspace"})


class Palette(Overlay):
    """Hidden until `open` is called.

    Args:
        journal: what is searched.
        parent: the window it lies over.
    """

    open_requested = Signal(str, int)
    """Show this record (Kind value, id)."""
    create_goal_requested = Signal(str)
    """Add a goal with this title."""
    toast_requested = Signal(str, object)
    """Say this; with a Change, offer to undo it."""
    trouble = Signal(object)
    """This exception is for the person."""

    def __init__(self, journal: "Journal", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search and commands"))
        self.box = Box(self)
        self._asking = Asking()
        self._saving = Saving(journal, self._asking, self.box.line, self.type_in)
        create = self.create_goal_requested.emit
        acts = Acts(create, self._saving.begin, self._saving.save, self.type_in, self._saving.forget)
        self._answers = Answers(journal, acts)
        self._tally = Tally(self.box, self._answers, self._asking)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._lower = QTimer(self, singleShot=True, interval=LOWER_MS)
        self._connect()

    def _connect(self) -> None:
        line, rows, pills = self.box.line, self.box.list, self.box.pills
        self._quiet.timeout.connect(partial(self.answer_now, typed=True))
        self._lower.timeout.connect(self.place)
        self._saving.said.connect(self.toast_requested)
        self._saving.trouble.connect(self.trouble)
        line.textEdited.connect(self._on_typed)
        line.stepped.connect(self._moving(rows.go))
        line.paged.connect(self._moving(rows.go_page))
        line.grouped.connect(self._moving(rows.go_group))
        line.ended.connect(self._moving(rows.go_end))
        line.entered.connect(self._on_enter)
        line.escaped.connect(lambda: self._saving.end() if self._asking.naming else self.dismiss())
        line.removing.connect(lambda: self._on_removed(rows.row()))
        line.shortcut.connect(self._on_shortcut)
        line.left.connect(self.leave)
        line.takes = self._takes
        rows.taken.connect(self._take)
        rows.removed.connect(self._on_removed)
        pills.group_chosen.connect(self._on_group)
        pills.word_chosen.connect(line.insert)

    # Coming and going ----------------------------------------------------------------------------

    def open(self, commands: Sequence[Command], lately: Sequence[tuple[str, int]]) -> None:
        """Show it, empty.

        Args:
            commands: what can be done.
            lately: kind and id of the records opened last, newest first.
        """
        self._answers.commands, self._answers.lately = commands, lately
        self._asking.clear()
        self.box.line.clear()
        self.box.line.set_hint()
        self.reload()
        self.appear(self.box.line)

    def dismiss(self) -> None:
        """Go, give the focus back to where it was, and keep nothing of what was found."""
        for timer in (self._quiet, self._lower):
            timer.stop()
        self._tally.stop()
        super().dismiss()
        self.box.list.rows.show(())

    def reload(self) -> None:
        """Read again what is shown, after something changed."""
        try:
            self._answers.refresh()
        except JournalError as error:
            self.trouble.emit(error)
        rows = self.box.list
        chosen, place = rows.row(), rows.currentIndex().row()
        self.answer_now()
        rows.choose_again(chosen, place)

    def set_private_hidden(self, hidden: bool) -> None:
        """Find private notes, or none of them; what is shown of them goes at once."""
        self._answers.private = not hidden
        if hidden and self._asking.group is SearchGroup.PRIVATE:
            self._asking.group = None
        if self.isVisible():
            self.answer_now()
            self.count_now()

    def place(self) -> None:
        """Cover the window; the box is as high as its rows need."""
        super().place()
        self._fit()

    def _fit(self, *, keep: bool = False) -> None:
        self.box.fit(self.width() - 2 * SIDES, self.height() - TOP - BELOW, keep=keep)
        self.box.move((self.width() - self.box.width()) // 2, TOP)

    # Typing and finding --------------------------------------------------------------------------

    def type_in(self, text: str) -> None:
        """Put a text into the line and answer it at once."""
        self.box.line.setText(text)
        self._asking.take(text)
        self.answer_now()

    def _on_typed(self, text: str) -> None:
        self._asking.take(text)
        self._quiet.start()

    def _settle(self) -> None:
        """Answer what was typed last, where that still waits for the typing to pause."""
        if self._quiet.isActive():
            self.answer_now(typed=True)

    def answer_now(self, *, typed: bool = False) -> None:
        """Show what the text in the line leads to, without waiting.

        While one types (`typed`) the box gets higher but not lower, so that nothing jumps; and what comes to light
        under its end would have to be painted, which takes longer than the list itself.
        """
        self._quiet.stop()
        if self.box.line.text() != self._asking.text:
            self._asking.take(self.box.line.text())
        try:
            answer = self._answers.answer(self._asking)
        except JournalError as error:
            note = str(error) if isinstance(error, BadInput) else self.tr("Could not look. Try again.")
            answer = Answer([NoteRow(note, "info", "ink2")])
        rows = self.box.list
        rows.rows.show(answer.rows, answer.further)
        rows.choose(rows.rows.first_record())
        self._tally.begin(answer)
        self._fit(keep=typed)
        if typed:
            self._lower.start()

    def count_now(self) -> None:
        """Count what still waits to be counted."""
        self._tally.now()

    # Choosing ------------------------------------------------------------------------------------

    def _moving(self, go: Callable[..., None]) -> Callable[..., None]:
        def moved(by: object) -> None:
            self._settle()
            self._asking.moved = True
            go(by)

        return moved

    def _on_group(self, group: SearchGroup | None) -> None:
        """Show a group alone; where only commands are listed, "All" searches for the rest of the text."""
        if self._asking.only:
            if group is None:
                self.type_in(self._asking.rest)
            return
        self._asking.group, self._asking.moved = group, False
        self.answer_now()

    def _on_enter(self) -> None:
        """Take the row that is chosen; but before anybody chose one, let the best match stand first."""
        self._settle()
        row, asking = self.box.list.row(), self._asking
        if isinstance(row, RecordRow) and asking.is_search and not (asking.moved or asking.best):
            asking.best = True
            self.answer_now()
            first = self.box.list.row()
            if not isinstance(first, RecordRow) or (first.kind, first.id) != (row.kind, row.id):
                return
        if row is not None:
            self._take(row)

    def _take(self, row: Row) -> None:
        if isinstance(row, HeadRow):
            if row.group == COMMANDS:
                self.type_in(COMMANDS)
            else:
                self._on_group(SearchGroup(row.group))
        elif isinstance(row, RecordRow):
            self.dismiss()
            self.open_requested.emit(row.kind, row.id)
        elif isinstance(row, ActRow):
            if not row.stays:
                self.dismiss()
            row.act()

    def _on_removed(self, row: Row | None) -> None:
        if isinstance(row, ActRow) and row.forget is not None:
            row.forget()

    # Keys of the window --------------------------------------------------------------------------

    def _takes(self, keys: str) -> bool:
        """Whether keys are those of a command: they do it, and the palette goes."""
        alone = not keys.startswith(("Ctrl+", "Alt+", "F"))
        return keys not in EDITING and not alone and self._answers.command(keys) is not None

    def _on_shortcut(self, keys: str) -> None:
        """Do a command; a new goal takes the name that is typed."""
        self._settle()
        rows = self.box.list.rows.rows
        named = next((row for row in rows if isinstance(row, ActRow) and row.keys == keys == NEW_GOAL_KEYS), None)
        command = self._answers.command(keys)
        self.dismiss()
        if named is not None:
            named.act()
        elif command is not None:
            command.act()
