"""How the window looks: theme and text size. It takes effect at once, and everywhere."""

from PySide6.QtCore import Signal

from ui import theme
from ui.panes.settings.section import Section, labelled
from ui.widgets.labels import Label, follow_theme
from ui.widgets.tabs import Switcher

THEMES = ("system", "light", "dark")
SIZES = (90, 100, 110, 120, 130)


class LookSection(Section):
    """`chosen(str theme, float scale)` is sent when the person takes another theme or size."""

    chosen = Signal(str, float)

    def __init__(self) -> None:
        super().__init__("")
        self.header.set_title(self.tr("Look"))
        self.themes = Switcher(self.tr("System"), self.tr("Light"), self.tr("Dark"))
        self.sizes = Switcher(*(f"{size} %" for size in SIZES))
        self.add_row(labelled(self.tr("Theme"), self.themes))
        self.add_row(labelled(self.tr("Text size"), self.sizes))
        sentence = self.tr("System follows your computer, in light and in dark. The text size is for all panes.")
        self.column.addWidget(Label(sentence, "secondary", "ink3", wrap=True))
        self.themes.chosen.connect(self._on_chosen)
        self.sizes.chosen.connect(self._on_chosen)
        follow_theme(self, self._show)

    def _show(self) -> None:
        """Show what is on, whoever put it on."""
        percent = theme.theme().scale * 100
        self.themes.set_current(THEMES.index(theme.choice()) if theme.choice() in THEMES else 0)
        self.sizes.set_current(min(range(len(SIZES)), key=lambda number: abs(SIZES[number] - percent)))

    def _on_chosen(self, _number: int) -> None:
        self.chosen.emit(THEMES[self.themes.current()], SIZES[self.sizes.current()] / 100)
