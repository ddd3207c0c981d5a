"""What the cells of a milestone say in words, for editors and for screen readers. Pure functions."""

from collections.abc import Iterable
from datetime import date
from enum import IntEnum

from pmjournal.language import translate
from pmjournal.records import Milestone, MilestoneStatus, ProgressEvent, ProgressKind
from ui import words


class Column(IntEnum):
    """The columns, from the left."""

    TITLE = 0
    DUE = 1
    DONE = 2
    EVIDENCE = 3


def column_names() -> list[str]:
    """The names of the columns."""
    return [
        translate("Milestones", "Milestone"),
        translate("Milestones", "Due"),
        translate("Milestones", "Done on"),
        translate("Milestones", "Evidence"),
    ]


def cell_words(step: Milestone, column: Column, today: date) -> str:
    """What an editor begins with."""
    match column:
        case Column.TITLE:
            return step.title
        case Column.DUE:
            return words.near_day(step.planned_on, today) if step.planned_on else ""
        case Column.DONE:
            return words.day(step.done_on, today) if step.done_on else ""
    return " ".join(part for part in (step.evidence, step.evidence_url) if part)


def spoken_words(step: Milestone, column: Column, today: date) -> str:
    """A cell as one sentence; the title's says where the milestone stands."""
    nothing = translate("Milestones", "none", "no day, no evidence")
    if column is not Column.TITLE:
        return f"{column_names()[column]}: {cell_words(step, column, today) or nothing}"
    if step.status is MilestoneStatus.DROPPED:
        return translate("Milestones", "{title}, dropped").format(title=step.title)
    if step.done_on is not None:
        return translate("Milestones", "{title}, done on {date}").format(
            title=step.title, date=words.day(step.done_on, today)
        )
    if step.planned_on is None:
        return translate("Milestones", "{title}, to do, no day").format(title=step.title)
    return translate("Milestones", "{title}, to do, {due}").format(
        title=step.title, due=words.due_words(step.planned_on, today)[0]
    )


def earlier_days(step: Milestone, events: Iterable[ProgressEvent]) -> list[date]:
    """The days it was planned for before, oldest first."""
    kinds = (ProgressKind.CREATED, ProgressKind.REPLANNED)
    recorded = sorted(events, key=lambda event: (event.recorded_at, event.id))
    days = [event.planned_on for event in recorded if event.kind in kinds and event.planned_on]
    return [day for day in dict.fromkeys(days) if day != step.planned_on]
