"""Words are broken into lines where a person would break them, and boxes have round corners."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.widgets import painting
from ui.widgets.corners import rounded

TEXTS = [
    "No font on this computer has what is asked for. The file shows boxes instead; the rest is whole.",
    "No font has 👩 🏽 💻 here. The file shows boxes instead of them; the rest is whole, 🎯 and stays so.",
    "خطة المنتج للربع القادم مع الفريق كله 🎯 وما بعده من قرارات",
]


@pytest.mark.parametrize("text", TEXTS)
def test_lines_are_broken_between_words_and_keep_every_letter(qapp: QApplication, text: str) -> None:
    lines = painting.broken(text, fonts.font("secondary"), 200)
    assert len(lines) > 1
    assert "".join(lines) == text
    assert all(line.endswith(" ") for line in lines[:-1])


def test_a_box_that_pops_up_has_no_corners() -> None:
    box = rounded(QSize(200, 90))
    corners = [QPoint(x, y) for x in (0, 199) for y in (0, 89)]
    assert not any(box.contains(corner) for corner in corners)
    assert all(box.contains(QPoint(x, y)) for x, y in ((100, 0), (100, 89), (0, 45), (199, 45), (4, 4), (195, 85)))
