"""The list of reflections: what it can be narrowed to, and what is said over it."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Reflection
from pmjournal.records.search import SearchGroup
from pmjournal.templates import reflection_template, reflection_templates
from ui import words
from ui.delegates.reflection_delegate import ReflectionDelegate
from ui.models.reflection_model import ReflectionModel
from ui.models.reflection_rows import Wanted
from ui.panes.dated_list import DatedList
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class ReflectionList(DatedList[Wanted, Reflection]):
    """The column.

    Args:
        journal: the open journal.
    """

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        model = ReflectionModel(journal)
        delegate = ReflectionDelegate(model)
        super().__init__(journal, model, delegate, self.tr("Reflections"), SearchGroup.REFLECTIONS, parent)
        self._contacts: list[Contact] = []

    def load(self, scope: int | None, contacts: list[Contact]) -> None:
        """Read the list anew, of one mentorship where given, as far as it was read before; select nothing."""
        self._contacts = contacts
        self._set_scope(scope)
        self._read()

    def take(self, reflection: Reflection) -> bool:
        """Show what a reflection now says; False when the list has to be read anew for it."""
        return self.model.take(reflection)

    def filtered(self) -> bool:
        """Whether something is left out."""
        return bool(self._conditions())

    def set_week(self, week: date | None) -> None:
        """Show one week alone (its Monday), or all again."""
        self._want(replace(self.wanted, week=week))

    def _everything(self) -> Wanted:
        return Wanted(self._scope, self.wanted.oldest_first)

    def _fill_conditions(self, menu: Menu) -> None:
        templates = [(template.id, template.name) for template in reflection_templates()]
        self._offer(menu, "template", templates, self.tr("Template"))
        self._offer(menu, "mood", enumerate(_moods(), 1), self.tr("Mood"))
        if self._scope is None and self._contacts:
            people = [(contact.mentorship.id, contact.person.name) for contact in self._contacts]
            self._offer(menu, "mentorship_id", people, self.tr("With"))

    def _asked_for(self) -> list[str]:
        wanted, today, found = self.wanted, self._journal.clock.today(), []
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

    def _title(self) -> str:
        if not self._conditions():
            return words.reflections(self.model.total)
        total = self._journal.reflections.count(self._scope)
        return words.part_of_counted(self.model.total, words.reflections(total))


def _moods() -> tuple[str, ...]:
    return (
        translate("Mood", "Bad"),
        translate("Mood", "Low"),
        translate("Mood", "Even"),
        translate("Mood", "Good"),
        translate("Mood", "Great"),
    )
