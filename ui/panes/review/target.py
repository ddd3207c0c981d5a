"""Asking for the file a review is written to."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pmjournal import wording
from pmjournal.language import translate
from ui import dialogs
from ui.panes.review.periods import Period

ENDING = ".pdf"


def ask_for_target(parent: QWidget, period: Period) -> Path | None:
    """Where to write the review of a period; None for nowhere. The name always ends in .pdf."""
    name = translate("ReviewPane", "Review {period}.pdf").format(
        period=wording.period(period.starts_on, period.ends_on)
    )
    chosen = dialogs.save_file(
        parent, translate("ReviewPane", "Export review"), name, [translate("ReviewPane", "PDF (*.pdf)")]
    )
    if chosen is None or chosen.suffix.lower() == ENDING:
        return chosen
    target = chosen.with_name(chosen.name + ENDING)
    return target if not target.exists() or _may_replace(parent, target) else None


def _may_replace(parent: QWidget, target: Path) -> bool:
    """The file dialog asked about the name without its ending only."""
    return dialogs.confirm(
        parent,
        translate("ReviewPane", "Replace “{name}”?").format(name=target.name),
        translate("ReviewPane", "There is a file of this name in that folder."),
        translate("ReviewPane", "Replace"),
        translate("ReviewPane", "Keep it"),
    )
