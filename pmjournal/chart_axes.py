"""Where things go on a chart: the span of its days with ticks that suit it, and labels that keep apart and
inside.

Measures are logical pixels. Nothing here knows what a chart is about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from pmjournal.months import moved_by_months
from pmjournal.wording import day_short, month_short

_EPOCH = date(1970, 1, 1)  # where Matplotlib counts days from

APART = 14
LINE = 15
FAMILY = ["Inter", "DejaVu Sans"]

Rect = tuple[float, float, float, float]


def day_number(day: date) -> float:
    """A day as Matplotlib counts them."""
    return float((day - _EPOCH).days)


def _family(weight: int) -> list[str]:
    """The fonts for a weight: DejaVu stands in for rare letters, but knows no weight of 600."""
    return FAMILY if weight == 400 else FAMILY[:1]


@cache
def text_width(text: str, weight: int = 400, size: int = 11) -> float:
    """How wide a text runs, in pixels."""
    font = FontProperties(family=_family(weight), weight=weight, size=size)
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0])


def elided(text: str, width: float) -> str:
    """The text, shortened with an ellipsis where it runs wider than `width` pixels."""
    text = " ".join(text.split())
    if text_width(text[:400]) <= width and len(text) <= 400:
        return text
    kept = text[:400]
    while kept and text_width(kept + "…") > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def whole_ticks(most: int) -> list[int]:
    """Three or four whole numbers from 0 for an axis that reaches `most`."""
    steps = (factor * 10**power for power in range(7) for factor in (1, 2, 5))
    step = next(step for step in steps if most // step <= 3)
    return [*range(0, max(most, step) + 1, step)] if most >= step else [0, max(most, 1)]


@dataclass(frozen=True, slots=True)
class Span:
    """The days a chart shows; whole months, or whole weeks where it is short."""

    first_day: date
    last_day: date

    @property
    def _short(self) -> bool:
        return (self.last_day - self.first_day).days <= 45

    @property
    def first(self) -> date:
        """The first day shown: a Monday or the first of a month."""
        if self._short:
            return self.first_day - timedelta(days=self.first_day.weekday())
        return self.first_day.replace(day=1)

    @property
    def end(self) -> date:
        """The day after the last one shown."""
        if self._short:
            return self.last_day + timedelta(days=7 - self.last_day.weekday())
        return moved_by_months(self.last_day.replace(day=1), 1) if self.last_day.day > 1 else self.last_day

    @property
    def limits(self) -> tuple[float, float]:
        """Both ends as Matplotlib counts days."""
        return day_number(self.first), day_number(self.end)

    def months(self) -> list[date]:
        """Where thin vertical lines go: each month, or each week where it is short, or fewer over years."""
        if self._short:
            return [day for day, _ in self._weeks(1)] + [self.end]
        count = _months_between(self.first, self.end)
        step = 1 if count <= 18 else 3 if count <= 48 else 12
        return [moved_by_months(self.first, index) for index in range(0, count + 1, step)]

    def ticks(self, width: float = 360) -> list[tuple[date, str]]:
        """At most seven days with their labels, which need no locale and fit side by side.

        Args:
            width: how many pixels the span is wide.
        """
        found: list[tuple[date, str]] = []
        for step in (1, 2, 3, 6, 12, 24, 60, 120, 240):
            found = self._inside(list(self._weeks(step)) if self._short else self._every(step), width)
            if len(found) <= 7 and self._apart(found, width):
                break
        return found

    def _pixels(self, days: int, width: float) -> float:
        return days / (self.end - self.first).days * width

    def _inside(self, ticks: list[tuple[date, str]], width: float) -> list[tuple[date, str]]:
        """The ticks whose labels end before the right edge."""
        room = [self._pixels((self.end - day).days, width) + 8 for day, _ in ticks]
        return [tick for tick, free in zip(ticks, room, strict=True) if text_width(tick[1]) <= free] or ticks[:1]

    def _apart(self, ticks: list[tuple[date, str]], width: float) -> bool:
        gaps = [self._pixels((right - left).days, width) for (left, _), (right, _) in pairwise(ticks)]
        return all(text_width(label) + 8 <= gap for (_, label), gap in zip(ticks, gaps, strict=False))

    def _weeks(self, step: int) -> Iterator[tuple[date, str]]:
        for index in range(0, (self.end - self.first).days, 7 * step):
            day = self.first + timedelta(days=index)
            yield day, day_short(day, day)

    def _every(self, step: int) -> list[tuple[date, str]]:
        """The first of every `step` months; from January on, so that quarters and years begin where they do."""
        count = _months_between(self.first, self.end)
        days = [moved_by_months(self.first, index) for index in range(count)]
        aligned = (
            [day for day in days if (day.month - 1 + 12 * day.year) % step == 0] if step > 2 else days[::step]
        )
        return [(day, _month_label(day, step, several_years=count > 12)) for day in aligned]


def _months_between(first: date, end: date) -> int:
    return (end.year - first.year) * 12 + end.month - first.month


def _month_label(day: date, step: int, *, several_years: bool) -> str:
    """`Mar`; January stands for its year where there are several."""
    if step >= 12 or (several_years and day.month == 1):
        return str(day.year)
    return month_short(day)


class Labels:
    """Texts laid on one set of axes: none outside the figure, none on another."""

    def __init__(self, figure: Figure, axes: Axes, box: tuple[int, int, int, int]) -> None:
        self._axes = axes
        self._left, self._top, self._width, self._height = box
        self._figure_height = round(figure.get_figheight() * 72)
        self._taken: list[Rect] = []
        self._line: list[tuple[float, float]] = []

    def avoid(self, points: Sequence[tuple[float, float]]) -> None:
        """Keep texts off a line through these points where there is another place for them."""
        for (x1, y1), (x2, y2) in pairwise([(self._px(x), self._py(y)) for x, y in points]):
            pieces = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) / 4))
            for index in range(pieces + 1):
                share = index / pieces
                self._line.append((x1 + (x2 - x1) * share, y1 + (y2 - y1) * share))

    def beside(
        self,
        x: float,
        y: float | None,
        text: str,
        colour: str,
        *,
        gap: int,
        weight: int = 400,
        above: bool = False,
    ) -> None:
        """Lay a text to the right of a point, else to its left, lower or higher where that is taken.

        Args:
            x, y: the point, in the axes' own numbers; y None means the top, or else the bottom.
            text, colour, weight: what and how.
            gap: pixels between the point and the text.
            above: whether it stands on the point rather than hangs below it.
        """
        width = text_width(text, weight)
        top = self._top + 1.0 if y is None else self._py(y) + (-LINE - 1 if above else 4)
        sides = (self._px(x) + gap, self._px(x) - gap - width)
        if y is None:
            tops = [top, top + APART + 4, self._top + self._height - LINE - 3]
        else:
            tops = [top, top - LINE - 8, top + APART, top - 2 * LINE - 8, top + 2 * APART]
        places = [(left, height, left + width, height + APART) for height in tops for left in sides]
        inside = [box for box in places if self._inside(box)] or places
        free = [box for box in inside if not self._hits(box)] or inside
        clear = [box for box in free if not self._crossed(box)] or free
        self._put(clear[0][0], clear[0][1], text, colour, weight)

    def near_one_of(self, points: Sequence[tuple[float, float]], text: str, colour: str) -> None:
        """Lay a text below right of the first point where it is free, else above left; nowhere if nowhere
        is."""
        width = text_width(text)
        for below in (True, False):
            for x, y in points:
                left = self._px(x) + 7 if below else self._px(x) - 7 - width
                top = self._py(y) + 3 if below else self._py(y) - LINE - 1
                box = (left, top, left + width, top + APART)
                if self._inside(box) and not self._hits(box) and not self._crossed(box):
                    self._put(left, top, text, colour, 400)
                    return

    def at_right_edge(self, blocks: Sequence[tuple[float, list[tuple[str, str, int]]]]) -> None:
        """Lay blocks of lines right of the axes, each at its height, the second at least 14 px from the
        first."""
        (first_y, first), (second_y, second) = blocks
        top = self._py(first_y) - APART / 2 - 2
        other = self._py(second_y) - APART / 2
        height = LINE * len(first)
        if other <= top:
            other = max(min(other, top - APART), 0)
            top = max(top, other + APART)
        else:
            top = min(top, self._figure_height - height - APART)
            other = max(other, top + height)
        left = self._left + self._width + 8
        for index, (text, colour, weight) in enumerate(first):
            self._put(left, top + index * LINE, text, colour, weight)
        for text, colour, weight in second:
            self._put(left, other, text, colour, weight)

    def _px(self, x: float) -> float:
        low, high = self._axes.get_xlim()
        return self._left + (x - low) / (high - low) * self._width

    def _py(self, y: float) -> float:
        low, high = self._axes.get_ylim()
        return self._top + (high - y) / (high - low) * self._height

    def _inside(self, box: Rect) -> bool:
        right, bottom = self._left + self._width + 8, self._top + self._height
        return box[0] >= self._left and box[2] <= right and box[1] >= 0 and box[3] <= bottom

    def _hits(self, box: Rect) -> bool:
        return any(
            box[0] < other[2] + 4 and other[0] < box[2] + 4 and box[1] < other[3] and other[1] < box[3]
            for other in self._taken
        )

    def _crossed(self, box: Rect) -> bool:
        return any(box[0] - 2 < x < box[2] + 2 and box[1] < y < box[3] for x, y in self._line)

    def _put(self, left: float, top: float, text: str, colour: str, weight: int) -> None:
        self._taken.append((left, top, left + text_width(text, weight), top + APART))
        self._axes.annotate(
            text, (0, 1), xycoords="figure fraction", xytext=(left, -top), textcoords="offset points",
            va="top", ha="left", color=colour, annotation_clip=False,
            fontfamily=_family(weight), fontweight=weight,
        )  # fmt: skip
