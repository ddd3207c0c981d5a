"""Importing dated files through the window: a dialog that shows what would be taken before anything is."""

from ui.import_dialog.dialog import ImportDialog, open_import

__all__ = ["ImportDialog", "open_import"]
