"""Words are broken into lines where a person would break them."""

import pytest
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.widgets import painting

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
