"""The four states of a goal row, for the gallery."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.delegates import row_painting as rows
from ui.widgets import painting
from ui.widgets.avatar import paint_avatar
from ui.widgets.segment_bar import paint_segments


class Rows(QWidget):
    """The four states of a goal row."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(380, 4 * 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 8, "canvas")
        flag = QStyle.StateFlag
        states = (
            flag.State_None,
            flag.State_MouseOver,
            flag.State_Selected,
            flag.State_Selected | flag.State_HasFocus | flag.State_KeyboardFocusChange,
        )
        data = (
            (
                "TR",
                "ochre",
                False,
                "Run a pricing experiment",
                "Experiments",
                "doooo"[:4],
                "Guardrails agreed",
                "23 Jun",
            ),
            (
                "JW",
                "slate",
                True,
                "Write PRDs engineers want to read",
                "Writing",
                "dddoo",
                "Peer review of Refunds PRD",
                "16 Jun",
            ),
            (
                "HO",
                "blue",
                False,
                "Tell the strategy story",
                "Storytelling",
                "ddloo",
                "Dry-run of the Q3 story",
                "5 days overdue",
            ),
            (
                "AD",
                "olive",
                True,
                "Move to product owner",
                "Ownership",
                "ddoooo",
                "Run one backlog refinement",
                "18 Jun",
            ),
        )
        for number, (state, facts) in enumerate(zip(states, data, strict=True)):
            option = QStyleOptionViewItem()
            option.rect = QRectF(0, number * 84, 380, 84).toRect()
            option.state = state
            self._paint_row(painter, rows.paint_fill(painter, option), facts)

    def _paint_row(
        self, painter: QPainter, area: QRectF, facts: tuple[str, str, bool, str, str, str, str, str]
    ) -> None:
        letters, hue, square, title, skill, states, following, due = facts
        paint_avatar(painter, QRectF(area.x(), area.y(), 20, 20), letters, hue, square)
        area = area.adjusted(30, -1, 0, 0)
        rows.title_and_fact(painter, rows.line(area, 0, 20), title)
        done = f"{states.count('d')} of {len(states)}"
        rows.title_and_fact(
            painter, rows.line(area, 20, 16), skill, done, title_role="secondary", title_token="ink3"
        )
        names = {"d": "done", "l": "late", "o": "open"}
        paint_segments(painter, rows.line(area, 43, 4), [names[state] for state in states])
        late = "l" in states
        last = rows.line(area, 53, 16)
        role, token = ("secondary_medium", "danger") if late else ("secondary", "ink3")
        taken = rows.fact_at_right(painter, last, due, role, token)
        rows.icon_and_words(
            painter,
            last.adjusted(0, 0, -taken - 4, 0),
            "clock" if late else "diamond",
            following,
            icon_token="danger" if late else "ink3",
        )
