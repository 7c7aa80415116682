# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Cases: acts of which the same is said, told apart by what decides anything."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.told import Told
from licet.app.bulk_watch.values import Values
from licet.terms import REGISTRY
from licet.usage.state import exact

if TYPE_CHECKING:
    import ibis

__all__ = ["Cases", "cases_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """What a case is told apart by: columns beside the place and the stretch."""

    values: Mapping[str, Values]
    numbers: tuple[str, ...]
    """Numbers that are compared with a limit."""
    given: tuple[str, ...]
    """Attributes of which it only matters whether they have a value."""

    def columns(self, table: "ibis.Table") -> "dict[str, ibis.Value]":
        """The columns, in a table that was coded: none of them is ever without a value.

        What decides nothing at a place does not tell cases apart there.
        """
        import ibis

        found = {name: (one.code(table), 0) for name, one in self.values.items()}
        found |= {name: (table[name].fill_null(-1), -1) for name in self.numbers}
        found |= {name: (ibis.ifelse(table[name].notnull(), 1, 0), 0) for name in self.given}
        return {
            f"case_{name}": ibis.ifelse(table[f"reads_{name}"], value, other)
            for name, (value, other) in found.items()
        }

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(f"case_{name}" for name in self.asked)

    @property
    def asked(self) -> tuple[str, ...]:
        """The attributes that cases are told apart by."""
        return (*self.values, *self.numbers, *self.given)

    def attributes(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The attributes of a case; a value that only has to be there is `0`, or `-`."""
        found: dict[str, Any] = {}
        for name, one in self.values.items():
            found[name] = one.values[row[f"case_{name}"]]
        for name in self.numbers:
            number = row[f"case_{name}"]
            found[name] = None if number < 0 else exact(Decimal(number))
        for name in self.given:
            found[name] = _there(name) if row[f"case_{name}"] else None
        return {name: value for name, value in found.items() if value is not None}


def _there(name: str) -> Any:
    return "-" if name in REGISTRY and REGISTRY[name].kind == "text" else 0


def cases_of(
    told: Told, values: Mapping[str, Values], thresholds: Iterable[str], counted: Iterable[str]
) -> Cases:
    """What cases are told apart by.

    Args:
        told: The events.
        values: Attributes that conditions ask for.
        thresholds: Numbers that conditions compare with a limit.
        counted: Attributes that caps count.
    """
    numbers = tuple(sorted({name for name in thresholds if name in told.numbers}))
    given = {name for name in counted if told.has(name)} - set(numbers) - values.keys()
    return Cases(values=values, numbers=numbers, given=tuple(sorted(given)))
