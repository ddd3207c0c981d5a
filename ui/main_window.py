"""The window: it composes the shell and the panes, and lets them work together.

All wiring is under the block "Connect". At a start the window is painted before its parts are imported: until
`compose` it shows a picture of its frame, so what this module imports by itself is only what that needs.
What a pane shows, where the person is, and how anything is stored, does not belong here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.pane_list import ME, SETTINGS
from ui.settings import Settings

if TYPE_CHECKING:  # what must not be imported before the first paint
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent

    from pmjournal.changes import Change
    from pmjournal.journal import Journal
    from ui.bridge import Bridge
    from ui.panes.pane import Pane
    from ui.window.parts import Parts

SMALLEST = (800, 600)


class MainWindow(QMainWindow):
    """The one window of the program.

    Args:
        settings: what was chosen before.
        picture: what is shown until `compose` is called; None to compose at once.
    """

    closed = Signal()
    journal_requested = Signal()
    backup_requested = Signal()
    lock_requested = Signal()
    minimised = Signal()
    passphrase_requested = Signal(str)
    take_in_requested = Signal(object)

    def __init__(self, settings: Settings, picture: QWidget | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.journal: Journal | None = None
        self._bridge: Bridge | None = None
        self._parts: Parts | None = None
        self.setWindowTitle("PM Journal")
        self.setMinimumSize(*SMALLEST)
        self.resize(settings.values.width, settings.values.height)
        if picture is None:
            self.compose()
        else:
            self.setCentralWidget(picture)

    def compose(self) -> None:
        """Build what the window is made of, and show its frame."""
        from ui.window.parts import Parts  # after the first paint

        self._parts = parts = Parts(self)
        self.shell, self.entrance = parts.shell, parts.entrance
        self.areas = parts.areas
        self.open_panes, self.panes = parts.open_panes, parts.open_panes.by_key
        self.navigation, self.undoing, self.switches = parts.navigation, parts.undoing, parts.switches
        self.finding, self.requests, self.ring = parts.finding, parts.requests, parts.ring
        self.restoring, self.meeting_plans = parts.restoring, parts.meeting_plans
        self.capturing, self.half_typed = parts.capturing, parts.half_typed
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self.setCentralWidget(self.entrance)
        self._connect_shell(parts)
        parts.fit()
        if self.isVisible():
            parts.mouse.watch(self.windowHandle())

    # Connect: everything that crosses panes, shell and window -------------------------------------

    def _connect_shell(self, parts: "Parts") -> None:
        """What the frame asks for."""
        sidebar, top_bar, go = self.shell.sidebar, self.shell.top_bar, self.navigation
        sidebar.pane_requested.connect(go.show_pane)
        sidebar.person_requested.connect(go.show_person)
        sidebar.new_person_requested.connect(self.requests.new_person)
        sidebar.settings_requested.connect(lambda: go.show_pane(SETTINGS))
        sidebar.owner.clicked.connect(lambda: go.show_pane(ME))
        sidebar.private_toggled.connect(self.switches.toggle_private)
        sidebar.theme_requested.connect(self.switches.next_theme)
        sidebar.status.retry_requested.connect(self.flush)
        top_bar.scope_chosen.connect(go.set_scope)
        top_bar.new_requested.connect(self.requests.begin_new)
        top_bar.search_requested.connect(self.finding.toggle)
        self.requests.paper_wanted.connect(parts.papers.save)
        self.requests.capture_wanted.connect(self.capturing.open)
        self.requests.choice_wanted.connect(lambda: top_bar.offer_new(parts.beginnings()))
        self.switches.private_changed.connect(self.finding.set_private_hidden)
        self.switches.private_changed.connect(self.capturing.set_private_hidden)
        self.shell.toast.action_clicked.connect(self.undoing.undo_said)
        self.undoing.trouble.connect(self.tell)
        go.trouble.connect(self.tell)
        self.undoing.turned.connect(go.reveal)
        self._refresh_timer.timeout.connect(self.refresh_shell)

    def wire(self, pane: "Pane") -> None:
        """What a pane asks for, and what it has to say."""
        status, parts = self.shell.sidebar.status, self._parts
        assert parts is not None
        pane.open_requested.connect(self.open_record)
        pane.person_requested.connect(self.requests.new_person)
        pane.toast_requested.connect(self.say)
        pane.acted.connect(self.undoing.note)
        pane.versions_requested.connect(self.requests.show_versions)
        pane.paper_requested.connect(parts.papers.save)
        pane.plan_requested.connect(parts.meeting_plans.plan)
        pane.calendar_requested.connect(parts.meeting_plans.calendar)
        pane.trouble.connect(self.tell)
        pane.saving.connect(status.saving)
        pane.saved.connect(lambda _moment: status.rest())
        for name, slot in (
            ("review_requested", self.requests.review_person),
            ("meeting_requested", self.requests.meet_person),
            ("goal_requested", lambda: self.requests.begin_new_in("goals")),
            ("reflection_requested", self.requests.reflect),
            ("prep_requested", self.requests.prepare),
            ("settings_requested", lambda: self.navigation.show_pane(SETTINGS)),
            ("log_requested", self.requests.show_log),
            ("win_requested", self.requests.read_a_win),
            ("capture_requested", self.capturing.open),
            ("owed_requested", self.requests.show_owed),
            ("pane_requested", self.show_pane),
            ("agreement_requested", self.requests.agree_with),
            ("look_chosen", self.switches.apply_theme),
            ("ease_chosen", self.switches.apply_ease),
            ("language_chosen", lambda choice: self.settings.set(language=choice)),
            ("open_other_requested", self.journal_requested.emit),
            ("import_requested", self.requests.open_import),
            ("backup_requested", self.backup_requested.emit),
            ("backups_requested", self.restoring.open),
            ("folder_wanted", self.restoring.folder_wanted.emit),
            ("take_in_wanted", self.take_in_requested.emit),
            ("keys_requested", self.requests.show_keys),
            ("repaired", parts.read_again),
            ("passphrase_requested", self.passphrase_requested.emit),
            ("lock_chosen", self.switches.apply_lock),
            ("reminders_chosen", self.switches.apply_reminders),
        ):
            signal = getattr(pane, name, None)
            if signal is not None:
                signal.connect(slot)

    # The journal ---------------------------------------------------------------------------------

    def attach(self, journal: "Journal") -> None:
        """Show an open journal."""
        self.take_journal(journal)
        self.navigation.start()

    def take_journal(self, journal: "Journal") -> None:
        """Let the frame say what is in an open journal; its first pane is still to be shown."""
        from ui.bridge import Bridge  # after the first paint, as in `compose`

        assert self._parts is not None
        self.journal = self.open_panes.journal = journal
        self._bridge = Bridge(journal, self)
        self._bridge.changed.connect(self._parts.take)
        self._bridge.changed.connect(lambda _change: self._refresh_timer.start())
        self.switches.show_private()
        self._parts.damage.forget()
        self.entrance.show_frame()
        self.refresh_shell()

    def detach(self) -> "Journal | None":
        """Save and let go of the journal; None when it could not be saved and stays open."""
        if self.journal is None or not self.flush() or not self.capturing.settle():
            return None
        if not self.half_typed.keep(self.journal):
            return None
        journal, self.journal = self.journal, None
        if self._bridge is not None:
            self._bridge.close()
            self._bridge = None
        self.finding.close()
        self.capturing.close()
        if self._parts is not None:
            self._parts.papers.abandon()
        self.open_panes.clear()
        self.undoing.stack.clear()
        self.shell.toast.hide()
        return journal

    def refresh_shell(self) -> None:
        """Bring sidebar and top bar up to date."""
        from pmjournal.errors import JournalError  # after the first paint, as in `compose`
        from ui.shell.reading import read_shell

        if self.journal is None or self._parts is None:
            return
        try:
            is_there = read_shell(self.shell, self.journal, self.current, self.open_panes.scope)
        except JournalError as error:  # damage must not keep the panes away that can be read
            self._parts.tell_escaped(error)
            return
        if not is_there:
            self.set_scope(None)

    # What others ask the window for --------------------------------------------------------------

    @property
    def current(self) -> str:
        """The pane that is shown."""
        return self.navigation.current

    def pane(self, key: str) -> "Pane":
        """The pane of this name, built when it is first asked for."""
        return self.open_panes.get(key)

    def show_pane(self, key: str) -> None:
        """Show a pane."""
        self.navigation.show_pane(key)

    def open_record(self, kind: str, record_id: int) -> None:
        """Show one record in the pane of its kind."""
        self.navigation.open_record(kind, record_id)

    def set_scope(self, mentorship_id: int | None) -> None:
        """Narrow every pane to one mentorship, or to none."""
        self.navigation.set_scope(mentorship_id)

    def say(self, text: str, change: "Change | None") -> None:
        """Show a toast; with a Change, offer to undo it."""
        self.undoing.say(text, change)

    def tell(self, error: Exception) -> None:
        """Tell the person of a trouble; what could not be saved stays named in the status line."""
        from pmjournal.errors import BadInput, DamagedJournal, NotFound, UndoRefused  # as above

        if not isinstance(error, BadInput | NotFound | UndoRefused):
            self.shell.sidebar.status.failed()
        if isinstance(error, DamagedJournal) and self._parts is not None:
            self._parts.damage.tell(error)
        elif not (self.shell.toast.isVisible() and self.shell.toast.accessibleName() == str(error)):
            self.shell.toast.say(str(error))  # a save that is tried again and again says it once

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still in its editor."""
        good = self.open_panes.flush() and self.capturing.flush()
        if good:
            self.shell.sidebar.status.rest()
        else:
            self.shell.sidebar.status.failed()
        return good

    # Qt's side -----------------------------------------------------------------------------------

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Become narrow, or wide again."""
        super().resizeEvent(event)
        if self._parts is not None:
            self._parts.fit()

    def showEvent(self, event: "QShowEvent") -> None:
        """From now on there is a window of the system's, with the mouse's buttons."""
        super().showEvent(event)
        if self._parts is not None:
            self._parts.mouse.watch(self.windowHandle())

    def changeEvent(self, event: "QEvent") -> None:
        """Leaving the window saves what is typed; back in it, it is looked whether others changed the files."""
        super().changeEvent(event)
        if event.type() == event.Type.WindowStateChange and self.isMinimized():
            self.minimised.emit()
        if self._parts is not None and event.type() == event.Type.ActivationChange:
            if self.isActiveWindow():
                self._parts.look_outside()
            else:
                self.flush()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Save; when that fails, the window stays open unless the person lets the text go."""
        from ui import dialogs  # after the first paint, as in `compose`

        QApplication.inputMethod().commit()  # as in `HalfTyped.note`
        if (
            self._parts is not None
            and not self.flush()
            and not dialogs.confirm(
                self,
                self.tr("Close without saving?"),
                self.tr("What you typed last could not be saved. It is still here; copy it before you close."),
                self.tr("Close anyway"),
                self.tr("Keep it open"),
                danger=True,
            )
        ):
            event.ignore()
            return
        if not (self.isMaximized() or self.isFullScreen()):
            self.settings.set(width=self.width(), height=self.height())
        self.closed.emit()
        event.accept()
