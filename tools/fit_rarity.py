"""Make resources/matching/rarity.txt: how common English stems are, from a list of words and their counts.

    python -m tools.fit_rarity frequency_dictionary_en_82_765.txt

The list is the one that SymSpell ships (MIT): a word, a space and its count a line.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

from viewer.article.words import fold, stem

OUT = Path(__file__).resolve().parent.parent / "resources" / "matching" / "rarity.txt"
HOW_MANY = 15_000


def main() -> None:
    counts: Counter[str] = Counter()
    for line in Path(sys.argv[1]).read_text(encoding="utf-8-sig").splitlines():
        word, _, count = line.partition(" ")
        counts[stem(fold(word))] += int(count)
    everything = sum(counts.values())
    classes = defaultdict(list)
    for form, times in counts.most_common(HOW_MANY):
        classes[round(10 * math.log10(everything / times))].append(form)
    lines = [
        "# English stems by how rare they are: ten times the decimal logarithm of one over their share of all words.",
        "# Made by tools/fit_rarity.py from the frequency dictionary of SymSpell (MIT), which intersects the counts",
        "# of Google Books Ngrams (CC BY 3.0) with a spelling list.",
        *(f"{rarity} {' '.join(sorted(forms))}" for rarity, forms in sorted(classes.items())),
    ]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
