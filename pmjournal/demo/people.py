"""Telling of people, of the mentorships with them, of when these rested, and of what was agreed on."""

from typing import Any

from pmjournal.agreements import SECTIONS
from pmjournal.demo import source as read
from pmjournal.demo.scene import Scene
from pmjournal.demo.source import Facts, Page
from pmjournal.records import CadenceUnit, Ending, MentorshipStatus, Role

_PERSON = ("pronouns", "title", "organisation", "function", "email", "how_met", "what_works")
_MENTORSHIP = (
    "programme", "objectives", "learning_goal", "purpose", "focus_areas", "channel", "source", "research",
    "end_reason",
)  # fmt: skip
_CLOSING = ("outcomes", "gave", "got", "thanks")
_NUMBERS = ("cadence_every", "usual_minutes", "keep_in_touch_months")
_DAYS = ("started", "paired", "planned_end", "ended", "contacted", "replied", "in_touch")


def tell(scene: Scene) -> None:
    """Write the owner, the people and the mentorships."""
    owner = scene.source.owner
    scene.journal.owner.write(
        title=owner.title,
        organisation=owner.organisation,
        fiscal_month=owner.fiscal_month,
        aim=owner.aim,
        values=owner.values,
    )
    for person in scene.source.people:
        _person(scene, person)
    for agreement in scene.source.agreements:
        _agreement(scene, agreement)


def close(scene: Scene) -> None:
    """Write what stood at the end of those that are over, once there are the goals it speaks of."""
    for person in scene.source.people:
        closing = scene.texts(person, _CLOSING)
        if closing:
            scene.journal.people.write_mentorship(scene.ids[person["key"]], **closing)


def _person(scene: Scene, facts: Facts) -> None:
    """A person, and the mentorship with them where there is one."""
    people = scene.journal.people
    person_id = people.add_person(facts["name"], **scene.texts(facts, _PERSON))
    scene.people[facts["key"]] = person_id
    if "my_role" in facts:
        mentorship_id = people.add_mentorship(person_id, Role(facts["my_role"]), **_mentorship(scene, facts))
        scene.ids[facts["key"]] = mentorship_id
        if "cadence_every" in facts and "started" in facts:
            _pauses(scene, facts, mentorship_id)


def _mentorship(scene: Scene, facts: Facts) -> dict[str, Any]:
    """The fields of a mentorship."""
    fields: dict[str, Any] = {
        "status": MentorshipStatus(facts.get("status", "active")),
        "cadence_unit": CadenceUnit(facts.get("cadence_unit", "week")),
        **scene.texts(facts, _MENTORSHIP),
        **scene.days(facts, _DAYS),
        **{name: facts[name] for name in _NUMBERS if name in facts},
    }
    if "ending" in facts:
        fields["ending"] = Ending(facts["ending"])
    if "introduced_by" in facts:
        fields["introduced_by_id"] = scene.people[facts["introduced_by"]]
    return fields


def _pauses(scene: Scene, facts: Facts, mentorship_id: int) -> None:
    """The times in which nothing was held, where the mentorship ran then."""
    first = scene.weeks.day(facts["started"])
    last = scene.weeks.day(facts["ended"]) if "ended" in facts else None
    for pause in scene.source.pauses:
        starts_on, ends_on = scene.weeks.day(pause["from"]), scene.weeks.day(pause["to"])
        if first <= starts_on and (last is None or ends_on <= last):
            scene.journal.pauses.add(mentorship_id, starts_on, ends_on, pause["reason"])


def _agreement(scene: Scene, page: Page) -> None:
    """One version of an agreement; sections it does not name are those of the version before."""
    agreements, mentorship_id = scene.journal.agreements, scene.ids[page.kind]
    sections = read.sections(page.body)
    if unknown := set(sections) - set(SECTIONS):
        raise ValueError(f"an agreement has no such section: {', '.join(sorted(unknown))}")
    written = {name: scene.text(text) for name, text in sections.items()}
    agreements.write(mentorship_id, **written)
    agreement_id = agreements.agree(mentorship_id, on=scene.weeks.day(page.at))
    agreements.look_again(agreement_id, scene.weeks.day(page.facts["review"]))
