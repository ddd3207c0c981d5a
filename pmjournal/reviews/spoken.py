"""What the worker process has to say itself, worded here in the language that is on.

It draws charts and sets headings, but knows no translation: it is handed these with each job. No chart is drawn
here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from pmjournal.chart_data import DRAWN, Chart, describe
from pmjournal.language import Translatable, translate
from pmjournal.reviews.content import Content


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of one job.

    `language` is the document's, such as "en-GB"; `labels` are the templates' own words; `drawn` the texts inside
    charts; `described` says by a chart's name what it shows, for those who cannot see it.
    """

    language: str
    labels: Mapping[str, str]
    drawn: Mapping[Translatable, str]
    described: Mapping[str, str]


def spoken(content: Content) -> Spoken:
    """The words for a review."""
    return Spoken(
        language=translate(
            "Review", "en-GB", "the code of the language that this is translated to, and its country"
        ),
        labels=_labels(),
        drawn={text: str(text) for text in DRAWN},
        described={name: f"{_heading(content, name)} {describe(chart)}" for name, chart in charts_of(content)},
    )


def charts_of(content: Content) -> list[tuple[str, Chart]]:
    """Every chart of a review, by its name in the document."""
    found: list[tuple[str, Chart]] = []
    if content.progress and content.progress.chart:
        found.append(("progress", content.progress.chart))
    if content.glance:
        found.append(("glance", content.glance))
    return [
        *found,
        *((f"goal-{index}", goal.chart) for index, goal in enumerate(content.goals or ()) if goal.chart),
    ]


def _heading(content: Content, name: str) -> str:
    """What a chart is of."""
    match name.split("-"):
        case ["progress"]:
            return translate("Review", "Milestones, done and planned.")
        case ["glance"]:
            return translate("Review", "Goals at a glance.")
        case [_, number]:
            return (content.goals or ())[int(number)].finding
    return ""


def _labels() -> dict[str, str]:
    """The templates' own words, each by the name it has there."""
    return {
        "highlights": translate("Review", "What stands out"),
        "progress": translate("Review", "Milestones, done and planned"),
        "glance": translate("Review", "Goals at a glance"),
        "glance_key": translate("Review", "Filled is done, hollow is to come, red is overdue"),
        "goals": translate("Review", "Goals"),
        "no_goals": translate("Review", "No goals in this period."),
        "why": translate("Review", "Why it matters"),
        "measure": translate("Review", "How I will know"),
        "impact": translate("Review", "What it changed"),
        "milestone": translate("Review", "Milestone"),
        "due": translate("Review", "Due"),
        "done_on": translate("Review", "Done on"),
        "evidence": translate("Review", "Evidence"),
        "meetings": translate("Review", "Meetings and decisions"),
        "decided": translate("Review", "Decided"),
        "decided_elsewhere": translate("Review", "Decided outside these meetings"),
        "to_do": translate("Review", "To do"),
        "reflections": translate("Review", "Reflections"),
        "done": translate("Review", "Done"),
        "not_done": translate("Review", "Not done"),
        "page": translate("Review", "Page {page} of {pages}"),
    }
