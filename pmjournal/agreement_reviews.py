"""Which agreements were to be looked at again by now, for the mentorships that still run."""

from dataclasses import dataclass

from pmjournal.journal import Journal
from pmjournal.records import Agreement, Contact


@dataclass(frozen=True, slots=True)
class AgreementDue:
    """An agreement that holds, whose day to be looked at again has come, and with whom it is."""

    contact: Contact
    agreement: Agreement


def agreements_due(journal: Journal) -> list[AgreementDue]:
    """Those due today or before, the longest ago first."""
    found = journal.agreements.due(journal.clock.today())
    if not found:
        return []
    contacts = {one.mentorship.id: one for one in journal.people.contacts() if one.mentorship.status.runs}
    return [AgreementDue(contacts[one.mentorship_id], one) for one in found if one.mentorship_id in contacts]
