"""Typed days: what is read, what is refused, and with which words."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.dates import AmbiguousDay, parse_dated, parse_day
from pmjournal.errors import BadInput
from pmjournal.wording import day_short

TODAY = date(2026, 6, 9)  # a Tuesday
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 6, 9)),
        (" Tomorrow ", date(2026, 6, 10)),
        ("yesterday", date(2026, 6, 8)),
        ("fri", date(2026, 6, 12)),
        ("Friday", date(2026, 6, 12)),
        ("tue", date(2026, 6, 16)),
        ("this fri", date(2026, 6, 12)),
        ("next fri", date(2026, 6, 19)),
        ("next mon", date(2026, 6, 15)),
        ("last fri", date(2026, 6, 5)),
        ("last tue", date(2026, 6, 2)),
        ("+3d", date(2026, 6, 12)),
        ("+2w", date(2026, 6, 23)),
        ("+1m", date(2026, 7, 9)),
        ("-2d", date(2026, 6, 7)),
        ("−2 weeks", date(2026, 5, 26)),
        ("in 3 days", date(2026, 6, 12)),
        ("in a week", date(2026, 6, 16)),
        ("2 months ago", date(2026, 4, 9)),
        ("end of month", date(2026, 6, 30)),
        ("end of next month", date(2026, 7, 31)),
        ("12 jun", date(2026, 6, 12)),
        ("jun 12", date(2026, 6, 12)),
        ("12th of June", date(2026, 6, 12)),
        ("12 June 2027", date(2027, 6, 12)),
        ("June 12, 2027", date(2027, 6, 12)),
        ("3 sept", date(2026, 9, 3)),
        ("Fri 12 Jun", date(2026, 6, 12)),
        ("fri, jun 12", date(2026, 6, 12)),
        ("2026-06-12", date(2026, 6, 12)),
        ("2026/6/12", date(2026, 6, 12)),
        ("12.6.", date(2026, 6, 12)),
        ("12.6.2026", date(2026, 6, 12)),
        ("12. 6. 2026", date(2026, 6, 12)),
        ("13/6/2026", date(2026, 6, 13)),
        ("6/13/2026", date(2026, 6, 13)),
        ("5/5/2026", date(2026, 5, 5)),
        ("29 feb 2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [("20 dec", date(2026, 12, 20)), ("9 dec", date(2026, 12, 9)), ("1 jan", date(2026, 1, 1))],
)
def test_without_a_year_it_is_this_year(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


def test_without_a_year_it_is_next_year_when_this_one_is_long_past() -> None:
    december = date(2026, 12, 20)
    assert parse_day("12 jan", december) == date(2027, 1, 12)
    assert parse_day("1 dec", december) == date(2026, 12, 1)


def test_a_month_on_from_its_last_day_stays_in_the_month() -> None:
    assert parse_day("+1m", date(2026, 1, 31)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type a day, such as “fri”, “+3d”, “12 jun” or 2026-06-12."),
        ("banana", "“banana” is not a day. Try “fri”, “+3d”, “12 jun” or 2026-06-12."),
        ("31 Feb 2026", "February has 28 days this year."),
        ("30 feb 2028", "February has 29 days in 2028."),
        ("31.4.", "April has 30 days."),
        ("0 may", "Days begin with 1."),
        ("12.13.2026", "There is no month 13."),
        ("12 jun 1026", "The year 1026 is outside 1900 to 2200."),
        ("+9999m", "The year 2859 is outside 1900 to 2200."),
        ("+9999999d", "“+9999999d” is not a day. Try “fri”, “+3d”, “12 jun” or 2026-06-12."),
        ("12.6.26", "Write the year with four digits, such as 2026-06-12."),
        ("mon 12 jun 2026", "12 Jun 2026 is a Friday."),
        (
            "04/03/2018",
            "“04/03/2018” could be two days. Write it as 2018-03-04 or “4 mar 2018”, or as 2018-04-03.",
        ),
    ],
)
def test_what_is_no_day_is_answered_with_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_day(typed, TODAY)
    assert str(refused.value) == sentence


def test_a_sentence_never_repeats_control_characters_or_a_whole_page() -> None:
    with pytest.raises(BadInput) as refused:
        parse_day("\x1b[31m" + "a" * 5000, TODAY)
    assert "\x1b" not in str(refused.value)
    assert len(str(refused.value)) < 120


def test_an_imported_date_with_slashes_follows_the_order_given() -> None:
    assert parse_dated("04/03/2018", "dmy") == date(2018, 3, 4)
    assert parse_dated("04/03/2018", "mdy") == date(2018, 4, 3)
    assert parse_dated("04/18/2018", None) == date(2018, 4, 18)
    assert parse_dated("04-04-2018", None) == date(2018, 4, 4)


def test_an_imported_date_with_two_meanings_names_both() -> None:
    with pytest.raises(AmbiguousDay) as refused:
        parse_dated("04/03/2018", None)
    assert refused.value.day_first == date(2018, 3, 4)
    assert refused.value.month_first == date(2018, 4, 3)


def test_an_imported_date_that_contradicts_the_order_is_refused() -> None:
    with pytest.raises(BadInput, match="There is no month 18, with the day first"):
        parse_dated("04/18/2018", "dmy")


@pytest.mark.parametrize("text", ["12 jun", "today", "fri", "+3d", "12/31"])
def test_an_imported_date_needs_its_year(text: str) -> None:
    with pytest.raises(BadInput):
        parse_dated(text, None)


@given(st.text() | st.from_regex(r"[0-9+\-/. a-z]{1,12}"), DAYS)
def test_any_text_is_a_day_or_a_sentence(text: str, today: date) -> None:
    with suppress(BadInput):
        assert 1900 <= parse_day(text, today).year <= 2200
    with suppress(BadInput):
        assert 1900 <= parse_dated(text, "dmy").year <= 2200


@given(DAYS, DAYS)
def test_a_printed_day_is_read_back(day: date, today: date) -> None:
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    forms = [
        day.isoformat(),
        day_short(day),
        f"{weekday} {day_short(day)}",
        f"{day.day}.{day.month}.{day.year}",
    ]
    assert [parse_day(form, today) for form in forms] == [day] * 4
    assert [parse_dated(form, None) for form in forms] == [day] * 4
    assert parse_dated(f"{day.day}/{day.month}/{day.year}", "dmy") == day


@given(DAYS.filter(lambda day: (day.month, day.day) != (2, 29)), st.integers(-183, 180))
def test_a_printed_day_without_its_year_is_read_back_when_near(today: date, distance: int) -> None:
    day = today + timedelta(days=distance)
    if day.year == today.year and (day.month, day.day) != (2, 29):
        assert parse_day(day_short(day).rsplit(" ", 1)[0], today) == day
