"""What two people agreed on, at a glance; and a gentle word where they met and agreed on nothing."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Agreement, Mentorship
from ui import words
from ui.panes.person.fact_rows import FactSection
from ui.text_preview import seen_words
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Icon, Label

WITHOUT = 2
"""From so many meetings on, that nothing was agreed on is worth a word."""


class AgreementGlance(QWidget):
    """`opened` asks for the agreement."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.section = FactSection(self.tr("Agreement"))
        self.flag = Label("", "body_medium", "warn", elide=True)
        self.none = Label(self.tr("Nothing agreed on yet."), "body", "ink3")
        self.link = LinkButton("")
        self._icon = Icon("agreement", "warn", 14)
        self._said = QWidget()
        line = FlowLayout(self._said, gap=6, line_gap=2)  # a long word for it leaves the link a line of its own
        for widget in (self._icon, self.flag, self.none, self.link):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.section)
        column.addWidget(self._said)
        self.section.opened.connect(lambda _key: self.opened.emit())
        self.link.clicked.connect(lambda: self.opened.emit())

    def show_agreement(
        self, agreed: Agreement | None, mentorship: Mentorship, held: int, draft: bool, today: date
    ) -> None:
        """Show what holds; nothing where it is over and nothing was agreed on.

        Args:
            agreed: the version that holds, None where there is none.
            mentorship: with whom.
            held: how many meetings were held.
            draft: whether something is written that was not agreed on yet.
            today: the local day.
        """
        since = agreed.agreed_on if agreed is not None else None
        self.section.header.set_count(
            self.tr("since {day}").format(day=words.day(since, today)) if since is not None else ""
        )
        facts = facts_of(agreed, mentorship)
        self.section.show_facts(facts)
        self.section.setVisible(True)
        late = agreed is None and held >= WITHOUT and not mentorship.status.is_over
        for widget, shown in ((self._icon, late), (self.flag, late), (self.none, agreed is None and not late)):
            widget.setVisible(shown)
        self.flag.setText(translate("AgreementGlance", "No agreement after %n meeting(s)", "", held))
        without = self.tr("Read the draft") if draft else self.tr("Write one")
        self.link.setText(self.tr("Read it") if agreed is not None else without)
        self._said.setVisible(agreed is None or not any(text for _key, _label, text in facts))
        self.setVisible(agreed is not None or draft or not mentorship.status.is_over)


def facts_of(agreed: Agreement | None, mentorship: Mentorship) -> list[tuple[str, str, str]]:
    """What the focus is, what both expect, and what stays between them; each with a key."""
    focus = (agreed.focus if agreed is not None else "") or mentorship.focus_areas
    found = [("focus", translate("AgreementGlance", "Focus"), seen_words(focus))]
    if agreed is not None:
        expected = " ".join(filter(None, [seen_words(agreed.from_mentee), seen_words(agreed.from_mentor)]))
        between = seen_words(agreed.confidentiality)
        found.append(("expected", translate("AgreementGlance", "We expect"), expected))
        found.append(("between", translate("AgreementGlance", "Between us"), between))
    return found
