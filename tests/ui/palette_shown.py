"""The palette over a real window with a small journal, and what stands in it, for the tests of it."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.hands import press, write
from ui.main_window import MainWindow
from ui.palette import Palette
from ui.palette.marked_text import plain
from ui.palette.rows import ActRow, HeadRow, NoteRow, RecordRow, Row

WORDS = "discovery"


def fill(journal: Journal) -> dict[str, int]:
    """A journal with something of every kind about discovery; the ids by name."""
    helen = journal.people.add("Helen Okafor", Role.MENTEE, title="VP Product")
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    ids = {"helen": helen, "ravi": ravi}
    ids["goal"] = journal.goals.add("Lead discovery end to end", mentorship_id=helen)
    ids["step"] = journal.goals.add_milestone(ids["goal"], "Funding case")
    ids["other"] = journal.goals.add("Say no with evidence", mentorship_id=ravi)
    for day in range(1, 6):
        moment = datetime(2026, 5, day, 8, tzinfo=UTC)
        ids[f"meeting{day}"] = journal.meetings.add(
            moment, mentorship_id=helen, title=f"Meeting {day}", notes=f"On the {day}th the discovery went on."
        )
    ids["page"] = journal.reflections.add(title="Map, draft one", body="Nobody sees discovery until it fails.")
    ids["note"] = journal.private_notes.add("If the discovery budget moves.", meeting_id=ids["meeting1"])
    return ids


def opened(window: MainWindow, text: str = "") -> Palette:
    """Open the palette with its keys' act and type a text, answered at once."""
    window.finding.toggle()
    return typed(window, text)


def typed(window: MainWindow, text: str) -> Palette:
    """Type a text into the open palette, answered and counted at once."""
    palette = shown(window)
    if text.isascii():
        write(palette.box.line, text)
    else:
        palette.box.line.insert(text)  # as an input method does; Qt's test keys know only Latin letters
    palette.answer_now()
    palette.count_now()
    return palette


def shown(window: MainWindow) -> Palette:
    """The palette, which is open."""
    palette = window.finding.palette
    assert palette is not None
    assert palette.isVisible()
    return palette


def is_open(window: MainWindow) -> bool:
    """Whether the palette is open."""
    return window.finding.palette is not None and window.finding.palette.isVisible()


def rows(palette: Palette) -> list[Row]:
    """All rows."""
    return palette.box.list.rows.rows


def said(row: Row | None) -> str:
    """What a row says first."""
    if isinstance(row, NoteRow):
        return row.text
    if isinstance(row, HeadRow):
        return f"{row.title}: {row.link}" if row.link else f"{row.title}:"
    return plain(row.title) if row is not None else ""


def all_said(palette: Palette) -> list[str]:
    """What all rows say first."""
    return [said(row) for row in rows(palette)]


def chosen(palette: Palette) -> str:
    """What the chosen row says first."""
    return said(palette.box.list.row())


def record(palette: Palette, title: str) -> RecordRow:
    """The row of a record."""
    return next(row for row in rows(palette) if isinstance(row, RecordRow) and plain(row.title) == title)


def act(palette: Palette, title: str) -> ActRow:
    """The row of something to do."""
    return next(row for row in rows(palette) if isinstance(row, ActRow) and row.title == title)


def go_to(palette: Palette, title: str) -> None:
    """Go down to the row that says this."""
    assert title in all_said(palette)
    while chosen(palette) != title:
        keys(palette, Qt.Key.Key_Down)


def keys(palette: Palette, *pressed: object) -> None:
    """Press keys in the line, one after the other."""
    for key in pressed:
        press(palette.box.line, key)  # type: ignore[arg-type]
