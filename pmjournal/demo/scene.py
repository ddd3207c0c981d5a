"""What every part of the story is told with: the journal, the days, and what names stand for so far."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from random import Random
from typing import Any

from pmjournal.demo.source import Facts, Source
from pmjournal.demo.weeks import HOME, Weeks
from pmjournal.journal import Journal

_REFERENCE = re.compile(r"\[\[([a-z][a-z0-9.-]*)\|")


class Scene:
    """The stage of the sample journal.

    Args:
        journal: an empty one.
        source: what the story says.
        weeks: when.
        random: for what differs a little from time to time: minutes, moods.
    """

    def __init__(self, journal: Journal, source: Source, weeks: Weeks, random: Random) -> None:
        self.journal = journal
        self.source = source
        self.weeks = weeks
        self.random = random
        self.ids: dict[str, int] = {}  # mentorships by their person's key, everything else as "kind.key"
        self.people: dict[str, int] = {}
        self._competencies: Mapping[str, int] = {}

    def text(self, text: str) -> str:
        """`text` with its days said and its references as links."""
        said = self.weeks.said(text)
        return _REFERENCE.sub(lambda match: f"[[{self.ids[match[1]]}|", said).strip("\n")

    def texts(self, facts: Facts, names: tuple[str, ...]) -> dict[str, str]:
        """Those of these facts that there are, as texts."""
        return {name: self.text(facts[name]) for name in names if name in facts}

    def days(self, facts: Facts, names: tuple[str, ...]) -> dict[str, date]:
        """Those of these facts that there are, as the days of fields: "started" is `started_on`."""
        return {f"{name}_on": self.weeks.day(facts[name]) for name in names if name in facts}

    def moment(self, at: str) -> datetime:
        """The moment that "W12 tue 10:00" names where the reader is."""
        return self.weeks.moment(at, self.journal.clock.zone)

    def about(self, facts: Mapping[str, str]) -> dict[str, Any]:
        """Which meeting, mentorship, person and competency "meeting", "with", "person" and "competency" name."""
        found: dict[str, Any] = {}
        if "meeting" in facts:
            found["meeting_id"] = self.ids[f"meeting.{facts['meeting']}"]
        elif "with" in facts:
            found["mentorship_id"] = self.ids[facts["with"]]
        if "person" in facts:
            found["person_id"] = self.people[facts["person"]]
        if "competency" in facts:
            found["competency_id"] = self._competency(facts["competency"])
        return found

    def zone(self, meeting: Facts) -> str:
        """The zone of a meeting: the clocks change at Noor's home, whoever reads about it."""
        home = HOME if meeting["at"].startswith(("spring", "autumn")) else self.journal.clock.zone
        return str(meeting.get("zone", home))

    def starts_at(self, meeting: Facts) -> datetime:
        """When a meeting begins."""
        return self.weeks.moment(meeting["at"], self.zone(meeting))

    def _competency(self, name: str) -> int:
        if not self._competencies:
            self._competencies = {one.name: one.id for one in self.journal.goals.competencies()}
        return self._competencies[name]
