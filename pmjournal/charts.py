"""The charts, drawn with Matplotlib's `Figure` (never pyplot) for the window and for the review alike.

Each function takes plain data from chart_data.py, a palette (the tokens of one theme) and a size in logical
pixels; at 72 dpi a point is a pixel. No title, no legend: what a chart says is a label above it. What is
shown, and the words for it, are in chart_data.py. Import this late: Matplotlib costs more than the whole
window.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from math import ceil
from typing import Any

import matplotlib
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from pmjournal.chart_axes import Labels, Span, day_number, elided, text_width, whole_ticks
from pmjournal.chart_data import (
    DONE,
    OF_PLANNED,
    PLAN,
    TODAY,
    AllChart,
    GoalChart,
    MarkState,
    Timeline,
    TimelineRow,
)
from pmjournal.wording import percent
from resources import colours as tokens
from resources import path

Palette = Mapping[str, str]

TOP, BOTTOM = 6, 22
DASH = (0, (4, 3))
ROW = 22


@cache
def register_fonts() -> None:
    """Make the bundled fonts known to Matplotlib, once."""
    for file in sorted(path("fonts").glob("*.ttf")):
        font_manager.fontManager.addfont(str(file))


@cache
def palette(theme: str = "light") -> Palette:
    """The tokens of a theme: `light` or `dark`, or one of them with `_contrast`."""
    return tokens(theme)


def rc(colours: Palette) -> dict[Any, Any]:
    """Matplotlib's settings for the look, one theme's colours filled in."""
    return {
        "figure.dpi": 72, "savefig.dpi": 72, "savefig.transparent": True, "svg.fonttype": "none",
        "figure.facecolor": colours["surface"], "axes.facecolor": "none",
        "font.family": ["Inter", "DejaVu Sans"], "font.size": 11, "text.color": colours["ink2"],
        "text.parse_math": False, "text.usetex": False,
        "axes.spines.top": False, "axes.spines.right": False,
        "axes.spines.left": False, "axes.spines.bottom": False,
        "axes.labelcolor": colours["axis"], "axes.axisbelow": True,
        "axes.grid": True, "axes.grid.axis": "y",
        "grid.color": colours["grid"], "grid.linewidth": 1, "grid.linestyle": "-",
        "xtick.color": colours["axis"], "ytick.color": colours["axis"],
        "xtick.labelsize": 11, "ytick.labelsize": 11,
        "xtick.major.size": 0, "ytick.major.size": 0, "xtick.minor.size": 0, "ytick.minor.size": 0,
        "xtick.major.pad": 6, "ytick.major.pad": 6, "axes.xmargin": 0, "axes.ymargin": 0.06,
        "lines.linewidth": 2, "lines.markersize": 5, "lines.dash_capstyle": "butt",
        "lines.solid_capstyle": "round", "lines.solid_joinstyle": "round",
        "patch.linewidth": 0, "legend.frameon": False,
    }  # fmt: skip


class _Sheet:
    """A figure with one set of axes at fixed margins, and the labels to be laid on it."""

    def __init__(self, size: tuple[int, int], colours: Palette, left: int, right: int, span: Span) -> None:
        width, height = size
        self.colours, self.span = colours, span
        self.figure = Figure(figsize=(width / 72, height / 72), dpi=72)
        self.inner = inner = (width - left - right, height - TOP - BOTTOM)
        box = (left / width, BOTTOM / height, inner[0] / width, inner[1] / height)
        self.axes: Axes = self.figure.add_axes(box)
        self.axes.set_xlim(*span.limits)
        self.labels = Labels(self.figure, self.axes, (left, TOP, *inner))

    def month_ticks(self) -> None:
        ticks = self.span.ticks(self.inner[0])
        self.axes.set_xticks([day_number(day) for day, _ in ticks])
        self.axes.set_xticklabels([label for _, label in ticks], ha="left")

    def today_line(self, day: date | None) -> None:
        if day is not None:
            self.axes.axvline(self.x(day), color=self.colours["ink3"], lw=1, zorder=1)

    def x(self, day: date) -> float:
        return min(max(day_number(day), self.span.limits[0]), self.span.limits[1])

    def dashed(self, days: Sequence[float], values: Sequence[float], **style: Any) -> None:
        self.axes.plot(days, values, color=self.colours["plan"], lw=1.25, ls=DASH, zorder=2, **style)

    def filled_steps(self, days: Sequence[float], values: Sequence[float]) -> None:
        green = self.colours["s1"]
        self.axes.fill_between(days, values, step="post", color=green, alpha=0.10, lw=0, zorder=1)
        self.axes.step(days, values, where="post", color=green, lw=2, zorder=4)

    def diamonds(self, days: Sequence[float], values: Sequence[float], **style: Any) -> None:
        self.axes.plot(days, values, ls="", marker="D", clip_on=False, **style)


def goal_progress(chart: GoalChart, colours: Palette, width: int = 408, height: int = 170) -> Figure:
    """One goal: the share done in steps against the plan's line.

    Args:
        chart: what to show; ask `chart_data.enough` first.
        colours: the tokens of a theme, see `palette`.
        width, height: logical pixels.
    """
    register_fonts()
    with matplotlib.rc_context(rc(colours)):
        whole = percent(100)
        left = max(35, ceil(text_width(whole) + 5))  # some languages put a space before the sign
        sheet = _Sheet((width, height), colours, left, 12, Span(chart.start, chart.end))
        sheet.axes.set_ylim(-0.02, 1.04)
        sheet.axes.set_yticks([0, 0.5, 1], ["0", "50", whole])
        sheet.month_ticks()
        _plan(sheet, chart)
        _done(sheet, chart)
        sheet.today_line(chart.today)
        _goal_labels(sheet, chart)
        return sheet.figure


def _plan(sheet: _Sheet, chart: GoalChart) -> None:
    colours = sheet.colours
    days = [sheet.x(point.day) for point in chart.plan]
    sheet.dashed(days, [point.share for point in chart.plan])
    due = [point for point in chart.plan if point.milestone_ids]
    late = [point for point in due if point.day in chart.overdue]
    open_ = [point for point in due if point.day not in chart.overdue]
    for points, fill, edge in (
        (open_, colours["surface"], colours["plan"]),
        (late, colours["danger"], colours["danger"]),
    ):
        sheet.diamonds(
            [sheet.x(point.day) for point in points],
            [point.share for point in points],
            ms=4.5, mfc=fill, mec=edge, mew=1.1, zorder=3,
        )  # fmt: skip


def _done(sheet: _Sheet, chart: GoalChart) -> None:
    days = [sheet.x(chart.start), *(sheet.x(point.day) for point in chart.done), sheet.x(chart.on)]
    values = [0.0, *(point.share for point in chart.done), chart.share]
    sheet.filled_steps(days, values)
    marks = [sheet.x(point.day) for point in chart.marks]
    green = sheet.colours["s1"]
    sheet.diamonds(marks, [point.share for point in chart.marks], ms=5, color=green, zorder=5)


def _goal_labels(sheet: _Sheet, chart: GoalChart) -> None:
    colours, labels, now = sheet.colours, sheet.labels, sheet.x(chart.on)
    labels.avoid([(sheet.x(point.day), point.share) for point in chart.plan])
    labels.avoid(_corners(sheet, chart))
    if chart.today is not None:
        labels.beside(now, None, str(TODAY), colours["ink3"], gap=4)
    done = str(DONE).format(count=percent(round(chart.share * 100)))
    labels.beside(now, chart.share, done, colours["ink"], gap=6, weight=600)
    if chart.today is not None:
        labels.avoid([(now, 0), (now, 1)])
    due = [point for point in chart.plan if point.milestone_ids]
    corners = [*reversed(due[:-1]), *due[-1:]]
    labels.near_one_of([(sheet.x(point.day), point.share) for point in corners], str(PLAN), colours["ink3"])


def _corners(sheet: _Sheet, chart: GoalChart) -> list[tuple[float, float]]:
    """The corners of the done steps, for labels to keep off."""
    corners = [(sheet.x(chart.start), 0.0)]
    for point in chart.done:
        corners += [(sheet.x(point.day), corners[-1][1]), (sheet.x(point.day), point.share)]
    return [*corners, (sheet.x(chart.on), chart.share)]


def all_progress(chart: AllChart, colours: Palette, width: int = 456, height: int = 178) -> Figure:
    """Milestones of many goals: done in steps against planned in steps, counted from the period's first day.

    Args: as for `goal_progress`.
    """
    register_fonts()
    with matplotlib.rc_context(rc(colours)):
        most = max([point.count for point in (*chart.done, *chart.planned)], default=0)
        sheet = _Sheet((width, height), colours, 30, 82, Span(chart.since, chart.until))
        sheet.axes.set_ylim(0, max(most, 1) * 1.06)
        sheet.axes.set_yticks(whole_ticks(most))
        sheet.month_ticks()
        planned = [(sheet.x(point.day), point.count) for point in chart.planned]
        planned.append((sheet.span.limits[1], planned[-1][1] if planned else 0))
        sheet.dashed([x for x, _ in planned], [y for _, y in planned], drawstyle="steps-post")
        done = [(sheet.x(point.day), point.count) for point in chart.done]
        sheet.filled_steps([*(x for x, _ in done), sheet.x(chart.on)], [*(y for _, y in done), chart.done_by_now])
        _all_labels(sheet, chart, planned[-1][1])
        return sheet.figure


def _all_labels(sheet: _Sheet, chart: AllChart, last: int) -> None:
    colours, now = sheet.colours, sheet.x(chart.on)
    sheet.today_line(chart.today)
    sheet.axes.plot(
        [now], [chart.done_by_now], marker="o", ms=6, color=colours["s1"], clip_on=False,
        mec=colours["surface"], mew=1.5, zorder=5,
    )  # fmt: skip
    if chart.today is not None:
        sheet.labels.beside(now, 0, str(TODAY), colours["ink3"], gap=4, above=True)
    lines = [
        (str(DONE).format(count=chart.done_by_now), colours["ink"], 600),
        (str(OF_PLANNED).format(count=chart.planned_by_now), colours["ink3"], 400),
    ]
    sheet.labels.at_right_edge([(chart.done_by_now, lines), (last, [(str(PLAN), colours["ink3"], 400)])])


def timeline_height(rows: int) -> int:
    """The height in pixels at which `timeline` draws so many rows."""
    return TOP + BOTTOM + ROW * max(rows, 1)


def timeline(
    chart: Timeline, colours: Palette, width: int = 492, height: int | None = None, names: int = 160
) -> Figure:
    """Goals at a glance: a line each, with filled, hollow and red diamonds.

    Args:
        chart: what to show.
        colours: the tokens of a theme, see `palette`.
        width, height: logical pixels; the height follows the rows where None.
        names: pixels at the left for the goals' titles, which are shortened to fit.
    """
    register_fonts()
    with matplotlib.rc_context(rc(colours)):
        rows = len(chart.rows)
        size = (width, height or timeline_height(rows))
        sheet = _Sheet(size, colours, names, 10, Span(chart.start, chart.end))
        sheet.axes.set_ylim(rows - 0.4, -0.6)
        sheet.axes.grid(visible=False)
        sheet.axes.set_yticks([])
        sheet.month_ticks()
        for day in sheet.span.months():
            sheet.axes.axvline(day_number(day), color=colours["grid"], lw=1, zorder=0)
        sheet.today_line(chart.today)
        for index, row in enumerate(chart.rows):
            _timeline_row(sheet, index, row, names)
        return sheet.figure


def _timeline_row(sheet: _Sheet, index: int, row: TimelineRow, names: int) -> None:
    colours, axes = sheet.colours, sheet.axes
    axes.annotate(
        elided(row.label, names - 12), (0, index), xycoords=("axes fraction", "data"), xytext=(-names, 0),
        textcoords="offset points", va="center", color=colours["ink"], annotation_clip=False,
    )  # fmt: skip
    if row.end < sheet.span.first:
        return
    ends = [sheet.x(row.start), sheet.x(row.end)]
    axes.plot(ends, [index] * 2, color=colours["line_strong"], lw=2, solid_capstyle="butt", zorder=2)
    done = [mark.day for mark in row.marks if mark.state is MarkState.DONE]
    if done:
        ends = [sheet.x(row.start), sheet.x(max(done))]
        axes.plot(ends, [index] * 2, color=colours["s1"], lw=2, solid_capstyle="butt", zorder=3)
    styles = {
        MarkState.DONE: (6, colours["s1"], colours["s1"]),
        MarkState.OPEN: (6, colours["surface"], colours["control"]),
        MarkState.OVERDUE: (7, colours["danger"], colours["danger"]),
    }
    for state, (size, fill, edge) in styles.items():
        days = [m.day for m in row.marks if m.state is state and m.day >= sheet.span.first]
        sheet.diamonds(
            [sheet.x(day) for day in days], [index] * len(days), ms=size, mfc=fill, mec=edge, mew=1.25, zorder=5
        )


def to_svg(figure: Figure, salt: str) -> str:
    """The figure as SVG with its text as text; the same figure and salt give the same characters.

    Args:
        figure: what one of the functions above drew.
        salt: what names the elements, so that two charts in one document differ.
    """
    FigureCanvasSVG(figure)
    buffer = io.StringIO()
    settings: dict[Any, Any] = {
        "svg.hashsalt": salt,
        "svg.fonttype": "none",
        "savefig.transparent": True,
        "savefig.dpi": 72,
    }
    with matplotlib.rc_context(settings):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return buffer.getvalue()
