"""What the import dialog says of files: why they cannot be taken yet, what will be added, and what was."""

from pmjournal.importing import As, Imported, ImportPlan, Verdict
from pmjournal.language import translate
from ui import words


def count(plan: ImportPlan | None, verdict: Verdict) -> int:
    """How many files there are with this verdict."""
    return 0 if plan is None else len(plan.of(verdict))


def hindrance(plan: ImportPlan | None, partner_missing: str) -> str:
    """Why nothing can be imported yet, in a sentence; "" when all is well.

    Args:
        plan: what would become of the files; None before they are read.
        partner_missing: what is still to be said of the other person, where meetings are with one.
    """
    if plan is None:
        return translate("ImportDialog", "Choose a file or a folder, and see what would be taken.")
    refused = plan.of(Verdict.REFUSED)
    if any(one.ambiguous for one in refused):
        return translate("ImportDialog", "Say what comes first in the dates.")
    if refused:
        return translate(
            "ImportDialog", "Nothing is imported while a file is refused. Mend it, or move it elsewhere."
        )
    if not count(plan, Verdict.TAKEN):
        return translate("ImportDialog", "Nothing new here: all of it is in the journal already.")
    return partner_missing if plan.as_ == "meeting" else ""


def summary(plan: ImportPlan | None) -> str:
    """What will be added."""
    known = count(plan, Verdict.KNOWN)
    taken = "" if plan is None else _counted(count(plan, Verdict.TAKEN), plan.as_)
    if not known:
        return translate("ImportDialog", "{taken} will be added.").format(taken=taken)
    said = translate("ImportDialog", "{taken} will be added; %Ln file(s) (is|are) known already.", "", known)
    return said.format(taken=taken)


def done(result: Imported, as_: As) -> str:
    """What was added."""
    if not result.ids:
        return translate("ImportDialog", "Nothing new: all of it was in the journal already")
    return translate("ImportDialog", "{what} imported").format(what=_counted(len(result.ids), as_))


def _counted(number: int, as_: As) -> str:
    return words.meetings(number) if as_ == "meeting" else words.reflections(number)
