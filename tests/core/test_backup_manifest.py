"""What a backup says of itself is read as it was written, and anything else is refused."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal.records import Kind
from pmjournal.records.backups import Why
from pmjournal.store.backup_manifest import Manifest, Stored, parsed, written

HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)
MOMENTS = st.datetimes(datetime(1980, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
MANIFESTS = st.builds(
    Manifest,
    made_at=MOMENTS,
    records=st.dictionaries(st.sampled_from([kind.value for kind in Kind]), st.integers(0, 10**6)),
    sha256=HASHES,
    size=st.integers(1, 10**12),
    why=st.none() | st.sampled_from(Why),
    first_on=st.none() | st.dates(),
    last_on=st.none() | st.dates(),
    state=HASHES,
    key=HASHES,
    whole=st.booleans(),
    attachments=st.lists(st.builds(Stored, HASHES, st.integers(0, 10**8), HASHES), max_size=3).map(tuple),
    missing=st.lists(HASHES, max_size=3).map(tuple),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(MANIFESTS)
def test_what_was_written_is_read(manifest: Manifest) -> None:
    assert parsed(written(manifest)) == manifest


@settings(max_examples=50)
@given(MANIFESTS, st.data())
def test_anything_else_is_refused_in_ways_that_are_known(manifest: Manifest, data: st.DataObject) -> None:
    told = json.loads(written(manifest))
    told[data.draw(st.sampled_from(sorted(told)))] = data.draw(ANYTHING)
    try:
        read = parsed(json.dumps(told).encode())
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return
    assert parsed(written(read)) == read


def test_the_first_form_is_read() -> None:
    read = parsed(b'{"format": 1, "made_at": "2025-06-09T12:00:00+00:00", "records": {"goal": 1}, "sha256": "ab"}')
    assert read == Manifest(datetime(2025, 6, 9, 12, tzinfo=UTC), {"goal": 1}, "ab", 0, whole=True)


@pytest.mark.parametrize("name", ["../keys.json", "a" * 63, "A" * 64])
def test_an_attachment_has_the_name_of_one(name: str) -> None:
    manifest = Manifest(datetime(2025, 6, 9, tzinfo=UTC), {}, "", 1, attachments=(Stored(name, 1, ""),))
    with pytest.raises(ValueError, match="name"):
        parsed(written(manifest))
