"""Taking the words of a journal out of a window that stays: its frame, what lies over it, what is kept for speed.

The panes go with the journal; see open_panes.
"""

import gc
import sys
from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.shell.shell import Shell

KEPT = (
    ("ui.delegates.reflection_delegate", "preview_of"),
    ("ui.widgets.markdown_style", "_block_format"),
    ("pmjournal.search_text", "_line_without_marks"),
    ("pmjournal.reviews.figures", "_svg"),
)
"""Functions that keep what they made of a journal's words, by module; a test looks that there are no others."""
COLLECT_MS = 200


def close_what_lies_over(window: QWidget) -> None:
    """Close every dialog, menu and popup, as if the person had thought better of it; one that still works, too."""
    for widget in reversed(QApplication.topLevelWidgets()):
        if widget is window or not widget.isVisible():
            continue
        with suppress(RuntimeError):  # one may have gone with another
            if isinstance(widget, QDialog):
                widget.reject()
            widget.close()
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.done(QDialog.DialogCode.Rejected.value)


def clear_frame(shell: Shell) -> None:
    """Let sidebar, top bar and toast say nothing of a journal."""
    sidebar = shell.sidebar
    sidebar.owner.set_owner("")
    for row in sidebar.nav.values():
        row.set_count(0, "")
    sidebar.set_people(())
    shell.top_bar.set_scope(None)
    shell.top_bar.set_people(())
    shell.toast.forget()


def clear_kept() -> None:
    """Empty what is kept for speed, in every module that is loaded; soon after, let go of what nothing uses."""
    for module, name in KEPT:
        kept = getattr(sys.modules.get(module), name, None)
        if kept is not None:
            kept.cache_clear()
    QTimer.singleShot(COLLECT_MS, gc.collect)  # cycles would keep the data key until there are many
