# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Each event once: what came twice is dropped, what came with other content is told."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.told import Told, as_events
from licet.terms import Remark
from licet.usage.ordering import contents, reused

if TYPE_CHECKING:
    import ibis
    import pyarrow as pa

__all__ = ["Once", "once"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """Events without those that came twice."""

    table: "ibis.Table"
    dropped: int
    """How many came again with the same content."""
    remarks: tuple[Remark, ...]
    """`id_reused`, for each further content of an id."""


def once(engine: Engine, told: Told) -> Once:
    """Each event once.

    Only ids that come twice are looked at row by row: the database finds them, and puts
    together rows that are the same in every column. Where an instant has no such id, its
    events are taken as they are: a time is compared far more quickly than an id.
    """
    import pyarrow as pa

    table = told.table
    ids = table.group_by(["source", "id"]).agg(times=lambda t: t.count())
    twice = engine.keep(ids.filter(ids.times > 1).select(twice_source="source", twice_id="id"))
    if not twice.count().execute():
        return Once(table=table, dropped=0, remarks=())
    same = {"source": "twice_source", "id": "twice_id"}
    rows = join(table, twice, same, how="semi")
    rows = rows.group_by(list(table.columns)).agg(times=lambda t: t.count())
    found = rows.to_pyarrow().sort_by([("source", "ascending"), ("id", "ascending")])
    winners, dropped, remarks = _winners(found, told)
    kept = found.select(table.columns).take(pa.array(winners, type=pa.int64()))
    times = engine.table(found.group_by("t").aggregate([]).rename_columns(["twice_t"]))
    near = join(join(table, times, {"t": "twice_t"}, how="semi"), twice, same, how="anti")
    winner = engine.table(kept).select(table.columns).cast(dict(table.schema()))
    rest = join(table, times, {"t": "twice_t"}, how="anti")
    return Once(
        table=rest.union(engine.keep(near.union(winner))), dropped=dropped, remarks=tuple(remarks)
    )


def _winners(rows: "pa.Table", told: Told) -> tuple[list[int], int, list[Remark]]:
    """Rows that count, how many were dropped, and a remark for each id with other content."""
    by_id: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, key in enumerate(
        zip(rows["source"].to_pylist(), rows["id"].to_pylist(), strict=True)
    ):
        by_id[key].append(index)
    winners: list[int] = []
    remarks: list[Remark] = []
    found = 0
    for indices in by_id.values():
        if len(indices) == 1:
            winners.append(indices[0])
            found += 1
            continue
        events = list(as_events(rows.take(indices), told))
        different = contents(events)
        winners.append(indices[next(i for i, one in enumerate(events) if one is different[0])])
        remarks += reused(different)
        found += len(different)
    return winners, sum(rows["times"].to_pylist()) - found, remarks
