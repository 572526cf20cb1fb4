"""The command line: open, compare, read."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer import __version__

COMPARE_FORMATS = ("text", "json", "jsonl", "html", "csv")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit status: 0 done, 1 a file could not be read, 2 wrong words."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        match words[:1]:
            case ["compare"]:
                return _compare(words[1:])
            case ["read"]:
                return _read(words[1:])
            case _:
                return _open(words)
    except BrokenPipeError:  # the reader of a pipe, `head` perhaps, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _open(words: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="diptych",
        description="Two articles about one event, side by side.",
        epilog="Other commands: diptych compare LEFT RIGHT, diptych read FILE ... (each has its own --help)",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the left and the right article")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="draw the finished window and exit")
    parser.add_argument("--size", type=_size, metavar="WxH", help="the size of the window in pixels, 1600x1000")
    parser.add_argument("--theme", metavar="NAME", help="light, dark, high-contrast-light, high-contrast-dark")
    parser.add_argument("--rows", action="store_true", help="start with the matched rows")
    parser.add_argument("--version", action="version", version=f"diptych {__version__}")
    options = parser.parse_args(words)
    if len(options.files) > 2:
        parser.error("two articles at most; more than two were named")
    if options.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gc.disable()  # until the window stands; looking through what is being loaded finds nothing
    from viewer.desk.head_start import HeadStart

    ahead = HeadStart(options.files)  # before Qt is loaded, which takes as long as reading two articles
    from viewer.app import Wish, run
    from viewer.window.theme import theme_names

    if options.theme and options.theme not in theme_names():
        ahead.end()
        parser.error(f"no theme is called {options.theme}; there are {', '.join(theme_names())}")
    size = options.size or ((1600, 1000) if options.screenshot else None)
    files = tuple(options.files)
    return run(Wish(files, options.screenshot, size, options.theme, options.rows, ahead if len(files) == 2 else None))


def _compare(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="diptych compare", description="What two articles share.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the left and the right article")
    parser.add_argument("--pairs", type=Path, metavar="PAIRS.tsv", help="many pairs: two paths a line, a tab between")
    parser.add_argument("--format", choices=COMPARE_FORMATS, help="text for one pair, jsonl for many, unless you say")
    parser.add_argument("--weaker", action="store_true", help="show the possible matches in text and HTML too")
    options = parser.parse_args(words)
    if (options.pairs is None) == (len(options.files) != 2):
        parser.error("name two articles, or a list of pairs with --pairs")
    gc.disable()  # looking through what is being loaded finds nothing
    from viewer.batch import compare_many, compare_one

    gc.freeze()
    gc.enable()
    if options.pairs is not None:
        if options.format not in (None, "jsonl"):
            parser.error("many pairs are written as jsonl only")
        return compare_many(options.pairs)
    left, right = options.files
    return compare_one(left, right, options.format or "text", weaker=options.weaker)


def _read(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="diptych read", description="What one article is made of.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("text", "jsonl"), default="text")
    parser.add_argument("--cut", action="store_true", help="print what was cut from the page instead")
    options = parser.parse_args(words)
    from viewer.batch import read_many

    return read_many(options.files, options.format, cut=options.cut)


def _size(words: str) -> tuple[int, int]:
    width, times, height = words.partition("x")
    if not (
        times and width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000
    ):
        raise argparse.ArgumentTypeError(f"{words} is no size like 1600x1000, between 200 and 8000 pixels")
    return int(width), int(height)
