# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""In which section does a reference stand, and does `this Section 9` say so too?"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from licet.review.discrepancies.form.parts import Parts, Steps, steps_of
from licet.review.discrepancies.form.pointing import Pointer

__all__ = ["astray", "own_steps"]

FEW = 4
"""Sections from which on a text is counted."""
WHOLE = 0.9
"""Share of its sections that have to be known."""
_THIS = re.compile(r"\bthis\s{1,3}\Z", re.IGNORECASE)
_FIGURES = re.compile(r"(?:section|article|clause|paragraph)\s{1,3}[1-9]", re.IGNORECASE)
"""Not a word in front of letters alone: `this clause (ii)` is an item of a list."""


def astray(parts: Parts, pointer: Pointer) -> int | None:
    """The section in which `this Section 9` stands, if that is another one.

    It says so only where the sections of the body are counted in order and hardly one is left
    out: else the section may be one that was read wrongly.
    """
    text = parts.document.text
    this = _THIS.search(text, max(0, pointer.start - 8), pointer.start)
    if not this or not _FIGURES.match(text, pointer.start) or pointer.start >= parts.body_end:
        return None
    numbers = sorted(set(parts.top))
    own = _section(parts, numbers, pointer.start)
    if own is None or own == pointer.steps[0]:
        return None
    said = pointer.steps[0]
    return own if said in numbers or (isinstance(said, int) and said > numbers[-1]) else None


def _section(parts: Parts, numbers: Sequence[int], offset: int) -> int | None:
    """The section that holds a character, with the next one known to begin behind it."""
    last = max(numbers, default=0)
    if len(numbers) < max(FEW, WHOLE * last):
        return None
    starts = [[c.start for c in parts.by_steps[(number,)]] for number in numbers]
    early, late = _early(starts), _late(starts)
    if len(early) < len(starts) or len(late) < len(starts):
        return None
    at, other = bisect_right(early, offset), bisect_right(late, offset)
    if at != other or not at:
        return None
    own = numbers[at - 1]
    return own if own == last or own + 1 in numbers else None


def _early(starts: Sequence[Sequence[int]]) -> list[int]:
    """The first beginnings that are in order, where an item of a list may bear a number too."""
    chosen = [-1]
    for options in starts:
        fit = [start for start in options if start > chosen[-1]]
        if not fit:
            break
        chosen.append(min(fit))
    return chosen[1:]


def _late(starts: Sequence[Sequence[int]]) -> list[int]:
    """The last ones."""
    end = 1 + max((start for options in starts for start in options), default=0)
    turned = _early([[end - start for start in options] for options in reversed(starts)])
    return [end - start for start in reversed(turned)]


def own_steps(parts: Parts, pointer: Pointer, section: int) -> Steps:
    """The number of the part in which a reference stands, as deep as the one it gives."""
    inner: Steps = (section,)
    for clause in parts.document.clauses:
        if clause.start > pointer.start:
            break
        if pointer.start < clause.end and clause.number:
            inner = steps_of(clause.number)[: len(pointer.steps)]
    return inner if inner[0] == section else (section,)
