"""What can be done about a passphrase, and the doing, for a worker thread; the journal is closed meanwhile."""

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmjournal.clock import Clock
from pmjournal.secret import Secret

if TYPE_CHECKING:
    from pmjournal.journal import Journal


class Act(StrEnum):
    """What is asked for."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    RECOVERY = "recovery"
    REKEY = "rekey"

    @property
    def needs_old(self) -> bool:
        """Whether the present passphrase has to be typed."""
        return self is not Act.ADD

    @property
    def needs_new(self) -> bool:
        """Whether a new one has to be typed."""
        return self in (Act.ADD, Act.CHANGE)

    @property
    def makes_key(self) -> bool:
        """Whether a new recovery key comes with it."""
        return self in (Act.ADD, Act.RECOVERY, Act.REKEY)


@dataclass(frozen=True, slots=True)
class Asked:
    """An act with what was typed for it, and the recovery key that was shown for it."""

    act: Act
    old: Secret | None = None
    new: Secret | None = None
    recovery: Secret | None = None


def doing(folder: Path, asked: Asked, clock: Clock) -> Generator[Any, None, Secret | None]:
    """Do it; steps are a `passphrases.Progress` or None. Returns what opens it now, None where nothing has to."""
    yield None
    from pmjournal import passphrases  # brings SQLAlchemy along; imported in the worker thread

    old, new, key = asked.old, asked.new, asked.recovery
    match asked.act:
        case Act.ADD:
            assert new is not None
            yield from passphrases.add(folder, new, recovery=key, clock=clock)
            return new
        case Act.CHANGE:
            assert old is not None
            assert new is not None
            passphrases.change(folder, old, new)
            return new
        case Act.REMOVE:
            assert old is not None
            passphrases.remove(folder, old)
            return None
        case Act.RECOVERY:
            assert old is not None
            passphrases.new_recovery_key(folder, old, key)
            return old
        case Act.REKEY:
            assert old is not None
            yield from passphrases.rekey(folder, old, recovery=key, clock=clock)
            return old


def verifying(folder: Path, asked: Asked) -> Generator[None, None, None]:
    """Make sure that the present passphrase is right, before the journal is closed."""
    yield None
    from pmjournal import passphrases  # as above

    if asked.old is not None:
        passphrases.verify(folder, asked.old)


def counting(journal: "Journal") -> Generator[None, None, int]:
    """How many backups the present keys do not protect."""
    yield None
    from pmjournal import backup_keys  # as above

    return len(backup_keys.outdated(journal))


def removing(journal: "Journal") -> Generator[None, None, int]:
    """Remove those; returns how many are left."""
    yield None
    from pmjournal import backup_keys  # as above

    backup_keys.remove(journal)
    return len(backup_keys.outdated(journal))


def renewing(journal: "Journal", asked: Asked) -> Generator[Any, None, int]:
    """Put those under the present keys; returns how many could not be."""
    yield None
    from pmjournal import backup_keys  # as above

    secrets = () if asked.old is None else (asked.old,)
    result = yield from backup_keys.renew(journal, secrets)
    return len(result.left)
