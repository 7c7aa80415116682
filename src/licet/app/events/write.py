# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events written: JSON lines, Parquet or CloudEvents, whole or not at all."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from decimal import Decimal
from json.encoder import encode_basestring
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from licet.app.events.parquet import schema_of
from licet.app.events.records import SetAside
from licet.app.events.shape import kinds_with
from licet.app.files import replaced
from licet.terms import Attribute, Event, UsageError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "FORMATS", "Add", "aside_json", "check_output", "cloudevent_of", "json_of", "opened_output",
    "quarantine", "write_events",
]  # fmt: skip

FORMATS = (".cloudevents.jsonl", ".cloudevents.json", ".jsonl", ".parquet")
"""What the name of an output may end in."""
_ROWS = 16384

Add = Callable[["Event | pa.RecordBatch"], None]


def write_events(out: Path, events: Iterable[Event], *, metrics: Iterable[str] = ()) -> int:
    """Write events in the format that the name says; how many they were.

    Args:
        out: Ends in one of `FORMATS`.
        events: In the order in which they are written.
        metrics: Numbers that events may carry beside the attributes of the registry.

    Raises:
        UsageError: The name says no format, or the file cannot be written.
    """
    count = 0
    with opened_output(out, metrics=metrics) as add:
        for count, event in enumerate(events, 1):  # noqa: B007 (the last is how many)
            add(event)
    return count


@contextmanager
def opened_output(out: Path, *, metrics: Iterable[str] = ()) -> Iterator[Add]:
    """Where events go to, one by one; the file is there once all have come.

    Raises:
        UsageError: As for `write_events`.
    """
    check_output(out)
    with replaced(out) as made:
        if out.name.endswith(".parquet"):
            with _parquet(made, kinds_with(metrics)) as add:
                yield add
        else:
            with made.open("wb") as file:
                yield from _lines(file, out.name)


def check_output(out: Path) -> None:
    """Refuse an output that cannot be written, before anything is read.

    Raises:
        UsageError: The name says no format, or there is no such folder.
    """
    if not out.name.endswith(FORMATS):
        raise UsageError(
            "the name says no format", where=str(out), hint=f"end it in {', '.join(FORMATS)}"
        )
    if not out.parent.is_dir():
        raise UsageError("there is no such folder", where=str(out.parent))


def _lines(file: BinaryIO, name: str) -> Iterator[Add]:
    batch = name.endswith(".cloudevents.json")
    told = cloudevent_of if ".cloudevents." in name else json_of
    first = True

    def add(event: "Event | pa.RecordBatch") -> None:
        nonlocal first
        assert isinstance(event, Event)  # noqa: S101 (columns are only asked for by Parquet)
        line = told(event)
        if batch:
            line = f"{'[' if first else ','}\n{line}"
        else:
            line += "\n"
        file.write(line.encode())
        first = False

    yield add
    if batch:
        file.write(b"[]\n" if first else b"\n]\n")


def json_of(event: Event) -> str:
    """An event as one line of JSON, which `licet events` reads back to an equal one."""
    parts = [
        f'"at":"{_time(event.at)}","source":{_quoted(event.source)},"id":{_quoted(event.id)}',
        f'"actor":{_quoted(event.actor)},"act":{_quoted(event.act)}',
    ]
    if event.artefact:
        parts.append(f'"artefact":{_quoted(event.artefact)}')
    if event.recorded is not None:
        parts.append(f'"recorded":"{_time(event.recorded)}"')
    if event.attributes:
        parts.append(f'"attributes":{_object(event.attributes)}')
    if event.evidence:
        parts.append(f'"evidence":{_quoted(event.evidence)}')
    return f"{{{','.join(parts)}}}"


def cloudevent_of(event: Event) -> str:
    """An event as one CloudEvent of type `licet.ACT`, in JSON on one line."""
    data: dict[str, Attribute] = {"actor": str(event.actor), "act": event.act}
    if event.artefact:
        data["artefact"] = event.artefact
    if event.recorded is not None:
        data["recorded"] = _time(event.recorded)
    if event.evidence:
        data["evidence"] = event.evidence
    data |= event.attributes
    return (
        f'{{"specversion":"1.0","type":{_quoted(f"licet.{event.act}")},'
        f'"source":{_quoted(event.source)},"id":{_quoted(event.id)},"time":"{_time(event.at)}",'
        f'"datacontenttype":"application/json","data":{_object(data)}}}'
    )


_quoted = encode_basestring


def _time(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _object(values: Mapping[str, Attribute]) -> str:
    return f"{{{','.join(f'{_quoted(name)}:{_value(value)}' for name, value in values.items())}}}"


def _value(value: Attribute) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return "true" if value is True else "false" if value is False else str(value)


@contextmanager
def _parquet(made: Path, kinds: Mapping[str, str]) -> Iterator[Add]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = schema_of(kinds)
    waiting: list[Event] = []
    with pq.ParquetWriter(made, schema, compression="zstd") as writer:

        def add(event: "Event | pa.RecordBatch") -> None:
            if isinstance(event, Event):
                waiting.append(event)
                if len(waiting) < _ROWS:
                    return
            if waiting:
                writer.write_batch(_batch(waiting, schema))
                waiting.clear()
            if isinstance(event, pa.RecordBatch):
                writer.write_batch(event)

        yield add
        if waiting:
            writer.write_batch(_batch(waiting, schema))


_FIELDS = ("source", "id", "actor", "act", "artefact", "recorded")


def _batch(events: list[Event], schema: "pa.Schema") -> "pa.RecordBatch":
    import pyarrow as pa

    told = set[str]().union(*(event.attributes for event in events))
    for name in told:
        if schema.get_field_index(name) < 0:
            raise UsageError(f"`{name[:80]}` has no column", hint="name it among the metrics")
    columns = []
    for column in schema:
        cells: list[Any]
        if column.name == "at":
            # With their zone, times would take three times as long.
            cells = [_in_utc(event.at) for event in events]
        elif column.name in _FIELDS:
            cells = [getattr(event, column.name) for event in events]
        elif column.name == "evidence":
            cells = [event.evidence or None for event in events]
        elif column.name not in told:
            columns.append(pa.nulls(len(events), column.type))
            continue
        else:
            cells = [event.attributes.get(column.name) for event in events]
        columns.append(_column(cells, column.type))
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _in_utc(at: datetime) -> datetime:
    return (at if at.tzinfo is UTC else at.astimezone(UTC)).replace(tzinfo=None)


def _column(cells: list[Any], kind: "pa.DataType") -> "pa.Array":
    import pyarrow as pa

    if pa.types.is_decimal(kind) and {type(cell) for cell in cells} <= {int, type(None)}:
        # Nearly always so, and three times as fast. Decimals would lose what is behind the point.
        with suppress(pa.ArrowException, OverflowError):
            return pa.array(cells, pa.int64()).cast(kind)
    return pa.array(cells, kind)


@contextmanager
def quarantine(path: Path) -> Iterator[Callable[[SetAside], None]]:
    """Where rows go that were set aside: JSON lines, one a row.

    Raises:
        UsageError: The file cannot be written.
    """
    with replaced(path) as made, made.open("wb") as file:

        def add(row: SetAside) -> None:
            line = json.dumps(aside_json(row), ensure_ascii=False)
            file.write(f"{line}\n".encode("utf-8", "backslashreplace"))

        yield add


def aside_json(row: SetAside) -> dict[str, Any]:
    """A row that was set aside, as JSON."""
    return {
        "file": row.file, "row": row.row, "offset": None if row.offset < 0 else row.offset,
        "reason": row.reason, "said": row.said, "hint": row.hint,
        "raw": row.raw.decode("utf-8", "backslashreplace"), "size": row.size,
        "truncated": row.size > len(row.raw),
    }  # fmt: skip
