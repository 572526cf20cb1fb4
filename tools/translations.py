"""Bring ``resources/translations/*.ts`` in step with the texts in the program.

``python -m tools.translations`` updates every language: new texts come in unfinished, vanished ones go.
``--check`` changes nothing and says what is missing. A new language begins as an empty file with ``--new fr``.

Qt's lupdate does not see a text behind a short function of our own (``_said("Close")``), so this reads the syntax tree.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from viewer.desk.refusals import CONTEXT as REFUSALS
from viewer.reading.reason import Reason
from viewer.reporting.language import Label
from viewer.window.commands import COMMANDS, CONTEXT, MENUS
from viewer.window.report_language import CONTEXT as REPORTS
from viewer.window.translation import read_catalogue

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "viewer"
TRANSLATIONS = ROOT / "resources" / "translations"

Key = tuple[str, str]


@dataclass
class _Module:
    """One source file: its constants by name, and its functions that only translate, with their contexts."""

    name: str
    tree: ast.Module
    constants: dict[str, list[str]] = field(default_factory=dict)
    sayers: dict[str, str] = field(default_factory=dict)


@cache
def texts() -> list[Key]:
    """Context and text of all that the window may say, in the order of contexts, then of the sources."""
    modules = [_read(path) for path in sorted(SOURCES.rglob("*.py"))]
    exported = {(m.name, name): context for m in modules for name, context in m.sayers.items()}
    found = dict.fromkeys((CONTEXT, text) for text in (*MENUS, *(c.text for c in COMMANDS)))
    found |= dict.fromkeys((REFUSALS, reason.value) for reason in Reason)
    found |= dict.fromkeys((REPORTS, label.value) for label in Label)
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    if context := exported.get((node.module or "", alias.name)):
                        module.sayers[alias.asname or alias.name] = context
        found |= dict.fromkeys(_said_in(module))
    return sorted(found, key=lambda key: key[0])


def _read(path: Path) -> _Module:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    module = _Module(name, ast.parse(path.read_text(encoding="utf-8")))
    for node in ast.walk(module.tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=ast.Constant(value=str() as text)):
                module.constants.setdefault(target, []).append(text)
            case ast.FunctionDef(name=function, args=arguments, body=[*_, ast.Return(value=ast.Call() as call)]):
                names = [a.arg for a in arguments.args]
                match call:
                    case ast.Call(func=ast.Attribute(attr="translate"), args=[context, ast.Name(id=text), *_]) if (
                        text in names
                    ):
                        module.sayers[function] = next(_strings(module, context), "")
    return module


def _said_in(module: _Module) -> Iterator[Key]:
    for owner in ast.walk(module.tree):
        if isinstance(owner, ast.ClassDef):
            for node in ast.walk(owner):
                match node:
                    case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text, *_]):
                        yield from ((owner.name, t) for t in _strings(module, text))
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str() as context), text, *_]):
                yield from ((context, t) for t in _strings(module, text))
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[text]) if name in module.sayers:
                yield from ((module.sayers[name], t) for t in _strings(module, text))


def _strings(module: _Module, node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _strings(module, one)
            yield from _strings(module, other)
        case ast.Name(id=name):
            yield from module.constants.get(name, ())


def update(file: Path, wanted: list[Key]) -> None:
    """Write a language anew: its translations kept, texts that are new left unfinished."""
    known = read_catalogue(file) if file.exists() else {}
    root = ElementTree.Element("TS", version="2.1", language=file.stem.partition("_")[2], sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, text in wanted:
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        match known.get((context, text), ()):
            case []:
                translation.set("type", "unfinished")
            case [only]:
                translation.text = only
            case forms:
                message.set("numerus", "yes")
                for form in forms:
                    ElementTree.SubElement(translation, "numerusform").text = form
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def missing(file: Path, wanted: list[Key]) -> list[Key]:
    """What a language does not translate yet."""
    known = read_catalogue(file)
    return [key for key in wanted if key not in known]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing, say what is missing")
    parser.add_argument("--new", metavar="CODE", help="begin a language, for example fr")
    options = parser.parse_args()
    wanted = texts()
    files = sorted(TRANSLATIONS.glob("*.ts"))
    if options.new:
        TRANSLATIONS.mkdir(exist_ok=True)
        files.append(TRANSLATIONS / f"diptych_{options.new}.ts")
    lacking = 0
    for file in files:
        if not options.check:
            update(file, wanted)
        gaps = missing(file, wanted)
        lacking += len(gaps)
        print(f"{file.name}: {len(wanted) - len(gaps)} of {len(wanted)} texts")
        for context, text in gaps:
            print(f"    {context}: {text}")
    return 1 if lacking and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
