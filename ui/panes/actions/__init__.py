"""The Actions pane: who owes what, mine and theirs, across all meetings."""

from ui.panes.actions.pane import ActionsPane

__all__ = ["ActionsPane"]
