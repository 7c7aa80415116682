# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Notices by e-mail are shut out in one clause and allowed or asked for in another.

Finds a sentence by which e-mail or electronic means are no valid notice, and one by which notices
are given, or may be given, by e-mail.

Leaves alone: e-mail with a copy by post, day-to-day messages, electronic signatures, and
sentences that give way to one another.

Why it matters: a notice of breach or of non-renewal counts from its day; whether it was given at
all then hangs on the clause one reads.

How it is mended: one list of means. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_MAIL = r"(?:e-?mails?|electronic (?:mail|means|communications?|transmission))"
_OUT = words(
    rf"\bnotices?\b[^.;]{{0,120}}?\b(?:may|shall|must|can|will|is|are) not "
    rf"(?:be )?[^.;]{{0,40}}?\b{_MAIL}",
    rf"\b{_MAIL}\b[^.;]{{0,60}}?\b(?:(?:shall|does|do|will|is|are) not (?:be )?[^.;]{{0,40}}?"
    rf"(?:notice|valid|sufficient|constitute|effective)"
    rf"|insufficient|invalid)",
    rf"\bnotices?\b[^.;]{{0,120}}?\b(?:other than|excluding|but not|and not)(?: by| via)? {_MAIL}",
    rf"\bno notices?\b[^.;]{{0,80}}?\b{_MAIL}",
)
_IN = words(
    rf"\bnotices?\b(?![^.;]{{0,160}}? not )[^.;]{{0,160}}?\b(?:may|shall|must|will"
    rf"|can)\b[^.;]{{0,120}}?\b(?:by|via|to|through)\b[^.;]{{0,60}}?\b{_MAIL}",
    rf"\b{_MAIL}\b[^.;]{{0,60}}?\b(?:shall|will|is|are) (?:be )?(?:deemed )?(?:sufficient|valid"
    rf"|effective|an? (?:valid |effective )?(?:written )?notice)\b",
    rf"\bnotify\b[^.;]{{0,60}}?\b(?:by|via) {_MAIL}",
)
_OTHER = words(
    r"\b(?:signatures?|invoices?|copy by|with a copy|routine|day-to-day|operational"
    r"|marketing|privacy)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    out = next(said(paper, _OUT, "mail", "electronic", unless=_OTHER), None)
    if out is None:
        return
    for allowed in said(paper, _IN, "mail", "electronic", unless=_OTHER):
        if allowed.index == out.index or _OUT.search(allowed.text):
            continue
        yield clash(
            RULE,
            paper,
            out.span,
            allowed.span,
            "shuts e-mail out, and yet",
            witness=f"a notice of breach sent by e-mail: {cite(paper, allowed.start)} counts it, "
            f"{cite(paper, out.start)} does not",
            mend="give one list of means for notices",
        )
        return


RULE = Rule(
    id="X-022",
    family=Family.LOGIC,
    title="notices by e-mail shut out and allowed",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
