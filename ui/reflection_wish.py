"""What a pane asks for when somebody wants to reflect on a record: the window begins the reflection."""

from typing import NamedTuple


class ReflectionWish(NamedTuple):
    """A pane's `reflection_requested` gives one.

    Args:
        record_id: what it is on, such as a meeting or feedback; linked once something is written. None: nothing.
        mentorship_id: whose it is, if anybody's.
        template: the id of a reflection template.
        heading: a question to write on, as the first heading; "" for none.
    """

    record_id: int | None
    mentorship_id: int | None
    template: str
    heading: str = ""
