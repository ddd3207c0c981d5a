"""How the window looks and speaks: theme and text size take effect at once, a language at the next start."""

from PySide6.QtCore import Signal

from ui import language, motion, theme
from ui.panes.settings.section import Section, labelled
from ui.widgets.labels import Label, follow_theme
from ui.widgets.tabs import Switcher

THEMES = ("system", "light", "dark")
EASE = ("system", "on", "off")
SIZES = (90, 100, 110, 120, 130)
LANGUAGES = (language.SYSTEM, *language.NAMES)


class LookSection(Section):
    """`chosen(str theme, float scale)` is sent when the person takes another theme or size, `language_chosen(str)`
    when they take another language, `eased(str contrast, str motion)` when they want more contrast or less motion.
    """

    chosen = Signal(str, float)
    eased = Signal(str, str)
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
        self.contrast, self.motion = self._ease(), self._ease()
        self.add_row(labelled(self.tr("More contrast"), self.contrast))
        self.add_row(labelled(self.tr("Less motion"), self.motion))
        self.languages = Switcher(self.tr("System"), *language.NAMES.values())
        self.languages.set_current(LANGUAGES.index(language.choice()))
        self.add_row(labelled(self.tr("Language"), self.languages))
        self.next_start = Label("", "secondary", "ink3", wrap=True)
        self.column.addWidget(self.next_start)
        self._tell_next_start()
        self.languages.chosen.connect(self._on_language)
        self.themes.chosen.connect(self._on_chosen)
        self.sizes.chosen.connect(self._on_chosen)
        for switcher in (self.contrast, self.motion):
            switcher.chosen.connect(self._on_eased)
        follow_theme(self, self._show)

    def _ease(self) -> Switcher:
        return Switcher(self.tr("System"), self.tr("On"), self.tr("Off"))

    def _show(self) -> None:
        """Show what is on, whoever put it on."""
        percent = theme.theme().scale * 100
        self.themes.set_current(THEMES.index(theme.choice()) if theme.choice() in THEMES else 0)
        self.sizes.set_current(min(range(len(SIZES)), key=lambda number: abs(SIZES[number] - percent)))

        self.contrast.set_current(EASE.index(theme.contrast_choice()))
        self.motion.set_current(EASE.index(motion.choice()))

    def _on_eased(self, _number: int) -> None:
        self.eased.emit(EASE[self.contrast.current()], EASE[self.motion.current()])

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
