# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found: breaches and remarks as tables, and how many there are of each rule."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.terms import Breach, Remark
from licet.usage.instants import instant, micros

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["BulkReport", "Found", "Summed"]

_BREACH = ("agreement", "clause", "rule", "party", "time", "cause", "evidence", "text")
_REMARK = ("kind", "agreement", "clause", "rule", "party", "time", "cause", "text", "missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Summed:
    """How often one rule was breached, or one kind of remark was made of it."""

    agreement: str
    rule: str
    kind: str
    """`breach`, or the kind of the remark."""
    count: int
    first: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkReport:
    """What was found in a table of events."""

    events: int
    """How many events there are, each counted once."""
    dropped: int
    """How many came again with the same content."""
    summary: tuple[Summed, ...]
    """By agreement, rule and kind."""
    out: Path | None
    """The folder with `breaches.parquet` (columns agreement, clause, rule, party, time, cause,
    evidence, text) and `remarks.parquet` (kind, agreement, clause, rule, party, time, cause, text,
    missing); `None`: they were only counted."""
    one_by_one: tuple[str, ...] = ()
    """Agreements whose events went through the monitor one by one, each with why."""
    unread: tuple[str, ...] = ()
    """Columns of the events that are no attribute we know."""


class Found:
    """Findings, while they are collected: written as they come, or only counted."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._writers: dict[str, Any] = {}
        self._sums: dict[tuple[str, str, str], tuple[int, int]] = {}
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    @property
    def whole(self) -> bool:
        """Whether each finding is told."""
        return self._folder is not None

    def add(self, findings: Iterable[Breach | Remark]) -> None:
        """Take findings in."""
        import pyarrow as pa

        breaches: dict[str, list[Any]] = {name: [] for name in _BREACH}
        remarks: dict[str, list[Any]] = {name: [] for name in _REMARK}
        for one in findings:
            at = micros(one.at)
            kind = one.kind if isinstance(one, Remark) else ""
            self.count(one.agreement, one.rule, kind, 1, at)
            columns = remarks if kind else breaches
            for name, values in columns.items():
                values.append(at if name == "time" else _field(one, name))
        self._write("breaches", pa.table(breaches, schema=_schema(_BREACH)))
        self._write("remarks", pa.table(remarks, schema=_schema(_REMARK)))

    def add_rows(self, rows: "pa.RecordBatch") -> None:
        """Take in what was said of acts, as `Judge.judged` gives it."""
        import pyarrow as pa
        import pyarrow.compute as pc

        table = pa.Table.from_batches([rows])
        columns: dict[str, Any] = {name: table[name] for name in table.column_names}
        columns["party"] = columns["actor"]
        columns["time"] = columns["t"].cast(pa.timestamp("us", tz="UTC"))
        columns["cause"] = pc.binary_join_element_wise(columns["source"], columns["id"], "/")
        breach = pc.equal(columns["kind"], "")
        for name, names, mask in (
            ("breaches", _BREACH, breach), ("remarks", _REMARK, pc.invert(breach)),
        ):  # fmt: skip
            chosen = pa.table({key: columns[key] for key in names}).filter(mask)
            self._write(name, chosen.cast(_schema(names)))
        keys = ["agreement", "rule", "kind"]
        counted = table.group_by(keys).aggregate([("t", "count"), ("t", "min")])
        for row in counted.to_pylist():
            agreement, rule, kind = (row[key] for key in keys)
            self.count(agreement, rule, kind, row["t_count"], row["t_min"])

    def count(self, agreement: str, rule: str, kind: str, count: int, first: int) -> None:
        """Count findings; the kind of a breach is empty."""
        key = (agreement, rule, kind or "breach")
        before = self._sums.get(key, (0, first))
        self._sums[key] = (before[0] + count, min(before[1], first))

    def _write(self, name: str, table: "pa.Table") -> None:
        import pyarrow.parquet as pq

        if self._folder is None:
            return
        writer = self._writers.get(name)
        if writer is None:
            path = self._folder / f"{name}.parquet"
            writer = self._writers[name] = pq.ParquetWriter(path, table.schema, compression="zstd")
        if table.num_rows:
            writer.write_table(table)

    def summary(self) -> tuple[Summed, ...]:
        """How often each rule was breached, and each kind of remark was made."""
        return tuple(
            Summed(agreement=agreement, rule=rule, kind=kind, count=count, first=instant(first))
            for (agreement, rule, kind), (count, first) in sorted(self._sums.items())
        )

    def close(self) -> None:
        """Finish the files; there are both, though nothing was found."""
        self.add(())
        for writer in self._writers.values():
            writer.close()


def _field(found: Breach | Remark, name: str) -> Any:
    value = getattr(found, name)
    return " ".join(value) if name == "missing" else value


def _schema(names: Iterable[str]) -> "pa.Schema":
    import pyarrow as pa

    time = pa.timestamp("us", tz="UTC")
    return pa.schema([(name, time if name == "time" else pa.string()) for name in names])
