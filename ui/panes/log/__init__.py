"""The Log: questions, wins, decisions and the other kinds of entries, and in plum the disagreements."""

from ui.panes.log.pane import LogPane

__all__ = ["LogPane"]
