"""Measures how far the window is from its drawings: `python -m tests.look DRAWINGS [PICTURES]`.

DRAWINGS is the folder of drawn pictures, PICTURES one made by `python -m tests.pictures` (made anew where it is
not given). For each landmark, a box in the drawn picture, it finds the same thing in ours by matching pixels, and
prints how far it lies from its place in logical pixels, how much of it differs there, and how far its ground and
its ink are from the drawn colours. A landmark whose words differ on purpose is matched by its surroundings all the
same; the share that differs tells. The table is what docs/look.md is written from.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests.look_landmarks import PLACES, Landmark

RATIO = 2  # the pictures are drawn and made at twice the size
REACH = 20  # logical pixels that a landmark may be off before it counts as lost
DIFFERS = 30  # of 255, in any channel
Pixels = np.ndarray[Any, np.dtype[np.int16]]


@dataclass(frozen=True, slots=True)
class Found:
    """Where a landmark was found: off by logical pixels, the share of its pixels that differ, colours off by."""

    landmark: Landmark
    right: float
    down: float
    differs: float
    ground: int
    ink: int


def load(file: Path) -> Pixels:
    """A picture as numbers, rows by columns by channels."""
    return np.asarray(Image.open(file).convert("RGB"), dtype=np.int16)


def crop(pixels: Pixels, x: int, y: int, width: int, height: int) -> Pixels:
    """A box of a picture, in its own pixels."""
    return pixels[y : y + height, x : x + width]


def find(ours: Pixels, drawn: Pixels, mark: Landmark) -> Found | None:
    """The landmark in our picture; None where it would lie outside."""
    x, y, width, height = (value * RATIO for value in mark.box)
    wanted = crop(drawn, x, y, width, height)
    best: tuple[float, int, int] | None = None
    for step, middle in ((RATIO, (mark.across * RATIO, mark.shift * RATIO)), (1, None)):
        at = middle or (best[1:] if best else (0, 0))  # right and down, in pixels of the picture
        reach = REACH * RATIO if middle is not None else 2 * RATIO
        for down in range(at[1] - reach, at[1] + reach + 1, step):
            for right in range(at[0] - reach, at[0] + reach + 1, step):
                if x + right < 0 or y + down < 0:
                    continue
                there = crop(ours, x + right, y + down, width, height)
                if there.shape == wanted.shape:
                    cost = float(np.abs(there - wanted)[::2, ::2].mean())
                    best = min(best, (cost, right, down)) if best else (cost, right, down)
    if best is None:
        return None
    _, right, down = best
    there = crop(ours, x + right, y + down, width, height)
    differs = float((np.abs(there - wanted).max(axis=2) > DIFFERS).mean())
    ground = int(np.abs(common(there) - common(wanted)).max())
    ink = int(np.abs(farthest(there) - farthest(wanted)).max())
    return Found(mark, right / RATIO - mark.across, (down - mark.shift * RATIO) / RATIO, differs, ground, ink)


def common(pixels: Pixels) -> Pixels:
    """The colour that most of a box has."""
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    most: Pixels = colours[counts.argmax()]
    return most


def farthest(pixels: Pixels) -> Pixels:
    """The colour of a box that differs most from its ground and is no stray pixel."""
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    seen = colours[counts >= max(3, counts.max() // 2000)]
    away = np.abs(seen - common(pixels)).sum(axis=1)
    far: Pixels = seen[away.argmax()]
    return far


def main(drawings: Path, pictures: Path | None = None) -> None:
    """Print a table for every drawn picture."""
    with tempfile.TemporaryDirectory() as scratch:
        if pictures is None:
            pictures = Path(scratch)
            subprocess.run([sys.executable, "-m", "tests.pictures", scratch, "drawn-"], check=True)
        for drawing, picture, marks in PLACES:
            print(f"\n| {drawing} | right | down | differs | ground | ink |\n|---|---|---|---|---|---|")
            ours, drawn = load(pictures / picture), load(drawings / drawing)
            for mark in marks:
                found = find(ours, drawn, mark)
                if found is None:
                    print(f"| {mark.name} | lost | | | | |")
                else:
                    print(
                        f"| {mark.name} | {found.right:+.1f} | {found.down:+.1f} | {found.differs:.0%} |"
                        f" {found.ground} | {found.ink} |"
                    )


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:3]))
