"""A fact in a line of facts that can be changed by clicking it: plain words at rest, underlined when pointed at.

It looks like the words beside it. How the fact is changed is the caller's.
"""

from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.tips import set_tip, tip_of


class FactButton(LinkButton):
    """The words; `height` in px at normal text size. `hint` says what a click does; `tabular`
    gives figures of equal width.
    """

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
        self._height, self._tabular = height, tabular
        super().__init__("", icon, parent, token=token, role=role)
        set_tip(self, hint)

    def set_fact(self, text: str, token: str | None = None, role: str | None = None) -> None:
        """Say something else, maybe in another colour and weight."""
        self._token, self._role = token or self._token, role or self._role
        self.setText(text)
        self._restyle()

    def setText(self, text: str) -> None:
        """Change the words; a screen reader is also told what a click does."""
        super().setText(text)
        self.setAccessibleName(f"{text}. {tip_of(self)}" if tip_of(self) else text)

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(fonts.font(self._role, tabular=self._tabular))
        self.setFixedHeight(theme().px(self._height))
