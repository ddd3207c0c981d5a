"""Names of files and folders that every system takes, made of titles in any script. No journal is known here."""

import re
import unicodedata
from pathlib import PurePosixPath

LONGEST = 110  # bytes of a name without its suffix: some encrypted disks take 143 in all
_REFUSED = re.compile(r'[<>:"/\\|?*#%\[\]^`\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_HALVES = re.compile("[\ud800-\udfff\ufffe\uffff]")
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def safe_name(title: str, otherwise: str) -> str:
    """A title as the name of a file, without a suffix: as it is, but for what some system does not take.

    Args:
        title: in any script, of any length.
        otherwise: the name where nothing is left of it.
    """
    plain = _REFUSED.sub(" ", _HALVES.sub("", unicodedata.normalize("NFC", title)))
    name = _shortened(" ".join(plain.split()).strip(". ")) or otherwise
    return f"_{name}" if _DEVICES.fullmatch(name) else name


def _shortened(name: str) -> str:
    """At most LONGEST bytes, cut between words where there are any, never within a letter."""
    if len(name.encode()) <= LONGEST:
        return name
    cut = name.encode()[: LONGEST - 3].decode(errors="ignore")
    if unicodedata.combining(name[len(cut)]) or name[len(cut)] in "\u200d\ufe0f":
        cut = cut[:-1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > len(cut) // 2 else cut).rstrip(". \u200d") + "…"


class Names:
    """Gives each path once, also where a system does not tell large letters from small, or é from é."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def free(self, folder: PurePosixPath, name: str, suffix: str) -> PurePosixPath:
        """The path for a name in a folder; numbered where it is taken."""
        number, path = 1, folder / f"{name}{suffix}"
        while _folded(path) in self._given:
            number += 1
            path = folder / f"{name} ({number}){suffix}"
        self._given.add(_folded(path))
        return path


def _folded(path: PurePosixPath) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFC", str(path)).casefold())


def link(words: str, to: PurePosixPath, beside: PurePosixPath) -> str:
    """A relative Markdown link.

    Args:
        words: what is shown.
        to: the file that is meant.
        beside: the file that the link stands in.
    """
    shown = re.sub(r"([\\\[\]])", r"\\\1", " ".join(words.split()))
    return f"[{shown}](<{_relative(to, beside.parent)}>)"


def _relative(to: PurePosixPath, folder: PurePosixPath) -> str:
    """The way from a folder to a file, up where it must be."""
    common = 0
    for mine, theirs in zip(folder.parts, to.parts, strict=False):
        if mine != theirs:
            break
        common += 1
    return "/".join([".."] * (len(folder.parts) - common) + list(to.parts[common:]))
