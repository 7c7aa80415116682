# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A playbook: what one side wants of an agreement, what it accepts, and where it walks away."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from licet.terms.errors import DecodeError
from licet.terms.verdicts import Severity

__all__ = ["Grade", "Playbook", "Position", "Range", "Value"]

Value = bool | int | float | str
"""A yes or no, a number in the unit of the field, or one of its words or places."""


class Grade(StrEnum):
    """How far a clause is from what one's side wants."""

    STANDARD = "standard"
    ACCEPTABLE = "acceptable"
    OUTSIDE = "outside"
    BEYOND = "beyond"
    """A reason to walk away."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Values of a field: numbers between two bounds, both inside, or listed ones."""

    least: float | None = None
    most: float | None = None
    among: tuple[Value, ...] = ()

    def __post_init__(self) -> None:
        """Refuse bounds the wrong way round, and bounds beside a list."""
        bounded = self.least is not None or self.most is not None
        if bounded and self.among:
            raise DecodeError("a range has bounds or a list, not both")
        if self.least is not None and self.most is not None and self.least > self.most:
            raise DecodeError(f"a range from {self.least:g} to {self.most:g} has nothing in it")

    @property
    def empty(self) -> bool:
        """Whether nothing was said."""
        return self.least is None and self.most is None and not self.among

    def holds(self, value: Value) -> bool:
        """Whether a value lies in the range; an empty range holds nothing."""
        if self.among:
            return any(value == one and type(value) is type(one) for one in self.among)
        if self.empty or isinstance(value, bool | str):
            return False
        return (self.least is None or value >= self.least) and (
            self.most is None or value <= self.most
        )


_NOTHING = Range()


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What a side wants of one field of one kind of clause."""

    id: str
    """Lower case with hyphens; a finding is called `P-` and this."""
    kind: str
    """Kind of clause, such as `whole.cure`."""
    field: str = ""
    """A field of the kind; empty: that there is such a clause at all."""
    standard: Range = _NOTHING
    acceptable: Range = _NOTHING
    walk_away: Range = _NOTHING
    """Values that end the talks; what is in none of the three is outside."""
    fallback: str = ""
    """A clause to write where the text is silent or says something else."""
    words: str = ""
    """What to write in place of the few words that say another value: `non-exclusive`."""
    approver: str = ""
    """Who may accept a deviation."""
    reason: str
    """Why the side wants it, in one sentence."""
    beside: str = ""
    """A kind of clause without which silence does not matter: there are no exceptions to no cap."""
    applies: tuple[str, ...] = ()
    """Sorts of agreement, such as `model_licence`; empty: all."""
    # Of a silent text nothing is said unless the position says how grave that is.
    severity: Mapping[Grade, Severity] = dataclasses.field(
        default_factory=lambda: MappingProxyType({})
    )
    """By grade, where it is not the usual one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """The positions of one side."""

    id: str
    title: str
    side: str
    """The side it speaks for: `licensor`, `licensee`, `research_consortium`, …"""
    released: str = ""
    positions: tuple[Position, ...]

    def __post_init__(self) -> None:
        """Refuse two positions with one id."""
        ids = [position.id for position in self.positions]
        twice = sorted({one for one in ids if ids.count(one) > 1})
        if twice:
            raise DecodeError(f"`{twice[0]}` is the id of two positions", where=self.id)
