"""A person at the window with planted words, for the trial of what lies on the disk: run by `rest.py`.

    python -m tests.trials.rest_session ROOT SEED ACTS

Unlocks the journal, does so many acts, says after each how many are done, and closes the window. What it is told
to export goes into ROOT/asked-for. The environment says where all else may be written.
"""

import logging
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pmjournal.records import Side
from tests.soak import settle
from tests.trials.journals import CLOCK, OLD, cheap_keys
from tests.trials.planted import WORDS
from ui import dialogs
from ui.app import Program
from ui.application import application
from ui.panes.meetings.follow_up import FollowUpDialog
from ui.papers import PaperSaving
from ui.prep import PrepDialog
from ui.settings import Settings
from ui.widgets.markdown_edit import MarkdownEdit

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 60.0
PREVIEW_MS = 600
ASKED_FOR = "asked-for"


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        settle(10)


class Session:
    """Somebody at the window.

    Args:
        program: the running program.
        root: holds the journal and the folder for exports.
        chance: chooses what is done.
    """

    def __init__(self, program: Program, root: Path, chance: random.Random) -> None:
        self._program, self._root, self._chance = program, root, chance
        self._window = program.window
        self.acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (30, self._type), (12, self._search), (6, self._write), (6, self._attach), (6, self._open_attachment),
            (8, self._show), (8, self._undo), (4, self._copy), (4, self._lock), (3, self._stumble),
            (3, self._preview), (3, self._back_up), (4, self._capture), (2, self._follow_up), (1, self._brief),
            (1, self._pdf), (1, self._export),
        )  # fmt: skip

    def _word(self) -> str:
        return self._chance.choice(WORDS)

    def unlock(self) -> None:
        """Type the passphrase and wait for the first pane."""
        window = self._window
        wait_until(self._program.locking.page.passphrase.line.isVisible, "the unlock page")
        QTest.keyClicks(self._program.locking.page.passphrase.line, OLD.words + "\r")
        wait_until(lambda: window.journal is not None and bool(window.panes), "the journal")
        wait_until(lambda: window.open_panes.is_ready(window.current), "the first pane")

    def act(self) -> None:
        """Do one act."""
        _, act = self._chance.choices(self.acts, [weight for weight, _ in self.acts])[0]
        act()
        settle(5)

    def _editor(self) -> QWidget | None:
        shown = [one for one in self._window.findChildren(MarkdownEdit) if one.isVisible()]
        return self._chance.choice(shown) if shown else None

    def _type(self) -> None:
        """Type into a text of a meeting, a goal or a reflection."""
        journal = self._window.journal
        assert journal is not None
        meetings = [("meeting", one.id) for one in journal.meetings.summaries()]
        reflections = [("reflection", one.id) for one in journal.reflections.summaries()]
        self._window.open_record(*self._chance.choice(meetings + reflections))
        settle(20)
        editor = self._editor()
        if editor is not None:
            editor.setFocus()
            QTest.keyClicks(editor, f"{self._word()} and {self._word()} ")

    def _search(self) -> None:
        QTest.keyClick(self._window, KEY.Key_K, CTRL)
        settle(10)
        QTest.keyClicks(QApplication.focusWidget() or self._window, self._word())
        settle(50)
        QTest.keyClick(QApplication.focusWidget() or self._window, KEY.Key_Escape)

    def _write(self) -> None:
        """What comes in other ways than by typing: names, titles, actions, private notes."""
        journal = self._window.journal
        assert journal is not None
        helen = journal.people.contacts()[0].mentorship.id
        journal.goals.add(f"A goal of {self._word()}", mentorship_id=helen)
        journal.private_notes.add(f"Private: {self._word()}", mentorship_id=helen)
        journal.actions.add(f"Ask {self._word()}", owner=Side.ME, mentorship_id=helen)
        journal.people.write_person(journal.people.contacts()[0].person.id, name=f"Helen {self._word()}")

    def _attach(self) -> None:
        journal = self._window.journal
        assert journal is not None
        goal = journal.goals.outlines()[0].goal.id
        journal.attachments.add(goal, f"{self._word()}.txt", (self._word() * 50).encode())

    def _open_attachment(self) -> None:
        """As the window hands one to another program."""
        journal = self._window.journal
        assert journal is not None
        journal.opened_files.write(f"{self._word()}.txt", self._word().encode())

    def _show(self) -> None:
        self._window.show_pane(self._chance.choice(("goals", "meetings", "reflections", "settings", "review")))
        settle(20)

    def _undo(self) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._window, KEY.Key_Z, CTRL)

    def _copy(self) -> None:
        editor = self._editor()
        if editor is not None:
            QTest.keyClick(editor, KEY.Key_A, CTRL)
            QTest.keyClick(editor, KEY.Key_C, CTRL)

    def _lock(self) -> None:
        QTest.keyClick(self._window, KEY.Key_L, CTRL)
        wait_until(lambda: self._window.journal is None, "the lock")
        self.unlock()

    def _stumble(self) -> None:
        """A bug of the program's own, with words in hand: the log takes where it was, and nothing else."""
        try:
            raise ValueError(f"what was typed: {self._word()}")
        except ValueError:
            logging.getLogger("ui").exception("With %s", self._word())

    def _back_up(self) -> None:
        self._program.backing_up.make()

    def _preview(self) -> None:
        self._window.show_pane("review")
        settle(PREVIEW_MS)

    def _pdf(self) -> None:
        """Export a review, from the window."""
        self._window.show_pane("review")
        wait_until(lambda: self._window.open_panes.is_ready("review"), "the review")
        pane = self._window.pane("review")
        pane.export()  # type: ignore[attr-defined]
        settle(20)
        wait_until(lambda: not pane.exporting.running(), "the PDF")  # type: ignore[attr-defined]

    def _capture(self) -> None:
        """Begin an entry from anywhere, or a disagreement; keep it, leave it for later, or be locked out of it."""
        QTest.keyClick(self._window, KEY.Key_Q, CTRL | Qt.KeyboardModifier.ShiftModifier)
        settle(10)
        line = self._window.capturing.capture.box.line  # type: ignore[union-attr]  # it was just opened
        QTest.keyClicks(line, f"{self._chance.choice(('', 'x '))}{self._word()} and {self._word()}")
        end = self._chance.choice((KEY.Key_Return, KEY.Key_Escape, None))
        if end is None:
            self._lock()
        else:
            QTest.keyClick(line, end)

    def _meeting(self) -> int:
        journal = self._window.journal
        assert journal is not None
        return self._chance.choice(journal.meetings.summaries()).id

    def _follow_up(self) -> None:
        """Copy what goes to the other side after a meeting."""
        self._window.pane("meetings")
        self._window.open_record("meeting", self._meeting())
        settle(20)
        pane = self._window.pane("meetings")
        pane.detail.around.open_follow_up()  # type: ignore[attr-defined]
        settle(20)
        for dialog in self._window.findChildren(FollowUpDialog):
            dialog.copy.click()
        self._window.activateWindow()  # as a window manager does once a dialog is closed

    def _brief(self) -> None:
        """Make ready for a meeting, and take it along as a page."""
        self._window.requests.prepare(self._meeting())
        settle(20)
        dialog = next(one for one in self._window.findChildren(PrepDialog) if one.isVisible())
        QTest.keyClicks(dialog.edit, f"{self._word()} ")
        dialog.page.click()
        settle(20)
        papers = self._window.findChildren(PaperSaving)[0]
        wait_until(lambda: papers._task is None, "the page")
        self._window.activateWindow()  # as above

    def _export(self) -> None:
        journal = self._window.journal
        assert journal is not None
        for _ in journal.exports.json(self._root / ASKED_FOR / "all.json", replace=True):
            settle()

    def save_file(self, *_words: object, **_more: object) -> Path:
        """Where an export is to go, when the window asks."""
        return self._root / ASKED_FOR / "review.pdf"


def main(root: Path, seed: int, acts: int) -> None:
    """See above."""
    cheap_keys()
    app = application()
    program = Program(Settings(), CLOCK)
    session = Session(program, root, random.Random(seed))
    dialogs.save_file = session.save_file
    failed: list[Exception] = []

    def work() -> None:
        """In the program's own loop, as it leaves the clipboard to others only at the end of that."""
        try:
            program.start(root / "journal")
            session.unlock()
            for number in range(1, acts + 1):
                session.act()
                print(number, flush=True)
        except Exception as error:
            failed.append(error)
        program.window.close()

    QTimer.singleShot(0, work)
    app.exec()
    if failed:
        raise failed[0]


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
