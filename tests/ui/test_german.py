"""German, as a person meets it: days and numbers, what is typed, sentences, and the review."""

import io
from collections.abc import Generator, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pmjournal import reviews, wording
from pmjournal.clock import Clock
from pmjournal.dates import parse_day
from pmjournal.demo import build
from pmjournal.errors import BadInput
from pmjournal.findings import Finding, FindingKind, sentence
from pmjournal.journal import Journal
from pmjournal.records import Reader, Role
from pmjournal.reviews.document import Press
from ui import language, words

TODAY = date(2026, 6, 10)


@pytest.fixture(autouse=True)
def _german(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    language.install(qapp, "de")
    yield
    language.install(qapp, "en")
    QLocale.setDefault(locale)


def test_days_are_written_the_german_way() -> None:
    assert words.weekday_day(date(2026, 6, 12), TODAY) == "Fr 12. Juni"
    assert words.full_day(date(2026, 6, 12)) == "Freitag, 12. Juni 2026"
    assert words.day(date(2025, 9, 3), TODAY) == "3. Sept. 2025"
    assert words.meeting_when(datetime(2026, 6, 12, 10, 5), TODAY) == "Fr 12. Juni, 10:05"
    assert wording.period(date(2026, 1, 1), date(2026, 6, 30)) == "Januar bis Juni 2026"


def test_counts_have_their_form_and_their_dots() -> None:
    assert (words.goals(1), words.goals(0)) == ("1 Ziel", "0 Ziele")
    QLocale.setDefault(QLocale("de_DE"))
    assert words.reflections(1200) == "1.200 Reflexionen"
    assert words.ago(date(2026, 5, 6), TODAY) == "vor 5 Wochen"
    assert words.due_words(date(2026, 6, 9), TODAY) == ("1 Tag überfällig", "danger")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("heute", date(2026, 6, 10)),
        ("Morgen", date(2026, 6, 11)),
        ("fr", date(2026, 6, 12)),
        ("Freitag", date(2026, 6, 12)),
        ("nächsten Fr", date(2026, 6, 19)),
        ("letzten mo", date(2026, 6, 8)),
        ("+3t", date(2026, 6, 13)),
        ("in 2 Wochen", date(2026, 6, 24)),
        ("vor einem Monat", date(2026, 5, 10)),
        ("Monatsende", date(2026, 6, 30)),
        ("12. Juni", date(2026, 6, 12)),
        ("12. Dez. 2026", date(2026, 12, 12)),
        ("3 März", date(2026, 3, 3)),
        ("Fr 12. Juni", date(2026, 6, 12)),
        ("next fri", date(2026, 6, 19)),
        ("12 dec", date(2026, 12, 12)),
    ],
)
def test_days_are_read_in_german_and_in_english(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


def test_every_day_is_read_back_as_it_is_written() -> None:
    for month in range(1, 13):
        day = date(2026, month, 5)
        assert parse_day(words.day_with_year(day), TODAY) == day
        assert parse_day(wording.day_long(day), TODAY) == day


def test_a_day_that_is_none_is_refused_in_german() -> None:
    with pytest.raises(BadInput, match="„neulich“ ist kein Tag"):
        parse_day("neulich", TODAY)


def test_findings_are_whole_sentences() -> None:
    behind = Finding(FindingKind.BEHIND, TODAY, count=1)
    on_plan = Finding(FindingKind.ON_PLAN, TODAY, title="Plan", day=date(2026, 6, 12))
    again = Finding(FindingKind.ON_TRACK_AGAIN_IF, TODAY, title="Plan", day=date(2026, 6, 11))
    assert sentence(behind) == "Ein Meilenstein hinter dem Plan."
    assert sentence(on_plan) == "Im Plan. Als Nächstes kommt „Plan“, fällig am Freitag."
    assert sentence(again) == "Wieder im Plan, wenn „Plan“ bis morgen erledigt ist."


def test_a_review_is_german_to_its_charts_and_the_same_twice(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    goal = journal.goals.add("Ziel", mentorship_id=helen, start_on=date(2026, 1, 5))
    for month in (2, 3, 4):
        step = journal.goals.add_milestone(goal, f"Schritt {month}", planned_on=date(2026, month, 1))
        journal.goals.mark_done(step, on=date(2026, month, 1))
    request = reviews.ReviewRequest(Reader.ME, date(2026, 1, 1), date(2026, 6, 30))
    content = reviews.content_of(journal, request)
    with Press() as press:
        first, second = _made(press.make(content)), _made(press.make(content))
    assert first == second
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(first)).pages]
    text = "\n".join(pages)
    for german in (
        "Januar bis Juni 2026",
        "Für mich selbst.",
        "Erledigt",
        "Heute",
        "Jan.",
        "Seite 1 von",
        "100 %",
    ):
        assert german in text
    for english in ("Page", "Today", "Done", "January", "Goals", "Milestone", " of "):
        assert english not in text
    catalog: Any = PdfReader(io.BytesIO(first)).trailer["/Root"]
    assert catalog["/Lang"] == "de-DE"


def test_the_sample_stays_english(tmp_path: Path) -> None:
    with build(tmp_path / "sample", clock=Clock(TODAY)) as sample:
        groups = {one.group for one in sample.goals.competencies()}
    assert "Product strategy" in groups
    assert not groups & {"Produktstrategie", "Eigene"}


def _made(steps: Generator[Any, None, Any]) -> bytes:
    """What a press makes in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return bytes(end.value.files[0])
