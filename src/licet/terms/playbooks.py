# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A playbook: what one side wants of an agreement, what it accepts, and where it walks away."""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import MappingProxyType

from licet.terms.errors import DecodeError
from licet.terms.verdicts import Severity

__all__ = ["Grade", "Playbook", "Position", "Preference", "Range", "Value", "amount_of"]

Value = bool | int | float | str
"""A yes or no, a number in the unit of the field, one of its words or places, `40000 EUR`."""


class Grade(StrEnum):
    """How far a clause is from what one's side wants."""

    STANDARD = "standard"
    ACCEPTABLE = "acceptable"
    OUTSIDE = "outside"
    BEYOND = "beyond"
    """A reason to walk away."""
    SILENT = "silent"


class Preference(StrEnum):
    """Which of the values that satisfy a side alike it would rather have."""

    LESS = "less"
    MORE = "more"


def amount_of(value: object) -> tuple[Decimal, str] | None:
    """The amount and the currency of `40000 EUR`; `None` for what is no money.

    >>> amount_of("40000 EUR")
    (Decimal('40000'), 'EUR')
    """
    if not isinstance(value, str):
        return None
    amount, _, currency = value.partition(" ")
    if not (len(currency) == 3 and currency.isascii() and currency.isupper()):
        return None
    try:
        number = Decimal(amount)
    except InvalidOperation:
        return None
    return (number, currency) if number.is_finite() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Values of a field: numbers between two bounds, both inside, or listed ones."""

    least: float | None = None
    most: float | None = None
    among: tuple[Value, ...] = ()
    """Where the order matters, the one that is liked most stands first."""
    currency: str = ""
    """ISO 4217 code of what the bounds count; empty for what is no money."""

    def __post_init__(self) -> None:
        """Refuse bounds the wrong way round or without end, and bounds beside a list."""
        bounded = self.least is not None or self.most is not None
        if bounded and self.among:
            raise DecodeError("a range has bounds or a list, not both")
        if not all(math.isfinite(b) for b in (self.least, self.most) if b is not None):
            raise DecodeError("a bound is no finite number", hint="leave out a bound that is none")
        if self.currency and not bounded:
            raise DecodeError("a range has a currency, but no bounds")
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
        number = self._number(value)
        if self.empty or number is None:
            return False
        return (self.least is None or number >= self.least) and (
            self.most is None or number <= self.most
        )

    def counts(self, value: Value) -> bool:
        """Whether a value can be held against the range: money only in its currency."""
        money = amount_of(value)
        return not self.currency or money is None or money[1] == self.currency

    def _number(self, value: Value) -> float | Decimal | None:
        """What is compared with the bounds; `None` for what is no number, or other money."""
        if not self.currency:
            return None if isinstance(value, bool | str) else value
        money = amount_of(value)
        return money[0] if money is not None and money[1] == self.currency else None


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
    weight: float = 1
    """How much the field matters to the side beside its others: 3 is three times as much as 1."""
    prefers: Preference | None = None
    """Which numbers are asked for first where several satisfy alike; `None`: as the bounds say."""
    # Of a silent text nothing is said unless the position says how grave that is.
    severity: Mapping[Grade, Severity] = dataclasses.field(
        default_factory=lambda: MappingProxyType({})
    )
    """By grade, where it is not the usual one."""

    def __post_init__(self) -> None:
        """Refuse a weight that weighs nothing, or without end."""
        if not (math.isfinite(self.weight) and self.weight > 0):
            raise DecodeError(
                f"`{self.weight:g}` is no weight", hint="a weight is a number greater than 0"
            )


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
