"""Pictures of what is seen without an open journal: beginning one, restoring one, a locked and a damaged one."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from pmjournal import recovery_key, rescuing
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records.backups import BackupInfo, Why
from pmjournal.records.checks import Rescued
from pmjournal.secret import Secret
from ui import theme
from ui.application import application
from ui.backups.summary import Summary
from ui.main_window import MainWindow
from ui.panes.settings.everything_section import EverythingSection
from ui.panes.settings.lock_section import LockSection
from ui.panes.settings.section import Section
from ui.passphrase.acts import Act
from ui.passphrase.dialog import PassphraseDialog
from ui.settings import Settings
from ui.tour import SETTLE_MS, picture
from ui.tour_job import settle
from ui.welcome.restore_step import RestoreStep
from ui.widgets.scroll import ScrollArea

Sizes = Sequence[tuple[int, int]]
LOOKS = ("light", "dark")
SECTIONS: dict[str, type[Section]] = {"settings-lock": LockSection, "settings-everything": EverythingSection}
DIALOGS = {
    "passphrase-add": Act.ADD,
    "passphrase-change": Act.CHANGE,
    "passphrase-remove": Act.REMOVE,
    "passphrase-key": Act.ADD,
    "passphrase-backups": Act.ADD,
}

CLOCK = Clock(date(2026, 6, 9))
HOME = Path("/home/nora/Documents")
BACKUP = BackupInfo(
    HOME / "PM Journal 2026-06-09.zip",
    datetime(2026, 6, 9, 7, 12, tzinfo=UTC),
    4_200_000,
    Why.BY_HAND,
    {
        "person": 5,
        "mentorship": 5,
        "goal": 11,
        "milestone": 46,
        "meeting": 38,
        "reflection": 34,
        "private_note": 14,
    },
    date(2026, 1, 5),
    date(2026, 6, 8),
    attachments=6,
    whole=True,
    needs_secret=True,
)
DAMAGED = f"{HOME / 'PM Journal' / 'journal.db'} is damaged or does not fit its keys. Nothing was changed."
RESCUED = Rescued(HOME / "PM Journal rescued", {"goal": 11, "meeting": 38}, 1, 0, 6, 0, 151, 2, True)
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
    names = [*SECTIONS, *DIALOGS]
    if not any(wanted(f"{name}-{choice}-{width}.png") for name in names for choice in LOOKS for width, _ in sizes):
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
                for name, section in SECTIONS.items():
                    _grab_section(window, section, out / f"{name}-{choice}-{width}.png", wanted)
                for name, act in DIALOGS.items():
                    _grab_one(window, act, name, out / f"{name}-{choice}-{width}.png", wanted)
            window.detach()
            window.close()


def _grab_section(window: MainWindow, section: type[Section], file: Path, wanted: Callable[[str], bool]) -> None:
    if wanted(file.name):
        pane = window.pane("settings")
        pane.findChildren(ScrollArea)[0].ensureWidgetVisible(pane.findChildren(section)[0], 0, 200)
        print(picture(window, file))


def _grab_one(window: MainWindow, act: Act, name: str, file: Path, wanted: Callable[[str], bool]) -> None:
    if not wanted(file.name):
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


def _restore(window: MainWindow) -> None:
    """A backup with a passphrase is chosen."""
    page = window.entrance.welcome
    window.entrance.show_welcome()
    step = RestoreStep(CLOCK, private_hidden=False)
    page.show_restoring(step)
    step.place.line.setText("/home/nora/Documents/PM Journal")
    step.show_backups([BACKUP])
    settle(SETTLE_MS)


def _restore_wrong(window: MainWindow) -> None:
    _restore(window)
    step = window.entrance.welcome.restoring
    assert step is not None
    step.ask_secret(wrong=True)
    settle(SETTLE_MS)


def _damaged(window: MainWindow) -> None:
    page = window.entrance.damaged
    window.entrance.show_damaged()
    page.show_journal(DAMAGED)
    page.show_backup(Summary(BACKUP, CLOCK, private_hidden=False))
    settle(SETTLE_MS)


def _damaged_secret(window: MainWindow) -> None:
    _damaged(window)
    window.entrance.damaged.ask(True, "Passphrase or recovery key that this backup was made under")
    settle(SETTLE_MS)


def _rescued(window: MainWindow) -> None:
    _damaged(window)
    window.entrance.damaged.show_rescued(rescuing.sentences(RESCUED))
    settle(SETTLE_MS)


ACTS: dict[str, Callable[[MainWindow], None]] = {
    "unlock": lambda window: None,
    "unlock-wrong": _wrong,
    "unlock-recovery": _recovery,
    "unlock-renew": _renew,
    "welcome-1": _welcome,
    "welcome-2": _welcome_key,
    "welcome-3": _welcome_person,
    "welcome-restore": _restore,
    "welcome-restore-wrong": _restore_wrong,
    "damaged": _damaged,
    "damaged-secret": _damaged_secret,
    "damaged-rescued": _rescued,
}
