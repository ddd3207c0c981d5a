"""What is tried with a damaged file, as the command line does it, and what must come of it."""

import contextlib
import io
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from pmjournal import checking
from pmjournal.cli import main
from pmjournal.errors import DamagedJournal, JournalError
from pmjournal.files import BACKUPS
from pmjournal.journal import Journal
from pmjournal.steps import finish
from tests.trials.children import Tell
from tests.trials.harms import Harm
from tests.trials.journals import CLOCK, OLD, journal_of, opened, state

WHOLE_FILES = ("another's", "no such file")
STAND_IN = "Lost"  # what a rescue puts in the place of a record that others refer to


@dataclass(frozen=True, slots=True)
class Whole:
    """What was there before the harm: the state of the journal, every text in it, its newest backup's name."""

    state: str
    texts: frozenset[str]
    records: int

    @classmethod
    def of(cls, place: Path, scratch: Path) -> "Whole":
        """That of the journal in a place; looked at in a copy."""
        shutil.copytree(place, scratch)
        with opened(journal_of(scratch), OLD) as journal:
            return cls(state(journal), frozenset(_texts(journal)), finish(checking.of(journal)).records)


def database(place: Path, harm: Harm, whole: Whole, tell: Tell) -> None:
    """A damaged database: found by the check, never shown, and what is left of it rescued."""
    folder = journal_of(place)
    code, said = _command("check", str(folder))
    assert code == 1, f"the check found nothing: {said}"
    _names_a_backup(folder, said)
    tell(_opened(folder, whole))
    tell(_rescued(folder, place.parent / "new", whole, tell))
    if harm.kind in WHOLE_FILES:
        _put_back(place, whole)
        tell("put back from the backup")


def keys(place: Path, harm: Harm, whole: Whole, tell: Tell) -> None:
    """Damaged keys: refused with a sentence, or opened where the slot that is used is whole."""
    folder = journal_of(place)
    _command("check", str(folder))
    tell(_opened(folder, whole))
    if harm.kind in WHOLE_FILES:
        _put_back(place, whole)
        tell("put back from the backup")


def backup(place: Path, harm: Harm, whole: Whole, tell: Tell) -> None:
    """A damaged backup: nothing is made of it, or what was backed up."""
    file, new = place / "copy.zip", place.parent / "new"
    _command("restore", str(file))
    code, said = _command("restore", str(file), str(new))
    if code:
        assert not new.exists(), "something is left of a restore that was refused"
        tell("refused with a sentence")
        return
    with opened(new, OLD) as journal:
        assert state(journal) == whole.state, "another journal was restored"
    tell("restored as it was")
    assert harm.kind not in WHOLE_FILES or harm.kind == "another's", said


def _command(*words: str) -> tuple[int, str]:
    """A command line's code and all that it says.

    Raises:
        AssertionError: it is no sentence, or one that owns a bug.
    """
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["--today", str(CLOCK.today()), *words])
    said = out.getvalue() + err.getvalue()
    assert code in (0, 1), f"code {code}: {said}"
    assert "Traceback" not in said, said
    assert "should not have" not in said, said
    assert code == 0 or said.strip(), "nothing is said"
    assert err.getvalue().count("\n") <= 1, f"more than a sentence: {said}"
    return code, said


def _names_a_backup(folder: Path, said: str) -> None:
    newest = max(path.name for path in (folder / BACKUPS).glob("*.zip"))
    assert newest in said, f"no backup is named: {said}"


def _opened(folder: Path, whole: Whole) -> str:
    """Open it as the window does and read all of it."""
    try:
        journal = Journal.open(folder, clock=CLOCK, secret=OLD)
    except DamagedJournal as error:
        _names_a_backup(folder, str(error))
        return "not opened, the newest backup named"
    except JournalError as error:
        return _refused(error)
    with journal:
        try:
            found = state(journal)
        except DamagedJournal as error:
            return _met_later(error)
    assert found == whole.state, "damaged words are shown"
    return "opened, with all its words"


def _refused(error: JournalError) -> str:
    assert len(str(error).splitlines()) == 1, str(error)
    return f"not opened ({type(error).__name__})"


def _met_later(error: DamagedJournal) -> str:
    """Of a journal that is open, the sentence leads to the folder of the backups."""
    assert BACKUPS in str(error), f"no backup is offered: {error}"
    return "opened, and where the damage is read, refused with the backups folder named"


def _rescued(folder: Path, new: Path, whole: Whole, tell: Tell) -> str:
    """Rescue what can be read; what is rescued was written."""
    code, _said = _command("check", str(folder), "--rescue", str(new))
    if code:
        assert not (new / "journal.db").exists(), "something is left of a rescue that was refused"
        return "nothing to rescue"
    with opened(new, OLD) as journal:
        report = finish(checking.of(journal))
        assert not report.is_broken, "what was rescued is damaged"
        strange = {one for one in _texts(journal) if one not in whole.texts and STAND_IN not in one}
        assert not strange, f"rescued, and never written: {strange}"
        tell(f"records={report.records}")
    tell(f"of={whole.records}")
    return "rescued"


def _texts(journal: Journal) -> set[str]:
    """Every title and text."""
    found = {outline.goal.title for outline in journal.goals.outlines()}
    found |= {one.title for one in journal.meetings.summaries()}
    for one in journal.reflections.summaries():
        page = journal.reflections.get(one.id)
        found |= {page.title, page.body}
    found |= {one.body for one in journal.private_notes.all()} | {one.text for one in journal.actions.all()}
    return found | {contact.person.name for contact in journal.people.contacts()}


def _put_back(place: Path, whole: Whole) -> None:
    """In a copy, the backup takes the place of what is damaged."""
    copy = place.parent / "new" / "put back"
    shutil.rmtree(copy.parent, ignore_errors=True)
    shutil.copytree(place, copy)
    code, said = _command("restore", str(copy / "copy.zip"), str(journal_of(copy)), "--replace")
    assert code == 0, f"not put back: {said}"
    with opened(journal_of(copy), OLD) as journal:
        assert state(journal) == whole.state, "put back, and another one"


def summed(told: Counter[str]) -> str:
    """How many records were rescued of how many, over all rescues."""
    sums: Counter[str] = Counter()
    for words, count in told.items():
        what, is_number, number = words.partition("=")
        if is_number:
            sums[what] += int(number) * count
    return f"records rescued: {sums['records']} of {sums['of']}" if sums["of"] else ""
