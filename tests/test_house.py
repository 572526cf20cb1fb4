"""What the import contracts cannot say about the house."""

import ast
from pathlib import Path

import pytest

VIEWER = Path(__file__).resolve().parent.parent / "viewer"


def modules_imported(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("file", sorted((VIEWER / "desk").glob("*.py")), ids=lambda f: f.name)
def test_what_lies_open_knows_of_qt_only_its_core(file):
    assert {m for m in modules_imported(file) if m.startswith("PySide6")} <= {"PySide6.QtCore"}


def test_a_package_imports_no_qt_by_itself():
    for file in VIEWER.rglob("__init__.py"):
        assert not any(m.startswith("PySide6") for m in modules_imported(file)), file


def test_what_ships_in_the_checkout_is_found():
    from viewer.shipped import resource

    assert resource("samples", "left.md").is_file()
    with pytest.raises(FileNotFoundError, match="without nothing"):
        resource("nothing.json")
