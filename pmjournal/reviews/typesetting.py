"""Typst: the templates, the fonts, and what to do when a letter has no font.

Runs in the worker process and in memory only: the templates can read no other file, and nothing from the
network.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

import typst

import resources

STANDARD = "ua-1"
REVIEW = "review.typ"

# Its declared types know no dict of files and no list of pages, both of which it takes and gives.
_compile: Callable[..., Any] = typst.compile_with_warnings
_REFUSED = "PDF/UA-1 error"
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_MISSING = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)


@cache
def _templates() -> dict[str, bytes]:
    folder = resources.path("review")
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.typ"))}


@cache
def _fonts(*, system: bool) -> typst.Fonts:
    """The bundled fonts; the computer's own only where a text needs them, since looking through those takes
    time."""
    return typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=True, font_paths=[str(resources.path("fonts"))]
    )


def _files(data: bytes, figures: dict[str, bytes], main: str = REVIEW) -> dict[str, bytes]:
    templates = _templates()
    return {"main.typ": templates[main], **templates, "data.json": data, **figures}


def _pdf(files: dict[str, bytes], stamp: datetime, *, system: bool, tagged: bool) -> bytes:
    result, _warnings = _compile(
        files,
        format="pdf",
        font_paths=_fonts(system=system),
        ignore_system_fonts=not system,
        pdf_standards=[STANDARD] if tagged else [],
        timestamp=stamp,
    )
    return bytes(result)


def missing_in(error: typst.TypstError) -> str:
    """The characters an error says no font has, each once; empty where the error is about something else."""
    found = _MISSING.findall(f"{error.message}\n{error.diagnostic}")
    plain = [_ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), text) for text in found]
    return "".join(dict.fromkeys(sign for text in plain for sign in text))


def pdf(data: bytes, figures: dict[str, bytes], today: date, main: str = REVIEW) -> tuple[bytes, str]:
    """Set a document as a PDF.

    First with the bundled fonts, then with the computer's own as well; where neither has a letter, once more
    without the standard, which forbids that.

    Args:
        data: the content as JSON.
        figures: the charts' SVG by file name.
        today: the day of the time stamp, taken at noon UTC.
        main: the template of the document.

    Returns:
        The PDF, and the characters no font could show.
    """
    files, stamp = _files(data, figures, main), datetime.combine(today, time(12), UTC)
    missing = ""
    for system in (False, True):
        try:
            return _pdf(files, stamp, system=system, tagged=True), ""
        except typst.TypstError as error:
            if not error.message.startswith(_REFUSED):
                raise
            missing = missing_in(error)
    return _pdf(files, stamp, system=True, tagged=False), missing


def pages(data: bytes, figures: dict[str, bytes], pixels_per_inch: float) -> list[bytes]:
    """Set the review as PNG pages, as the PDF would look.

    Args:
        data, figures: as for `pdf`.
        pixels_per_inch: 96 draws one pixel of the design as one pixel.
    """
    result, _ = _compile(_files(data, figures), format="png", ppi=pixels_per_inch, font_paths=_fonts(system=True))
    return list(result) if isinstance(result, list) else [result]
