"""The window: it composes the shell and the panes, and lets them work together. All wiring is in `_wire`.

What a pane shows, and how anything is stored, does not belong here.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from pmjournal.changes import Change
from pmjournal.errors import BadInput, JournalError, NotFound, UndoRefused
from pmjournal.records import GoalStatus, Kind, Role
from ui import dialogs, theme
from ui.bridge import Bridge
from ui.pane_list import PERSON, SETTINGS
from ui.settings import Settings
from ui.shell.people_lines import people_lines
from ui.shell.shell import Shell
from ui.undo import UndoStack
from ui.welcome import WelcomePage
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:  # both bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from ui.panes.pane import Pane

SMALLEST = (880, 600)


class MainWindow(QMainWindow):
    """The one window of the program.

    Args:
        settings: what was chosen before.
    """

    closed = Signal()
    journal_requested = Signal()
    backup_requested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.journal: Journal | None = None
        self.panes: dict[str, Pane] = {}
        self.undo_stack = UndoStack()
        self.current = "goals"
        self._bridge: Bridge | None = None
        self._stale: set[str] = set()
        self._scope: int | None = None
        self.shell = Shell()
        self.welcome = WelcomePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.shell)
        self._pages.addWidget(self.welcome)
        self.setCentralWidget(self._pages)
        self.setWindowTitle("PM Journal")
        self.setMinimumSize(*SMALLEST)
        self.resize(settings.values.width, settings.values.height)
        self.ring = FocusRing(self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self.refresh_shell)
        self._connect_shell()
        self.shell.show_entry(self.current)

    def _connect_shell(self) -> None:
        """What the frame asks for."""
        sidebar, top_bar = self.shell.sidebar, self.shell.top_bar
        sidebar.pane_requested.connect(self.show_pane)
        sidebar.person_requested.connect(self.show_person)
        sidebar.new_person_requested.connect(self.new_person)
        sidebar.settings_requested.connect(lambda: self.show_pane(SETTINGS))
        sidebar.owner.clicked.connect(lambda: self.show_pane(SETTINGS))
        sidebar.private_toggled.connect(self.toggle_private)
        sidebar.theme_requested.connect(self.next_theme)
        sidebar.status.retry_requested.connect(self.flush)
        top_bar.scope_chosen.connect(self.set_scope)
        top_bar.new_requested.connect(self.begin_new)
        self.shell.toast.action_clicked.connect(self.undo)

    def _wire(self, pane: "Pane") -> None:
        """Let one pane work with the rest: everything that crosses panes is here."""
        status = self.shell.sidebar.status
        pane.open_requested.connect(self.open_record)
        pane.person_requested.connect(self.new_person)
        pane.toast_requested.connect(self.say)
        pane.trouble.connect(self.tell)
        pane.saving.connect(status.saving)
        pane.saved.connect(lambda _moment: status.rest())
        for name, slot in (
            ("review_requested", self.review_person),
            ("meeting_requested", self.meet_person),
            ("look_chosen", self.apply_theme),
            ("open_other_requested", self.journal_requested.emit),
            ("import_requested", self.open_import),
            ("backup_requested", self.backup_requested.emit),
        ):
            signal = getattr(pane, name, None)
            if signal is not None:
                signal.connect(slot)

    def attach(self, journal: "Journal") -> None:
        """Show an open journal."""
        self.journal = journal
        self._bridge = Bridge(journal, self)
        self._bridge.changed.connect(self._on_change)
        self.shell.sidebar.set_private_hidden(self.settings.values.private_hidden)
        self._pages.setCurrentWidget(self.shell)
        self.refresh_shell()
        self.show_pane(self.current if self.current in self.shell.sidebar.nav else "goals")

    def detach(self) -> "Journal | None":
        """Save and let go of the journal; None when it could not be saved and stays open."""
        if self.journal is None or not self.flush():
            return None
        journal, self.journal = self.journal, None
        if self._bridge is not None:
            self._bridge.close()
        for pane in self.panes.values():
            self.shell.stack.removeWidget(pane)
            pane.deleteLater()
        self.panes.clear()
        self._stale.clear()
        self.undo_stack.clear()
        self.shell.toast.hide()
        self._scope = None
        return journal

    def show_welcome(self) -> None:
        """Show the page that begins a journal."""
        self._pages.setCurrentWidget(self.welcome)

    def pane(self, key: str) -> "Pane":
        """The pane of this name, built when it is first asked for."""
        if key not in self.panes:
            assert self.journal is not None
            pane = self.shell.panes[key].make(self.journal)
            pane.set_narrow(self.shell.is_narrow())
            pane.set_private_hidden(self.settings.values.private_hidden)
            pane.set_scope(self._scope)
            self._wire(pane)
            self.panes[key] = pane
            self.shell.stack.addWidget(pane)
        return self.panes[key]

    def show_pane(self, key: str) -> None:
        """Show a pane, brought up to date."""
        if self.journal is None:
            return
        shown = self.panes.get(self.current)
        if shown is not None and key != self.current:
            shown.flush()
        pane = self.pane(key)
        self.current = key
        self.shell.stack.setCurrentWidget(pane)
        if key in self._stale:
            self._stale.discard(key)
            pane.reload()
        self._say_where()

    def _say_where(self) -> None:
        """Let the frame say what is shown."""
        person = self._scope if self.current == PERSON else None
        title = ""
        if person is not None and self.journal is not None:
            role = self.journal.people.contact(person).mentorship.my_role
            names = {Role.MENTEE: self.tr("Mentor"), Role.MENTOR: self.tr("Mentee"), Role.PEER: self.tr("Peer")}
            title = names[role]
        self.shell.show_entry(self.current, title, person)

    def show_person(self, mentorship_id: int) -> None:
        """Show a person's page; every pane is narrowed to them."""
        self.set_scope(mentorship_id)
        self.pane(PERSON).show_record(mentorship_id)
        self.show_pane(PERSON)

    def open_record(self, kind: str, record_id: int) -> None:
        """Show one record in the pane of its kind."""
        if kind in (Kind.MENTORSHIP, Kind.PERSON):
            self.show_person(record_id)
            return
        entry = next((entry for entry in self.shell.panes.values() if entry.kind == kind), None)
        if entry is not None:
            self.show_pane(entry.key)
            self.pane(entry.key).show_record(record_id)

    def set_scope(self, mentorship_id: int | None) -> None:
        """Narrow every pane to one mentorship, or to none."""
        self._scope = mentorship_id
        self.shell.top_bar.set_scope(mentorship_id)
        for key, pane in self.panes.items():
            if key != PERSON:
                pane.set_scope(mentorship_id)
        if self.current == PERSON:
            if mentorship_id is None:
                self.show_pane("goals")
            else:
                self.pane(PERSON).show_record(mentorship_id)
                self._say_where()

    def begin_new(self) -> None:
        """Begin something new in the pane that is shown."""
        if self.current == PERSON:
            self.meet_person(self._scope)
        elif self.journal is not None:
            self.pane(self.current).begin_new()

    def begin_new_in(self, key: str) -> None:
        """Begin something new in another pane."""
        self.show_pane(key)
        self.begin_new()

    def meet_person(self, mentorship_id: int | None) -> None:
        """Begin a new meeting with a person."""
        self.set_scope(mentorship_id)
        self.begin_new_in("meetings")

    def review_person(self, mentorship_id: int) -> None:
        """Begin a review for one mentorship."""
        self.show_pane("review")
        self.pane("review").show_record(mentorship_id)

    def new_person(self) -> None:
        """Ask for a new person and show their page."""
        if self.journal is None:
            return
        from ui.new_person import ask_for_person  # imports panes' widgets that first paint does not need

        mentorship_id = ask_for_person(self, self.journal)
        if mentorship_id is not None:
            self.show_person(mentorship_id)

    def open_import(self) -> None:
        """Ask what to import."""
        if self.journal is None:
            return
        from ui.import_dialog import open_import  # needs the journal's modules, which first paint does not

        open_import(self, self.journal).imported.connect(self.say)

    def say(self, text: str, change: Change | None) -> None:
        """Show a toast; with a Change, offer to undo it."""
        if change is not None:
            self.undo_stack.push(change)
        self.shell.toast.say(text, self.tr("Undo") if change is not None else "")

    def undo(self) -> None:
        """Take the newest act back."""
        self._turn(self.undo_stack.undo, self.tr("Undone"), self.tr("There is nothing to undo"))

    def redo(self) -> None:
        """Do the act again that was undone last."""
        self._turn(self.undo_stack.redo, self.tr("Done again"), self.tr("There is nothing to do again"))

    def _turn(self, act: Callable[["Journal"], bool], done: str, nothing: str) -> None:
        if self.journal is None:
            return
        self.flush()
        try:
            self.shell.toast.say(done if act(self.journal) else nothing)
        except UndoRefused as error:
            self.shell.toast.say(str(error))
        except JournalError as error:
            self.tell(error)

    def tell(self, error: Exception) -> None:
        """Tell the person of a trouble; what could not be saved stays named in the status line."""
        if not isinstance(error, BadInput | NotFound | UndoRefused):
            self.shell.sidebar.status.failed()
        if not (self.shell.toast.isVisible() and self.shell.toast.accessibleName() == str(error)):
            self.shell.toast.say(str(error))  # a save that is tried again and again says it once

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still in its editor."""
        good = not [pane for pane in self.panes.values() if not pane.flush()]  # every one of them is asked
        if good:
            self.shell.sidebar.status.rest()
        else:
            self.shell.sidebar.status.failed()
        return good

    def toggle_private(self) -> None:
        """Hide private content everywhere, or show it again."""
        hidden = not self.settings.values.private_hidden
        self.settings.set(private_hidden=hidden)
        self.shell.sidebar.set_private_hidden(hidden)
        for pane in self.panes.values():
            pane.set_private_hidden(hidden)
        self.shell.toast.say(
            self.tr("Private content is hidden") if hidden else self.tr("Private content is shown")
        )

    def next_theme(self) -> None:
        """Change to the other of light and dark."""
        self.apply_theme("light" if theme.theme().dark else "dark", self.settings.values.scale)

    def apply_theme(self, choice: str, scale: float) -> None:
        """Put on a theme and a text size, and remember them."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, choice, scale)
            self.settings.set(theme=choice, scale=scale)
            self.shell.sidebar.set_rail(self.shell.is_narrow())

    def _on_change(self, change: Change) -> None:
        """Bring what is shown up to date; what is not shown, when it is."""
        for key, pane in self.panes.items():
            if key == self.current:
                pane.on_change(change)
            elif change.origin is not pane:
                self._stale.add(key)
        self._refresh_timer.start()

    def refresh_shell(self) -> None:
        """Bring sidebar and top bar up to date."""
        journal = self.journal
        if journal is None:
            return
        groups = people_lines(journal)
        lines = [line for _, some in groups for line in some]
        if self._scope is not None and all(line.mentorship_id != self._scope for line in lines):
            self.set_scope(None)
        active = journal.goals.count(GoalStatus.ACTIVE)
        sidebar = self.shell.sidebar
        sidebar.owner.set_owner(journal.owner.get().name)
        sidebar.nav["goals"].set_count(active, self.tr("Goals, {count} active").format(count=active))
        sidebar.set_people(groups)
        self.shell.top_bar.set_people(lines)
        sidebar.set_current(self.current, self._scope if self.current == PERSON else None)
        sidebar.status.set_backup(journal.backups.latest(), journal.clock.now(), journal.read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become narrow, or wide again."""
        super().resizeEvent(event)
        narrow = event.size().width() < 1180
        self.shell.sidebar.set_rail(narrow)
        for pane in self.panes.values():
            pane.set_narrow(narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Leaving the window saves what is typed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save; when that fails, the window stays open unless the person lets the text go."""
        if not self.flush() and not self._let_go():
            event.ignore()
            return
        if not (self.isMaximized() or self.isFullScreen()):
            self.settings.set(width=self.width(), height=self.height())
        self.closed.emit()
        event.accept()

    def _let_go(self) -> bool:
        return dialogs.confirm(
            self,
            self.tr("Close without saving?"),
            self.tr("What you typed last could not be saved. It is still here; copy it before you close."),
            self.tr("Close anyway"),
            self.tr("Keep it open"),
            danger=True,
        )
