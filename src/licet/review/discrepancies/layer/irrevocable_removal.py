# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A grant that cannot be taken back, and a duty to take out what it covers.

It finds a perpetual or irrevocable licence in data or a model beside a duty to remove items, to
retrain, to stop using, or to honour an opt-out on request.

It leaves alone deletion when the agreement ends, which another rule looks at, removal by the one
who grants, and a grant that is made subject to the duty.

What is irrevocable as a whole can be emptied item by item; whoever paid for ever may be left with
nothing, and whoever has to honour an opt-out may be told that nothing can be taken back.

Put the grant below the duty to remove, as the edit does, and say what a removed item costs.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, said
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_GRANT = (
    r"(?P<say>\b(?:perpetual(?:ly)?|in perpetuity|irrevocabl[ey]|non-?revocable|cannot be revoked"
    r"|for an unlimited (?:time|term|period))(?:,? (?:and )?(?:perpetual|irrevocable"
    r"|non-?terminable))*)\b"
)
_THING = r"(?:[DMTVI]+\b|items?\b|records?\b|works?\b|recordings?\b|images?\b|contributions?\b)"
_FILL = r"(?:[\w,'()/-]+ )"
_REMOVE = (
    rf"(?P<say>\b(?:remov\w+|delet\w+|suppress\w*|purg\w+|eras\w+|retrain\w*"
    rf"|unlearn\w*|take down|de-identif\w+|cease (?:to use|using|all use of)|stop using"
    rf"|exclude) {_FILL}{{0,14}}?{_THING})"
    rf"|\btak(?:e|ing) {_FILL}{{0,6}}?out of {_FILL}{{0,3}}?{_THING}|\bretrain\w*\b"
    rf"|(?P<too>\b(?:honou?r|comply with|give effect to|act (?:up)?on|implement|respect) "
    rf"{_FILL}{{0,8}}?"
    r"(?:opt[- ]outs?|removal|withdrawals?|objections?|take-?down|erasure))"
)
_ASKED = pattern(
    r"\b(?:requests?|requested|notices?|notif\w+|opt(?:s|ed)?[- ]outs?|withdraw\w*|objects?"
    r"|objections?"
    r"|demand\w*|instruct\w*|consent|retrain\w*|so require[sd]?|asks?|complain\w*)\b"
)
_LICENCE = pattern(r"\b(?:grants?|granted|licen[sc]e[sd]?|right)\b")
_END = pattern(r"\b(?:terminat\w+|expir\w+)\b")
_NOT_OURS = pattern(r"\b(?:personal data|feedback|confidential information|trademarks?)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    grants = [
        one
        for one in said(laid, _GRANT, needs="perpetu|revoc|unlimited")
        if _LICENCE.search(f"{one.lead[-200:]} {one.text}")
        and _ABOUT.search(f"{one.text} {one.sentence.heading}")
        and not _NOT_OURS.search(one.text)
        and not _NOT.search(one.text[max(0, one.start - 14) : one.start])
    ]
    if not grants:
        return
    duties = [one for one in said(laid, _REMOVE) if _owed(one)]
    yield from clashing(RULE, pairs(grants, duties), _TOLD)


_NOT = pattern(r"\b(?:not|neither|nor|non)\b")
_ABOUT = pattern(r"\b[DMTV]+\b")


def _owed(one: Said) -> bool:
    """Whether the one who takes has to do it because somebody asks, before the end."""
    if not _ASKED.search(one.text) or _END.search(one.text):
        return False
    return one.owed and one.actor in ("Y", "B", "") and not _NOT_OURS.search(one.text)


def _problem(one: Said, other: Said) -> str:
    return f"the grant is “{one.words}” in {one.section}, and {other.section} has “{other.words}”"


def _witness(one: Said, other: Said) -> str:
    return (
        f"an author objects a year after delivery: by {one.section} nothing can be taken back, by "
        f"{other.section} it has to go"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="put the grant below the duty to remove, and say what removal does to the price",
    comment="The duty to remove single items is the more specific and is taken to hold.",
)

RULE = Rule(
    id="Y-008", family=Family.LAYER, title="irrevocable grant against a duty to remove or retrain",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
