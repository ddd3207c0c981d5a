"""One prospect on the board: a row that is opened, moved by keys, by its menu and by the mouse."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

from pmjournal.prospects import Prospect, Stage
from pmjournal.records import Role
from ui import accessible, fonts
from ui.panes.prospects.wording import stage_name
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import hue, initials, paint_avatar
from ui.widgets.labels import follow_theme
from ui.widgets.menu import Menu
from ui.widgets.plain_button import PlainButton
from ui.widgets.tips import set_tip

MIME = "application/x-pmjournal-prospect"
PAD, FACE, GAP = 8, 20, 8
NARROW = 150
"""px at normal text size: a narrower card has no face, so that the name is read."""
LINES, MORE_LINES = 2, 3
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Card(PlainButton):
    """A prospect. `opened(int)` is sent on a click and Enter; `moved(int, Stage)` and `binned(int)` ask for what
    they say, `stepped(int, Qt.Key)` for the card that lies that way.
    """

    accessible = accessible.Tab
    ring_radius = 8
    opened = Signal(int)
    moved = Signal(int, object)
    binned = Signal(int)
    stepped = Signal(int, object)

    def __init__(self, mentorship_id: int) -> None:
        super().__init__()
        self.id = mentorship_id
        self.stage = Stage.WISH
        self._name = self._fact = ""
        self._face = ("", "", False)
        self._pressed_at: QPoint | None = None
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.opened.emit(self.id))
        follow_theme(self, self._fit)

    def show_prospect(self, prospect: Prospect, fact: str) -> None:
        """Show what is stored."""
        person, mentorship = prospect.contact.person, prospect.contact.mentorship
        self.stage, self._name, self._fact = prospect.stage, person.name, fact
        self._face = (initials(person.name), hue(person.id), mentorship.my_role is Role.MENTOR)
        spoken = self.tr("{name}, {stage}, {fact}") if fact else self.tr("{name}, {stage}")
        self.setAccessibleName(spoken.format(name=person.name, stage=stage_name(prospect.stage), fact=fact))
        set_tip(self, f"{person.name}\n{fact}" if fact else person.name)
        self._fit()

    def nextCheckState(self) -> None:
        """A click asks; the board says which one is open."""

    # Size and look -------------------------------------------------------------------------------

    def _lines(self) -> list[str]:
        return painting.broken(self._name, fonts.font("body_medium"), self._room())[: self._most()]

    def _is_narrow(self) -> bool:
        return self.width() < theme().px(NARROW)

    def _most(self) -> int:
        return MORE_LINES if self._is_narrow() else LINES

    def _room(self) -> float:
        face = 0 if self._is_narrow() else theme().px(FACE + GAP)
        return self.width() - 2 * theme().px(PAD) - face

    def _fit(self) -> None:
        """As high as the name needs, two or three lines at most, and the fact below."""
        below = fonts.line_height("caption") if self._fact else 0
        lines = max(1, len(self._lines()))
        self.setFixedHeight(2 * theme().px(PAD) + lines * fonts.line_height("body_medium") + below)
        self.setMinimumWidth(theme().px(80))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fill, the face where there is room, the name, the fact."""
        painter, area = QPainter(self), QRectF(self.rect())
        if self.isChecked():
            painting.chosen(painter, area, 8)
        elif self.underMouse():
            painting.box(painter, area, 8, "hover")
        pad, side, line = theme().px(PAD), theme().px(FACE), fonts.line_height("body_medium")
        left, y, room = pad, float(pad), self._room()
        if not self._is_narrow():
            paint_avatar(painter, QRectF(pad, pad + (line - side) / 2, side, side), *self._face)
            left += side + theme().px(GAP)
        lines = self._lines()
        if len(lines) == self._most():
            lines[-1] = self._name[sum(map(len, lines[:-1])) :]  # the rest, so that it ends in "…"
        for text in lines:
            painting.words(painter, QRectF(left, y, room, line), text.rstrip(), fonts.font("body_medium"), "ink")
            y += line
        below = QRectF(left, y, room, fonts.line_height("caption"))
        painting.words(painter, below, self._fact, fonts.font("caption"), "ink3")

    # Keys and the mouse --------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is ours while a card has the focus, before it goes back to where one was."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move it to the next stage; arrows go to other cards; Delete is the bin."""
        key = Qt.Key(event.key())
        if _moves(event):
            self._move(_WAYS[key])
        elif key in _WAYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stepped.emit(self.id, key)
        elif key == Qt.Key.Key_Delete:
            self.binned.emit(self.id)
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        stages = list(Stage)
        place = stages.index(self.stage) + by
        if 0 <= place < len(stages):
            self.moved.emit(self.id, stages[place])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where it can be moved to, and the bin."""
        menu = Menu(self, self.tr("Move to"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for stage in Stage:
            move = partial(self.moved.emit, self.id, stage)
            menu.add(stage_name(stage), move, checked=stage is self.stage)
        menu.addSeparator()
        menu.add(self.tr("Move to the bin"), lambda: self.binned.emit(self.id), icon="trash", danger=True)
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough away it is a drag."""
        if self._pressed_at is None or not self.isDown():
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self.setDown(False)
        self._pressed_at = None
        drag = QDrag(self)
        drag.setMimeData(carried(self.id))
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)


def _moves(event: QKeyEvent) -> bool:
    return event.key() in _WAYS and event.modifiers() == Qt.KeyboardModifier.AltModifier


def carried(mentorship_id: int) -> QMimeData:
    """What a drag holds: which prospect, and no word of them."""
    data = QMimeData()
    data.setData(MIME, str(mentorship_id).encode())
    return data
