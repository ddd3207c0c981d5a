"""Reflections: writing for oneself, by week and by month."""

from ui.panes.reflections.pane import ReflectionsPane

__all__ = ["ReflectionsPane"]
