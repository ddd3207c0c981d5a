"""Tooltips with what a person wrote: shown letter by letter, never read as rich text."""

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """`text` as a tooltip shows it literally, with its lines broken where they are long; "" stays empty."""
    if not text:
        return ""
    from html import escape  # with it comes a table of all characters' names, which first paint does not need

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"


def set_tip(widget: QWidget, text: str) -> None:
    """Give `widget` a plain tooltip, and a screen reader the bare words: it would read the tooltip's mark-up."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text.replace("\n", ", "))
