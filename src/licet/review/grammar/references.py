# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""References from one part of a text to another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Reference", "find_references"]

_NUMBERED = r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}(?![0-9])(?:\s?\([a-z0-9]{1,5}\)){0,5}[a-z]?(?![a-z])"
_BRACKETED = r"\([a-z0-9]{1,5}\)(?:\s?\([a-z0-9]{1,5}\)){0,4}"
_ROMAN = r"[ivxlc]{1,7}(?![a-z])(?:\.[0-9]{1,2})?"
_LETTER = r"[a-z](?![a-z])(?:[-.]?[0-9]{1,2})?"
_SECTION = re.compile(rf"(?:{_NUMBERED}|{_BRACKETED}|{_ROMAN})", re.IGNORECASE)
_ANNEX = re.compile(rf"(?:{_NUMBERED}|{_ROMAN}|{_LETTER})", re.IGNORECASE)
_NEXT = re.compile(
    r"\s{0,2}(?:,\s{0,2}(?:and|or)|,|and/or|and|or|through|to|[-–])\s{0,2}(?=[0-9(])", re.IGNORECASE
)
_KINDS = {
    "section": "section", "sect": "section", "§": "section", "subsection": "section",
    "sub-section": "section", "article": "article", "art": "article", "clause": "clause",
    "subclause": "clause", "sub-clause": "clause", "paragraph": "paragraph", "para": "paragraph",
    "subparagraph": "paragraph", "exhibit": "exhibit", "schedule": "schedule", "annex": "annex",
    "annexe": "annex", "appendix": "appendix", "appendice": "appendix", "attachment": "attachment",
    "part": "part", "recital": "recital", "addendum": "addendum",
}  # fmt: skip
_QUOTES = tuple("\"“”'’")
"""`Exhibit "A"`."""
_LETTERED = frozenset(
    {"exhibit", "schedule", "annex", "appendix", "attachment", "part", "recital", "addendum"}
)
_HEADS = "|".join(sorted((k for k in _KINDS if k != "§"), key=len, reverse=True))
_HEAD = re.compile(
    rf"(?:(?<![a-z])(?P<word>{_HEADS})"
    r"s?\.?\s{1,3}|§{1,2}\s{0,2})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One part of the text, or of another text, that is pointed at."""

    start: int
    end: int
    target: str
    """`4.2(b)`, without white space."""
    kind: str
    """section, article, clause, paragraph, exhibit, schedule, annex, appendix, attachment, …"""


def find_references(text: str) -> tuple[Reference, ...]:
    """Every reference, one for each target of a list.

    >>> [(r.kind, r.target) for r in find_references("Articles 5 and 6, Section 4.2(b), Exhibit A")]
    [('article', '5'), ('article', '6'), ('section', '4.2(b)'), ('exhibit', 'A')]
    """
    return tuple(found for head in _HEAD.finditer(text) for found in _targets(text, head))


def _targets(text: str, head: re.Match[str]) -> Iterator[Reference]:
    kind = _KINDS[(head["word"] or "§").lower()]
    shape = _ANNEX if kind in _LETTERED else _SECTION
    quoted = kind in _LETTERED and text[head.end() : head.end() + 1] in _QUOTES
    target = shape.match(text, head.end() + quoted)
    start = head.start()
    while target and not _is_word(text, target):
        closed = quoted and text[target.end() : target.end() + 1] in _QUOTES
        yield Reference(
            start=start, end=target.end() + closed, target="".join(target.group().split()),
            kind=kind,
        )  # fmt: skip
        following = _NEXT.match(text, target.end())
        target = _SECTION.match(text, following.end()) if following else None
        start = target.start() if target else 0


def _is_word(text: str, target: re.Match[str]) -> bool:
    """Whether a lone small letter is a word, such as `a`, after a head with capitals."""
    lone = target.group()
    return lone in ("a", "i", "c", "d", "l") and text[target.start() - 2].isupper()
