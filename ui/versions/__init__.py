"""Earlier versions of a text: the list of them, what changed, and the way back."""

from ui.versions.dialog import VersionsDialog
from ui.versions.sources import TextVersions

__all__ = ["TextVersions", "VersionsDialog"]
