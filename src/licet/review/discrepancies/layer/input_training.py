# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Inputs are not to be trained on, and may be used to improve the service.

It finds a promise that customer data, inputs or outputs will not be used to train or improve
models beside a right of the same party to use them for improving its services, products or models.

It leaves alone a right that is limited to aggregated or de-identified data, to consent, or to what
is done for the customer alone, and one that is made subject to the promise.

Improving an AI service is training it: the right takes the promise back, and the customer who has
told its own people that nothing is learnt from their data has told them something untrue.

Limit the right to de-identified data or put it below the promise, as the edit does.
"""

from collections.abc import Iterator
from dataclasses import replace

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out
from licet.review.layers.training import trainings
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "I" not in laid.text and "O" not in laid.text:
        return
    uses = [use for use in trainings(laid, "IO", by="U") if "I" in use.said.text]
    same = [
        pair
        for party in "UY"  # the same one may and may not, whichever it is
        for pair in pairs(
            (u.said for u in uses if u.allowed and u.party == party and not _limited(u.said)),
            (u.said for u in uses if u.barred and u.party == party),
        )
    ]
    for finding in clashing(RULE, same, _TOLD):
        # Where no model is spoken of, what is improved may be no model.
        yield finding if laid.about_models else replace(finding, severity=Severity.MEDIUM)


def _limited(one: Said) -> bool:
    return _LIMITED.search(one.text) is not None


_LIMITED = pattern(
    r"\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|pseudonymi[sz]\w+|with (?:the )?(?:\w+ ){0,3}"
    r"consent|opt(?:s|ed)?[- ]in|(?:solely|only|exclusively) (?:for|on behalf of) (?:the )?Y+"
    r"|not (?:\w+ ){0,2}identif\w+|(?:for|dedicated to) (?:the )?(?:exclusive|sole) (?:use|benefit)"
    r"|on behalf of (?:the )?Y+|if Y+ (?:has )?(?:agree|consent|opt|elect|choose)\w*)\b"
)


def _problem(may: Said, bar: Said) -> str:
    return f"`{may.words}` is allowed in {may.at} and barred in {bar.at}: `{bar.words}`"


def _witness(may: Said, bar: Said) -> str:
    return (
        f"a prompt that is kept and learnt from in the next release: {may.at} says yes, "
        f"{bar.at} says no"
    )


_TOLD = Clash(
    problem=_problem, witness=_witness,
    mend="limit the right to improve to de-identified data, or put it below the promise",
    comment="The promise not to train is taken to hold; the right to improve is put below it.",
)  # fmt: skip

RULE = Rule(
    id="Y-009", family=Family.LAYER,
    title=("inputs are not to be trained on, and improve the " "service"),
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
