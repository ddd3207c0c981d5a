"""Collects every text of the program into resources/translations and makes the files loaded from them.

    python tools/translate.py          # texts have changed: bring .ts up to date, make .qm
    python tools/translate.py fr       # begin a language

It drives Qt's lupdate and lrelease, which come with PySide6; nothing is looked up elsewhere. See
docs/translating.md.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("pmjournal", "ui")
ALIASES = "QT_TRANSLATE_NOOP+=Translatable"


def collect(target: Path, code: str) -> None:
    """Bring a .ts file up to date with the texts in the source; what is no longer there goes.

    Args:
        target: the file; made where it is missing.
        code: its language.
    """
    files = [str(file) for folder in SOURCES for file in sorted((ROOT / folder).rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", code]
    _run("lupdate", *options, *languages, "-tr-function-alias", ALIASES, *files, "-ts", str(target))


def release(source: Path, target: Path) -> None:
    """Make the file that the program loads."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_binary(tool), *arguments], check=True)


def _binary(name: str) -> str:
    """Where PySide6 keeps a tool of Qt's."""
    folder = Path(PySide6.__file__).parent
    found = next((folder / place for place in (name, f"{name}.exe") if (folder / place).exists()), None)
    return str(found or f"pyside6-{name}")


def main() -> None:
    """Do it for every language there is, and for those named."""
    known = {file.stem.removeprefix("pmjournal_") for file in FOLDER.glob("pmjournal_*.ts")}
    for code in sorted(known | set(sys.argv[1:])):
        source = FOLDER / f"pmjournal_{code}.ts"
        collect(source, code)
        release(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
