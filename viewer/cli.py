"""The command line: open, compare, read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer.matching.compare import compare
from viewer.reading.reader import read
from viewer.reporting import as_json


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="diptych")
    commands = parser.add_subparsers(dest="command")
    c = commands.add_parser("compare")
    c.add_argument("files", nargs="*")
    c.add_argument("--pairs", type=Path)
    c.add_argument("--format", default="jsonl")
    r = commands.add_parser("read")
    r.add_argument("files", nargs="+")
    r.add_argument("--format", default="jsonl")
    options = parser.parse_args(arguments)
    if options.command == "read":
        for file in options.files:
            print(as_json.article_line(read(file)))
    else:
        pairs = (
            [options.files]
            if options.files
            else [line.split("\t") for line in options.pairs.read_text(encoding="utf-8").splitlines() if line]
        )
        for left, right in pairs:
            print(as_json.comparison_line(compare(read(left), read(right))))
    return 0
