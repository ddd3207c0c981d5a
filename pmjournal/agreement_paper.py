"""An agreement as a paper that both can sign: its sections, and what each side expects in two columns.

It is made of the agreement, the two names and the programme alone.
"""

from typing import TYPE_CHECKING

from pmjournal import wording
from pmjournal.agreement_sections import EXPECTATIONS, Section, sections, title_of
from pmjournal.language import translate
from pmjournal.papers import Fact, Pair, Paper, Part, link_words
from pmjournal.records import Agreement, Contact, Role

if TYPE_CHECKING:
    from pmjournal.journal import Journal


def agreement_paper(journal: "Journal", agreement_id: int) -> Paper:
    """The paper of one version; reads the journal at once.

    Raises:
        NotFound: there is no such version, or it is in the bin.
    """
    agreement = journal.agreements.get(agreement_id)
    assert agreement.mentorship_id is not None
    contact = journal.people.contact(agreement.mentorship_id)
    me = " ".join(journal.owner.get().name.split())
    return Paper(
        kind=translate("Agreement", "Mentorship agreement"),
        title=translate("Agreement", "{name} and {other}").format(name=me, other=contact.person.name),
        made_on=journal.clock.today(),
        subtitle=contact.mentorship.programme,
        facts=tuple(_facts(agreement)),
        parts=tuple(_parts(agreement, contact, me)),
        signatures=_signatures(contact, me),
        mark="" if agreement.agreed_on else translate("Agreement", "Draft"),
        printable=link_words(journal, agreement.mentorship_id, [agreement.id]),
    )


def file_name(contact: Contact, agreement: Agreement) -> str:
    """What the file is called, without its ending."""
    words = translate("Agreement", "Agreement with {name}, version {number}")
    return words.format(name=contact.person.name, number=agreement.version)


def _facts(agreement: Agreement) -> list[Fact]:
    facts = [Fact(translate("Agreement", "Version"), str(agreement.version))]
    if agreement.agreed_on:
        facts.append(Fact(translate("Agreement", "Agreed on"), wording.day_long(agreement.agreed_on)))
    if agreement.review_on:
        facts.append(
            Fact(translate("Agreement", "To be looked at again on"), wording.day_long(agreement.review_on))
        )
    return facts


def _parts(agreement: Agreement, contact: Contact, me: str) -> list[Part | Pair]:
    """The sections with something in them; the two with expectations together, in the place of the first."""
    parts: list[Part | Pair] = []
    for section in sections():
        if section.field not in EXPECTATIONS:
            part = _part(agreement, section, contact, me)
            parts += [part] if part.has_content else []
        elif section.field == EXPECTATIONS[0]:
            both = [one for one in sections() if one.field in EXPECTATIONS]
            left, right = (_part(agreement, one, contact, me) for one in both)
            parts += [Pair(left, right)] if left.has_content or right.has_content else []
    return parts


def _part(agreement: Agreement, section: Section, contact: Contact, me: str) -> Part:
    title = title_of(section, contact.mentorship.my_role, me, contact.person.name)
    text = str(getattr(agreement, section.field))
    if section.field in EXPECTATIONS:
        return Part(title, text, empty=translate("Agreement", "Nothing agreed on."))
    return Part(title, text, beside=True)


def _signatures(contact: Contact, me: str) -> tuple[str, str]:
    """Both names, each with its role; the mentor's first."""
    name = contact.person.name
    mentor, mentee = translate("Agreement", "{name}, mentor"), translate("Agreement", "{name}, mentee")
    match contact.mentorship.my_role:
        case Role.MENTOR:
            return mentor.format(name=me), mentee.format(name=name)
        case Role.MENTEE:
            return mentor.format(name=name), mentee.format(name=me)
    return me, name
