# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which of two clauses gives way: what the words say of it, and words that make it say so."""

import re
from collections.abc import Iterable, Mapping

from licet.review.grammar import find_references
from licet.review.layers.saying import Said
from licet.review.reading import fold, pattern
from licet.terms import Edit, Replacement

__all__ = ["cited", "subject_to", "yields"]

_PREVAILS = pattern(
    r"\bnotwithstanding\b(?! (?:the |any |such )?(?:termination|expir\w+|end\b))(?!\W*$)|\bdespite "
    r"(?:anything|section|clause|the)\b|\bregardless of (?:section"
    r"|clause|anything)\b|\bprevails? over\b|\btakes? precedence over (?:section|clause)\b"
)
_SAVED = pattern(
    r"\b(?:except|other than|save|unless) (?:as |to the extent |where |when )?(?:otherwise "
    r"|expressly |explicitly |specifically )*(?:set (?:out|forth)|provided|permitted|stated"
    r"|allowed|authori[sz]ed|prohibited|restricted|agreed|specified|required)"
    r"(?: otherwise)?(?: (?:in|by|under|herein|elsewhere|hereunder|below|above))"
    r"|\b(?:except|save|unless) (?:as |where |so far as )?(?:this|these|the) (?:agreement|terms"
    r"|contract|licen[sc]e)\b[^.;,]{0,40}?\b(?:allow|permit|provid|say|stat|bar|rank)\w*"
    r"|\bsubject to (?:the |any )?(?:limits?|restrictions?|conditions) (?:that|which) (?:this|these"
    r"|the) (?:agreement|terms|contract|licen[sc]e)\b[^.;,]{0,20}?"
    r"\b(?:set|state|contain|impose)s?\b"
)
_BUT = pattern(
    r"\b(?:but|except(?!ional)|however|provided (?:that|,)|other than|save (?:that|for|as)"
    r"|excluding|unless)\b"
)
_OPENS = pattern(
    r"\W*(?:\(?\w{1,4}[.)] )?(?:however|but|except|notwithstanding|provided|nevertheless"
    r"|by way of exception|this (?:does|shall) not|nothing in)\b"
)
_BOUND = pattern(
    r"\b(?:subject to|except (?:as|for|to|where|under|in)|other than|save (?:as|for)|unless"
    r"|within the limits of|without prejudice to|in accordance with|as permitted (?:by|under)"
    r"|only as|limited by|to the extent permitted|provided in|set out in|pursuant to)\b"
)
NEAR = 2
"""Sentences between a rule and a `however` that is about it."""


def yields(one: Said, other: Said) -> bool:
    """Whether the words themselves say which of two clauses gives way to the other."""
    if {one.section, other.section} & one.laid.struck:
        return True
    if one.index == other.index:
        low, high = sorted((one.start, other.start))
        return (
            _BUT.search(one.text, low, high) is not None or _PREVAILS.search(one.text) is not None
        )
    if any(_PREVAILS.search(s.text) or _SAVED.search(s.text) for s in (one, other)):
        return True
    first, second = sorted((one, other), key=lambda s: s.index)
    if second.index - first.index <= NEAR and _OPENS.match(second.text):
        return True
    return _bound(one, other) or _bound(other, one)


def _bound(one: Said, other: Said) -> bool:
    """Whether one is subject to, or excepts, the section or the part the other stands in."""
    text, plain = one.text, one.laid.paper.reading.sentences[one.index].folded
    for match in _BOUND.finditer(text):
        near = text[match.end() : match.end() + 120]
        if near.startswith(" the rest of this") and _top(one.section) == _top(other.section):
            return True
        if near.startswith(f" what is said {'above' if other.index < one.index else 'below'}"):
            return True
        heading = other.sentence.section
        if f'"{fold(heading)}"' in plain[match.end() : match.end() + 120]:
            return True
        if any(_names(r.kind, r.target, heading) for r in find_references(near)):
            return True
    return False


def _top(section: str) -> str:
    return re.split(r"[.( ]", section, maxsplit=1)[0]


def _names(kind: str, target: str, section: str) -> bool:
    """Whether a reference names the section, or one around it."""
    low = section.lower()
    target = target.lower()
    for head in (target, f"{kind} {target}"):
        if low == head or (low.startswith(head) and not low[len(head)].isalnum()):
            return True
    return False


def cited(said: Said) -> str:
    """Its section in the words the agreement cites its own parts with."""
    section = said.section
    part = re.match(r"(?:schedule|exhibit|annex|appendix|attachment) \w+", section, re.IGNORECASE)
    if part:
        return part.group()
    if re.match(r"\d", section):
        return f"{_word(said.laid.reading.folded)} {section}"
    if re.match(r"(?:section|article|clause) ", section, re.IGNORECASE):
        return section
    return f"“{' '.join(section.split())}”"


def _word(text: str) -> str:
    """`Section`, `Clause` or `Article`: what a text calls its parts most often."""
    counts = {word: len(re.findall(rf"\b{word}s? \d", text)) for word in ("section", "clause",
                                                                       "article")}  # fmt: skip
    return max(counts, key=lambda w: (counts[w], w == "section")).capitalize()


def subject_to(bound: Mapping[Said, Iterable[Said]], *, comment: str) -> Edit:
    """Words after each of some stretches that put it below other clauses.

    Args:
        bound: By what gives way: what it gives way to.
        comment: Why, in one sentence.
    """
    replacements: list[Replacement] = []
    told: set[int] = set()
    for one, others in bound.items():
        if one.index in told:  # once in a sentence is enough
            continue
        told.add(one.index)
        same = {other for k, v in bound.items() if k.index == one.index for other in v}
        parts = sorted({_part(one, other) for other in (*others, *same)})
        at = one.place.end
        words = f" (subject to {', '.join(parts[:-1])}{' and ' if parts[1:] else ''}{parts[-1]})"
        replacements.append(Replacement(start=at, end=at, words=words))
    replacements.sort(key=lambda r: r.start)
    return Edit(replacements=tuple(replacements), comment=comment)


def _part(one: Said, other: Said) -> str:
    return "the rest of this part" if one.section == other.section else cited(other)
