"""The passphrase command: what it asks for, what it prints, and what then opens the journal."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from pmjournal import recovery_key, restoring
from pmjournal.cli import main
from pmjournal.clock import Clock
from pmjournal.commands import secrets
from pmjournal.lock import LOCK_FILE
from pmjournal.passphrases import is_set
from pmjournal.records.backups import UnderKeys
from tests.core.locked_journal import made

pytestmark = pytest.mark.usefixtures("cheap_keys")
Run = Callable[..., tuple[int, str, str]]
OLD, NEW = "seven small stones by a lake", "a slow paper lantern"


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    return made(tmp_path / "journal", clock)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line where nobody can be asked; `old` and `new` are put into passphrase files."""
    monkeypatch.delenv("PMJOURNAL_PASSPHRASE", raising=False)

    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    """Write a passphrase file."""

    def write(words: str) -> Path:
        path = tmp_path / f"{words[:5]}.txt"
        path.write_text(words + "\n", "utf-8")
        return path

    return write


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let somebody at a terminal answer the prompts in turn."""

    def give(*words: str) -> None:
        left = list(words)
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr(secrets, "getpass", lambda prompt, stream: left.pop(0))

    return give


def printed_key(out: str) -> str:
    found = re.findall(r"^Recovery key: (\S+)$", out, re.MULTILINE)
    assert len(found) == 1
    assert recovery_key.is_one(found[0])
    return str(found[0])


def test_add_sets_the_passphrase_given_and_prints_the_recovery_key_once(
    run: Run, folder: Path, file: Callable[[str], Path]
) -> None:
    code, out, err = run("passphrase", folder, "--add", "--passphrase-file", file(OLD))
    assert (code, err) == (0, "")
    assert is_set(folder)
    for words in (OLD, printed_key(out)):
        assert run("search", folder, "story", "--passphrase-file", file(words))[0] == 0
    assert run("search", folder, "story", "--passphrase-file", file(NEW))[0] == 1


def test_add_asks_twice_and_refuses_two_different_answers(
    run: Run, folder: Path, answers: Callable[..., None]
) -> None:
    answers(OLD, NEW)
    code, _, err = run("passphrase", folder, "--add")
    assert (code, err) == (1, "The two are not the same. Nothing was changed.\n")
    assert not is_set(folder)
    answers(OLD, OLD)
    assert run("passphrase", folder, "--add")[0] == 0
    assert is_set(folder)


def test_a_weak_passphrase_is_told_of_and_taken(run: Run, folder: Path, file: Callable[[str], Path]) -> None:
    code, out, _ = run("passphrase", folder, "--add", "--passphrase-file", file("stone1"))
    assert code == 0
    assert "Weak: guessed in " in out
    assert "stone1" not in out


def test_change_takes_both_from_files_or_asks_for_the_new_one(
    run: Run, folder: Path, file: Callable[[str], Path], answers: Callable[..., None]
) -> None:
    _, out, _ = run("passphrase", folder, "--add", "--passphrase-file", file(OLD))
    files = ("--passphrase-file", file(OLD), "--new-passphrase-file", file(NEW))
    code, said, _ = run("passphrase", folder, "--change", *files)
    assert code == 0
    assert "Recovery key:" not in said
    assert run("passphrase", folder, "--change", *files)[0] == 1
    answers(printed_key(out), OLD, OLD)
    assert run("passphrase", folder, "--change")[0] == 0
    assert run("search", folder, "story", "--passphrase-file", file(OLD))[0] == 0


def test_remove_leaves_the_journal_open(run: Run, folder: Path, file: Callable[[str], Path]) -> None:
    run("passphrase", folder, "--add", "--passphrase-file", file(OLD))
    assert run("passphrase", folder, "--remove", "--passphrase-file", file(NEW))[0] == 1
    code, out, _ = run("passphrase", folder, "--remove", "--passphrase-file", file(OLD))
    assert (code, "can read the journal" in out) == (0, True)
    assert run("search", folder, "story")[0] == 0


@pytest.mark.parametrize("act", ["--new-recovery-key", "--rekey"])
def test_a_new_recovery_key_comes_with_its_sheet(
    run: Run, folder: Path, tmp_path: Path, file: Callable[[str], Path], act: str
) -> None:
    _, out, _ = run("passphrase", folder, "--add", "--passphrase-file", file(OLD))
    before, sheet = printed_key(out), tmp_path / "sheet.pdf"
    code, out, _ = run("passphrase", folder, act, "--passphrase-file", file(OLD), "--recovery-sheet", sheet)
    assert code == 0
    assert "not encrypted" in out
    key, text = printed_key(out), PdfReader(sheet).pages[0].extract_text()
    assert all(group in text for group in key.split("-"))
    assert "Nora Castell" in text
    assert run("search", folder, "story", "--passphrase-file", file(key))[0] == 0
    assert run("search", folder, "story", "--passphrase-file", file(before))[0] == 1


@pytest.mark.parametrize("what", ["renew", "remove"])
def test_backups_from_before_are_told_of_and_renewed_or_removed(
    run: Run, folder: Path, file: Callable[[str], Path], what: str
) -> None:
    given = ("--passphrase-file", file(OLD))
    _, out, _ = run("passphrase", folder, "--add", *given)
    assert "1 backup can still be read as before" in out
    run("passphrase", folder, "--remove", *given)
    _, out, _ = run("passphrase", folder, "--add", *given, "--old-backups", what)
    assert {"renew": "put under the present keys", "remove": "removed"}[what] in out
    assert {one.keys for one in restoring.listing(folder)} == {UnderKeys.SAME}
    files = ("--passphrase-file", file(OLD), "--new-passphrase-file", file(NEW))
    code, out, _ = run("passphrase", folder, "--change", *files, "--old-backups", what)
    assert (code, "is as it was" in out) == (0, False)
    assert {one.keys for one in restoring.listing(folder)} == {UnderKeys.SAME}


def test_what_does_not_fit_is_refused_in_one_sentence_before_anything_is_changed(
    run: Run, folder: Path, tmp_path: Path, file: Callable[[str], Path]
) -> None:
    given = ("--passphrase-file", file(OLD))
    for words, says in (
        (("--change", *given), "Set one with --add"),
        (("--remove", *given), "Set one with --add"),
        (("--add",), "--passphrase-file"),
        (("--add", *given, "--recovery-sheet", tmp_path), "is a folder"),
        (("--add", *given, "--recovery-sheet", tmp_path / "none" / "sheet.pdf"), "There is no folder"),
        (("--add", *given, "--recovery-sheet", folder / "journal.db"), "belongs to a journal"),
    ):
        code, _, err = run("passphrase", folder, *words)
        assert (code, err.count("\n"), says in err) == (1, 1, True), err
    assert not is_set(folder)
    run("passphrase", folder, "--add", *given)
    assert "Use --change" in run("passphrase", folder, "--add", *given)[2]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--add", "--remove"),
        ("--add", "--new-passphrase-file", "x"),
        ("--remove", "--recovery-sheet", "x"),
        ("--remove", "--old-backups", "renew"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(run: Run, folder: Path, words: tuple[str, ...]) -> None:
    assert run("passphrase", folder, *words)[0] == 2


def test_a_journal_that_a_window_has_is_left_alone(run: Run, folder: Path, file: Callable[[str], Path]) -> None:
    (folder / LOCK_FILE).write_text("1\ninit\n\n")
    code, _, err = run("passphrase", folder, "--add", "--passphrase-file", file(OLD))
    assert (code, "is open in a window" in err) == (1, True)
    assert not is_set(folder)
