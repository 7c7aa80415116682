# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A reference to a schedule and the schedules: it names one that is not attached.

Finds a schedule, exhibit, annex, appendix or attachment that the text names and that does not
follow it. It weighs more where later ones of the same row are attached and this one is not.

Leaves alone schedules of other agreements and of laws, texts to which nothing is attached, and
those that say their schedules are kept or filed apart; of a text that was filed with an authority
it says so with less weight.

It matters because the price list or the list of models that was left out is agreed by nobody.

It is mended by attaching the schedule; where another one was meant, by its name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from licet.review.discrepancies.form.pointing import all_references, is_amendment
from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar import Reference, find_references
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity
from licet.terms.documents import ClauseKind

__all__ = ["RULE"]

_KINDS = frozenset(("exhibit", "schedule", "annex", "appendix", "attachment"))
_SIMPLE = re.compile(r"[A-Z]|[0-9]{1,2}|[IVX]{1,4}")
_OTHER = re.compile(
    r"[\s,]{0,3}(?:\([^()\n]{1,60}\))?[\s,]{0,3}(?:of|to|in|under)\s{1,3}(?:the|that|such|its|any"
    r"|each|[A-Z])(?!\w*\s{0,3}this)|"
    r"\s{1,3}(?:GDPR|AI\s{1,3}Act)",
)
_IN_WORDS = re.compile(r"[a-z,(]\s{1,6}\Z")
"""A name inside a sentence, and not in a list of what is attached."""
_DOES = re.compile(
    r"\s{1,3}(?:sets?|lists?|contains?|describes?|states?|is|shall|will|appl(?:y|ies)|may|gives?|names?|"
    r"governs?|shows?|holds?|has|provides?|specif(?:y|ies)|includes?|lays?|determines?|defines?|covers?|"
    r"tells?|says?)\s{1,3}[a-z]"
)
"""Behind a name that begins a sentence about what is attached."""
_HELD_BACK = re.compile(
    r"(?:exhibit|schedule|annex|appendi|attachment)\w*[^.]{0,80}\b(?:omitted|not\s{1,3}(?:filed"
    r"|included|attached)|filed\s{1,3}separately|"
    r"furnish\w*|intentionally|on\s{1,3}file)\b|\b(?:omitted"
    r"|not\s{1,3}filed)\b[^.]{0,80}(?:exhibits?|schedules?|annex|appendi|attachments?)",
    re.IGNORECASE,
)
_LAW = re.compile(r"(?:Act|GDPR|Regulation|Directive|Code|Form\s\S{1,8}|Rule)[\s,]{1,3}\Z")
_FILED = re.compile(
    r"\bSource:\s|\bEX-[0-9]{1,2}\b|\bExhibit\s{1,3}(?:4|10|99)\.[0-9]|"
    r"\b(?:10-[KQ]|8-K|S-[14]|20-F|10-KSB)\b|Securities\s{1,3}and\s{1,3}Exchange\s{1,3}Commission|"
    r"\bconfidential\s{1,3}treatment\b",
    re.IGNORECASE,
)
"""A public filing, of which schedules are left out as a rule."""
MANY = 2
"""Attached schedules of a row, from which on a gap in it counts."""


def _find(paper: Paper) -> Iterator[Finding]:
    document = paper.document
    if is_amendment(document):
        return
    text = document.text
    attached = _attached(paper)
    wanted: dict[tuple[str, str], list[Reference]] = defaultdict(list)
    for one in paper.once(all_references):
        name = one.target.upper()
        if one.kind in _KINDS and _SIMPLE.fullmatch(one.target) and _is_own(text, one):
            wanted[one.kind, name].append(one)
    for (kind, name), references in wanted.items():
        said = any(
            _IN_WORDS.search(text[max(0, r.start - 20) : r.start]) or _DOES.match(text, r.end)
            for r in references
        )
        if not said or (kind, name) in attached or _stands_alone(text, kind, name):
            continue
        if not attached or _HELD_BACK.search(text):
            return
        row = [_order(other) for of, other in attached if of == kind]
        gap = len(row) >= MANY and any(_order(name) < place for place in row)
        gap = gap and not _FILED.search(text)
        yield _finding(paper, kind, name, references, grave=gap)


def _attached(paper: Paper) -> frozenset[tuple[str, str]]:
    kinds = (ClauseKind.SCHEDULE, ClauseKind.EXHIBIT)
    names = (
        paper.document.text[c.start : c.start + 80]
        for c in paper.document.clauses
        if c.kind in kinds
    )
    heads = (next(iter(find_references(words)), None) for words in names)
    return frozenset((h.kind, h.target.upper()) for h in heads if h)


def _order(name: str) -> int:
    """Where a schedule stands in its row."""
    return int(name) if name.isdigit() else ord(name[0])


def _is_own(text: str, one: Reference) -> bool:
    words = text[one.start : one.end]
    if (
        not words[0].isupper()
        or "." in words
        or text[max(0, one.start - 5) : one.start].endswith(("this ", "This "))
    ):
        return False
    if _LAW.search(text[max(0, one.start - 24) : one.start]):
        return False
    return _OTHER.match(text, one.end) is None


def _stands_alone(text: str, kind: str, name: str) -> bool:
    """Whether a line begins with it: a schedule that was not recognised as one."""
    before = r"(?:^|\n|\f)[ \t*_#]{0,80}(?:(?!See\b|In\b|The\b)\S{1,20}\s)?"
    shape = rf"{before}{kind}\s{{1,3}}[\"“]?{name}(?![\w])(?!{_DOES.pattern})"
    return re.search(shape, text, re.IGNORECASE) is not None


def _finding(
    paper: Paper, kind: str, name: str, references: list[Reference], *, grave: bool
) -> Finding:
    place = paper.place(references[0].start, references[0].end)
    return found(
        RULE, [place], f"§{place.section} names {kind} {name}, and none is attached",
        severity=Severity.MEDIUM if grave else Severity.LOW, confidence=0.8 if grave else 0.5,
        mend=f"attach {kind} {name}, or name the one that is meant",
    )  # fmt: skip


RULE = Rule(
    id="F-007", family=Family.FORM, title="a schedule that is not attached",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
