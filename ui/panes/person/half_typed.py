"""The forms of a person's page that one can be in the middle of."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.half_typed import Form
from ui.panes.person.course import CourseForm, Step
from ui.panes.person.tabs import AGREEMENT
from ui.widgets.whole_person_form import PersonForm

if TYPE_CHECKING:  # the pane has them
    from ui.panes.person.agreement.head import AgreementHead
    from ui.panes.person.pane import PersonPane


def forms_of(pane: "PersonPane") -> dict[str, Form]:
    """What is known of somebody, a step of the mentorship, and the days of an agreement."""
    dealings, tabs = pane.dealings, pane.tabs

    def whole() -> QWidget | None:
        return dealings.form if isinstance(dealings.form, PersonForm) else None

    def course() -> QWidget | None:
        return dealings.form if isinstance(dealings.form, CourseForm) else None

    def step() -> str:
        return dealings.form.step.name if isinstance(dealings.form, CourseForm) else ""

    def head() -> "AgreementHead | None":
        tab = tabs.tab(AGREEMENT) if tabs.current == AGREEMENT else None
        found: AgreementHead | None = getattr(tab, "head", None)
        return found

    def agreed() -> QWidget | None:
        found = head()
        return None if found is None or found.form.isHidden() else found.form

    def agree(_about: object) -> None:
        tabs.open(AGREEMENT)
        found = head()
        if found is not None and not found.agree.isHidden():
            found.begin()

    return {
        "whole": Form(whole, lambda _about: dealings.edit()),
        "course": Form(course, lambda name: dealings.begin(Step[name]), step),
        "agree": Form(agreed, agree),
    }
