# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Outputs belong to a party that may not train on them.

It finds outputs that are owned by, or assigned to, one party while that same party is barred from
training or distilling a model with them; and a party that may train on outputs in one clause and
may not in another.

A bar on competing models alone is told as low: many agree on it with open eyes.

It leaves alone ownership that is made subject to the bar, a clause that says which prevails, and a
bar on somebody other than the owner.

An owner may do with its own what it likes: a court that is shown the clause on ownership alone
will say so, while the other side counts on the bar.

Say in the clause on ownership that it is subject to the bar, or lift the bar.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out
from licet.review.layers.owning import owners
from licet.review.layers.training import TrainingUse, trainings
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "O" not in laid.text:
        return
    uses = list(trainings(laid, "O", by="Y"))
    barred = [use for use in uses if use.barred]
    if not barred:
        return
    owned = list(owners(laid, "O"))
    clashes = [
        pair
        for bar in barred
        for pair in (
            *pairs(
                (o.said for o in owned if o.party in (bar.party, "B") and not _others(bar)),
                (bar.said,),
            ),
            *pairs((u.said for u in uses if _takes_back(u, bar)), (bar.said,)),
        )
    ]
    narrow = all(_COMPETING.search(bar.text) for _, bar in clashes)
    yield from clashing(RULE, clashes, _NARROW if narrow else _TOLD)


def _takes_back(use: TrainingUse, bar: TrainingUse) -> bool:
    """Whether a use is allowed that is barred; where both speak of inputs, another rule tells."""
    inputs = "I" in use.said.text and "I" in bar.said.text
    return use.allowed and use.party == bar.party and not inputs


def _others(bar: TrainingUse) -> bool:
    """Whether a bar is on what the other party gives or gets: `train on Customer's outputs`."""
    text = bar.said.text
    return bar.party == "U" and (
        pattern(r"\bI+\b|\bY+'s? (?:\w+ ){0,3}?O+|\bO+ of (?:the )?Y+").search(text) is not None
    )


_COMPETING = pattern(r"\bcompet\w+|\brival|\bsimilar to\b")


def _problem(own: Said, bar: Said) -> str:
    return f"`{own.words}` in {own.at}, and barred in {bar.at}: `{bar.words}`"


def _witness(own: Said, bar: Said) -> str:
    return (
        f"a party that trains a model of its own on outputs it owns: {own.at} says yes, "
        f"{bar.at} says no"
    )


_MEND = "put the clause on ownership below the bar, or lift the bar"
_COMMENT = (
    "An owner may train on what is its own; the bar, being the more specific, is taken to hold."
)
_TOLD = Clash(problem=_problem, witness=_witness, mend=_MEND, comment=_COMMENT)
_NARROW = Clash(
    problem=_problem, witness=_witness, mend=_MEND, comment=_COMMENT, severity=Severity.LOW,
    confidence=0.8,
)  # fmt: skip

RULE = Rule(
    id="Y-004", family=Family.LAYER, title="outputs belong to a party that may not train on them",
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.OUTPUT,
)  # fmt: skip
