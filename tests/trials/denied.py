"""Denies this process and all it starts every socket of the Internet, by a filter in the kernel (seccomp, Linux).

Whoever asks for one is ended there and then by SIGSYS, so an attempt cannot be caught and passed over.
"""

import ctypes
import platform
import socket
import struct
import sys

SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
FAMILIES = (socket.AF_INET, socket.AF_INET6)
_NO_NEW_PRIVILEGES, _SET_FILTER, _FILTER = 38, 22, 2  # of prctl
_LOAD, _IS, _END = 0x20, 0x15, 0x06  # of the filter's language
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NUMBER_AT, _FIRST_ARGUMENT_AT = 0, 16


def can_deny() -> bool:
    """Whether this system has such a filter."""
    return sys.platform == "linux" and platform.machine() in SOCKET_CALL


def deny() -> None:
    """From here on, for good.

    Raises:
        OSError: the kernel refuses.
    """
    program = b"".join(struct.pack("HBBI", *step) for step in _steps())
    steps = ctypes.create_string_buffer(program)
    what = ctypes.create_string_buffer(struct.pack("HP", len(program) // 8, ctypes.addressof(steps)))
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or library.prctl(_SET_FILTER, _FILTER, what, 0, 0):
        raise OSError(ctypes.get_errno(), "sockets could not be denied")


def _steps() -> list[tuple[int, int, int, int]]:
    """Each: what to do, how many steps to pass over if so, and if not, and the value."""
    ipv4, ipv6 = (int(family) for family in FAMILIES)
    return [
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IS, 0, 4, SOCKET_CALL[platform.machine()]),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_IS, 1, 0, ipv4),
        (_IS, 0, 1, ipv6),
        (_END, 0, 0, _KILL),
        (_END, 0, 0, _ALLOW),
    ]
