"""Backups in the window: the list of them, what is in one, and restoring it beside the journal or in its place."""

from ui.backups.dialog import BackupsDialog

__all__ = ["BackupsDialog"]
