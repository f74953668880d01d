"""Nothing grows past what can be read at once: lines of modules, classes and functions, docstrings included."""

import ast
from collections.abc import Iterator
from pathlib import Path

MODULE_LINES = 400
CLASS_LINES = 250
FUNCTION_LINES = 40


def too_long(text: str, name: str) -> Iterator[str]:
    """What is too long in one module, one line for each."""
    if (lines := text.count("\n")) > MODULE_LINES:
        yield f"{name}: {lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            limit = CLASS_LINES
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = FUNCTION_LINES
        else:
            continue
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > limit:
            yield f"{name}:{node.lineno}: {node.name} has {lines} lines"


def test_modules_classes_and_functions_are_short(tracked_texts: dict[Path, str], root: Path) -> None:
    sources = {path: text for path, text in tracked_texts.items() if path.suffix == ".py"}
    assert root / "do.py" in sources
    assert [line for path, text in sources.items() for line in too_long(text, str(path.relative_to(root)))] == []


def test_one_line_too_many_is_found() -> None:
    function = "def f():\n" + "    x = 1\n" * FUNCTION_LINES
    klass = "class C:\n" + "    x = 1\n" * CLASS_LINES
    assert list(too_long(function, "a.py")) == ["a.py:1: f has 41 lines"]
    assert list(too_long(klass, "a.py")) == ["a.py:1: C has 251 lines"]
    assert list(too_long("\n" * (MODULE_LINES + 1), "a.py")) == ["a.py: 401 lines"]
    assert list(too_long(function.removesuffix("    x = 1\n"), "a.py")) == []
