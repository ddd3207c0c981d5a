"""Collects every text of the program into resources/translations and makes the files loaded from them.

    python -m tools.translate          # texts have changed: bring .ts up to date, make .qm
    python -m tools.translate fr       # begin a language

Which texts there are is read by tools/texts.py; Qt's lupdate and lrelease, which come with PySide6, do the rest.
See docs/translating.md.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from tools.texts import Text, texts_in

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("pmjournal", "ui")


def collect(target: Path, code: str) -> None:
    """Bring a .ts file up to date with the texts in the source; what is no longer there goes.

    Args:
        target: the file; made where it is missing.
        code: its language.
    """
    options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", code]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "texts.py"
        plain.write_text("".join(map(_call, all_texts())), "utf-8")
        _run("lupdate", *options, *languages, str(plain), "-ts", str(target))


def all_texts() -> list[Text]:
    """Every text of the program."""
    return [text for folder in SOURCES for text in texts_in(ROOT / folder)]


def _call(text: Text) -> str:
    """The call in the one form that lupdate reads in Python, counted or not."""
    words = [_quoted(part) for part in (text.context, text.text, text.comment)]
    return f"translate({', '.join([*words, '1'] if text.counted else words)})\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


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
