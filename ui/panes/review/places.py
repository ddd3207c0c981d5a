"""On which pages each section of a review stands, learnt from its pages alone.

The review is set again up to each section, very small: how many pages that takes says where the section ends,
and where its first page differs from the one before it was added, where it begins. Content that is set already
is quick to set again.
"""

from collections.abc import Generator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from pmjournal import reviews
from pmjournal.reviews import Content, Press, Section
from ui.panes.review.page_images import page_of

SMALL_PPI = 24
FOOTER = 0.085
"""The part of a page, from below, that holds the footer: it names the number of pages, which changes."""

Places = dict[Section, tuple[int, int]]


def places_of(content: Content, press: Press) -> Generator[Any, None, Places]:
    """The first and the last page of each section, from 1. A generator of progress, as `reviews.pages` is."""
    found: Places = {}
    before: list[QImage] = []
    cuts = _up_to(content)
    if cuts and cuts[0][0] not in (Section.SUMMARY, Section.PROGRESS):
        # Without these the cover is a title, and the first section begins after it.
        files = yield from reviews.pages(_bare(content), SMALL_PPI, press)
        before = [_above_footer(file) for file in files]
    for section, some in cuts:
        files = yield from reviews.pages(some, SMALL_PPI, press)
        now = [_above_footer(file) for file in files]
        first, last = _first_other(before, now), len(now)
        earliest = found.get(section, (first, last))[0]
        found[section] = (earliest, last)
        before = now
    return found


def _bare(content: Content) -> Content:
    """The cover's title alone."""
    without = replace(content, numbers=(), own_words=(), progress=None, highlights=(), glance=None)
    return replace(without, goals=None, meetings=None, reflections=())


def _up_to(content: Content) -> list[tuple[Section, Content]]:
    """The review cut off after each part, in the order in which the parts are printed."""
    bare = _bare(content)
    cuts: list[tuple[Section, Content]] = []

    def add(section: Section, **parts: Any) -> None:
        nonlocal bare
        if any(parts.values()):
            bare = replace(bare, **parts)
            cuts.append((section, bare))

    add(Section.SUMMARY, numbers=content.numbers, own_words=content.own_words)
    add(Section.PROGRESS, progress=content.progress)
    add(Section.SUMMARY, highlights=content.highlights)
    add(Section.PROGRESS, glance=content.glance)
    if content.goals is not None:
        bare = replace(bare, goals=content.goals)
        cuts.append((Section.GOALS, bare))
    add(Section.MEETINGS, meetings=content.meetings)
    add(Section.REFLECTIONS, reflections=content.reflections)
    return cuts


def _above_footer(file: bytes) -> QImage:
    page = page_of(file)
    return page.copy(QRect(0, 0, page.width(), round(page.height() * (1 - FOOTER))))


def _first_other(before: list[QImage], now: list[QImage]) -> int:
    """The first page that was not the same before, from 1."""
    for number, page in enumerate(now):
        if number >= len(before) or page != before[number]:
            return number + 1
    return len(now)
