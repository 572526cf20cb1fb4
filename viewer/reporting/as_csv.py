"""A comparison as a spreadsheet: one row a match or conflict."""

from __future__ import annotations

import csv
import io

from viewer.matching.comparison import Comparison, QuotePair
from viewer.reporting.sides import Found, both_sides, spans_of, speakers

COLUMNS = ("kind", "relation", "certainty", "score", "speaker", "left_start", "right_start", "left", "right", "why")


def comparison_csv(comparison: Comparison) -> str:
    """Rows of COLUMNS with a header, comma-separated, CRLF line ends as RFC 4180 wants; starts are in code points."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    matches: list[Found] = [*comparison.quote_pairs, *comparison.passages]
    for found in matches:
        is_quote = isinstance(found, QuotePair)
        who = speakers(comparison, found) if isinstance(found, QuotePair) else ""
        spans = spans_of(comparison, found)
        row = [
            "quote" if is_quote else "passage",
            found.relation.value,
            found.certainty.value,
            f"{found.score:.3f}",
            who,
        ]
        row += [str(spans[0][0].start), str(spans[1][0].start), *both_sides(comparison, found), "; ".join(found.why)]
        writer.writerow([_harmless(cell) for cell in row])
    for c in comparison.conflicts:
        why = "" if c.contradiction else "less exact"
        words = c.left.of(comparison.left.text), c.right.of(comparison.right.text)
        row = ["conflict", c.kind.value, "", "", "", str(c.left.start), str(c.right.start), *words, why]
        writer.writerow([_harmless(cell) for cell in row])
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t"} else cell
