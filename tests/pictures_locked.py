"""Pictures of what is seen without an open journal: the page of a locked one, and what can be wrong on it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from ui import theme
from ui.application import application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.tour import picture

WRONG = "That did not open it. Check the keyboard layout and Caps Lock."


def grab_locked(out: Path, scratch: Path, sizes: Sequence[tuple[int, int]], wanted: Callable[[str], bool]) -> None:
    """The page as drawn, with a wrong passphrase, for a recovery key, and for a new passphrase."""
    app = application()
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.show()
        for width, height in sizes:
            window.resize(width, height)
            for name, act in ACTS.items():
                file = f"{name}-{choice}-{width}.png"
                if wanted(file):
                    _as_drawn(window)
                    act(window)
                    print(picture(window, out / file))
        window.close()


def _as_drawn(window: MainWindow) -> None:
    page = window.entrance.unlock
    page.greet("Nora", "Locked after 10 minutes away", "Last backup today, 07:12")
    window.entrance.show_unlock()
    page.passphrase.line.setText("slow harbour pap")
    page.passphrase.caps.set_on(True)
    page.passphrase.setFocus()


def _wrong(window: MainWindow) -> None:
    page = window.entrance.unlock
    page.passphrase.caps.set_on(False)
    page.show_wrong(WRONG, 4)


def _recovery(window: MainWindow) -> None:
    page = window.entrance.unlock
    page.show_form(page.recovery)
    page.recovery.line.setText("7KQ2-M9XD-")


def _renew(window: MainWindow) -> None:
    page = window.entrance.unlock
    page.show_form(page.renew)
    page.renew.passphrase.first.line.setText("slow harbour paper lantern")


def _welcome(window: MainWindow) -> None:
    """The first step as drawn."""
    page = window.entrance.welcome
    window.entrance.show_welcome()
    page.forget()
    page.name.line.setText("Nora Castell")
    page.passphrase.set_hidden(False)
    for field in (page.passphrase.first, page.passphrase.again):
        field.line.setText("slow harbour paper lantern")
    page.passphrase.setFocus()


def _welcome_key(window: MainWindow) -> None:
    _welcome(window)
    window.entrance.welcome.start.click()


def _welcome_person(window: MainWindow) -> None:
    _welcome_key(window)
    window.entrance.welcome.sample.click()
    window.entrance.welcome.third.fields.name.setText("Helen Okafor")


ACTS: dict[str, Callable[[MainWindow], None]] = {
    "unlock": lambda window: None,
    "unlock-wrong": _wrong,
    "unlock-recovery": _recovery,
    "unlock-renew": _renew,
    "welcome-1": _welcome,
    "welcome-2": _welcome_key,
    "welcome-3": _welcome_person,
}
