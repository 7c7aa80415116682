# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a sentence says of the rights of a section that it cites, beside that section's own words.

Where they hold, and whether they are exclusive: no word need be shared but the number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.form.parts import Steps, steps_of
from licet.review.discrepancies.logic.clashing import Span
from licet.review.discrepancies.logic.forums import same_paper
from licet.review.discrepancies.logic.licence_areas import places_of
from licet.review.grammar import find_references
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import Sentence, holding
from licet.terms import WORLDWIDE
from licet.terms.documents import Clause

__all__ = ["exclusive_by_number", "places_by_number"]

_RIGHTS = words(
    r"\b(?:rights?|licen[sc]es?|grants?|appointments?|permissions?|distributorship"
    r"|authori[sz]ation)\b[^.;@]{0,60}?@|@[^.;]{0,40}\b(?:rights?|licen[sc]es?|grant)\b"
)
_CASE = words(
    r"\b(?:if|unless|except|until|upon|after|during|terminat\w+|expir\w+|convert\w*|become\w*"
    r"|option|subject to|provided|notwithstanding|elect\w*|fail\w*|breach|laws?|courts?|patents?)\b"
)
_WORLD = words(
    r"\b(?:world-?wide|global(?:ly)?|(?:throughout|across|around|in) the (?:whole |entire )?"
    r"(?:world|universe|globe)|anywhere in the world|(?:in )?(?:all|every|any)"
    r" (?:country|countries)"
    r"(?: (?:of|in) the world)?|everywhere)\b"
)
_NARROW = words(
    r"\b(?:only|solely|exclusively|confined|limited|restricted|no other (?:place|country|part)"
    r"|nowhere(?: else)?|outside|beyond|anywhere (?:but|except|other)|elsewhere|alone"
    r"|other than|not extend)\b"
)
_IN_TERRITORY = words(r"\b(?:in|within|throughout|for) the (?:\w+ )?territor(?:y|ies)\b")
_WORLD_TERRITORY = words(
    r"\"?\bterritory\b\"?\)?[^.;]{0,60}?\b(?:world-?wide|global|the (?:entire |whole )?(?:world"
    r"|universe)|all countries)\b"
)
_NO = words(r"\b(?:not|no|nothing|never|neither|nor|none)\b")
_EXCLUSIVE = re.compile(r"(?<!non-)(?<!non )(?<!not )\bexclusive(?:ly)?\b")
_OPEN = re.compile(r"\bnon-? ?exclusive(?:ly)?\b|\bnot (?:be )?exclusive\b")
_MOST = 1200


@dataclass(frozen=True, slots=True)
class _Cites:
    """A sentence on the rights of a section, and where the section stands."""

    sentence: Sentence
    begin: int
    end: int


def _cites(paper: Paper) -> Iterator[_Cites]:
    sentences = joined(paper.reading)
    for index in holding(paper.reading, ("section", "article", "clause", "paragraph", "§")):
        sentence = sentences[index]
        folded = sentence.folded
        if len(folded) > 330 or _CASE.search(folded):
            continue
        references = find_references(paper.document.text[sentence.start : sentence.end])
        inner = [r for r in references if r.start > 12]  # the number at the head is its own
        if len(inner) != 1 or not (steps := steps_of(inner[0].target)):
            continue
        if not _RIGHTS.search(f"{folded[: inner[0].start]}@{folded[inner[0].end :]}"):
            continue
        clause = _section(paper, steps)
        if clause and not clause.start <= sentence.start < clause.end:
            yield _Cites(sentence, clause.start, min(clause.end, clause.start + _MOST))


def _section(paper: Paper, steps: Steps) -> Clause | None:
    """The one clause with a number."""
    found = [c for c in paper.document.clauses if c.number and steps_of(c.number) == steps]
    return found[0] if len(found) == 1 else None


def places_by_number(paper: Paper) -> Iterator[tuple[Span, Span, bool]]:
    """Words on where of a section, those of a sentence that cites it; whether the first are more.

    The world in the section and a country in the sentence, or the territory and the world.
    """
    text = paper.reading.folded
    for one in _cites(paper):
        told, start = one.sentence.folded, one.sentence.start
        own = text[one.begin : one.end]
        world, wide = _granted(_WORLD, own), _WORLD.search(told)
        if not same_paper(paper, one.begin, start):
            continue
        if world and not wide and _NARROW.search(told):
            found = places_of(paper, start, one.sentence.end)
            if found and found[1] != WORLDWIDE:
                yield (one.begin + world.start(), one.begin + world.end()), found[0], True
        here = _granted(_IN_TERRITORY, own)
        if here and wide and not world and not _NO.search(told) and not _is_world(paper):
            spans = (here.span(), wide.span())
            yield (
                (one.begin + spans[0][0], one.begin + spans[0][1]),
                (start + spans[1][0], start + spans[1][1]),
                False,
            )


def _granted(sign: re.Pattern[str], own: str) -> re.Match[str] | None:
    """A sign in a sentence that grants; where there is none, the first one."""
    marks = list(sign.finditer(own))
    near = (m for m in marks if "grant" in own[max(0, m.start() - _NEAR) : m.end() + 60])
    return next(near, marks[0] if marks else None)


_NEAR = 350


def _is_world(paper: Paper) -> bool:
    return _WORLD_TERRITORY.search(paper.reading.folded) is not None


def exclusive_by_number(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """`Exclusive` or its contrary in a section, and the other one in a sentence that cites it."""
    text = paper.reading.folded
    for one in _cites(paper):
        told, start = one.sentence.folded, one.sentence.start
        own = text[one.begin : one.end]
        shut, free = _granted(_EXCLUSIVE, own), _granted(_OPEN, own)
        if bool(shut) is bool(free) or not same_paper(paper, one.begin, start):
            continue
        mark = shut or free
        denied = _OPEN.search(told)
        other = denied or _EXCLUSIVE.search(told)
        if mark is None or other is None or _COVENANT.search(told):
            continue
        open_there = bool(denied) or _NO.search(told[: other.start()]) is not None
        if open_there is bool(shut):
            yield (
                (one.begin + mark.start(), one.begin + mark.end()),
                (start + other.start(), start + other.end()),
            )


_COVENANT = words(
    r"\b(?:exclusive (?:property|remed\w+|jurisdiction|owner\w*|rights? (?:to|of)"
    r" (?:defend|control))|exclusivity period)\b|\bexclusive of\b"
)
