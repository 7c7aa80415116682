# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Cases as sets: who does which act with what, where and what for, with exact algebra.

A clause permits or bars a set of cases. Two clauses clash if the one permits what the other
bars: the intersection is not empty, and a member of it is the witness.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from licet.terms import WORLDWIDE, Territory

__all__ = ["ALL", "OTHER", "Box", "Cases", "Names", "Witness", "only"]

OTHER = "another"
"""A member of a set that has none of the names anybody wrote down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """A set of names, or all names but some: what is not written down exists too."""

    named: frozenset[str] = frozenset()
    rest: bool = False
    """Whether the set is everything except `named`."""

    def __contains__(self, name: str) -> bool:
        """Whether the name is a member."""
        return (name in self.named) ^ self.rest

    def __and__(self, other: "Names") -> "Names":
        if not self.rest:
            return Names(named=frozenset(n for n in self.named if n in other))
        if not other.rest:
            return other & self
        return Names(named=self.named | other.named, rest=True)

    def __invert__(self) -> "Names":
        return replace(self, rest=not self.rest)

    def __or__(self, other: "Names") -> "Names":
        return ~(~self & ~other)

    def __sub__(self, other: "Names") -> "Names":
        return self & ~other

    def __le__(self, other: "Names") -> bool:
        """Whether every member here is also there."""
        return not (self - other)

    def __bool__(self) -> bool:
        return self.rest or bool(self.named)

    def member(self) -> str:
        """The first name in order; `OTHER` where only names that nobody wrote down are left."""
        return min(self.named) if self.named and not self.rest else OTHER


ALL = Names(rest=True)


def only(*names: str) -> Names:
    """The set of these names."""
    return Names(named=frozenset(names))


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One case."""

    party: str
    act: str
    thing: str
    place: str
    """ISO 3166 code; `OTHER` where it may be any that is not named."""
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """All combinations of the members of five sets."""

    parties: Names = ALL
    acts: Names = ALL
    things: Names = ALL
    places: Territory = WORLDWIDE
    purposes: Names = ALL

    def __bool__(self) -> bool:
        names = self.parties and self.acts and self.things and self.purposes
        return bool(names) and bool(self.places)

    def __and__(self, other: "Box") -> "Box":
        return Box(
            parties=self.parties & other.parties,
            acts=self.acts & other.acts,
            things=self.things & other.things,
            places=self.places & other.places,
            purposes=self.purposes & other.purposes,
        )

    def minus(self, other: "Box") -> Iterator["Box"]:
        """Boxes without overlap that hold what is here and not there."""
        if not self & other:
            yield self
            return
        yield replace(self, parties=self.parties - other.parties)
        left = replace(self, parties=self.parties & other.parties)
        yield replace(left, acts=left.acts - other.acts)
        left = replace(left, acts=left.acts & other.acts)
        yield replace(left, things=left.things - other.things)
        left = replace(left, things=left.things & other.things)
        yield replace(left, places=left.places - other.places)
        left = replace(left, places=left.places & other.places)
        yield replace(left, purposes=left.purposes - other.purposes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """A union of boxes, none of them empty."""

    boxes: tuple[Box, ...] = ()

    @staticmethod
    def of(boxes: Iterable[Box]) -> "Cases":
        """The union of some boxes."""
        return Cases(boxes=tuple(box for box in boxes if box))

    def __bool__(self) -> bool:
        return bool(self.boxes)

    def __or__(self, other: "Cases") -> "Cases":
        return Cases(boxes=self.boxes + other.boxes)

    def __and__(self, other: "Cases") -> "Cases":
        return Cases.of(one & two for one in self.boxes for two in other.boxes)

    def __sub__(self, other: "Cases") -> "Cases":
        left = self
        for taken in other.boxes:
            left = Cases.of(part for box in left.boxes for part in box.minus(taken))
        return left

    def __le__(self, other: "Cases") -> bool:
        """Whether every case here is also there."""
        return not (self - other)

    def witness(self) -> Witness | None:
        """A case that is inside; `None` if there is none."""
        if not self.boxes:
            return None
        box = self.boxes[0]
        return Witness(
            party=box.parties.member(),
            act=box.acts.member(),
            thing=box.things.member(),
            place=_somewhere(box.places),
            purpose=box.purposes.member(),
        )


def _somewhere(places: Territory) -> str:
    """A place inside; places that are taken out of others are passed over."""
    inside = sorted((c for c in places.flipped if c in places), key=lambda c: (len(c), c))
    return OTHER if places.everywhere or not inside else inside[0]
