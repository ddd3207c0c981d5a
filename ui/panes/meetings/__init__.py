"""The Meetings pane: the list by month, and one meeting with its agenda, notes, actions and decisions."""

from ui.panes.meetings.pane import MeetingsPane

__all__ = ["MeetingsPane"]
