"""A chip for something that can be chosen: filled with what it is, or dashed while nothing is chosen.

What is offered, and what choosing it means, is the caller's.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.widgets.chips import Chip
from ui.widgets.tips import set_tip

WIDEST = 280


class ChoiceChip(Chip):
    """A small chip with an arrow.

    Args:
        name: what is chosen here ("Competency"), also the words while nothing is.
        icon: its icon; a plus while nothing is chosen.
    """

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(name, icon, parent, menu=True, small=True)
        self._name, self._chosen_icon = name, icon
        self.show_choice("")

    def show_choice(self, words: str, unset: str = "") -> None:
        """Show what is chosen; "" for nothing: then the name, or the words for something `unset`."""
        self._dashed = not words
        self.set_icon(self._chosen_icon if words else "plus")
        self.set_closable(False, menu=bool(words))
        self.setText(words or unset or self._name)
        self.setAccessibleName(f"{self._name}: {words}" if words else unset or self._name)
        set_tip(self, words if self.sizeHint().width() >= theme().px(WIDEST) else "")
        self._restyle()

    def sizeHint(self) -> QSize:
        """All the words, up to a width at which they elide."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), theme().px(WIDEST)), hint.height())
