"""The small parts: what they say, what they send, and how keyboard and pointer work them."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click, press
from tests.ui.inside import inside
from ui import dialogs
from ui.widgets.avatar import hue, initials
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.checkbox import CheckBox
from ui.widgets.chips import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.menu import Menu
from ui.widgets.private_block import PrivateBlock
from ui.widgets.scales import ConfidenceScale, MoodScale
from ui.widgets.scroll import ScrollArea
from ui.widgets.section import SectionHeader
from ui.widgets.tabs import Switcher, Tabs
from ui.widgets.tips import tip_of
from ui.widgets.toast import Toast


def test_initials_of_all_sorts_of_names() -> None:
    assert initials("Helen Okafor") == "HO"
    assert initials("Ravi") == "R"
    assert initials("Ana de la Cruz") == "AC"
    assert initials("  ") == "?"
    assert initials("(Émile) Øst") == "ÉØ"
    assert initials("ßtefan Weiß") == "ßW"
    assert initials("李 小龙") == "李小"
    assert initials("👩‍🚀 Zoë") == "Z"
    assert initials("עמית כהן-לוי") == "עכ"
    assert initials("متين رضا") == "م\u200cر"  # apart, or they would be read as a word


def test_a_person_keeps_their_hue_and_nobody_has_the_owners() -> None:
    assert [hue(number) for number in range(10)] == [hue(number) for number in range(10)]
    assert [hue(number) for number in (1, 3, 5, 7, 9)] == ["blue", "ochre", "rose", "slate", "olive"]
    assert "pine" not in {hue(number) for number in range(50)}


def test_buttons_have_the_drawn_heights(qtbot: QtBot) -> None:
    for button, height in (
        (PrimaryButton("Export PDF", "export"), 32),
        (SecondaryButton("Write", "edit", small=True), 26),
        (IconButton("more", "More"), 28),
        (Chip("All mentorships", "meetings", menu=True), 28),
    ):
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height


def test_a_leading_plus_becomes_an_icon_and_is_not_read_out(qtbot: QtBot) -> None:
    link = LinkButton("+ Add milestone")
    qtbot.addWidget(link)
    assert link.text() == link.accessibleName() == "Add milestone"


def test_the_x_of_a_chip_removes_and_the_rest_of_it_opens(qtbot: QtBot) -> None:
    chip = Chip("Amara Diallo", closable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.clicked):
        click(chip, at=QPoint(20, 14))
    with qtbot.assertNotEmitted(chip.clicked), qtbot.waitSignal(chip.removed):
        click(chip, at=QPoint(chip.width() - 14, 14))
    with qtbot.waitSignal(chip.removed):
        press(chip, Qt.Key.Key_Delete)


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    for button in (PrimaryButton("New"), IconButton("more", "More"), LinkButton("Show"), Chip("Link")):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            press(button, Qt.Key.Key_Return)


def test_a_check_box_without_words_is_large_enough_to_hit(qtbot: QtBot) -> None:
    box = CheckBox(name="Dry-run done")
    qtbot.addWidget(box)
    assert min(box.sizeHint().width(), box.sizeHint().height()) >= 24
    assert box.accessibleName() == "Dry-run done"
    box.resize(box.sizeHint())
    click(box, at=QPoint(22, 22))
    assert box.isChecked()


def test_a_wrapping_label_takes_whole_lines_up_to_its_limit(qtbot: QtBot) -> None:
    label = Label("word " * 100, "preview", wrap=True, lines=2)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) == 2 * 18
    free = Label("one", "preview", wrap=True)
    qtbot.addWidget(free)
    assert free.heightForWidth(200) == 18


def test_an_elided_label_tells_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = Label("A title that is much too long for its place", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    label.grab()
    assert tip_of(label) == label.text()
    label.resize(600, 20)
    label.grab()
    assert tip_of(label) == ""


def test_the_head_of_a_section_sends_its_action(qtbot: QtBot) -> None:
    head = SectionHeader("Milestones", "4 of 7", "+ Add milestone")
    qtbot.addWidget(head)
    assert head.action is not None
    with qtbot.waitSignal(head.action_clicked):
        head.action.click()
    head.set_count("5 of 7")
    assert head.count() == "5 of 7"


def test_a_private_block_folds_to_one_line_and_back(qtbot: QtBot) -> None:
    block = PrivateBlock()
    qtbot.addWidget(block)
    words = Label("Ready for more than she asks for.")
    block.body.addWidget(words)
    block.show()
    open_height = block.sizeHint().height()
    block.set_folded(True)
    assert not words.isVisible()
    assert block.sizeHint().height() < open_height
    show = next(link for link in inside(block, LinkButton) if link.isVisible())
    with qtbot.waitSignal(block.folded_changed) as sent:
        click(show)
    assert sent.args == [False]
    assert words.isVisible()


def test_a_scale_is_worked_by_keys_and_may_stay_unset(qtbot: QtBot) -> None:
    scale = MoodScale()
    qtbot.addWidget(scale)
    steps = scale.focusProxy()
    sent: list[object] = []
    scale.value_changed.connect(sent.append)
    assert scale.word() == "Not set"
    for key in (Qt.Key.Key_4, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_0):
        press(steps, key)
    assert sent == [4, 5, 4, None]
    assert scale.value() is None


def test_a_second_click_clears_a_scale(qtbot: QtBot) -> None:
    scale = ConfidenceScale()
    qtbot.addWidget(scale)
    steps = scale.focusProxy()
    click(steps, at=QPoint(18 * 2 + 4 * 2 + 9, 14))
    assert scale.value() == 3
    assert scale.word() == "3 of 5"
    assert steps is not None
    assert steps.accessibleName() == "Confidence: 3 of 5"
    click(steps, at=QPoint(18 * 2 + 4 * 2 + 9, 14))
    assert scale.value() is None


def test_a_toast_offers_undo_and_goes_when_taken(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    toast = Toast(window)
    toast.moving = False
    toast.say("Milestone done. 5 of 7", "Undo")
    assert toast.isVisible()
    assert toast.height() == 44
    assert toast.geometry().bottom() == 600 - 24 - 1
    button = toast.action()
    assert button is not None
    with qtbot.waitSignal(toast.action_clicked):
        click(button)
    assert not toast.isVisible()


def test_a_toast_that_follows_another_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 400)
    toast = Toast(parent)
    parent.show()
    toast.say("Goal added", "Undo")
    toast.say("Milestone done. 2 of 3, and one to go", "Undo")
    toast._row.activate()
    words = toast._words
    assert words.width() >= words.sizeHint().width()


def test_a_toast_shows_every_word_of_a_long_sentence(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 400)
    toast = Toast(parent)
    toast.moving = False
    parent.show()
    for words, lines in (("So it goes on. " * 8, 2), ("Short", 1), ("So it goes on. " * 40, 7)):
        toast.say(words.strip(), "Undo")
        toast._row.activate()
        assert toast._words.heightForWidth(toast._words.width()) == toast._words.height() == lines * 20
        assert toast.height() == 24 + lines * 20
        assert toast.width() <= 800 - 32
        assert toast.geometry().bottom() == 400 - 24 - 1


def test_a_toast_stays_while_it_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    toast = Toast(window)
    toast.moving = False
    window.show()
    window.activateWindow()
    toast.say("Moved to the bin", "Undo")
    button = toast.action()
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    toast._on_time_up()
    assert toast.isVisible()
    button.clearFocus()
    with qtbot.waitSignal(toast.gone):
        toast._on_time_up()
    assert not toast.isVisible()


def test_an_empty_state_offers_its_two_ways(qtbot: QtBot) -> None:
    empty = EmptyState("goals", "No goals yet", "Why it is worth it.", "+ New goal", "Import")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.primary_clicked):
        empty.primary.click()
    with qtbot.waitSignal(empty.other_clicked):
        empty.other.click()


def test_menu_rows_have_the_drawn_heights_and_call(qtbot: QtBot) -> None:
    called: list[str] = []
    menu = Menu(title="Start from")
    qtbot.addWidget(menu)
    tall = menu.add("Blank page", lambda: called.append("blank"), second="No prompts", checked=True)
    low = menu.add("Edit templates…", lambda: called.append("edit"), icon="edit")
    assert menu.actionGeometry(tall).height() == 44
    assert menu.actionGeometry(low).height() == 32
    low.trigger()
    assert called == ["edit"]


def test_tabs_and_switchers_tell_what_was_chosen(qtbot: QtBot) -> None:
    tabs, switcher = Tabs(), Switcher("Week", "Month")
    tabs.add("Overview")
    tabs.add("Private notes", private=True)
    for choices in (tabs, switcher):
        qtbot.addWidget(choices)
        assert choices.current() == 0
        second = inside(choices, QAbstractButton)[1]
        with qtbot.waitSignal(choices.chosen) as sent:
            click(second)
        assert sent.args == [1]


def test_bars_lie_over_the_content_and_show_under_the_pointer(qtbot: QtBot) -> None:
    content = QWidget()
    content.setFixedSize(200, 2000)
    area = ScrollArea(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert area.viewport().width() == 300
    bars = [bar for bar in inside(area, type(area.verticalScrollBar())) if type(bar).__name__ == "_Bar"]
    assert [bar.isVisible() for bar in bars] == [False]
    QApplication.sendEvent(area, QEvent(QEvent.Type.Enter))
    assert bars[0].isVisible()
    area.verticalScrollBar().setValue(500)
    assert bars[0].value() == 500
    bars[0].setValue(700)
    assert area.verticalScrollBar().value() == 700


def test_the_safe_answer_is_the_default(qtbot: QtBot) -> None:
    dialog = dialogs.QuestionDialog(
        None, "Move the mentorship with Ravi to the bin?", "With it go 6 meetings.", "Move to bin", "Keep it", True
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.no.isDefault()
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Return)


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    tabs = Tabs()
    tabs.add("Overview")
    for widget in (PrivateBlock(), MoodScale(), tabs, SectionHeader("Agenda", plus="Add a point"), Chip("Link")):
        column.addWidget(widget)
    nameless = [
        child
        for child in inside(page, QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and not child.accessibleName()
    ]
    assert nameless == []
