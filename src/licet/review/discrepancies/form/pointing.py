# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where a text points to its own parts, and not to a statute's or another agreement's."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from licet.review.discrepancies.form.parts import Parts, Steps, parts_of, steps_of
from licet.review.grammar import Reference, find_references
from licet.review.paper import Paper
from licet.terms import Document

__all__ = ["Pointer", "Pointing", "all_references", "is_amendment", "pointing"]

_KINDS = frozenset(("section", "article", "clause", "paragraph"))
_NUMBER_AT = re.compile(r"(?<![a-z0-9])(?:[0-9]|[ivx]{1,6}(?![a-z]))", re.IGNORECASE)
_CHAIN = re.compile(r"[\s,]{0,3}(?:and/or|and|or|through|to|[-–,;]|\s)?[\s,]{0,3}", re.IGNORECASE)
_HERE = re.compile(
    r"(?:\s{0,3}\([^()\n]{1,60}\))?[\s,]{0,3}(?:of\s{1,3}this\b|hereof|herein|hereto|hereunder"
    r"|above|below|"
    r"hereinabove|of\s{1,3}these\s|of\s{1,3}the\s{1,3}(?:present\s)?agreement\b(?!\s{1,3}(?:dated"
    r"|between|with)))",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:\s{0,3}\([^()\n]{1,60}\))?[\s,]{0,3}(?:"
    r"(?:of|to|in|under|from|attached\s{1,3}to|contained\s{1,3}in|set\s{1,3}forth\s{1,3}in|thereof"
    r"|therein|thereto)\b"
    r"(?!\s{1,3}(?:this|these|each|any|all|either|no|which|such|connection|accordance|respect|"
    r"full|part|whole|lieu|addition|the\s{1,3}(?:event|case|extent|same|manner|first|absence|"
    r"licens|part(?:y|ies)|compan|customer|supplier|services?)))"
    r"|(?:U\.?K\.?\s{1,3}|EU\s{1,3})?(?:GDPR|DSGVO|AI\s{1,3}Act|BGB|HGB|UrhG|TFEU|CPI)\b"
    r"|,?\s{1,3}(?:Township|Block|Lot|Survey|Range)\b"
    r"|et\s{1,3}seq|U\.?S\.?C|C\.?F\.?R|\(as\s{1,3}defined)",
    re.IGNORECASE,
)
_LAW_BEFORE = re.compile(
    r"(?:U\.?\s?S\.?\s?C\.{0,2}|C\.?\s?F\.?\s?R\.?|\b(?:Act|ACT|Code|CODE|Rules?|Regulations?"
    r"|Statutes?|"
    r"Laws?|Reg\.|D?FARS?|GDPR|Directive|Ordinance|Constitution|Treaty|Convention"
    r"|Title\s[0-9IVX]{1,4}|"
    r"Agreement(?:'s|’s)|Lease|Plan|Policy|"
    r"(?:Schedule|Exhibit|Annex|Appendix|Attachment|Addendum|SOW)(?:\s[A-Z0-9-]{1,4})?)|§)"
    r"[\s,.:;(“\"-]{1,4}(?:of\s[0-9]{4},?\s{0,2})?\Z",
)
_LAW_NEAR = re.compile(
    r"\b(?:Act|Code|U\.?S\.?C|C\.?F\.?R|Regulations?|Statutes?|Law)\b|\bunder\s{1,3}Rule\b|§",
)
_OF_CODE = re.compile(r"[0-9]-[0-9]{1,4}-[0-9]")
"""Numbers of a code of law alone are written so: `Section 51-19-09`."""
_PAGE = re.compile(r"[ \t]{2,}|[ \t]{0,3}\n")
"""Behind the number of a page that cut a sentence in two."""
_TITLE = re.compile(r"[.:]?[ \t]{1,20}[A-Z][A-Za-z]{2,}")
_IN_WORDS = re.compile(r"(?:(?<![A-Za-z])[a-z]{1,20}[,;]?|[(\"“,;])\s{1,20}\Z|\(\Z")
_ENDED = re.compile(r"(?:sub-?)?(?:section|article|clause|paragraph)s?\.", re.IGNORECASE)
"""The word ends its sentence; what follows is the number of a page or of the next clause."""
_LAW_OF = re.compile(
    r"[^.;]{0,60}\bof\s{1,20}the\s{1,20}(?:[A-Z][\w&-]{0,20}\s{1,3}){0,5}(?:Act|Code|Law|Rules?"
    r"|Regulations?)\b"
)
_CONTRACT_OF = re.compile(
    r"[^.;]{0,60}\b(?:of|in|under|to)\s{1,20}(?:the|that"
    r"|such)\s{1,20}(?:[A-Z][\w&/-]{0,20}\s{1,3}){1,5}"
    r"(?:Agreement|Contract|Lease|Plan|Indenture|Policy)\b"
)
_STOP = re.compile(r"[.;]\s|\n\s{0,40}\n|\n\s{0,40}[0-9(]")
"""Where what stands behind a reference is no longer said of it."""
_AMENDS = re.compile(r"\b(?:amendment|addendum|supplement|modification|waiver)\b", re.IGNORECASE)
_RESTATED = re.compile(r"\brestated\b", re.IGNORECASE)
_REPLACES = re.compile(
    r"\b(?:is|are|shall\s{1,3}be)\s{1,3}(?:hereby\s{1,3})?(?:amended|deleted|replaced|modified"
    r"|removed)"
    r"\b[^.]{0,60}(?:\b(?:to\s{1,3}read|as\s{1,3}follows|by\s{1,3}(?:deleting|adding|inserting"
    r"|replacing))|"
    r"\bentirety)",
    re.IGNORECASE,
)
_OTHER_TEXT = re.compile(
    r"\b(?:SCCs?\b|standard\s{1,3}contractual\s{1,3}clauses"
    r"|incorporat\w{2,6}\s{1,3}(?:herein\s{1,3})?by\s{1,3}reference|mutatis\s{1,3}mutandis)\b",
    re.IGNORECASE,
)
HABIT = 3
"""References that resolve, from which on a text has a word of its own for its parts, and how
many times more of them there are than of a word it took from elsewhere."""
_SMALL = frozenset(("clause", "paragraph"))
LARGEST = 60
"""Sections beyond which a number is a statute's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A place that points to a part of the same text."""

    start: int
    end: int
    """The words as found, `Section 4.2(b)`; of a later one in a list the number alone."""
    steps: Steps
    kind: str
    certain: bool
    """Whether nothing leaves doubt that this text's own part is meant."""

    number: int
    """Offset at which the number begins."""
    rare: bool = False
    """Whether that is doubtful only because the text calls its own parts by another word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointing:
    """A text's parts and the places that point to them."""

    parts: Parts
    pointers: tuple[Pointer, ...]


def pointing(paper: Paper) -> Pointing:
    """The parts of an agreement, and where it points to them; read once."""
    return paper.once(_pointing)


def all_references(paper: Paper) -> tuple[Reference, ...]:
    """Every reference of a paper; ask it by `paper.once`."""
    return find_references(paper.document.text)


def _pointing(paper: Paper) -> Pointing:
    document = paper.document
    told = paper.once(all_references)
    references = tuple(r for r in told if not _heads(document.text, r))
    parts = parts_of(document, references)
    amends = is_amendment(document)
    chains = list(_chains(document.text, references))
    pointers = [p for chain in chains for p in _own(parts, chain, amends=amends)]
    return Pointing(parts=parts, pointers=tuple(_told_apart(parts, pointers)))


def _told_apart(parts: Parts, pointers: Sequence[Pointer]) -> Iterator[Pointer]:
    """A text that calls its parts sections means by clauses those of another text."""
    there = Counter(p.kind for p in pointers if parts.has(p.steps))
    for one in pointers:
        rare = one.kind in _SMALL and HABIT * there[one.kind] < there.total()
        foreign = (rare or not there[one.kind]) and there.total() >= HABIT
        yield replace(one, certain=False, rare=one.certain) if foreign else one


def _heads(text: str, one: Reference) -> bool:
    """Whether it is the number of a clause itself, in front of its heading, or of a page."""
    words = text[one.start : one.end]
    turned = "\n" in words and _PAGE.match(text, one.end) is not None
    before = text[max(0, one.start - 20) : one.start]
    return turned or (_TITLE.match(text, one.end) is not None and not _IN_WORDS.search(before))


def is_amendment(document: Document) -> bool:
    """Whether the text changes another one, whose parts it names."""
    opening = document.text[:3000]
    title = opening[:400]
    if _AMENDS.search(title) and not _RESTATED.search(title):
        return True
    return sum(1 for _ in _REPLACES.finditer(document.text[:40_000])) > 1


def _chains(text: str, references: Sequence[Reference]) -> Iterator[tuple[Reference, ...]]:
    """References of one list together: what follows the last is said of all."""
    chain: list[Reference] = []
    for one in references:
        gap = text[chain[-1].end : one.start] if chain else ""
        if chain and (len(gap) > 12 or not _CHAIN.fullmatch(gap)):
            yield tuple(chain)
            chain = []
        chain.append(one)
    if chain:
        yield tuple(chain)


_TARGET = re.compile(
    r"(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}|[ivx]{1,6}(?![a-z])(?:\.[0-9]{1,2})?)"
    r"(?:\s?\((?:[a-z]|[ivx]{1,5}|([a-z])\1|[0-9]{1,2})\)){0,5}",
    re.IGNORECASE,
)
"""A number without a word in brackets that says what the part is about: `7.6 (Taxes)`."""


def _own(parts: Parts, chain: tuple[Reference, ...], *, amends: bool) -> Iterator[Pointer]:
    text = parts.document.text
    if _is_elsewhere(text, chain):
        return
    certain = not amends and not _doubtful(parts, chain)
    for one in chain:
        number = _NUMBER_AT.search(text, one.start, one.end)
        target = _TARGET.match(text, number.start(), one.end) if number else None
        if (
            one.kind not in _KINDS
            or target is None
            or _ENDED.match(text, one.start, target.start())
        ):
            continue
        steps = steps_of(target.group())
        if not isinstance(steps[0], int) or steps[0] > max(LARGEST, 3 * len(parts.top)):
            continue
        yield Pointer(
            start=one.start, end=target.end(), steps=steps, kind=one.kind, certain=certain,
            number=target.start(),
        )  # fmt: skip


def _is_elsewhere(text: str, chain: tuple[Reference, ...]) -> bool:
    """Whether the words around say that another text's parts are meant."""
    start, end = chain[0].start, chain[-1].end
    if _HERE.match(text, end):
        return False
    if _ELSEWHERE.match(text, end) or _OF_CODE.search(text, start, end + 6):
        return True
    return bool(_LAW_BEFORE.search(text[max(0, start - 48) : start]))


def _doubtful(parts: Parts, chain: tuple[Reference, ...]) -> bool:
    """Whether a law, an exhibit or a text taken over stands too near to be sure."""
    text, start, end = parts.document.text, chain[0].start, chain[-1].end
    stop = _STOP.search(text, end, end + 70)
    around = text[max(0, start - 70) : stop.start() if stop else end + 70]
    if start >= parts.body_end:
        return True
    here = _HERE.match(text, end) is not None
    return bool(
        (_LAW_NEAR.search(around) and not here)
        or _LAW_OF.match(text, end)
        or (_CONTRACT_OF.match(text, end) and not here)
        or _OTHER_TEXT.search(text[max(0, start - 200) : end + 200])
        or _REPLACES.search(text[max(0, start - 200) : end + 200])
    )
