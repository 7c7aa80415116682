# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What Cedar has to be told in the context of a request, and how values are written for it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Literal

from licet.terms import DecodeError

__all__ = [
    "Attributes", "ContextAttribute", "entity", "has", "instant", "number", "read", "strings",
    "text", "units",
]  # fmt: skip

Kind = Literal["Long", "String", "Bool", "datetime"]
Origin = Literal["act", "seat", "fact", "used", "seen", "limit", "suspended", "held", "ends", "at"]

_LONG = 2**63
"""Numbers of Cedar are above minus this, and below it."""
_DIGITS = 40
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# Words of Cedar's grammar; in quotes they are names like any other.
_RESERVED = frozenset(
    ("true", "false", "if", "then", "else", "in", "is", "like", "has", "permit", "forbid", "when",
     "unless", "principal", "action", "resource", "context", "__cedar")
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextAttribute:
    """One attribute of the context."""

    name: str
    type: Kind
    origin: Origin
    """Where its value comes from: the act itself, a party's seat or fact, what was counted for a
    cap, what changed since the agreement was signed."""
    key: str = ""
    """Name of the act's attribute or of the fact, or the id of the rule."""
    brief: str
    on: date | None = None
    """Of a fact: the one day on which it is looked at."""
    affiliates: bool = False
    """Of a fact: whether affiliates are counted in."""
    places: int = 0
    """A number is told as a whole number of 10^-places."""


class Attributes:
    """The attributes that policies turn out to need."""

    __slots__ = ("_found", "places")

    def __init__(self, places: int) -> None:
        self._found: dict[str, ContextAttribute] = {}
        self.places = places
        """Decimal places of the numbers of the agreement."""

    def need(self, one: ContextAttribute) -> str:
        """The name of an attribute, now known to be needed.

        Raises:
            DecodeError: Something else has the same name.
        """
        first = self._found.setdefault(one.name, one)
        if (first.type, first.origin, first.key) != (one.type, one.origin, one.key):
            raise DecodeError(
                f"two things would be called `{one.name}` in Cedar",
                hint="give the rule or the metric another name",
            )
        return one.name

    def sorted(self) -> tuple[ContextAttribute, ...]:
        """All of them, by name."""
        return tuple(sorted(self._found.values(), key=lambda one: one.name))


def has(name: str) -> str:
    """Whether the context has an attribute."""
    return f"context has {name if _is_plain(name) else text(name)}"


def read(name: str) -> str:
    """The value of an attribute of the context."""
    return f"context.{name}" if _is_plain(name) else f"context[{text(name)}]"


def _is_plain(name: str) -> bool:
    return _PLAIN.fullmatch(name) is not None and name not in _RESERVED


def text(value: str) -> str:
    """A string as Cedar reads it: what cannot be seen, or would end it, is escaped.

    Raises:
        DecodeError: Half a character (a surrogate), which no text can hold.
    """
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise DecodeError(f"{value!a} is not text", hint="leave the surrogates out")
    return '"' + "".join(_escaped(char) for char in value) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return char if char.isprintable() else f"\\u{{{ord(char):x}}}"


def strings(values: Iterable[str]) -> str:
    """A set of strings, in their order."""
    return f"[{', '.join(text(value) for value in sorted(values))}]"


def entity(kind: str, name: str) -> str:
    """A party, an artefact or an act."""
    return f"Licet::{kind}::{text(name)}"


def units(value: int | Decimal, places: int) -> tuple[int, bool] | None:
    """A number in units of 10^-places, rounded down, and whether it was rounded.

    `None`: Cedar cannot hold it.
    """
    # What is far too large or small is never written out.
    if isinstance(value, Decimal) and value and not -_DIGITS < value.adjusted() < _DIGITS:
        return None
    top, bottom = value.as_integer_ratio()
    whole, rest = divmod(top * 10**places, bottom)
    return (whole, bool(rest)) if -_LONG < whole < _LONG else None


def number(value: Decimal, places: int) -> int:
    """A number of the agreement in units of 10^-places, rounded down.

    Raises:
        DecodeError: Cedar cannot hold it.
    """
    found = units(value, places)
    if found is None:
        raise DecodeError(
            f"`{value}` is no number that Cedar can hold",
            hint=f"it holds whole numbers below 2^63, here of units of 10^-{places}",
        )
    return found[0]


def instant(at: datetime) -> str:
    """An instant as Cedar's `datetime` reads it: UTC, to the millisecond, rounded down."""
    utc = at.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03}Z".rjust(24, "0")
