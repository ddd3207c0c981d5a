"""The commands for everything at once: what they say before they write, and what they refuse."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pmjournal import cli
from pmjournal.clock import Clock
from pmjournal.journal import Journal

Run = Callable[..., tuple[int, str, str]]
INCLUDED = "1 private note or rating is included and marked."
WARNING = f"{INCLUDED} What is written is not encrypted: whoever has it can read everything.\n"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line; returns the exit code, what was printed, and what was printed as an error."""
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "log"))

    def run(*words: object) -> tuple[int, str, str]:
        code = cli.main([str(word) for word in words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed journal with two records, one of them private."""
    with Journal.create(tmp_path / "journal", "Ada", clock=Clock(date(2026, 6, 9), "UTC")) as journal:
        journal.goals.add("Tell the story")
        journal.private_notes.to_bin(journal.private_notes.add("Tired."))  # which counts as well
    return tmp_path / "journal"


def test_export_says_what_it_means_before_it_writes(run: Run, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    code, out, error = run("export", folder, "--format", "json", "-o", file)
    assert (code, out, error) == (0, f"Everything is in {file}: 2 records, 1 of them private.\n", WARNING)
    assert json.loads(file.read_text("utf-8"))["private"]["private_note"][0]["body"] == "Tired."


def test_export_writes_pages_to_read(run: Run, folder: Path, tmp_path: Path) -> None:
    words = ("export", folder, "--format", "markdown", "-o", tmp_path / "pages")
    code, out, error = run(*words)
    assert (code, out, error) == (
        0,
        f"Everything is in {tmp_path / 'pages'}: 2 records, 1 of them private.\n",
        WARNING,
    )
    assert (tmp_path / "pages" / "Index.md").read_text("utf-8").startswith("# The journal of Ada\n")
    code, out, error = run(*words)
    assert (code, out, "Choose a new or an empty folder" in error) == (1, "", True)
    assert run(*words, "--yes")[0] == 2


def test_export_replaces_a_file_only_when_told(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "all.json").write_text("mine")
    words = ("export", folder, "--format", "json", "-o", tmp_path / "all.json")
    code, out, error = run(*words)
    assert (code, out, "replace it with --yes" in error) == (1, "", True)
    assert (tmp_path / "all.json").read_text() == "mine"
    assert run(*words, "--yes")[0] == 0
    assert (tmp_path / "all.json").read_text("utf-8") != "mine"


def test_export_never_lands_in_a_journal(run: Run, folder: Path) -> None:
    code, _, error = run("export", folder, "--format", "json", "-o", folder / "all.json")
    assert (code, "lies in a journal's folder" in error) == (1, True)


def test_import_makes_a_journal_of_an_export(run: Run, folder: Path, tmp_path: Path) -> None:
    run("export", folder, "--format", "json", "-o", tmp_path / "all.json")
    again = tmp_path / "deep" / "again"
    code, out, error = run("import", again, tmp_path / "all.json", "--format", "json")
    assert (code, error) == (0, "")
    assert out == f"A new journal is in {again}: 2 records, 1 of them private. It has no passphrase.\n"
    with Journal.open(again) as journal:
        assert journal.owner.get().name == "Ada"
        assert [one.goal.title for one in journal.goals.outlines()] == ["Tell the story"]


def test_import_fills_a_journal_without_records_and_no_other(run: Run, folder: Path, tmp_path: Path) -> None:
    run("export", folder, "--format", "json", "-o", tmp_path / "all.json")
    run("new", tmp_path / "fresh", "--name", "Eve")
    code, out, _ = run("import", tmp_path / "fresh", tmp_path / "all.json", "--format", "json")
    assert (code, out) == (0, f"The journal in {tmp_path / 'fresh'} took 2 records, 1 of them private.\n")
    code, out, error = run("import", tmp_path / "fresh", tmp_path / "all.json", "--format", "json")
    assert (code, out, "has records" in error) == (1, "", True)


def test_import_of_a_foreign_file_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "all.json").write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    code, out, error = run("import", tmp_path / "again", tmp_path / "all.json", "--format", "json")
    assert (code, out, error.count("\n")) == (1, "", 1)
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "json", "--as", "meeting"], "give DIR and SOURCE alone"),
        ([], "--as meeting or --as reflection"),
    ],
)
def test_import_says_what_does_not_fit_together(run: Run, tmp_path: Path, words: list[str], said: str) -> None:
    code, _, error = run("import", tmp_path, tmp_path, *words)
    assert (code, said in error) == (2, True)
