"""Walks the running program over AT-SPI and writes what it found as JSON. The system's Python runs it: it has gi.

    dbus-run-session -- /usr/bin/python3 walk.py OUT PROGRAM ARGUMENT...

It needs an X display in DISPLAY and only looks and acts as a screen reader does; what has to be there is said in
test_walk.py. Standard library and gi only: nothing of the program's own environment is installed there.
"""

import importlib
import json
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

gi: Any = importlib.import_module("gi")  # has no types
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

PATIENCE_S = 60.0
"""How long anything may take to come to be: a busy machine is slow, and what is there in time is seen at once."""
LOOK_MS = 20
STATES = ("focusable", "focused", "checkable", "checked", "selected", "showing", "editable", "expandable")
TABS = 60
KEY_TAB, KEY_SPACE, KEY_DOWN = 23, 65, 116  # as an X server numbers them
KEY_LETTERS = {"s": 39, "t": 28, "r": 27, "a": 38}
Found = dict[str, Any]


class Stuck(Exception):
    """Something did not come to be in time."""


def wait(what: str, ready: Callable[[], Any], patience: float = PATIENCE_S) -> Any:
    """Return what `ready` finds; events are taken in meanwhile."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        GLib.timeout_add(LOOK_MS, lambda: False)  # look again then, or after the next event
        GLib.MainContext.default().iteration(True)
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = ready()
        except GLib.Error:  # an object that went away while it was looked at
            found = None
        if found:
            return found
    raise Stuck(what)


def children(node: Any) -> Iterator[Any]:
    """The parts of an object."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def nodes(node: Any) -> Iterator[Any]:
    """An object and all that is in sight in it, in order."""
    yield node
    for child in children(node):
        if child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from nodes(child)


def states(node: Any) -> list[str]:
    """The states that are looked at here."""
    found = node.get_state_set()
    return [name for name in STATES if found.contains(getattr(Atspi.StateType, name.upper()))]


def described(node: Any) -> Found:
    """All that is asked about an object."""
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": states(node),
    }


def snapshot(node: Any) -> list[Found]:
    """An object and everything in it that is in sight.

    What goes while it is asked answers without a name; so where one is missing all are asked once more.
    """
    found = [described(one) for one in nodes(node)]
    if any("focusable" in one["states"] and not one["name"] for one in found):
        time.sleep(1)
        found = [described(one) for one in nodes(node)]
    return found


def key(code: int) -> None:
    """Press and release a key of the keyboard."""
    Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESSRELEASE)


def press(node: Any) -> None:
    """Do the first thing that can be done with it."""
    action = node.get_action_iface()
    names = [action.get_action_name(number).lower() for number in range(action.get_n_actions())]
    action.do_action(next(number for number, name in enumerate(names) if name in ("press", "toggle")))


class Walk:
    """One visit to the program."""

    def __init__(self) -> None:
        self.program = wait("the program", self._find_program)
        self.found: Found = {"panes": {}}
        self.announced: list[str] = []
        self.focused: list[str] = []
        self._listeners = [
            self._listen("object:announcement", lambda event: self.announced.append(str(event.any_data))),
            self._listen("object:state-changed:focused", self._on_focus),
        ]

    def _find_program(self) -> Any:
        return next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == "pmjournal"), None)

    def _listen(self, kind: str, heard: Callable[[Any], None]) -> Any:
        listener = Atspi.EventListener.new(heard)
        listener.register(kind)
        return listener

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            self.focused.append(f"{event.source.get_role_name()}: {event.source.get_name()}")

    def one(self, role: str, name: str, within: Any = None) -> Any:
        """The first object in sight of a role whose name begins so; None when there is none."""
        for node in nodes(within or self.program):
            if node.get_role_name() == role and (node.get_name() or "").startswith(name):
                return node
        return None

    def await_one(self, role: str, name: str) -> Any:
        """The same, once it is there."""
        return wait(f"{role} {name!r}", lambda: self.one(role, name))

    def to_front(self) -> None:
        """Click on the title of the pane: there is no window manager to give the window the keyboard."""
        title = self.one("label", "Goals").get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(title.x + 2, title.y + 2, "b1c")
        frame = self.one("frame", "PM Journal")
        wait("the window", lambda: frame.get_state_set().contains(Atspi.StateType.ACTIVE))

    def focus(self, node: Any) -> None:
        """Give an object the focus."""
        self.focus_moves("the focus", lambda: node.get_component_iface().grab_focus())

    def focus_moves(self, what: str, act: Callable[[], object]) -> None:
        """Do something and wait until the focus is told to be elsewhere."""
        heard = len(self.focused)
        act()
        wait(what, lambda: len(self.focused) > heard)

    def look(self, pane: str) -> None:
        """Keep what is in sight now."""
        self.found["panes"][pane] = snapshot(self.program)

    # What is done, in order ----------------------------------------------------------------------

    def today(self) -> None:
        """Look at the page that is shown first."""
        self.await_one("push button", "No meeting with Ravi")
        self.look("today")

    def goals(self) -> None:
        """Look at a goal and tick a milestone from outside."""
        press(self.one("page tab", "Goals"))
        self.await_one("list item", "Lead discovery")
        self.to_front()
        wait("the chart", lambda: "4 of 7" in self.one("chart", "").get_description())
        self.look("goals")
        step = self.await_one("table cell", "Synthesis shared")
        before = states(step)
        self.focus(self.one("table", "Milestones"))
        while not any("Synthesis" in one for one in self.focused):
            self.focus_moves("the next row", lambda: key(KEY_DOWN))
        key(KEY_SPACE)
        wait("the tick", lambda: "checked" in states(self.one("table cell", "Synthesis shared")))
        wait("the announcement", lambda: self.announced)
        wait("the chart", lambda: "5 of 7" in self.one("chart", "").get_description())
        self.found["tick"] = {"before": before, "after": states(self.one("table cell", "Synthesis shared"))}

    def tab_through(self) -> None:
        """Press Tab from the top of the window and note what gets the focus."""
        self.focus(self.one("push button", "Nora Castell"))
        self.focused.clear()
        for pressed in range(1, TABS + 1):
            self.focus_moves(f"Tab {pressed}", lambda: key(KEY_TAB))
            if any("More for this chart" in one for one in self.focused):
                break
        self.found["tab"] = self.focused[:]

    def meetings(self) -> None:
        """Write into the notes of a meeting."""
        press(self.one("page tab", "Meetings"))
        self.await_one("list", "Meetings")
        notes = self.await_one("text", "Notes")
        self.look("meetings")
        text = notes.get_text_iface()
        text.set_caret_offset(5)
        wait("the caret", lambda: text.get_caret_offset() == 5)
        count = text.get_character_count()
        notes.get_editable_text_iface().insert_text(0, "Heard. ", 7)
        wait("the text", lambda: text.get_character_count() == count + 7)
        self.found["notes"] = {"words": text.get_text(0, -1), "caret": text.get_caret_offset(), "before": count}

    def reflections(self) -> None:
        """Move a scale, and pick a week."""
        press(self.one("page tab", "Reflections"))
        mood = self.await_one("slider", "Mood")
        self.look("reflections")
        value = mood.get_value_iface()
        held = {"before": value.get_current_value(), "most": value.get_maximum_value()}
        value.set_current_value(2)
        wait("the scale", lambda: value.get_current_value() == 2)
        self.found["scale"] = held | {"after": value.get_current_value(), "name": mood.get_name()}
        week = self.await_one("list item", "Week of 25 May")
        press(week)
        wait("the week", lambda: "selected" in states(week))

    def others(self) -> None:
        """Look at the rest."""
        press(self.one("page tab", "Review"))
        self.await_one("push button", "Export PDF")
        self.look("review")
        press(self.one("page tab", "Amara Diallo"))
        self.await_one("push button", "Prepare review")
        press(self.one("page tab", "Private notes"))
        self.await_one("text", "Private note")
        self.look("person")
        press(self.one("push button", "Settings"))
        self.await_one("radio button", "System")
        self.look("settings")

    def hide_private(self) -> None:
        """Hide what is private, and look where it was."""
        press(self.one("push button", "Hide private content"))
        press(self.one("page tab", "Amara Diallo"))
        wait("the folded notes", lambda: self.one("panel", "Private notes hidden"))
        self.look("person, hidden")
        press(self.one("page tab", "Meetings"))
        self.await_one("list", "Meetings")
        self.look("meetings, hidden")

    def palette(self) -> None:
        """Search, and look at what is found."""
        press(self.one("push button", "Search"))
        self.await_one("text", "Search")
        for letter in "strat":
            key(KEY_LETTERS[letter])
        self.await_one("list item", "Goal: Tell the strategy")
        self.look("palette")

    def whole(self) -> None:
        """Everything, one after the other."""
        for part in (
            self.today,
            self.goals,
            self.tab_through,
            self.meetings,
            self.reflections,
            self.others,
            self.hide_private,
            self.palette,
        ):
            began = time.monotonic()
            part()
            print(f"{part.__name__} {time.monotonic() - began:.1f} s", file=sys.stderr)
        self.found["announced"] = self.announced


def main(out: str, command: list[str]) -> None:
    """Start the program, walk it, write what was found, end the program."""
    environ = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    warnings.simplefilter("ignore", DeprecationWarning)  # the newer names are missing from older systems
    Atspi.init()
    Atspi.set_timeout(*[round(PATIENCE_S * 1000)] * 2)  # else an answer later than 0.8 s counts as none, or as ""
    program = subprocess.Popen(command, env=environ)
    try:
        walk = Walk()
        walk.whole()
    except Exception:
        if "walk" in locals():
            for line in snapshot(walk.program):
                print(line, file=sys.stderr)
        raise
    finally:
        program.terminate()
        program.wait()
    Path(out).write_text(json.dumps(walk.found), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
