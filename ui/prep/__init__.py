"""What is made ready for a meeting: its brief, and beside it what only the owner may see."""

from ui.prep.dialog import PrepDialog

__all__ = ["PrepDialog"]
