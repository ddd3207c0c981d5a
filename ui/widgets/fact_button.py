"""A fact in a line of facts that can be changed by clicking it: plain words at rest, underlined when pointed at.

It looks like the words beside it. How the fact is changed is the caller's.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.tips import set_tip

SHORTEST = 120  # px at normal text size


class FactButton(LinkButton):
    """The words; `height` in px at normal text size. `hint` says what a click does; `tabular`
    gives figures of equal width. Words that find no room are cut, and whole in the tooltip.
    """

    elides = True

    def __init__(
        self,
        hint: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        token: str = "ink2",
        role: str = "body",
        height: int = 20,
        tabular: bool = False,
    ) -> None:
        self._height, self._tabular, self._hint = height, tabular, hint
        super().__init__("", icon, parent, token=token, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_tip(self, hint)

    def set_fact(self, text: str, token: str | None = None, role: str | None = None) -> None:
        """Say something else, maybe in another colour and weight."""
        self._token, self._role = token or self._token, role or self._role
        self.setText(text)
        self._restyle()

    def setText(self, text: str) -> None:
        """Change the words; a screen reader is also told what a click does."""
        super().setText(text)
        self.setAccessibleName(f"{text}. {self._hint}" if self._hint else text)

    def minimumSizeHint(self) -> QSize:
        """A few words of it."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme().px(SHORTEST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that were cut are told in the tooltip."""
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        set_tip(self, f"{self.text()}\n{self._hint}" if cut else self._hint)

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(fonts.font(self._role, tabular=self._tabular))
        self.setFixedHeight(theme().px(self._height))
