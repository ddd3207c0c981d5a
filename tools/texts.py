"""Finds every text to be translated in the program's source, for tools/translate.py.

Qt's lupdate reads Python too, but overlooks `translate(..., number)` whose number is not a literal, and knows no
module's own `_tr`. So the calls are read here, with Python's own parser, and handed to lupdate in a form it knows.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = ("translate", "Translatable", "QT_TRANSLATE_NOOP")
METHODS = ("tr",)


@dataclass(frozen=True, slots=True)
class Text:
    """One text: in which context, with which comment, and whether it is counted."""

    context: str
    text: str
    comment: str = ""
    counted: bool = False


def texts_in(folder: Path) -> list[Text]:
    """Every text in the Python files below a folder, each once."""
    found = (text for file in sorted(folder.rglob("*.py")) for text in texts_of(file.read_text("utf-8")))
    return list(dict.fromkeys(found))


def texts_of(source: str) -> Iterator[Text]:
    """Every text in one file's source."""
    tree = ast.parse(source)
    yield from _below(tree, "", _wrappers(tree))


def _wrappers(tree: ast.Module) -> dict[str, str]:
    """The functions that only translate what they are given, each with its context."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
            continue
        call = node.body[-1].value
        if isinstance(call, ast.Call) and _name(call) == "translate" and len(call.args) > 1:
            context, text = call.args[0], call.args[1]
            given = node.args.args[0].arg if node.args.args else ""
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id == given:
                found[node.name] = str(context.value)
    return found


def _below(node: ast.AST, owner: str, wrappers: dict[str, str]) -> Iterator[Text]:
    """The texts in a piece of code that belongs to the class `owner`."""
    owner = node.name if isinstance(node, ast.ClassDef) else owner
    if isinstance(node, ast.Call) and (text := _text(node, owner, wrappers)):
        yield text
    for child in ast.iter_child_nodes(node):
        yield from _below(child, owner, wrappers)


def _text(call: ast.Call, owner: str, wrappers: dict[str, str]) -> Text | None:
    """The text of a call, where it is one that translates."""
    name, words = _name(call), [_literal(argument) for argument in call.args]
    if name in CALLS and len(words) > 1 and words[0] is not None and words[1] is not None:
        return Text(words[0], words[1], (words[2] if len(words) > 2 else "") or "", _is_counted(call, 3))
    if name in METHODS and isinstance(call.func, ast.Attribute) and words and words[0] is not None:
        return Text(owner, words[0], (words[1] if len(words) > 1 else "") or "", _is_counted(call, 2))
    if name in wrappers and words and words[0] is not None:
        return Text(wrappers[name], words[0])
    return None


def _is_counted(call: ast.Call, place: int) -> bool:
    return len(call.args) > place or any(word.arg in ("number", "n") for word in call.keywords)


def _name(call: ast.Call) -> str:
    function = call.func
    return (
        function.attr
        if isinstance(function, ast.Attribute)
        else function.id
        if isinstance(function, ast.Name)
        else ""
    )


def _literal(node: ast.expr) -> str | None:
    """A string as it stands in the source; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
