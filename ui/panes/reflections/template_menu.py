"""The menu a reflection's template is chosen from. Private templates are not in it: what they are for is kept
with the private notes on a person.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from pmjournal.templates import Template, fill, reflection_templates
from ui.widgets.menu import Menu


def offered() -> list[Template]:
    """The templates a reflection can be started from."""
    return [template for template in reflection_templates() if not template.private]


def template_menu(parent: QWidget, current: str, choose: Callable[[str], object]) -> Menu:
    """ "Start from": every template offered, `current` (an id) checked; `choose` is called with the id."""
    menu = Menu(parent, translate("TemplateMenu", "Template"))
    menu.add_heading(translate("TemplateMenu", "Start from"))
    for template in offered():
        _add(menu, template, template.id == current, choose)
    return menu


def _add(menu: Menu, template: Template, checked: bool, choose: Callable[[str], object]) -> None:
    menu.add(template.name, lambda: choose(template.id), second=fill(template.hint), checked=checked)
