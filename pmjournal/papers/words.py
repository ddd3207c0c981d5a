"""What all forms of a paper have in common: how its texts are cleaned, and its last line."""

from pmjournal.language import translate
from pmjournal.papers.content import Paper
from pmjournal.reviews.words import Names, Wording


def wording_of(paper: Paper) -> Wording:
    """How its texts are cleaned. It goes to somebody who may read every name in it."""
    return Wording(Names(), paper.printable)


def footer() -> str:
    """The line that every paper ends with."""
    return translate("Review", "Private notes are not part of this document")
