# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A breach may be cured within a time, and ends the agreement at once.

Finds a right to end for breach after a period to cure it, and a right of the same party, or of
either, to end immediately or without a chance to cure for any breach or any material breach.

Leaves alone: an immediate end for named breaches (payment, confidentiality, insolvency, a breach
that cannot be cured), an end after the period has run, and rights of the other party.

Why it matters: whether a notice ends the agreement today or in thirty days decides who is in
breach.

How it is mended: name the breaches that allow an end at once. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_CURE = words(
    r"\b(?:terminat\w+|cancel\w*|end)\b[^.;]{0,260}?\b(?:breach\w*|default\w*"
    r"|fail\w*)\b[^.;]{0,260}?\b(?:cured?|remed(?:y|ied)|corrected?|uncured"
    r"|unremedied)\b",
    r"\b(?:breach\w*|default\w*|fail\w*)\b[^.;]{0,260}?\b(?:cured?|remed(?:y|ied)|uncured"
    r"|unremedied)\b[^.;]{0,260}?\b(?:terminat\w+|cancel)\b",
)
_AT_ONCE = words(
    r"\b(?:terminat\w+|cancel|end)\b[^.;]{0,60}?\b(?:agreement|contract"
    r"|licen[sc]e\w*)\b[^.;]{0,60}?\b(?:immediately|at once|forthwith"
    r"|with immediate effect|without (?:any )?(?:notice|opportunity|cure"
    r"|chance)[\w ]{0,20})\b[^.;]{0,80}?\b(?:up)?(?:on|if|for|in the event of|in case of)\b"
    r"[^.;]{0,40}?\b(?:any|a|an)\b (?:\w+ )?(?:breach|default)\b",
    r"\b(?:immediately|at once|forthwith),? (?:terminate|cancel|end)\b[^.;]{0,100}?\b(?:breach"
    r"(?:es)?|default)\b",
    r"\b(?:any|a) (?:material )?breach\b[^.;]{0,100}?\b(?:shall|will|may"
    r"|entitles?)\b[^.;]{0,60}?\b(?:immediate(?:ly)?|at once|forthwith)\b[^.;]{0,40}?"
    r"\bterminat\w+",
    r"\b(?:terminat\w+|end)\b[^.;]{0,80}?\bany (?:material )?breach\b[^.;]{0,60}?\b"
    r"(?:immediately|at once|with immediate effect|without (?:notice"
    r"|opportunity|a period|any cure)[\w ]{0,20})\b",
)
_NAMED = words(
    r"\b(?:cured?|curable|remed(?:y|ied|iable)|confidential\w*|payment|pay|section|article"
    r"|clause|insolven\w+|bankrupt\w*|repeated"
    r"|persistent|competit\w+|infring\w+|intellectual|export|bribery|fraud|insurance|following"
    r"|such|uncured|days|law|criminal|health|warranties in"
    r"|representation\w*|laws?|corrupt\w*|covenant|exclusiv\w+|first|previous\w*|third|second)\b"
)
_SPECIAL = words(r"\b(?:payment|confidential\w*|such|insolven\w+)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    cure = next(
        (
            one
            for one in said(paper, _CURE, "cure", "remed", hedged=True)
            if "terminat" in one.text and not _SPECIAL.search(one.text)
        ),
        None,
    )
    if cure is None:
        return
    for at_once in said(
        paper, _AT_ONCE, "immediate", "at once", "forthwith", "without", unless=_NAMED
    ):
        if at_once.index == cure.index:
            continue
        yield clash(
            RULE,
            paper,
            cure.span,
            at_once.span,
            "gives time to cure, and yet",
            witness=f"a breach mended the next day: under {cite(paper, cure.start)} the agreement "
            f"goes on, under {cite(paper, at_once.start)} it may have ended",
            mend="name the breaches that allow an end at once",
        )
        return


RULE = Rule(
    id="X-021",
    family=Family.LOGIC,
    title="a time to cure, and an end at once",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
