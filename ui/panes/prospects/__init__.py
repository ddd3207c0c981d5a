"""The board of prospects: who may become a mentor or a mentee, how that stands, and what is written to them."""

from ui.panes.prospects.pane import ProspectsPane

__all__ = ["ProspectsPane"]
