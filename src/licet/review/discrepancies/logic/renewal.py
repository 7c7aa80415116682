# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement renews by itself in one clause, and only by a written agreement in another.

Finds a term that is extended automatically, and a sentence by which it is renewed or extended only
when the parties agree, or is not renewed at all.

Leaves alone: renewal of different things (an order, a subscription, an option), a notice that stops
an automatic renewal, and sentences that give way.

Why it matters: at the end of the term one side performs and bills, the other has left.

How it is mended: keep one of the two. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AUTO = words(
    r"\b(?:automatically|without (?:further )?(?:action|notice)) (?:\w+ )?(?:be )?(?:renew(?:s|ed)?"
    r"|extend(?:s|ed)?|prolong(?:s|ed)?)\b(?! only)",
    r"\b(?:renew(?:ed|s)?|extend(?:ed|s)?)\b[^.;]{0,30}?\bautomatically\b",
)
_AGREED = words(
    r"\b(?:renew(?:ed|al|als|s)?|exten(?:d|ded|sion|sions))\b[^.;]{0,80}?\b(?:only"
    r"|solely)\b[^.;]{0,60}?\b(?:writ\w+|mutual\w*|agree\w*|consent|both)\b",
    r"\b(?:shall|will|does|do|may) not (?:be )?(?:automatically )?(?:renew(?:ed)?|extend"
    r"(?:ed)?)\b(?![^.;]{0,40}?\b(?:if|where|beyond)\b)",
    r"\bno (?:automatic )?(?:renewal|extension) (?:of (?:this|the)|shall|will)\b",
    r"\b(?:renewals?|extensions?)\b[^.;]{0,60}?\b(?:requires?|shall require|is subject to"
    r"|are subject to|must be)\b[^.;]{0,60}?\b(?:writ\w+|mutual|agreed|agreement|consent)\b",
    r"\bmay be (?:renewed|extended)\b[^.;]{0,60}?\b(?:by|upon|with|on|through)\b[^.;]{0,40}?\b"
    r"(?:mutual|written agreement|both parties|agreement of the parties|consent)\b",
)
_OTHER = words(
    r"\b(?:patents?|lease|letter of credit|insurance|registration|domain|permits?|visa"
    r"|loan|payment|deadline|time for|purchase orders?|evergreen|warranty|trademarks?)\b"
)
_ENDED = words(r"\b(?:if|unless|either party (?:gives|notif)|notice|elects?|beyond|sooner)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    auto = next(
        (
            one
            for one in said(paper, _AUTO, "automatic", "without", hedged=True, unless=_OTHER)
            if not _AGREED.search(one.text) and not _GIVES.search(one.text)
        ),
        None,
    )
    if auto is None:
        return
    for agreed in said(paper, _AGREED, "renew", "exten", unless=_OTHER):
        if agreed.index == auto.index or _ENDED.search(agreed.text):
            continue
        yield clash(
            RULE,
            paper,
            auto.span,
            agreed.span,
            "comes by itself, and yet",
            witness=f"the day after the term, with nothing said: "
            f"{cite(paper, auto.start)} has a new "
            f"term running, {cite(paper, agreed.start)} has none",
            mend="keep one way of renewal",
        )
        return


_GIVES = words(
    r"\bsubject to (?:section|clause|article|the clause|what is said|schedule|exhibit)\b"
)


RULE = Rule(
    id="X-028",
    family=Family.LOGIC,
    title="renewed by itself, and only by agreement",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
