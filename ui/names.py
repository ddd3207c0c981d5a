"""How people are called where there is little room; the window's way to `pmjournal.names`."""

from pmjournal.names import first_name

__all__ = ["first_name"]
