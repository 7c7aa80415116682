# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The model may be used for less than its outputs.

It compares what an agreement says of the purposes of the model (research only, non-commercial,
internal only) with what it allows for the outputs: commerce, any purpose, giving them to others.

It leaves alone outputs whose use is made subject to the limits of the model, a clause that says
which of the two prevails, and a model whose purposes are at least as wide.

Whoever makes outputs for sale uses the model for sale: one clause invites what the other forbids,
and a customer who relied on the invitation loses the licence.

Say that a limit on the model is none on outputs already made, or put the right in outputs below
the limit on the model, as the edit does.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, purposes, too_wide, yields
from licet.review.paper import Paper
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    wide = [p for p in purposes(laid, "O") if not p.things & set("MVTD")]
    narrow = list(purposes(laid, "M")) if wide else []
    clashes = [
        (w.said, n.said)
        for n in narrow
        for w in wide
        if not n.things & {"O"} and too_wide(n, w) and not yields(w.said, n.said)
    ]
    yield from clashing(RULE, clashes, _TOLD)


def _problem(wide: Said, narrow: Said) -> str:
    return (
        f"the model is for `{narrow.words}` in {narrow.at}, its outputs are for "
        f"`{wide.words}` in {wide.at}"
    )


def _witness(wide: Said, narrow: Said) -> str:
    return (
        f"outputs made with the model in order to sell or pass them on: {wide.at} says yes, "
        f"{narrow.at} says no"
    )


_TOLD = Clash(
    problem=_problem, witness=_witness,
    mend="say which holds for outputs that are made for commerce or for others",
    comment="Making outputs for a purpose is using the model for it; the limit on the model is "
    "taken to hold.",
)  # fmt: skip

RULE = Rule(
    id="Y-002", family=Family.LAYER,
    title=("purposes of the model are narrower than those of " "outputs"),
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
