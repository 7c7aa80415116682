# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A thing is warranted, and given "as is" without any warranty.

Finds a warranty that a thing will perform, conform or be free of defects, and a disclaimer by the
same party of every warranty, or of the same thing "as is", that leaves no room for it.

Leaves alone: a disclaimer "except as expressly set out", of implied or other warranties, of another
thing (beta features, third-party content), and warranties of authority.

Why it matters: the remedy for a defect is the price of the agreement, or nothing.

How it is mended: except the warranty from the disclaimer. The edit makes the disclaimer subject to
the warranty.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, around, cite, clash, said, yielding
from licet.review.discrepancies.rule import Rule
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_WARRANTED = words(
    r"\b(?P<who>[\w'& ]{2,40}?) (?:hereby )?(?:represents? and )?(?:warrants?"
    r"|guarantees?)(?: and \w+)?"
    r"(?: to [\w ]{2,30}?)?,? that (?:the |all |each |its |any )(?P<what>[\w' -]{3,60}?)"
    r" (?:will|shall|is|are|do|does|conforms?|performs?)\b(?! not)[^.;]{0,80}?\b(?:perform|conform"
    r"|operate|function|free (?:of|from)|meet|achieve|accura\w+"
    r"|complete|merchantable|fit|materially|substantially|quality|workmanship)\b",
)
_DISCLAIMED = words(
    r"\b(?:the |all |any )?(?P<what>[\w' -]{3,60}?) (?:is|are|shall be|will be)(?: being)?"
    r" (?:provided|licensed|delivered|supplied|furnished|sold|made available|offered)?"
    r"[^.;\"]{0,40}?\"?\bas[- ]is\b",
    r"\b(?P<who>[\w'& ]{2,40}?) (?:makes?|gives?|provides?|offers?) no"
    r" (?:representations? (?:or|and) )?(?:warrant(?:y|ies)|guarantees?)\b",
    r"\b(?P<who2>[\w'& ]{2,40}?) (?:\w+ )?disclaims? (?:all|any and all|every) (?:\w+ )?"
    r"(?:warrant(?:y|ies))\b",
    r"\bwithout (?:any )?(?:warrant(?:y|ies)|representation or warranty) of any kind\b",
)
_ROOM = words(
    r"\b(?:except|other than|otherwise|expressly|express warrant\w+ (?:set|in)|foregoing|set forth"
    r"|stated|other (?:warrant\w+|representation\w*)|implied warranties only"
    r"|beta|evaluation|trial|third[- ]party|open source|subject to|sole|limited warranty|above"
    r"|herein|hereunder|section|notwithstanding|additional|further|if)\b"
)
_NOT = words(r"\b(?:not|no|neither|nor)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    given = [
        one
        for one in said(paper, _WARRANTED, "warrant", "guarantee", hedged=True)
        if not _NOT.search(one.text[: one.match.end()])
    ]
    for one in given[:3]:
        for disclaimed in said(paper, _DISCLAIMED, "as is", "as-is", "warrant"):
            near = around(paper, disclaimed.index, before=1, after=1)
            if disclaimed.index == one.index or _ROOM.search(near):
                continue
            if not _same(paper, one, disclaimed):
                continue
            yield clash(
                RULE,
                paper,
                one.span,
                disclaimed.span,
                "is the warranty, and yet",
                witness=f"a defect found in the first week: {cite(paper, one.start)} has "
                f"it mended, "
                f"{cite(paper, disclaimed.start)} leaves it with the user",
                mend="except the warranty from the disclaimer",
                edit=yielding(paper, disclaimed.index, one.start),
            )
            return


def _same(paper: Paper, one: Said, two: Said) -> bool:
    """Whether the disclaimer is of the same thing, or by the same party."""
    people = statements(paper).cast
    told = two.match.groupdict()
    if told["what"]:
        return _last(one.match["what"]).rstrip("s") == _last(told["what"]).rstrip("s")
    named = told["who"] or told["who2"]
    return not named or people.who(_last(named)) == people.who(_last(one.match["who"]))


def _last(text: str) -> str:
    return text.split()[-1] if text.split() else ""


RULE = Rule(
    id="X-024",
    family=Family.LOGIC,
    title="a warranty, and as is",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
