"""The charts of a review as SVG files, and its content as the JSON the templates read.

Runs in the worker process: importing this imports Matplotlib. The light palette is used always.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from pmjournal import charts
from pmjournal.chart_data import AllChart, Chart, GoalChart
from pmjournal.reviews.content import Content
from pmjournal.reviews.spoken import Spoken, charts_of

ALL_SIZE = (650, 158)
GOAL_SIZE = (310, 150)
GLANCE_WIDTH, GLANCE_NAMES = 650, 190


@dataclass(frozen=True, slots=True)
class Drawn:
    """One chart of a document: its file's name in it, the SVG, and what the templates need to place it."""

    file: str
    svg: bytes
    placing: dict[str, Any]


@lru_cache(maxsize=64)
def _svg(chart: Chart, salt: str, _language: str) -> tuple[bytes, tuple[int, int]]:
    """Kept, since a preview is drawn again at every change and its charts mostly stay."""
    light = charts.palette("light")
    if isinstance(chart, GoalChart):
        figure, size = charts.goal_progress(chart, light, *GOAL_SIZE), GOAL_SIZE
    elif isinstance(chart, AllChart):
        figure, size = charts.all_progress(chart, light, *ALL_SIZE), ALL_SIZE
    else:
        size = (GLANCE_WIDTH, charts.timeline_height(len(chart.rows)))
        figure = charts.timeline(chart, light, *size, names=GLANCE_NAMES)
    return charts.to_svg(figure, salt).encode(), size


def draw(content: Content, spoken: Spoken) -> Iterator[Drawn]:
    """Draw the charts one after the other."""
    for name, chart in charts_of(content):
        svg, (width, height) = _svg(chart, name, spoken.language)
        placing = {"file": f"{name}.svg", "alt": spoken.described[name], "width": width, "height": height}
        yield Drawn(f"{name}.svg", svg, placing)


def as_json(content: Content, spoken: Spoken, drawn: dict[str, Drawn]) -> bytes:
    """The content for the templates, each chart replaced by where it is and how large."""
    data = asdict(content)
    placed = {name.removesuffix(".svg"): chart.placing for name, chart in drawn.items()}
    if data["progress"]:
        data["progress"]["chart"] = placed.get("progress")
    data["glance"] = placed.get("glance")
    for index, goal in enumerate(data["goals"] or ()):
        goal["chart"] = placed.get(f"goal-{index}")
    data["colours"] = dict(charts.palette("light"))
    data["words"], data["language"] = dict(spoken.labels), spoken.language
    del data["left_out"]
    return json.dumps(data, default=_plain, ensure_ascii=False).encode()


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a review")
