"""Where a journal may lie: what is proposed, what was typed, and what was chosen."""

from pathlib import Path

import platformdirs

FOLDER = "PM Journal"
KEYS = "keys.json"  # a folder that holds this is a journal, or what is left of one


def usual_folder() -> Path:
    """Where a journal is proposed to lie: in the person's documents."""
    return platformdirs.user_documents_path() / FOLDER


def typed_path(text: str) -> Path | None:
    """The path a person typed, "~" understood; None where there is none."""
    text = text.replace("\0", "")
    if not text:
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:  # "~somebody" whom this computer does not know
        return Path(text)


def place_in(folder: Path) -> Path:
    """A chosen folder as it is when a journal can be made there, else a new folder in it."""
    try:
        taken = any(folder.iterdir())
    except OSError:
        return folder
    return folder / FOLDER if taken and not (folder / KEYS).exists() else folder
