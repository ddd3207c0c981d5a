"""The measures that the unlock page and its picture share, in px at normal text size."""

TOP, LEAST_TOP = 196, 24
COLUMN = 360
MARK, MARK_RADIUS = 56, 14
BELOW_MARK, BELOW_TITLE, BELOW_SENTENCE = 24, 6, 32
BELOW_LABEL, BELOW_FIELD = 6, 8
HINT = 16
ABOVE_BUTTON, CONTROL = 16, 40
BELOW_BUTTON, LINK = 14, 24
EYE, EYE_ICON = 28, 16
FOOT = 56


def top(height: int, content: int, wanted: int) -> int:
    """Where the mark begins in a window of some height: as drawn, or higher so that all of it is in sight.

    Args:
        height: the page's, without its foot.
        content: how much there is from the mark down.
        wanted: where it is drawn.
    """
    return max(LEAST_TOP, min(wanted, (height - content) // 2))
