"""The kinds of the quick capture as small pills, each with the letter that chooses it; one is always on.

Tab stops at the one that is on, the arrows choose its neighbours.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmjournal.language import translate
from pmjournal.records import EntryKind
from ui import accessible, fonts, log_words
from ui.capture.typed import KINDS, letter_of
from ui.log_words import DISAGREEMENT
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.flow import FlowLayout
from ui.widgets.key_cap import cap_width, paint_cap
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton
from ui.widgets.tips import set_tip

HEIGHT, LEFT, RIGHT, CAP_GAP, GAP = 26, 5, 10, 6, 6
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


def name_of(kind: str) -> str:
    """ "Question"; also for a disagreement."""
    return translate("Log", "Disagreement") if kind == DISAGREEMENT else log_words.kind_name(EntryKind(kind))


class KindPill(PlainButton):
    """One of them."""

    accessible = accessible.Option
    ring_radius = HEIGHT // 2

    def __init__(self, kind: str, pills: "KindPills") -> None:
        super().__init__(pills)
        self.kind, self._pills, self._private = kind, pills, kind == DISAGREEMENT
        self._letter = letter_of(kind).upper()
        self.setCheckable(True)
        self.setText(name_of(kind))
        self.setAccessibleName(f"{name_of(kind)}, Alt+{self._letter}")
        set_tip(self, f"Alt+{self._letter}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(fonts.font("secondary_medium"))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Key and words."""
        width = theme().px(LEFT + CAP_GAP + RIGHT) + cap_width(self._letter)
        return QSize(round(width + painting.advance(self.text(), self.font())) + 1, theme().px(HEIGHT))

    def set_on(self, on: bool) -> None:
        """Be the one that is on, or not."""
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose a neighbour."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._pills.step(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled while it is on, bordered else; plum for what is private."""
        painter, area, on, px = QPainter(self), QRectF(self.rect()), self.isChecked(), theme().px
        line, token = ("private_line", "private") if self._private else ("line_strong", "ink" if on else "ink2")
        chosen = "private_soft" if self._private else "selected"
        fill = chosen if on else "hover" if self.underMouse() else "surface"
        painting.box(painter, area, area.height() / 2, fill, line if self._private or not on else None)
        cap = cap_width(self._letter)
        paint_cap(painter, QRectF(px(LEFT), 0, cap, self.height()), self._letter)
        words = QRectF(px(LEFT) + cap + px(CAP_GAP), 0, self.width(), self.height())
        painting.words(painter, words, self.text(), self.font(), token, elide=False)


class KindPills(QWidget):
    """The row, which breaks into lines. `chosen(str)` tells the kind that the person turned on."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kind"))
        self._on: str = EntryKind.QUESTION
        self._flow = FlowLayout(self, gap=GAP, line_gap=GAP)
        self.pills = {str(kind): KindPill(str(kind), self) for kind in KINDS}
        for pill in self.pills.values():
            self._flow.addWidget(pill)
            pill.clicked.connect(lambda _on=False, kind=pill.kind: self.choose(kind))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_chosen(self._on)

    def current(self) -> str:
        """The kind that is on."""
        return self._on

    def set_private_hidden(self, hidden: bool) -> None:
        """Offer disagreements, or not."""
        self.pills[DISAGREEMENT].setVisible(not hidden)
        if hidden and self._on == DISAGREEMENT:
            self.show_chosen(EntryKind.QUESTION)

    def offers(self, kind: str) -> bool:
        """Whether a kind can be chosen now."""
        return not self.pills[kind].isHidden()

    def show_chosen(self, kind: str) -> None:
        """Turn one on; sends nothing."""
        self._on = kind
        for other, pill in self.pills.items():
            pill.set_on(other == kind)

    def choose(self, kind: str) -> None:
        """Turn one on, as a click on it does."""
        self.show_chosen(kind)
        self.chosen.emit(kind)

    def step(self, step: int) -> None:
        """Go on to a neighbour and turn it on."""
        kinds = [kind for kind, pill in self.pills.items() if not pill.isHidden()]
        self.choose(kinds[(kinds.index(self._on) + step) % len(kinds)])
        self.pills[self._on].setFocus(Qt.FocusReason.TabFocusReason)
