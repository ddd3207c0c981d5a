"""The person whose journal this is, what they aim at, and what they hold on to."""

from sqlalchemy import select

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Owner
from pmjournal.store.mapping import field_names
from pmjournal.store.tables import Setting
from pmjournal.store.topic import Topic
from pmjournal.text import clean, one_line, required

LONG = ("aim", "values")


class OwnerService(Topic):
    """The owner's name and what stands under it on a review."""

    def get(self) -> Owner:
        """The owner."""
        with self._store.reading() as session:
            values = {row.key: row.value for row in session.scalars(select(Setting))}
        return Owner(
            name=values.get("owner.name", ""),
            title=values.get("owner.title", ""),
            organisation=values.get("owner.organisation", ""),
            fiscal_month=int(values.get("owner.fiscal_month", "1")),
            aim=values.get("owner.aim", ""),
            values=values.get("owner.values", ""),
        )

    def write(self, **fields: str | int) -> None:
        """Change fields of the owner.

        Raises:
            BadInput: the name is empty, or the month is not 1 to 12.
        """
        if unknown := set(fields) - set(field_names(Owner)):
            raise TypeError(f"The owner has no field {', '.join(sorted(unknown))}")
        if "name" in fields:
            required(str(fields["name"]), translate("Owner", "Your name"))
        if "fiscal_month" in fields and fields["fiscal_month"] not in range(1, 13):
            raise BadInput(translate("Owner", "The month your year starts in is a number from 1 to 12."))
        with self._store.writing() as session:
            for name, value in fields.items():
                session.merge(Setting(key=f"owner.{name}", value=_said(name, str(value))))


def _said(name: str, value: str) -> str:
    """A value as it is kept: on one line, but for the texts."""
    return clean(value) if name in LONG else one_line(value)
