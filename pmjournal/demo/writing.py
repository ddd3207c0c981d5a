"""Telling of what was written for oneself: reflections, private notes, words on top of reviews, searches kept."""

from typing import Any

from pmjournal.demo import source as read
from pmjournal.demo.scene import Scene
from pmjournal.demo.source import Page
from pmjournal.records import NoteHeading, Reader


def tell(scene: Scene) -> None:
    """Write reflections, private notes and words on top of reviews, each in the order they were written."""
    for page in sorted(scene.source.reflections, key=lambda page: scene.moment(page.at)):
        _reflection(scene, page)
    for page in sorted(scene.source.private, key=lambda page: scene.moment(page.at)):
        _private(scene, page)
    for page in scene.source.reviews:
        _review(scene, page)
    for search in scene.source.searches:
        scene.journal.search.save(search["name"], search["query"])


def _reflection(scene: Scene, page: Page) -> None:
    """A reflection; moods and confidence follow the story's curve where the page does not say."""
    scene.journal.reflections.add(
        template=page.kind,
        title=page.title,
        body=scene.text(page.body),
        written_at=scene.moment(page.at),
        mentorship_id=scene.ids.get(page.facts.get("with", "")),
        mood=_scale(scene, page, "mood", 2.4 if 43 <= page.week <= 46 else 3.4),
        confidence=_scale(scene, page, "confidence", 2.4 + 1.7 * page.week / 78),
        energy=_scale(scene, page, "energy", 3.2) if page.kind == "weekly" else None,
    )


def _scale(scene: Scene, page: Page, name: str, middle: float) -> int | None:
    """What the page says, else a value near `middle`; sometimes left unset."""
    value = max(1, min(5, round(scene.random.gauss(middle, 0.6))))
    unset = scene.random.random() < 0.1 or not page.body
    return int(page.facts[name]) if name in page.facts else None if unset else value


def _private(scene: Scene, page: Page) -> None:
    """A private note, on a meeting or on a person; below three dashes is what it said at first."""
    notes, (body, before) = scene.journal.private_notes, read.halves(page.body)
    settled: dict[str, Any] = scene.days(page.facts, ("settled",))
    note_id = notes.add(
        scene.text(before or body),
        heading=NoteHeading(page.kind),
        title=page.title,
        written_at=scene.moment(page.at),
        **scene.about(page.facts),
        **settled,
    )
    if before:
        notes.write(note_id, body=scene.text(body))
    if "binned" in page.facts:
        notes.to_bin(note_id)


def _review(scene: Scene, page: Page) -> None:
    """What stands on top of a review of a time for one reader."""
    first, last = (scene.weeks.day(page.facts[name]) for name in ("from", "to"))
    scene.journal.reviews.write(
        Reader(page.kind), first, last, scene.ids.get(page.facts.get("with", "")), own_words=scene.text(page.body)
    )
