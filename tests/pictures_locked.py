"""Pictures of what is seen without an open journal: the page of a locked one, and what can be wrong on it."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from ui import theme
from ui.application import application
from ui.main_window import MainWindow
from ui.panes.settings.lock_section import LockSection
from ui.passphrase.acts import Act
from ui.passphrase.dialog import PassphraseDialog
from ui.settings import Settings
from ui.tour import SETTLE_MS, picture
from ui.tour_job import settle
from ui.widgets.scroll import ScrollArea

Sizes = Sequence[tuple[int, int]]
LOOKS = ("light", "dark")
DIALOGS = {
    "settings-lock": None,
    "passphrase-add": Act.ADD,
    "passphrase-change": Act.CHANGE,
    "passphrase-remove": Act.REMOVE,
    "passphrase-key": Act.ADD,
    "passphrase-backups": Act.ADD,
}

WRONG = "That did not open it. Check the keyboard layout and Caps Lock."


def grab_locked(out: Path, scratch: Path, sizes: Sequence[tuple[int, int]], wanted: Callable[[str], bool]) -> None:
    """The page as drawn, with a wrong passphrase, for a recovery key, and for a new passphrase."""
    app = application()
    for choice in LOOKS:
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.show()
        window.activateWindow()
        settle(SETTLE_MS)
        for width, height in sizes:
            window.resize(width, height)
            for name, act in ACTS.items():
                file = f"{name}-{choice}-{width}.png"
                if wanted(file):
                    _as_drawn(window)
                    act(window)
                    print(picture(window, out / file))
        window.close()


def grab_settings(out: Path, scratch: Path, sizes: Sizes, wanted: Callable[[str], bool]) -> None:
    """The settings of a journal with a passphrase, and the dialogs about it."""
    if not any(
        wanted(f"{name}-{choice}-{width}.png") for name in DIALOGS for choice in LOOKS for width, _ in sizes
    ):
        return
    clock = Clock(date(2026, 6, 9))
    secrets = [Secret.passphrase("slow harbour paper lantern"), recovery_key.new()]
    with Journal.create(scratch / "locked", "Nora Castell", clock=clock, secrets=secrets) as journal:
        for choice in LOOKS:
            theme.apply(application(), choice)
            window = MainWindow(Settings(scratch / "settings.json"))
            window.attach(journal)
            window.show()
            for width, height in sizes:
                window.resize(width, height)
                window.open_panes.get("settings")
                window.show_pane("settings")
                _grab_one(window, None, "settings-lock", out / f"settings-lock-{choice}-{width}.png", wanted)
                for name, act in DIALOGS.items():
                    if act is not None:
                        _grab_one(window, act, name, out / f"{name}-{choice}-{width}.png", wanted)
            window.detach()
            window.close()


def _grab_one(window: MainWindow, act: Act | None, name: str, file: Path, wanted: Callable[[str], bool]) -> None:
    if not wanted(file.name):
        return
    if act is None:
        pane = window.pane("settings")
        pane.findChildren(ScrollArea)[0].ensureWidgetVisible(pane.findChildren(LockSection)[0], 0, 200)
        print(picture(window, file))
        return
    dialog = PassphraseDialog(act, "Nora Castell", date(2026, 6, 9), window)
    dialog.show()
    if name == "passphrase-key":
        dialog.show_key(recovery_key.new())
    elif name == "passphrase-backups":
        dialog.show_backups(14)
    settle(SETTLE_MS)
    dialog.grab().save(str(file))
    dialog.reject()
    dialog.deleteLater()
    print(file)


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
