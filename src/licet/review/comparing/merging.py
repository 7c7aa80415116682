# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Three versions: who changed which clause of the base."""

from collections.abc import Iterator, Sequence

from licet.review.comparing.pairing import Paired, paired
from licet.review.comparing.units import Unit, units_of
from licet.terms import Document
from licet.terms.comparisons import Merged, MergedHow

__all__ = ["merged"]


def merged(base: Document, ours: Document, theirs: Document) -> tuple[Merged, ...]:
    """Clauses of the base that one party changed, or both; then what either put in.

    Two that change one clause alike agree. Two that put in different words at the same place
    are in conflict.
    """
    units = units_of(base)
    mine, yours = units_of(ours), units_of(theirs)
    laid = (paired(units, mine), paired(units, yours))
    found = list(_changed(base, units, (mine, yours), laid, (ours, theirs)))
    found += _put_in((mine, yours), laid, (ours, theirs))
    return tuple(found)


def _changed(
    base: Document, units: Sequence[Unit], sides: tuple[Sequence[Unit], Sequence[Unit]],
    laid: tuple[Paired, Paired], documents: tuple[Document, Document],
) -> Iterator[Merged]:  # fmt: skip
    of = [dict(one.pairs) for one in laid]
    for i, unit in enumerate(units):
        both = [sides[s][of[s][i]] if i in of[s] else None for s in (0, 1)]
        same = [one is not None and one.words == unit.words for one in both]
        if all(same):
            continue
        yield Merged(
            how=_how(same, [one.words if one else None for one in both]),
            section=unit.section, base=base.text[unit.start : unit.end],
            ours=_words(documents[0], both[0]), theirs=_words(documents[1], both[1]),
        )  # fmt: skip


def _how(same: Sequence[bool], words: Sequence[tuple[str, ...] | None]) -> MergedHow:
    if same[0]:
        return MergedHow.THEIRS
    if same[1]:
        return MergedHow.OURS
    return MergedHow.BOTH_SAME if words[0] == words[1] else MergedHow.CONFLICT


def _words(document: Document, unit: Unit | None) -> str:
    return document.text[unit.start : unit.end] if unit else ""


def _put_in(
    sides: tuple[Sequence[Unit], Sequence[Unit]], laid: tuple[Paired, Paired],
    documents: tuple[Document, Document],
) -> Iterator[Merged]:  # fmt: skip
    """What is new: by the piece of the base it stands behind."""
    places: list[dict[int, list[Unit]]] = [
        _behind(one, units) for one, units in zip(laid, sides, strict=True)
    ]
    for after in sorted({*places[0], *places[1]}):
        mine, yours = places[0].get(after, []), places[1].get(after, [])
        words = [tuple(unit.words for unit in one) for one in (mine, yours)]
        how = (
            MergedHow.BOTH_SAME if words[0] == words[1]
            else MergedHow.CONFLICT if mine and yours
            else MergedHow.OURS if mine else MergedHow.THEIRS
        )  # fmt: skip
        unit = (mine or yours)[0]
        yield Merged(
            how=how, section=unit.section,
            ours="\n".join(_words(documents[0], one) for one in mine),
            theirs="\n".join(_words(documents[1], one) for one in yours),
        )  # fmt: skip


def _behind(laid: Paired, units: Sequence[Unit]) -> dict[int, list[Unit]]:
    base_of = {j: i for i, j in laid.pairs}
    found: dict[int, list[Unit]] = {}
    last = -1
    for j, unit in enumerate(units):
        if j in base_of:
            last = base_of[j]
        else:
            found.setdefault(last, []).append(unit)
    return found
