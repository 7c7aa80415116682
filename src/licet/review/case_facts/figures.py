# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Facts that are numbers and days: compute, revenue, users, shares, first days on a market."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from licet.review.case_facts.said import table
from licet.review.clause_keys.cue import Page
from licet.review.grammar import find_counts, find_dates, find_money, find_percentages
from licet.review.licence_terms.modality import LONGEST
from licet.review.reading import pattern
from licet.terms.reviews import FactReading, FactValue

__all__ = ["figures"]

_FLOP = pattern(
    r"(?P<factor>\d{1,3}(?:\.\d{1,3})?)? ?(?:[x×·] ?)?(?:10 ?\^ ?|(?<=\d)e\+?|10\*\*)"
    r"(?P<power>\d{2}) ?(?:flops?\b|floating)"
)
_TRAINED = pattern(r"\b(?:train|pre-?train|compute)")
_DOUBT = pattern(r"\b(?:if|whether|unless|more than|less than|exceeds?|above|below|threshold)\b")


def _money(text: str) -> FactValue | None:
    return next((float(m.amount) for m in find_money(text) if m.currency == "USD"), None)


def _share(text: str) -> FactValue | None:
    return next((float(p.value) for p in find_percentages(text)), None)


def _count(text: str) -> FactValue | None:
    return max((float(c.value) for c in find_counts(text)), default=None)


def _day(text: str) -> FactValue | None:
    return next((d.date.isoformat() for d in find_dates(text) if d.date), None)


_READERS: Mapping[str, Callable[[str], FactValue | None]] = {
    "dollars": _money, "share": _share, "count": _count, "day": _day
}  # fmt: skip


def figures(page: Page) -> Iterator[FactReading]:
    """Numbers and days that the text states, the first of each; none under a condition."""
    for name, how in table("figures").items():
        yield from islice(_first(page, name, how["said"], _READERS[how["read"]]), 1)
    for sentence in page.reading.sentences:
        match = _FLOP.search(sentence.folded, 0, LONGEST)
        if match and _TRAINED.search(sentence.folded) and not _DOUBT.search(sentence.folded):
            value = float(match.group("factor") or 1) * 10.0 ** int(match.group("power"))
            place = page.paper.place(sentence.start + match.start(), sentence.start + match.end())
            yield FactReading(name="model.training_flop", value=value, places=(place,))
            return


def _first(
    page: Page, name: str, words: str, value_in: Callable[[str], FactValue | None]
) -> Iterator[FactReading]:
    said = pattern(words)
    for sentence in page.reading.sentences:
        if not said.search(sentence.folded, 0, LONGEST) or _DOUBT.search(sentence.folded):
            continue
        text = page.reading.document.text[sentence.start : sentence.end][:LONGEST]
        value = value_in(text)
        if value is not None:
            place = page.paper.place(sentence.start, sentence.start + len(text))
            yield FactReading(name=name, value=value, places=(place,))
