"""Spares imports PySide's look into the source of each module.

After an import PySide reads the module's source to see whether it names PySide6, as one that does may ask for
other spellings of Qt's names (`__feature__`). None does; a test holds that. Reading some 900 files, all of
SQLAlchemy's among them, took a ninth of the start and 23 MiB, as linecache keeps what was read.
Nothing else may be done here: this is imported before anything of the window.
"""

import sys

import PySide6.QtCore  # noqa: F401 -- brings along what is changed here

_NAME = "_mod_uses_pyside"


def spare() -> bool:
    """Take each module for one that may use Qt and asks for nothing; False where this PySide does it otherwise."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is None or not hasattr(feature, _NAME):
        return False
    setattr(feature, _NAME, lambda module: True)
    return True


is_spared = spare()
