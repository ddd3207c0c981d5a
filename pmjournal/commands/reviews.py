"""The review command: the reader is found, the review is made stage by stage, and told where it is."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pmjournal import reviews
from pmjournal.clock import Clock
from pmjournal.commands.secrets import open_journal
from pmjournal.commands.terminal import Stages, say
from pmjournal.errors import BadInput
from pmjournal.importing import one_contact
from pmjournal.journal import Journal
from pmjournal.records import Contact, Reader
from pmjournal.reviews.readers import MY_ROLE


@dataclass(frozen=True, slots=True)
class ReviewOrder:
    """What was asked for on the command line; both days belong to the period."""

    folder: Path
    reader: Reader
    starts_on: date
    ends_on: date
    with_name: str | None
    target: Path
    passphrase_file: Path | None = None


def run(order: ReviewOrder, clock: Clock) -> int:
    """Write the review as a PDF and print where it is.

    Raises:
        BadInput: the period ends before it starts, or the reader is not one known person.
    """
    if order.ends_on < order.starts_on:
        raise BadInput("The period ends before it starts. Give --from the earlier day and --to the later one.")
    with open_journal(order.folder, clock, order.passphrase_file, read_only=True) as journal:
        steps = reviews.export(journal, _request(journal, order), order.target)
    with Stages() as stages:
        made = reviews.finish(steps, lambda progress: stages.show(str(progress)))
    say(str(made.path))
    if made.missing:
        say(f"No font here shows {' '.join(made.missing)}, so the PDF does without the PDF/UA standard.")
    say("The PDF file is not encrypted.")
    return 0


def _request(journal: Journal, order: ReviewOrder) -> reviews.ReviewRequest:
    """The request with every section, and with the words the owner wrote for this reader and period."""
    contacts = _contacts(journal, order.reader, order.with_name)
    one = one_contact(contacts, contacts[0].person.name) if contacts else None
    draft = journal.reviews.find(order.reader, order.starts_on, order.ends_on, one.mentorship.id if one else None)
    return reviews.ReviewRequest(
        order.reader,
        order.starts_on,
        order.ends_on,
        mentorship_ids=tuple(contact.mentorship.id for contact in contacts),
        own_words=draft.own_words if draft else "",
    )


def _contacts(journal: Journal, reader: Reader, name: str | None) -> list[Contact]:
    """The mentorships the review is about, all with one person; none for a review of everything."""
    my_role = MY_ROLE.get(reader)
    if name is None and my_role is None:
        return []
    known = journal.people.contacts() if name is None else journal.people.find(name)
    fitting = [one for one in known if my_role in (None, one.mentorship.my_role)]
    if not fitting:
        raise BadInput(_nobody(reader, name))
    if name is None and len({one.person.id for one in fitting}) > 1:
        raise BadInput(f"You have several {reader}s here. Say which one with --with NAME.")
    return fitting


def _nobody(reader: Reader, name: str | None) -> str:
    if name is None:
        return f"There is no {reader} in this journal."
    return f"“{name}” is not in this journal{f' as your {reader}' if reader in MY_ROLE else ''}."
