"""Says whether a window can be opened here: exit 0, or one line on stdout with the reason and exit 1.

Qt ends the whole program when it finds no screen, so this is asked before. Standard library only, never Qt.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def x11_answers() -> bool:
    """Whether the X server that DISPLAY names lets us in; one left over from another session does not."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)


def wayland_answers(environ: Mapping[str, str]) -> bool:
    """Whether somebody listens on the socket named by WAYLAND_DISPLAY."""
    path = Path(environ.get("XDG_RUNTIME_DIR", "/")) / environ["WAYLAND_DISPLAY"]
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0


def why_no_window(environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """Return why no window can be opened, as the beginning of a sentence; empty if one can.

    Only X11 and Wayland can be absent: Windows and macOS always have a screen to try.
    """
    if not platform.startswith("linux"):
        return ""
    names = [name for name in ("DISPLAY", "WAYLAND_DISPLAY") if environ.get(name)]
    if not names:
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if environ.get("WAYLAND_DISPLAY") and wayland_answers(environ):
        return ""
    if environ.get("DISPLAY") and x11_answers():
        return ""
    named = " and ".join(f"{name}={environ[name]}" for name in names)
    return f"The display does not answer ({named})"


if __name__ == "__main__":
    reason = why_no_window(os.environ)
    if reason:
        print(reason)
    sys.exit(1 if reason else 0)
