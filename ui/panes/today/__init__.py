"""Today: what is next, what is due, whom to call, what went well; where the program begins."""

from ui.panes.today.pane import TodayPane

__all__ = ["TodayPane"]
