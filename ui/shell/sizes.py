"""Sizes of the frame that its picture shares, in px at normal text size. The first paint reads it."""

from ui.theme import theme

WIDE, RAIL = 224, 56
"""The sidebar: whole, and as a rail of pictures."""
NARROW, ONE = 1180, 880
"""The window is narrower than this: there is a rail; there is room for the list or the page alone."""
EDGE = 9
"""What the sidebar's rows leave free at the right."""
FIELD_WIDE, FIELD_NARROW, FIELD_PADDING, FIELD_GAP, FIELD_ICON = 248, 184, 11, 8, 16
"""The search field."""
GROUPS = (("today", "goals", "meetings", "reflections", "feedback", "log"), ("review",))
"""The panes in the sidebar, under their headings."""


def at_text_size(width: int) -> int:
    """A width as it is needed with larger text: what stands in the window takes as much more room."""
    return max(width, theme().px(width))
