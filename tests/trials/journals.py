"""The journals that are tried: small, of every kind of record, locked, on a day that stands still."""

import hashlib
import shutil
import tempfile
from datetime import date
from pathlib import Path

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.errors import Locked, WrongSecret
from pmjournal.journal import Journal
from pmjournal.records import Role, Side
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import sealing

CLOCK = Clock(date(2026, 6, 9), "Europe/Stockholm")
OLD, NEW = Secret.passphrase("seven small stones"), Secret.passphrase("a slow paper lantern")
SHEET = recovery_key.new()
VERSION_1 = Path(__file__).parents[1] / "data" / "journals" / "version-1"
BODY = "On the way home. " * 40
PICTURE, PAPER = b"\x89PNG a picture" * 200, b"a private paper"


def cheap_keys() -> None:
    """A try at a secret costs milliseconds instead of a second: the same code, with less memory."""
    cheap = sealing.Cost(1 << 20, 3)
    sealing.LEAST_MEMORY, sealing.calibrated = cheap.memory, lambda: cheap


def journal_of(place: Path) -> Path:
    """The folder of the journal that is tried in a place."""
    return place / "journal"


def build(folder: Path, secret: Secret | None = OLD) -> None:
    """A closed journal with a little of everything, two backups in it, and something written since."""
    secrets = [secret, SHEET] if secret else []
    with Journal.create(folder, "Nora Castell", clock=CLOCK, secrets=secrets) as journal:
        helen = journal.people.add("Helen", Role.MENTEE)
        goal = journal.goals.add("Tell the story", mentorship_id=helen)
        for title in ("Write it", "Tell it"):
            journal.goals.add_milestone(goal, title)
        meeting = journal.meetings.add(CLOCK.at(date(2026, 6, 2)), title="First talk", mentorship_id=helen)
        journal.actions.add("Ask Maya", owner=Side.ME, meeting_id=meeting)
        note = journal.private_notes.add("what nobody may read", mentorship_id=helen)
        journal.reflections.add(title="What I saw", body=BODY)
        journal.attachments.add(goal, "picture.png", PICTURE)
        journal.private_notes.attachments.add(note, "paper.txt", PAPER)
        journal.backups.make()
        journal.goals.add("Seen since", mentorship_id=helen)


def opened(folder: Path, *secrets: Secret | None) -> Journal:
    """The journal, opened with the first secret that does it.

    Raises:
        AssertionError: none does.
    """
    for secret in secrets:
        try:
            return Journal.open(folder, clock=CLOCK, secret=secret)
        except (Locked, WrongSecret):
            continue
    raise AssertionError("no secret opens it")


def state(journal: Journal) -> str:
    """A hash of everything in a journal: equal journals have equal exports."""
    place = Path(tempfile.mkdtemp())
    try:
        finish(journal.exports.json(place / "all.json"))
        return hashlib.sha256((place / "all.json").read_bytes()).hexdigest()
    finally:
        shutil.rmtree(place)
