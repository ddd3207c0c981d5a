"""What the acts are called, on buttons, over the dialog and in a sentence."""

from PySide6.QtCore import QCoreApplication

from ui.passphrase.acts import Act


def offer_of(act: Act) -> str:
    """The button in the settings."""
    return {
        Act.ADD: _tr("Set a passphrase…"),
        Act.CHANGE: _tr("Change the passphrase…"),
        Act.REMOVE: _tr("Remove the passphrase…"),
        Act.RECOVERY: _tr("New recovery key…"),
        Act.REKEY: _tr("Encrypt everything anew…"),
    }[act]


def title_of(act: Act) -> str:
    """The heading of the dialog."""
    return {
        Act.ADD: _tr("Set a passphrase"),
        Act.CHANGE: _tr("Change the passphrase"),
        Act.REMOVE: _tr("Remove the passphrase?"),
        Act.RECOVERY: _tr("Make a new recovery key"),
        Act.REKEY: _tr("Encrypt everything anew"),
    }[act]


def sentence_of(act: Act) -> str:
    """What follows from it."""
    return {
        Act.ADD: _tr(
            "Everything in the journal is encrypted anew. If you lose both the passphrase and the recovery key, "
            "nobody can open the journal. Not even us."
        ),
        Act.CHANGE: _tr("The recovery key stays the same."),
        Act.REMOVE: _tr(
            "Then whoever has this folder can read the journal. The recovery key is not needed any more."
        ),
        Act.RECOVERY: _tr("The one before no longer opens the journal, only older copies of it."),
        Act.REKEY: _tr(
            "For when somebody may have got at the keys. The passphrase stays; there will be a new recovery key."
        ),
    }[act]


def button_of(act: Act) -> str:
    """The button that does it, or shows the recovery key that comes with it."""
    return {
        Act.ADD: _tr("Continue"),
        Act.CHANGE: _tr("Change it"),
        Act.REMOVE: _tr("Remove it"),
        Act.RECOVERY: _tr("Make a new key"),
        Act.REKEY: _tr("Continue"),
    }[act]


def key_button_of(act: Act) -> str:
    """The button that does it, once its recovery key is shown."""
    return {
        Act.ADD: _tr("Set the passphrase"),
        Act.RECOVERY: _tr("Use this key"),
        Act.REKEY: _tr("Encrypt anew"),
    }[act]


def done_words(act: Act) -> str:
    """What the toast says."""
    return {
        Act.ADD: _tr("The passphrase is set"),
        Act.CHANGE: _tr("The passphrase is changed"),
        Act.REMOVE: _tr("The passphrase is removed"),
        Act.RECOVERY: _tr("There is a new recovery key"),
        Act.REKEY: _tr("Everything is encrypted anew"),
    }[act]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Passphrases", text)
