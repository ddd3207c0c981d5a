"""Days typed as people type them ("fri", "+3d", "12 jun") or picked from a calendar.

What is typed is read when the field is left, by `pmjournal.dates`. A text that is no day stays where it is,
with a sentence below it; nothing typed is thrown away.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.dates import parse_day
from pmjournal.errors import BadInput
from ui import fonts, words
from ui.theme import theme
from ui.widgets import unread
from ui.widgets.buttons import IconButton
from ui.widgets.calendar import Calendar
from ui.widgets.labels import Label, follow_theme
from ui.widgets.line_field import ErrorLine, LineEdit, dress, mark_error
from ui.widgets.popup import Popup
from ui.widgets.tips import set_tip

# Inside the classes below `date` is a method.
Day = date


class _DayLine(LineEdit):
    """A line holding one day, with a calendar button at its right end."""

    day_changed = Signal(object)
    wrong = Signal(str)

    def __init__(self, today: Callable[[], date], name: str, parent: QWidget | None = None) -> None:
        self._today = today
        self._day: date | None = None
        self._proposed: date | None = None
        self._kept: date | None = None
        super().__init__("", parent, name=name)
        self._button = IconButton(
            "calendar", self.tr("Pick a day for {field}").format(field=name), self, token="ink3", size=14, box=24
        )
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.open_calendar)
        self.setTextMargins(0, 0, theme().px(22), 0)
        self.textEdited.connect(lambda: self.wrong.emit(""))
        self.left.connect(self.read)
        self.returnPressed.connect(self.read)

    def day(self) -> date | None:
        """The day, as last read."""
        return self._day

    def keep(self, day: date | None) -> None:
        """Show `day`, and go back to it where something else is taken back; sends nothing."""
        self._kept = day
        self.put(day)

    def take_back(self) -> None:
        """Show what was there before it was typed in."""
        self.put(self._kept)

    def put(self, day: date | None) -> None:
        """Show `day`; sends nothing."""
        self._day, self._proposed = day, None
        self.setText("" if day is None else self._shown(day))
        self.wrong.emit("")

    def refuse(self, day: date | None) -> None:
        """What was typed could not be stored: `day` holds still, and the words stay to be read again."""
        self._day = day
        self.setModified(True)

    def propose(self, day: date) -> None:
        """Show `day` without settling on it; reading the line takes it."""
        self.put(None)
        self._proposed = day
        self.setText(self._shown(day))

    def _shown(self, day: date) -> str:
        today = self._today()
        if 0 <= (day - today).days < words.WEEK_DAYS:
            return words.weekday_day(day, today)
        return words.day_with_year(day)

    def typed(self) -> str:
        """What stands there, in words that mean the same on every day; as it is where it is no day."""
        day = self.means()
        return self.text() if day is None else day.isoformat()

    def means(self) -> Day | None:
        """The day that stands there; None where it is none."""
        if self._day is not None and self.text().strip() == self._shown(self._day):
            return self._day
        with suppress(BadInput):
            return parse_day(self.text(), self._today())
        return None

    def read(self) -> bool:
        """Read what stands there; False when it is no day."""
        text = self.text().strip()
        if self._day is not None and text == self._shown(self._day):
            return True
        if self._proposed is not None and text == self._shown(self._proposed):
            self._take(self._proposed)
            return True
        try:
            day = parse_day(text, self._today()) if text else None
        except BadInput as wrong:
            self.wrong.emit(str(wrong))
            return False
        self._take(day)
        return True

    def _take(self, day: date | None) -> None:
        changed = day != self._day
        self.put(day)
        if changed:
            self.day_changed.emit(day)

    def open_calendar(self) -> None:
        """Show a month to pick from."""
        calendar = Calendar(self._day or self._today(), self._today())
        popup = Popup(calendar, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.picked.connect(self._take)
        calendar.picked.connect(popup.close)
        popup.open_below(self)
        calendar.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed takes the place of the day, unless one clicked into it."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as in every combo box; Escape brings the last day back."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.put(self._day)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        button = self._button
        button.move(self.width() - button.width() - 4, (self.height() - button.height()) // 2)


class DateField(QWidget):
    """A labelled day. `today` is what relative words count from.

    `date_changed(object)` is sent with a date, or None, when the person settled on another day.
    """

    date_changed = Signal(object)

    def __init__(
        self,
        label: str,
        day: date | None = None,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self.label = Label(label, "secondary_medium", "ink3")
        self.line = _DayLine(today, label)
        self.line.setPlaceholderText(placeholder)
        self.label.setBuddy(self.line)
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        self.label.setVisible(bool(label))
        column.addSpacing(4 if label else 0)
        column.addWidget(self.line)
        column.addWidget(self._error)
        self.line.day_changed.connect(self.date_changed)
        self.line.wrong.connect(self.set_error)
        self.setFocusProxy(self.line)
        self.line.keep(day)

    def date(self) -> Day | None:
        """The day; None when the field is empty. What is being typed counts once the field is left."""
        return self.line.day()

    def typed(self) -> str:
        """What stands there, in words that mean the same on every day; as it is where it is no day."""
        return self.line.typed()

    def read_day(self) -> None:
        """Read what stands there now where it is a day; else it stays to be read later."""
        if self.line.means() is not None:
            self.line.read()

    def set_date(self, day: Day | None) -> None:
        """Show `day`; sends nothing."""
        self.line.keep(day)

    def take_back(self) -> None:
        """Show the day that was there before it was typed in."""
        self.line.take_back()

    def refuse(self, day: Day | None) -> None:
        """What was typed could not be stored: `day` holds still, and the words stay to be read again."""
        self.line.refuse(day)

    def valid(self) -> bool:
        """Read what stands there now, show what is wrong, and say whether all is well."""
        return self.line.read()

    def error(self) -> str:
        """The sentence below, or ""."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show `sentence` as what is wrong; "" takes it away."""
        mark_error(self.line, bool(sentence))
        self._error.say(sentence)
        unread.note(self, wrong=bool(sentence))


class DateCell(_DayLine):
    """The same for a table's cell: flat, with the error as tooltip. `date_changed(object)` as there."""

    date_changed = Signal(object)

    def __init__(
        self,
        name: str,
        day: date | None = None,
        parent: QWidget | None = None,
        *,
        today: Callable[[], Day] = Day.today,
        role: str = "body",
    ) -> None:
        self._role = role
        super().__init__(today, name, parent)
        self.setProperty("inline", True)
        self._button.hide()
        self.day_changed.connect(self.date_changed)
        self.wrong.connect(self._on_wrong)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_theme(self, self._restyle)
        self.keep(day)

    def date(self) -> Day | None:
        """The day; None when the cell is empty."""
        return self.day()

    def set_date(self, day: Day | None) -> None:
        """Show `day`; sends nothing."""
        self.keep(day)

    def _shown(self, day: Day) -> str:
        return words.near_day(day, self._today())

    def _restyle(self) -> None:
        dress(self)
        self.setFont(fonts.font(self._role, tabular=True))
        self.setFixedHeight(fonts.line_height(self._role) + theme().px(6))

    def _on_wrong(self, sentence: str) -> None:
        mark_error(self, bool(sentence))
        set_tip(self, sentence)
        unread.note(self, wrong=bool(sentence))

    def event(self, event: QEvent) -> bool:
        """Show the calendar button only under the pointer or the cursor."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.FocusIn):
            self._button.show()
        elif event.type() in (QEvent.Type.HoverLeave, QEvent.Type.FocusOut):
            self._button.setVisible(self.hasFocus() or self.underMouse())
        return super().event(event)
