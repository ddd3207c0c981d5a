"""Board and page: the board alone while nobody is open; beside the page, or in a small window one of them."""

from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from ui.panes.prospects.side import BoardSide
from ui.theme import theme
from ui.widgets.labels import follow_theme
from ui.widgets.two_sides import TwoSides

PAGE, WIDEST = 408, 16777215


class BoardAndPage(TwoSides):
    """See the module.

    Args:
        board: the near side.
        detail: the page.
    """

    def __init__(self, board: BoardSide, detail: QWidget) -> None:
        self._board = board
        self._opened = self._narrow = False
        title = translate("PaneList", "Prospects")
        super().__init__(board, detail, title, translate("Prospects", "The page of a prospect"))
        follow_theme(self, self._fit)

    def set_opened(self, opened: bool) -> None:
        """Whether somebody is open."""
        if opened != self._opened:
            self._opened = opened
            if not opened:
                self.inside = False
            self._show()

    def set_one(self, one: bool) -> None:
        """Show one of the two at a time, or both."""
        if one != self.one:
            super().set_one(one)
            self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """A list beside the page in place of columns."""
        self._narrow = narrow
        self._fit()

    def _show(self) -> None:
        super()._show()
        if not self._opened:
            self.page.hide()
            self.column.show()
        self._board.set_beside(self._opened and not self.one)

    def _fit(self) -> None:
        """Beside columns the page is as narrow as it can be; beside a list it has the rest."""
        self._board.set_listed(self._narrow)
        columns = not self._narrow and not self.one
        self.page.setMinimumWidth(theme().px(PAGE) if columns else 0)
        self.page.setMaximumWidth(theme().px(PAGE) if columns else WIDEST)
