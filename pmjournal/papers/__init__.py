"""Papers: one page to sign, to take into a meeting or to send after it, made only of the plain data it is given.

`Paper` is what one says; `document.write` makes the PDF in a process of its own, `as_text` the same in text and
Markdown. No journal is read here, except by `link_words`, which says what links on a paper may name.
"""

from pmjournal.papers.content import Fact, Line, Pair, Paper, Part
from pmjournal.papers.links import link_words

__all__ = ["Fact", "Line", "Pair", "Paper", "Part", "link_words"]
