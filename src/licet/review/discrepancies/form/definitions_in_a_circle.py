# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Definitions that explain one another: each says what it is by the other.

Finds terms whose definitions begin with one another (`"Derivative" means any Modified Model` and
`"Modified Model" means a Derivative`), and a term that means nothing but itself.

Leaves alone definitions that use another term further on, after they have said what the thing
is, and those that point to a schedule or to another text.

It matters because such terms have no meaning: whoever asks whether a thing falls under one is
sent round for ever.

It is mended by saying in one of the definitions what the thing is; only a person knows what.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.vocabulary import Meaning, folded, vocabulary
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_GENUS = re.compile(
    r"[\"”“'’)\s,*_]{1,6}(?:shall\s{1,3}|will\s{1,3})?(?:each\s{1,3})?(?:means?|refers?\s{1,3}to|has\s{1,3}the\s{1,3}(?:same\s{1,3})?meaning\s{1,3}"
    r"(?:of|as|given\s{1,3}to|assigned\s{1,3}to))\s{1,3}(?:(?:the|an?|any|each|all|every|such|one\s{1,3}or\s{1,3}more)\s{1,3}){0,2}"
    r"[\"“]?(?P<genus>[A-Z][^.;:,\n\"”()]{1,60})",
)
_DEEPEST = 6


def _find(paper: Paper) -> Iterator[Finding]:
    text = paper.document.text
    meanings = {folded(m.term): m for m in vocabulary(paper).meanings if m.means}
    leads: dict[str, str] = {}
    for term, meaning in meanings.items():
        match = _GENUS.match(text, meaning.until)
        genus = _first_term(match["genus"], meanings) if match else None
        if match and genus and (genus != term or _is_all(text, match, genus)):
            leads[term] = genus
    seen: set[str] = set()
    for term in leads:
        circle = _circle(term, leads)
        if circle and not seen & set(circle):
            seen |= set(circle)
            yield _finding(paper, [meanings[one] for one in circle])


def _first_term(words: str, meanings: dict[str, Meaning]) -> str | None:
    """The defined term with which the words begin, the longest one."""
    parts = words.split()
    for size in range(min(len(parts), 6), 0, -1):
        term = folded(" ".join(parts[:size]))
        if term in meanings:
            return term
    return None


def _is_all(text: str, match: re.Match[str], genus: str) -> bool:
    """Whether a definition says nothing behind the term it begins with."""
    said = match["genus"].strip()
    return folded(said) == genus and text[match.end() : match.end() + 1] in (".", ";", "\n", "")


def _circle(term: str, leads: dict[str, str]) -> list[str] | None:
    """The terms through which a definition leads back to itself."""
    path = [term]
    while len(path) <= _DEEPEST:
        following = leads.get(path[-1])
        if following is None:
            return None
        if following == term:
            return path
        if following in path:
            return None
        path.append(following)
    return None


def _finding(paper: Paper, circle: list[Meaning]) -> Finding:
    places = [paper.place(m.at, m.until) for m in circle]
    said = " by ".join(f"`{p.quote}` (§{p.section})" for p in (*places, places[0]))
    return found(
        RULE, places, f"definitions run in a circle: {said}",
        confidence=0.8, mend="say in one of the definitions what the thing is",
    )  # fmt: skip


RULE = Rule(
    id="F-004", family=Family.FORM, title="definitions in a circle",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
