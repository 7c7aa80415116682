# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The clauses of a text by key, with their places and parts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from licet.review.clause_keys.cue import Hit, Page
from licet.review.clause_keys.tables import Entry, denial, entries
from licet.review.clause_keys.uses import read_uses
from licet.review.clause_keys.words import Concept
from licet.review.paper import Paper
from licet.terms import SILENT
from licet.terms.reviews import ClauseReading

__all__ = ["read_clauses"]

PLACES = 8
"""How many places of one clause are shown."""
FROM_TERMS = {"territory": "scope.territory", "governing_law": "law.governing"}
"""Terms of the closed vocabulary that say the same as a clause key."""


def read_clauses(paper: Paper) -> tuple[ClauseReading, ...]:
    """The clauses, patterns and uses that a text has, by key in order of the alphabet.

    A clause that is not read in the text is not in the result. A pattern that another clause
    takes back (a ban of reverse engineering with what the law reserves) is not there either.
    Uses are `use.granted.TAG` and `use.barred.TAG`; those to whom something is granted
    `grant_to.KIND`.

    Args:
        paper: The agreement.
    """
    page = Page(paper)
    found: dict[str, ClauseReading] = {}
    for entry in entries():
        if any(key in found for key in entry.cured):
            continue
        reading = _read(page, entry)
        if reading:
            found[entry.key] = reading
    for reading in (*_from_terms(paper), *read_uses(page)):
        found.setdefault(reading.key, reading)
    return tuple(found[key] for key in sorted(found) if not key.startswith("_"))


def _read(page: Page, entry: Entry) -> ClauseReading | None:
    if not all(page.has(concept) for concept in entry.whole):
        return None
    named = page.any_of((*entry.cues, *entry.cited), denied=_denied(entry))
    if not entry.elements:
        return _reading(page, entry.key, named) if named else None
    parts = {name: page.any_of(cues, denied=denial()) for name, cues in entry.elements.items()}
    if entry.together:
        parts = _together(page, entry, named, parts)
    if page.any_of(entry.cited, denied=denial()):
        parts |= {name: parts.get(name) or named for name in entry.elements}
    present = {name: hits for name, hits in parts.items() if hits}
    enough = entry.minimum and len(present) >= entry.minimum
    if not named and not enough:
        return None
    hits = {h.sentence: h for h in (*named, *(h for hs in present.values() for h in hs[:1]))}
    reading = _reading(page, entry.key, [hits[n] for n in sorted(hits)])
    return replace(reading, elements=tuple(sorted(present)))


def _denied(entry: Entry) -> Concept | None:
    """What takes a clause back; nothing does that to a pattern, which may be a denial itself."""
    return None if entry.key.isidentifier() else denial()


def _together(
    page: Page, entry: Entry, named: list[Hit], parts: dict[str, list[Hit]]
) -> dict[str, list[Hit]]:
    """Only what stands in a part of the text that the clause is named in, or that has enough."""
    by_part: dict[str, set[str]] = {}
    for name, hits in parts.items():
        for hit in hits:
            by_part.setdefault(page.part(hit.sentence), set()).add(name)
    here = {page.part(hit.sentence) for hit in named}
    here |= {p for p, names in by_part.items() if entry.minimum and len(names) >= entry.minimum}
    return {
        name: [h for h in hits if page.part(h.sentence) in here] for name, hits in parts.items()
    }


def _reading(page: Page, key: str, hits: Iterable[Hit]) -> ClauseReading:
    places = tuple(page.place(hit) for hit in list(hits)[:PLACES])
    return ClauseReading(key=key, places=places, confidence=0.9)


def _from_terms(paper: Paper) -> Iterator[ClauseReading]:
    for name, key in FROM_TERMS.items():
        term = paper.terms.get(name)
        if term and term.value != SILENT:
            yield ClauseReading(key=key, places=(paper.place(term.start, term.end),))
