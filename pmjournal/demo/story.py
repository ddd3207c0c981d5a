"""Writing the sample journal's story into a journal, in an order in which everything finds what it refers to."""

from random import Random

from pmjournal.demo import goals, log, meetings, people, writing
from pmjournal.demo.scene import Scene
from pmjournal.demo.source import Source
from pmjournal.demo.weeks import Weeks
from pmjournal.journal import Journal


def tell(journal: Journal, source: Source, weeks: Weeks, random: Random) -> None:
    """Write everything into an empty journal.

    Args:
        journal: an empty one.
        source: what it says.
        weeks: when.
        random: for what differs a little from time to time: minutes, moods.
    """
    scene = Scene(journal, source, weeks, random)
    people.tell(scene)
    goals.tell(scene)
    people.close(scene)
    meetings.tell(scene)
    log.tell(scene)
    meetings.tell_what_was_said(scene)
    writing.tell(scene)
    goals.clear_away(scene)
