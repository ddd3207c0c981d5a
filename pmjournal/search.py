"""Searching the journal: typed words to grouped hits.

How a text is taken apart is `search_query.py`, what filters name `search_filters.py`; what the index holds is the
store's. The private half is asked through `private_notes`, and only on request.
"""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from pmjournal import search_filters
from pmjournal.private_notes import PrivateNotes
from pmjournal.records import Kind, MeetingStatus
from pmjournal.records.search import COUNT_CAP, Hit, HitGroup, SearchGroup
from pmjournal.saved_filters import SavedFilters
from pmjournal.search_filters import KINDS, Named, begins, fits
from pmjournal.search_hits import beside, hit
from pmjournal.search_query import Filter, any_of, last_piece, parse
from pmjournal.search_text import marked
from pmjournal.store import index_check
from pmjournal.store.finding import Found, Question, count, find, latest, leading_to
from pmjournal.store.searchable import FEEDBACK, GOALS, LOG, MEETINGS, MILESTONES, PEOPLE, REFLECTIONS, facet
from pmjournal.store.store import Store

# The bands of the index each group is listed from, one after the other.
BANDS = {
    SearchGroup.GOALS: (GOALS, MILESTONES),
    SearchGroup.MEETINGS: (MEETINGS,),
    SearchGroup.REFLECTIONS: (REFLECTIONS,),
    SearchGroup.FEEDBACK: (FEEDBACK,),
    SearchGroup.LOG: (LOG,),
    SearchGroup.PEOPLE: (PEOPLE,),
}
SUGGESTIONS = 6
LISTED = 1000


class Search(SavedFilters):
    """Finding words in the journal.

    In a journal opened for reading only whose index is not this program's, nothing is found; see `ready`.
    """

    def __init__(self, store: Store, private_notes: PrivateNotes) -> None:
        super().__init__(store)
        self._private = private_notes

    @property
    def ready(self) -> bool:
        """Whether the journal has a search index; it lacks one only if it was opened for reading before it was
        ever opened for writing by this version.
        """
        return self._store.has_index

    def find(
        self,
        text: str,
        *,
        group: SearchGroup | None = None,
        limit: int = 2,
        best: bool = False,
        private: bool = True,
    ) -> list[HitGroup]:
        """The groups in which something is found, in their order.

        Args:
            text: words, quoted phrases and filters; see docs/search.md.
            group: this group only.
            limit: how many hits of a group.
            best: the best first instead of the newest; needs to look at every hit, so not while typing.
            private: whether private notes are searched too.

        Raises:
            BadInput: a filter's value names nothing; the sentence says which.
        """
        query = parse(text)
        if not query or not self.ready:
            return []
        with self._store.searching() as session:
            question = search_filters.question(session, query, self._clock.today(), best=best)
            found = {
                one: self._found(session, question, one, limit + 1)
                for one in SearchGroup
                if group in (None, one) and (private or one is not SearchGroup.PRIVATE)
            }
            about = beside(session, (one for some in found.values() for one in some[:limit]))
        return [
            HitGroup(one, tuple(hit(one, each, about) for each in some[:limit]), len(some) > limit)
            for one, some in found.items()
            if some
        ]

    def counts(self, text: str, *, private: bool = True) -> dict[SearchGroup, int]:
        """How many hits each group has, those without any left out; 100 stands for more than 99.

        Args:
            text: as for `find`.
            private: whether private notes are counted too.

        Raises:
            BadInput: a filter's value names nothing.
        """
        query = parse(text)
        if not query or not self.ready:
            return {}
        with self._store.searching() as session:
            question = search_filters.question(session, query, self._clock.today(), best=False)
            found = {one: sum(count(session, question, band) for band in bands) for one, bands in BANDS.items()}
            if private:
                found[SearchGroup.PRIVATE] = self._private.count_matching(question)
        return {one: min(number, COUNT_CAP + 1) for one, number in found.items() if number}

    def records(self, text: str, group: SearchGroup, limit: int = LISTED) -> frozenset[int]:
        """The records of a group in which the words are found: what a list is narrowed to.

        Args:
            text: as for `find`.
            group: which list.
            limit: the newest so many hits.

        Raises:
            BadInput: a filter's value names nothing.
        """
        query = parse(text)
        if not query or not self.ready:
            return frozenset()
        with self._store.searching() as session:
            question = search_filters.question(session, query, self._clock.today(), best=False)
            if group is SearchGroup.PRIVATE:
                return frozenset(one.id for one in self._private.matching(question, limit))
            found = [leading_to(session, question, band, limit) for band in BANDS[group]]
        return frozenset(id for some in found for id in some)

    def people(self, text: str) -> list[Hit]:
        """The people whose names have the typed words in them, in any script; everybody for "".

        Those whose names begin like it come first; then who was met last.
        """
        with self._store.searching() as session:
            known = [one for one in search_filters.people(session) if fits(one.name, text)]
            met = {one.id: self._last_met(session, one.id) for one in known}
        known.sort(key=lambda one: (begins(one.name, text), met[one.id] or date.min), reverse=True)
        return [_person(one, text, met[one.id]) for one in known]

    def suggest(self, text: str) -> list[str]:
        """What the typed text may become when its last filter is completed; at most six texts, none elsewhere."""
        before, name, value = last_piece(text)
        if name is None:
            return [f"{before}{one}:" for one in Filter if value and one.startswith(value.casefold())]
        values = [one for one in self._values(name) if fits(one, value)]
        values.sort(key=lambda one: not begins(one, value))
        return [f"{before}{name}:{_quoted(one)} " for one in values[:SUGGESTIONS]]

    def rebuild(self) -> None:
        """Make the index anew from the records."""
        for _ in self._store.rebuild_index():
            pass

    def differences(self) -> list[str]:
        """Where the index does not say what the records say; nothing where it is sound. For tests."""
        with self._store.writing() as session:
            return index_check.differences(session, self._clock)

    def _found(self, session: Session, question: Question, group: SearchGroup, limit: int) -> list[Found]:
        """The first hits of a group."""
        if group is SearchGroup.PRIVATE:
            return self._private.matching(question, limit)
        found: list[Found] = []
        for band in BANDS[group]:
            if len(found) < limit:
                found += find(session, question, band, limit - len(found))
        return found

    def _last_met(self, session: Session, mentorship_id: int) -> date | None:
        """The day of the last meeting held."""
        if not self.ready:
            return None
        facts = facet("m", mentorship_id), facet("k", Kind.MEETING), facet("s", MeetingStatus.HELD)
        match = " AND ".join(any_of([fact]) for fact in facts)
        tomorrow = self._clock.today() + timedelta(days=1)
        return latest(session, Question(match, until=tomorrow), MEETINGS)

    def _values(self, name: Filter) -> list[str]:
        """The values a filter may have, where they can be listed."""
        if name is Filter.KIND:
            return list(KINDS)
        with self._store.reading() as session:
            if name is Filter.PERSON:
                return list(dict.fromkeys(one.name for one in search_filters.people(session)))
            if name is Filter.TAG:
                return [competency for _, competency in search_filters.competencies(session)]
        return []


def _person(one: Named, text: str, met: date | None) -> Hit:
    """A person as a hit."""
    return Hit(
        SearchGroup.PEOPLE,
        Kind.MENTORSHIP,
        one.id,
        (Kind.MENTORSHIP, one.id),
        marked(one.name, text),
        ", ".join(filter(None, (one.title, one.organisation))),
        met,
        one.id,
        str(one.my_role),
    )


def _quoted(value: str) -> str:
    """A value as it is written after a filter."""
    plain = value.replace('"', "")
    return f'"{plain}"' if " " in plain else plain
