"""What stands at the left of two sides, as `two_sides` knows it: a list, or a form. What is in it is its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class NearSide(QWidget):
    """The base. `went_in` is sent when what was clicked in it is to be seen on the other side."""

    went_in = Signal()

    def set_whole(self, whole: bool) -> None:
        """Take all the width there is, in a window too small for both sides."""
        raise NotImplementedError

    def step_back(self) -> bool:
        """Escape in it; False where there is nothing to step back from."""
        return False

    def take_keys(self) -> None:
        """Have the focus, where it is of most use."""
        raise NotImplementedError
