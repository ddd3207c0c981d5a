"""What the cells of a milestone say in words, for editors and for screen readers. Pure functions."""

from collections.abc import Iterable
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from pmjournal.records import Milestone, MilestoneStatus, ProgressEvent, ProgressKind
from ui import words


class Column(IntEnum):
    """The columns, from the left."""

    TITLE = 0
    DUE = 1
    DONE = 2
    EVIDENCE = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("Milestones", text)


def column_names() -> list[str]:
    """The names of the columns."""
    return [_tr("Milestone"), _tr("Due"), _tr("Done on"), _tr("Evidence")]


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
    if column is not Column.TITLE:
        return f"{column_names()[column]}: {cell_words(step, column, today) or _tr('none')}"
    if step.status is MilestoneStatus.DROPPED:
        return _tr("{0}, dropped").format(step.title)
    if step.done_on is not None:
        return _tr("{0}, done on {1}").format(step.title, words.day(step.done_on, today))
    if step.planned_on is None:
        return _tr("{0}, to do, no day").format(step.title)
    return _tr("{0}, to do, {1}").format(step.title, words.due_words(step.planned_on, today)[0])


def earlier_days(step: Milestone, events: Iterable[ProgressEvent]) -> list[date]:
    """The days it was planned for before, oldest first."""
    kinds = (ProgressKind.CREATED, ProgressKind.REPLANNED)
    recorded = sorted(events, key=lambda event: (event.recorded_at, event.id))
    days = [event.planned_on for event in recorded if event.kind in kinds and event.planned_on]
    return [day for day in dict.fromkeys(days) if day != step.planned_on]
