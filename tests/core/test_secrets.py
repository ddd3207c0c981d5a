"""Where a command gets the passphrase of a locked journal from."""

from pathlib import Path

import pytest

from pmjournal.cli import main
from pmjournal.clock import Clock
from pmjournal.files import KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from pmjournal.store.keys import Keyring, locked, read_keys, write_keys
from pmjournal.store.sealing import Cost


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A journal with a passphrase, sealed as the store seals it."""
    place = tmp_path / "journal"
    Journal.create(place, "Nora Castell", clock=clock).close()
    key = read_keys(place / KEYS_FILE).now.unlock(None)
    write_keys(place, Keyring(locked(key, [(Secret.passphrase("seven small stones"), Cost())])))
    return place


def test_without_a_passphrase_and_a_person_to_ask_it_says_how_to_give_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", str(folder), "Helen"]) == 1
    assert "--passphrase-file" in capsys.readouterr().err


def test_it_comes_from_a_file_or_the_environment(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words").write_text("seven small stones\n")
    assert main(["search", str(folder), "Helen", "--passphrase-file", str(tmp_path / "words")]) == 0
    monkeypatch.setenv("PMJOURNAL_PASSPHRASE", "seven small stones")
    assert main(["search", str(folder), "Helen"]) == 0


def test_a_wrong_one_is_refused_without_a_hint(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PMJOURNAL_PASSPHRASE", "eight small stones")
    assert main(["backup", str(folder)]) == 1
    said = capsys.readouterr().err
    assert said == "That did not open it. Check the keyboard layout and Caps Lock.\n"


@pytest.mark.parametrize(
    ("content", "says"), [("", "is empty"), ("\nsecond line", "is empty"), (None, "cannot be read")]
)
def test_a_passphrase_file_that_gives_none_is_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, says: str
) -> None:
    if content is not None:
        (tmp_path / "words").write_text(content)
    assert main(["search", str(folder), "Helen", "--passphrase-file", str(tmp_path / "words")]) == 1
    assert says in capsys.readouterr().err
