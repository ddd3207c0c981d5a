"""Prints, on one line, the Debian and Ubuntu packages PM Journal needs and this machine lacks, if any.

With `walk`, those that only the test with a screen reader's eyes needs: it is skipped without them.

It tries instead of asking dpkg: a library that loads is there, wherever it came from. Standard library only,
because it runs before anything is installed; it installs nothing itself. Newer releases rename some packages
(`libglib2.0-0t64`); apt still knows the names used here.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

# What Qt's wheel does not bring along: library -> package.
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# What the walk over the accessibility bus needs besides a window: program -> package.
PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/bin/python3": "python3",
}
GI = ("python3-gi", "gir1.2-atspi-2.0")
TRY_GI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def needed(environ: Mapping[str, str]) -> dict[str, str]:
    """Return library -> package for the screen that `environ` names; the offscreen set if it names none."""
    if environ.get("DISPLAY"):
        return QT | X11
    if environ.get("WAYLAND_DISPLAY"):
        return QT | WAYLAND
    return QT


def loads(library: str) -> bool:
    """Whether the system's loader finds `library` and everything that one needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def lacking(libraries: Mapping[str, str]) -> list[str]:
    """Return the packages of the libraries that do not load, each once, in the given order."""
    return list(dict.fromkeys(package for library, package in libraries.items() if not loads(library)))


def missing_for_the_walk() -> list[str]:
    """Return the packages that tests/screen_reader needs and this machine lacks; "Linux" on another system."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    packages = lacking(QT | X11)
    packages += [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    packages += [] if knows_gi() else GI
    return list(dict.fromkeys(packages))


def knows_gi() -> bool:
    """Whether the system's own Python can speak to the accessibility bus; ours has no such package."""
    try:
        done = subprocess.run(["/usr/bin/python3", "-c", TRY_GI], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def main() -> None:
    """Print what is missing. Debian ships `ensurepip` apart from Python, as pythonX.Y-venv."""
    if sys.argv[1:] == ["walk"]:
        print(*(missing_for_the_walk() if sys.platform.startswith("linux") else ()))
        return
    packages = []
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if sys.platform.startswith("linux"):
        packages += lacking(needed(os.environ))
    print(*packages)


if __name__ == "__main__":
    main()
