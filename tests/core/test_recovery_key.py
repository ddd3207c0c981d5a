"""The recovery key: its form, slips of the hand, and that it was kept."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal import recovery_key
from pmjournal.secret import ALPHABET, Secret

KEY = recovery_key.new()
signs = st.sampled_from(ALPHABET)
places = st.integers(0, recovery_key.LENGTH - 1)


def test_it_is_26_signs_in_groups_and_never_the_same() -> None:
    assert [len(group) for group in recovery_key.groups(KEY)] == [4, 4, 4, 4, 4, 4, 2]
    assert len({recovery_key.new().words for _ in range(200)}) == 200
    assert all(recovery_key.is_one(recovery_key.new().words) for _ in range(200))


@pytest.mark.parametrize("write", [str.lower, lambda text: text.replace("-", " "), lambda text: f"  {text}\n"])
def test_it_is_taken_as_people_write_it(write: object) -> None:
    typed = write(recovery_key.grouped(KEY))  # type: ignore[operator]
    assert recovery_key.slip(typed) == ""
    assert Secret.recovery(typed) == KEY


@given(st.dictionaries(places, signs, min_size=1, max_size=2))
def test_one_or_two_wrong_signs_are_always_noticed(changes: dict[int, str]) -> None:
    typed = "".join(changes.get(place, sign) for place, sign in enumerate(KEY.words))
    assert recovery_key.is_one(typed) == (typed == KEY.words)


def test_two_signs_that_changed_places_are_always_noticed() -> None:
    for one, other in combinations(range(recovery_key.LENGTH), 2):
        typed = list(KEY.words)
        typed[one], typed[other] = typed[other], typed[one]
        assert recovery_key.is_one("".join(typed)) == (typed[one] == typed[other])


def test_a_slip_is_told_from_a_sign_too_few() -> None:
    wrong = ("B" if KEY.words[0] == "A" else "A") + KEY.words[1:]
    assert "There is a slip" in recovery_key.slip(wrong)
    assert "Here are 25" in recovery_key.slip(KEY.words[:-1])


@given(st.text())
def test_anything_typed_is_answered(typed: str) -> None:
    assert recovery_key.is_one(typed) == (recovery_key.slip(typed) == "")


def test_two_whole_groups_are_asked_for_to_confirm_it() -> None:
    asked = {recovery_key.to_confirm(KEY) for _ in range(100)}
    assert len(asked) > 5
    assert all(len(set(places)) == 2 and max(places) < 6 for places in asked)


def test_only_the_groups_asked_for_confirm_it() -> None:
    groups = recovery_key.groups(KEY)
    assert recovery_key.confirms(KEY, (1, 4), (groups[1].lower(), f" {groups[4]} "))
    assert not recovery_key.confirms(KEY, (1, 4), (groups[1], groups[4][:3]))
    assert not recovery_key.confirms(KEY, (1, 4), (groups[1],))
