"""Asking for the file a review is written to."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pmjournal import wording
from pmjournal.language import translate
from ui import dialogs
from ui.panes.review.periods import Period


def ask_for_target(parent: QWidget, period: Period) -> Path | None:
    """Where to write the review of a period; None for nowhere. The name always ends in .pdf."""
    name = translate("ReviewPane", "Review {period}.pdf").format(
        period=wording.period(period.starts_on, period.ends_on)
    )
    pattern = translate("ReviewPane", "PDF (*.pdf)")
    return dialogs.save_with_ending(parent, translate("ReviewPane", "Export review"), name, pattern, ".pdf")
