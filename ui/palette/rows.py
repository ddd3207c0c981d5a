"""What stands in the palette's list: heads, records that were found, things to do, and notes. Plain values.

How a record becomes a row is speaker.py's business, how a row looks row_delegate.py's.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ui.keys import shown
from ui.models.goal_lines import Face


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a group. `link` ("2 more") shows the whole of it."""

    group: str
    title: str
    link: str = ""

    @property
    def chosen(self) -> bool:
        """Whether it can be chosen."""
        return bool(self.link)

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return f"{self.title}, {self.link}" if self.link else self.title


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record, with marks in `title` and `detail`; `kind` and `id` are what is opened for it."""

    kind: str
    id: int
    icon: str
    title: str
    detail: str
    fact: str
    sentence: str
    face: Face | None = None
    is_person: bool = False
    is_private: bool = False
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class ActRow:
    """Something to do. `stays` keeps the palette open; `forget` takes the row itself away, where it can be."""

    icon: str
    title: str
    act: Callable[[], object]
    keys: str = ""
    detail: str = ""
    stays: bool = False
    forget: Callable[[], object] | None = None
    chosen: bool = True

    @property
    def keys_shown(self) -> str:
        """Its keys as this system writes them."""
        return shown(self.keys)

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, self.keys_shown) if part)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A sentence in the list's place."""

    text: str
    icon: str = ""
    token: str = "ink3"
    chosen: bool = False

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return self.text


Row = HeadRow | RecordRow | ActRow | NoteRow


def identity(row: Row) -> tuple[str, object]:
    """What stays the same of a row when it is made anew."""
    if isinstance(row, RecordRow):
        return row.kind, row.id
    return type(row).__name__, row.group if isinstance(row, HeadRow) else row.sentence
