"""Acting on feedback: it becomes an action, and is reported back on in the next meeting. Each is all or nothing.

What became of it is read in `advice.py`.
"""

from datetime import date

from pmjournal.advice import report_waits
from pmjournal.contacts import standing
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.records import AgendaKind, Feedback, FeedbackDirection, FeedbackState, Side
from pmjournal.search_text import without_marks
from pmjournal.text import one_line

LONGEST = 120


def make_action(journal: Journal, feedback_id: int, text: str = "", *, due_on: date | None = None) -> int:
    """Make feedback an action of whom it was given to; what was only noted is being tried from now on.

    It is an action of the meeting in which it was said, where there was one.

    Args:
        journal: where.
        feedback_id: the advice, or what there is to work on.
        text: what will be done; its next step, or its first words, where empty.
        due_on: when it is due, if ever.

    Returns:
        The action's id.

    Raises:
        NotFound: there is no such feedback.
        BadInput: the day cannot be right.
    """
    with journal.transaction():
        said = journal.feedback.get(feedback_id)
        if said.state is FeedbackState.NOTED:
            journal.feedback.write(feedback_id, state=FeedbackState.TRYING)
        return journal.actions.add(
            text.strip() or suggested_action(said),
            owner=Side.ME if said.direction is FeedbackDirection.RECEIVED else Side.THEM,
            meeting_id=said.meeting_id,
            mentorship_id=said.mentorship_id,
            goal_id=said.goal_id,
            due_on=due_on,
            source_id=feedback_id,
        )


def suggested_action(said: Feedback) -> str:
    """What an action from feedback is called where nothing else is typed."""
    words = in_short(said.next_step) or in_short(said.text) or one_line(said.text)
    return words.removesuffix(".") or words


def report_back(journal: Journal, feedback_id: int) -> int:
    """Put feedback on the agenda of the next meeting with that person, to report on it; returns that meeting's id.

    Where it waits on an agenda already, it is that one, and nothing is added.

    Raises:
        NotFound: there is no such feedback.
        BadInput: it is with nobody, or no meeting with them is planned.
    """
    with journal.transaction():
        said = journal.feedback.get(feedback_id)
        waits = report_waits(journal, feedback_id)
        if waits is not None:
            return waits
        meeting_id = next_meeting(journal, said)
        if meeting_id is None:
            raise BadInput(
                translate("Advice", "No meeting with this person is planned. Plan one, then report back there.")
            )
        text = translate("Advice", "Report back: {advice}").format(advice=in_short(said.text))
        journal.agendas.add(
            meeting_id,
            text,
            kind=AgendaKind.REPORT_BACK,
            raised_by=Side.ME if said.direction is FeedbackDirection.RECEIVED else Side.THEM,
            about_id=feedback_id,
        )
        return meeting_id


def next_meeting(journal: Journal, said: Feedback) -> int | None:
    """The next meeting planned with the person feedback is with."""
    return None if said.mentorship_id is None else standing(journal, said.mentorship_id).next_id


def in_short(text: str) -> str:
    """The words of the first line that has any, cut at a word where they are many; links are their words."""
    line = next((words for part in text.splitlines() if (words := without_marks(part))), "")
    if len(line) <= LONGEST:
        return line
    cut = line[:LONGEST].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;:')}…"
