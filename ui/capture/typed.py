"""What the line of the quick capture says: a kind by its letter, a person after "@", and the words to keep.

Pure functions over text.
"""

import re
from collections.abc import Sequence

from pmjournal.records import Contact, EntryKind
from ui.log_words import DISAGREEMENT, DISAGREEMENT_LETTER, LETTERS

KINDS: tuple[str, ...] = (*EntryKind, DISAGREEMENT)
_BY_LETTER: dict[str, str] = {letter: kind for kind, letter in LETTERS.items()} | {
    DISAGREEMENT_LETTER: DISAGREEMENT
}
_PERSON = re.compile(r"(?:^|(?<=\s))@([^@\n]*)$")
MOST = 5


def letter_of(kind: str) -> str:
    """The letter that chooses a kind."""
    return DISAGREEMENT_LETTER if kind == DISAGREEMENT else LETTERS[EntryKind(kind)]


def kind_of(letter: str) -> str | None:
    """The kind that a letter chooses; None for none."""
    return _BY_LETTER.get(letter.casefold())


def kind_typed(text: str) -> str | None:
    """The kind named by "q " and the like, typed into the empty line; a capital is the beginning of a sentence."""
    return _BY_LETTER.get(text[0]) if len(text) == 2 and text[1] == " " else None


def name_typed(text: str) -> str | None:
    """What is typed after "@" at the end of the line, a name so far; None where nobody is being named."""
    found = _PERSON.search(text)
    return found[1] if found else None


def without_name(text: str) -> str:
    """The line without the name that is being typed."""
    return _PERSON.sub("", text)


def people_named(typed: str, contacts: Sequence[Contact]) -> list[Contact]:
    """Whom a name so far may mean, those whose names begin like it first; each once."""
    wanted = typed.casefold().split()
    fitting = [one for one in contacts if _fits(one.person.name, wanted)]
    fitting.sort(key=lambda one: not one.person.name.casefold().startswith(typed.casefold()))
    return fitting[:MOST]


def _fits(name: str, wanted: Sequence[str]) -> bool:
    parts = name.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in wanted)
