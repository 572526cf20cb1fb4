from dataclasses import replace
from pathlib import Path

import pytest

from tests.made_pair import made_pair
from viewer.matching.compare import compare
from viewer.reading.reader import read
from viewer.shipped import resource
from viewer.window.reasons import evidence_lines


def bare(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines as they are read, without the marks that keep directions apart."""
    return tuple(line.translate({0x2068: None, 0x2069: None}) for line in lines)


def test_words_of_the_other_direction_are_isolated_so_that_the_line_keeps_its_order() -> None:
    lines = evidence_lines(replace(made_pair().passages[0], why=("قطار", "مدينة")))
    assert lines == ("Both have: \u2068قطار\u2069 · \u2068مدينة\u2069",)


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        ("same speaker: Ilse Varga", "Same speaker: Ilse Varga"),
        ("shared words: tide, wait", "Both have: tide · wait"),
        ("something newer", "Something newer"),
    ],
)
def test_each_reason_for_a_quote_pair_is_a_line(reason: str, line: str) -> None:
    assert bare(evidence_lines(replace(made_pair().quote_pairs[0], why=(reason,)))) == (line,)


def test_a_passage_is_explained_by_the_words_that_both_have() -> None:
    assert bare(evidence_lines(made_pair().passages[0])) == ("Both have: Halvard · Skarn",)
    assert evidence_lines(replace(made_pair().passages[0], why=())) == ()
    near = replace(made_pair().passages[0], why=("Skarn", "bill ~ law", "money ~ funding"))
    assert bare(evidence_lines(near)) == ("Both have: Skarn", "Near in meaning: bill ~ law · money ~ funding")


def test_every_reason_that_the_matching_gives_for_the_sample_is_known_here() -> None:
    left, right = (read(Path(resource("samples", name))) for name in ("left.md", "right.md"))
    for pair in compare(left, right).quote_pairs:
        for reason, line in zip(pair.why, bare(evidence_lines(pair)), strict=True):
            assert line.lower() != reason.lower() or reason.startswith("same speaker"), reason
