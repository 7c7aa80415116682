# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Mapping files: where the fields of an event stand in a source that is not ours."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from licet.terms import REGISTRY, UsageError
from licet.terms.decode import decode_toml
from licet.terms.errors import DecodeError

__all__ = ["EVENT_FIELDS", "NO_MAPPING", "Mapped", "Numbers", "Table", "Time", "load_mapping"]

EVENT_FIELDS = ("at", "source", "id", "actor", "act", "artefact", "recorded", "evidence")
"""Fields of an event beside its attributes."""

_SEPARATORS = ("", ".", ",", " ", "'", "\u00a0", "\u202f", "\u2019")


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """How times are written."""

    format: str = "iso"
    """`iso`, `unix` (seconds), `unix_ms`, `unix_us`, `unix_ns`, or a pattern such as
    `%d.%m.%Y %H:%M`."""
    zone: str = ""
    """Of times without one, such as `Europe/Berlin`; empty: they are set aside."""
    year: int | None = None
    """Of times that do not tell it, such as those of vLLM's log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How numbers are written in text."""

    decimal: str = "."
    thousands: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How a table is written."""

    delimiter: str = ""
    """Empty: told from the first line."""
    quote: str = '"'
    encoding: str = ""
    """Empty: UTF-8, or UTF-16 by its first bytes."""
    header: bool = True
    """Whether the first row has the names; without it, columns are `1`, `2`, …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """A mapping, as its file has it."""

    fields: Mapping[str, str] = field(default_factory=dict)
    """Where a field of the event stands: a column, or a path such as `request.model`."""
    constants: Mapping[str, str | bool | int | float] = field(default_factory=dict)
    """What holds where a row says nothing."""
    values: Mapping[str, Mapping[str, str | bool | int | float]] = field(default_factory=dict)
    """By field: what a value there stands for; `"*" = "*"` keeps values that are not listed."""
    metrics: tuple[str, ...] = ()
    """Numbers that may be told beside the attributes of the registry."""
    time: Time = field(default_factory=Time)
    numbers: Numbers = field(default_factory=Numbers)
    table: Table = field(default_factory=Table)

    def __post_init__(self) -> None:
        """Refuse a field that no event has, an unknown zone, and separators that say nothing."""
        known = {*EVENT_FIELDS, *REGISTRY, *self.metrics}
        for part in (self.fields, self.constants, self.values):
            for name in part:
                if name not in known:
                    raise DecodeError(f"`{name}` is no field of an event", hint=_near(name, known))
        self.tz  # noqa: B018 (refuses an unknown zone now, not at the first row)
        if self.numbers.decimal not in (".", ","):
            raise DecodeError(f"`{self.numbers.decimal}` is neither `.` nor `,`")
        if self.numbers.thousands not in _SEPARATORS:
            raise DecodeError(f"`{self.numbers.thousands}` separates no thousands")
        if self.numbers.thousands == self.numbers.decimal:
            raise DecodeError("decimals and thousands have the same mark")
        self._check_table()

    def _check_table(self) -> None:
        delimiter, quote = self.table.delimiter, self.table.quote
        if len(delimiter) > 1 or delimiter in ("\r", "\n"):
            raise DecodeError(f"`{delimiter}` is not one character", hint='write "\\t" for a tab')
        if len(quote) != 1 or quote in ("\r", "\n", delimiter):
            raise DecodeError(f"`{quote}` cannot be the mark of quotation")
        if self.table.encoding:
            try:
                "".encode(self.table.encoding)
            except LookupError:
                raise DecodeError(f"`{self.table.encoding}` is no encoding we know") from None

    @property
    def tz(self) -> tzinfo | None:
        """The zone of times without one."""
        if not self.time.zone:
            return None
        try:
            return ZoneInfo(self.time.zone)
        except (KeyError, ValueError, OSError):
            raise DecodeError(
                f"`{self.time.zone}` is no time zone", hint="write Europe/Berlin, or UTC"
            ) from None

    def found(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that the mapping finds in a record of the source."""
        found = {}
        for name, path in self.fields.items():
            value = _at(record, path)
            if value is not None and value != "":
                found[name] = value
        return found


NO_MAPPING = Mapped()


def load_mapping(path: Path) -> Mapped:
    """Read a mapping file.

    Raises:
        UsageError: It cannot be read.
        DecodeError: It is not TOML, has a key we do not know, or contradicts itself.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise UsageError(f"the mapping cannot be read: {why.lower()}", where=str(path)) from None
    return decode_toml(Mapped, text, where=str(path))


def _near(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else "numbers of your own go in `metrics`"


def _at(record: Any, path: str) -> Any:
    """The value at a path; a key may have dots in it, and the case of header names differs."""
    if not isinstance(record, Mapping):
        return None
    if path in record:
        return record[path]
    folded = path.casefold()
    for key, value in record.items():
        low = str(key).casefold()
        if low == folded:
            return value
        if folded.startswith(f"{low}."):
            inner = _at(value, path[len(low) + 1 :])
            if inner is not None:
                return inner
    return None
