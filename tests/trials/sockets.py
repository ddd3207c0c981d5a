"""No socket of the Internet: that they are denied is tried here; that nobody wants one, by all the other trials.

Whoever asks for one in a trial is ended by SIGSYS, which counts as a failure there.
"""

import signal
import socket
from pathlib import Path

from tests.trials import children, denied
from tests.trials.figures import Found

NAME, TITLE = "sockets", "No network"
KINDS = (socket.SOCK_STREAM, socket.SOCK_DGRAM)


def run(_scratch: Path, found: Found, *, full: bool) -> None:
    """Ask for sockets of each kind; `full` adds nothing to it."""
    if not denied.can_deny():
        found.note("This system has no such filter, so nothing was denied.")
        return
    ended = [
        children.run(lambda _tell, family=family, kind=kind: socket.socket(family, kind).close())  # type: ignore[misc]
        for family in denied.FAMILIES
        for kind in KINDS
    ]
    allowed = children.run(lambda _tell: socket.socket(socket.AF_UNIX).close())
    if any(one.signal != signal.SIGSYS for one in ended):
        found.fault("a socket of the Internet was not denied")
    if allowed.fault:
        found.fault(f"a socket of this machine was denied: {allowed.fault}")
    found.row(
        "Sockets of the Internet (AF_INET, AF_INET6)",
        "denied to every process of these trials, under pain of SIGSYS",
        "none was asked for, but the four that this trial asks for itself, which were denied",
    )
