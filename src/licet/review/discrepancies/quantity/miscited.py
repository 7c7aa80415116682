# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A value that is said to stand in another clause, which has another one."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licet.review.discrepancies.form.parts import Parts, Steps
from licet.review.discrepancies.form.pointing import Pointer, pointing
from licet.review.paper import Paper
from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.values import Kind, differ

__all__ = ["Miscited", "miscited"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Miscited:
    """A value, and those of its kind in the clause that it is said to stand in."""

    said: Passage
    there: tuple[Passage, ...]
    """The nearest in measure first; all of them differ from the one said."""


_LENGTH = (
    r"(?:periods?|terms?|times?|windows?|deadlines?|limits?|notices?|intervals?|delays?|days|"
    r"grace|waiting)"
)
_SUM = (
    r"(?:fees?|payments?|sums?|amounts?|royalt\w+|deposits?|prices?|charges?|commissions?|caps?|"
    r"salar\w+|retainers?|advances?|bonus\w*|rents?|rates?|limits?|minimums?|shares?|"
    r"contributions?|considerations?|compensation|discounts?|penalt\w+|thresholds?|maximum)"
)
_THING = rf"(?:{_LENGTH}|{_SUM})"
_STANDS = (
    r"(?:as )?(?:(?:that|which) (?:is|are|was) )?(?:being )?(?:\w+ly )?(?:set (?:forth|out|down)|"
    r"provided(?: for)?|stated|specified|described|referred to|mentioned|contained|prescribed|"
    r"allowed|granted|fixed|established|laid down|agreed(?: upon| to)?|called for|contemplated|"
    r"stipulated|defined|indicated|foreseen|listed|named|found|given|imposed|required|permitted|"
    r"payable|due|owed|appearing|cited|noted)"
)
_AT = r"(?:in|by|under|at|pursuant to|of|within|per)"
_DEFINITE = r"\b(?:the|such|said|that|this|its|their|aforesaid|same)"
_WORDS = r"(?:[\w'’-]+ ){0,4}?"
_NO_NOTICE = r"(?!notice|days)"
"""`30 days' notice given under Section 12`: that clause says how notice is given."""
_MERE = (
    r"(?:(?!(?:upon|by|with|for|of|on|in|within|than|at|to|after|from|and|or|shall|will|may|gives?)"
    r" )[\w-]+ )"
)
"""A word inside a noun phrase."""
_OF_VALUE = (
    # `the 30-day (cure) period (set forth) in`, `the period of 30 days set forth in`
    re.compile(
        rf"{_DEFINITE} {_MERE}{{0,2}}@[ -]?{_WORDS}{_THING}(?: of (?:time|notice|\w+))?,? "
        rf"(?:{_STANDS} )?{_AT} \Z"
    ),
    re.compile(
        rf"{_DEFINITE} {_MERE}{{0,4}}{_THING} (?:of|for|equal to) @\)?,? {_STANDS} {_AT} \Z"
    ),
    re.compile(rf"@[ -]?{_WORDS}{_NO_NOTICE}{_THING}(?: of time)?,? (?!as ){_STANDS} {_AT} \Z"),
    re.compile(rf"{_DEFINITE} @'?,? (?:that |which )?(?!as ){_STANDS} {_AT} \Z"),
)
"""From a value to the reference behind it."""
_OF_CLAUSE = re.compile(
    rf"\b{_THING} (?:of (?:time|notice) )?(?:{_STANDS} )?{_AT} (?:the )?#,?\)? ?"
    rf"(?:\(|,? ?(?:that is|i\.e\.|being|namely|which (?:is|are)|is|are|shall be|"
    rf"amounts? to|equals),? (?:a (?:period|sum) of )?)@\Z"
)
"""From a reference to the value behind it."""
FAR = 130
"""Characters in which a value and the reference to its clause stand."""


def miscited(paper: Paper) -> Iterator[Miscited]:
    """Values that are said to stand in a clause that has others of their kind, and not them."""
    told = find_passages(paper)
    starts = [p.value.start for p in told]
    if not told:
        return
    seen = pointing(paper)
    for pointer in seen.pointers:
        if not pointer.certain and not pointer.rare:
            continue
        said = _said(paper, pointer, told, bisect_left(starts, pointer.start))
        span = _stretch(seen.parts, pointer.steps) if said else None
        if said is None or span is None or span[0] <= said.value.start < span[1]:
            continue
        there = told[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
        same = [p for p in there if p.value.kind is said.value.kind]
        if same and all(differ(p.value, said.value) for p in same):
            own = [p for p in same if _alike(p, said)]
            yield Miscited(said=said, there=tuple(own or same))


def _stretch(parts: Parts, steps: Steps) -> tuple[int, int] | None:
    """Where a clause stands, if but one has its number."""
    clauses = parts.by_steps.get(steps, ())
    inside = [c for c in clauses if c.start < parts.body_end]
    return parts.stretch(steps) if len(inside) == 1 or len(clauses) == 1 else None


_UNITS = {"business_day": "day"}


def _alike(one: Passage, two: Passage) -> bool:
    """Whether two values are counted in one unit."""
    first, second = one.value.unit, two.value.unit
    return _UNITS.get(first, first) == _UNITS.get(second, second)


_MEASURED = (Kind.DURATION, Kind.MONEY, Kind.PERCENT)


def _said(paper: Paper, pointer: Pointer, told: Sequence[Passage], index: int) -> Passage | None:
    """The value that is said to stand where a reference points to."""
    folded = paper.reading.folded
    if index:
        before = next((p for p in told[index - 1 :: -1] if p.value.kind in _MEASURED), told[0])
        start, end = before.value.start, before.value.end
        if before.value.kind in _MEASURED and pointer.start - end < FAR:
            words = f"{folded[max(0, start - FAR) : start]} @ {folded[end : pointer.start]}"
            flat = re.sub(r"\s+", " ", words).replace("@ ) ", "@) ").replace("@ -", "@-")
            if before.sentence.end >= pointer.start and any(s.search(flat) for s in _OF_VALUE):
                return before
    return _behind(folded, pointer, told[index : index + 3])


def _behind(folded: str, pointer: Pointer, told: Sequence[Passage]) -> Passage | None:
    for one in told:
        start = one.value.start
        if one.value.kind in _MEASURED and pointer.end <= start < pointer.end + FAR:
            before = folded[max(0, pointer.start - FAR) : pointer.start]
            words = f"{before}#{folded[pointer.end : start]}@"
            return one if _OF_CLAUSE.search(re.sub(r"\s+", " ", words)) else None
    return None
