"""What a backup says of itself, in `manifest.json`: how it is written and, whoever may have written it, read."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from pmjournal.errors import NewerJournal
from pmjournal.records.backups import Why
from pmjournal.store.attachment_files import is_name
from pmjournal.store.keys import NEWER

FORMAT = 2  # 1 had the search index in the database, and nothing but counts and a hash in its manifest


@dataclass(frozen=True, slots=True)
class Stored:
    """An attachment file as it lies sealed: its name, its bytes and their hash."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    Args:
        made_at: when, in UTC.
        records: how many of each kind.
        sha256: of the database.
        size: of the database, in bytes.
        why: what it was made for; None where it does not say.
        first_on, last_on: the earliest and the latest day in it.
        state: what the journal's file was like; see `LiveFile.state`.
        key: tells the data key from another, and nothing of what it is.
        whole: the attachments are in the archive; else they lie beside it.
        attachments: the files that belong to it.
        missing: the names of those that the journal had lost.
    """

    made_at: datetime
    records: Mapping[str, int]
    sha256: str
    size: int
    why: Why | None = None
    first_on: date | None = None
    last_on: date | None = None
    state: str = ""
    key: str = ""
    whole: bool = False
    attachments: tuple[Stored, ...] = ()
    missing: tuple[str, ...] = ()


def written(manifest: Manifest) -> bytes:
    """The bytes of `manifest.json`."""
    return (json.dumps(_told(manifest), indent=1) + "\n").encode()


def parsed(content: bytes) -> Manifest:
    """What the bytes of a `manifest.json` say.

    Raises:
        NewerJournal: a newer program wrote them.
        ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError: they make no sense.
    """
    return _parse(json.loads(content))


def _told(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "made_at": manifest.made_at.isoformat(),
        "why": manifest.why.value if manifest.why else None,
        "records": dict(manifest.records),
        "first_on": manifest.first_on.isoformat() if manifest.first_on else None,
        "last_on": manifest.last_on.isoformat() if manifest.last_on else None,
        "sha256": manifest.sha256,
        "size": manifest.size,
        "state": manifest.state,
        "key": manifest.key,
        "whole": manifest.whole,
        "attachments": [
            {"name": one.name, "size": one.size, "sha256": one.sha256} for one in manifest.attachments
        ],
        "missing": list(manifest.missing),
    }


def _parse(told: Any) -> Manifest:
    if int(told["format"]) > FORMAT:
        raise NewerJournal(str(NEWER))
    made_at = datetime.fromisoformat(told["made_at"])
    return Manifest(
        made_at.astimezone(UTC),
        {str(kind): int(count) for kind, count in told["records"].items()},
        str(told["sha256"]),
        int(told.get("size", 0)),
        Why(told["why"]) if told.get("why") else None,
        _day(told.get("first_on")),
        _day(told.get("last_on")),
        str(told.get("state", "")),
        str(told.get("key", "")),
        bool(told.get("whole", True)),
        tuple(_stored(one) for one in told.get("attachments", ())),
        tuple(str(name) for name in told.get("missing", ())),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _stored(one: dict[str, Any]) -> Stored:
    if not is_name(one["name"]):
        raise ValueError("no name of an attachment")
    return Stored(one["name"], int(one["size"]), str(one["sha256"]))
