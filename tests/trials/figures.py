"""What a trial found, and how it is told: on the terminal, and in its section of docs/trials.md."""

from dataclasses import dataclass, field
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "trials.md"
HEADING = "## "


@dataclass
class Found:
    """Figures to tell, a row for each thing that was tried, and what went wrong, in words."""

    rows: list[tuple[str, str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def row(self, what: str, tried: str, result: str) -> None:
        """Add a row, and say it: what was tried, how often and on what, and how it ended."""
        print(f"  {what}: {tried}: {result}", flush=True)
        self.rows.append((what, tried, result))

    def fault(self, words: str) -> None:
        """Add something that went wrong, and say it."""
        print(f"  FAULT {words}", flush=True)
        self.faults.append(words)

    def note(self, words: str) -> None:
        """Add what must be known to read the figures, and say it."""
        print(f"  {words}", flush=True)
        self.notes.append(words)


def write(title: str, found: Found, *, page: Path = PAGE) -> None:
    """Put the figures of a full run in the place of those in the section with this title."""
    text = page.read_text("utf-8")
    head, _, rest = text.partition(f"{HEADING}{title}\n")
    told, following, after = rest.partition(f"\n{HEADING}")
    section = "\n".join([_said(told), _table(found)])
    page.write_text(f"{head}{HEADING}{title}\n{section}{following}{after}", "utf-8")


def _said(section: str) -> str:
    """The words of a section, without the figures of the run before."""
    return section.partition("\n| ")[0].rstrip() + "\n"


def _table(found: Found) -> str:
    lines = ["| what | tried | result |", "|---|---|---|"]
    lines += [f"| {what} | {tried} | {result} |" for what, tried, result in found.rows]
    lines += ["", *found.notes] if found.notes else []
    return "\n".join(lines) + "\n"
