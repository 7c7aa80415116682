# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Regions of requests as few boxes, each stating as little as will do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licet.decide.comparing.diagrams import Box, Diagrams
from licet.terms import UsageError

__all__ = ["Space", "covering"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """Which classes are looked at, and in which order."""

    orders: tuple[tuple[int, ...], ...]
    """For each dimension its classes, those that a reader would take as an example first."""
    free: tuple[int, ...]
    """Dimensions by how gladly one does without them: what is stated last is freed first."""

    @property
    def whole(self) -> Box:
        """The box of all that is looked at."""
        return tuple(map(frozenset, self.orders))


def covering(diagrams: Diagrams, region: int, space: Space, *, most: int) -> Iterator[Box]:
    """Boxes that cover a region, each as wide as it can be; at most so many.

    Args:
        diagrams: Where the region is kept.
        region: True for the requests inside.
        space: What is looked at; the region outside of it does not count.
        most: No more boxes than this.
    """
    left = diagrams.meet(region, space.whole)
    for number in range(most):
        case = diagrams.some(left, space.orders)
        if case is None or (number and diagrams.tired):
            return
        box = _widened(diagrams, region, space, case)
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
