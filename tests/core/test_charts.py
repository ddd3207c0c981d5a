"""The charts draw what the data says, keep their labels apart and inside, and come out the same twice."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from pmjournal import chart_data, charts
from pmjournal.chart_axes import APART, Span, elided, text_width, whole_ticks
from pmjournal.chart_data import AllChart, Mark, MarkState, Timeline, TimelineRow
from pmjournal.progress import Count
from tests.core.histories import History, day, drawn

TODAY = day(6, 9)
LIGHT = charts.palette("light")


def goal(history: History, on: date | None = None) -> chart_data.GoalChart:
    return chart_data.goal_chart(history.outline(), history.events, TODAY, on)


def texts(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def placed(figure: object, words: str) -> tuple[float, float, float, float]:
    """Where a label was laid: left, top, right, bottom in pixels."""
    axes = figure.axes[0]  # type: ignore[attr-defined]
    label = next(text for text in axes.texts if text.get_text() == words)
    left, top = label.xyann[0], -label.xyann[1]
    width = text_width(words, int(label.get_fontweight()))
    return left, top, left + width, top + APART


def test_the_drawn_goal_shows_its_labels_as_text() -> None:
    svg = charts.to_svg(charts.goal_progress(goal(drawn()), LIGHT), "goal")
    assert {"Mar", "Apr", "May", "Jun", "Jul", "0", "50", "100%", "Today", "Done 57%", "Plan"} == set(texts(svg))
    assert "'Inter'" in svg


@pytest.mark.parametrize("written", ["{}%", "{} %", "{} Prozent"])
def test_the_axis_has_room_for_its_percents(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setattr(charts, "percent", written.format)
    figure = charts.goal_progress(goal(drawn()), LIGHT)
    ends = figure.axes[0].get_window_extent().x0 - charts.rc(LIGHT)["ytick.major.pad"]
    assert ends - text_width(written.format(100)) > -0.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_themes_draw_and_the_same_figure_gives_the_same_characters(theme: str) -> None:
    palette = charts.palette(theme)
    once = charts.to_svg(charts.goal_progress(goal(drawn()), palette), "goal")
    again = charts.to_svg(charts.goal_progress(goal(drawn()), palette), "goal")
    assert once == again
    assert palette["s1"].lower() in once.lower()


def test_a_past_day_has_no_today_line() -> None:
    svg = charts.to_svg(charts.goal_progress(goal(drawn(), day(4, 20)), LIGHT), "goal")
    assert "Today" not in texts(svg)
    assert "Done 29%" in texts(svg)


def histories() -> list[History]:
    """Goals at every height and with today anywhere, the narrow and the crowded ones among them."""
    found = []
    for done in range(5):
        for length in (20, 90, 400, 1500):
            start = TODAY - timedelta(days=length * done // 4)
            history = History(start)
            for step in range(4):
                history.created(step + 1, start, start + timedelta(days=length * (step + 1) // 4))
            for step in range(done):
                history.done(step + 1, start + (TODAY - start) * (step + 1) // 5)
            found.append(history)
    return found


@pytest.mark.parametrize("size", [(408, 170), (310, 150), (576, 170)])
def test_labels_stay_inside_and_apart(size: tuple[int, int]) -> None:
    for history in histories():
        chart = goal(history)
        figure = charts.goal_progress(chart, LIGHT, *size)
        words = [text.get_text() for text in figure.axes[0].texts]
        boxes = [placed(figure, text) for text in words]
        for left, top, right, bottom in boxes:
            assert left >= 0
            assert top >= 0
            assert right <= size[0]
            assert bottom <= size[1]
        for index, one in enumerate(boxes):
            for other in boxes[index + 1 :]:
                beside = one[2] <= other[0] or other[2] <= one[0]
                assert beside or abs(one[1] - other[1]) >= APART


@pytest.mark.parametrize(("done", "planned"), [(0, 0), (0, 20), (20, 20), (20, 0), (10, 11), (11, 10)])
def test_the_two_blocks_at_the_right_edge_stay_apart(done: int, planned: int) -> None:
    counts = tuple(Count(day(1, 1) + timedelta(days=index), index) for index in range(21))
    chart = AllChart(day(1, 1), day(6, 30), TODAY, TODAY, counts[: done + 1], counts[: planned + 1])
    figure = charts.all_progress(chart, LIGHT, 650, 158)
    plan = placed(figure, "Plan")
    lines = [placed(figure, f"Done {done}"), placed(figure, f"of {planned} planned")]
    assert all(abs(plan[1] - line[1]) >= APART for line in lines)
    assert all(box[3] <= 158 and box[1] >= 0 for box in (plan, *lines))


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (day(3, 2), day(7, 31), ["Mar", "Apr", "May", "Jun", "Jul"]),
        (day(6, 1), day(6, 20), ["1 Jun", "8 Jun", "15 Jun"]),
        (day(1, 1), day(12, 31), ["Jan", "Mar", "May", "Jul", "Sep", "Nov"]),
        (date(2025, 7, 1), date(2026, 12, 31), ["Jul", "Oct", "2026", "Apr", "Jul", "Oct"]),
        (date(2020, 2, 1), day(6, 9), ["2021", "2022", "2023", "2024", "2025", "2026"]),
    ],
)
def test_ticks_suit_the_span(first: date, last: date, labels: list[str]) -> None:
    assert [label for _, label in Span(first, last).ticks()] == labels


@pytest.mark.parametrize("width", [180, 260, 540])
@pytest.mark.parametrize("days", [0, 1, 6, 30, 45, 46, 80, 200, 400, 800, 2000, 5000, 40000])
def test_any_span_has_a_few_ticks_that_fit_side_by_side(days: int, width: int) -> None:
    span = Span(TODAY, TODAY + timedelta(days=days))
    ticks = span.ticks(width)
    assert 1 <= len(ticks) <= 7
    assert span.first <= TODAY
    assert TODAY + timedelta(days=days) <= span.end
    per_day = width / (span.end - span.first).days
    for (left, label), (right, _) in pairwise([*ticks, (span.end, "")]):
        assert span.first <= left < right
        assert text_width(label) <= (right - left).days * per_day + 8


@pytest.mark.parametrize(
    ("most", "ticks"), [(0, [0, 1]), (1, [0, 1]), (5, [0, 2, 4]), (20, [0, 10, 20]), (33, [0, 10, 20, 30])]
)
def test_counts_have_three_or_four_whole_ticks(most: int, ticks: list[int]) -> None:
    assert whole_ticks(most) == ticks


def timeline() -> Timeline:
    marks = (Mark(day(3, 12), MarkState.DONE), Mark(day(6, 4), MarkState.OVERDUE), Mark(day(9, 4), MarkState.OPEN))
    rows = (
        TimelineRow("Pricing $x$ <b>", day(3, 1), day(9, 4), marks),
        TimelineRow("A title that goes on and on beyond what any column holds", date(2025, 1, 1), day(2, 1), ()),
        TimelineRow("Long over", date(2024, 1, 1), date(2024, 3, 1), ()),
    )
    return Timeline(day(1, 1), day(9, 4), TODAY, TODAY, rows)


def test_the_timeline_shortens_titles_and_takes_them_as_text() -> None:
    svg = charts.to_svg(charts.timeline(timeline(), LIGHT, 650, names=190), "glance")
    names = texts(svg)
    assert "Pricing $x$ &lt;b&gt;" in names
    assert any(name.startswith("A title that goes") and name.endswith("…") for name in names)
    assert charts.timeline_height(4) == 116


def test_a_title_fits_where_it_is_shortened() -> None:
    assert text_width(elided("W" * 5000, 100)) <= 100
    assert elided("short", 100) == "short"


def test_too_little_to_draw_is_said_instead() -> None:
    assert not chart_data.enough(goal(History().created(1, day(3, 1), day(4, 1)).done(1, day(3, 20))))
    assert chart_data.enough(goal(drawn()))
    assert chart_data.enough(timeline())
    empty = chart_data.all_chart({}, day(1, 1), day(6, 30), TODAY)
    assert not chart_data.enough(empty)
    assert charts.all_progress(empty, LIGHT)


def test_each_chart_has_words_and_a_table() -> None:
    chart = goal(drawn())
    assert chart_data.describe(chart).startswith(
        "57%: 4 of 7 milestones done by 9 June 2026. The plan runs at 70%"
    )
    head, rows = chart_data.table(chart)
    assert head == ("Day", "Done", "Planned")
    assert ("2026-06-09", "57%", "70%") in rows
    assert ("2026-07-31", "", "100%") in rows
    every = chart_data.all_chart({1: drawn().events}, day(1, 1), day(6, 30), TODAY)
    assert chart_data.describe(every) == (
        "4 milestones done against 4 planned by 9 June 2026. 5 planned by 30 June 2026."
    )
    assert chart_data.table(every)[1][-1] == ("2026-06-12", "", "5")
    assert "1 done, 1 to come and 1 overdue" in chart_data.describe(timeline())
    assert len(chart_data.table(timeline())[1]) == 3
