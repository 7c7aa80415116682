# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A clause survives the agreement, and elsewhere ends with it; or the licence itself survives.

Finds a section that one sentence lists as surviving and another says ends, lapses or does not
survive; and a list that includes the licence grant although licences end with the agreement.

Leaves alone: survival "by its nature", ends for a named case or after some years, and rights that
accrued before.

Why it matters: after the end it is the only text that counts, and nobody can say what is left.

How it is mended: take the section out of one of the two. The edit makes the later sentence subject
to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, said
from licet.review.discrepancies.logic.forums import same_paper
from licet.review.discrepancies.rule import Rule
from licet.review.grammar import Reference, find_references
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_LISTS = words(
    r"\b(?:survives?|surviving|shall survive|will survive"
    r"|continue in (?:full )?(?:force|effect) after)\b"
)
_NOT = words(
    r"\b(?:(?:shall|will|does|do) not survive"
    r"|no (?:provision|section|clause)\b[^.;]{0,40}?\bsurvive)\b"
)
_ENDS = words(
    r"\b(?:(?:shall|will|does|do) not survive|(?:shall|will) (?:automatically |also |immediately )?"
    r"(?:terminate|end|cease|expire|lapse)"
    r"(?: to (?:apply|have effect))?|ceases? to (?:apply|bind|have effect)|lapses?)\b"
)
_ALL_END = words(
    r"\b(?:up)?on (?:the |any )?(?:expir\w+|terminat\w+)\b[^.;]{0,100}?"
    r"\b(?:all|any|the|each) (?:\w+ )?"
    r"(?:licen[sc]es?|rights granted)\b[^.;]{0,90}?"
    r"\b(?:shall|will) (?:\w+ )?(?:terminate|cease|end|expire|lapse)\b",
)
_CONDITION = words(r"\b(?:breach|default|if|years? after|months? after|with respect to)\b")
_GRANT = words(r"\b(?:grants?|licen[sc]es?)\b")
_END_NEEDLES = ("surviv", "terminat", "end", "cease", "expire", "lapse")


def _find(paper: Paper) -> Iterator[Finding]:
    for one in said(paper, _LISTS, "surviv", "in force after", unless=_NOT):
        begin = one.start - one.match.start()
        text = paper.document.text[begin : begin + len(one.text)]
        for reference in find_references(text):
            span = (begin + reference.start, begin + reference.end)
            yield from _ended(paper, one, reference, span)
            yield from _of_grant(paper, one, reference, span)


def _ended(paper: Paper, one: Said, reference: Reference, span: Span) -> Iterator[Finding]:
    """The section is said to end with the agreement."""
    for end in said(paper, _ENDS, *_END_NEEDLES, unless=_CONDITION):
        if end.index == one.index or not same_paper(paper, one.start, end.start):
            continue
        for other in find_references(end.text[: end.match.start()]):
            near = end.match.start() - other.end < 25
            if near and other.target.lower() == reference.target.lower():
                yield clash(
                    RULE,
                    paper,
                    span,
                    end.span,
                    "survives, and yet",
                    witness=f"the day after the end, {reference.target}: "
                    f"{cite(paper, span[0])} says it binds, {cite(paper, end.start)} that "
                    f"it does not",
                    mend="take the section out of one of the two sentences",
                )


def _of_grant(paper: Paper, one: Said, reference: Reference, span: Span) -> Iterator[Finding]:
    """The section is the grant, and licences end with the agreement."""
    heading = next(
        (
            clause.heading
            for clause in paper.document.clauses
            if clause.number.lower() == reference.target.lower() and clause.heading
        ),
        "",
    )
    if not heading or not _GRANT.search(heading.lower()) or len(heading) > 40:
        return
    end = next(said(paper, _ALL_END, "licen", "rights granted", unless=_CONDITION), None)
    if end and end.index != one.index:
        yield clash(
            RULE,
            paper,
            span,
            end.span,
            "is the grant and survives, and yet",
            witness=f"a use after the end: {cite(paper, span[0])} keeps the grant, "
            f"{cite(paper, end.start)} ends it",
            mend="take the grant out of the list of what survives",
        )


RULE = Rule(
    id="X-012",
    family=Family.LOGIC,
    title="what survives also ends",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
