"""The tab in which a mentorship is closed, and in which it can be read afterwards how it ended."""

from ui.panes.person.closing.tab import ClosingTab

__all__ = ["ClosingTab"]
