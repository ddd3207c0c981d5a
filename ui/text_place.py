"""Which text of which record an editor holds, for those who ask for its earlier versions."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import SignalInstance

from ui.widgets.edit_menu import TextWithMenu


class TextPlace(NamedTuple):
    """A long text.

    Args:
        record_id: of a private record where `private`.
        field: `notes`, `body`, `why`, `success_measure` or `impact`.
        name: what the person calls it.
        private: whether it is a private note's, or on how a meeting was.
    """

    record_id: int
    field: str
    name: str
    private: bool = False


def offer_versions(edit: TextWithMenu, requested: SignalInstance, place: Callable[[], TextPlace | None]) -> None:
    """Let the earlier versions of an editor's text be asked for.

    Args:
        edit: the editor.
        requested: the pane's signal for it.
        place: which text is in the editor; None where it is not stored yet.
    """

    def ask() -> None:
        found = place()
        if found is not None:
            requested.emit(found)

    edit.earlier = ask
