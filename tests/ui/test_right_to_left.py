"""Names and texts that are read from right to left, alone and mixed with others, in painted rows."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import fonts
from ui.widgets import painting
from ui.widgets.avatar import paint_avatar
from ui.widgets.labels import Label

ARABIC = "متين رضا"
LONG = "ربط الاستراتيجية بالنتائج وقياس الأثر على المستخدمين في المنطقة كلها"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ARABIC, True),
        ("עמית", True),
        ("“(متين) with Helen", True),
        ("3 דברים", True),
        ("Helen with متين", False),
        ("Zoë", False),
        ("👩‍🚀 7", False),
        ("", False),
    ],
)
def test_the_first_letter_says_the_direction(text: str, expected: bool) -> None:
    assert painting.right_to_left(text) is expected


def test_a_sentence_of_the_program_keeps_its_order_around_such_a_name() -> None:
    sentence = painting.left_to_right(f"{ARABIC} mentors you")
    assert not painting.right_to_left(sentence)
    assert sentence.endswith(f"{ARABIC} mentors you")
    assert painting.left_to_right("Helen mentors you") == "Helen mentors you"


def inked(image: QImage) -> QRect:
    """The box around everything that is painted."""
    places = [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).alpha() > 60
    ]
    across, down = [x for x, _ in places], [y for _, y in places]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


def painted(text: str, backwards: bool | None = None, width: int = 160) -> QImage:
    image = QImage(width, 24, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    place = QRectF(0, 0, width, 24)
    painting.words(painter, place, text, fonts.font("body"), "ink", backwards=backwards)
    painter.end()
    return image


def test_a_mixed_line_begins_at_its_right(qapp: QApplication) -> None:
    """The same letters in the other order would be another picture."""
    mixed = f"{ARABIC}: plan"
    assert painted(mixed) == painted(mixed, backwards=True)
    assert painted(mixed) != painted(mixed, backwards=False)
    assert painted("plan: " + ARABIC) == painted("plan: " + ARABIC, backwards=False)


def test_what_is_cut_off_ends_at_the_left(qapp: QApplication) -> None:
    """The three low dots of "…" stand where the reading ends."""
    image = painted(LONG)
    low = [x for x in range(image.width()) if image.pixelColor(x, inked(painted("…")).bottom()).alpha() > 60]
    assert min(low) < 16


def test_wrapped_lines_stand_at_the_right(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label(LONG, wrap=True)
    qtbot.addWidget(label)
    label.resize(220, label.heightForWidth(220))
    label.show()
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    last = range(image.height() - 20, image.height())
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in last)]
    assert max(columns) > image.width() - 8
    assert min(columns) > 8


@pytest.mark.parametrize("letters", ["WM", "ǅŒ", "م\u200cر", "李小"])
def test_letters_stay_within_an_avatar(qapp: QApplication, qtbot: QtBot, letters: str) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    image = QImage(60, 28, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_avatar(painter, QRectF(16, 0, 28, 28), letters, "blue", True)
    painter.end()
    box = inked(image)
    assert (box.left(), box.right()) == (16, 43)
