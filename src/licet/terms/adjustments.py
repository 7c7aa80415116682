# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How a parameter follows evidence: each method makes a value of one number."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NewType

from licet.terms.errors import DecodeError
from licet.terms.quantities import Percentage

__all__ = [
    "Band", "Bands", "DatedValue", "Fold", "Index", "LowestOfPeers", "Method", "Ratchet", "RuleId",
    "Steps", "Switch", "TrueUp", "Vote",
]  # fmt: skip

RuleId = NewType("RuleId", str)


class Fold(StrEnum):
    """How the evidence of a period becomes one number."""

    LAST = "last"
    SUM = "sum"
    COUNT = "count"
    LOWEST = "lowest"
    HIGHEST = "highest"
    MEAN = "mean"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """From this number on, this value."""

    starts: Decimal
    """Inside the band."""
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands:
    """The value of the band the number is in: price tiers, or credits for a service level.

    `volume`: one value for all of it. `graduated`: each part of the number at the value of its
    own band; the value is the mean over the number.
    """

    bands: tuple[Band, ...]
    mode: Literal["volume", "graduated"] = "volume"
    kind: Literal["bands"] = "bands"

    def __post_init__(self) -> None:
        starts = [band.starts for band in self.bands]
        if not starts or starts != sorted(set(starts)):
            raise DecodeError("bands rise from one to the next, and there is at least one")
        if self.mode == "graduated" and starts[0] != 0:
            raise DecodeError("the first graduated band starts at 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratchet:
    """The highest (or lowest) number so far."""

    direction: Literal["up", "down"]
    kind: Literal["ratchet"] = "ratchet"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedValue:
    """From this instant on, this value."""

    since: datetime
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Values by date."""

    steps: tuple[DatedValue, ...]
    kind: Literal["steps"] = "steps"

    def __post_init__(self) -> None:
        since = [step.since for step in self.steps]
        if not since or since != sorted(set(since)):
            raise DecodeError("steps rise from one to the next, and there is at least one")
        if any(moment.tzinfo is None for moment in since):
            raise DecodeError("a step has no time zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The initial value, moved as an index moves: initial × number ÷ base."""

    base: Decimal
    kind: Literal["index"] = "index"

    def __post_init__(self) -> None:
        if self.base <= 0:
            raise DecodeError("the base of an index is above zero")


@dataclass(frozen=True, slots=True, kw_only=True)
class LowestOfPeers:
    """Most favoured customer: never above the lowest of what peers get, as last reported.

    Evidence events carry `peer`, the agreement whose value they report.
    """

    kind: Literal["lowest_of_peers"] = "lowest_of_peers"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueUp:
    """What is missing to a minimum: minimum − number, or nothing."""

    minimum: Decimal
    kind: Literal["true_up"] = "true_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """One value on this side of a limit, another on the other: suspension on a metric."""

    limit: Decimal
    below: Decimal
    """The value while the number is below the limit."""
    otherwise: Decimal
    kind: Literal["switch"] = "switch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """The value of the motion that was carried last: members vote by acts `vote`.

    Such events carry `rule` (the id of this adjustment), `value` and `weight` (1 if it is not
    given). A member's later vote in a period replaces the earlier one.
    """

    quorum: Percentage
    """Share of all members' weights that has to vote for one value."""
    kind: Literal["vote"] = "vote"


Method = Bands | Ratchet | Steps | Index | LowestOfPeers | TrueUp | Switch | Vote
