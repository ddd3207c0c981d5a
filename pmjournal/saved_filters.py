"""Searches kept under a name, in the journal's settings. What a search means is `search.py`'s business."""

from sqlalchemy import select

from pmjournal.errors import BadInput, NotFound
from pmjournal.language import translate
from pmjournal.records.search import SavedFilter
from pmjournal.store.hook import SAVED_FILTER
from pmjournal.store.tables import Setting
from pmjournal.store.topic import Topic
from pmjournal.text import one_line, required

LONGEST_NAME = 80


class SavedFilters(Topic):
    """The saved searches."""

    def saved(self) -> list[SavedFilter]:
        """Every saved search, by name."""
        query = select(Setting).where(Setting.key.startswith(SAVED_FILTER, autoescape=True))
        with self._store.reading() as session:
            found = [SavedFilter(row.key.removeprefix(SAVED_FILTER), row.value) for row in session.scalars(query)]
        return sorted(found, key=lambda one: (one.name.casefold(), one.name))

    def save(self, name: str, query: str) -> None:
        """Keep a search under a name; one of the same name is replaced.

        Raises:
            BadInput: the name or the search is empty, or the name is too long.
        """
        name, query = required(name, translate("Search", "A saved search")), one_line(query)
        if not query:
            raise BadInput(translate("Search", "There is nothing to save yet. Type what to search for first."))
        if len(name) > LONGEST_NAME:
            sentence = translate("Search", "That name is too long. Use {number} characters at most.")
            raise BadInput(sentence.format(number=LONGEST_NAME))
        with self._store.writing() as session:
            session.merge(Setting(key=SAVED_FILTER + name, value=query))

    def forget(self, name: str) -> None:
        """Take a saved search away.

        Raises:
            NotFound: there is none of this name.
        """
        with self._store.writing() as session:
            row = session.get(Setting, SAVED_FILTER + one_line(name))
            if row is None:
                raise NotFound(translate("Search", "That saved search is no longer there."))
            session.delete(row)
