"""What is killed, and what must be true after it: the acts of the kills.

An act tells what it has done once that is durable. A check finds the folder as the kill left it, and
everything the act told of must be there: the journal of before or that of after, nothing in between.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

from pmjournal import importing, passphrases, replacing
from pmjournal.records import ActionState, Role
from pmjournal.secret import Secret
from pmjournal.steps import finish
from tests.trials import kill_window
from tests.trials.children import Tell
from tests.trials.journals import BODY, CLOCK, NEW, OLD, VERSION_1, build, journal_of, opened
from tests.trials.kill_checks import DONE, Either, exported, last, whole

Check = Callable[[Path, Sequence[str]], None]
ROUNDS = 3
"""How often an act that goes on for ever is done, where it is killed at each of its calls."""
EVER = 1_000_000
LONGEST_S = 0.25
FILES = 6


@dataclass(frozen=True, slots=True)
class Killed:
    """An act to be killed.

    `prepare` makes the folder that each try begins with, `act` is killed, `check` raises where something is wrong
    with what was left, given what was told. What goes on until it is killed is killed within `longest` seconds.
    """

    prepare: Callable[[Path], None]
    act: Callable[[Path, Tell, int], None]
    check: Check
    longest: float = 0.0
    at_calls: bool = True


def prepared(place: Path) -> None:
    build(journal_of(place))


# Typing, ticking, deleting: small writes, one after another ---------------------------------------------


def _body(number: int) -> str:
    return "word " * (number % 90) + str(number)


def save(place: Path, tell: Tell, rounds: int) -> None:
    """Save a text again and again, as typing does."""
    with opened(journal_of(place), OLD) as journal:
        page = journal.reflections.summaries()[0].id
        tell("0")
        for number in range(1, rounds + 1):
            journal.reflections.write(page, body=_body(number))
            tell(str(number))


def saved(place: Path, told: Sequence[str]) -> None:
    with opened(journal_of(place), OLD) as journal:
        body = journal.reflections.get(journal.reflections.summaries()[0].id).body
        least = last(told)
        allowed = (_body(least) if least else BODY.strip(), _body(least + 1))
        assert body.strip() in allowed, f"{least} was saved; there is: {body[-20:]}"
        whole(journal)


def tick(place: Path, tell: Tell, rounds: int) -> None:
    """Tick a milestone and an action item, untick them and write down how often; in one act each time."""
    with opened(journal_of(place), OLD) as journal:
        milestone = journal.goals.milestones(journal.goals.outlines()[0].goal.id)[0].id
        action = journal.actions.all()[0].id
        tell("0")
        for number in range(1, rounds + 1):
            with journal.transaction():
                (journal.goals.mark_done if number % 2 else journal.goals.reopen)(milestone)
                journal.actions.mark(action, ActionState.DONE if number % 2 else ActionState.OPEN)
                journal.actions.write(action, text=f"Ask Maya {number}")
            tell(str(number))


def ticked(place: Path, told: Sequence[str]) -> None:
    with opened(journal_of(place), OLD) as journal:
        milestone = journal.goals.milestones(journal.goals.outlines()[0].goal.id)[0]
        action = journal.actions.all()[0]
        number = int(action.text.rpartition(" ")[2]) if action.text != "Ask Maya" else 0
        assert number in (last(told), last(told) + 1), f"{last(told)} was told; there is {number}"
        ticks = milestone.done_on is not None, action.state is ActionState.DONE
        assert ticks == (bool(number % 2), bool(number % 2)), "half of an act"
        whole(journal)


def many(place: Path) -> None:
    """A journal with much to delete."""
    prepared(place)
    with opened(journal_of(place), OLD) as journal, journal.bulk():
        for number in range(300):
            journal.reflections.add(title=f"To go {number}", body="Something")


def delete(place: Path, tell: Tell, rounds: int) -> None:
    """Put one reflection after another in the bin."""
    with opened(journal_of(place), OLD) as journal:
        ids = sorted(one.id for one in journal.reflections.summaries() if one.title.startswith("To go"))
        tell("0")
        for number, one in enumerate(ids[:rounds], 1):
            journal.bin.put(one)
            tell(str(number))


def deleted(place: Path, told: Sequence[str]) -> None:
    with opened(journal_of(place), OLD) as journal:
        gone = len(journal.bin.items())
        assert gone in (last(told), last(told) + 1), (gone, last(told))
        assert len(journal.reflections.summaries()) == 301 - gone
        whole(journal)


# Acts that are done once ------------------------------------------------------------------------------


def with_files(place: Path) -> None:
    """A journal, and files to import."""
    prepared(place)
    for number in range(1, FILES + 1):
        (place / f"2026-03-0{number}.md").write_text(f"# Talk {number}\n\nOf maps.\n", "utf-8")


def import_files(place: Path, tell: Tell, _rounds: int) -> None:
    with opened(journal_of(place), OLD) as journal:
        plan = importing.plan(place, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE)
        tell("0")
        importing.carry_out(journal, plan)
        tell(DONE)


def back_up(place: Path, tell: Tell, _rounds: int) -> None:
    with opened(journal_of(place), OLD) as journal:
        tell("0")
        journal.backups.make()
        tell(DONE)


def with_copy(place: Path) -> None:
    """A journal that has changed since a backup by hand."""
    prepared(place)
    with opened(journal_of(place), OLD) as journal:
        journal.backups.make(place / "copy.zip")
        journal.goals.add("Of after the copy")


def restore(place: Path, tell: Tell, _rounds: int) -> None:
    with opened(journal_of(place), OLD) as journal:
        tell("0")
        finish(replacing.instead(journal, place / "copy.zip", OLD))
        tell(DONE)


def of_version_1(place: Path) -> None:
    copytree(VERSION_1, journal_of(place))


def migrate(place: Path, tell: Tell, _rounds: int) -> None:
    tell("0")
    opened(journal_of(place), None).close()
    tell(DONE)


def change(place: Path, tell: Tell, _rounds: int) -> None:
    tell("0")
    passphrases.change(journal_of(place), OLD, NEW)
    tell(DONE)


def rekey(place: Path, tell: Tell, _rounds: int) -> None:
    tell("0")
    finish(passphrases.rekey(journal_of(place), OLD, NEW, clock=CLOCK))
    tell(DONE)


def with_export(place: Path) -> None:
    """A journal that has changed since its export."""
    prepared(place)
    with opened(journal_of(place), OLD) as journal:
        finish(journal.exports.json(place / "all.json"))
        journal.goals.add("Of after the export")


def export(place: Path, tell: Tell, _rounds: int) -> None:
    with opened(journal_of(place), OLD) as journal:
        tell("0")
        finish(journal.exports.json(place / "all.json", replace=True))
        finish(journal.exports.markdown(place / "pages"))
        tell(DONE)


ONGOING = {
    "typing": Killed(prepared, kill_window.type_on, kill_window.typed, kill_window.LONGEST_S, at_calls=False),
    "saving": Killed(prepared, save, saved, LONGEST_S),
    "ticking": Killed(prepared, tick, ticked, LONGEST_S),
    "deleting": Killed(many, delete, deleted, LONGEST_S),
    "export": Killed(with_export, export, exported),
}
# What is done once, and what opens the journal before and after.
ONCE: dict[str, tuple[Callable[[Path], None], Callable[[Path, Tell, int], None], Secret | None, Secret | None]] = {
    "import": (with_files, import_files, OLD, OLD),
    "backup": (prepared, back_up, OLD, OLD),
    "restore": (with_copy, restore, OLD, OLD),
    "migration": (of_version_1, migrate, None, None),
    "change of passphrase": (prepared, change, OLD, NEW),
    "re-key": (prepared, rekey, OLD, NEW),
}
NAMES = (*ONGOING, *ONCE)


def ready(name: str, base: Path, scratch: Path) -> Killed:
    """An act by its name; makes what each try begins with in `base`."""
    base.mkdir()
    if name in ONGOING:
        ONGOING[name].prepare(base)
        return ONGOING[name]
    prepare, act, before, after = ONCE[name]
    prepare(base)
    either = Either(base, lambda place: act(place, lambda _words: None, ROUNDS), scratch, before, after)
    return Killed(prepare, act, either.check)
