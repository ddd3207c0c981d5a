"""The search and command palette: a box over the window in which anything is found or done.

It knows the journal and a list of commands, never the window: what is to be opened, it asks for by signal.
"""

from ui.palette.palette import Palette

__all__ = ["Palette"]
