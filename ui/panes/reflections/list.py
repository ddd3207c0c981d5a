"""The list of reflections with its filter and sort menus. It shows and selects; it writes nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Reflection
from pmjournal.records.search import SearchGroup
from pmjournal.templates import reflection_template, reflection_templates
from ui import words
from ui.delegates.reflection_delegate import ReflectionDelegate
from ui.models.reflection_model import ROW, ReflectionModel, ReflectionRow, Wanted
from ui.widgets.list_column import ListColumn
from ui.widgets.long_list import LongList
from ui.widgets.menu import Menu
from ui.widgets.reading_on import ReadingOn

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class ReflectionList(ListColumn):
    """The column.

    `chosen(int)` is sent when the person goes to a row, `entered` on Enter, `bin_wanted` on Delete,
    `changed` when a menu or the "Show all" link made the list another one.
    """

    chosen = Signal(int)
    entered = Signal()
    bin_wanted = Signal()
    changed = Signal()

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        self.model = ReflectionModel(journal)
        delegate = ReflectionDelegate(self.model)
        self._rows = LongList(self.tr("Reflections"), delegate.heights)
        super().__init__(
            self._rows, parent, filter_menu=self._fill_filter, sort_menu=self._fill_sort, sort_name=self.tr("Sort")
        )
        self._journal = journal
        self._contacts: list[Contact] = []
        self._scope: int | None = None
        self._quiet = False
        self.model.setParent(self)
        delegate.setParent(self._rows)
        self._reading_on = ReadingOn(self)
        self.wanted = Wanted()
        self._rows.setModel(self.model)
        self._rows.setItemDelegate(delegate)
        self._rows.selectionModel().currentChanged.connect(self._on_current)
        self._rows.bin_wanted.connect(self.bin_wanted)
        self._rows.entered_row.connect(lambda _index: self.entered.emit())
        self.note_clicked.connect(self.show_all)

    def load(self, scope: int | None, contacts: list[Contact]) -> None:
        """Read the list anew, of one mentorship where given, as far as it was read before; select nothing."""
        if scope != self._scope:
            self.wanted = replace(self.wanted, mentorship_id=scope)
        self._scope, self._contacts = scope, contacts
        place = self._rows.verticalScrollBar().value()
        self._quiet = True
        self.model.load(self.wanted, at_least=self.model.loaded() if self.wanted == self.model.wanted else 0)
        self._quiet = False
        self._rows.verticalScrollBar().setValue(place)
        self._say()

    def select(self, reflection_id: int | None) -> bool:
        """Mark a row as the one shown and bring it into sight; sends nothing. False when it is not listed."""
        place = self.model.row_of(reflection_id) if reflection_id is not None else None
        self._quiet = True
        if place is None:
            self._rows.clearSelection()
            self._rows.setCurrentIndex(QModelIndex())
        elif self._rows.currentIndex().row() != place:
            self._rows.setCurrentIndex(self.model.index(place))
        self._quiet = False
        return place is not None

    def seek(self, reflection: Reflection | None) -> None:
        """Read on in the background to a reflection that lies far down, and mark it then."""
        if reflection is None or not self.model.lies_below(reflection):
            self._reading_on.stop()
            return
        below, sought = self.model.lies_below, reflection
        self._reading_on.seek(self.model, lambda: below(sought), lambda: self.select(sought.id))

    def take(self, reflection: Reflection) -> bool:
        """Show what a reflection now says; False when the list has to be read anew for it."""
        return self.model.take(reflection)

    def filtered(self) -> bool:
        """Whether something is left out."""
        return bool(self._conditions())

    def set_week(self, week: date | None) -> None:
        """Show one week alone (its Monday), or all again."""
        self._want(replace(self.wanted, week=week))

    def show_all(self) -> None:
        """Take every condition away but the window's own scope."""
        self.finder.end()
        self._want(Wanted(mentorship_id=self._scope, oldest_first=self.wanted.oldest_first))

    def narrow_to_words(self, typed: str) -> None:
        """Show only the reflections that the typed words are found in; all for "".

        Raises:
            BadInput: a filter among the words names nothing.
        """
        ids = self._journal.search.records(typed, SearchGroup.REFLECTIONS) if typed else None
        self._want(replace(self.wanted, ids=ids))

    def _want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() and not self._quiet else None
        if isinstance(row, ReflectionRow):
            self.chosen.emit(row.summary.id)

    def _fill_filter(self, menu: Menu) -> None:
        every = menu.add(self.tr("Show all"), self.show_all)
        every.setEnabled(bool(self._conditions()))
        menu.addSeparator()
        templates = [(template.id, template.name) for template in reflection_templates()]
        self._add_choices(menu, self.tr("Template"), templates, self.wanted.template, self._want_template)
        moods = list(enumerate(_moods(), 1))
        self._add_choices(menu, self.tr("Mood"), moods, self.wanted.mood, self._want_mood)
        if self._scope is None and self._contacts:
            people = [(contact.mentorship.id, contact.person.name) for contact in self._contacts]
            self._add_choices(menu, self.tr("With"), people, self.wanted.mentorship_id, self._want_person)

    def _add_choices(
        self,
        menu: Menu,
        title: str,
        choices: list[tuple[str, str]] | list[tuple[int, str]],
        current: object,
        want: Callable[[object], None],
    ) -> None:
        part = Menu(menu, title)
        for value, name in choices:
            part.add(name, self._asking(want, None if value == current else value), checked=value == current)
        menu.add_menu(part)

    def _asking(self, want: Callable[[object], None], value: object) -> Callable[[], None]:
        return lambda: want(value)

    def _want_template(self, value: object) -> None:
        self._want(replace(self.wanted, template=value if isinstance(value, str) else None))

    def _want_mood(self, value: object) -> None:
        self._want(replace(self.wanted, mood=value if isinstance(value, int) else None))

    def _want_person(self, value: object) -> None:
        self._want(replace(self.wanted, mentorship_id=value if isinstance(value, int) else None))

    def _fill_sort(self, menu: Menu) -> None:
        for name, oldest in ((self.tr("Latest first"), False), (self.tr("Oldest first"), True)):
            menu.add(name, self._ordering(oldest), checked=self.wanted.oldest_first is oldest)

    def _ordering(self, oldest: bool) -> Callable[[], None]:
        return lambda: self._want(replace(self.wanted, oldest_first=oldest))

    def _conditions(self) -> list[str]:
        """What is asked for, in words."""
        wanted, today = self.wanted, self._journal.clock.today()
        found = []
        if wanted.ids is not None:
            found.append(self.tr("“{words}”").format(words=self.finder.words()))
        if wanted.week is not None:
            found.append(self.tr("Week of {date}").format(date=words.day(wanted.week, today)))
        if wanted.template is not None:
            found.append(reflection_template(wanted.template).name)
        if wanted.mood is not None:
            found.append(self.tr("Mood: {mood}").format(mood=_moods()[wanted.mood - 1]))
        if self._scope is None and wanted.mentorship_id is not None:
            people = {contact.mentorship.id: contact.person.name for contact in self._contacts}
            found.append(self.tr("With {name}").format(name=people.get(wanted.mentorship_id, "")))
        return found

    def _say(self) -> None:
        """Header and note."""
        conditions = self._conditions()
        if conditions:
            total = self._journal.reflections.count(self._scope)
            self.set_title(words.part_of_counted(self.model.total, words.reflections(total)))
        else:
            self.set_title(words.reflections(self.model.total))
        self.set_filtered(bool(conditions))
        self.set_note(words.DOT.join(conditions), self.tr("Show all") if conditions else "")


def _moods() -> tuple[str, ...]:
    return (
        translate("Mood", "Bad"),
        translate("Mood", "Low"),
        translate("Mood", "Even"),
        translate("Mood", "Good"),
        translate("Mood", "Great"),
    )
