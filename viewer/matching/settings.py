"""Where a detail stands: the weighty words near it, by which two details are known to be of the same thing."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from viewer.article.article import Article, Span
from viewer.article.words import Word, find_words

_NEAR = 70  # code points on either side
_BESIDE = 25


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence with its words, in which details are looked up."""

    article: Article
    span: Span
    words: tuple[Word, ...]

    @staticmethod
    def of(article: Article, sentence: int) -> Setting:
        """The setting that one sentence of the article makes."""
        span = article.sentences[sentence]
        end = min(span.end, span.start + 5_000)
        return Setting(article, span, find_words(article.text, span.start, end, article.language))

    def near(self, span: Span) -> frozenset[str]:
        """The stems of the weighty words close to ``span`` and outside it."""
        starts = [w.start for w in self.words]
        first, last = bisect_left(starts, span.start - _NEAR), bisect_left(starts, span.end + _NEAR)
        return frozenset(
            w.stem for w in self.words[first:last] if w.weighty and (w.end <= span.start or w.start >= span.end)
        )

    def beside(self, span: Span) -> tuple[str, str]:
        """The stems of the weighty word right before ``span`` and of the one right behind it, "" for none."""
        before = [w.stem for w in self.words if w.weighty and span.start - _BESIDE <= w.end <= span.start]
        behind = [w.stem for w in self.words if w.weighty and span.end <= w.start <= span.end + _BESIDE]
        return before[-1] if before else "", behind[0] if behind else ""

    def stems(self) -> frozenset[str]:
        """The stems of all weighty words of the sentence."""
        return frozenset(w.stem for w in self.words if w.weighty)


def stand_alike(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Whether two details have the same weighty word right before or right behind them."""
    return any(a == b != "" for a, b in zip(one, two, strict=True))
