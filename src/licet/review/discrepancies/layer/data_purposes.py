# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The data may be used for less than the model made with it is licensed for.

It compares what an agreement, with its schedules, says of the purposes of data (research only,
non-commercial, internal only) with what it grants in the model: commerce, any purpose, passing it
on. It finds a purpose of the data that leaves out a purpose of the model.

It leaves alone a grant that is made subject to the clause on the data, a clause that says which of
the two prevails, and data whose purposes are at least as wide.

A model carries the limits of the data it was made from: whoever sells it relies on the wider
clause, and whoever owns the data sues on the narrower one.

Widen the purposes of the data if its source allows it; if it does not, put the grant in the model
below the clause on the data, as the edit does.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, purposes, too_wide, yields
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_TRAINS = pattern(
    r"\bT+\b|\btrain(?:s|ed|ing)? [^.;]{0,40}?[MX]+\b|"
    r"\"M+\" (?:shall )?means? [^.;]{0,200}?\bD+\b"
)
"""A contract on data has few words on models, and trains them; others have models of cars."""


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if not (laid.about_models or _TRAINS.search(laid.text)):
        return
    narrow = [p for p in purposes(laid, "D") if p.kind in ("research", "internal")]
    wide = list(purposes(laid, "MVT" if laid.about_models else "MT")) if narrow else []
    clashes = [
        (w.said, n.said)
        for n in narrow
        for w in wide
        if not w.things & {"D"}
        and (w.kind != "third parties" or laid.about_models)
        and too_wide(n, w)
        and not yields(w.said, n.said)
    ]
    yield from clashing(RULE, clashes, _TOLD)


def _problem(wide: Said, narrow: Said) -> str:
    return (
        f"the data is for `{narrow.words}` in {narrow.at}, the model is licensed for "
        f"`{wide.words}` in {wide.at}"
    )


def _witness(wide: Said, narrow: Said) -> str:
    return (
        f"a model trained on the data and put to commerce: {wide.at} says yes, {narrow.at} says no"
    )


_TOLD = Clash(
    problem=_problem, witness=_witness,
    mend="widen the purposes of the data, or put the grant in the model below them",
    comment="The data the model is made from may be used for less than the model; the narrower "
    "purpose is taken to hold unless the source of the data allows more.",
)  # fmt: skip

RULE = Rule(
    id="Y-001", family=Family.LAYER, title="purposes of the data are narrower than the model grant",
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
