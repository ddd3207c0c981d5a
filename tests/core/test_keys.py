"""The keys file: slots, secrets, and everything that can be wrong with it."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.errors import DamagedJournal, JournalError, Locked, NewerJournal, WrongSecret
from pmjournal.secret import Secret, SecretKind
from pmjournal.store.keys import Keyring, Keys, locked, new_key, opened, read_keys, write_keys
from pmjournal.store.sealing import LEAST_MEMORY, LEAST_PASSES, MOST_MEMORY, Cost, calibrated

RIGHT = Secret.passphrase("correct horse battery")
SHEET = Secret.recovery("0123-4567-89AB-CDEF-GHJK-MNPQ-RS")


@pytest.fixture(scope="module")
def sealed() -> tuple[bytes, Keyring]:
    key = new_key()
    return key, Keyring(locked(key, [(RIGHT, Cost()), (SHEET, Cost())]))


def test_either_secret_opens_and_no_other(tmp_path: Path, sealed: tuple[bytes, Keyring]) -> None:
    key, ring = sealed
    write_keys(tmp_path, ring)
    read = read_keys(tmp_path / "keys.json")
    assert read == ring
    assert read.is_locked
    assert read.now.unlock(RIGHT) == read.now.unlock(SHEET) == key
    for other in (Secret.passphrase("correct horse"), Secret.recovery("0123"), Secret.recovery(RIGHT.words)):
        with pytest.raises(WrongSecret):
            read.now.unlock(other)
    with pytest.raises(Locked):
        read.now.unlock(None)


def test_the_file_holds_neither_the_key_nor_a_secret(tmp_path: Path, sealed: tuple[bytes, Keyring]) -> None:
    key, ring = sealed
    write_keys(tmp_path, ring)
    text = (tmp_path / "keys.json").read_text()
    assert key.hex() not in text
    assert "correct" not in text
    assert (tmp_path / "keys.json").stat().st_mode & 0o077 == 0
    assert json.loads(text)["format"] == 2


def test_an_open_slot_needs_no_secret_and_is_read_by_older_programs(tmp_path: Path) -> None:
    key = new_key()
    write_keys(tmp_path, Keyring(opened(key)))
    assert json.loads((tmp_path / "keys.json").read_text())["format"] == 1
    assert read_keys(tmp_path / "keys.json").now.unlock(None) == key


def test_the_keys_of_a_coming_data_key_are_kept_beside_those_in_force(tmp_path: Path) -> None:
    now, following = new_key(), new_key()
    write_keys(tmp_path, Keyring(opened(now), locked(following, [(RIGHT, Cost())])))
    read = read_keys(tmp_path / "keys.json")
    assert read.now.unlock(None) == now
    assert read.next is not None
    assert read.next.unlock(RIGHT) == following


@pytest.mark.parametrize(
    ("field", "value"),
    [("memory", 1 << 40), ("memory", 1024), ("passes", 0), ("passes", 10_000), ("salt", "00"), ("box", "zz"),
     ("derivation", "rot13"), ("kind", "friend"), ("memory", "much")],
)  # fmt: skip
def test_a_changed_slot_is_damage_and_is_not_tried(
    tmp_path: Path, sealed: tuple[bytes, Keyring], field: str, value: object
) -> None:
    write_keys(tmp_path, sealed[1])
    file = tmp_path / "keys.json"
    content = json.loads(file.read_text())
    content["slots"][0][field] = value
    file.write_text(json.dumps(content))
    with pytest.raises(DamagedJournal):
        read_keys(file)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
def test_whatever_the_file_holds_it_is_read_or_refused_in_words(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "keys.json"
        file.write_bytes(data)
        with pytest.raises(JournalError):
            read_keys(file)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["kind", "key", "format", "slots", "next", "x"]), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_refused_in_words(content: object) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "keys.json"
        file.write_text(json.dumps({"format": 2, "slots": content, "next": content}))
        with pytest.raises(JournalError):
            read_keys(file)


def test_a_newer_format_is_told_from_damage(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text('{"format": 3, "slots": []}')
    with pytest.raises(NewerJournal):
        read_keys(tmp_path / "keys.json")


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    assert Secret.passphrase("nai\u0308ve").words == Secret.passphrase("na\u00efve").words


def test_a_recovery_key_is_read_as_people_write_it() -> None:
    assert Secret.recovery(" oi23-4567 89ab-l") == Secret.recovery("0123-4567-89AB-1")


@given(st.text())
def test_a_secret_is_in_no_representation(words: str) -> None:
    assert repr(Secret(SecretKind.PASSPHRASE, words)) == repr(Secret(SecretKind.PASSPHRASE, ""))


def test_the_measured_cost_is_never_under_the_least() -> None:
    cost = calibrated()
    assert cost.memory >= LEAST_MEMORY
    assert cost.passes >= LEAST_PASSES
    assert cost.memory <= MOST_MEMORY


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the limit is set on a fork")
def test_too_little_memory_is_told_and_not_taken_for_a_wrong_passphrase(sealed: tuple[bytes, Keyring]) -> None:
    import resource  # Windows has none

    [(kind, box), *_] = sealed[1].now.sealed
    dear = Keys(sealed=((kind, replace(box, cost=Cost(MOST_MEMORY, LEAST_PASSES))),))
    child = os.fork()
    if child == 0:
        code = 1
        try:
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            dear.unlock(RIGHT)
        except WrongSecret:
            code = 2
        except JournalError as error:
            code = 0 if "not enough memory" in str(error) else 3
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("field", ["salt", "box"])
def test_a_slot_with_one_bit_changed_opens_with_nothing(
    tmp_path: Path, sealed: tuple[bytes, Keyring], field: str
) -> None:
    write_keys(tmp_path, sealed[1])
    file = tmp_path / "keys.json"
    content = json.loads(file.read_text())
    digits = content["slots"][0][field]
    content["slots"][0][field] = f"{int(digits[:2], 16) ^ 1:02x}{digits[2:]}"
    file.write_text(json.dumps(content))
    with pytest.raises(WrongSecret):
        read_keys(file).now.unlock(RIGHT)
    assert read_keys(file).now.unlock(SHEET) == sealed[0]
