"""F6 goes round the areas of the window: sidebar, top bar, list, detail; each keeps its focus."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.shell.shell import Shell
from ui.widgets.tab_order import bring_into_sight, tab_stops
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes


class Areas(QObject):
    """Sends the focus round.

    Args:
        shell: sidebar and top bar are two of the areas.
        panes, navigation: say which areas the pane in sight has.
    """

    def __init__(self, shell: Shell, panes: OpenPanes, navigation: Navigation) -> None:
        super().__init__(panes)
        self._shell, self._panes, self._navigation = shell, panes, navigation

    def shown(self) -> list[QWidget]:
        """The areas that are in sight and have something to stop at."""
        pane = self._panes.by_key.get(self._navigation.current)
        parts = () if pane is None else pane.areas()
        areas: list[QWidget] = [self._shell.sidebar, self._shell.top_bar, *parts]
        return [area for area in areas if area.isVisible() and (tab_stops(area) or area is not areas[1])]

    def go_round(self, step: int) -> None:
        """Go to the next area, or with -1 to the one before."""
        areas = self.shown()
        if not areas:
            return
        focused = QApplication.focusWidget()
        at = next((i for i, area in enumerate(areas) if area is focused or area.isAncestorOf(focused or area)), -1)
        self._enter(areas[(at + step) % len(areas) if at >= 0 or step > 0 else -1])

    def _enter(self, area: QWidget) -> None:
        """Where the focus was in this area, else what is current in it, else its first stop."""
        stops = tab_stops(area)
        current = [stop for stop in stops if isinstance(stop, QAbstractButton) and stop.isChecked()]
        target = next((stop for stop in (area.focusWidget(), *current, *stops) if stop in stops), area)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(target)
