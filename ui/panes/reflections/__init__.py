"""Reflections: writing for oneself, by week and by month."""

from ui.panes.reflections.reflections_pane import ReflectionsPane

__all__ = ["ReflectionsPane"]
