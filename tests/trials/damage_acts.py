"""What is tried with a damaged file, as the command line does it, and what must come of it."""

import contextlib
import io
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from pmjournal import checking, replacing, restoring
from pmjournal.cli import main
from pmjournal.errors import DamagedJournal, JournalError
from pmjournal.files import BACKUPS
from pmjournal.journal import Journal
from pmjournal.steps import finish
from tests.trials.children import Tell
from tests.trials.harms import Harm
from tests.trials.journals import CLOCK, OLD, journal_of, opened, state

WHOLE_FILES = ("another's", "no such file")
LOST_FILE = "1 attachment could not be brought back"
STAND_IN = "Lost"  # what a rescue puts in the place of a record that others refer to


@dataclass(frozen=True, slots=True)
class Whole:
    """What was there before the harm: the state of the journal and of its newest backup, every text in it."""

    state: str
    kept: str
    texts: frozenset[str]
    records: int

    @classmethod
    def of(cls, place: Path, scratch: Path) -> "Whole":
        """That of the journal in a place; looked at in a copy."""
        shutil.copytree(place, scratch)
        with opened(journal_of(scratch), OLD) as journal:
            newest = restoring.newest_whole_of(journal)
            assert newest is not None
            finish(restoring.beside(newest.path, scratch / "kept", OLD))
            with opened(scratch / "kept", OLD) as kept:
                then = state(kept)
            return cls(state(journal), then, frozenset(_texts(journal)), finish(checking.of(journal)).records)


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
    """A damaged backup: nothing is made of it, or what was backed up; an attachment that is lost is told of."""
    file, new = place / "copy.zip", place.parent / "new"
    _command("restore", str(file))
    code, said = _command("restore", str(file), str(new))
    if code:
        assert not new.exists(), "something is left of a restore that was refused"
        tell("refused with a sentence")
        return
    with opened(new, OLD) as journal:
        same, texts = state(journal) == whole.state, _texts(journal)
    assert same or (LOST_FILE in said and texts == whole.texts), f"another journal was restored: {said}"
    tell("restored as it was" if same else "restored but for an attachment, and told so")
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
        said = ""
        try:
            assert state(journal) == whole.state, "damaged words are shown"
        except DamagedJournal as error:
            said = str(error)
    if not said:
        return "opened, with all its words"
    assert BACKUPS in said, f"no backup is offered: {said}"
    _restore_while_open(folder, whole)
    return "opened, refused where the damage is read, and restored while it was open"


def _refused(error: JournalError) -> str:
    assert len(str(error).splitlines()) == 1, str(error)
    return f"not opened ({type(error).__name__})"


def _restore_while_open(folder: Path, whole: Whole) -> None:
    """In a copy, the backup that the window offers takes the place of the open journal, as the window does it."""
    copy = folder.parent.parent / "new"
    shutil.copytree(folder, copy)
    with opened(copy, OLD) as journal:
        newest = restoring.newest_whole_of(journal)
        assert newest is not None, "no backup is offered"
        assert finish(replacing.instead(journal, newest.path)).was_damaged == any(copy.glob("backups/damaged-*"))
        assert state(journal) == whole.kept, "restored while it was open, and another one"
    shutil.rmtree(copy)


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
