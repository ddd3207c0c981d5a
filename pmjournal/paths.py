"""Where the program keeps what is not in a journal: its settings and its log."""

import os
from pathlib import Path

import platformdirs

NAME = "pmjournal"


def config_folder() -> Path:
    """The folder of the settings; PMJOURNAL_CONFIG_DIR puts it elsewhere."""
    chosen = os.environ.get("PMJOURNAL_CONFIG_DIR")
    return Path(chosen) if chosen else platformdirs.user_config_path(NAME, appauthor=False)


def log_file() -> Path:
    """The log of the program's own faults; beside the settings where PMJOURNAL_CONFIG_DIR is set."""
    chosen = os.environ.get("PMJOURNAL_CONFIG_DIR")
    folder = Path(chosen) if chosen else platformdirs.user_log_path(NAME, appauthor=False)
    return folder / "pmjournal.log"
