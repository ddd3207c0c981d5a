"""The row under the palette's line: groups with how much is in each, or the words that narrow a search.

It shows and sends; what is found is told by the palette.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pmjournal.records.search import COUNT_CAP, SearchGroup
from pmjournal.search_query import Filter
from ui import fonts
from ui.palette.speaker import group_titles
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Label, follow_theme
from ui.widgets.plain_button import PlainButton

HEIGHT, PADDING, GAP = 24, 11, 6
ALL, COMMANDS = "all", "commands"


def capped(count: int) -> str:
    """ "7", and "99+" for all that would be longer."""
    return str(count) if count <= COUNT_CAP else f"{COUNT_CAP}+"


class Pill(PlainButton):
    """Words and a count. The focus stays in the line, which is why keys reach pills through the heads' links."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setAccessibleName(text)
        # As its row is: what lies under the palette is not painted where one comes, goes or moves.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        follow_theme(self, self._restyle)

    def count(self) -> str:
        """The count that is shown."""
        return self._count

    def set_count(self, count: str) -> None:
        """Show how much there is; "" for no count."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
            self._restyle()

    def _restyle(self) -> None:
        self.setFont(fonts.font("secondary_medium"))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Words, gap, count."""
        width = painting.advance(self.text(), self.font()) + 2 * theme().px(PADDING)
        if self._count:
            width += theme().px(GAP) + painting.advance(self._count, self._figures())
        return QSize(round(width), theme().px(HEIGHT))

    def _figures(self) -> QFont:
        return fonts.font("secondary_medium", tabular=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled while it is on, bordered else."""
        painter, area = QPainter(self), QRectF(self.rect())
        painter.fillRect(self.rect(), theme().color("surface"))
        on = self.isChecked()
        fill = "selected" if on else "hover" if self.underMouse() else "surface"
        painting.box(painter, area, area.height() / 2, fill, None if on else "line_strong")
        area.adjust(theme().px(PADDING), 0, -theme().px(PADDING), 0)
        painting.words(painter, area, self.text(), self.font(), "ink" if on else "ink2", elide=False)
        painting.words(painter, area, self._count, self._figures(), "ink3", painting.RIGHT, elide=False)


class Pills(QWidget):
    """`group_chosen` gives a SearchGroup, or None for all; `word_chosen` a word such as "person:"."""

    group_chosen = Signal(object)
    word_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {ALL: self.tr("All"), **group_titles(), COMMANDS: self.tr("Commands")}
        self.groups = {key: Pill(title) for key, title in titles.items()}
        self.words = {word: Pill(f"{word}:") for word in Filter}
        self._lead = Label(self.tr("Narrow with"), "secondary", "ink3")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 12)
        row.setSpacing(GAP)
        row.addWidget(self._lead)
        for pill in (*self.groups.values(), *self.words.values()):
            row.addWidget(pill)
        row.addStretch(1)
        self._connect()
        # Opaque: new counts paint nothing of what lies under the palette.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        follow_theme(self, self._restyle)

    def _connect(self) -> None:
        for key, pill in self.groups.items():
            chosen = SearchGroup(key) if key in set(SearchGroup) else None
            pill.clicked.connect(lambda _on=False, group=chosen: self.group_chosen.emit(group))
        for word, pill in self.words.items():
            pill.clicked.connect(lambda _on=False, word=word: self.word_chosen.emit(f"{word}:"))
            pill.setCheckable(False)
            pill.setAccessibleName(self.tr("Narrow with {word}").format(word=word))

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT) + 12)

    def show_words(self) -> None:
        """Offer the words that narrow a search."""
        self._show(())

    def show_groups(self, counts: Mapping[SearchGroup, int], chosen: SearchGroup | None, whole: str) -> None:
        """Show the groups that have anything, and the chosen one even without.

        Args:
            counts: how much is in each.
            chosen: the group shown alone, None for all of them.
            whole: how much there is at all.
        """
        shown = {group for group, count in counts.items() if count} | ({chosen} if chosen else set())
        for group in SearchGroup:
            self.groups[group].set_count(capped(counts.get(group, 0)))
        self.groups[ALL].set_count(whole)
        self._show((ALL, *shown), chosen or ALL)

    def show_only(self, key: str, count: int) -> None:
        """Show that only commands, or only people, are listed."""
        self.groups[ALL].set_count("")
        self.groups[key].set_count(capped(count))
        self._show((ALL, key), key)

    def _show(self, keys: tuple[str, ...], chosen: str = "") -> None:
        for key, pill in self.groups.items():
            pill.setVisible(key in keys)
            pill.setChecked(key == chosen)
            pill.setAccessibleDescription(self.tr("chosen") if key == chosen else "")
        for widget in (self._lead, *self.words.values()):
            widget.setVisible(not keys)
        self._row.activate()  # now, and not after a first paint at the old places

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), theme().color("surface"))
