# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sources read one after another: every row an event, set aside, or passed over and counted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.app.events.chats import read_openai
from licet.app.events.cloudevents import read_cloudevents
from licet.app.events.jsons import each_json
from licet.app.events.litellm import read_litellm
from licet.app.events.otlp import read_otlp
from licet.app.events.own import read_own
from licet.app.events.parquet import columns_of, parquet_batches, parquet_rows
from licet.app.events.records import Broken, PassedOver, Row, RowError, SetAside, Settings, Tally
from licet.app.events.servers import read_access, read_vllm
from licet.app.events.shape import Shaper
from licet.app.events.sniff import kind_of, parquet_kind
from licet.app.events.sources import Source, spooled
from licet.app.events.streams import HEAD, Piece, blocks, head_of, text_of
from licet.app.events.tables import read_table
from licet.terms import Event, LicetError, UsageError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["read_events", "read_rows", "read_rows_or_batches"]

Reader = Callable[[Iterator[bytes], bytes, Shaper], Iterator[Row]]
Progress = Callable[[int], None]
_Parquet = Callable[[Path, str, Shaper], "Iterator[Row | pa.RecordBatch]"]


def _read_json(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """JSON of any shape, of which only the mapping knows anything."""
    if not shaper.mapping.fields:
        raise UsageError("JSON of another shape is read with a mapping", hint="--mapping map.toml")

    def told(value: Any, _piece: Piece) -> Iterator[Row]:
        if not isinstance(value, dict):
            raise RowError("not an object", said=type(value).__name__)
        yield shaper.event({}, value)

    yield from each_json(found, head, told)


_READERS: Mapping[str, Reader] = {
    "licet": read_own,
    "cloudevents": read_cloudevents,
    "otlp": read_otlp,
    "openai": read_openai,
    "litellm": read_litellm,
    "vllm": read_vllm,
    "access": read_access,
    "table": read_table,
    "json": _read_json,
}
_MAGIC = b"PAR1"


def read_events(
    sources: Iterable[Source],
    settings: Settings,
    tally: Tally,
    *,
    aside: Callable[[SetAside], None] = lambda _: None,
) -> Iterator[Event]:
    """The events of sources, in the order they stand there.

    Args:
        sources: From `find_sources`.
        settings: How rows become events.
        tally: Counts every row, and keeps what files could not be read.
        aside: Told of each row that did not become an event.

    Raises:
        UsageError: A default or the mapping cannot be used.
    """
    for row in read_rows(sources, settings, tally):
        if isinstance(row, SetAside):
            aside(row)
        elif isinstance(row, Event):
            yield row


def read_rows(
    sources: Iterable[Source],
    settings: Settings,
    tally: Tally,
    *,
    progress: Progress = lambda _: None,
) -> Iterator[Row]:
    """Every row of sources: one file that cannot be read never stops the rest.

    Args:
        sources: From `find_sources`.
        settings: How rows become events.
        tally: Counts every row, and keeps what files could not be read.
        progress: Told how many bytes were read.

    Raises:
        UsageError: A default or the mapping cannot be used.
    """
    for row in _each(sources, settings, tally, progress, parquet_rows):
        assert isinstance(row, Event | SetAside | PassedOver)  # noqa: S101 (no batches here)
        yield row


def read_rows_or_batches(
    sources: Iterable[Source],
    settings: Settings,
    tally: Tally,
    *,
    progress: Progress = lambda _: None,
) -> "Iterator[Row | pa.RecordBatch]":
    """The same, with events of our own in Parquet left in columns, uncounted objects.

    Raises:
        UsageError: As for `read_rows`.
    """

    def parquet(path: Path, kind: str, shaper: Shaper) -> "Iterator[Row | pa.RecordBatch]":
        if kind == "licet" and not shaper.defaults:
            yield from parquet_batches(path, shaper)
        else:
            yield from parquet_rows(path, kind, shaper)

    yield from _each(sources, settings, tally, progress, parquet)


def _each(
    sources: Iterable[Source], settings: Settings, tally: Tally, progress: Progress,
    parquet: _Parquet,
) -> "Iterator[Row | pa.RecordBatch]":  # fmt: skip
    shaper = Shaper(settings)
    for source in sources:
        try:
            for row in _one(source, settings, shaper, tally, progress, parquet):
                yield replace(row, file=source.name) if isinstance(row, SetAside) else row
        except UsageError:
            raise
        except LicetError as error:
            tally.broken.append(Broken(file=source.name, problem=error.problem, hint=error.hint))
        except OSError as error:
            why = (error.strerror or "it cannot be read").lower()
            tally.broken.append(Broken(file=source.name, problem=why))


def _one(
    source: Source, settings: Settings, shaper: Shaper, tally: Tally, progress: Progress,
    parquet: _Parquet,
) -> "Iterator[Row | pa.RecordBatch]":  # fmt: skip
    mapping = settings.mapping
    with source.opened() as file:
        head, found = head_of(blocks(file, read=progress))
        if head.startswith(_MAGIC):
            with _on_disk(source, found) as path:
                kind = settings.kind or parquet_kind(columns_of(path), mapping)
                yield from tally.counted(parquet(path, kind, shaper), kind)
            return
        head, found = head_of(text_of(found, head, mapping.table.encoding))
        if len(head) < HEAD and head.split() in ([], [b"[]"], [b"[", b"]"]):
            return
        kind = settings.kind or kind_of(head, mapping)
        yield from tally.counted(_READERS[kind](found, head, shaper), kind)


@contextmanager
def _on_disk(source: Source, found: Iterator[bytes]) -> Iterator[Path]:
    """Where a Parquet file lies; what comes from standard input is laid down first."""
    if source.path is not None and source.path.is_file() and not _is_packed(source.path):
        yield source.path
    else:
        with spooled(found) as path:
            yield path


def _is_packed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) != _MAGIC
