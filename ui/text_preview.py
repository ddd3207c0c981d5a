"""The words of a text as they are read in a row or at a glance: without headings and the marks of Markdown."""

from ui.widgets.markdown_text import Kind, Style, line_of, spans_of

UNSEEN = (Style.MARKER, Style.HIDDEN)


def seen_words(markdown: str) -> str:
    """The words of a text, without its headings and marks, as one line."""
    lines = (text for text in markdown.split("\n") if line_of(text).kind is not Kind.HEADING)
    return " ".join(" ".join(_seen(text) for text in lines).split())


def _seen(text: str) -> str:
    """One line without its marker and without the marks in it."""
    start = line_of(text).marker
    hidden = [span for span in spans_of(text, start) if span.style in UNSEEN]
    keep = [True] * len(text)
    keep[:start] = [False] * start
    for span in hidden:
        keep[span.start : span.end] = [False] * (span.end - span.start)
    for span in spans_of(text, start):
        if span.style is Style.LINK:
            keep[span.start : span.end] = [True] * (span.end - span.start)
    return "".join(char for char, kept in zip(text, keep, strict=True) if kept)
