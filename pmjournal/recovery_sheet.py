"""The sheet that a recovery key is printed on: a PDF of one page, made in the worker process that makes reviews.

It is not encrypted; whoever makes it is told so. Nothing here knows a journal.
"""

import json
from collections.abc import Generator
from datetime import date
from pathlib import Path

from pmjournal import recovery_key, wording
from pmjournal.errors import JournalError
from pmjournal.language import translate
from pmjournal.reviews.document import Exported, Press, Stage, checked, saved
from pmjournal.reviews.worker import Made, SheetJob
from pmjournal.secret import Secret
from pmjournal.stages import Progress
from resources import colours

__all__ = ["Exported", "Progress", "checked", "write"]

TEMPLATE = "sheet.typ"


def write(key: Secret, owner: str, today: date, target: Path) -> Generator[Progress, None, Exported]:
    """Write the sheet of a recovery key.

    Args:
        key: the recovery key.
        owner: whose journal it opens.
        today: printed on it, since a later key ends this one.
        target: the PDF to write; it appears whole at the end, or not at all.

    Raises:
        BadInput: `target` is a folder, or a file that a journal lives in.
        JournalError: it could not be made or written.
    """
    target = checked(target)
    yield Progress(Stage.SETTING)
    try:
        with Press() as press:
            made = yield from _set(press, SheetJob(_content(key, owner, today), today, TEMPLATE))
    except JournalError as error:
        raise JournalError(
            translate("RecoverySheet", "The sheet could not be made. Try again, or write the key down by hand.")
        ) from error
    return (yield from saved(made, target))


def _set(press: Press, job: SheetJob) -> Generator[Progress, None, Made]:
    """Run the job; it draws nothing, so all of it is setting."""
    steps = press.run(job)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made
        yield Progress(Stage.SETTING)


def _content(key: Secret, owner: str, today: date) -> bytes:
    """What the template reads."""
    title = translate("RecoverySheet", "Recovery key")
    data = {
        "language": translate(
            "Review", "en-GB", "the code of the language that this is translated to, and its country"
        ),
        "kind": "PM Journal",
        "title": title,
        "author": " ".join(owner.split()),
        "footer": translate("RecoverySheet", "Made on {day}").format(day=wording.day_long(today)),
        "whose": translate("RecoverySheet", "For the journal of {name}").format(name=" ".join(owner.split())),
        "groups": recovery_key.groups(key),
        "parts": _parts(),
        "colours": dict(colours("light")),
        "words": {},
    }
    return json.dumps(data, ensure_ascii=False).encode()


def _parts() -> list[dict[str, str]]:
    """What it is for and how to keep it, each part with its heading."""
    return [
        {
            "title": translate("RecoverySheet", "What it is for"),
            "text": translate(
                "RecoverySheet",
                "It opens the journal when the passphrase is forgotten: type it where the passphrase is asked "
                "for, then choose a new passphrase. Capitals, blanks and dashes do not matter.",
            ),
        },
        {
            "title": translate("RecoverySheet", "Where to keep it"),
            "text": translate(
                "RecoverySheet",
                "On paper and away from this computer: with your passport, in a safe, or with somebody you trust. "
                "Whoever has this sheet and a copy of the journal can read all of it.",
            ),
        },
        {
            "title": translate("RecoverySheet", "When it is lost or was seen"),
            "text": translate(
                "RecoverySheet",
                "Make a new recovery key in the settings. This one then opens nothing but older copies and "
                "backups.",
            ),
        },
        {
            "title": translate("RecoverySheet", "After printing"),
            "text": translate(
                "RecoverySheet",
                "Delete the file that this was printed from: it is not encrypted. If you lose both the passphrase "
                "and the recovery key, nobody can open the journal. Not even us.",
            ),
        },
    ]
