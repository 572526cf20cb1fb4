"""How much of a file is read at most, and why: one row a limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """The greatest allowed ``value``, in ``unit``, and the reason for it."""

    value: int
    unit: str
    reason: str


MB = 1024 * 1024

BYTES = Limit(20 * MB, "bytes", "a novel is 1 MB; what is larger is no article, and is held in memory many times over")
CHARACTERS = Limit(20_000_000, "code points", "as much as the largest text file holds; a packed file can hold more")
UNPACKED = Limit(60 * MB, "bytes", "a packed document of 20 MB is mostly pictures; these are never unpacked")
RATIO = Limit(200, "times", "XML packs 10 to 50 times; zip bombs pack 1,000 times and more")
PARTS = Limit(5_000, "parts", "a document has dozens of parts, a mail a few; each costs time even when empty")
NESTING = Limit(250, "levels", "real pages nest 30 to 60 deep; parsers give up at 256 and drop the rest in silence")
PAGES = Limit(300, "pages", "longer than any article; each page costs about 10 ms")
SECONDS = Limit(20, "seconds", "ordinary files take under one second; nobody waits longer for one pane")
MEMORY = Limit(1536 * MB, "bytes", "the largest allowed page needs about a third of it; the machine stays usable")

ALL = (BYTES, CHARACTERS, UNPACKED, RATIO, PARTS, NESTING, PAGES, SECONDS, MEMORY)
