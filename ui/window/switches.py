"""The switches of the whole window: private content, theme, text size, contrast, motion. All are remembered."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ui import lock_choice, motion, reminder_choice, theme
from ui.lock_choice import LockChoice
from ui.reminder_choice import ReminderChoice
from ui.settings import Settings
from ui.shell.shell import Shell
from ui.window.open_panes import OpenPanes

SCALES = (0.9, 1.0, 1.1, 1.2, 1.3)


class Switches(QObject):
    """Switches and remembers.

    Args:
        settings: what was chosen before.
        shell, panes: what changes.
    """

    private_changed = Signal(bool)
    """Private content is hidden, or shown again."""
    lock_changed = Signal()
    """It is locked by itself at another time."""
    reminders_changed = Signal()
    """Reminders are chosen otherwise."""

    def __init__(self, settings: Settings, shell: Shell, panes: OpenPanes) -> None:
        super().__init__(panes)
        self._settings, self._shell, self._panes = settings, shell, panes

    def show_private(self) -> None:
        """Hide private content, or show it, as it was left."""
        hidden = self._settings.values.private_hidden
        self._shell.sidebar.set_private_hidden(hidden)
        self._panes.set_private_hidden(hidden)
        self.private_changed.emit(hidden)

    def toggle_private(self) -> None:
        """Hide private content everywhere, or show it again."""
        hidden = not self._settings.values.private_hidden
        self._settings.set(private_hidden=hidden)
        self.show_private()
        self._shell.toast.say(
            self.tr("Private content is hidden") if hidden else self.tr("Private content is shown")
        )

    def next_theme(self) -> None:
        """Change to the other of light and dark."""
        self.apply_theme("light" if theme.theme().dark else "dark", self._settings.values.scale)

    def step_scale(self, steps: int) -> None:
        """Make the text larger or smaller by steps of a tenth, within what is offered."""
        now = min(range(len(SCALES)), key=lambda place: abs(SCALES[place] - self._settings.values.scale))
        wanted = SCALES[max(0, min(len(SCALES) - 1, now + steps))]
        self.apply_theme(self._settings.values.theme, wanted)

    def apply_theme(self, choice: str, scale: float) -> None:
        """Put on a theme and a text size, and remember them."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, choice, scale)
            self._settings.set(theme=choice, scale=scale)
            self._panes.fit()

    def apply_lock(self, choice: LockChoice) -> None:
        """Lock when it is chosen so, and remember it."""
        lock_choice.choose(choice)
        self._settings.set(
            lock_after=choice.minutes, lock_on_minimise=choice.on_minimise, clear_copied=choice.clear_copied
        )
        self.lock_changed.emit()

    def apply_reminders(self, choice: ReminderChoice) -> None:
        """Remind as it is chosen, and remember it."""
        reminder_choice.choose(choice)
        reminder_choice.keep(self._settings, choice)
        self.reminders_changed.emit()

    def apply_ease(self, contrast: str, movement: str) -> None:
        """Have more contrast and less motion "on" or "off", or as the "system" asks, and remember it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            if contrast != theme.contrast_choice():
                theme.choose_contrast(app, contrast)
            motion.choose(app, movement)
            self._settings.set(contrast=contrast, motion=movement)
