"""The order of Tab: as things lie on the page. Qt's own order is the one in which widgets were made.

Rows of lists are made whenever there is something new to show, so that order would be by chance.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget

MARGIN = 24


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab stops at within `root`, in the order of its layouts."""
    return [widget for widget in _in_order(root) if _stops(widget)]


def next_stop(root: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """What Tab goes to from `focused`, or Shift+Tab; round at the ends. None where there is nothing to stop at."""
    order = list(_in_order(root))
    stops = [widget for widget in order if _stops(widget)]
    if not stops:
        return None
    if focused in stops:
        return stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)]
    if focused not in order:  # it is just being hidden: go on from where it was
        order = list(_in_order(root, hidden=True))
    if focused not in order:
        return stops[0 if forward else -1]
    at = order.index(focused)
    if forward:
        return next((one for one in order[at:] if one in stops), stops[0])
    return next((one for one in reversed(order[:at]) if one in stops), stops[-1])


def _stops(widget: QWidget) -> bool:
    tabs = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(tabs) and widget.isEnabled() and widget.focusProxy() is None and _is_chosen(widget)


def _is_chosen(widget: QWidget) -> bool:
    """Whether this is the one of its group that Tab goes to; the arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return True
    return group.checkedButton() in (None, widget)


def _in_order(widget: QWidget, *, hidden: bool = False) -> Iterator[QWidget]:
    """The visible widgets within one, itself first: those in its layout, then those that lie over them.

    With `hidden`, those too that cannot be seen now.
    """
    if not (hidden or widget.isVisible()):
        return
    yield widget
    scrolled = widget.widget() if isinstance(widget, QScrollArea) else None
    if scrolled is not None:
        yield from _in_order(scrolled, hidden=hidden)
        return
    children = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    laid_out = list(_laid_out(widget.layout(), children))
    for child in (*laid_out, *(one for one in children if one not in laid_out)):
        yield from _in_order(child, hidden=hidden)


def _laid_out(layout: QLayout | None, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of the `children` that lie in a layout, in its order.

    Asked by widget and never by `itemAt`: Python would keep what that returns after Qt has deleted it, and take
    whatever Qt puts into its place in memory for it, up to a crash.
    """
    if layout is None:
        return
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(child), child) for child in children]
    placed += [(layout.indexOf(inner), inner) for inner in layout.children() if isinstance(inner, QLayout)]
    for _, one in sorted((part for part in placed if part[0] >= 0), key=lambda part: part[0]):
        if isinstance(one, QWidget):
            yield one
        else:
            yield from _laid_out(one, children)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll every area that the widget lies in, so that it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, MARGIN, MARGIN)
        above = above.parentWidget()
