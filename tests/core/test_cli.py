"""The command line: what each command prints, and that every run ends with a sentence and the right code."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pmjournal import cli
from pmjournal.clock import Clock
from pmjournal.errors import NoSpace
from pmjournal.journal import Journal
from pmjournal.lock import LOCK_FILE
from pmjournal.records import Role

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line; returns the exit code, what was printed, and what was printed as an error."""

    def run(*words: object, **handed_in: Callable[..., int]) -> tuple[int, str, str]:
        code = cli.main([str(word) for word in words], **handed_in)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture(autouse=True)
def log(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the log goes to: never this computer's own."""
    log = tmp_path_factory.mktemp("log")
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(log))
    return log


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a new, closed journal."""
    Journal.create(tmp_path / "journal", "Ada", clock=Clock(date(2026, 6, 9), "UTC")).close()
    return tmp_path / "journal"


@pytest.fixture
def weeks(tmp_path: Path) -> Path:
    source = tmp_path / "weeks"
    source.mkdir()
    (source / "week-1.md").write_text("## Week 1\n\nDate: 04/03/2018\n\nStarted.\n")
    (source / "week-2.md").write_text("## Week 2\n\nDate: 04/18/2018\n\nWent on.\n")
    return source


# The window and the tour


def test_without_a_command_the_window_opens(run: Run, tmp_path: Path) -> None:
    asked: list[tuple[Path | None, date | None]] = []

    def window(journal: Path | None, today: date | None) -> int:
        asked.append((journal, today))
        return 7

    assert run(run_window=window)[0] == 7
    run("--journal", tmp_path, "--today", "2026-06-09", run_window=window)
    assert asked == [(None, None), (tmp_path, date(2026, 6, 9))]


def test_the_tour_is_handed_in(run: Run, tmp_path: Path) -> None:
    asked: list[tuple[Path, date | None]] = []

    def tour(out: Path, today: date | None) -> int:
        asked.append((out, today))
        return 0

    assert run("--today", "2026-06-09", "tour", tmp_path, run_tour=tour)[0] == 0
    assert asked == [(tmp_path, date(2026, 6, 9))]


def test_without_qt_the_window_is_refused_with_a_sentence(run: Run) -> None:
    def window(journal: Path | None, today: date | None) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtWidgets")

    code, _, error = run(run_window=window)
    assert (code, error.count("\n")) == (1, 1)
    assert "The window cannot start: libEGL.so.1" in error
    assert run()[0] == 1


# Journals


def test_new_makes_a_journal_and_says_where(run: Run, tmp_path: Path) -> None:
    code, out, error = run("new", tmp_path / "mine", "--name", " Ada  Lovelace ")
    assert (code, out, error) == (0, f"A new journal for Ada Lovelace is in {tmp_path / 'mine'}.\n", "")
    with Journal.open(tmp_path / "mine") as journal:
        assert journal.owner.get().name == "Ada Lovelace"


@pytest.mark.parametrize("name", ["", "  ", "\x00"])
def test_new_needs_a_name(run: Run, tmp_path: Path, name: str) -> None:
    code, out, error = run("new", tmp_path / "mine", "--name", name)
    assert (code, out, error.count("\n")) == (1, "", 1)
    assert not (tmp_path / "mine").exists()


def test_new_leaves_journals_and_full_folders_alone(run: Run, folder: Path, tmp_path: Path) -> None:
    before = (folder / "journal.db").read_bytes()
    code, _, error = run("new", folder, "--name", "Eve")
    assert (code, "already holds a journal" in error) == (1, True)
    assert (folder / "journal.db").read_bytes() == before
    assert "is not empty" in run("new", tmp_path, "--name", "Eve")[2]


def test_backup_writes_one_verified_file(run: Run, folder: Path, tmp_path: Path) -> None:
    code, out, _ = run("backup", folder, "-o", tmp_path / "copy.zip")
    assert (code, out) == (0, f"A verified backup is in {tmp_path / 'copy.zip'}.\n")
    assert {"journal.db", "keys.json"} <= set(zipfile.ZipFile(tmp_path / "copy.zip").namelist())
    assert run("backup", folder, "--today", "2026-06-09")[0] == 0
    assert [path.name[:10] for path in (folder / "backups").iterdir()] == ["2026-06-09"]


# Importing


def test_import_says_how_to_settle_a_date_and_takes_nothing(run: Run, folder: Path, weeks: Path) -> None:
    code, out, error = run("import", folder, weeks, "--as", "meeting", "--with", "Grace", "--role", "mentor")
    assert code == 1
    assert out.splitlines() == [
        "refused week-1.md: Its date could be 4 Mar 2018 or 3 Apr 2018. "
        "Add --date-order dmy (day first) or --date-order mdy (month first).",
        "ready   week-2.md: 18 Apr 2018, Week 2.",
    ]
    assert error == "Nothing was imported: 1 file was refused.\n"
    with Journal.open(folder, read_only=True) as journal:
        assert (journal.meetings.count(), journal.people.contacts()) == (0, [])


def test_import_takes_the_files_and_knows_them_the_next_time(run: Run, folder: Path, weeks: Path) -> None:
    order = ["import", folder, weeks, "--as", "meeting", "--with", "Grace", "--date-order", "mdy"]
    code, out, _ = run(*order, "--role", "mentor")
    assert (code, out.splitlines()) == (
        0,
        [
            "taken   week-1.md: 3 Apr 2018, Week 1.",
            "taken   week-2.md: 18 Apr 2018, Week 2.",
            "2 meetings with Grace taken.",
        ],
    )
    code, out, _ = run(*order)
    assert (code, out.splitlines()) == (
        0,
        [
            "known   week-1.md: 3 Apr 2018, Week 1. It is in the journal already.",
            "known   week-2.md: 18 Apr 2018, Week 2. It is in the journal already.",
            "Nothing new: 2 files are known already.",
        ],
    )
    with Journal.open(folder, read_only=True) as journal:
        assert [one.mentorship.my_role for one in journal.people.contacts()] == [Role.MENTEE]
        assert journal.meetings.count() == 2


def test_import_makes_the_backup_of_the_day_first(run: Run, folder: Path, weeks: Path) -> None:
    run("import", folder, weeks / "week-2.md", "--as", "reflection", "--today", "2026-06-09")
    assert [path.name[:10] for path in (folder / "backups").iterdir()] == ["2026-06-09"]


def test_a_dry_run_writes_nothing(run: Run, folder: Path, weeks: Path) -> None:
    before = (folder / "journal.db").read_bytes()
    code, out, _ = run("import", folder, weeks / "week-2.md", "--as", "reflection", "--dry-run")
    assert (code, out.splitlines()[-1]) == (
        0,
        "Dry run, nothing was written: 1 reflection would be taken.",
    )
    assert (folder / "journal.db").read_bytes() == before


def test_import_asks_for_the_role_of_somebody_new(run: Run, folder: Path, weeks: Path) -> None:
    code, _, error = run("import", folder, weeks, "--as", "meeting", "--with", "Grace")
    assert (code, error) == (
        1,
        "“Grace” is new here. Say whether they are your mentor, your mentee or a peer. "
        "Add --role mentor, mentee or peer.\n",
    )


def test_import_is_refused_while_a_window_holds_the_journal(run: Run, folder: Path, weeks: Path) -> None:
    (folder / LOCK_FILE).write_text(f"{os.getppid()}\npmjournal\n\n")
    code, _, error = run("import", folder, weeks, "--as", "meeting", "--date-order", "mdy")
    assert (code, "The journal is open in a window" in error) == (1, True)
    assert run("import", folder, weeks, "--as", "meeting", "--date-order", "mdy", "--dry-run")[0] == 0


def test_what_a_file_is_called_cannot_steer_the_terminal(run: Run, folder: Path, weeks: Path) -> None:
    (weeks / "2018-04-19\x1b[2J.md").write_text("# Re\u202everse\n")
    (weeks / os.fsdecode(b"2018-04-20-\xff.md")).write_text("Text")
    code, out, _ = run("import", folder, weeks, "--as", "meeting", "--date-order", "mdy")
    assert code == 0
    assert not any(sign in out for sign in ("\x1b", "\u202e", "\udcff"))


# Reviews


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--from", "2026-06-09", "--to", "2026-01-01"], "The period ends before it starts."),
        (["--from", "2026-01-01", "--to", "2026-06-09", "--reader", "mentor"], "There is no mentor"),
        (["--from", "1 jan 2026", "--to", "9 jun 2026", "--with", "Grace"], "“Grace” is not in this journal."),
    ],
)
def test_review_refuses_what_makes_no_sense(
    run: Run, folder: Path, tmp_path: Path, words: list[str], sentence: str
) -> None:
    code, _, error = run("review", folder, *words, "-o", tmp_path / "r.pdf")
    assert (code, error.count("\n")) == (1, 1)
    assert sentence in error
    assert not (tmp_path / "r.pdf").exists()


def test_review_needs_to_know_which_mentor(run: Run, folder: Path, tmp_path: Path) -> None:
    with Journal.open(folder) as journal:
        journal.people.add("Grace", Role.MENTEE)
        journal.people.add("Joan", Role.MENTEE)
    period = ["--from", "2026-01-01", "--to", "2026-06-09", "-o", tmp_path / "r.pdf"]
    code, _, error = run("review", folder, *period, "--reader", "mentor")
    assert (code, error) == (1, "You have several mentors here. Say which one with --with NAME.\n")


def test_review_writes_the_pdf_and_says_that_it_is_not_encrypted(run: Run, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    period = ["--from", "2026-01-01", "--to", "2026-06-09"]
    code, out, _ = run("review", folder, *period, "-o", target, "--today", "2026-06-09")
    assert (code, out) == (0, f"{target}\nThe PDF file is not encrypted.\n")
    assert target.read_bytes().startswith(b"%PDF")


# The sample journal


def test_demo_says_where_it_is_and_freezes_the_day(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("demo", tmp_path / "demo", "--today", "2026-06-09")
    assert code == 0
    assert out.startswith(f"The sample journal is in {tmp_path / 'demo'}: ")
    with Journal.open(tmp_path / "demo", read_only=True) as journal:
        assert journal.owner.get().name == "Noor Okafor-Lindqvist"


# How a run ends


def test_somebody_watching_sees_how_far_it_is(
    run: Run, folder: Path, weeks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    _, out, error = run("import", folder, weeks, "--as", "meeting", "--date-order", "mdy")
    assert "\rReading, 2 of 2" in error
    assert "\rWriting, 2 of 2" in error
    assert error.endswith("\r")
    assert "Writing" not in out


def test_words_about_itself_need_no_database() -> None:
    program = "import sys; from pmjournal import cli; cli.main(['--help']); sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    "words",
    [
        ["nothing-of-the-kind"],
        ["new", "folder"],
        ["new", "folder", "--name", "Ada", "--today", "soon"],
        ["--today", "31 feb 2026"],
        ["demo", "folder", "--entries", "0"],
        ["demo", "folder", "--entries", "many"],
        ["review", "folder", "--from", "04/03/2018", "--to", "2019-01-01", "-o", "r.pdf"],
        ["import", "folder", "source", "--as", "goal"],
        ["import", "folder", "source", "--as", "meeting", "--role", "mentor"],
        ["--journal", "folder", "backup", "folder"],
        ["backup"],
        ["--jour", "folder"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, words: list[str]) -> None:
    code, out, error = run(*words)
    assert (code, out) == (2, "")
    assert error.startswith("usage: pmjournal")


def test_help_and_version_end_with_0(run: Run) -> None:
    assert run("--help")[0] == 0
    assert run("import", "--help")[0] == 0
    assert run("--version")[1].startswith("pmjournal 0.")


def test_today_may_stand_before_or_after_the_command(run: Run, folder: Path) -> None:
    for words in (["--today", "2026-06-09", "backup", folder], ["backup", folder, "--today", "2026-06-10"]):
        assert run(*words)[0] == 0
    assert sorted(path.name[:10] for path in (folder / "backups").iterdir()) == ["2026-06-09", "2026-06-10"]


def test_no_journal_is_a_sentence(run: Run, tmp_path: Path) -> None:
    code, _, error = run("backup", tmp_path)
    assert (code, error.count("\n")) == (1, 1)
    assert "There is no journal in" in error


def test_a_stop_by_the_keyboard(run: Run) -> None:
    def window(journal: Path | None, today: date | None) -> int:
        raise KeyboardInterrupt

    assert run(run_window=window) == (130, "", "Stopped.\n")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NoSpace("The disk is full.\nFree some space."), "The disk is full. Free some space.\n"),
        (PermissionError(13, "Permission denied", "/x"), "/x: Permission denied.\n"),
    ],
)
def test_expected_errors_are_one_line(run: Run, error: Exception, sentence: str) -> None:
    def window(journal: Path | None, today: date | None) -> int:
        raise error

    assert run(run_window=window) == (1, "", sentence)


def test_a_fault_is_logged_without_what_the_journal_says(run: Run, log: Path) -> None:
    def window(journal: Path | None, today: date | None) -> int:
        try:
            raise KeyError("SECRET-ONE")
        except KeyError as error:
            raise ValueError("SECRET-TWO") from error

    code, _, error = run(run_window=window)
    written = (log / "pmjournal.log").read_text()
    assert (code, error.count("\n")) == (1, 1)
    assert f"(ValueError). Where it happened is noted, without your text, in {log / 'pmjournal.log'}." in error
    assert "SECRET" not in written + error
    assert written.index("builtins.KeyError") < written.index("builtins.ValueError")
    assert "test_cli.py" in written


def test_a_reader_that_leaves_early_is_no_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert cli.main(["backup", str(folder)]) == 0


def test_an_empty_path_is_not_the_present_folder(run: Run, tmp_path: Path) -> None:
    for words in (("import", tmp_path, "", "--as", "meeting"), ("backup", ""), ("backup", tmp_path, "-o", "")):
        code, _, told = run(*words)
        assert code == 2
        assert "empty" in told


# Searching


def test_a_search_prints_what_was_found_and_nothing_private_unless_asked(run: Run, folder: Path) -> None:
    with Journal.open(folder, clock=Clock(date(2026, 6, 9), "UTC")) as journal:
        for day in (1, 2):
            id = journal.meetings.add(journal.clock.at(date(2026, 5, day)), title="About the map")
            journal.agendas.add(id, "Whose map is it?")
        journal.private_notes.add("My own map", meeting_id=id)
    code, out, _ = run("search", folder, "map", "--limit", 2)
    assert (code, out.splitlines()) == (
        0,
        [
            "2026-05-02  agenda point  Whose map is it? - About the map",
            "2026-05-02  meeting  About the map",
            "There are more meetings. Use --limit to see them.",
        ],
    )
    assert "private note  About the map - My own map" in run("search", folder, "map", "--private")[1]
    assert run("search", folder, "walrus", "kind:meeting")[:2] == (0, "Nothing was found.\n")
    assert run("search", folder, "person:Ada Byron")[2] == "Nobody here is called “Ada Byron”.\n"


def test_a_search_without_an_index_says_what_to_do(run: Run, folder: Path) -> None:
    with Journal.open(folder) as journal, journal._store.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM setting WHERE key = 'search.definition'")
    code, _, err = run("search", folder, "map")
    assert (code, err) == (1, f"{folder} has no search index yet. Open it in the window once.\n")
