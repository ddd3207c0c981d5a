"""The language of the words that the core writes itself: findings, reviews, errors.

The core knows no Qt. Whoever has a translator hands it in with `use`; without one, the words are English, as they
stand in the source.
"""

from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""From (context, source text, number or -1) to the text in the person's language, `%n` filled in."""


def _english(_context: str, text: str, number: int) -> str:
    return text.replace("%n", str(number)) if number >= 0 else text


class _Current:
    """What is on now. A holder, so that no function needs `global`."""

    translator: Translator = staticmethod(_english)


def use(translator: Translator | None) -> None:
    """Put on a translator; None is English."""
    _Current.translator = staticmethod(translator or _english)


def translate(context: str, text: str, number: int = -1) -> str:
    """The text in the person's language.

    Args:
        context: the name of the module or class, as the translation files group their texts.
        text: the English text; a literal, so that the tool that collects texts finds it.
        number: what `%n` stands for, and what chooses the plural form; -1 for none.
    """
    return _Current.translator(context, text, number)
