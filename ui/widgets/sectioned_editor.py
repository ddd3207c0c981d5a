"""A text written under headings: one editor a section, stacked, each with its own undo history.

It turns a body into sections and back by pmjournal.templates and gives back exactly the body it was given
until something is typed. Headings that are no prompt of the template stay inside the text they stand in,
where they can be edited.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.retemplating import is_earlier
from pmjournal.sections import join, split
from pmjournal.templates import Template
from ui.theme import theme
from ui.widgets.labels import Label, follow_theme
from ui.widgets.link_completion import Find
from ui.widgets.markdown_edit import MarkdownEdit

FIRST_GAP = 14
GAP = 18
MOST_SPARE = 6
LOW = 2  # px that Qt sets the words of a line of fixed height lower than they are drawn
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a body: `raw` is all that stands under its heading; `written` when it stands in the
    body.
    """

    title: str
    raw: str
    written: bool = True

    @property
    def text(self) -> str:
        """What is shown of it."""
        return self.raw.strip("\n")


def key_of(title: str) -> str:
    """What two headings have in common when they are the same prompt."""
    return " ".join(title.split()).casefold()


def parts_of(body: str, template: Template) -> list[Part]:
    """The sections to show for `body`: the template's prompts, whether in the body or not, and "Earlier"."""
    if not template.prompts:
        return [Part("", body)]
    wanted = {key_of(prompt.title) for prompt in template.prompts}
    found: list[Part] = []
    for title, raw in split(body or template.body):
        if title and (key_of(title) in wanted or is_earlier(title)):
            wanted.discard(key_of(title))
            found.append(Part(title, raw))
        elif title:
            _add_to_last(found, join([(title, raw)]))
        else:
            found.append(Part("", raw))
    if found and not found[0].title and not found[0].text:
        found = found[1:]
    return _with_missing(found, template)


def _add_to_last(found: list[Part], text: str) -> None:
    if not found:
        found.append(Part("", ""))
    last = found[-1]
    gap = "" if not last.raw or last.raw.endswith("\n") else "\n"
    found[-1] = replace(last, raw=last.raw + gap + text)


def _with_missing(found: list[Part], template: Template) -> list[Part]:
    """The parts with an empty one for every prompt that is not there, in the template's order."""
    place = 1 if found and not found[0].title else 0
    for prompt in template.prompts:
        at = [number for number, part in enumerate(found) if key_of(part.title) == key_of(prompt.title)]
        if at:
            place = max(place, at[0] + 1)
        else:
            found.insert(place, Part(prompt.title, "", written=False))
            place += 1
    return found


class _Section(QWidget):
    """A heading and its editor."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.editor = MarkdownEdit("writing", True, self, measure=True)
        self._heading = Label("", "prompt", wrap=True) if part.title else None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        if self._heading is not None:
            self._column.addWidget(self._heading)
            self._column.addSpacing(-LOW)
        self._column.addWidget(self.editor)
        self.take_anew(part)

    def set_first(self, first: bool) -> None:
        """The first section stands a little nearer to what is above."""
        self._column.setContentsMargins(0, theme().px(FIRST_GAP if first else GAP), 0, LOW)

    def fits(self, part: Part) -> bool:
        """Whether it can show another text anew: one with a heading, or without, as now."""
        return (self._heading is not None) is bool(part.title)

    def take_anew(self, part: Part) -> None:
        """Show another text under its heading as if there had been none: nothing of the last one is left."""
        self.part = part
        if self._heading is not None:
            self._heading.setText(part.title)
        self.editor.setAccessibleName(part.title or self.tr("Text"))
        self.editor.set_markdown(part.text)

    def take(self, part: Part) -> None:
        """Show another text under the same heading; the cursor stays as near as it can."""
        self.part = part
        if self.editor.markdown() == part.text:
            return
        at = self.editor.textCursor().position()
        self.editor.set_markdown(part.text)
        cursor = self.editor.textCursor()
        cursor.setPosition(min(at, self.editor.document().characterCount() - 1))
        self.editor.setTextCursor(cursor)

    def now(self, last: bool) -> Part:
        """The section as it stands, its raw text unchanged while nothing was changed in it."""
        text = self.editor.markdown()
        if text == self.part.text:
            return self.part
        end = "\n" if last else "\n\n"
        return Part(self.part.title, ("\n" if self.part.title else "") + text + end)


class SectionedEditor(QWidget):
    """The stack of sections. Put it into a scroll area.

    `edited` is sent on the person's changes; `link_activated(int)` and `url_activated(str)` when a link is
    clicked; `files_given(Dropped)` with files that were pasted or dropped; `selection_changed` when something
    else is selected; `earlier_wanted` when earlier versions of the text are to be shown; `left_upwards` when Up
    is pressed in the very first line.
    """

    edited = Signal()
    link_activated = Signal(int)
    url_activated = Signal(str)
    files_given = Signal(object)
    left_upwards = Signal()
    selection_changed = Signal()
    earlier_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, placeholder: str = "", link_source: Find | None = None
    ) -> None:
        super().__init__(parent)
        self._placeholder, self._link_source = placeholder, link_source
        self._body = ""
        self._sections: list[_Section] = []
        self._spare: list[_Section] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        for number, section in enumerate(self._sections):
            section.set_first(number == 0)

    def set_body(self, body: str, template: Template, *, fresh: bool = True) -> None:
        """Show `body` under the prompts of `template`.

        `fresh` is for another text: nothing of the last one can be undone in it. Otherwise editors whose
        heading stays are kept, with their cursor and, where the text is the same, their undo history.
        """
        parts = parts_of(body, template)
        old, self._body = self._sections, body
        self._sections = self._anew(parts) if fresh else self._going_on(parts)
        for part, section in zip(parts, self._sections, strict=True):
            section.editor.set_placeholder(template.hint_for(part.title) if part.title else self._placeholder)
        self._replace(old)

    def _going_on(self, parts: Iterable[Part]) -> list[_Section]:
        """The sections of the same text, each where its heading stays."""
        kept, found = {key_of(section.part.title): section for section in self._sections}, []
        for part in parts:
            section = kept.pop(key_of(part.title), None)
            if section is None:
                section = self._make(part)
            else:
                section.take(part)
            found.append(section)
        return found

    def _anew(self, parts: Iterable[Part]) -> list[_Section]:
        """The sections of another text. Those that are there serve again: to make an editor takes long."""
        there, found = [*self._sections, *self._spare], []
        if any(section.editor.hasFocus() for section in self._sections):
            for section in self._sections:
                section.hide()  # the keys were for the last text
        for part in parts:
            fitting = next((one for one in there if one.fits(part)), None)
            if fitting is not None:
                there.remove(fitting)
                fitting.take_anew(part)
            found.append(fitting or self._make(part))
        self._spare = [section for section in self._spare if section in there]
        return found

    def _make(self, part: Part) -> _Section:
        section = _Section(part, self)
        editor = section.editor
        editor.edited.connect(self.edited)
        editor.selectionChanged.connect(self.selection_changed)
        editor.link_activated.connect(self.link_activated)
        editor.url_activated.connect(self.url_activated)
        editor.takes_files = True
        editor.files_given.connect(self.files_given)
        editor.set_ground("surface")
        editor.find_in = self.editors
        editor.earlier = self.earlier_wanted.emit
        editor.step_out = partial(self._step_out, editor)
        if self._link_source is not None:
            editor.set_link_source(self._link_source)
        return section

    def _replace(self, old: list[_Section]) -> None:
        stays = old == self._sections
        for section in () if stays else old:
            self._column.removeWidget(section)
            if section not in self._sections:
                self._put_aside(section)
        for section in self._sections:
            if not stays:
                self._column.addWidget(section)
            section.show()
        for one, other in zip(self._sections, self._sections[1:], strict=False):
            QWidget.setTabOrder(one.editor, other.editor)
        self._restyle()

    def _put_aside(self, section: _Section) -> None:
        """Keep a section for a later text, with no word in it; no more of them than a text has as a rule."""
        section.hide()
        if len(self._spare) < MOST_SPARE:
            section.take_anew(Part("", ""))
            self._spare.append(section)
        else:
            section.deleteLater()

    def body(self) -> str:
        """The whole text: what was set while nothing was changed, else the sections put together."""
        last = len(self._sections) - 1
        parts = [section.now(number == last) for number, section in enumerate(self._sections)]
        if all(part is section.part for part, section in zip(parts, self._sections, strict=True)):
            return self._body
        if len(parts) == 1 and not parts[0].title:
            return self._sections[0].editor.markdown()
        kept = [part for part in parts if part.written and (part.text or not is_earlier(part.title))]
        return join((part.title, part.raw) for part in kept)

    def editors(self) -> list[MarkdownEdit]:
        """The editors, from top to bottom."""
        return [section.editor for section in self._sections]

    def titles(self) -> list[str]:
        """The headings, from top to bottom; "" for text without one."""
        return [section.part.title for section in self._sections]

    def word_count(self) -> int:
        """How many words were written, headings of prompts left out. Reads all the text: not for each key."""
        return sum(len(editor.markdown().split()) for editor in self.editors())

    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return all(not editor.markdown().strip() for editor in self.editors())

    def begin(self) -> None:
        """Put the focus into the first editor."""
        if self._sections:
            self._sections[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Put the focus behind the last word."""
        if self._sections:
            editor = self._sections[-1].editor
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def _step_out(self, editor: MarkdownEdit, event: QKeyEvent) -> bool:
        """Up and Down go on in the next section; whole pages are the scroll area's."""
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        if event.key() in _PAGE_KEYS:
            event.ignore()
            return True
        if event.key() == Qt.Key.Key_Up:
            return self._step(editor, QTextCursor.MoveOperation.Up, -1)
        if event.key() == Qt.Key.Key_Down:
            return self._step(editor, QTextCursor.MoveOperation.Down, 1)
        return False

    def _step(self, editor: MarkdownEdit, move: QTextCursor.MoveOperation, by: int) -> bool:
        """Go on in a neighbouring section when there is no further line in this one."""
        if QTextCursor(editor.textCursor()).movePosition(move):
            return False
        target = self.editors().index(editor) + by
        if target < 0:
            self.left_upwards.emit()
            return True
        if target >= len(self._sections):
            return False
        other = self._sections[target].editor
        y = 2 if by > 0 else other.viewport().height() - 2
        other.setTextCursor(other.cursorForPosition(QPoint(editor.cursorRect().x(), y)))
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
