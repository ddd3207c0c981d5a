"""Kill -9 while something is written: at random moments, and before each call that writes, renames or removes."""

import random
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.trials import children, kill_acts
from tests.trials.children import CALLS, Ended
from tests.trials.figures import Found
from tests.trials.kill_acts import EVER, ROUNDS, Killed

NAME, TITLE = "kills", "Kills"
RANDOM_KILLS = 1000
SAMPLE_KILLS, SAMPLE_CALLS = 1, ("rename", "fsync")
SEED = 9


def run(scratch: Path, found: Found, *, full: bool) -> None:
    """Try every act."""
    names = kill_acts.NAMES
    each = -(-RANDOM_KILLS // len(names)) if full else SAMPLE_KILLS
    for number, name in enumerate(names):
        place = scratch / f"{number}"
        place.mkdir()
        killed = kill_acts.ready(name, place / "base", place)
        trying = Trying(name, killed, place, found)
        at_random = sum(trying.at_random(each))
        at_calls = trying.at_calls(full=full) if killed.at_calls and children.can_trace() else {}
        calls = ", ".join(f"{count} {call}" for call, count in at_calls.items()) or "none"
        tried = f"{at_random} kills at random moments, {sum(at_calls.values())} at calls ({calls})"
        found.row(name, tried, _result(trying))
        shutil.rmtree(place)
    if not children.can_trace():
        found.note("There is no strace here, so nothing was killed at its calls.")


def _result(trying: "Trying") -> str:
    return f"{trying.bad} failures" if trying.bad else "each time it opened, with all that was told, and whole"


class Trying:
    """One act, killed again and again.

    Args:
        name: the act's.
        killed: the act.
        place: holds `base`, what each try begins with.
        found: where faults go.
    """

    def __init__(self, name: str, killed: Killed, place: Path, found: Found) -> None:
        self._name, self._killed, self._place, self._found = name, killed, place, found
        self.bad = 0

    def at_random(self, times: int) -> Iterator[bool]:
        """Kill it at random moments; tells of each try whether that came before its end."""
        chance = random.Random(f"{SEED} {self._name}")
        longest = self._killed.longest or self._seconds()
        rounds = EVER if self._killed.longest else ROUNDS
        done = tries = 0
        while done < times and tries < times * 3:
            tries += 1
            after = chance.uniform(0, longest)
            ended = self._try(f"after {after:.4f} s (try {tries})", rounds, kill_after=after)
            done += ended.signal == signal.SIGKILL
            yield ended.signal == signal.SIGKILL

    def at_calls(self, *, full: bool) -> dict[str, int]:
        """Kill it before each of its calls, or before one of them in a sample; says how many of which."""
        told = {}
        self._fresh()
        counts = children.counted(lambda tell: self._killed.act(self._work, tell, ROUNDS), self._place)
        for call in CALLS if full else [call for call in SAMPLE_CALLS if counts[call]][:1]:
            count = counts[call]
            numbers = range(1, count + 1) if full else [-(-count // 2)]
            tried = [self._at_call(call, number) for number in numbers]
            killed = sum(ended.signal == signal.SIGKILL for ended in tried)
            if killed:
                told[call] = killed
        return told

    def _at_call(self, call: str, number: int) -> Ended:
        return self._try(f"at {call} {number}", ROUNDS, inject=f"{call}:signal=KILL:when={number}")

    @property
    def _work(self) -> Path:
        return self._place / "work"

    def _fresh(self) -> None:
        shutil.rmtree(self._work, ignore_errors=True)
        shutil.copytree(self._place / "base", self._work)

    def _seconds(self) -> float:
        """How long the act takes after its first word, from which on it may be killed."""
        self._fresh()
        moments: list[float] = []

        def timed(tell: children.Tell) -> None:
            self._killed.act(self._work, lambda _words: moments.append(time.monotonic()), ROUNDS)
            tell(str(time.monotonic() - moments[0]))

        ended = children.run(timed)
        assert not ended.fault, ended.fault
        return float(ended.told[-1])

    def _try(self, when: str, rounds: int, *, kill_after: float | None = None, inject: str = "") -> Ended:
        """Kill the act and check what is left."""
        self._fresh()
        ended = children.run(
            lambda tell: self._killed.act(self._work, tell, rounds), kill_after=kill_after, inject=inject
        )
        fault = "" if ended.signal == signal.SIGKILL and not ended.hung else ended.fault
        if not fault:
            checked = children.run(lambda tell: self._killed.check(self._work, ended.told))
            fault = checked.fault
        if fault:
            self.bad += 1
            self._found.fault(f"{self._name}, killed {when}: {fault}")
            with suppress(OSError):
                shutil.copytree(self._work, self._place.parent / "kept" / f"{self._name} {when}")
        return ended
