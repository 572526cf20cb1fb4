"""Matching beside other methods on the same texts, in one run, and how it grows.

    python tools/bench.py [--articles FOLDER] [--growth 1000 10000 100000] [--brief]

Ratios within one run are the result; absolute times are context only.
The other methods are development dependencies.
"""

from __future__ import annotations

import argparse
import difflib
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.made_up import made_up_pair  # noqa: E402
from viewer.article.article import Article  # noqa: E402
from viewer.article.understand import understand  # noqa: E402
from viewer.matching.compare import compare  # noqa: E402
from viewer.reading.reader import read  # noqa: E402

Pair = tuple[Article, Article]


def diptych(left: Article, right: Article) -> object:
    """The comparison alone, of articles cut into sentences before, as the other methods get them."""
    return compare(left, right)


def diptych_from_text(left: Article, right: Article) -> object:
    """The whole work: both texts understood, then compared."""
    return compare(understand(left.text), understand(right.text))


def difflib_words(left: Article, right: Article) -> object:
    """Difflib's longest common runs over words."""
    return difflib.SequenceMatcher(None, left.text.split(), right.text.split(), autojunk=False).get_opcodes()


def diff_match_patch_raw(left: Article, right: Article) -> object:
    """diff-match-patch on the raw texts, with its own time limit of one second."""
    from diff_match_patch import diff_match_patch

    return diff_match_patch().diff_main(left.text, right.text)


def rapidfuzz_sentences(left: Article, right: Article) -> object:
    """RapidFuzz token_set_ratio between all pairs of sentences."""
    from rapidfuzz import fuzz, process

    return process.cdist(_sentences(left), _sentences(right), scorer=fuzz.token_set_ratio)


def tfidf_sentences(left: Article, right: Article) -> object:
    """scikit-learn's TF-IDF of character 3-5-grams, cosine between all pairs of sentences."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    a, b = _sentences(left), _sentences(right)
    rows = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit_transform(a + b)
    return rows[: len(a)] @ rows[len(a) :].T


METHODS: tuple[Callable[[Article, Article], object], ...] = (
    diptych,
    diptych_from_text,
    rapidfuzz_sentences,
    tfidf_sentences,
    difflib_words,
    diff_match_patch_raw,
)


def main() -> int:
    """Print the tables; the result is the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--articles", type=Path, default=ROOT.parent / "shared" / "articles")
    parser.add_argument("--growth", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure_size(options.one)))
        return 0
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    print_methods(options.articles)
    print_cold_start()
    print_growth(options.growth)
    return 0


def print_methods(folder: Path) -> None:
    """The table of methods, on the pairs of real articles or else on the sample pair."""
    files = sorted((folder / "mariupol").glob("*.txt"))
    pairs = [(read(a), read(b)) for a, b in combinations(files, 2)]
    source = f"{len(pairs)} pairs of real articles" if pairs else "the sample pair"
    samples = ROOT / "resources" / "samples"
    pairs = pairs or [(read(samples / "left.md"), read(samples / "right.md"))]
    words = statistics.mean(a.words() + b.words() for a, b in pairs) / 2
    print(f"Two articles of {words:.0f} words on average ({source}), warm, median milliseconds a pair")
    times = {method: _median_time(method, pairs, 1 if method is diff_match_patch_raw else 5) for method in METHODS}
    base = times[diptych]
    for method in METHODS:
        print(f"  {method.__name__:24} {times[method] * 1000:9.1f} ms   {times[method] / base:7.2f} x")
    left, right = (understand(text) for text in made_up_pair(1_000))
    for method in (diptych, diptych_from_text):
        thousand = _median_time(method, [(left, right)], 15)
        print(f"  {method.__name__ + ', 1,000 words':32} {thousand * 1000:5.1f} ms")
    print("  (at most 40 wanted for two articles of 1,000 words)\n")


def print_cold_start() -> None:
    """The whole command, from the shell, beside an interpreter that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("left.txt", "right.txt")]
        for file, text in zip(files, made_up_pair(1_000), strict=True):
            file.write_text(text, encoding="utf-8")
        whole = _median_command([sys.executable, "-m", "viewer", "compare", *map(str, files)])
    bare = _median_command([sys.executable, "-c", "pass"])
    print("The whole command on two articles of 1,000 words, cold, median of 7")
    print(f"  diptych compare          {whole:9.2f} s    (at most 0.80 wanted)")
    print(f"  python -c pass           {bare:9.2f} s\n")


def print_growth(sizes: list[int]) -> None:
    """Time, memory and the exponent between neighbouring sizes, each size in a process of its own."""
    print("Growth, made-up texts: words a side, seconds, peak memory, exponent, longest wait for a stop")
    before: tuple[int, float] | None = None
    for size in sizes:
        done = subprocess.run(
            [sys.executable, __file__, "--one", str(size)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        row = json.loads(done.stdout)
        exponent = "" if before is None else f"{math.log(row['seconds'] / before[1]) / math.log(size / before[0]):.2f}"
        print(
            f"  {size:9,d} {row['seconds']:9.2f} s {row['peak']:8.0f} MB {exponent:>6}   "
            f"{row['understanding']:.2f} s of it to understand, {row['wait'] * 1000:.0f} ms to stop, "
            f"{row['passages']} passages"
        )
        before = (size, row["seconds"])


def measure_size(words: int) -> dict[str, float]:
    """Understand and compare two made-up texts once: seconds, peak MB, longest gap between two questions."""
    texts = made_up_pair(words)
    asked = [time.perf_counter()]
    gaps = [0.0]

    def should_stop() -> bool:
        now = time.perf_counter()
        gaps.append(now - asked[-1])
        asked.append(now)
        return False

    compare(understand("Warm."), understand("Warm."))
    start = time.perf_counter()
    left, right = (understand(text) for text in texts)
    middle = asked[-1] = time.perf_counter()
    found = compare(left, right, should_stop=should_stop)
    end = time.perf_counter()
    gaps.append(end - asked[-1])
    return {
        "seconds": end - start,
        "understanding": middle - start,
        "peak": _peak_memory(),
        "wait": max(gaps),
        "passages": len(found.passages),
    }


def _peak_memory() -> float:
    import psutil

    info = psutil.Process().memory_info()
    if hasattr(info, "peak_wset"):
        return float(info.peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _median_time(method: Callable[[Article, Article], object], pairs: list[Pair], rounds: int) -> float:
    method(*pairs[0])
    times = []
    for number in range(1, rounds + 1):
        for pair in pairs:
            left, right = (_not_met_before(article, number) for article in pair)
            start = time.perf_counter()
            method(left, right)
            times.append(time.perf_counter() - start)
    return statistics.median(times)


def _not_met_before(article: Article, number: int) -> Article:
    """The same article with another end: what is kept of texts already read is of no use."""
    return replace(article, text=article.text + "\n" * number)


def _median_command(command: list[str]) -> float:
    times = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _sentences(article: Article) -> list[str]:
    return [s.of(article.text) for s in article.sentences]


if __name__ == "__main__":
    sys.exit(main())
