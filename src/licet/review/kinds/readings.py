# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is read of a kind of clause: where it stands and what it fixes."""

from dataclasses import dataclass

from licet.terms import FactValue, Place

__all__ = ["FieldReading", "KindReading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldReading:
    """The value of a field, and the words that say it."""

    name: str
    value: FactValue
    """A number in the unit of the field, a yes or no, a word, `40000 EUR`, codes of places."""
    unit: str = ""
    """As the words count it, `day`, `year`, `business_day`; empty for what is no length."""
    place: Place
    """The value's own words."""
    sentence: Place
    """The sentence they stand in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindReading:
    """A kind of clause that a text has."""

    kind: str
    places: tuple[Place, ...]
    """The sentences that say it, in order of the text."""
    values: tuple[FieldReading, ...] = ()
    """What could be read, in order of the text; a field may be fixed twice."""
    confidence: float = 1.0
    """Less where only a heading says it."""

    def of(self, field: str) -> tuple[FieldReading, ...]:
        """The readings of one field."""
        return tuple(value for value in self.values if value.name == field)
