"""The sample journal's attachments: small files made of a few words, the same again every time.

What they are is in `resources/demo/attachments.toml`.
"""

import struct
import tomllib
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import resources
from pmjournal.files import ATTACHMENTS
from pmjournal.journal import Journal

WIDTH, LINE = 320, 28
PAPER, INK = b"\xfb\xfa\xf6", b"\x1f\x5f\x4e"
EVER = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def attach(journal: Journal) -> None:
    """Attach every file to the page it names by its title."""
    pages = _pages(journal)
    for one in tomllib.loads(resources.path("demo/attachments.toml").read_text("utf-8"))["attachment"]:
        where = next(kind for kind in pages if kind in one)
        attached = journal.private_notes.attachments if where == "private" else journal.attachments
        content = _maker(one["name"])(one["text"].strip("\n"))
        id = attached.add(pages[where][one[where]], one["name"], content)
        if one.get("damaged"):
            _damage(journal, attached.get(id).stored)


def _pages(journal: Journal) -> Mapping[str, Mapping[str, int]]:
    """The ids of what may have files, by kind and title."""
    return {
        "goal": {one.goal.title: one.goal.id for one in journal.goals.outlines()},
        "meeting": {one.title: one.id for one in journal.meetings.between(*EVER)},
        "reflection": {one.title: one.id for one in journal.reflections.between(*EVER)},
        "private": {one.title: one.id for one in journal.private_notes.all()},
    }


def _maker(name: str) -> Callable[[str], bytes]:
    """What makes a file of this name out of words."""
    makers: dict[str, Callable[[str], bytes]] = {".png": picture, ".pdf": page}
    return makers.get(name[-4:], lambda text: f"{text}\n".encode())


def picture(text: str) -> bytes:
    """A PNG with a stroke for each line of `text`, as long as its words."""
    rows = [PAPER * WIDTH] * 8
    for line in text.splitlines():
        length = min(WIDTH - 40, 10 * len(line))
        rows += [PAPER * 20 + INK * length + PAPER * (WIDTH - 20 - length)] * 8 + [PAPER * WIDTH] * (LINE - 8)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    size = struct.pack(">IIBBBBB", WIDTH, len(rows), 8, 2, 0, 0, 0)
    parts = (b"IHDR", size), (b"IDAT", pixels), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG: length, kind, data, check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def page(text: str) -> bytes:
    """A PDF of one page with the lines of `text`."""
    shown = "".join(f"({_escaped(line)}) Tj T* " for line in text.splitlines())
    drawing = f"BT /F 12 Tf 16 TL 72 760 Td {shown}ET".encode("latin-1", "replace")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawing), drawing),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(b"%010d 00000 n \n" % len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(parts) + 1, b"".join(places))
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, len(made))
    return made + table + end


def _escaped(line: str) -> str:
    """A line as it stands in a PDF's string."""
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _damage(journal: Journal, stored: str) -> None:
    """Turn over one bit of a file, as a failing disk does."""
    path = journal.folder / ATTACHMENTS / stored
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
