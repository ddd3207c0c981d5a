"""Reviews: what to hand to whom, seen before it is exported."""

from ui.panes.review.pane import ReviewPane

__all__ = ["ReviewPane"]
