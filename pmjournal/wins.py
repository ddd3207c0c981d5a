"""What went well lately: wins of the log, and strengths that others named. Read only.

Words around it, such as who said so, are the window's.
"""

import re
from datetime import timedelta

from sqlalchemy import select

from pmjournal.journal import Journal
from pmjournal.records import EntryKind, FeedbackDirection, FeedbackKind, Kind
from pmjournal.records.today import Win
from pmjournal.store.tables import EntryRow, FeedbackRow
from pmjournal.store.topic import identities

WINDOW_DAYS = 14
MOST = 5
_SENTENCE = re.compile(r"(.+?[.!?…。！？؟।])(\s|$)", re.DOTALL)


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    plain = " ".join(text.split())
    found = _SENTENCE.match(plain)
    return found[1] if found else plain


def recent_wins(journal: Journal, mentorship_id: int | None = None) -> list[Win]:
    """The wins of the last 14 days, the latest first, at most five; with one person where given.

    A win of the log is called by its title, what somebody said by its first sentence.
    """
    today = journal.clock.today()
    since = today - timedelta(days=WINDOW_DAYS - 1)
    entry, said, own = EntryRow.__table__, FeedbackRow.__table__, identities()
    wins = (
        select(entry.c.id, entry.c.title, entry.c.occurred_on, own.c.mentorship_id, entry.c.person_id)
        .join(own, own.c.id == entry.c.id)
        .where(entry.c.kind == EntryKind.WIN, entry.c.occurred_on.between(since, today))
        .order_by(entry.c.occurred_on.desc(), entry.c.id.desc())
    )
    strengths = (
        select(said.c.id, said.c.text, said.c.given_on, own.c.mentorship_id, said.c.person_id)
        .join(own, own.c.id == said.c.id)
        .where(said.c.given_on.between(since, today), said.c.kind == FeedbackKind.STRENGTH)
        .where(said.c.direction == FeedbackDirection.RECEIVED, said.c.text != "")
        .order_by(said.c.given_on.desc(), said.c.id.desc())
    )
    found: list[Win] = []
    with journal._store.reading() as session:
        for kind, query in ((Kind.ENTRY, wins), (Kind.FEEDBACK, strengths)):
            query = query.where(own.c.binned_at.is_(None)).limit(MOST)
            if mentorship_id is not None:
                query = query.where(own.c.mentorship_id == mentorship_id)
            say = first_sentence if kind is Kind.FEEDBACK else str
            found += [Win(kind, row[0], say(row[1]), *row[2:]) for row in session.execute(query)]
    return sorted(found, key=lambda one: (one.on, one.id), reverse=True)[:MOST]
