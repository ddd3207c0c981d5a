"""The review command: the reader is found, the review is made stage by stage, and told where it is."""

from datetime import date
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.commands.terminal import Stages, say
from pmjournal.errors import BadInput
from pmjournal.importing import one_contact
from pmjournal.journal import Journal
from pmjournal.records import Contact, Reader, Role
from pmjournal.wording import counted

MY_ROLE = {Reader.MENTOR: Role.MENTEE, Reader.MENTEE: Role.MENTOR}


def run(
    folder: Path, reader: Reader, days: tuple[date, date], with_name: str | None, target: Path, clock: Clock
) -> int:
    """Write the review of a period, first and last day included, as a PDF.

    Raises:
        BadInput: the period ends before it starts, or the reader is not one known person.
    """
    # Imported here because Matplotlib and Typst take half a second, which no other command needs.
    from pmjournal import reviews

    if days[1] < days[0]:
        raise BadInput("The period ends before it starts. Give --from the earlier day and --to the later one.")
    with Journal.open(folder, clock=clock, read_only=True) as journal, Stages() as stages:
        contact = _reading_contact(journal, reader, with_name)
        request = reviews.ReviewRequest(reader, *days)
        for progress in reviews.export(journal, request, target):
            stages.show(progress.words)
    say(str(target))
    say("The PDF file is not encrypted.")
    return 0
