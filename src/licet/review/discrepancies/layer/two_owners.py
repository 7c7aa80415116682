# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Derivatives, fine-tunes or improvements belong to two parties.

It finds two clauses of which one gives derivatives of a model to one party and another gives them
to the other, or to both together; and derivatives that one party owns and has to assign.

It leaves alone clauses by which each owns what it makes itself, derivatives of different things,
things of which a definition says that the one is not the other, and a clause that is subject to
the other.

Two owners can each licence, sell and sue: a fine-tune whose title is not settled cannot be
financed, sold or defended.

Give them to one party, and the other a licence; the edit puts the wider clause below the other.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out
from licet.review.layers.owning import Owned, owners
from licet.review.paper import Paper
from licet.review.reading import fold, pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "V" not in laid.text or not laid.about_models:
        return
    owned = list(owners(laid, "VA"))
    clashes = [
        pair
        for place, one in enumerate(owned)
        for other in owned[place + 1 :]
        if _two(one, other)
        for pair in pairs((one.said,), (other.said,))
    ]
    yield from clashing(RULE, clashes, _TOLD)


def _two(one: Owned, other: Owned) -> bool:
    """Whether they give the same thing to different parties."""
    if one.party == other.party or one.thing != other.thing or _kind(one) != _kind(other):
        return False
    if _defined_apart(one, other) or _defined_apart(other, one):
        return False
    return not (one.maker and other.maker and one.maker != other.maker)


def _defined_apart(one: Owned, other: Owned) -> bool:
    """Whether the definition of the one thing says that the other is none of it."""
    document = one.said.laid.paper.document
    mine, theirs = _singular(one.term), re.escape(_singular(other.term))
    if mine == _singular(other.term):
        return False
    without = pattern(
        rf"\b{theirs}s? (?:is|are) (?:not|none|no)\b|\b(?:exclud(?:es?|ing)|(?:does|do) not"
        rf" (?:include|cover)|not including|other than|except(?: for)?|apart from|but not|is not"
        rf"|are not)\b[^.;]{{0,60}}?\b{theirs}s?\b"
    )
    return any(
        _singular(d.term) == mine and without.search(fold(document.text[d.start : d.end]))
        for d in document.definitions
    )


def _singular(term: str) -> str:
    return fold(term).removesuffix("s")


def _kind(one: Owned) -> bool:
    """Improvements of a service are something other than derivatives of a model."""
    if _TO_PARTY.match(one.said.text, one.said.end):
        return False
    plain = one.said.laid.paper.reading.sentences[one.said.index].folded
    return _IMPROVED.search(plain, one.said.start, one.said.end + 60) is not None


_TO_PARTY = pattern(r" to (?:the )?(?:U+|Y+)\b")
_IMPROVED = pattern(
    r"\b(?:improvements?|enhancements?|modifications?) (?:to|of) (?!(?:the )?(?:licensed |base )?"
    r"(?:models?|weights)\b)\w+"
)


def _problem(one: Said, other: Said) -> str:
    return f"`{one.words}` in {one.at}, `{other.words}` in {other.at}"


def _witness(one: Said, other: Said) -> str:
    return (
        f"who may sell a fine-tune of the model: its owner by {one.at} is not its owner by "
        f"{other.at}"
    )


_TOLD = Clash(
    problem=_problem, witness=_witness,
    mend="give derivatives to one party and a licence to the other",
    comment="Derivatives can have one owner; which of the two is for the parties to settle.",
)  # fmt: skip

RULE = Rule(
    id="Y-011", family=Family.LAYER, title="derivatives of the model have two owners",
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
