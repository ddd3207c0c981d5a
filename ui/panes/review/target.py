"""Asking for the file a review is written to."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pmjournal import wording
from ui import dialogs
from ui.panes.review.periods import Period

ENDING = ".pdf"


def ask_for_target(parent: QWidget, period: Period) -> Path | None:
    """Where to write the review of a period; None for nowhere. The name always ends in .pdf."""
    name = _tr("Review {period}.pdf").format(period=wording.period(period.starts_on, period.ends_on))
    chosen = dialogs.save_file(parent, _tr("Export review"), name, [_tr("PDF (*.pdf)")])
    if chosen is None or chosen.suffix.lower() == ENDING:
        return chosen
    target = chosen.with_name(chosen.name + ENDING)
    return target if not target.exists() or _may_replace(parent, target) else None


def _may_replace(parent: QWidget, target: Path) -> bool:
    """The file dialog asked about the name without its ending only."""
    return dialogs.confirm(
        parent,
        _tr("Replace “{name}”?").format(name=target.name),
        _tr("There is a file of this name in that folder."),
        _tr("Replace"),
        _tr("Keep it"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewPane", text)
