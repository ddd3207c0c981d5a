"""Reviews: from a journal to a PDF for one reader.

`select` takes what the reader may have, `build` says it in words, `export` and `preview` set it in type in a
process of their own. Only `select`, `content_of` and `export` read the journal, at once, in the thread that
calls them; the generators they return do not.
"""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from pmjournal.reviews.building import build
from pmjournal.reviews.content import Content
from pmjournal.reviews.document import Exported, Press, Stage, pages, write
from pmjournal.reviews.request import ReviewRequest, Section
from pmjournal.reviews.selection import LeftOut, Selection, choosable_reflections, select
from pmjournal.stages import Progress
from pmjournal.steps import finish

if TYPE_CHECKING:
    from pmjournal.journal import Journal

__all__ = [
    "Content",
    "Exported",
    "LeftOut",
    "Press",
    "Progress",
    "ReviewRequest",
    "Section",
    "Selection",
    "Stage",
    "build",
    "choosable_reflections",
    "content_of",
    "export",
    "finish",
    "pages",
    "preview",
    "select",
    "write",
]


def content_of(journal: "Journal", request: ReviewRequest) -> Content:
    """What the review of a request says; reads the journal.

    Raises:
        BadInput: the period or the mentorships cannot be.
        NotFound: a reflection added by hand is not there any more.
    """
    return build(select(journal, request))


def export(journal: "Journal", request: ReviewRequest, target: Path) -> Generator[Progress, None, Exported]:
    """Write a review as a PDF. The journal is read at once; the generator returned does the rest without it.

    Args:
        journal: open, in the calling thread.
        request: what is asked for.
        target: the file; it appears whole at the end, or not at all.

    Raises:
        BadInput: the period, the mentorships or the target cannot be.
        JournalError: (from the generator) the target's folder is missing, full or cannot be written to.
    """
    return write(content_of(journal, request), target)


def preview(content: Content, pixels_per_inch: float = 96, press: Press | None = None) -> list[bytes]:
    """The pages of a review as PNG. Waits for them; to see progress or to cancel, run `pages` as a task.

    Args:
        content: see `content_of`.
        pixels_per_inch: times the screen's ratio; 96 is one to one with the design.
        press: kept by the caller to make the next preview quicker; one of its own where None.
    """
    if press is not None:
        return finish(pages(content, pixels_per_inch, press))
    with Press() as own:
        return finish(pages(content, pixels_per_inch, own))
