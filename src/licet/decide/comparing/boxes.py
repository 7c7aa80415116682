# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Regions of requests as few boxes, each stating as little as will do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licet.decide.comparing.diagrams import Box, Diagrams
from licet.terms import UsageError

__all__ = ["Space", "covering", "fewest"]

_FEW = 16
"""Of more boxes it is not asked whether one could be left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """Which classes are looked at, and in which order."""

    orders: tuple[tuple[int, ...], ...]
    """For each dimension its classes, those that a reader would take as an example first."""
    free: tuple[int, ...]
    """Dimensions by how gladly one does without them: what is stated last is freed first."""
    wide: frozenset[tuple[int, int]] = frozenset()
    """Dimensions and the class with which they are told by what is left out: they stay wide."""

    @property
    def whole(self) -> Box:
        """The box of all that is looked at."""
        return tuple(map(frozenset, self.orders))


def covering(
    diagrams: Diagrams, region: int, space: Space, *, most: int, room: int | None = None
) -> Iterator[Box]:  # fmt: skip
    """Boxes that cover a region, each as wide as it can be; at most so many.

    Args:
        diagrams: Where the region is kept.
        region: True for the requests inside.
        space: What is looked at; the region outside of it does not count.
        most: No more boxes than this.
        room: True for the requests that a box may hold: the region, and what need not be told
            from it. Default: the region.
    """
    left = diagrams.meet(region, space.whole)
    for number in range(most):
        case = diagrams.some(left, space.orders)
        if case is None or (number and diagrams.tired):
            return
        box = _widened(diagrams, region if room is None else room, space, case)
        if room is not None:
            box = _tight(diagrams, region, space, box)
        yield box
        try:
            left = diagrams.minus(left, box)
        except UsageError:  # what was found has to do
            return


def _widened(diagrams: Diagrams, region: int, space: Space, case: Sequence[int]) -> Box:
    """The case as a box, widened until no dimension can be: first whole ones, then classes."""
    whole = space.whole
    box = [frozenset({class_}) for class_ in case]
    for at in space.free:
        wide = [*box[:at], whole[at], *box[at + 1 :]]
        if box[at] != whole[at] and diagrams.within(region, tuple(wide)):
            box = wide
    for at in reversed(space.free):
        for class_ in space.orders[at]:
            if class_ not in box[at]:
                wide = [*box[:at], box[at] | {class_}, *box[at + 1 :]]
                if diagrams.within(region, tuple(wide)):
                    box = wide
    return tuple(box)


def _tight(diagrams: Diagrams, region: int, space: Space, box: Box) -> Box:
    """The box where each dimension that is told has only classes with requests of the region."""
    made = list(box)
    orders = [tuple(c for c in o if c in b) for o, b in zip(space.orders, box, strict=True)]
    for at in space.free:
        if any((at, class_) in space.wide for class_ in box[at]):
            continue
        if box[at] == space.whole[at] and at not in space.free[-3:]:
            continue
        made[at] = frozenset(
            c for c in orders[at]
            if diagrams.some(region, [*orders[:at], (c,), *orders[at + 1 :]]) is not None
        )  # fmt: skip
    return tuple(made)


def fewest(diagrams: Diagrams, region: int, boxes: Sequence[Box]) -> list[Box]:
    """The boxes, neighbours made one, without those whose part of a region others hold."""
    left = _merged(boxes)
    for box in list(left) if len(left) <= _FEW else ():
        others = [one for one in left if one is not box]
        if others and not diagrams.tired and _held(diagrams, region, box, others):
            left = others
    return left


def _held(diagrams: Diagrams, region: int, box: Box, others: Sequence[Box]) -> bool:
    try:
        part = diagrams.meet(region, box)
        for one in others:
            part = diagrams.minus(part, one)
    except UsageError:
        return False
    return True not in diagrams.values(part)


def _merged(boxes: Sequence[Box]) -> list[Box]:
    """Those that differ in one dimension alone are one."""
    left = list(boxes)
    at = 0
    while at < len(left):
        for other in range(at + 1, len(left)):
            pairs = list(zip(left[at], left[other], strict=True))
            if sum(one != two for one, two in pairs) <= 1:
                left[at] = tuple(one | two for one, two in pairs)
                del left[other]
                at = -1  # what was made may fit those before it
                break
        at += 1
    return left
