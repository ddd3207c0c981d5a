"""What the window can be told to do: one list, read by the keys, the palette and the page of keys (F1).

How an act works is the window's or a pane's business; here it only has its name, its picture and its keys.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One act: `key` names it in code, `title` to the person; `keys` is its shortcut, "" for none.

    `group` is the heading it stands under on the page of keys. `in_palette` is False for acts that make no sense
    as a line in the palette, such as opening it.
    """

    key: str
    title: str
    icon: str
    act: Callable[[], object]
    keys: str = ""
    group: str = ""
    in_palette: bool = True
