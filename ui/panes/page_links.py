"""The links of the record that is open: followed, added, taken away and copied."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from pmjournal.language import translate
from ui import clipboard
from ui.acting import Acting
from ui.addresses import open_address
from ui.record_links import Links
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.sectioned_editor import SectionedEditor


class PageLinks(QObject):
    """Writes what the row of links asks for, and follows links.

    Args:
        act: the pane's way to write.
        links: the row.
        editors: their links are followed, too.
        flush: saves what is typed; False when that failed.
        stored: the id of what is open, stored first where it is new; None where that cannot be.
    """

    def __init__(
        self,
        act: Acting,
        links: Links,
        editors: Iterable[SectionedEditor | MarkdownEdit],
        flush: Callable[[], bool],
        stored: Callable[[], int | None],
    ) -> None:
        super().__init__(links)
        self._act, self._flush, self._stored = act, flush, stored
        for editor in editors:
            editor.link_activated.connect(self._follow)
            editor.url_activated.connect(open_address)
        links.opened.connect(lambda _kind, record_id: self._follow(record_id))
        links.add_wanted.connect(self._add)
        links.removed.connect(self._remove)

    def _follow(self, record_id: int) -> None:
        """Open what a link leads to."""
        if self._flush():
            self._act.follow(record_id)

    def _add(self, record_id: int) -> None:
        written = self._stored()
        if written is not None:
            self._act(lambda: self._act.journal.links.add(written, record_id))

    def _remove(self, record_id: int) -> None:
        written = self._stored()
        if written is not None:
            self._act(lambda: self._act.journal.links.remove(written, record_id), self.tr("Link removed"))


def copy_link(act: Acting, record_id: int, called: str) -> None:
    """Put a link to a record on the clipboard, to be pasted into any text."""
    # Not at the top: it brings SQLAlchemy along, which must not be imported before the first paint.
    from pmjournal.links import link_text

    clipboard.copy(link_text(record_id, called))
    act.pane.toast_requested.emit(translate("PageLinks", "Link copied. Paste it into any text"), None)
