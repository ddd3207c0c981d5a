"""What a paper says: plain data, every day already in words. How it looks is resources/review/paper.typ.

Nothing comes in by itself: there is no field for a journal, a mentorship or a private note.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Fact:
    """A short fact under the title, such as "Agreed on" and the day."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.

    `facts` stands behind it in grey ("by 11 Jun"), `note` below it, in Markdown. With `done` there is a box,
    ticked or not; None is a plain line.
    """

    text: str
    facts: str = ""
    done: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part under a heading: a text in Markdown, a list, or both; `empty` is said where there is neither.

    With `beside` the heading stands at the left of the text, which takes less room for short texts.
    """

    heading: str
    text: str = ""
    lines: tuple[Line, ...] = ()
    empty: str = ""
    beside: bool = False

    @property
    def has_content(self) -> bool:
        """Whether it says anything but its `empty`."""
        return bool(self.text.strip() or self.lines)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parts side by side, such as what each of two people expects."""

    left: Part
    right: Part


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper.

    Args:
        kind: what it is, above the title: "Agreement", "Follow-up".
        title: the one thing that stands in the file's metadata.
        made_on: the day of its time stamp.
        subtitle: a sentence below the title.
        facts: below that, up to four in a row.
        parts: what it says.
        signatures: the names of those who sign.
        mark: a word at the top right, such as "Draft".
        printable: the ids of the records that links may name; the words of others become "(left out)".
    """

    kind: str
    title: str
    made_on: date
    subtitle: str = ""
    facts: tuple[Fact, ...] = ()
    parts: tuple[Part | Pair, ...] = ()
    signatures: tuple[str, ...] = ()
    mark: str = ""
    printable: frozenset[int] = frozenset()
