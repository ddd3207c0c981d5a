"""From a paper to a PDF: its texts as plain nodes, set in the worker process that makes reviews.

The file is tagged, has no metadata but its title, and appears whole or not at all.
"""

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

from pmjournal import stages
from pmjournal.errors import JournalError
from pmjournal.language import Translatable, translate
from pmjournal.papers.content import Pair, Paper, Part
from pmjournal.papers.words import footer, wording_of
from pmjournal.reviews.document import Exported, Press, checked, saved
from pmjournal.reviews.markdown import nodes
from pmjournal.reviews.words import Wording, has_words
from pmjournal.reviews.worker import Made, SheetJob
from pmjournal.stages import Progress
from resources import colours

__all__ = ["TEMPLATE", "Exported", "Progress", "checked", "data_of", "write"]

TEMPLATE = "paper.typ"


class Stage(stages.Stage):
    """What making a paper is at, before it is saved."""

    SETTING = Translatable("Papers", "Setting the page")


def write(paper: Paper, target: Path) -> Generator[Progress, None, Exported]:
    """Write a paper as a PDF; cancelled or failed, nothing is left of it.

    Raises:
        BadInput: `target` is a folder, or a file that a journal lives in.
        JournalError: it could not be made or written.
    """
    target = checked(target)
    yield Progress(Stage.SETTING)
    try:
        with Press() as press:
            made = yield from _set(press, SheetJob(data_of(paper), paper.made_on, TEMPLATE))
    except JournalError as error:
        raise JournalError(
            translate("Papers", "The PDF could not be made. Try again; what went wrong is in the log.")
        ) from error
    return (yield from saved(made, target))


def _set(press: Press, job: SheetJob) -> Generator[Progress, None, Made]:
    """Run the job; it draws nothing, so all of it is setting."""
    steps = press.run(job)
    try:
        while True:
            next(steps)
            yield Progress(Stage.SETTING)
    except StopIteration as end:
        made: Made = end.value
        return made
    finally:
        steps.close()


def data_of(paper: Paper) -> bytes:
    """What the template reads."""
    words = wording_of(paper)
    title = words.line(paper.title)
    data = {
        "language": translate(
            "Review", "en-GB", "the code of the language that this is translated to, and its country"
        ),
        "kind": words.line(paper.kind),
        "title": title if has_words(title) else words.line(paper.kind),
        "subtitle": words.line(paper.subtitle),
        "author": "",
        "mark": words.line(paper.mark),
        "facts": [{"label": fact.label, "value": words.line(fact.value)} for fact in paper.facts],
        "parts": [_piece(part, words) for part in paper.parts],
        "signatures": [words.line(name) for name in paper.signatures],
        "footer": footer(),
        "colours": dict(colours("light")),
        "words": _labels(),
    }
    return json.dumps(data, ensure_ascii=False).encode()


def _piece(part: Part | Pair, words: Wording) -> dict[str, Any]:
    if isinstance(part, Pair):
        return {"pair": [_part(part.left, words), _part(part.right, words)]}
    return _part(part, words)


def _part(part: Part, words: Wording) -> dict[str, Any]:
    heading = words.line(part.heading)
    return {
        "heading": heading if has_words(heading) else "",
        "text": nodes(part.text, words),
        "lines": [
            {
                "text": words.line(line.text),
                "facts": words.line(line.facts),
                "done": line.done,
                "note": nodes(line.note, words),
            }
            for line in part.lines
        ],
        "empty": "" if part.has_content else part.empty,
        "beside": part.beside,
    }


def _labels() -> dict[str, str]:
    """The template's own words, each by the name it has there."""
    return {
        "done": translate("Review", "Done"),
        "not_done": translate("Review", "Not done"),
        "page": translate("Review", "Page {page} of {pages}"),
        "signature": translate("Papers", "Signature"),
        "date": translate("Papers", "Date", "where the day is written beside a signature"),
    }
