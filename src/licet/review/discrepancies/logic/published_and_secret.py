# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A thing has to be published, and has to be kept confidential.

Finds a duty to publish or make public a thing (a model card, an evaluation, the results), and a
sentence by which the same thing is confidential or may not be disclosed.

Leaves alone: disclosure to named persons, what law requires, and sentences that give way.

Why it matters: one of the two duties is broken whatever the party does.

How it is mended: except what is published from the secret. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.words import STOP, stem
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_THING = r"((?:the |its |all |any |each |their )?[\w -]{3,60}?)"
_PUBLISH = words(
    r"\b(?:shall|must|will|agrees? to|undertakes? to|is required to)\b(?! not)(?: \w+ly)?"
    r" (?:publish|make public|publicly (?:disclose|release|post|report)|release to the public|post)"
    rf" {_THING} (?=(?:on|at|in|with|within|to|for|and|by|under|no|before|when|publicly|each|every"
    r"|as|online)\b)",
    r"\b(?:shall|must|will)\b(?! not)(?: \w+ly)? (?:publish|make public|publicly disclose)"
    rf" {_THING}(?=[.,;]|$)",
    rf"\b{_THING} (?:shall|must|will) be (?:published|made public|publicly (?:disclosed|released)"
    r"|posted)\b",
)
_SECRET = words(
    rf"\b(?:keep|hold|maintain|treat) {_THING} (?:strictly |as )?(?:confidential|secret"
    r"|in (?:strict )?confidence|as confidential)\b",
    rf"\b{_THING} (?:is|are|shall be|will be|constitutes?|shall constitute|shall remain)"
    r"(?: deemed| treated as| considered)? (?:\w+ )?(?:confidential|secret|a trade secret)\b",
    r"\b(?:shall|must|may|will) not (?:publish|disclose|make public|release|reveal)"
    rf" {_THING}(?= (?:to|in|on|without|at|outside)\b|$|[.,;])",
)
_ROOM = words(
    r"\b(?:except|unless|other than|required by law|until|before|if|prior to|after"
    r"|without (?:the )?(?:prior )?(?:\w+ )?(?:consent|approval))\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    public = list(said(paper, _PUBLISH, "publish", "public", "post", unless=_ROOM))
    for secret in (
        said(paper, _SECRET, "confiden", "secret", "not ", unless=_ROOM) if public else ()
    ):
        for one in public:
            if one.index == secret.index or not _same(_thing(one), _thing(secret)):
                continue
            yield clash(
                RULE,
                paper,
                one.span,
                secret.span,
                "has to be made public, and yet",
                witness=f"the day it is published: {cite(paper, one.start)} demands it, "
                f"{cite(paper, secret.start)} forbids it",
                mend="except what is to be published from what is confidential",
            )
            return


def _thing(one: Said) -> str:
    return next((group for group in one.match.groups() if group), "")


def _same(one: str, two: str) -> bool:
    """Whether two names are of the same thing."""
    here, there = (
        {stem(w) for w in text.split() if w not in STOP} - {"information"} for text in (one, two)
    )
    return bool(here and there) and (here <= there or there <= here)


RULE = Rule(
    id="X-027",
    family=Family.LOGIC,
    title="published and confidential",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
