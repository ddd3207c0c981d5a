"""Tooltips with what a person wrote: shown letter by letter, never read as rich text."""

from html import escape


def plain_tip(text: str) -> str:
    """`text` as a tooltip shows it literally, with its lines broken where they are long; "" stays empty."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
