"""How Markdown looks while it is written: colours and faces of stretches, line heights and indents of lines.

Stretches are styled by a syntax highlighter, which leaves the document and its undo steps alone. Lines need
block formats, which do not; the editor decides when those are set.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from ui import fonts
from ui.theme import theme
from ui.widgets.markdown_text import (
    NO_FENCE,
    Kind,
    Line,
    Span,
    Style,
    as_qt,
    fence_after,
    line_of,
    may_be_fence,
    spans_of,
)

QUOTE_INDENT = 14
INDENT = 5
AFTER_MARK = 4  # more than a space between a list's mark and its words
GAP = 7
HEADING_ROLE = "heading"
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Looks(NamedTuple):
    """What a line was styled as; `fence` is that around the line after it."""

    line: Line | None
    spans: list[Span]
    fence: int = NO_FENCE


_BLANK = Looks(None, [])


class Highlighter(QSyntaxHighlighter):
    """Styles the stretches of each line. Call `refresh` after a change of theme or text size.

    `styled` counts the lines that were styled, for whoever sets it to 0.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.styled = 0
        self._last, self._looks = QTextBlock(), _BLANK
        self._fenced = False  # whether any line ever was a fence
        self._formats = _formats()
        self._after_mark = _after_mark()
        self._merged: dict[tuple[Kind | Style | None, Style], QTextCharFormat] = {}

    def forget_formats(self) -> None:
        """Style what comes from now on in the colours and sizes of now."""
        self._formats = _formats()
        self._after_mark = _after_mark()
        self._merged.clear()

    def refresh(self) -> None:
        """Style everything anew."""
        self.forget_formats()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Style one line; called by Qt."""
        self.styled += 1
        self._last = self.currentBlock()
        self._fenced = self._fenced or may_be_fence(text)
        if self._fenced and self._style_code(text):
            self._looks = Looks(None, [], self.currentBlockState())
            return
        if not text:
            self._looks = _BLANK
            return
        text = as_qt(text)
        line = line_of(text)
        base = self._base(line)
        if base is not None:
            self.setFormat(0, len(text), self._formats[base])
        if line.marker:
            # As large as the words it stands before: a heading's in the heading's size.
            self.setFormat(0, line.marker, self._over(base, Style.MARKER))
        if hangs(text, line):
            self.setFormat(line.marker - 1, 1, self._after_mark)
        if line.kind is Kind.TABLE:
            self._style_bars(text)
        spans = spans_of(text, line.marker)
        for span in spans:
            self.setFormat(span.start, span.end - span.start, self._over(base, span.style))
        if base is Kind.QUOTE or any(span.style is Style.ITALIC for span in spans):
            self._set_upright(text)
        self._looks = Looks(line, spans)

    def looks_of(self, block: QTextBlock) -> Looks | None:
        """What a line was styled as, if it was the last one."""
        return self._looks if block == self._last else None

    def _style_code(self, text: str) -> bool:
        """Style a line between fences, or a fence; False for any other. A line's state is the fence after it."""
        before = self.previousBlockState()
        after = fence_after(text, before)
        self.setCurrentBlockState(after)
        if before == NO_FENCE and after == NO_FENCE:
            return False
        style = Style.CODE if before == after else Style.MARKER
        self.setFormat(0, len(as_qt(text)), self._over(Style.CODE, style))
        return True

    def _set_upright(self, text: str) -> None:
        """Take the slant from words in a script that has none: the italic face there shows boxes."""
        for start, end in fonts.without_italics(text):
            for place in range(start, end):
                look = self.format(place)
                look.setFontItalic(False)
                self.setFormat(place, 1, look)

    def _style_bars(self, text: str) -> None:
        """The bars between the cells stand back; so does the whole line under the head."""
        bar = self._over(None, Style.MARKER)
        if not text.strip("|-: "):
            self.setFormat(0, len(text), bar)
        at = text.find("|")
        while at >= 0:
            self.setFormat(at, 1, bar)
            at = text.find("|", at + 1)

    def _over(self, base: Kind | Style | None, style: Style) -> QTextCharFormat:
        """The format of `style` in a line of `base`; made once."""
        made = self._merged.get((base, style))
        if made is None:
            made = QTextCharFormat(self._formats[base]) if base is not None else QTextCharFormat()
            made.merge(self._formats[style])
            self._merged[base, style] = made
        return made

    def _base(self, line: Line) -> Kind | Style | None:
        kind: Kind | Style = Style.DONE if line.ticked else line.kind
        return kind if kind in self._formats else None


def alike(one: Looks | None, other: Looks | None, until: int) -> bool:
    """Whether a line looks the same in its first `until` characters."""
    if one is None or other is None or one.line != other.line or one.fence != other.fence:
        return False
    return one.spans == other.spans or _until(one.spans, until) == _until(other.spans, until)


def _until(spans: list[Span], end: int) -> list[tuple[int, int, Style]]:
    return [(span.start, min(span.end, end), span.style) for span in spans if span.start < end]


def _formats() -> dict[Kind | Style, QTextCharFormat]:
    heading, quote = QTextCharFormat(), _ink("ink2")
    heading.setProperty(QTextFormat.Property.FontPixelSize, fonts.font(HEADING_ROLE).pixelSize())
    heading.setFontWeight(QFont.Weight.DemiBold)
    quote.setFontItalic(True)
    marker = _ink("ink3")
    marker.setFontWeight(QFont.Weight.Normal)
    marker.setFontItalic(False)
    link = _ink("accent")
    link.setFontUnderline(True)
    link.setUnderlineColor(theme().color("accent"))
    bold, italic, code = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    italic.setFontItalic(True)
    code.setBackground(theme().color("sunken"))
    return {
        Kind.HEADING: heading,
        Kind.QUOTE: quote,
        Kind.RULE: _ink("ink3"),
        Style.MARKER: marker,
        Style.LINK: link,
        Style.BOLD: bold,
        Style.ITALIC: italic,
        Style.CODE: code,
        Style.HIDDEN: _hidden(),
        Style.DONE: _ink("ink2"),
    }


def _ink(token: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme().color(token))
    return made


def _after_mark() -> QTextCharFormat:
    """The space after a list's mark, wider than others."""
    made = QTextCharFormat()
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(theme().px(AFTER_MARK))
    return made


def _hidden() -> QTextCharFormat:
    """As good as no width: what a link points to is of no interest to the reader."""
    made = QTextCharFormat()
    made.setProperty(QTextFormat.Property.FontPixelSize, 1)
    made.setFontStretch(1)
    clear = theme().color("ink3")
    clear.setAlpha(0)
    made.setForeground(clear)
    return made


def hangs(text: str, line: Line) -> bool:
    """Whether a line is a list item with a space between its mark and its words."""
    return line.kind is Kind.ITEM and line.marker > 0 and text[line.marker - 1] == " "


def is_gap(text: str, before: str | None, last: bool) -> bool:
    """Whether a line is only the space between two paragraphs: blank, after words, with more to come.

    Another blank line after it was meant as more space, and the last line waits to be written in.
    """
    return not text and before is not None and bool(before.strip()) and not last


def block_format(text: str, role: str, gap: bool = False) -> QTextBlockFormat:
    """The line height and the indents of one line of `role`: list items hang, quotes stand in, gaps are low."""
    line = line_of(text)
    marker = text[: line.marker] if line.kind is Kind.ITEM else ""
    return _block_format(line.kind, marker, role, gap, theme().scale)


@lru_cache(maxsize=256)
def _block_format(kind: Kind, marker: str, role: str, gap: bool, _scale: float) -> QTextBlockFormat:
    made = QTextBlockFormat()
    height = theme().px(GAP) if gap else fonts.line_height(role)
    if kind is Kind.HEADING:
        height = max(height, fonts.line_height(HEADING_ROLE))
    elif kind is Kind.QUOTE:
        made.setLeftMargin(theme().px(QUOTE_INDENT))
    elif kind is Kind.ITEM:
        hang = QFontMetricsF(fonts.font(role)).horizontalAdvance(marker)
        hang += theme().px(AFTER_MARK) if marker.endswith(" ") else 0
        deeper = theme().px(INDENT) * (len(marker) - len(marker.lstrip()))  # two spaces alone are narrow
        made.setLeftMargin(round(hang) + deeper)
        made.setTextIndent(-round(hang))
    made.setLineHeight(height, _FIXED)
    return made


def same_layout(one: QTextBlockFormat, other: QTextBlockFormat) -> bool:
    """Whether two lines are laid out alike."""
    return (
        one.lineHeight() == other.lineHeight()
        and one.leftMargin() == other.leftMargin()
        and one.textIndent() == other.textIndent()
    )
