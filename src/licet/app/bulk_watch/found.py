# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found: breaches and remarks as tables, and how many there are of each rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.terms import Breach, Remark
from licet.usage.instants import instant, micros

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["BulkReport", "Found", "Summed", "listed"]

_BREACH = ("agreement", "clause", "rule", "party", "time", "cause", "evidence", "text")
_REMARK = ("kind", "agreement", "clause", "rule", "party", "time", "cause", "text", "missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Summed:
    """How often one rule was breached."""

    agreement: str
    rule: str
    breaches: int
    first: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkReport:
    """What was found in a table of events."""

    events: int
    """How many events there are, each counted once."""
    dropped: int
    """How many came again with the same content."""
    summary: tuple[Summed, ...]
    """Rules that were breached, by agreement and rule."""
    breaches: "pa.Table"
    """Columns agreement, clause, rule, party, time, cause, evidence, text."""
    remarks: "pa.Table"
    """Columns kind, agreement, clause, rule, party, time, cause, text, missing."""
    one_by_one: tuple[str, ...] = ()
    """Agreements whose events went through the monitor one by one, each with why."""
    unread: tuple[str, ...] = ()
    """Columns of the events that are no attribute we know."""


class Found:
    """Findings, while they are collected: in files as they come, or in memory."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._kept: dict[str, list[pa.Table]] = {"breaches": [], "remarks": []}
        self._writers: dict[str, Any] = {}
        self._sums: dict[tuple[str, str], tuple[int, int]] = {}
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def add(self, findings: Iterable[Breach | Remark]) -> None:
        """Take findings in."""
        import pyarrow as pa

        breaches: dict[str, list[Any]] = {name: [] for name in _BREACH}
        remarks: dict[str, list[Any]] = {name: [] for name in _REMARK}
        for one in findings:
            columns = breaches if isinstance(one, Breach) else remarks
            for name, values in columns.items():
                values.append(micros(one.at) if name == "time" else _field(one, name))
            if isinstance(one, Breach):
                self._sum(one.agreement, one.rule, 1, micros(one.at))
        self._write("breaches", pa.table(breaches, schema=_schema(_BREACH)))
        self._write("remarks", pa.table(remarks, schema=_schema(_REMARK)))

    def add_rows(self, rows: "pa.RecordBatch") -> None:
        """Take in what was said of acts, as `judged` gives it."""
        import pyarrow as pa
        import pyarrow.compute as pc

        table = pa.Table.from_batches([rows])
        columns: dict[str, Any] = {name: table[name] for name in table.column_names}
        columns["party"] = columns["actor"]
        columns["time"] = columns["t"].cast(pa.timestamp("us", tz="UTC"))
        columns["cause"] = pc.binary_join_element_wise(columns["source"], columns["id"], "/")
        kinds = columns["kind"]
        breach = pc.equal(kinds, "")
        for name, names, mask in (
            ("breaches", _BREACH, breach), ("remarks", _REMARK, pc.invert(breach)),
        ):  # fmt: skip
            chosen = pa.table({key: columns[key] for key in names}).filter(mask)
            self._write(name, chosen.cast(_schema(names)))
        counted = (
            table.filter(breach)
            .group_by(["agreement", "rule"])
            .aggregate([("t", "count"), ("t", "min")])
        )
        for row in counted.to_pylist():
            self._sum(row["agreement"], row["rule"], row["t_count"], row["t_min"])

    def _sum(self, agreement: str, rule: str, count: int, first: int) -> None:
        before = self._sums.get((agreement, rule), (0, first))
        self._sums[(agreement, rule)] = (before[0] + count, min(before[1], first))

    def _write(self, name: str, table: "pa.Table") -> None:
        import pyarrow.parquet as pq

        if self._folder is None:
            self._kept[name].append(table)
            return
        writer = self._writers.get(name)
        if writer is None:
            writer = pq.ParquetWriter(self._folder / f"{name}.parquet", table.schema,
                                      compression="zstd")  # fmt: skip
            self._writers[name] = writer
        if table.num_rows:
            writer.write_table(table)

    def summary(self) -> tuple[Summed, ...]:
        """How often each rule was breached."""
        return tuple(
            Summed(agreement=agreement, rule=rule, breaches=count, first=instant(first))
            for (agreement, rule), (count, first) in sorted(self._sums.items())
        )

    def tables(self) -> "tuple[pa.Table, pa.Table]":
        """Breaches and remarks; what is in files is mapped, not read."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        self.add(())
        for writer in self._writers.values():
            writer.close()
        if self._folder is None:
            return pa.concat_tables(self._kept["breaches"]), pa.concat_tables(self._kept["remarks"])
        breaches, remarks = (
            pq.read_table(self._folder / f"{name}.parquet", memory_map=True)
            for name in ("breaches", "remarks")
        )
        return breaches, remarks


def _field(found: Breach | Remark, name: str) -> Any:
    value = getattr(found, name)
    return " ".join(value) if name == "missing" else value


def _schema(names: Iterable[str]) -> "pa.Schema":
    import pyarrow as pa

    time = pa.timestamp("us", tz="UTC")
    return pa.schema([(name, time if name == "time" else pa.string()) for name in names])


def listed(report: BulkReport) -> Iterator[str]:
    """A table for people: rules that were breached, the most often first."""
    rows = sorted(report.summary, key=lambda one: (-one.breaches, one.agreement, one.rule))
    width = max((len(f"{one.agreement} {one.rule}") for one in rows), default=0)
    for one in rows:
        name = f"{one.agreement} {one.rule}"
        yield f"{name:<{width}}  {one.breaches:>10,}  first {one.first.isoformat()}"
