"""The toast: says what was done and offers to undo it, or to do something with it. One at a time, bottom centre of
what it belongs to.

It goes after six seconds, but stays while the pointer or the focus is on it. A long sentence takes more lines.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QHBoxLayout, QPushButton, QWidget

from ui import accessible, fonts, motion
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Label, follow_theme
from ui.widgets.tips import set_tip

HEIGHT = 44
WIDEST = 560
"""The words go on in another line beyond this, in px at normal text size."""
LIFETIME_MS = 6000
SLIDE_MS = 120
ABOVE_BOTTOM, ASIDE = 24, 16


Offer = tuple[str, Callable[[], object]]
"""What a toast offers: the words, and what is then done."""


class _Offer(QPushButton):
    """ "Undo", or another offer, in the toast's own link colour."""

    ring_radius = 6

    def __init__(self, text: str, icon: str | None, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(fonts.font("section"))
        icon = theme().px(22) if self._icon else 0
        width = painting.advance(self.text(), self.font()) + icon + 2 * theme().px(10) + 1
        self.setFixedSize(round(width), theme().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus():
            painter.setOpacity(0.8)
        x = theme().px(10)
        if self._icon:
            size = theme().px(16)
            painting.icon(painter, x, (self.height() - size) / 2, self._icon, "toast_link", size)
            x += theme().px(22)
        shown = self.font()
        shown.setUnderline(self.underMouse() or self.hasFocus())
        area = QRectF(x, 0, self.width() - x, self.height())
        painting.words(painter, area, self.text(), shown, "toast_link", elide=False)


class Toast(QWidget):
    """Lies in `parent`, over `place` where that is only a part of it, and is hidden until `say` is called.

    `action_clicked` is sent when the person takes the offer of `say`; `gone` when the toast goes without that.
    """

    accessible = accessible.Notice
    action_clicked = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget, place: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = parent if place is None else place
        self._words = Label("", "body_medium", "on_toast", wrap=True)
        self._buttons: list[_Offer] = []
        self._lasting = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True, interval=LIFETIME_MS)
        self._timer.timeout.connect(self._on_time_up)
        self._fade = QGraphicsOpacityEffect(self)
        self._fade.setEnabled(False)
        self.setGraphicsEffect(self._fade)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._appear = QPropertyAnimation(self._fade, b"opacity", self)
        for animation in (self._slide, self._appear):
            animation.setDuration(SLIDE_MS)
            animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        # An opacity effect draws through a pixmap; it is on only while it has something to do.
        self._appear.finished.connect(lambda: self._fade.setEnabled(False))
        self.moving = True
        self._over.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "", icon: str | None = "undo") -> None:
        """Show `words`, in place of what was shown; `action` is the link at the right ("Undo"), "" for
        none.
        """
        self._offer([(action, self.action_clicked.emit)] if action else [], icon)
        self._show(words, lasting=False)

    def offer(self, words: str, offers: Sequence[Offer], *, lasting: bool = False) -> None:
        """Show `words` with offers of their own; `lasting` until something else is said."""
        self._offer(offers, None)
        self._show(words, lasting=lasting)

    def retell(self, words: str) -> None:
        """Show other words beside the same offers, for as long as before."""
        if words != self.words():
            self._show(words, lasting=self._lasting)

    def _show(self, words: str, *, lasting: bool) -> None:
        self._lasting = lasting
        self._words.setText(words)
        self._row.setContentsMargins(16, 0, 8 if self._buttons else 16, 0)
        self.setAccessibleName(words)
        self._place()
        arriving = not self.isVisible()
        self.show()
        self.raise_()
        if arriving and self.moving and motion.allowed():
            self._slide_in()
        if lasting:
            self._timer.stop()
        else:
            self._timer.start()
        accessible.announce(self, words)

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def action(self) -> QPushButton | None:
        """The first link, if there is one."""
        return self._buttons[0] if self._buttons else None

    def offered(self) -> list[QPushButton]:
        """All links."""
        return list(self._buttons)

    def go(self) -> None:
        """Hide at once."""
        self._timer.stop()
        self.hide()

    def forget(self) -> None:
        """Hide at once, and hold no word of what was said."""
        self.go()
        self._words.setText("")
        set_tip(self._words, "")
        self.setAccessibleName("")

    def _offer(self, offers: Sequence[Offer], icon: str | None) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_Offer(words, icon, self) for words, _ in offers]
        for button, (_, act) in zip(self._buttons, offers, strict=True):
            button.clicked.connect(lambda _checked=False, act=act: self._on_action(act))
            button.installEventFilter(self)
            self._row.addWidget(button)
            button.show()  # in a toast that is shown it would count only in the next turn

    def _on_action(self, act: Callable[[], object]) -> None:
        self.go()
        act()

    def _on_time_up(self) -> None:
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self._timer.start()
            return
        self.hide()
        self.gone.emit()

    def _slide_in(self) -> None:
        end = self.pos()
        self._slide.setStartValue(end + QPoint(0, 12))
        self._slide.setEndValue(end)
        self._slide.start()
        self._fade.setEnabled(True)
        self._appear.setStartValue(0.0)
        self._appear.setEndValue(1.0)
        self._appear.start()

    def _place(self) -> None:
        parent, over = self.parentWidget() or self, self._over
        margins = self._row.contentsMargins()
        beside = margins.left() + margins.right()
        beside += sum(self._row.spacing() + button.width() for button in self._buttons)
        # Somewhat more than the words: a last letter may reach out of its own width.
        wanted = int(painting.advance(self._words.text(), self._words.font())) + 4
        width = max(1, min(wanted, theme().px(WIDEST), over.width() - 2 * ASIDE - beside))
        height = self._words.heightForWidth(width)
        self._words.setFixedSize(width, height)
        self.setFixedSize(width + beside, theme().px(HEIGHT) + height - fonts.line_height("body_medium"))
        corner = QPoint((over.width() - self.width()) // 2, over.height() - ABOVE_BOTTOM - self.height())
        self.move(over.mapTo(parent, corner))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when what it lies over changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._slide.stop()
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay under the pointer."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer went."""
        if not self._lasting:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The inverted box."""
        painting.box(QPainter(self), QRectF(self.rect()), 10, "toast")
