# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Literals on a line: numbers, instants and durations, as exact fractions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from licet.decide.odrl.measures import Day, Span, measured
from licet.decide.odrl.policies import Value

__all__ = ["Scalar", "Scale", "ordered", "scalar", "shown"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST = 400
"""Digits of a number; longer ones are not computed with."""


class Scale(StrEnum):
    """Values on one scale are comparable; values on two never are."""

    NUMBER = "number"
    INSTANT = "instant"
    DURATION = "duration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A literal on a scale; instants are in seconds after 1970, durations in seconds."""

    scale: Scale
    low: Fraction
    high: Fraction | None = None
    """For a day: the first instant after it; `None` for a point."""

    lengths: tuple[Fraction, ...] = ()
    """Of a duration, its length from different instants: months have 28 to 31 days."""

    @property
    def exact(self) -> bool:
        """Whether it is one length, whenever it begins."""
        return len(set(self.lengths)) <= 1


def scalar(value: Value) -> Scalar | None:
    """The literal as a place on a scale, or `None` if it has none."""
    found = measured(value)
    if isinstance(found, bool | str):
        return None
    if isinstance(found, Decimal):
        small = found.is_finite() and abs(found.adjusted()) <= _LARGEST
        return Scalar(scale=Scale.NUMBER, low=Fraction(found)) if small else None
    if isinstance(found, Day):
        return Scalar(
            scale=Scale.INSTANT, low=_seconds(found.starts), high=_seconds(found.ends)
        )  # fmt: skip
    if isinstance(found, Span):
        lengths = tuple(Fraction(each) for each in found.seconds)
        return Scalar(scale=Scale.DURATION, low=lengths[0], lengths=lengths)
    return Scalar(scale=Scale.INSTANT, low=_seconds(found))


def _seconds(instant: datetime) -> Fraction:
    gone = instant - _EPOCH
    return Fraction(gone.days * 86_400 + gone.seconds) + Fraction(gone.microseconds, 1_000_000)


def ordered(scalars: Iterable[Scalar]) -> bool:
    """Whether each is before, after or equal to each other one, whenever they begin.

    Source: XML Schema 1.1 part 2, 3.3.6.2: durations are ordered in part only.
    """
    for one, other in combinations(dict.fromkeys(s.lengths for s in scalars), 2):
        signs = {(a > b) - (a < b) for a, b in zip(one, other, strict=True)}
        if len(signs) > 1:
            return False
    return True


def shown(value: Fraction, scale: Scale) -> str:
    """A member of a scale as it would be written."""
    if scale is Scale.NUMBER:
        return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
    if scale is Scale.DURATION:
        days = value / 86_400
        return f"P{days}D" if days.denominator == 1 else f"PT{float(value):g}S"
    try:
        return (_EPOCH + timedelta(microseconds=int(value * 1_000_000))).isoformat()
    except OverflowError:
        return f"{float(value):g} s after 1970"
