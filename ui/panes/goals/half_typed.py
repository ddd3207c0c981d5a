"""The forms of a goal that one can be in the middle of; its other fields are kept when they are left."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.half_typed import Form, when_shown

if TYPE_CHECKING:  # the pane has them
    from ui.panes.goals.pane import GoalsPane


def forms_of(pane: "GoalsPane") -> dict[str, Form]:
    """Why a goal or a milestone is dropped, why a day moves, and a competency that is being named."""
    detail, section = pane.detail, pane.detail.milestones

    def why_it_moves() -> QWidget | None:
        return None if section.form.isHidden() else section.form.reason

    def competency() -> QWidget | None:
        return None if detail.form.isHidden() else detail.form.competencies.line

    def open_step(milestone_id: int) -> None:
        step = section.model.step_by_id(milestone_id)
        if step is not None:
            section.form.show_step(step, section.earlier(step))

    def ask_drop(milestone_id: int) -> None:
        step = section.model.step_by_id(milestone_id)
        if step is not None:
            section.ask_drop(step)

    return {
        "competency": Form(competency, lambda _about: pane.dealings.open_form()),
        "drop": Form(when_shown(detail.reason), lambda _about: pane.dealings.ask_drop()),
        "step": Form(why_it_moves, open_step, section.form.milestone_id),
        "drop step": Form(when_shown(section.reason), ask_drop, lambda: section.dropping),
    }
