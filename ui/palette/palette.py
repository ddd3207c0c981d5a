"""The palette: lies over a window, finds while one types, opens or does what is chosen.

What the list holds is answers.py's business; opening a record and adding a goal are the window's, asked by signal.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.errors import BadInput, JournalError
from pmjournal.records.search import SearchGroup
from ui.commands import Command
from ui.palette.answers import COMMANDS, NEW_GOAL_KEYS, PEOPLE, Acts, Answer, Answers
from ui.palette.box import Box
from ui.palette.overlay import Overlay
from ui.palette.pills import COMMANDS as COMMANDS_PILL
from ui.palette.pills import capped
from ui.palette.rows import ActRow, HeadRow, NoteRow, RecordRow, Row

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

TOP, SIDES, BELOW = 88, 48, 24
QUIET_MS = 150
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
        self._journal = journal
        acts = Acts(self._create_goal, self._begin_saving, self._save, self.type_in, self._forget)
        self._answers = Answers(journal, acts)
        self._group: SearchGroup | None = None
        self._naming = ""
        self._best = self._moved = False
        self.box = Box(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.answer_now)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self._connect()

    def _connect(self) -> None:
        line, rows, pills = self.box.line, self.box.list, self.box.pills
        line.textEdited.connect(self._on_typed)
        line.stepped.connect(self._moving(rows.go))
        line.paged.connect(self._moving(rows.go_page))
        line.grouped.connect(self._moving(rows.go_group))
        line.ended.connect(self._moving(rows.go_end))
        line.entered.connect(self._on_enter)
        line.escaped.connect(self._on_escape)
        line.removing.connect(lambda: self._on_removed(rows.row()))
        line.shortcut.connect(self._on_shortcut)
        line.takes = self._takes
        rows.taken.connect(self._take)
        rows.removed.connect(self._on_removed)
        rows.moved.connect(self._say)
        pills.group_chosen.connect(self._on_group)
        pills.word_chosen.connect(self._on_word)

    def _moving(self, go: Callable[..., None]) -> Callable[..., None]:
        def moved(by: object) -> None:
            self._settle()
            self._moved = True
            go(by)

        return moved

    # Coming and going ----------------------------------------------------------------------------

    def open(self, commands: Sequence[Command], lately: Sequence[tuple[str, int]]) -> None:
        """Show it, empty.

        Args:
            commands: what can be done.
            lately: kind and id of the records opened last, newest first.
        """
        self._answers.commands, self._answers.lately = commands, lately
        self._naming, self._group = "", None
        self.box.line.clear()
        self.box.line.setPlaceholderText(self.tr("Search or jump to…"))
        self.reload()
        self.appear(self.box.line)

    def dismiss(self) -> None:
        """Go, and give the focus back to where it was."""
        self._quiet.stop()
        self._counting.stop()
        super().dismiss()

    def reload(self) -> None:
        """Read again what is shown, after something changed."""
        try:
            self._answers.refresh()
        except JournalError as error:
            self.trouble.emit(error)
        self.answer_now()

    def set_private_hidden(self, hidden: bool) -> None:
        """Find private notes, or none of them; what is shown of them goes at once."""
        self._answers.private = not hidden
        if hidden and self._group is SearchGroup.PRIVATE:
            self._group = None
        if self.isVisible():
            self.answer_now()

    # Typing and finding --------------------------------------------------------------------------

    def type_in(self, text: str) -> None:
        """Put a text into the line and answer it at once."""
        self.box.line.setText(text)
        self._best = self._moved = False
        self.answer_now()

    def _on_typed(self, text: str) -> None:
        self._best = self._moved = False
        if not text.strip():
            self._group = None
        self._quiet.start()

    def _settle(self) -> None:
        """Answer what was typed last, where that still waits for the typing to pause."""
        if self._quiet.isActive():
            self.answer_now()

    def answer_now(self) -> None:
        """Show what the text in the line leads to, without waiting."""
        self._quiet.stop()
        try:
            answer = self._answer(self.box.line.text())
        except JournalError as error:
            note = str(error) if isinstance(error, BadInput) else self.tr("Could not look. Try again.")
            answer = Answer([NoteRow(note, "info", "ink2")])
        rows = self.box.list
        rows.rows.show(answer.rows, answer.further)
        rows.choose(rows.rows.first_record())
        self._show_groups(answer)
        self.place()

    def _answer(self, text: str) -> Answer:
        if self._naming:
            return self._answers.naming(text, self._naming)
        stripped = text.strip()
        if not stripped:
            return self._answers.idle()
        if stripped.startswith(COMMANDS):
            return self._answers.only_commands(stripped[1:])
        if stripped.startswith(PEOPLE):
            return self._answers.only_people(stripped[1:])
        return self._answers.search(text, self._group, best=self._best)

    def _searches(self) -> bool:
        """Whether the text is a search, and not a prefix, a name to be given, or nothing."""
        text = self.box.line.text().strip()
        return bool(text) and not self._naming and not text.startswith((COMMANDS, PEOPLE))

    def _show_groups(self, answer: Answer) -> None:
        """What stands in the pills' row; how much is in each group is counted a moment later."""
        text, pills = self.box.line.text().strip(), self.box.pills
        self._counting.stop()
        if answer.found:
            self._counting.start()
            return
        if text.startswith(COMMANDS) and not self._naming:
            pills.show_only(COMMANDS_PILL, answer.number)
        elif text.startswith(PEOPLE) and not self._naming:
            pills.show_only(SearchGroup.PEOPLE, answer.number)
        else:
            pills.show_words()
        self.box.say_found("")
        self._say()

    def count_now(self) -> None:
        """Count what still waits to be counted."""
        if self._counting.isActive():
            self._counting.stop()
            self._count()

    def _count(self) -> None:
        """Say how much is found in each group."""
        try:
            counts = self._answers.counts(self.box.line.text())
        except JournalError:
            counts = {}
        whole = capped(sum(counts.values()))
        self.box.pills.show_groups(counts, self._group, whole)
        found = self.tr("1 result") if whole == "1" else self.tr("{0} results").format(whole)
        self.box.say_found(self.tr("{0}, best first").format(found) if self._best else found)
        if self._group is None:
            self.box.list.rows.say_more({
                group: self.tr("{0} more").format(capped(count - len(self.box.list.rows.of(group))))
                for group, count in counts.items()
            })  # fmt: skip
        self._say()

    def _say(self) -> None:
        """Tell a screen reader how much there is and what is chosen."""
        row = self.box.list.row()
        said = (self.box.found.text(), row.sentence if row is not None else "")
        self.box.line.setAccessibleDescription(". ".join(part for part in said if part))

    # Choosing ------------------------------------------------------------------------------------

    def _on_group(self, group: SearchGroup | None) -> None:
        text = self.box.line.text().strip()
        if text.startswith((COMMANDS, PEOPLE)):
            if group is None:
                self.type_in(text[1:].strip())
            return
        self._group, self._moved = group, False
        self.answer_now()

    def _on_word(self, word: str) -> None:
        self.box.line.insert(word)
        self._on_typed(self.box.line.text())

    def _on_enter(self) -> None:
        """Take the row that is chosen; but before anybody chose one, let the best match stand first."""
        self._settle()
        row = self.box.list.row()
        if isinstance(row, RecordRow) and self._searches() and not (self._moved or self._best):
            self._best = True
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

    def _on_escape(self) -> None:
        if self._naming:
            self._end_naming()
        else:
            self.dismiss()

    # Keys of the window --------------------------------------------------------------------------

    def _takes(self, keys: str) -> bool:
        """Whether keys are those of a command: they do it, and the palette goes."""
        alone = not keys.startswith(("Ctrl+", "Alt+", "F"))
        return keys not in EDITING and not alone and any(one.keys == keys for one in self._offered())

    def _offered(self) -> list[Command]:
        return [one for one in self._answers.commands if one.in_palette]

    def _on_shortcut(self, keys: str) -> None:
        self._settle()
        rows = self.box.list.rows.rows
        named = next((row for row in rows if isinstance(row, ActRow) and row.keys == keys), None)
        command = next(one for one in self._offered() if one.keys == keys)
        self.dismiss()
        if keys == NEW_GOAL_KEYS and named is not None:
            named.act()
        else:
            command.act()

    # Goals and saved searches --------------------------------------------------------------------

    def _create_goal(self, title: str) -> None:
        self.create_goal_requested.emit(title)

    def _begin_saving(self, query: str) -> None:
        self._naming = query
        self.box.line.setPlaceholderText(self.tr("Name of this search"))
        self.type_in("")

    def _end_naming(self) -> None:
        query, self._naming = self._naming, ""
        self.box.line.setPlaceholderText(self.tr("Search or jump to…"))
        self.type_in(query)

    def _save(self, name: str) -> None:
        query = self._naming
        if self._write(lambda: self._journal.search.save(name, query), self.tr("Search saved")):
            self._end_naming()

    def _forget(self, name: str) -> None:
        self._write(lambda: self._journal.search.forget(name), self.tr("Saved search removed"))
        self.answer_now()

    def _on_removed(self, row: Row | None) -> None:
        if isinstance(row, ActRow) and row.forget is not None:
            row.forget()

    def _write(self, write: Callable[[], object], said: str) -> bool:
        try:
            with self._journal.transaction(origin=self) as act:
                write()
        except JournalError as error:
            self.trouble.emit(error)
            return False
        self.toast_requested.emit(said, act.change)
        return True

    def place(self) -> None:
        """Cover the window; the box is as high as its rows need."""
        super().place()
        self.box.fit(self.width() - 2 * SIDES, self.height() - TOP - BELOW)
        self.box.move((self.width() - self.box.width()) // 2, TOP)
