"""The usual periods of a review, counted from a day."""

from datetime import date

import pytest

from ui.panes.review.periods import Period, Usual, usual_periods


def _period(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("usual", "first", "last"),
    [
        (Usual.THIS_HALF_YEAR, "2026-01-01", "2026-06-30"),
        (Usual.LAST_HALF_YEAR, "2025-07-01", "2025-12-31"),
        (Usual.THIS_QUARTER, "2026-04-01", "2026-06-30"),
        (Usual.LAST_QUARTER, "2026-01-01", "2026-03-31"),
        (Usual.THIS_YEAR, "2026-02-01", "2027-01-31"),
        (Usual.LAST_YEAR, "2025-02-01", "2026-01-31"),
        (Usual.LAST_12_MONTHS, "2025-06-10", "2026-06-09"),
    ],
)
def test_in_the_middle_of_a_year(usual: Usual, first: str, last: str) -> None:
    assert usual_periods(date(2026, 6, 9), fiscal_month=2)[usual] == _period(first, last)


def test_before_a_fiscal_year_begins() -> None:
    found = usual_periods(date(2026, 1, 15), fiscal_month=2)
    assert found[Usual.THIS_YEAR] == _period("2025-02-01", "2026-01-31")
    assert found[Usual.LAST_QUARTER] == _period("2025-10-01", "2025-12-31")


def test_twelve_months_from_a_leap_day() -> None:
    assert usual_periods(date(2028, 2, 29))[Usual.LAST_12_MONTHS] == _period("2027-03-01", "2028-02-29")
