# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A reference to a schedule and the schedules: it names one that is not attached.

Finds a schedule, exhibit, annex, appendix or attachment that the text names and that does not
follow it. Where nothing of their kind is attached, all that are missing are told together.

Leaves alone schedules of other agreements and of laws, and texts that say that schedules are left
out, kept or filed apart. It says so with less weight where more of a row are missing than are
attached, and of a public filing, which leaves schedules out as a rule; unless the schedule before
is not named either, or a later one is attached.

It matters because the price list or the list of models that was left out is agreed by nobody.

It is mended by attaching the schedule; where another one was meant, by its name.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping

from licet.review.discrepancies.form.pointing import all_references, is_amendment
from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar import Reference, find_references
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity
from licet.terms.documents import ClauseKind

__all__ = ["RULE"]

Schedule = tuple[str, str]
"""Its kind and its name: `exhibit` and `B`."""

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
_THEIRS = (
    r"\b(?:(?:exhibit|schedule|appendice|attachment|annexe?)s|(?:exhibit|schedule|annex|appendix"
    r"|attachment)\s{1,3}[A-Z0-9]{1,3}\b(?![.-][0-9]))"
)
"""Schedules of the text, and not the exhibit that a filed text is itself."""
_HELD_BACK = re.compile(
    rf"{_THEIRS}[^.]{{0,80}}\b(?:omitted|not\s{{1,3}}(?:filed|included|attached)"
    r"|filed\s{1,3}separately|furnish\w*|intentionally|on\s{1,3}file)\b"
    rf"|\b(?:omitted|not\s{{1,3}}filed)\b[^.]{{0,80}}{_THEIRS}",
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
_HERE = re.compile(r"[\s,]{0,3}(?:hereto|hereof|(?:of|to|in)\s{1,3}this\b)", re.IGNORECASE)
"""What an amendment names as its own."""


def _find(paper: Paper) -> Iterator[Finding]:
    text = paper.document.text
    attached = _attached(paper)
    named = _wanted(paper)
    missing = {
        (kind, name): references
        for (kind, name), references in named.items()
        if (kind, name) not in attached and not _stands_alone(text, kind, name)
    }
    if not missing or _HELD_BACK.search(text):
        return
    rows = Counter(kind for kind, _ in attached)
    filed = _FILED.search(text) is not None
    lacking = Counter(kind for kind, _ in missing)
    together: dict[bool, dict[Schedule, list[Reference]]] = {True: {}, False: {}}
    for schedule, references in missing.items():
        kind = schedule[0]
        if rows[kind]:
            sure = lacking[kind] <= rows[kind] and not filed
            grave = sure or not _follows(schedule, named) or _precedes(schedule, attached)
            yield _finding(paper, {schedule: references}, grave=grave)
        else:
            together[not _follows(schedule, named)][schedule] = references
    for grave, others in together.items():
        if others:
            yield _finding(paper, others, grave=grave)


def _follows(schedule: Schedule, named: Collection[Schedule]) -> bool:
    """Whether it is the first of its row, or the text names the one before it, too."""
    kind, name = schedule
    if name.isdigit():
        return name == "1" or (kind, str(int(name) - 1)) in named
    if len(name) > 1:
        return True
    return name in ("A", "I") or (kind, chr(ord(name) - 1)) in named


def _precedes(schedule: Schedule, attached: Collection[Schedule]) -> bool:
    """Whether a later one of its row is attached."""
    return any(
        kind == schedule[0] and _order(name) > _order(schedule[1]) for kind, name in attached
    )


def _order(name: str) -> int:
    """Where a schedule stands in its row."""
    return int(name) if name.isdigit() else ord(name[0])


def _wanted(paper: Paper) -> dict[Schedule, list[Reference]]:
    """The schedules that sentences of a text name as its own, each with where."""
    text = paper.document.text
    amends = is_amendment(paper.document)
    wanted: dict[Schedule, list[Reference]] = defaultdict(list)
    for one in paper.once(all_references):
        if one.kind not in _KINDS or not _SIMPLE.fullmatch(one.target) or not _is_own(text, one):
            continue
        if not amends or _HERE.match(text, one.end):
            wanted[one.kind, one.target.upper()].append(one)
    return {
        schedule: references
        for schedule, references in wanted.items()
        if any(
            _IN_WORDS.search(text[max(0, r.start - 20) : r.start]) or _DOES.match(text, r.end)
            for r in references
        )
    }


def _attached(paper: Paper) -> frozenset[Schedule]:
    kinds = (ClauseKind.SCHEDULE, ClauseKind.EXHIBIT)
    names = (
        paper.document.text[c.start : c.start + 80]
        for c in paper.document.clauses
        if c.kind in kinds
    )
    heads = (next(iter(find_references(words)), None) for words in names)
    return frozenset((h.kind, h.target.upper()) for h in heads if h)


def _is_own(text: str, one: Reference) -> bool:
    words = text[one.start : one.end]
    if (
        not words[0].isupper()
        or "." in words
        or text[max(0, one.start - 5) : one.start].lower().endswith(("this ", "the "))
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


def _finding(paper: Paper, missing: Mapping[Schedule, list[Reference]], *, grave: bool) -> Finding:
    first = [references[0] for references in missing.values()]
    places = [paper.place(one.start, one.end) for one in first]
    names = [f"{kind} {name}" for kind, name in missing]
    told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return found(
        RULE, places, f"§{places[0].section} names {told}, and none is attached",
        severity=Severity.MEDIUM if grave else Severity.LOW, confidence=0.8 if grave else 0.5,
        mend=f"attach {told}, or name what is meant",
    )  # fmt: skip


RULE = Rule(
    id="F-007", family=Family.FORM, title="a schedule that is not attached",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
