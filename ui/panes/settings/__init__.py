"""The settings: who you are, how it looks, where the journal lies, what is in the bin, and help."""

from ui.panes.settings.pane import SettingsPane

__all__ = ["SettingsPane"]
