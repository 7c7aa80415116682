# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What reading gives: events, rows set aside with a reason, rows that are no usage, and counts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from licet.app.events.mapping import NO_MAPPING, Mapped
from licet.terms import Event

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "KINDS", "RAW", "Broken", "PassedOver", "Row", "RowError", "SetAside", "Settings", "Tally",
]  # fmt: skip

KINDS: Mapping[str, str] = {
    "licet": "events of our own, as JSON lines or Parquet",
    "cloudevents": "CloudEvents 1.0, as JSON lines, a JSON batch or Parquet",
    "otlp": "OpenTelemetry spans and log records as OTLP JSON",
    "openai": "requests and answers in the manner of OpenAI's interface, as JSON",
    "litellm": "LiteLLM's standard payload or spend logs, as JSON",
    "vllm": "the log of a vLLM server: its lines on requests",
    "access": "the access log of a web server: uvicorn, or the common log format",
    "table": "CSV or TSV",
    "json": "JSON of any other shape, with a mapping",
}
"""What can be read, by the name that `--from` takes."""

RAW = 4096
"""Bytes of a row that are kept when it is set aside."""
_DISTINCT = 200
"""Reasons that are counted apart; what comes after them is counted together."""


class RowError(ValueError):
    """A row that cannot become an event.

    Args:
        problem: What is wrong, one of few sentences, so that they can be counted.
        key: The field of the event that it is about.
        said: What stands there.
        hint: What the reader can do about it.
    """

    def __init__(self, problem: str, *, key: str = "", said: object = None, hint: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.key = key
        self.said = "" if said is None else _short(said)
        self.hint = hint

    @property
    def reason(self) -> str:
        """What rows are counted by."""
        return f"{self.key}: {self.problem}" if self.key else self.problem


def _short(said: object) -> str:
    # A number may have millions of digits: Python refuses to write those.
    try:
        text = str(said)
    except ValueError:
        text = "a very long number"
    return text if len(text) <= 80 else f"{text[:80]}…"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A row that did not become an event."""

    reason: str
    said: str = ""
    hint: str = ""
    row: int
    """Line of the file, or row of the table or list, from 1."""
    offset: int = -1
    """Of its first byte, after unpacking and as UTF-8; -1: unknown."""
    raw: bytes = b""
    size: int = 0
    """Bytes of the whole row."""
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """A row that is known to be no usage event: a span of something else, half of a pair."""

    kind: str


Row = Event | SetAside | PassedOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A file that could not be read, or not to its end."""

    file: str
    problem: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How rows become events."""

    kind: str = ""
    """Empty: told from the content."""
    mapping: Mapped = NO_MAPPING
    defaults: Mapping[str, str] = field(default_factory=dict)
    """What holds for fields of which a row says nothing, as text."""
    metrics: frozenset[str] = frozenset()
    """Numbers that may be told beside the attributes of the registry."""


class Tally:
    """Counts what was read; rows read are events, rows set aside and rows passed over."""

    def __init__(self) -> None:
        self.events: Counter[str] = Counter()
        """By kind of source."""
        self.set_aside: Counter[str] = Counter()
        """By reason."""
        self.passed_over: Counter[str] = Counter()
        """By what they are."""
        self.broken: list[Broken] = []
        self.files: Counter[str] = Counter()
        """By kind of source."""
        self.ignored: list[Path] = []
        """Files of a folder whose names are not those of logs or tables."""

    @property
    def read(self) -> int:
        """Rows read."""
        return sum(c.total() for c in (self.events, self.set_aside, self.passed_over))

    def counted(
        self, rows: "Iterator[Row | pa.RecordBatch]", kind: str
    ) -> "Iterator[Row | pa.RecordBatch]":
        """The same rows of one file, counted as they go by."""
        self.files[kind] += 1
        events = 0
        try:
            for row in rows:
                if row.__class__ is Event:
                    events += 1
                elif isinstance(row, SetAside):
                    _count(self.set_aside, row.reason)
                elif isinstance(row, PassedOver):
                    _count(self.passed_over, row.kind)
                else:
                    events += row.num_rows  # type: ignore[union-attr]  # a batch of columns
                yield row
        finally:
            self.events[kind] += events


def _count(counter: Counter[str], name: str) -> None:
    counter[name if name in counter or len(counter) < _DISTINCT else "other"] += 1
