"""Where the program keeps what is not in a journal: its settings and its log."""

import os
import sys
from pathlib import Path

NAME = "pmjournal"


def config_folder() -> Path:
    """The folder of the settings; PMJOURNAL_CONFIG_DIR puts it elsewhere."""
    chosen = os.environ.get("PMJOURNAL_CONFIG_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform.startswith("linux"):  # as below, without importing it before the first paint
        return Path(os.environ.get("XDG_CONFIG_HOME", "").strip() or Path.home() / ".config") / NAME
    import platformdirs  # for start-up time, as the window asks for its settings first

    return platformdirs.user_config_path(NAME, appauthor=False)


def log_file() -> Path:
    """The log of the program's own faults; beside the settings where PMJOURNAL_CONFIG_DIR is set."""
    chosen = os.environ.get("PMJOURNAL_CONFIG_DIR")
    if chosen:
        return Path(chosen) / "pmjournal.log"
    import platformdirs  # for start-up time, as above

    return platformdirs.user_log_path(NAME, appauthor=False) / "pmjournal.log"
