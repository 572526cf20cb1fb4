"""Draw the whole window in every look, two sizes and both views, to be looked at.

python -m tools.pictures FOLDER [LEFT RIGHT ...]

Without files: the sample pair, and every two of the articles in ../shared/articles/mariupol where that folder exists.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from viewer.shipped import resource

LOOKS = ("light", "dark", "high-contrast-light", "high-contrast-dark")
SIZES = ("1600x1000", "1024x700")
VIEWS = {"reading": [], "rows": ["--rows"]}
ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT.parent / "shared" / "articles" / "mariupol"

Pair = tuple[Path, Path]


def pairs(files: list[Path]) -> list[Pair]:
    """The pairs to draw: ``files`` two by two, or what is there."""
    if files:
        return list(zip(files[::2], files[1::2], strict=True))
    sample = resource("samples", "left.md"), resource("samples", "right.md")
    return [(Path(str(sample[0])), Path(str(sample[1]))), *itertools.combinations(sorted(ARTICLES.glob("*.txt")), 2)]


def draw(pair: Pair, look: str, size: str, view: str, folder: Path) -> str:
    """One picture; its name."""
    name = f"{pair[0].stem[:6]}-{pair[1].stem[:6]}-{look}-{size}-{view}.png"
    command = [sys.executable, "-m", "viewer", *map(str, pair), "--screenshot", str(folder / name)]
    subprocess.run([*command, "--size", size, "--theme", look, *VIEWS[view]], check=True, cwd=ROOT)
    return name


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    wanted = itertools.product(pairs([Path(a).resolve() for a in arguments[1:]]), LOOKS, SIZES, VIEWS, [folder])
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as workers:
        for name in workers.map(lambda one: draw(*one), wanted):
            print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
