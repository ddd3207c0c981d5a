"""Feedback: received and given, what became of it, and what was asked for."""

from ui.panes.feedback.pane import FeedbackPane

__all__ = ["FeedbackPane"]
