"""Quick capture: one line from anywhere, kept as an entry of the log. It knows no window."""

from ui.capture.capture import Capture

__all__ = ["Capture"]
