"""Whether anything may move. The little that does (the toast) asks here first; nothing else is animated.

The desktop is asked over its settings portal, without waiting for the answer; where there is none, things move.
"""

import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

SERVICE, PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
KEY = ("org.gnome.desktop.interface", "enable-animations")


class _Current:
    """What is on now. A holder, so that no function needs `global`."""

    choice: str = "system"
    desktop_wants_less: bool = False
    asked: QObject | None = None


def choice() -> str:
    """What was chosen: "on" for less motion, "off", or as the "system" asks."""
    return _Current.choice


def choose(app: QApplication, choice: str) -> None:
    """Have less motion "on" or "off", or as the "system" asks. Qt's own menus and lists obey too."""
    _Current.choice = choice if choice in ("on", "off") else "system"
    if not allowed():
        app.setEffectEnabled(Qt.UIEffect.UI_General, False)


def allowed() -> bool:
    """Whether something may move."""
    return not _Current.desktop_wants_less if _Current.choice == "system" else _Current.choice == "off"


def ask_desktop() -> None:
    """Find out what the desktop wants, and follow it. Call once the window is painted."""
    # Without an address Qt would start a bus of its own.
    bus = sys.platform.startswith("linux") and os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if bus and _Current.asked is None:
        _Current.asked = _Portal()


def _take(value: Any) -> None:
    """Note an answer: a truth in one wrapping or two; an error's words are none."""
    while hasattr(value, "variant"):
        value = value.variant()
    if isinstance(value, bool):
        _Current.desktop_wants_less = not value


class _Portal(QObject):
    """Asks the settings portal once, and listens to it from then on."""

    def __init__(self) -> None:
        super().__init__()
        # After the first paint: the window needs no D-Bus for it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        # Its stub asks for bytes, which it refuses.
        changed: Any = SLOT("on_changed(QString,QString,QDBusVariant)")
        bus.connect(SERVICE, PLACE, INTERFACE, "SettingChanged", self, changed)
        question = QDBusMessage.createMethodCall(SERVICE, PLACE, INTERFACE, "Read")
        question.setArguments(list(KEY))
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        self._watcher.finished.connect(self._on_answer)

    @Slot("QDBusPendingCallWatcher*")
    def _on_answer(self, watcher: Any) -> None:
        for value in watcher.reply().arguments():
            _take(value)

    @Slot(str, str, "QDBusVariant")
    def on_changed(self, space: str, name: str, value: Any) -> None:
        """The desktop's settings changed."""
        if (space, name) == KEY:
            _take(value)
