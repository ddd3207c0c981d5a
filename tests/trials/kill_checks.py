"""What must be true of a journal after a kill, whatever was killed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copytree

from pmjournal import checking, restoring
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store.backup_archive import reading
from tests.trials.journals import OLD, journal_of, opened, state

DONE = "done"


def last(told: Sequence[str]) -> int:
    return int(told[-1]) if told else 0


def whole(journal: Journal) -> None:
    """Every page, the index, the history, the attachments and the backups are sound."""
    report = finish(checking.of(journal))
    wrong = {fault: count for fault, count in report.found.items() if fault.name != "ORPHANS"}
    assert not wrong, f"the check found {wrong}"
    for one in restoring.of(journal):
        assert not one.trouble, one.trouble
        with reading(one.path) as archive:
            assert archive.is_whole(), f"{one.path.name} is not whole"


class Either:
    """The journal must be that of before or that of after; and of after, where that was told.

    Args:
        place: what each try begins with.
        act: done here once, unharmed.
        scratch: to do it in.
        before, after: what opens the journal.
    """

    def __init__(
        self, place: Path, act: Callable[[Path], None], scratch: Path, before: Secret | None, after: Secret | None
    ) -> None:
        self._secrets = before, after
        self._old, self._new = scratch / "before", scratch / "after"
        for copy in (self._old, self._new):
            copytree(place, copy)
        act(self._new)
        self._states = tuple(self._state(one) for one in (self._old, self._new))

    def _state(self, place: Path) -> tuple[str, bool]:
        """What is in the journal of a place, and whether the later secret is the one that opens it."""
        before, after = self._secrets
        with opened(journal_of(place), before, after) as journal:
            found = state(journal)
        return found, before != after and not opens(journal_of(place), before)

    def check(self, place: Path, told: Sequence[str]) -> None:
        """See the class."""
        found = self._state(place)
        allowed = self._states[1:] if DONE in told else self._states
        assert found in allowed, "neither the old journal nor the new one" if DONE not in told else "it is lost"
        before, after = self._secrets
        with opened(journal_of(place), before, after) as journal:
            whole(journal)


def opens(folder: Path, secret: Secret | None) -> bool:
    """Whether a secret opens a journal."""
    try:
        opened(folder, secret).close()
    except AssertionError:
        return False
    return True


def exported(place: Path, told: Sequence[str]) -> None:
    """The file is the one of before or the one of after, the folder is there whole or not at all."""
    with opened(journal_of(place), OLD) as journal:
        finish(journal.exports.json(place / "now.json"))
        finish(journal.exports.markdown(place / "pages now"))
        whole(journal)
    same = (place / "all.json").read_bytes() == (place / "now.json").read_bytes()
    assert same or b"Of after the export" not in (place / "all.json").read_bytes(), "half an export"
    pages = _files(place / "pages")
    assert pages in ({}, _files(place / "pages now")), "half a folder of pages"
    assert DONE not in told or (same and pages), "an export is lost"


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
