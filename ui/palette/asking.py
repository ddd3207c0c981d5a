"""What is asked of the palette at this moment: plain state, kept by the palette and read by its parts."""

from dataclasses import dataclass

from pmjournal.records.search import SearchGroup

COMMANDS, PEOPLE = ">", "@"


@dataclass(slots=True)
class Asking:
    """The text typed last and how it is meant.

    `group` is shown alone; `best` puts the best match first in place of the newest; `moved` says that the person
    chose a row; `naming` is the search for which a name is being typed.
    """

    text: str = ""
    group: SearchGroup | None = None
    best: bool = False
    moved: bool = False
    naming: str = ""

    @property
    def only(self) -> str:
        """The sign that narrows to commands or people; "" for neither."""
        first = self.text.strip()[:1]
        return first if first in (COMMANDS, PEOPLE) and not self.naming else ""

    @property
    def rest(self) -> str:
        """The text without such a sign and without spaces around it."""
        return self.text.strip()[len(self.only) :].strip()

    @property
    def is_search(self) -> bool:
        """Whether the journal is to be searched."""
        return bool(self.rest) and not self.only and not self.naming

    def take(self, text: str) -> None:
        """Another text was typed."""
        self.text = text
        self.best = self.moved = False
        if not text.strip():
            self.group = None

    def clear(self) -> None:
        """Begin anew."""
        self.text, self.group, self.best, self.moved, self.naming = "", None, False, False, ""
