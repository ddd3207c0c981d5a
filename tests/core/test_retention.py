"""Which backups are kept, compared with a plain reading of the rule."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pmjournal.retention import Held, kept, size_of

NOW = datetime(2026, 6, 9, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _of(*ages: timedelta) -> list[Held]:
    return [Held(f"{number}", NOW - age, 1) for number, age in enumerate(ages)]


@st.composite
def _held(draw: st.DrawFn) -> list[Held]:
    hours = draw(st.lists(st.integers(-24 * 40, 24 * 800), max_size=60))
    names = [(f"a{number}", number * 7) for number in range(4)]
    return [
        Held(
            f"{number}",
            NOW - hour * HOUR,
            draw(st.integers(1, 50)),
            draw(st.booleans()),
            frozenset(draw(st.sets(st.sampled_from(names)))),
        )
        for number, hour in enumerate(hours)
    ]


def _plainly(held: list[Held]) -> set[str]:
    """The rule without a size, each backup judged by itself."""

    def newer(one: Held, other: Held) -> bool:
        return (other.at, other.name) > (one.at, one.name)

    def stands(one: Held, among: list[Held], form: str, count: int) -> tuple[bool, bool]:
        """Whether it is the newest of its period, and whether that is one of the newest ones."""
        mine = one.at.strftime(form)
        later = {other.at.strftime(form) for other in among if other.at.strftime(form) > mine}
        return not any(newer(one, o) for o in among if o.at.strftime(form) == mine), len(later) < count

    keep = {one.name for one in held if timedelta(0) <= NOW - one.at < timedelta(days=2)}
    rest = [one for one in held if one.verified and NOW - one.at >= timedelta(days=2)]
    for form, count in (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9)):
        judged = {one.name: stands(one, rest, form, count) for one in rest}
        keep |= {name for name, (newest, near) in judged.items() if newest and near}
        rest = [one for one in rest if not judged[one.name][1]]
    ahead = [one for one in held if one.verified and one.at > NOW]
    return keep | {one.name for one in ahead if stands(one, ahead, "%Y-%m-%d", 12) == (True, True)}


@given(_held())
def test_what_is_kept_is_what_the_rule_says(held: list[Held]) -> None:
    assert kept(held, NOW) == _plainly(held)


@given(_held(), st.integers(1, 1500))
def test_a_size_takes_the_oldest_away_and_never_the_last_verified_one(held: list[Held], limit: int) -> None:
    names, all_ = kept(held, NOW, limit), kept(held, NOW)
    assert names <= all_
    verified = [one for one in held if one.verified]
    last = max(
        verified, key=lambda one: (one.at <= NOW, one.at, one.name), default=None
    )  # one from a day to come only where there is no other
    assert last is None or last.name in names
    left = [one for one in held if one.name in names]
    assert size_of(left) <= limit or {one.name for one in left} <= {last.name if last else ""}
    gone = [one for one in held if one.name in all_ - names]
    others = [one for one in left if one is not last]
    assert all(
        (old.at > NOW, NOW - old.at) >= (one.at > NOW, NOW - one.at)
        for old in gone
        for one in others
        if old.at <= NOW and one.at <= NOW
    )
    if gone:  # no more than had to go
        back = min(gone, key=lambda one: (one.at > NOW, -one.at.timestamp() if one.at <= NOW else 0))
        assert size_of([*left, back]) > limit or back.at > NOW


@given(_held())
def test_thinning_twice_takes_nothing_more(held: list[Held]) -> None:
    once = kept(held, NOW)
    assert kept([one for one in held if one.name in once], NOW) == once


def test_two_years_of_hourly_backups_leave_a_year() -> None:
    held = _of(*(hours * HOUR for hours in range(24 * 730)))
    names = kept(held, NOW)
    ages = sorted((NOW - one.at).days for one in held if one.name in names)
    assert len(names) == 48 + 12 + 10 + 9
    assert 300 < ages[-1] < 380


def test_a_journal_left_alone_keeps_its_last_ones() -> None:
    held = _of(*(timedelta(days=900, hours=hour) for hour in range(5)))
    assert kept(held, NOW) == {"0"}


def test_thinned_every_day_a_year_back_stays_covered() -> None:
    """Thinning as days go by, not all at once, must leave the same span."""
    held: list[Held] = []
    for day in range(800):
        now = NOW + timedelta(days=day)
        held.append(Held(f"{day:04}", now, 1))
        names = kept(held, now)
        held = [one for one in held if one.name in names]
    ages = [(now - one.at).days for one in held]
    assert 28 <= len(held) <= 34
    assert max(ages) > 300
