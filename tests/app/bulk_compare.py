# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A plain loop over monitors, and what it finds beside what a bulk query finds."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from licet.app.bulk_watch import BulkReport
from licet.terms import Agreement, Breach, Event, Remark
from licet.usage import Monitor
from licet.usage.bindings import Bindings
from licet.usage.ordering import ordered

__all__ = ["bulk_findings", "events_table", "loop"]

_KINDS = {bool: pa.bool_(), int: pa.int64(), str: pa.string(), Decimal: pa.decimal128(38, 9)}


def events_table(events: Sequence[Event]) -> pa.Table:
    """Events as a table, with a column for each attribute."""
    kinds: dict[str, type] = {}
    for event in events:
        for name, value in event.attributes.items():
            before = kinds.setdefault(name, type(value))
            kinds[name] = Decimal if {before, type(value)} == {int, Decimal} else before
    columns: dict[str, Any] = {
        "at": pa.array([e.at for e in events], pa.timestamp("us", tz="UTC")),
        "recorded": pa.array([e.recorded for e in events], pa.timestamp("us", tz="UTC")),
    }
    for name in ("source", "id", "actor", "act", "artefact", "evidence"):
        columns[name] = pa.array([str(getattr(e, name)) for e in events], pa.string())
    for name, kind in kinds.items():
        values = [e.attributes.get(name) for e in events]
        if kind is Decimal:
            values = [None if v is None else Decimal(v) for v in values]
        columns[name] = pa.array(values, _KINDS[kind])
    return pa.table(columns)


def loop(
    agreements: Sequence[Agreement], events: Iterable[Event], until: datetime | None = None
) -> Counter[tuple[str, ...]]:
    """What monitors find, event by event."""
    each, _dropped, remarks = ordered(events)
    found: list[Breach | Remark] = list(remarks)
    bindings = Bindings(agreements)
    monitors = [Monitor(one) for one in agreements]
    stray: list[tuple[str, ...]] = []
    for event in each:
        named = str(event.attributes.get("agreement", ""))
        about = bindings.about(named, event.actor, event.artefact)
        for index in about:
            seen = monitors[index].see(event)
            found += [*seen.breaches, *seen.remarks]
        if not about:
            stray.append(("no_agreement", f"{event.source}/{event.id}"))
    for monitor in monitors:
        if each:
            seen = monitor.until(max(until or each[-1].at, each[-1].at))
            found += [*seen.breaches, *seen.remarks]
    return Counter([_line(one) for one in found] + stray)


def _line(found: Breach | Remark) -> tuple[str, ...]:
    kind = "breach" if isinstance(found, Breach) else found.kind
    more = found.evidence if isinstance(found, Breach) else " ".join(found.missing)
    return (
        kind, found.agreement, found.clause, found.rule, found.party, found.at.isoformat(),
        found.cause, more, found.text,
    )  # fmt: skip


def bulk_findings(report: BulkReport) -> Counter[tuple[str, ...]]:
    """What a bulk query found, in the same form."""
    assert report.out is not None
    breaches, remarks = (
        pq.read_table(report.out / f"{name}.parquet").to_pylist()
        for name in ("breaches", "remarks")
    )
    rows = [("breach", row) for row in breaches]
    rows += [(row["kind"], row) for row in remarks]
    return Counter(_row(kind, row) for kind, row in rows)


def _row(kind: str, row: dict[str, Any]) -> tuple[str, ...]:
    if kind == "no_agreement" and ("there is no" in row["text"] or "no agreement" in row["text"]):
        return (kind, row["cause"])
    more = row["evidence"] if kind == "breach" else row["missing"]
    return (
        kind, row["agreement"], row["clause"], row["rule"], row["party"],
        row["time"].isoformat(), row["cause"], more, row["text"],
    )  # fmt: skip
