# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement changes only by a writing that both sign, and one side may change its terms alone.

Finds a clause on amendments that asks for a writing signed by both, beside a right of one party to
change the agreement, its terms or a policy that is part of it at any time, by notice or by posting.

Leaves alone: changes of the product, of prices by a formula, of contacts, and changes that need the
other side's consent.

Why it matters: what was signed can be rewritten at an address; or the change never took effect.

How it is mended: say which documents may be changed alone, within which limits. The edit makes the
later sentence subject to the earlier one.
"""

from collections.abc import Iterator
from itertools import chain

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_BOTH = words(
    r"\b(?:amend(?:ed|ments?)?|modif(?:y|ied|ications?)|chang(?:ed|es?)|var(?:y|ied|iations?)"
    r"|waive[dr]?|alter(?:ed|ations?)?)\b[^.;]{0,200}?"
    r"\b(?:only|unless|except|without|no|not)\b[^.;]{0,80}?\b(?:writ(?:ing|ten)|instrument"
    r"|agreement)\b[^.;]{0,80}?\b(?:signed|executed|both|each"
    r"|parties|agreed)\b",
    r"\bno (?:amendments?|modifications?|changes?|variations?|waivers?)\b[^.;]{0,120}?\bwrit"
    r"(?:ing|ten)\b[^.;]{0,80}?\b(?:signed|executed|both"
    r"|each|parties)\b",
)
_ALONE = words(
    r"\b(?:may|reserves? the right to|can|is entitled to|(?:has|have) the right to)\b"
    r"(?! not)[^.;]{0,60}?\b(?:amend|modify|change|update|revise|replace|alter)\b"
    r" (?:or \w+ )?(?:any (?:of the )?)?(?:(?:provisions?|terms|parts?) of )?(?:the |this "
    r"|these |its |our )(?:\w+ ){0,3}?(?:agreement|terms|conditions|polic(?:y|ies)"
    r"|guidelines|licen[sc]e)\b[^.;]{0,160}?\b(?:at any time|from time to time|in its "
    r"(?:sole )?discretion|at its (?:sole )?(?:discretion|option)|without (?:the )?(?:prior )?"
    r"(?:notice|consent)|by (?:posting|publishing|notice|giving|updating)|unilaterally|"
    r"(?:up)?on (?:\w+ ){0,4}?notice)\b",
)
_ORAL = r"(?:orally|verbally|by (?:oral|verbal)|by conduct|without (?:a |any )?writing|informally)"
_ORALLY = words(
    r"\b(?:agreement|contract|licen[sc]e|terms)\b[^.;]{0,40}?\b(?:may|can) be (?:amended"
    rf"|modified|changed|varied)\b[^.;]{{0,60}}?\b{_ORAL}\b",
    r"\b(?:may|can) (?:amend|modify|change|vary) (?:this|the) (?:agreement|contract|licen[sc]e"
    rf"|terms)\b[^.;]{{0,80}}?\b{_ORAL}\b",
)
_TOGETHER = words(
    r"\b(?:to other|mutual\w*|both parties|with the (?:prior )?(?:written )?consent|by written"
    r" agreement|the parties may)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    both = next(said(paper, _BOTH, "writ", "instrument", hedged=True), None)
    if both is None or _ROOM.search(both.text):
        return
    needles = ("amend", "modif", "change", "update", "revise", "replace", "alter", "vary")
    for alone in chain(
        said(paper, _ALONE, *needles, unless=_TOGETHER), said(paper, _ORALLY, *needles)
    ):
        if alone.index == both.index:
            continue
        yield clash(
            RULE,
            paper,
            both.span,
            alone.span,
            "asks for both, and yet",
            witness=f"a new version posted by one side: {cite(paper, alone.start)} makes it bind, "
            f"{cite(paper, both.start)} does not",
            mend="name the documents that one side may change, and the limits",
        )
        return


_ROOM = words(r"\b(?:except as|subject to|notwithstanding|other than|otherwise (?:provided|set))\b")


RULE = Rule(
    id="X-019",
    family=Family.LOGIC,
    title="changed by both only, and by one alone",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
