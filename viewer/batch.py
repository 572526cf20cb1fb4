"""``compare`` and ``read`` without a window: one pair, or many on all cores."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from viewer.article.article import Article
from viewer.matching.compare import compare
from viewer.reading.reader import Unreadable, read
from viewer.reading.unreadable import printable
from viewer.reporting import as_json

# What a terminal would obey instead of print, and what overrides the direction of its lines.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]")

FEW = 24
"""Up to so many pairs one process is quicker than starting others."""


def compare_one(left: Path, right: Path, form: str, *, weaker: bool) -> int:
    """Print the comparison of two files; the result is the exit status."""
    try:
        comparison = compare(read(left), read(right))
    except Unreadable as error:
        return _complain(str(error))
    match form:
        case "json":
            _say(as_json.comparison_document(comparison))
        case "jsonl":
            _say(as_json.comparison_line(comparison))
        case "html":
            from viewer.reporting.as_html import comparison_page

            _say(comparison_page(comparison, weaker=weaker), end="")
        case "csv":
            from viewer.reporting.as_csv import comparison_csv

            _say(comparison_csv(comparison), end="")
        case _:
            from viewer.reporting.as_text import comparison_text

            _say(_tame(comparison_text(comparison, weaker=weaker)), end="")
    return 0


def compare_many(pairs: Path) -> int:
    """Print one line of JSON a pair, in order, each as soon as it is there; the result is the exit status.

    A pair that cannot be read gives a line ``{"error": ...}`` on standard error, and the status is 1.
    """
    try:
        lines = pairs.read_text(encoding="utf-8-sig", errors="surrogateescape").split("\n")
    except (OSError, ValueError) as error:
        return _complain(f"The list of pairs “{printable(str(pairs))}” cannot be read: {printable(str(error))}.")
    jobs = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            left, tab, right = line.partition("\t")
            if not tab or "\t" in right:
                listed = printable(str(pairs))
                return _complain(f"Line {number} of “{listed}” must hold two paths with one tab between them.")
            jobs.append((left, right))
    status = 0
    for result, refusal in _results(jobs):
        status = _complain(refusal) if refusal else status
        if result:
            _say(result)
    return status


def read_many(files: Sequence[Path], form: str, *, cut: bool) -> int:
    """Print one article a line, or in words; the result is the exit status."""
    status = 0
    for file in files:
        try:
            article = read(file)
        except Unreadable as error:
            status = _complain(str(error))
            continue
        if form == "jsonl" and not cut:
            _say(as_json.article_line(article))
        else:
            _say(_tame(article.cut if cut else _in_words(article)))
    return status


def _results(jobs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    cores = os.cpu_count() or 1
    if len(jobs) <= FEW or cores == 1:
        yield from map(_line, jobs)
        return
    import multiprocessing

    chunk = max(1, min(8, len(jobs) // (4 * cores)))
    with multiprocessing.get_context("spawn").Pool(cores) as pool:
        yield from pool.imap(_line, jobs, chunksize=chunk)


def _line(job: tuple[str, str]) -> tuple[str, str]:
    """The line of one pair and "", or "" and what went wrong."""
    try:
        return as_json.comparison_line(compare(read(job[0]), read(job[1]))), ""
    except Unreadable as error:
        return "", str(error)


def _in_words(article: Article) -> str:
    facts = (printable(article.path or ""), article.title, article.outlet, article.byline, article.date)
    head = " | ".join(fact for fact in facts if fact)
    quotes = [f"  {q.speaker or 'not named'}: “{' '.join(q.span.of(article.text).split())}”" for q in article.quotes]
    counts = f"{article.words()} words, {len(article.sentences)} sentences, {len(article.quotes)} quotes"
    furniture = [f"  not the story: {f.of(article.text)}" for f in article.furniture]
    return "\n".join((head, counts, *quotes, *furniture, ""))


def _tame(text: str) -> str:
    """Text in which control characters are their pictures, so that no file commands the terminal."""
    return _OBEYED.sub(lambda c: chr(0x2400 + ord(c[0])) if c[0] < " " else "\N{REPLACEMENT CHARACTER}", text)


def _say(text: str, end: str = "\n") -> None:
    data = (text + end).encode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(data)
    sys.stdout.flush()


def _complain(sentence: str) -> int:
    print(sentence.encode("utf-8", "backslashreplace").decode(), file=sys.stderr)
    return 1
