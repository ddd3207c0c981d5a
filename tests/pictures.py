"""Pictures of every pane, to be looked at: `python -m tests.pictures OUT [FILTER]`.

Light and dark, 1280x820 and 960x820, on the sample journal and on the small drawn one on 2026-06-09; that one in
German and in the language of tests/pseudo.py, too. FILTER keeps only the pictures whose name holds it.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog

from pmjournal.clock import Clock
from pmjournal.demo import build as build_sample
from pmjournal.journal import Journal
from tests import kept, pictures_endings, pictures_meetings, pseudo
from tests.drawn import build as build_drawn
from tests.pictures_locked import grab_locked, grab_settings
from tests.pictures_log import LOG
from tests.ui.hands import press
from ui import theme
from ui.application import application
from ui.commands import commands
from ui.keys_page import KeysPage
from ui.main_window import MainWindow
from ui.panes.meetings import MeetingsPane
from ui.prep import PrepDialog
from ui.settings import Settings
from ui.tour import SETTLE_MS, picture
from ui.tour_job import settle
from ui.widgets.two_sides import TwoSides

TODAY = date(2026, 6, 9)
SIZES = ((1280, 820), (960, 820))
PALETTE = {"palette": "discovery", "palette-empty": "", "palette-commands": ">", "palette-nothing": "okr"}
AROUND = {"prep": "Synthesis, then the funding case", "follow-up": "Which opportunity to back first"}
PANES = (
    "today", "goals", "meetings", "reflections", "feedback", "log", "person", "agreement", "actions", "me",
    "review", "settings",
)  # fmt: skip
DRAWN = {
    "goals": "Lead discovery for Booking Insights end to end",
    "meetings": "Which opportunity to back first",
    "reflections": "Shorter questions, longer answers",
    "feedback": "Say what you are asking for first.",
    "log": "When is a no from sales a real no?",
    "person": "Amara Diallo",
    "agreement": "Amara Diallo",
}


def _record(journal: Journal, pane: str) -> int | None:
    """The record that the drawn picture of a pane shows, where this journal has it."""
    title = DRAWN.get(pane)
    match pane:
        case "goals":
            found = {one.goal.title: one.goal.id for one in journal.goals.outlines()}
        case "meetings":
            found = {one.title: one.id for one in journal.meetings.summaries()}
        case "reflections":
            found = {one.title: one.id for one in journal.reflections.summaries()}
        case "feedback":
            found = {one.text: one.id for one in journal.feedback.all(limit=20)}
        case "log":
            found = {one.title: one.id for one in journal.entries.all(limit=20)}
        case "person" | "agreement":
            found = {one.person.name: one.mentorship.id for one in journal.people.contacts()}
            return found.get(str(title), next(iter(found.values()), None))
        case _:
            return None
    return found.get(str(title))


def _show(window: MainWindow, journal: Journal, pane: str) -> None:
    record = _record(journal, pane)
    window.set_scope(None)
    if pane in ("person", "agreement") and record is not None:
        window.navigation.show_person(record)
        views = window.pane("person").views
        assert views is not None
        views.open("overview" if pane == "person" else pane)
        return
    window.show_pane(pane)
    if record is not None:
        window.pane(pane).show_record(record)


def _grab_all(journal: Journal, name: str, out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    app = application()
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.attach(journal)
        window.show()
        for width, height in SIZES:
            window.resize(width, height)
            for pane in PANES:
                file = f"{name}-{pane}-{choice}-{width}.png"
                if wanted(file):
                    _show(window, journal, pane)
                    print(picture(window, out / file))
            for palette, text in PALETTE.items():
                file = f"{name}-{palette}-{choice}-{width}.png"
                if wanted(file):
                    _show(window, journal, "goals")
                    _grab_palette(window, text, out / file)
            for what, show in LOG.items():
                file = f"{name}-{what}-{choice}-{width}.png"
                if wanted(file):
                    window.set_scope(None)
                    show(window)
                    print(picture(window, out / file))
                    if window.capturing.capture is not None:
                        window.capturing.capture.dismiss()
        window.detach()
        window.close()


def _grab_around(journal: Journal, out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    """What lies over a meeting: the prep of the next one, and the follow-up of the last."""
    app = application()
    titles = {one.title: one.id for one in journal.meetings.summaries()}
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.attach(journal)
        window.show()
        for width, height in SIZES:
            window.resize(width, height)
            for name, title in AROUND.items():
                file = f"drawn-{name}-{choice}-{width}.png"
                if wanted(file):
                    window.open_record("meeting", titles[title])
                    around = cast("MeetingsPane", window.pane("meetings")).detail.around
                    (around.open_prep if name == "prep" else around.open_follow_up)()
                    settle(SETTLE_MS)
                    dialog = app.activeModalWidget()
                    assert isinstance(dialog, QDialog)
                    dialog.grab().save(str(out / file))
                    if isinstance(dialog, PrepDialog):
                        _grab_stories(dialog, out / file.replace(name, f"{name}-story"))
                    dialog.reject()
                    journal.meetings.write(titles[title], brief="")
                    print(out / file)
        window.detach()
        window.close()


def _grab_stories(dialog: PrepDialog, target: Path) -> None:
    """The prep with the picker of stories over it, which is a window of its own; then with one picked."""
    dialog.telling.offer(dialog.story)  # without a screen Qt takes it away as soon as events are let through
    picker = dialog.telling.picker
    assert picker is not None
    both = dialog.grab()
    painter = QPainter(both)
    painter.drawPixmap(dialog.mapFromGlobal(picker.pos()), picker.grab())
    painter.end()
    both.save(str(target))
    print(target)
    press(picker.line, Qt.Key.Key_Return)
    dialog.grab().save(str(target.with_stem(target.stem.replace("story", "told"))))


def _grab_small(journal: Journal, out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    """The list or the page, in a small window."""
    app = application()
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.attach(journal)
        window.resize(820, 640)
        window.show()
        for pane in ("goals", "meetings", "reflections", "feedback", "review"):
            window.show_pane(pane)
            for what in ("list", "page"):
                file = f"drawn-{pane}-{what}-{choice}-820.png"
                if wanted(file):
                    if what == "page":
                        _show(window, journal, pane)
                        window.pane(pane).findChildren(TwoSides)[0].show_page()
                    print(picture(window, out / file))
        window.detach()
        window.close()


def _grab_shown(
    scenes: kept.Scenes, journal: Journal, out: Path, scratch: Path, wanted: Callable[[str], bool]
) -> None:
    """Scenes: what is kept of what was, such as versions and the bin; what is done with meetings."""
    app = application()
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.attach(journal)
        window.show()
        for width, height in SIZES:
            window.resize(width, height)
            for name, show in scenes.items():
                file = f"{name}-{choice}-{width}.png"
                if wanted(file):
                    shown = show(window, journal)
                    settle(SETTLE_MS)
                    shown.grab().save(str(out / file))
                    print(out / file)
                    if isinstance(shown, QDialog):
                        shown.reject()
                        shown.deleteLater()
        window.detach()
        window.close()


def _grab_keys(out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    """The page of keys over a window of each width."""
    app = application()
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.show()
        for width, height in SIZES:
            file = f"keys-{choice}-{width}.png"
            if wanted(file):
                window.resize(width, height)
                page = KeysPage(commands(window), window)
                page.show()
                settle(SETTLE_MS)
                page.grab().save(str(out / file))
                page.reject()
                page.deleteLater()
                print(out / file)
        window.close()


def _grab_contrast(journal: Journal, out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    """Two panes with more contrast."""
    app = application()
    theme.choose_contrast(app, "on")
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        window = MainWindow(Settings(scratch / "settings.json"))
        window.attach(journal)
        window.resize(*SIZES[0])
        window.show()
        for pane in ("goals", "meetings"):
            file = f"drawn-{pane}-{choice}-contrast.png"
            if wanted(file):
                _show(window, journal, pane)
                print(picture(window, out / file))
        window.detach()
        window.close()
    theme.choose_contrast(app, "off")


def _grab_in_languages(journal: Journal, out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    """The panes and the welcome page in German and in the language nobody speaks: what is cut off, or missing."""
    for name, spoken in {"de": pseudo.german, "pseudo": pseudo.spoken}.items():
        with spoken():
            _grab_all(journal, name, out, scratch, lambda file: "-light-" in file and wanted(file))
            if wanted(f"{name}-welcome.png"):
                theme.apply(application(), "light")
                window = MainWindow(Settings(scratch / "settings.json"))
                window.resize(*SIZES[0])
                window.entrance.show_welcome()
                window.show()
                print(picture(window, out / f"{name}-welcome.png"))
                window.close()


def _grab_palette(window: MainWindow, text: str, target: Path) -> None:
    """The palette over the window, with a text typed into it."""
    window.finding.toggle()
    palette = window.finding.palette
    assert palette is not None
    palette.type_in(text)
    print(picture(window, target))
    palette.dismiss()


def _grab_empty(out: Path, scratch: Path, wanted: Callable[[str], bool]) -> None:
    """The welcome page, and every pane of a journal with nothing in it."""
    app = application()
    with Journal.create(scratch / "empty", "Nora Castell", clock=Clock(TODAY)) as journal:
        for choice in ("light", "dark"):
            theme.apply(app, choice)
            window = MainWindow(Settings(scratch / "settings.json"))
            window.resize(*SIZES[0])
            window.entrance.show_welcome()
            window.show()
            if wanted(f"welcome-{choice}.png"):
                picture(window, out / f"welcome-{choice}.png")
            window.attach(journal)
            for pane in ("today", "goals", "meetings", "reflections", "review"):
                if wanted(f"empty-{pane}-{choice}.png"):
                    window.show_pane(pane)
                    print(picture(window, out / f"empty-{pane}-{choice}.png"))
            window.detach()
            window.close()


def main(out: Path, keep: str = "") -> None:
    """Write every picture whose name holds `keep` into `out`."""
    out.mkdir(parents=True, exist_ok=True)

    def wanted(file: str) -> bool:
        return keep in file

    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        if not keep.startswith("sample"):
            with build_drawn(scratch / "drawn") as journal:
                _grab_all(journal, "drawn", out, scratch, wanted)
                _grab_in_languages(journal, out, scratch, wanted)
                _grab_contrast(journal, out, scratch, wanted)
                _grab_small(journal, out, scratch, wanted)
                _grab_around(journal, out, scratch, wanted)
                _grab_shown(pictures_meetings.SHOWN, journal, out, scratch, wanted)
        if not keep.startswith("drawn"):
            with build_sample(scratch / "sample", clock=Clock(TODAY)) as journal:
                _grab_all(journal, "sample", out, scratch, wanted)
        if any(
            wanted(f"{name}-{choice}-{width}.png")
            for name in kept.SHOWN
            for choice in ("light", "dark")
            for width, _ in SIZES
        ):
            with kept.build(scratch / "kept") as journal:
                _grab_shown(kept.SHOWN, journal, out, scratch, wanted)
        if not keep or keep.startswith("endings"):
            with pictures_endings.build(scratch / "endings") as journal:
                _grab_shown(pictures_endings.SHOWN, journal, out, scratch, wanted)
        _grab_empty(out, scratch, wanted)
        _grab_keys(out, scratch, wanted)
        grab_locked(out, scratch, SIZES, wanted)
        grab_settings(out, scratch, SIZES, wanted)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
