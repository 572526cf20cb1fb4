"""Why two quotes were paired, in words that a reader understands."""

from __future__ import annotations

from viewer.article.article import Article, Quote
from viewer.article.words import find_words
from viewer.matching.utterances import Utterance

_MOST_WORDS = 4
_FIRST = 20_000  # code points of a quote that are looked at for reasons


class Reasons:
    """Reads the words of each quote once, for however many pairs it is in."""

    def __init__(self, left: Article, right: Article) -> None:
        self._articles = left, right
        self._written: tuple[dict[int, dict[str, str]], dict[int, dict[str, str]]] = ({}, {})

    def of(self, one: Utterance, two: Utterance, line: dict[str, float]) -> tuple[str, ...]:
        """The evidence for a pair, strongest first; the same whichever article is left."""
        found = []
        if line["same words"]:
            found.append("word for word")
        elif line["in order"] >= 0.85:
            found.append("one holds the other")
        names = self._articles[0].quotes[one.index].speaker, self._articles[1].quotes[two.index].speaker
        if line["same speaker"] and names[0] and names[1]:
            found.append(f"same speaker: {max(names[0], names[1], key=lambda name: (len(name), name))}")
        words = self._shared_words(one.index, two.index)
        if words:
            found.append("shared words: " + ", ".join(words))
        numbers = sorted({x.value for x in one.numbers for y in two.numbers if x.value == y.value})
        if numbers:
            found.append("shared numbers: " + ", ".join(f"{value:,.10g}" for value in numbers[:_MOST_WORDS]))
        if line["wide place"] >= 0.3:
            found.append("told at the same place")
        return tuple(found) or ("alike in wording",)

    def _shared_words(self, left: int, right: int) -> list[str]:
        """The longest words that both quotes hold, as they are written, in alphabetical order."""
        one, two = self._words(0, left), self._words(1, right)
        shared = [min(one[stem], two[stem], key=lambda word: (len(word), word)) for stem in one.keys() & two.keys()]
        return sorted(sorted(shared, key=lambda word: (-len(word), word))[:_MOST_WORDS])

    def _words(self, side: int, index: int) -> dict[str, str]:
        known = self._written[side]
        if index not in known:
            known[index] = _written(self._articles[side], self._articles[side].quotes[index])
        return known[index]


def _written(article: Article, quote: Quote) -> dict[str, str]:
    """For each stem of a weighty word its shortest written form."""
    forms: dict[str, str] = {}
    end = min(quote.span.end, quote.span.start + _FIRST)
    for word in find_words(article.text, quote.span.start, end, article.language):
        if word.weighty and not word.form[:1].isdigit():
            written = article.text[word.start : word.end]
            forms[word.stem] = min(forms.get(word.stem, written), written, key=lambda w: (len(w), w))
    return forms
