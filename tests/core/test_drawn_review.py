"""The drawn review breaks its pages where it was drawn to: the summary is one page, the goals begin the next."""

import io
from datetime import date
from pathlib import Path

from pypdf import PdfReader

from pmjournal import reviews
from pmjournal.records import Reader
from pmjournal.reviews import ReviewRequest, Section
from tests.core.test_review_document import typeset
from tests.drawn import build


def test_the_summary_with_goals_at_a_glance_is_one_page(tmp_path: Path) -> None:
    begin, end = date(2026, 1, 1), date(2026, 6, 30)
    with build(tmp_path / "journal") as journal:
        mentors = tuple(contact.mentorship.id for contact in journal.people.contacts()[:2])
        draft = journal.reviews.find(Reader.MANAGER, begin, end)
        assert draft is not None
        wanted = frozenset(Section) - {Section.REFLECTIONS}
        request = ReviewRequest(
            Reader.MANAGER, begin, end, mentorship_ids=mentors, sections=wanted, own_words=draft.own_words
        )
        pdf, _missing = typeset(reviews.content_of(journal, request))
    first, second = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages[:2]]
    assert "Goals at a glance" in first
    assert second.startswith("Goals\nLead discovery for Booking Insights end to end")
