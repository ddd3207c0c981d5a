"""What a chart says, over the chart: one line, for which a title in the sentence is shortened and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

Sentence = Callable[[str], str]
"""A sentence with a title in it, whatever that is."""
FEWEST = 72
"""Px of a title at normal text size. With less room for it the sentence takes two lines and stays whole."""


class Takeaway(SelectableLabel):
    """The line; the whole sentence is in its tooltip, where a title was shortened."""

    def __init__(self) -> None:
        super().__init__("", "secondary", "ink3", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = ""
        self._around: Sentence | None = None
        self._title = ""
        follow_theme(self, self._fit)

    def say(self, whole: str, around: Sentence | None = None, title: str = "") -> None:
        """Say a sentence; `around` says it with `title`, or with a shorter one."""
        self._whole, self._around, self._title = whole, around, title
        self._fit()

    def whole(self) -> str:
        """The sentence with the whole title."""
        return self._whole

    def _fit(self) -> None:
        shown = self._shortened(self.contentsRect().width() - 2)
        if shown != self.text():
            self.setText(shown)
        set_tip(self, self._whole if shown != self._whole else "")

    def _shortened(self, width: int) -> str:
        if self._around is None or not self._title or painting.advance(self._whole, self.font()) <= width:
            return self._whole
        room = width - painting.advance(self._around(""), self.font())
        if room < theme().px(FEWEST):
            return self._whole
        cut = QFontMetricsF(self.font()).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        return self._around(_at_a_word(cut.removesuffix("…"), self._title) + "…")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more of the title, or less."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


def _at_a_word(start: str, title: str) -> str:
    """The beginning of a title without the word it would break off in, where there is another before that."""
    whole, _, broken = start.rpartition(" ")
    inside = bool(broken) and title[len(start) : len(start) + 1].strip() != ""
    return (whole if inside and whole else start).rstrip(" ,;:")
