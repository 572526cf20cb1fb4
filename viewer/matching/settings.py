"""Where a detail stands: the weighty words near it, by which two details are known to be of the same thing."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.article.article import Article, Span
from viewer.article.words import Word, find_words

_NEAR = 70  # code points on either side
_BESIDE = 25
_LONGEST = 5_000  # code points of a sentence that are looked at


@dataclass(frozen=True, slots=True)
class Setting:
    """One sentence of an article, in which details are looked up."""

    article: Article
    span: Span

    @staticmethod
    def of(article: Article, sentence: int) -> Setting:
        """The setting that one sentence of the article makes; of a very long one its beginning."""
        span = article.sentences[sentence]
        return Setting(article, Span(span.start, min(span.end, span.start + _LONGEST)))

    def near(self, span: Span) -> frozenset[str]:
        """The stems of the weighty words close to ``span`` and outside it."""
        before, behind = self._words(span.start - _NEAR, span.start), self._words(span.end, span.end + _NEAR)
        return frozenset(w.stem for w in (*before, *behind))

    def beside(self, span: Span) -> tuple[str, str]:
        """The stems of the weighty word right before ``span`` and of the one right behind it, "" for none."""
        before, behind = self._words(span.start - _BESIDE, span.start), self._words(span.end, span.end + _BESIDE)
        return before[-1].stem if before else "", behind[0].stem if behind else ""

    def second_behind(self, span: Span) -> str:
        """The stem of the second weighty word behind ``span``, "" for none."""
        behind = self._words(span.end, span.end + 2 * _BESIDE)
        return behind[1].stem if len(behind) > 1 else ""

    def words(self) -> tuple[Word, ...]:
        """All words of the sentence."""
        return find_words(self.article.text, self.span.start, self.span.end, self.article.language)

    def _words(self, low: int, high: int) -> list[Word]:
        """The weighty words that lie wholly between ``low`` and ``high``, in this sentence."""
        text = self.article.text
        low, high = max(low, self.span.start), min(high, self.span.end)
        while self.span.start < low < high and text[low - 1].isalnum():  # no half word
            low += 1
        while low < high < self.span.end and text[high].isalnum() and text[high - 1].isalnum():
            high -= 1
        if low >= high:
            return []
        return [w for w in find_words(text, low, high, self.article.language) if w.weighty]


def stand_alike(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Whether two details have the same weighty word right before or right behind them."""
    return any(a == b != "" for a, b in zip(one, two, strict=True))
