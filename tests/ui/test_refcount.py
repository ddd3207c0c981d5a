"""Qt's bindings give back every reference to None: version 6.12.0 stole one a call and ended the program."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_references_to_none_stay_flat_over_a_thousand_calls(qapp: QApplication) -> None:
    label = QLabel()
    label.setText("warm up")
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100
