"""The language of the words that the core writes itself: findings, days, reviews, errors.

The core knows no Qt. Whoever has a translator hands it in with `use`; without one, the words are English, as they
stand in the source. Texts are literals at their `translate(...)` or `Translatable(...)`, so that the tool that
collects them finds them; docs/translating.md says how.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

Translator = Callable[[str, str, str, int], str]
"""From (context, source text, comment, number or -1) to the text in the person's language, `%n` filled in."""

_FORMS = re.compile(r"\((?:([^()|]*)\|)?([^()|]*)\)")


def english(_context: str, text: str, _comment: str = "", number: int = -1) -> str:
    """The text as it stands. One with a number gets its form and the number.

    `goal(s)` is "goal" for 1 and else "goals"; `entr(y|ies)` has both ends written out.
    """
    if number < 0:
        return text
    formed = _FORMS.sub(lambda match: (match[1] or "") if number == 1 else match[2], text)
    return formed.replace("%Ln", f"{number:,}").replace("%n", str(number))


class _Current:
    """What is on now. A holder, so that no function needs `global`."""

    translator: Translator = staticmethod(english)


def use(translator: Translator | None) -> None:
    """Put on a translator; None is English."""
    _Current.translator = staticmethod(translator or english)


def translate(context: str, text: str, comment: str = "", number: int = -1) -> str:
    """The text in the person's language.

    Args:
        context: the name of the module or class, as the translation files group their texts.
        text: the English text; a literal, so that the tool that collects texts finds it.
        comment: tells equal texts with different meanings apart, and tells the translator what is meant.
        number: what `%n` stands for (`%Ln`: with its thousands set apart), and what chooses the plural form;
            -1 for none.
    """
    return _Current.translator(context, text, comment, number)


def use_texts(texts: "Mapping[Translatable, str]") -> None:
    """Put on a few texts that somebody else has translated; what is not among them stays English."""

    def translated(context: str, text: str, comment: str, number: int) -> str:
        return texts.get(Translatable(context, text)) or english(context, text, comment, number)

    use(translated)


def code() -> str:
    """The code of the language that is on, such as "en": which of several resource files is meant."""
    return translate("Language", "en", "the code of the language that this is translated to")


class Translatable(NamedTuple):
    """A text written where there is no language yet, such as in a table of words; `str` gives its translation."""

    context: str
    text: str

    def __str__(self) -> str:
        return translate(self.context, self.text)
