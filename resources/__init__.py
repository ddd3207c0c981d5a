"""Everything a person can read or replace: icons, fonts, themes, templates, the sample journal.

Only files live here; the one function below says where. No logic, no imports from the rest of the program.
"""

from importlib.resources import files
from pathlib import Path


def path(name: str) -> Path:
    """The file or folder `name` (relative, with forward slashes) as it lies on disk.

    The program is always installed unpacked, so a real path exists.
    """
    return Path(str(files(__name__).joinpath(name)))
