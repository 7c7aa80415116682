# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Times, numbers, flags, places and names, from what sources write, each refused if unclear."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Context, Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from licet.app.events.mapping import NO_MAPPING, Mapped
from licet.app.events.records import RowError
from licet.terms.territories import COUNTRIES

__all__ = [
    "DECIMALS", "DIGITS", "LONGEST", "YEARS", "flag", "instant", "is_place", "number", "place",
    "since_epoch", "text",
]  # fmt: skip

LONGEST = 4096
"""Characters of a name, an id or an attribute."""
DIGITS = 26
"""Digits of a number before the point, and `DECIMALS` behind it: what a Parquet column holds."""
DECIMALS = 12
YEARS = range(1970, 2200)
"""In which an event may lie: milliseconds taken for seconds lie far outside."""

_PART = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")
_UNITS = {"unix": 1, "unix_ms": 10**3, "unix_us": 10**6, "unix_ns": 10**9}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PLAIN = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?", re.ASCII)
_EXACT = Context(prec=LONGEST)
_FLAGS = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


def text(value: Any, key: str) -> str:
    """Text that every format we write can hold.

    Raises:
        RowError: It is no text, is empty, has NULs or half characters in it, or is too long.
    """
    if not isinstance(value, str):
        if isinstance(value, bool) or not isinstance(value, int):
            raise RowError("not text", key=key, said=value)
        value = str(number(value, key))  # numeric ids
    if not value.strip():
        raise RowError("empty", key=key)
    if len(value) > LONGEST:
        raise RowError(f"longer than {LONGEST:,} characters", key=key, said=value)
    if "\0" in value:
        raise RowError("a NUL stands in it", key=key, said=value)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise RowError("half a character stands in it", key=key) from None
    return str(value)


def place(value: Any, key: str) -> str:
    """An ISO 3166 code of a country or a part of one."""
    code = text(value, key)
    if not is_place(code):
        raise RowError("no ISO 3166 code", key=key, said=code, hint="write DE, or US-CA")
    return code


@lru_cache(maxsize=8192)
def is_place(code: str) -> bool:
    """Whether it is an ISO 3166 code of a country, or of a part of one."""
    part = _PART.fullmatch(code)
    return (part.group(1) if part else code) in COUNTRIES


def flag(value: Any, key: str) -> bool:
    """Yes or no."""
    if isinstance(value, bool):
        return value
    found = _FLAGS.get(str(value).strip().lower()) if isinstance(value, str | int) else None
    if found is None:
        raise RowError("neither true nor false", key=key, said=value)
    return found


def number(value: Any, key: str, mapping: Mapped = NO_MAPPING) -> int | Decimal:
    """A number that is exact, finite, not negative and not too long.

    Raises:
        RowError: It is not.
    """
    if isinstance(value, str):
        value = _written(value, key, mapping)
    elif isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise RowError("no number", key=key, said=value)
    if isinstance(value, Decimal) and not value.is_finite():
        raise RowError("no finite number", key=key, said=value)
    if value < 0:
        raise RowError("negative", key=key, said=value)
    return value if isinstance(value, int) and value < 10**DIGITS else _held(value, key)


def _held(value: int | Decimal, key: str) -> int | Decimal:
    """The number without zeros behind it, if it has no more digits than are held."""
    if value == 0:
        return 0
    if isinstance(value, int) or value.adjusted() >= DIGITS:
        raise RowError(f"more than {DIGITS} digits", key=key, said=value)
    if len(value.as_tuple().digits) > LONGEST:
        raise RowError(f"more than {DECIMALS} decimals", key=key, said=value)
    value = value.normalize(_EXACT)
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -DECIMALS:
        raise RowError(f"more than {DECIMALS} decimals", key=key, said=value)
    return int(value) if exponent >= 0 else value


def _written(said: str, key: str, mapping: Mapped) -> Decimal:
    marks = mapping.numbers
    plain = said.strip()
    if marks.thousands:
        plain = plain.replace(marks.thousands, "")
    if marks.decimal != ".":
        if "." in plain:
            raise RowError(
                "no number", key=key, said=said, hint=f"decimals begin with `{marks.decimal}`"
            )
        plain = plain.replace(marks.decimal, ".")
    if len(plain) > LONGEST or not _PLAIN.fullmatch(plain):
        raise RowError("no number", key=key, said=said)
    try:
        return Decimal(plain)
    except InvalidOperation:
        raise RowError("no number", key=key, said=said) from None


def instant(value: Any, key: str = "at", mapping: Mapped = NO_MAPPING) -> datetime:
    """An instant in UTC, to the microsecond.

    Raises:
        RowError: It is not as the mapping says, has no zone, does not exist, or lies outside
            `YEARS`.
    """
    style = mapping.time.format
    if isinstance(value, datetime):
        found = value
    elif style in _UNITS:
        found = since_epoch(value, key, _UNITS[style])
    elif not isinstance(value, str):
        raise RowError("no time", key=key, said=value, hint="write 2027-01-05T09:00:00Z")
    else:
        found = _parsed(value.strip(), key, mapping)
    if found.tzinfo is None:
        found = _in_zone(found, key, mapping)
    if found.year not in YEARS:
        raise RowError(
            f"outside the years {YEARS[0]} to {YEARS[-1]}", key=key, said=value,
            hint="a mapping tells the unit: [time] format = \"unix_ms\"",
        )  # fmt: skip
    return found.astimezone(UTC)


def since_epoch(value: Any, key: str, units: int) -> datetime:
    """An instant from a count since 1970: `units` in a second."""
    count = number(value, key)
    whole = int(count * 10**6 / units) if isinstance(count, Decimal) else count * 10**6 // units
    try:
        return _EPOCH + timedelta(microseconds=whole)
    except OverflowError:
        raise RowError(
            f"outside the years {YEARS[0]} to {YEARS[-1]}", key=key, said=value
        ) from None


def _parsed(said: str, key: str, mapping: Mapped) -> datetime:
    style, year = mapping.time.format, mapping.time.year
    try:
        if style == "iso":
            return datetime.fromisoformat(said)
        if year is not None and "%y" not in style.lower():
            # The year goes in before parsing: 02-29 is a day of leap years only.
            return datetime.strptime(f"{year} {said}", f"%Y {style}")  # noqa: DTZ007 (zone follows)
        return datetime.strptime(said, style)  # noqa: DTZ007 (as above)
    except (ValueError, OverflowError, re.error):
        wanted = "2027-01-05T09:00:00Z" if style == "iso" else f"the format is `{style}`"
        raise RowError("no time", key=key, said=said, hint=wanted) from None


def _in_zone(found: datetime, key: str, mapping: Mapped) -> datetime:
    zone = mapping.tz
    if zone is None:
        raise RowError("no time zone", key=key, said=found, hint="a mapping tells it: [time] zone")
    try:
        placed = found.replace(tzinfo=zone)
        if placed.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != found:
            raise RowError("clocks skipped this time", key=key, said=found)
    except OverflowError:
        raise RowError("no time", key=key, said=found) from None
    return placed
