# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events as one table of known columns, whatever file or table they come from."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.engines import Engine, told_plainly
from licet.terms import REGISTRY, DecodeError, Event, PartyId, UsageError
from licet.usage.instants import instant, micros
from licet.usage.state import exact

if TYPE_CHECKING:
    import ibis
    import pyarrow as pa

__all__ = ["KEYS", "NUMBER", "Told", "as_events", "instants", "told"]

KEYS = ("t", "recorded", "source", "id", "actor", "act", "artefact", "agreement", "evidence")
"""Columns that every event has here: `t` and `recorded` are microseconds since 1970."""

NUMBER = "decimal(38, 9)"
"""How numbers that are not whole are kept: nine places after the point."""

_TEXTS = {"artefact", "agreement", "evidence"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Events in a database."""

    table: "ibis.Table"
    given: "ibis.Table"
    """The table as it was given."""
    named: bool
    """Whether events may name agreements."""
    texts: tuple[str, ...]
    """Attributes that are texts, places or flags; flags are written `true` and `false`."""
    numbers: tuple[str, ...]
    whole: frozenset[str]
    """Those of the numbers that are whole numbers."""
    unread: tuple[str, ...]
    """Columns that are no attribute we know."""

    def has(self, attribute: str) -> bool:
        """Whether any event may have the attribute."""
        return attribute in self.texts or attribute in self.numbers


def told(
    engine: Engine,
    events: "Sequence[Path | str] | ibis.Table | pa.Table",
    metrics: Collection[str],
    until: datetime | None = None,
) -> Told:
    """Read events.

    Args:
        engine: Where they are read.
        events: Files (Parquet, JSON lines, CSV), their addresses, or the one name of a table of
            the database; a table of it, or one of Arrow's.
        metrics: Numbers that agreements name, beside the registry.
        until: Events after it are left out.

    Raises:
        DecodeError: A column is missing, or has a type that cannot be read.
    """
    table = _given(engine, events)
    if until is not None:
        table = table.filter(instants(engine, table["at"]) <= micros(until))
    kinds = {name: one.kind for name, one in REGISTRY.items() if name != "agreement"}
    kinds |= {metric: "number" for metric in metrics if metric not in kinds}
    known = {name: kinds[name] for name in table.columns if name in kinds and name not in KEYS}
    columns = _subject(engine, table)
    for name, kind in known.items():
        columns[name] = _attribute(table[name], kind, name)
    numbers = tuple(sorted(name for name, kind in known.items() if kind == "number"))
    made = table.select(**columns)
    return Told(
        table=made,
        given=table,
        named="agreement" in table.columns,
        texts=tuple(sorted(known.keys() - set(numbers))),
        numbers=numbers,
        whole=frozenset(name for name in numbers if made[name].type().is_integer()),
        unread=tuple(sorted(set(table.columns) - known.keys() - {*KEYS, "at"})),
    )


def _given(engine: Engine, events: "Sequence[Path | str] | ibis.Table | pa.Table") -> "ibis.Table":
    """The table, with all columns that an event needs."""
    import pyarrow as pa

    if isinstance(events, pa.Table):
        table = engine.table(events)
    elif isinstance(events, Sequence):
        table = _named(engine, [str(one) for one in events])
    else:
        table = events
    missing = [key for key in ("at", "source", "id", "actor", "act") if key not in table.columns]
    if missing:
        raise DecodeError(
            f"the events have no column `{missing[0]}`",
            hint="columns are at, source, id, actor, act, artefact, and attributes by name",
        )
    if "attributes" in table.columns:
        raise DecodeError(
            "the events have their attributes in one column", where="attributes",
            hint="make a table of them: licet events FILES --out events.parquet",
        )  # fmt: skip
    return table


def _named(engine: Engine, names: Sequence[str]) -> "ibis.Table":
    """What files, addresses, or the name of a table stand for."""
    for name in names:
        if "://" in name or Path(name).is_file():
            continue
        if len(names) == 1 and engine.name == "postgres" and not Path(name).suffix:
            with told_plainly(name):
                return engine.con.table(name)
        raise UsageError("there is no such file", where=name)
    with told_plainly(names[0] if names else ""):
        return _files(engine, names)


def _files(engine: Engine, names: Sequence[str]) -> "ibis.Table":
    kinds = {Path(name).suffix.lower() for name in names}
    if not names or len(kinds) > 1:
        raise DecodeError("give files of one kind", hint="Parquet, JSON lines or CSV")
    names = list(names)
    if kinds == {".parquet"}:
        if engine.name == "postgres":
            return engine.table(_through_duckdb("read_parquet", names))
        return engine.con.read_parquet(names if len(names) > 1 else names[0])
    reader = {".csv": "read_csv", ".json": "read_json", ".jsonl": "read_json",
              ".ndjson": "read_json"}.get(kinds.pop())  # fmt: skip
    if reader is None:
        raise DecodeError("files of this kind cannot be read", where=names[0],
                          hint="Parquet, JSON lines or CSV")  # fmt: skip
    if engine.name == "duckdb":
        return getattr(engine.con, reader)(names)
    return engine.table(_through_duckdb(reader, names))


def _through_duckdb(reader: str, names: list[str]) -> "pa.Table":
    import ibis

    con = ibis.duckdb.connect()
    con.raw_sql("SET TimeZone = 'UTC'")
    return getattr(con, reader)(names).to_pyarrow()


def _subject(engine: Engine, table: "ibis.Table") -> dict[str, "ibis.Value"]:
    import ibis

    columns = {"t": instants(engine, table["at"])}
    columns["recorded"] = (
        instants(engine, table["recorded"]) if "recorded" in table.columns else ibis.null("int64")
    )
    for name in ("source", "id", "actor", "act"):
        columns[name] = table[name].cast("string").fill_null("")
    for name in sorted(_TEXTS):
        given = name in table.columns
        columns[name] = table[name].cast("string").fill_null("") if given else ibis.literal("")
    return {name: columns[name] for name in KEYS}


def instants(engine: Engine, column: "ibis.Value") -> "ibis.Value":
    """A column of times in microseconds since 1970.

    Raises:
        DecodeError: It holds something else.
    """
    kind = column.type()
    if kind.is_integer():
        return column.cast("int64")
    if kind.is_string():
        column = column.cast("timestamp('UTC')")
    elif not kind.is_timestamp():
        name = column.get_name()
        raise DecodeError(f"`{name}` is of type {kind}, and no time", where=name)
    return engine.micros(column)


def _attribute(column: "ibis.Value", kind: str, name: str) -> "ibis.Value":
    """A column as texts or as numbers; what is no value of its kind counts as not known."""
    import ibis

    if kind == "number":
        if column.type().is_floating():
            column = ibis.ifelse(column.isnan() | column.isinf(), ibis.null(), column)
        if not column.type().is_numeric() or column.type().is_boolean():
            raise DecodeError(f"`{name}` is of type {column.type()}, and no number", where=name)
        exact = column if column.type().is_decimal() else column.cast(NUMBER)
        number = column.cast("int64") if column.type().is_integer() else exact
        return ibis.ifelse(number >= 0, number, ibis.null(number.type()))
    if kind == "flag":
        if not column.type().is_boolean():
            raise DecodeError(f"`{name}` is of type {column.type()}, and not true or false",
                              where=name)  # fmt: skip
        return ibis.cases((column, "true"), (~column, "false"), else_=ibis.null("string"))
    return column.cast("string")


def as_events(rows: "pa.Table", told_: Told) -> Iterator[Event]:
    """Rows of the table as events."""
    attributes = (*told_.texts, *told_.numbers)
    for row in rows.to_pylist():
        yield Event(
            at=instant(row["t"]),
            source=row["source"],
            id=row["id"],
            actor=PartyId(row["actor"]),
            act=row["act"],
            artefact=row["artefact"],
            recorded=None if row["recorded"] is None else instant(row["recorded"]),
            attributes=_attributes(row, attributes),
            evidence=row["evidence"],
        )


def _attributes(row: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    found = {name: row[name] for name in names if row[name] is not None}
    for name, value in found.items():
        if isinstance(value, Decimal):
            found[name] = exact(value)
        elif name in REGISTRY and REGISTRY[name].kind == "flag":
            found[name] = value == "true"
    if row["agreement"]:
        found["agreement"] = row["agreement"]
    return found
