"""The page of one person: where things stand with them, and the private notes on them."""

from ui.panes.person.pane import PersonPane

__all__ = ["PersonPane"]
