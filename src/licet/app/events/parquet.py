# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parquet: events of our own, CloudEvents, or any table with a mapping.

Events of our own need not become objects: columns are checked as columns, and only rows on which
there is something to say are looked at one by one.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.app.events import cloudevents, values
from licet.app.events.mapping import EVENT_FIELDS
from licet.app.events.records import RAW, Row, RowError, SetAside
from licet.app.events.shape import OPERATIONS, Shaper
from licet.app.events.streams import json_value
from licet.terms import Event, UnreadableError
from licet.terms.territories import COUNTRIES

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["columns_of", "parquet_batches", "parquet_rows", "schema_of"]

_ROWS = 16384
_GROUP = 1 << 31
"""Bytes of a group of rows, unpacked, that are read at most."""
_TEXTS = ("source", "id", "actor", "act")


def schema_of(kinds: Mapping[str, str]) -> "pa.Schema":
    """The columns of the table of events.

    Args:
        kinds: Kinds of the attributes by name: those of the registry, then metrics.
    """
    import pyarrow as pa

    moment = pa.timestamp("us", tz="UTC")
    decimal = pa.decimal128(values.DIGITS + values.DECIMALS, values.DECIMALS)
    types = {"text": pa.string(), "place": pa.string(), "flag": pa.bool_(), "number": decimal}
    attributes = {name: types[kind] for name, kind in kinds.items()}
    return pa.schema(
        [
            pa.field("at", moment, nullable=False),
            *(pa.field(name, pa.string(), nullable=False) for name in (*_TEXTS, "artefact")),
            pa.field("agreement", attributes.pop("agreement")),
            pa.field("recorded", moment),
            pa.field("evidence", pa.string()),
            *(pa.field(name, kind) for name, kind in attributes.items()),
        ]
    )


def columns_of(path: Path) -> list[str]:
    """Names of the columns of a file.

    Raises:
        UnreadableError: It is no Parquet file, or a broken one.
    """
    return list(_opened(path).schema_arrow.names)


def parquet_rows(path: Path, kind: str, shaper: Shaper) -> Iterator[Row]:
    """The rows of a file, one by one.

    Raises:
        UnreadableError: It is broken, too large to unpack, or has a column that no event has.
    """
    if kind == "licet":
        _check_columns(columns_of(path), shaper)
    number = 0
    for batch in _batches(path):
        events = _events(batch, shaper) if kind == "licet" else None
        if events is not None:
            yield from events
        else:
            for place, record in enumerate(_records(batch), number + 1):
                yield _row(record, place, kind, shaper)
        number += batch.num_rows


def parquet_batches(path: Path, shaper: Shaper) -> "Iterator[pa.RecordBatch | Row]":
    """Events of our own: as columns where nothing is to be said, else row by row.

    Raises:
        UnreadableError: As for `parquet_rows`.
    """
    _check_columns(columns_of(path), shaper)
    schema = schema_of(shaper.kinds)
    number = 0
    for batch in _batches(path):
        good = _good(batch, shaper)
        whole = _fitted(batch.filter(good), schema)
        rest = batch if whole is None else batch.filter(_not(good))
        if whole is not None and whole.num_rows:
            yield whole
        places = range(batch.num_rows) if whole is None else (
            i for i, fine in enumerate(good.to_pylist()) if not fine)  # fmt: skip
        for place, record in zip(places, _records(rest), strict=True):
            yield _row(record, number + place + 1, "licet", shaper)
        number += batch.num_rows


def _events(batch: "pa.RecordBatch", shaper: Shaper) -> list[Event] | None:
    """The events of a batch on which there is nothing to say."""
    import pyarrow.compute as pc

    if not pc.all(_good(batch, shaper)).as_py():
        return None
    fitted = _fitted(batch, schema_of(shaper.kinds))
    if fitted is None:
        return None
    names = [f.name for f in fitted.schema]
    told = {n: _cells(c) for n, c in zip(names, fitted.columns, strict=True)}
    fields = [told.pop(name) or [None] * batch.num_rows for name in EVENT_FIELDS]
    attributes = [(name, cells) for name, cells in told.items() if cells is not None]
    return [
        Event(
            at=at.replace(tzinfo=UTC), source=source, id=name, actor=actor, act=act,
            artefact=artefact or "", evidence=evidence or "",
            recorded=None if recorded is None else recorded.replace(tzinfo=UTC),
            attributes={n: cells[i] for n, cells in attributes if cells[i] is not None},
        )
        for i, (at, source, name, actor, act, artefact, recorded, evidence) in enumerate(
            zip(*fields, strict=True)
        )
    ]  # fmt: skip


def _cells(column: "pa.Array") -> list[Any] | None:
    """The values of a column that is not empty; whole numbers as such, times without a zone."""
    import pyarrow as pa

    if column.null_count == len(column):
        return None
    if pa.types.is_decimal(column.type):
        with suppress(pa.ArrowException):
            return list(column.cast(pa.int64()).to_pylist())
        return [value and values.number(value, "") for value in column.to_pylist()]
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.timestamp("us"))
    return list(column.to_pylist())


def _opened(path: Path) -> Any:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        found = pq.ParquetFile(path)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise UnreadableError(f"no Parquet that can be read: {_words(error)}") from None
    meta = found.metadata
    if any(meta.row_group(i).total_byte_size > _GROUP for i in range(meta.num_row_groups)):
        raise UnreadableError(
            f"a group of rows of more than {_GROUP >> 30} GiB", hint="write smaller groups"
        )
    return found


def _batches(path: Path) -> "Iterator[pa.RecordBatch]":
    import pyarrow as pa

    file = _opened(path)
    try:
        for batch in file.iter_batches(batch_size=_ROWS):
            batch.validate(full=True)  # text may be no UTF-8
            yield _plainly(batch)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise UnreadableError(f"the Parquet file is broken: {_words(error)}") from None


def _plainly(batch: "pa.RecordBatch") -> "pa.RecordBatch":
    """Text as such, however it is laid out; times without nanoseconds, as Python's have none."""
    import pyarrow as pa

    for place, column in enumerate(batch.schema):
        kind = column.type
        if pa.types.is_timestamp(kind) and kind.unit == "ns":
            kind = pa.timestamp("us", tz=kind.tz)
        elif pa.types.is_large_string(kind) or pa.types.is_string_view(kind) or (
            pa.types.is_dictionary(kind) and pa.types.is_string(kind.value_type)
        ):  # fmt: skip
            kind = pa.string()
        if kind != column.type:
            cast = batch.column(place).cast(kind, safe=False)
            batch = batch.set_column(place, pa.field(column.name, kind), cast)
    return batch


def _records(batch: "pa.RecordBatch") -> Iterator[dict[str, Any]]:
    names = batch.schema.names
    try:
        columns = [column.to_pylist() for column in batch.columns]
    except (ValueError, OverflowError) as error:
        raise UnreadableError(f"a value that cannot be read: {_words(error)}") from None
    for cells in zip(*columns, strict=True):
        yield {k: v for k, v in zip(names, cells, strict=True) if v is not None}


def _row(record: dict[str, Any], number: int, kind: str, shaper: Shaper) -> Row:
    try:
        if kind == "licet":
            return shaper.exact({**shaper.defaults, **record})
        if kind == "cloudevents":
            if isinstance(record.get("data"), str | bytes):
                data = record["data"]
                data = data.encode() if isinstance(data, str) else data
                record = {**record, "data": json_value(data)}
            return cloudevents.row_of(record, shaper)
        return shaper.event({}, record)
    except RowError as error:
        raw = repr(record)[:RAW].encode("utf-8", "backslashreplace")
        return SetAside(
            reason=error.reason, said=error.said, hint=error.hint, row=number, raw=raw[:RAW],
            size=len(raw),
        )  # fmt: skip


def _check_columns(names: list[str], shaper: Shaper) -> None:
    for name in names:
        if name not in EVENT_FIELDS and name not in shaper.kinds:
            raise UnreadableError(
                f"the column `{name[:80]}` is no field of an event",
                hint=f"--metric {name[:40]} allows a number",
            )
    if len(set(names)) < len(names):
        raise UnreadableError("two columns have one name")


def _good(batch: "pa.RecordBatch", shaper: Shaper) -> "pa.BooleanArray":
    """Whether there is nothing to say on a row, as far as columns show."""
    import pyarrow as pa
    import pyarrow.compute as pc

    names = set(batch.schema.names)
    none = pa.array([False] * batch.num_rows)
    if not {"at", *_TEXTS} <= names or shaper.defaults:
        return none
    good = pc.invert(none)
    for name in batch.schema.names:
        column = batch.column(name)
        tested = _tested(column, name, shaper.kinds.get(name, "text"))
        if tested is None:
            return none
        missing = pc.is_null(column)
        fine = pc.and_not(tested, missing) if name in ("at", *_TEXTS) else (
            pc.or_(missing, pc.fill_null(tested, fill_value=False)))  # fmt: skip
        good = pc.and_(good, pc.fill_null(fine, fill_value=False))
    return good


def _tested(column: "pa.Array", name: str, kind: str) -> "pa.BooleanArray | None":
    """What a column's values are, each for itself; nothing: they have to be looked at."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if name in ("at", "recorded"):
        return _in_years(column)
    if pa.types.is_null(column.type):
        return pc.is_null(column)
    if kind == "flag":
        return pc.is_valid(column) if pa.types.is_boolean(column.type) else None
    if kind == "number":
        held = pa.types.is_integer(column.type) or (
            pa.types.is_decimal128(column.type) and column.type.scale <= values.DECIMALS
        )
        return pc.greater_equal(column, pa.scalar(0, column.type)) if held else None
    if not pa.types.is_string(column.type):
        return None
    if kind == "place":
        country = pc.is_in(
            pc.utf8_slice_codeunits(column, 0, 2), value_set=pa.array(sorted(COUNTRIES))
        )
        return pc.and_(country, pc.match_substring_regex(column, r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"))
    if name == "act":
        word = pc.match_substring_regex(column, r"^[a-z][a-z0-9_]{0,60}$")
        return pc.or_(pc.is_in(column, value_set=pa.array(sorted(OPERATIONS))), word)
    length = pc.utf8_length(column)
    short = pc.and_(pc.greater(length, 0), pc.less_equal(length, values.LONGEST))
    odd = pc.or_(pc.match_substring(column, "\0"), pc.utf8_is_space(column))
    return pc.and_not(short, odd)


def _in_years(column: "pa.Array") -> "pa.BooleanArray | None":
    import pyarrow as pa
    import pyarrow.compute as pc

    if not pa.types.is_timestamp(column.type) or column.type.tz is None:
        return None
    first, last = (
        pa.scalar(datetime(year, 1, 1, tzinfo=UTC), pa.timestamp("us", tz="UTC")).cast(column.type)
        for year in (values.YEARS.start, values.YEARS.stop)
    )
    return pc.and_(pc.greater_equal(column, first), pc.less(column, last))


def _fitted(batch: "pa.RecordBatch", schema: "pa.Schema") -> "pa.RecordBatch | None":
    """The same rows in the columns of the table of events; nothing if a value does not fit."""
    import pyarrow as pa

    columns = []
    for column in schema:
        if column.name in batch.schema.names:
            try:
                found = batch.column(column.name).cast(column.type)
            except pa.ArrowException:
                return None
            if column.name == "artefact":
                found = found.fill_null("")
        else:
            blank = "" if column.name == "artefact" else None
            found = pa.array([blank] * batch.num_rows, column.type)
        columns.append(found)
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _not(good: "pa.BooleanArray") -> "pa.BooleanArray":
    import pyarrow.compute as pc

    return pc.invert(good)


def _words(error: Exception) -> str:
    return " ".join(str(error).split())[:120].lower()
