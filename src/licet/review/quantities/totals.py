# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of values one under the other, instalments, and totals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from licet.review.grammar import find_counts
from licet.review.paper import Paper
from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.values import Kind

__all__ = ["Row", "rows_of", "totals_of"]

_TOTAL = re.compile(r"\A\W*(?:grand |sub-?)?total\b|\Asum\b")
_INSTALMENTS = re.compile(
    r"(?P<count>[a-z]+(?:-[a-z]+)?(?: \(\d+\))?|\d+) (?:equal |consecutive |successive |separate )*"
    r"(?:monthly |quarterly |annual |yearly |weekly )?(?:instal?lments?|payments?)(?: \w+){0,2}"
    r" (?:of|at) @"
)
_IN_ALL = re.compile(
    r"\b(?:total(?:l?ing)?|in total|aggregate|in all|sum)(?: \w+){0,5} @|"
    r"@ in (?:total|all|aggregate)"
)
FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line that ends in a value."""

    passage: Passage
    label: str
    above: str
    """The last line before the rows that has no value, folded."""


def rows_of(paper: Paper, kind: Kind) -> Iterator[list[Row]]:
    """Runs of at least two consecutive lines, each with a label and one value of a kind."""
    text, folded = paper.document.text, paper.reading.folded
    by_line: dict[int, list[Passage]] = {}
    for passage in find_passages(paper):
        if passage.value.kind is kind:
            by_line.setdefault(text.rfind("\n", 0, passage.value.start) + 1, []).append(passage)
    run: list[Row] = []
    above, position = "", 0
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = " ".join(folded[position:end].split())
        here = by_line.get(position, [])
        if len(here) == 1 and here[0].label and len(line) < 90:
            run.append(Row(passage=here[0], label=here[0].label, above=above))
        elif line.strip(" -:+="):
            if len(run) >= FEWEST:
                yield run
            run, above = [], line
        position = end + 1
    if len(run) >= FEWEST:
        yield run


def totals_of(paper: Paper) -> Iterator[tuple[Passage, list[Passage], Decimal]]:
    """Totals that are not the sum of their parts: total, parts, and what they make."""
    for rows in rows_of(paper, Kind.MONEY):
        last, parts = rows[-1], [row.passage for row in rows[:-1]]
        made = sum((p.value.amount for p in parts), Decimal(0))
        if len(parts) >= FEWEST and _TOTAL.search(last.label) and made != last.passage.value.amount:
            yield last.passage, parts, made
    yield from _instalments(paper)


def _instalments(paper: Paper) -> Iterator[tuple[Passage, list[Passage], Decimal]]:
    sums = [p for p in find_passages(paper) if p.value.kind is Kind.MONEY]
    for passage in sums:
        match = _INSTALMENTS.search(passage.text)
        counts = find_counts(match["count"]) if match else ()
        others = [p for p in sums if p.index == passage.index and p is not passage]
        total = [p for p in others if _IN_ALL.search(f"{p.before[-80:]} @ {p.after[:30]}")]
        if not counts or len(others) != 1 or not total:
            continue
        made = passage.value.amount * Decimal(counts[0].value)
        if made != total[0].value.amount:
            yield total[0], [passage], made
