"""What is asked for in one place and answered in another: something new, a person, a review, an import."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError
from pmjournal.records import EntryKind
from ui.log_words import STORY_BANK
from ui.pane_list import ACTIONS, PERSON, SETTINGS
from ui.reflection_wish import ReflectionWish
from ui.text_place import TextPlace
from ui.widgets.edit_menu import TextWithMenu
from ui.window.navigation import Navigation
from ui.window.open_panes import OpenPanes

if TYPE_CHECKING:
    from ui.commands import Command
    from ui.panes.feedback import FeedbackPane
    from ui.panes.log import LogPane
    from ui.panes.reflections import ReflectionsPane


class Requests(QObject):
    """Answers what the shell and the panes ask for.

    Args:
        window: the dialogs lie over it.
        panes, navigation: what is open, and the way there.
        say: shows a toast.
        tell: tells of a trouble.
        commands: what the window can be told to do, for the page of keys.
    """

    choice_wanted = Signal()
    """Something new is wanted where the pane that is shown begins nothing."""
    paper_wanted = Signal(object, str)
    """Save this one-page paper (Paper) as a file of this name, without its ending."""
    capture_wanted = Signal(str)
    """Note something of this kind (EntryKind value)."""

    def __init__(
        self,
        window: QWidget,
        panes: OpenPanes,
        navigation: Navigation,
        say: Callable[[str, Change | None], None],
        tell: Callable[[Exception], None],
        commands: Callable[[], Sequence["Command"]],
    ) -> None:
        super().__init__(window)
        self._window, self._panes, self._navigation, self._say = window, panes, navigation, say
        self._tell, self._commands = tell, commands

    def begin_new(self) -> None:
        """Begin something new in the pane that is shown, or let the person choose what."""
        if self._navigation.current == PERSON:
            self.meet_person(self._navigation.scope)
        elif self._panes.journal is not None and self._navigation.creates():
            self._panes.get(self._navigation.current).begin_new()
        elif self._panes.journal is not None:
            self.choice_wanted.emit()

    def begin_new_in(self, key: str) -> None:
        """Begin something new in another pane."""
        self._navigation.show_pane(key)
        self.begin_new()

    def ask_for_feedback(self) -> None:
        """Begin a request for feedback."""
        self._navigation.show_pane("feedback")
        if self._panes.journal is not None:
            cast("FeedbackPane", self._panes.get("feedback")).ask()

    def meet_person(self, mentorship_id: int | None) -> None:
        """Begin a new meeting with a person."""
        self._navigation.set_scope(mentorship_id)
        self.begin_new_in("meetings")

    def agree_with(self, mentorship_id: int) -> None:
        """Show what was agreed on with a person, or where it is written down."""
        self._navigation.show_person(mentorship_id)
        views = self._panes.get(PERSON).views
        if views is not None:
            views.open("agreement")

    def reflect(self, wish: ReflectionWish) -> None:
        """Begin a reflection on a record, from a template; it is linked once something is written."""
        self._navigation.show_pane("reflections")
        pane = cast("ReflectionsPane", self._panes.get("reflections"))
        pane.create_from(wish.template, wish)

    def show_owed(self, mentorship_id: int | None) -> None:
        """Show who owes what, with one person or with everybody."""
        self._navigation.set_scope(mentorship_id)
        self._navigation.show_pane(ACTIONS)

    def prepare(self, meeting_id: int) -> None:
        """Show what is made ready for a meeting."""
        journal = self._panes.journal
        if journal is None or not self._panes.flush():
            return
        from ui.prep import PrepDialog  # it needs the journal's modules, which first paint does not

        hidden = self._panes.private_hidden
        try:
            dialog = PrepDialog(journal, meeting_id, private_hidden=hidden, parent=self._window)
        except JournalError as error:
            self._tell(error)
            return
        dialog.paper_wanted.connect(self.paper_wanted)
        dialog.open_requested.connect(self._navigation.open_record)
        dialog.trouble.connect(self._tell)
        dialog.note_wanted.connect(lambda: self.capture_wanted.emit(EntryKind.STORY.value))
        dialog.log_wanted.connect(lambda: self.show_log(STORY_BANK))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._panes.saving_too.append(dialog.save)
        dialog.finished.connect(lambda _result: self._panes.saving_too.clear())  # it lies over all else
        dialog.open()

    def show_log(self, part: str) -> None:
        """Show one kind of entries in the Log, or with "" all of them."""
        self._navigation.show_pane("log")
        if self._panes.journal is not None:
            cast("LogPane", self._panes.get("log")).list.show_part(part)

    def read_a_win(self) -> None:
        """Open a win that was not read again lately."""
        self._navigation.show_pane("log")
        if self._panes.journal is not None:
            cast("LogPane", self._panes.get("log")).rereading.show_one()

    def review_person(self, mentorship_id: int) -> None:
        """Begin a review for one mentorship."""
        self._navigation.show_pane("review")
        self._panes.get("review").show_record(mentorship_id)

    def export_review(self) -> None:
        """Show where a review is chosen and exported; in a small window, not its preview."""
        self._navigation.show_pane("review")
        if self._panes.journal is not None:
            self._panes.get("review").step_out()

    def with_everything(self, act: str) -> None:
        """Let the settings do something with everything at once; see SettingsPane."""
        from ui.panes.settings import SettingsPane  # not needed for the first paint

        self._navigation.show_pane(SETTINGS)
        if self._panes.journal is not None:
            pane = self._panes.get(SETTINGS)
            assert isinstance(pane, SettingsPane)
            pane.do_with_everything(act)

    def new_person(self) -> None:
        """Ask for a new person and show their page."""
        if self._panes.journal is None:
            return
        from ui.new_person import NewPersonDialog  # imports panes' widgets that first paint does not need

        def show(mentorship_id: int, change: Change | None) -> None:
            self._say(self.tr("Person added"), change)
            self._navigation.show_person(mentorship_id)

        dialog = NewPersonDialog(self._panes.journal, self._window)
        dialog.added.connect(show)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def of_pane(self, act: str) -> None:
        """Let the pane that is shown do one of its own acts, by the name of a method of Pane."""
        if self._panes.journal is not None:
            getattr(self._panes.get(self._navigation.current), act)()

    def find_versions(self) -> None:
        """Show the earlier versions of the text one writes in, else of the first long text that is shown."""
        if self._panes.journal is None:
            return
        pane = self._panes.get(self._navigation.current)
        texts = [one for one in pane.findChildren(TextWithMenu) if one.earlier is not None and one.isVisible()]
        texts.sort(key=lambda one: one is not self._window.focusWidget())
        if texts and texts[0].earlier is not None:
            texts[0].earlier()
        else:
            self._say(self.tr("Nothing here keeps earlier versions. Open a page with a text first."), None)

    def show_versions(self, place: TextPlace) -> None:
        """Show the earlier versions of a text."""
        journal = self._panes.journal
        if journal is None or not self._panes.flush():
            return
        if place.private and self._panes.private_hidden:
            self._say(self.tr("Private content is hidden"), None)
            return
        from ui.versions import (
            TextVersions,
            VersionsDialog,
        )  # they need the journal's modules, which first paint does not

        try:
            dialog = VersionsDialog(journal, TextVersions(journal, place), self._window)
        except JournalError as error:
            self._tell(error)
            return
        dialog.restored.connect(self._say)
        dialog.trouble.connect(self._tell)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_keys(self) -> None:
        """Show the page of keys; it says itself how it is closed."""
        from ui.keys_page import KeysPage  # not needed for the first paint

        page = KeysPage(self._commands(), self._window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.open()

    def open_import(self, source: str = "") -> None:
        """Ask what to import, or read this file or folder."""
        if self._panes.journal is None:
            return
        from ui.import_dialog import open_import  # needs the journal's modules, which first paint does not

        dialog = open_import(self._window, self._panes.journal)
        dialog.imported.connect(self._say)
        if source and Path(source).exists():
            dialog.set_source(Path(source))
