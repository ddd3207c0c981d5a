"""A private, offline journal for product-management mentorship: the core, usable without a window.

`Journal` is imported on first use, so that asking for the version or a record type costs no database.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmjournal.journal import Journal

__version__ = "0.1.0"
__all__ = ["Journal", "__version__"]


def __getattr__(name: str) -> Any:
    """Import `Journal` when it is asked for (start-up time: SQLAlchemy is slow to import)."""
    if name == "Journal":
        from pmjournal.journal import Journal

        return Journal
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
