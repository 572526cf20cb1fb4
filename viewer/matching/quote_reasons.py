"""Why two quotes were paired, in words that a reader understands."""

from __future__ import annotations

from viewer.article.article import Article, Quote
from viewer.article.words import find_words
from viewer.matching.utterances import Utterance

_MOST_WORDS = 4
_FIRST = 20_000  # code points of a quote that are looked at for reasons


def reasons(left: Article, right: Article, one: Utterance, two: Utterance, line: dict[str, float]) -> tuple[str, ...]:
    """The evidence for a pair, strongest first; the same whichever article is left."""
    found = []
    if line["same words"]:
        found.append("word for word")
    elif line["in order"] >= 0.85:
        found.append("one holds the other")
    a, b = left.quotes[one.index], right.quotes[two.index]
    if line["same speaker"] and a.speaker and b.speaker:
        found.append(f"same speaker: {max((a.speaker, b.speaker), key=lambda name: (len(name), name))}")
    words = _shared_words(left, right, a, b)
    if words:
        found.append("shared words: " + ", ".join(words))
    numbers = sorted({x.value for x in one.numbers for y in two.numbers if x.value == y.value})
    if numbers:
        found.append("shared numbers: " + ", ".join(f"{value:,.10g}" for value in numbers[:_MOST_WORDS]))
    if line["wide place"] >= 0.3:
        found.append("told at the same place")
    return tuple(found) or ("alike in wording",)


def _shared_words(left: Article, right: Article, a: Quote, b: Quote) -> list[str]:
    """The longest words that both quotes hold, as they are written, in alphabetical order."""
    one, two = _written(left, a), _written(right, b)
    shared = [min(one[stem], two[stem], key=lambda word: (len(word), word)) for stem in one.keys() & two.keys()]
    return sorted(sorted(shared, key=lambda word: (-len(word), word))[:_MOST_WORDS])


def _written(article: Article, quote: Quote) -> dict[str, str]:
    """For each stem of a weighty word its shortest written form."""
    forms: dict[str, str] = {}
    end = min(quote.span.end, quote.span.start + _FIRST)
    for word in find_words(article.text, quote.span.start, end, article.language):
        if word.weighty and not word.form[:1].isdigit():
            written = article.text[word.start : word.end]
            forms[word.stem] = min(forms.get(word.stem, written), written, key=lambda w: (len(w), w))
    return forms
