"""About you: what you aim at, what you hold on to, and what there was to celebrate."""

from ui.panes.me.pane import MePane

__all__ = ["MePane"]
