"""How the window looks and speaks: theme and text size take effect at once, a language at the next start."""

from PySide6.QtCore import Signal

from ui import language, theme
from ui.panes.settings.section import Section, labelled
from ui.widgets.labels import Label, follow_theme
from ui.widgets.tabs import Switcher

THEMES = ("system", "light", "dark")
SIZES = (90, 100, 110, 120, 130)
LANGUAGES = (language.SYSTEM, *language.NAMES)


class LookSection(Section):
    """`chosen(str theme, float scale)` is sent when the person takes another theme or size, `language_chosen(str)`
    when they take another language.
    """

    chosen = Signal(str, float)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self.header.set_title(self.tr("Look"))
        self.themes = Switcher(self.tr("System"), self.tr("Light"), self.tr("Dark"))
        self.sizes = Switcher(*(f"{size} %" for size in SIZES))
        self.add_row(labelled(self.tr("Theme"), self.themes))
        self.add_row(labelled(self.tr("Text size"), self.sizes))
        sentence = self.tr("System follows your computer, in light and in dark. The text size is for all panes.")
        self.column.addWidget(Label(sentence, "secondary", "ink3", wrap=True))
        self.languages = Switcher(self.tr("System"), *language.NAMES.values())
        self.languages.set_current(LANGUAGES.index(language.choice()))
        self.add_row(labelled(self.tr("Language"), self.languages))
        self.next_start = Label("", "secondary", "ink3", wrap=True)
        self.column.addWidget(self.next_start)
        self._tell_next_start()
        self.languages.chosen.connect(self._on_language)
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

    def _on_language(self, number: int) -> None:
        language.choose(LANGUAGES[number])
        self._tell_next_start()
        self.language_chosen.emit(LANGUAGES[number])

    def _tell_next_start(self) -> None:
        """Say when the words will change, where they still have to."""
        waits = language.code_for(language.choice()) != language.current()
        self.next_start.setText(self.tr("The words change when you next start PM Journal.") if waits else "")
        self.next_start.setVisible(waits)
