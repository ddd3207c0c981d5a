"""Says how much is found: in the pills, at the right of the line, in the heads' links, and to a screen reader.

Counting takes as long as finding, so it waits for the next turn of the event loop; until then old counts stand.
"""

from PySide6.QtCore import QObject, QTimer

from pmjournal.errors import JournalError
from pmjournal.language import translate
from pmjournal.records.search import COUNT_CAP, SearchGroup
from ui.palette.answers import Answer, Answers
from ui.palette.asking import COMMANDS, Asking
from ui.palette.box import Box
from ui.palette.pills import COMMANDS as COMMANDS_PILL
from ui.palette.pills import capped


class Tally(QObject):
    """Counts what the palette shows.

    Args:
        box: where it is said.
        answers: what counts.
        asking: what is counted.
    """

    def __init__(self, box: Box, answers: Answers, asking: Asking) -> None:
        super().__init__(box)
        self._box, self._answers, self._asking = box, answers, asking
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._count)
        box.list.moved.connect(self.say)

    def begin(self, answer: Answer) -> None:
        """Say what is known of an answer; what was found is counted a moment later."""
        self._next_turn.stop()
        pills, only = self._box.pills, self._asking.only
        if answer.found:
            self._next_turn.start()
            return
        if only:
            pills.show_only(COMMANDS_PILL if only == COMMANDS else SearchGroup.PEOPLE, answer.number)
        else:
            pills.show_words()
        self._box.say_found("")
        self.say()

    def now(self) -> None:
        """Count what still waits to be counted."""
        if self._next_turn.isActive():
            self._next_turn.stop()
            self._count()

    def stop(self) -> None:
        """Count nothing more."""
        self._next_turn.stop()

    def _count(self) -> None:
        try:
            counts = self._answers.counts(self._asking.text)
        except JournalError:
            counts = {}
        whole = sum(counts.values())
        self._box.pills.show_groups(counts, self._asking.group, capped(whole))
        found = translate("Palette", "%Ln result(s)", "", whole)
        if capped(whole) != str(whole):
            found = self.tr("{count} results").format(count=capped(whole))
        self._box.say_found(self.tr("{results}, best first").format(results=found) if self._asking.best else found)
        if self._asking.group is None:
            self._box.list.rows.say_more({group: self._more(group, count) for group, count in counts.items()})
        self.say()

    def _more(self, group: SearchGroup, count: int) -> str:
        """How much a group has beyond what is listed of it."""
        listed = len(self._box.list.rows.of(group))
        more = str(count - listed) if count <= COUNT_CAP else capped(count)
        return self.tr("{count} more").format(count=more)

    def say(self) -> None:
        """Tell a screen reader how much there is and what is chosen."""
        row = self._box.list.row()
        said = (self._box.found.text(), row.sentence if row is not None else "")
        self._box.line.setAccessibleDescription(". ".join(part for part in said if part))
