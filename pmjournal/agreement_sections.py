"""What the sixteen sections of an agreement are called, and what is asked in each.

They are the files of `resources/templates/agreement`, one a language, which a person can read and edit. Pure data:
no store, no agreements.
"""

import json
from dataclasses import dataclass
from functools import cache

import resources
from pmjournal import language
from pmjournal.language import translate
from pmjournal.records import Role

_FOLDER = "templates/agreement"
ENGLISH = "en"
FROM_MENTOR, FROM_MENTEE = "from_mentor", "from_mentee"
EXPECTATIONS = (FROM_MENTOR, FROM_MENTEE)
"""The fields of what each side expects; they stand side by side."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: the field of `records.Agreement` it is kept in, its heading, and what is asked."""

    field: str
    title: str
    prompt: str


def sections(code: str = "") -> tuple[Section, ...]:
    """All sections in order, in a language; in the one that is on where empty."""
    return _sections(code or language.code())


def title_of(section: Section, my_role: Role, me: str, other: str) -> str:
    """The heading of a section in a mentorship. Peers are neither mentor nor mentee, so they are named.

    Args:
        section: which.
        my_role: the owner's; of two peers, what is expected of the owner comes first.
        me, other: what the two are called.
    """
    if my_role is not Role.PEER or section.field not in EXPECTATIONS:
        return section.title
    named = me if section.field == FROM_MENTOR else other
    return translate("Agreement", "What we expect of {name}").format(name=named)


@cache
def _sections(code: str) -> tuple[Section, ...]:
    place = resources.path(f"{_FOLDER}/{code}.json")
    place = place if place.exists() else resources.path(f"{_FOLDER}/{ENGLISH}.json")
    return tuple(Section(**one) for one in json.loads(place.read_text("utf-8")))
