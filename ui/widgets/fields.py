"""All fields a form is made of, under one name; each lives in a module of its own."""

from ui.widgets.date_field import DateCell, DateField
from ui.widgets.line_field import ErrorLine, Field, InlineEditor, LineEdit, mark_error
from ui.widgets.select import Select

__all__ = ["DateCell", "DateField", "ErrorLine", "Field", "InlineEditor", "LineEdit", "Select", "mark_error"]
