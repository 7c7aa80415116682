# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The day of the agreement itself: what its opening words say, and what other words say it is."""

from collections.abc import Iterator

from licet.review.discrepancies.logic.forums import same_paper
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.quantities import Kind, Passage, find_passages

__all__ = ["own_dates"]

_OPENING = 1500
"""Characters in which an agreement names its parties and its day."""
_MADE = words(
    r"\b(?:made|entered into|entered|dated|effective|executed|concluded|as of|signed|this|on|day of"
    r"|date(?: of)?|dated)\b[^.;]{0,40}$"
)
_THIS = r"(?:this|the present) (?:[\w-]+ ){0,3}?(?:agreement|contract|licen[sc]e|lease|deed)"
_DATE = (
    rf"(?:the )?(?:date (?:of {_THIS}|hereof|first (?:above )?written|on which {_THIS} (?:is|was)"
)
_DATE += r" (?:made|signed|concluded))|effective date)"
_BEHIND = words(
    rf"^,? ?(?:\(?(?:being|which is|that is|i\.e\.,?|namely|the same being|is) )?\(?{_DATE}\b"
)
_BEFORE = words(
    rf"\b{_DATE}\"?,? ?\(?(?:being|which is|that is|i\.e\.,?|namely|is|are|was|shall be|will be"
    r"|means|(?:are|is|be) to|:)? ?(?:to ?)?(?:on ?|as of ?)?\(?$",
    rf"\b{_THIS},? ?\(?(?:being |is |was |which is |which was |bears? |bearing )?(?:dated|made"
    r"|concluded|signed|executed|entered into|the date)(?: and \w+)?(?: as)?(?: of| on)?(?: the"
    r" date of)?$",
)
_NOT = words(
    r"\b(?:amend\w*|restat\w*|original\w*|prior|predecessor|supersed\w*|replac\w+ (?:the|that|a)"
    r"|previous\w*|supplement\w*|termination date|merger|schedule to|exhibit|later of|earlier of"
    r"|extend\w*)\b[^.;]{0,60}$"
)


def own_dates(paper: Paper) -> Iterator[tuple[Passage, Passage]]:
    """The day of the opening words, and each other day the agreement is said to have."""
    dates = [p for p in find_passages(paper) if p.value.kind is Kind.DATE and p.value.day]
    begin = [p for p in dates if p.value.start < _OPENING and _MADE.search(f"{p.before[-60:]} ")]
    days = {p.value.day for p in dates if p.value.start < _OPENING}
    if not begin:
        return
    for one in dates:
        if one.value.start < _OPENING or one.value.day in days:
            continue
        behind = _BEHIND.search(one.after)
        before = one.before.rstrip()[-120:]
        if not (behind or _BEFORE.search(before)) or _NOT.search(before):
            continue
        if same_paper(paper, begin[0].value.start, one.value.start):
            yield begin[0], one
