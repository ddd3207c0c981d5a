"""The words that the unlock page and its picture share."""

from PySide6.QtCore import QCoreApplication


def welcome_words(first_name: str) -> str:
    """ "Welcome back, Nora", or without a name where none is known."""
    if not first_name:
        return QCoreApplication.translate("Unlock", "Welcome back")
    return QCoreApplication.translate("Unlock", "Welcome back, {name}").replace("{name}", first_name)


def locked_words() -> str:
    """That it is locked."""
    return QCoreApplication.translate("Unlock", "Your journal is locked.")
