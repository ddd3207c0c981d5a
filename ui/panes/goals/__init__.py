"""The goals pane: the list of goals, and one goal with its milestones and its progress."""

from ui.panes.goals.pane import GoalsPane

__all__ = ["GoalsPane"]
