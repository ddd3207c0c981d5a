"""The bare paper of a reflection is for writing on."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import click, write
from ui.panes.reflections import ReflectionsPane


def test_a_click_below_the_text_goes_on_with_it(qtbot: QtBot, journal: Journal) -> None:
    written = journal.reflections.add(title="Small steps", body="They are merged.")
    pane = ReflectionsPane(journal)
    qtbot.addWidget(pane)
    pane.resize(1056, 768)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.show_record(written)
    sheet, editor = pane.detail.area.widget(), pane.detail.editor.editors()[-1]
    assert not editor.hasFocus()
    click(sheet, QPoint(200, (pane.detail.editor.geometry().bottom() + pane.detail.links.y()) // 2))
    assert editor.hasFocus()
    write(editor, " Sooner.")
    assert pane.flush()
    assert journal.reflections.get(written).body == "They are merged. Sooner."
