"""The box a story is picked in while a meeting is prepared: what may be told, and what is kept back.

Personal stories are counted, never shown; how they become offered is said in one sentence. Private notes are not
among stories at all.
"""

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal import stories
from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records.search import COUNT_CAP, SearchGroup
from pmjournal.stories import Story
from ui import log_words, words
from ui.feedback_people import FeedbackPeople
from ui.names import first_name
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, Line
from ui.widgets.link_picker import Choice, LinkPicker

if TYPE_CHECKING:
    from pmjournal.journal import Journal

WIDTH, SHOWN, SIDE = 560, 50, 10
_LINKED = re.compile(r"\[\[(\d{1,18})\|")


class StoryFinder:
    """Finds stories by typed words; the latest for "".

    Args:
        journal: where they are looked for.
        brief: the text that some of them stand in already.
    """

    def __init__(self, journal: "Journal", brief: str) -> None:
        self._journal, self._today = journal, journal.clock.today()
        self._here = {int(found) for found in _LINKED.findall(brief)}
        self._people = FeedbackPeople(journal)
        self._people.read()
        self.kept_back = stories.kept_back(journal)
        self._latest = self._choices(stories.to_tell(journal))

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._latest)

    def __call__(self, typed: str) -> list[Choice]:
        """Those whose row has all the words, then those that have them in their text."""
        asked = typed.casefold().split()
        found = [one for one in self._latest if all(word in _seen(one) for word in asked)]
        if asked and len(found) < SHOWN:
            there = {one.record_id for one in found}
            found += [one for one in self._choices(self._written(typed)) if one.record_id not in there]
        return found[:SHOWN]

    def _written(self, typed: str) -> list[Story]:
        """Those with the words somewhere in them, however old."""
        ids: frozenset[int] = frozenset()
        with suppress(BadInput):  # a filter among the words that names nothing
            ids = self._journal.search.records(typed, SearchGroup.LOG)
        return stories.to_tell(self._journal, among=ids, limit=SHOWN) if ids else []

    def _choices(self, found: list[Story]) -> list[Choice]:
        told = stories.told(self._journal, [one.id for one in found])
        return [self._choice(one, told.get(one.id)) for one in found]

    def _choice(self, one: Story, telling: stories.Telling | None) -> Choice:
        day = words.day(one.occurred_on, self._today)
        said = (log_words.kind_name(one.kind), self._told(one, telling), *self._about(one))
        return Choice(one.id, one.title, log_words.ICONS[one.kind], day, words.DOT.join(filter(None, said)))

    def _told(self, one: Story, telling: stories.Telling | None) -> str:
        """ "told to Tomás, 14 May"."""
        if one.id in self._here:
            return translate("Stories", "in this brief")
        if telling is None:
            return ""
        name, day = self._people.name_of(telling.mentorship_id), words.day(telling.on, self._today)
        if not name:
            return translate("Stories", "told on {day}").format(day=day)
        return translate("Stories", "told to {name}, {day}").format(name=first_name(name), day=day)

    def _about(self, one: Story) -> tuple[str, ...]:
        """Who it is with, whom it is about, and which competency it shows."""
        name, person = self._people.name_of(one.mentorship_id), self._people.person(one.person_id)
        return (
            translate("Stories", "with {name}").format(name=name) if name else "",
            translate("Stories", "about {name}").format(name=person.name) if person is not None else "",
            self._people.competencies.get(one.competency_id or 0, ""),
        )


class StoryPicker(LinkPicker):
    """The box. `picked(int)` is sent as the link picker does; `note_wanted` asks to note a story, `log_wanted` to
    see the story bank in the Log.

    Args:
        find: what there is.
        parent: what it belongs to.
    """

    note_wanted = Signal()
    log_wanted = Signal()

    def __init__(self, find: StoryFinder, parent: QWidget | None = None) -> None:
        none = translate("Stories", "No story with these words.")
        if not find:
            none = translate("Stories", "No story to tell yet. A win, a story, a lesson: one line is enough.")
        super().__init__(find, translate("Stories", "Find a story"), none, parent, width=WIDTH)
        self.line.setVisible(bool(find))
        self.note = LinkButton(translate("Stories", "+ Note a story"))
        self.log = LinkButton(translate("Stories", "Open the story bank"), "list")
        self.log.setVisible(bool(find) or bool(find.kept_back))
        self.personal = Label(_kept_back(find.kept_back), "secondary", "ink3", wrap=True)
        self.personal.setContentsMargins(SIDE, 2, SIDE, 0)
        self.personal.setVisible(bool(find.kept_back))
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE, 0, SIDE, 0)
        foot.setSpacing(16)
        foot.addWidget(self.note)
        foot.addWidget(self.log)
        foot.addStretch(1)
        self.column.addWidget(Line())
        self.column.addWidget(self.personal)
        self.column.addLayout(foot)
        for link, wanted in ((self.note, self.note_wanted), (self.log, self.log_wanted)):
            link.clicked.connect(self.close)
            link.clicked.connect(wanted)

    def open_at(self, widget: QWidget) -> None:
        """Open near `widget`, with the keys in the line; where nothing can be found, in the way to note one."""
        super().open_at(widget)
        if self.line.isHidden():
            self.note.setFocus()


def _kept_back(count: int) -> str:
    if count > COUNT_CAP:
        many = translate(
            "Stories",
            "More than {count} stories are personal: “Can be shared” on a page in the Log brings it here.",
        )
        return many.format(count=COUNT_CAP)
    return translate(
        "Stories",
        "%Ln (story is|stories are) personal: choose “Can be shared” on (its|their) page in the Log to have "
        "(it|them) here.",
        "",
        count,
    )


def _seen(one: Choice) -> str:
    return f"{one.words} {one.detail} {one.fact}".casefold()
