# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A mark or a name has to be shown, and no right to use it is given, or its use is barred.

Finds a duty to display, affix or include a logo, a mark or a name ("Built with …"), beside a
sentence by which no trademark licence is given or the names and marks may not be used, where the
text nowhere gives a licence for them.

Leaves alone: a ban with an exception for the duty, for describing the origin or for notices, and
a text that gives a licence for the mark.

Why it matters: whoever performs the duty infringes the mark.

How it is mended: give the licence that the duty needs. The edit makes the ban subject to the
duty.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said, yielding
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_MARKS = (
    r"(?:trade-?marks?|service marks?|logos?|trade names?|brand(?:s| names?| features?)?"
    r"|marks?|names?)"
)
_SHOW = words(
    rf"\b(?:shall|must|agrees? to|is required to|has to)\b(?! not)[^.;]{{0,80}}?\b(?:display"
    rf"|affix|show|place|include|feature|bear|apply)\b"
    rf"[^.;]{{0,60}}?\b(?:the |its |licensor's |provider's |our |[\w]+'s )"
    rf"(?:[\w']+ ){{0,3}}?{_MARKS}\b",
    r"\b(?:shall|must|agrees? to|is required to)\b(?! not)[^.;]{0,80}?\b(?:display|show|include"
    r"|place)\b[^.;]{0,30}?"
    r"\"(?:built|powered|made|improved|based|created) (?:with|by|on|using)\b[^\"]{0,60}\"",
)
_NONE = words(
    rf"\bno (?:[\w,]+ ){{0,4}}?(?:rights?|licen[sc]es?|permission)\b[^.;]{{0,100}}?\b{_MARKS}\b",
    r"\bno (?:trade-?mark|service mark) (?:rights?|licen[sc]es?)\b[^.;]{0,60}?",
    rf"\b(?:does|do) not (?:grant|give|include|confer|convey"
    rf"|permit)\b[^.;]{{0,100}}?\b{_MARKS}\b",
    rf"\b(?:may|shall|must|will) not use\b[^.;]{{0,60}}?\b{_MARKS}\b",
)
_GIVEN = words(
    rf"\b(?:grants?|granted|licen[sc]e to (?:use|display|reproduce))\b[^.;]{{0,260}}?\b(?:mark"
    rf"|{_MARKS})\b",
    r"\(the \"marks?\"\)",
)
_BARRED = words(r"\b(?:no|not|nor|neither)\b")
_OWN = words(
    r"\b(?:copyright|file ?names?|its own (?:name|mark|logo)|domain names?|user names?"
    r"|name and address|confidential|competing|other)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    shown = next(
        said(paper, _SHOW, "mark", "logo", "name", "brand", "with ", "using", unless=_OWN), None
    )
    if shown is None or any(
        not _BARRED.search(one.text[: one.match.end()])
        for one in said(paper, _GIVEN, "licen", "grant", "mark", hedged=True)
    ):
        return
    for none in said(paper, _NONE, "mark", "logo", "name", "brand", hedged=True):
        if none.index == shown.index or yields(none.text) or _ROOM.search(none.text):
            continue
        yield clash(
            RULE,
            paper,
            shown.span,
            none.span,
            "has to be shown, and yet",
            witness=f"a product page that shows it: {cite(paper, shown.start)} demands it, "
            f"{cite(paper, none.start)} forbids it",
            mend="give a licence for the mark, as far as the duty needs it",
            edit=yielding(paper, none.index, shown.start),
        )
        return


_ROOM = words(
    r"\b(?:title|interest|other than|as required|except|without (?:the )?(?:prior )?(?:\w+"
    r" ){0,2}?(?:consent|approval|permission)|consistent with|manner|endors\w+"
    r"|confusing\w*|similar)\b"
)


RULE = Rule(
    id="X-023",
    family=Family.LOGIC,
    title="a mark to show and no right to use it",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
