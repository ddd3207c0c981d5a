"""Telling of the log, of what feedback was asked for, and of what was said."""

from typing import Any

from pmjournal.demo import source as read
from pmjournal.demo.scene import Scene
from pmjournal.demo.source import Facts, Page
from pmjournal.records import (
    EntryKind,
    EntryState,
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    RequestState,
    Side,
    Visibility,
)

_FEEDBACK = ("situation", "behaviour", "impact", "next_step", "result")


def tell(scene: Scene) -> None:
    """Write requests, feedback and the log, each in the order of its days."""
    for request in sorted(scene.source.requests, key=lambda one: scene.weeks.day(one["asked"])):
        _request(scene, request)
    for feedback in scene.source.feedback:
        _feedback(scene, feedback)
    for page in sorted(scene.source.log, key=lambda page: scene.weeks.day(page.at)):
        _entry(scene, page)


def _request(scene: Scene, facts: Facts) -> None:
    """Feedback asked for, by either side."""
    request_id = scene.journal.requests.add(
        facts["about"],
        asked_by=Side(facts.get("asked_by", "me")),
        artefact=facts.get("artefact", ""),
        asked_on=scene.weeks.day(facts["asked"]),
        **scene.about(facts),
    )
    scene.ids[f"request.{facts['key']}"] = request_id
    if facts.get("expired"):
        scene.journal.requests.mark(request_id, RequestState.EXPIRED)
    if "answered" in facts:
        scene.journal.requests.mark(request_id, RequestState.ANSWERED, on=scene.weeks.day(facts["answered"]))


def _feedback(scene: Scene, facts: Facts) -> None:
    """What one said to another: `said` is "received advice" or "given strength"."""
    direction, kind = facts["said"].split(" ", 1)
    fields: dict[str, Any] = {**scene.about(facts), **scene.texts(facts, _FEEDBACK)}
    if "on" in facts:
        fields["given_on"] = scene.weeks.day(facts["on"])
    if "goal" in facts:
        fields["goal_id"] = scene.ids[f"goal.{facts['goal']}"]
    if "answers" in facts:
        fields["request_id"] = scene.ids[f"request.{facts['answers']}"]
    feedback_id = scene.journal.feedback.add(
        scene.text(facts["text"]),
        direction=FeedbackDirection(direction),
        kind=FeedbackKind(kind),
        state=FeedbackState(facts.get("state", "noted")),
        **fields,
    )
    if "key" in facts:
        scene.ids[f"feedback.{facts['key']}"] = feedback_id


def _entry(scene: Scene, page: Page) -> None:
    """An entry of the log; what stands below a line of three dashes is how it went on."""
    body, outcome = read.halves(page.body)
    fields: dict[str, Any] = {**scene.about(page.facts), "state": EntryState(page.facts.get("state", "open"))}
    if "visibility" in page.facts:
        fields["visibility"] = Visibility(page.facts["visibility"])
    if "review" in page.facts:
        fields["review_on"] = scene.weeks.day(page.facts["review"])
    entry_id = scene.journal.entries.add(
        EntryKind(page.kind),
        page.title,
        occurred_on=scene.weeks.day(page.at),
        body=scene.text(body),
        outcome=scene.text(outcome),
        **fields,
    )
    if "key" in page.facts:
        scene.ids[f"entry.{page.facts['key']}"] = entry_id
    for other in page.facts.get("also", "").split():
        scene.journal.links.add(entry_id, scene.ids[other])
