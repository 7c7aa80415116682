# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clauses that are gained, lost, reworded, moved or numbered anew."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from licet.review.comparing.pairing import in_order, paired
from licet.review.comparing.units import Unit, place_of, sections_of, units_of
from licet.terms import Document, Place, section_at
from licet.terms.comparisons import ClauseChange, ClauseMove

__all__ = ["clause_changes"]

_MOVED = 5
"""Words of the shortest piece that is said to have moved: smaller ones are cells of tables."""
_TOUCHED = 60
"""Sections that are named as using a term."""


def clause_changes(old: Document, new: Document) -> tuple[ClauseChange, ...]:
    """What became of the clauses, in the order of the new document; lost ones at the end.

    White space, look-alike characters and counted numbers are no change. A reference that only
    follows a clause numbered anew is none either; one that now leads elsewhere is.
    """
    before, after = units_of(old), units_of(new)
    laid = paired(before, after)
    numbers = _renumbered(before, after, laid.pairs)
    stayed = in_order(laid.pairs)
    found: list[tuple[int, ClauseChange]] = []
    told: set[int | None] = set()
    for i, j in laid.pairs:
        change = _change(old, new, (before[i], after[j]), numbers, moved=j not in stayed)
        if change is None or _follows(new, after[j], change, told):
            continue
        if ClauseMove.REWORDED not in change.moves:
            told.add(after[j].clause)
        found.append((after[j].start, change))
    gained = list(_whole(new, after, laid.gained))
    found += [
        (p.start, ClauseChange(moves=(ClauseMove.GAINED,), heading=h, new=p)) for p, h in gained
    ]
    found.sort(key=lambda pair: pair[0])
    lost = (
        ClauseChange(moves=(ClauseMove.LOST,), heading=h, old=p)
        for p, h in _whole(old, before, laid.lost)
    )
    return (*(change for _, change in found), *lost)


def _renumbered(
    before: Sequence[Unit], after: Sequence[Unit], pairs: Iterable[tuple[int, int]]
) -> Mapping[str, str]:
    """How the numbers of the old document go in the new one."""
    found: dict[str, str] = {}
    for i, j in pairs:
        if before[i].number and after[j].number:
            found.setdefault(before[i].number.lower(), after[j].number.lower())
    return found


def _change(
    old: Document, new: Document, pair: tuple[Unit, Unit], numbers: Mapping[str, str], *,
    moved: bool,
) -> ClauseChange | None:  # fmt: skip
    one, two = pair
    expected = tuple(numbers.get(number, number) for number in one.references)
    moves = []
    if one.words != two.words or expected != two.references:
        moves.append(ClauseMove.REWORDED)
    if moved and len(two.words) >= _MOVED:
        moves.append(ClauseMove.MOVED)
    if one.number != two.number:
        moves.append(ClauseMove.RENUMBERED)
    if not moves:
        return None
    term = _defined(new, two) if ClauseMove.REWORDED in moves else ""
    return ClauseChange(
        moves=tuple(moves), heading=two.heading or one.heading,
        old=place_of(old, one.section, one.start, one.end),
        new=place_of(new, two.section, two.start, two.end),
        defines=term, touches=_touched(new, term, two) if term else (),
    )  # fmt: skip


def _follows(new: Document, unit: Unit, change: ClauseChange, told: set[int | None]) -> bool:
    """Whether a clause only goes along with the one it stands in, which was told."""
    if ClauseMove.REWORDED in change.moves or unit.clause is None:
        return False
    index: int | None = unit.clause
    while index is not None:
        if index in told:
            return True
        index = new.clauses[index].parent
    return False


def _whole(
    document: Document, units: Sequence[Unit], left: Sequence[int]
) -> Iterator[tuple[Place, str]]:
    """Pieces that stand alone; clauses of which nothing else is left are told as one."""
    alone = {units[i].clause for i in left} - _with_inside(document, units, left)
    done: set[int] = set()
    sections = sections_of(document)
    for i in left:
        top = units[i].clause
        while top is not None and document.clauses[top].parent in alone - {None}:
            top = document.clauses[top].parent
        if top is None or top not in alone:
            one = units[i]
            yield place_of(document, one.section, one.start, one.end), one.heading
        elif top not in done:
            done.add(top)
            clause = document.clauses[top]
            words = document.text[clause.start : clause.end]
            end = clause.start + len(words.rstrip())
            yield place_of(document, sections[top], clause.start, end), clause.heading


def _with_inside(
    document: Document, units: Sequence[Unit], left: Sequence[int]
) -> set[int | None]:  # fmt: skip
    """Clauses that hold a piece which stayed."""
    gone = set(left)
    found: set[int | None] = set()
    for i, unit in enumerate(units):
        index = unit.clause
        while i not in gone and index is not None and index not in found:
            found.add(index)
            index = document.clauses[index].parent
    return found


def _defined(document: Document, unit: Unit) -> str:
    """The term that a piece defines."""
    inside = (
        d.term for d in document.definitions if d.start < unit.end and unit.start < d.end
    )  # fmt: skip
    return next(inside, "")


def _touched(document: Document, term: str, unit: Unit) -> tuple[str, ...]:
    """Sections that use a term, beside the one that defines it."""
    found: dict[str, None] = {}
    for match in re.finditer(rf"(?<!\w){re.escape(term)}(?!\w)", document.text):
        if not unit.start <= match.start() < unit.end:
            found[section_at(document, match.start())] = None
        if len(found) == _TOUCHED:
            break
    return tuple(found)
