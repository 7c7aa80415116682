# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Credits are the only remedy for a failure, and the same failure allows an end or damages.

Finds a sentence by which credits are the sole and exclusive remedy for missing a service level,
and one that lets the customer end the agreement or claim damages for missing it.

Leaves alone: a sole remedy that names the right to end as its exception, and ends for other
breaches.

Why it matters: whether the customer is tied to a service that fails is the point of the clause.

How it is mended: name the right to end in the sentence on the sole remedy. The edit makes the
later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_SOLE = words(
    r"\b(?:service )?credits?\b[^.;]{0,120}?\b(?:sole|only|exclusive)\b[^.;]{0,30}?\bremed(?:y"
    r"|ies)\b",
    r"\b(?:sole|only|exclusive)\b[^.;]{0,30}?\bremed(?:y|ies)\b[^.;]{0,160}?\bcredits?\b",
)
_MISSED = (
    r"(?:uptime|availability|service levels?|sla|response times?|service level (?:failure"
    r"|default)|latency|downtime|outages?)"
)
_MORE = words(
    rf"\b(?:may|can|is entitled to|(?:has|have) the right to)\b(?! not)[^.;]{{0,60}}?\b"
    rf"(?:terminate|cancel|end|claim (?:\w+ )?damages|recover (?:\w+ )?damages|damages"
    rf"|refund)\b[^.;]{{0,160}}?\b{_MISSED}\b",
    rf"\b{_MISSED}\b[^.;]{{0,160}}?\b(?:may|can|is entitled to|(?:has|have) the right to)\b"
    rf"(?! not)[^.;]{{0,60}}?\b(?:terminate|cancel|end (?:this|the)|claim (?:\w+ )?damages"
    rf"|recover|damages|refund)\b",
    rf"\b(?:liable|responsible) (?:for|in) (?:all |any )?damages\b[^.;]{{0,100}}?\b{_MISSED}\b",
)


def _find(paper: Paper) -> Iterator[Finding]:
    sole = next(said(paper, _SOLE, "credit"), None)
    if sole is None:
        return
    for more in said(paper, _MORE, "terminat", "cancel", "end", "damages", "refund"):
        if more.index == sole.index or _SOLE.search(more.text):
            continue
        yield clash(
            RULE,
            paper,
            sole.span,
            more.span,
            "is all there is, and yet",
            witness=f"a month below the service level: {cite(paper, sole.start)} gives a "
            f"credit and "
            f"no more, {cite(paper, more.start)} gives more",
            mend="name the further right as an exception of the sole remedy",
        )
        return


RULE = Rule(
    id="X-025",
    family=Family.LOGIC,
    title="a sole remedy and another one",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
