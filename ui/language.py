"""Which language the window speaks, and putting it on: Qt's translations, the program's, and the core's words.

The files are made by tools/translate.py. The words themselves stand where they are used.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from pmjournal import language as core

SYSTEM = "system"
NAMES = {"en": "English", "de": "Deutsch"}
"""Every language there is, by its code, each in its own words."""

_FOLDER = "translations"


class _Current:
    """What is on now. A holder, so that no function needs `global`."""

    choice: str = SYSTEM
    code: str = "en"
    translators: tuple[QTranslator, ...] = ()


def choice() -> str:
    """What was chosen: "system" or a code of `NAMES`. What is on may still be another, until the next start."""
    return _Current.choice


def choose(choice: str) -> None:
    """Remember what is to be on at the next start."""
    _Current.choice = choice


def current() -> str:
    """The code of the language that is on."""
    return _Current.code


def code_for(choice: str, preferred: Sequence[str] | None = None) -> str:
    """The language for a setting: itself, or for "system" the first preferred one that there is.

    Args:
        choice: the setting; an unknown one counts as "system".
        preferred: tags such as "de-AT", best first; the computer's where None.
    """
    if choice in NAMES:
        return choice
    tags = QLocale.system().uiLanguages() if preferred is None else preferred
    codes = (QLocale(tag).name().split("_")[0] for tag in tags)
    return next((code for code in codes if code in NAMES), "en")


def locale_for(code: str) -> QLocale:
    """How numbers are written and where a week begins: the computer's way, where it speaks the language."""
    system = QLocale.system()
    if system.name().split("_")[0] == code:
        return system
    return QLocale("en_GB" if code == "en" else code)


def install(app: QCoreApplication, choice: str) -> None:
    """Put a language on the whole program; words that are shown already stay as they are.

    Args:
        app: the program.
        choice: a code of `NAMES`, or "system".
    """
    code = code_for(choice)
    for old in _Current.translators:
        app.removeTranslator(old)
    _Current.choice, _Current.code, _Current.translators = choice, code, tuple(_loaded(code))
    for new in _Current.translators:
        app.installTranslator(new)
    QLocale.setDefault(locale_for(code))
    core.use(None if code == "en" else _through_qt)


def _loaded(code: str) -> list[QTranslator]:
    """Qt's own words and the program's; English needs no file."""
    if code == "en":
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, folder in ((f"qtbase_{code}", qt), (f"pmjournal_{code}", str(resources.path(_FOLDER)))):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
    return found


def _through_qt(context: str, text: str, comment: str, number: int) -> str:
    return QCoreApplication.translate(context, text, comment, number)
