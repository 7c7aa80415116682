# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""In which section does a reference stand, and does `this Section 9` say so too?"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from licet.review.discrepancies.form.parts import Parts, Steps, steps_of
from licet.review.discrepancies.form.pointing import Pointer, pointing
from licet.review.paper import Paper

__all__ = ["astray", "own_steps"]

FEW = 4
"""Sections from which on a text is counted."""
WHOLE = 0.9
"""Share of its sections that have to be known."""
_THIS = re.compile(r"\bthis\s{1,3}\Z", re.IGNORECASE)
_FIGURES = re.compile(r"(?:section|article|clause|paragraph)\s{1,3}[1-9]", re.IGNORECASE)
"""Not a word in front of letters alone: `this clause (ii)` is an item of a list."""


def astray(paper: Paper, parts: Parts, pointer: Pointer) -> int | None:
    """The section in which `this Section 9` stands, if that is another one.

    It says so only where the sections of the body are counted in order and hardly one is left
    out: else the section may be one that was read wrongly.
    """
    text = parts.document.text
    this = _THIS.search(text, max(0, pointer.start - 8), pointer.start)
    if not this or not _FIGURES.match(text, pointer.start) or pointer.start >= parts.body_end:
        return None
    own = _section(paper.once(_sections), pointer.start)
    if own is None or own == pointer.steps[0]:
        return None
    said, last = pointer.steps[0], max(parts.top)
    return own if said in parts.top or (isinstance(said, int) and said > last) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sections:
    """The sections of the body with their first and their last possible beginnings."""

    numbers: tuple[int, ...]
    early: tuple[int, ...]
    late: tuple[int, ...]


def _sections(paper: Paper) -> _Sections:
    """The sections, none where too few of them are known or in order."""
    parts = pointing(paper).parts
    numbers = tuple(sorted(set(parts.top)))
    starts = [[c.start for c in parts.by_steps[(number,)]] for number in numbers]
    early, late = _early(starts), _late(starts)
    enough = len(numbers) >= max(FEW, WHOLE * max(numbers, default=0))
    if not enough or len(early) < len(numbers) or len(late) < len(numbers):
        return _Sections(numbers=(), early=(), late=())
    return _Sections(numbers=numbers, early=tuple(early), late=tuple(late))


def _section(sections: _Sections, offset: int) -> int | None:
    """The section that holds a character, with the next one known to begin behind it."""
    at, other = bisect_right(sections.early, offset), bisect_right(sections.late, offset)
    if at != other or not at:
        return None
    own = sections.numbers[at - 1]
    following = sections.numbers[at] if at < len(sections.numbers) else own + 1
    return own if following == own + 1 else None


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


def own_steps(paper: Paper, pointer: Pointer, section: int) -> Steps:
    """The number of the part in which a reference stands, as deep as the one it gives."""
    inner = steps_of(paper.section(pointer.start))[: len(pointer.steps)]
    return inner if inner and inner[0] == section else (section,)
