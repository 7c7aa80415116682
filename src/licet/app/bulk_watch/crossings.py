# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where caps are crossed: first the window, then the instant, then the one act.

Only windows in which more was counted than the limit are looked at closely, and in them only
the one day in which the sum passes it: all else is added up.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.counters import Counter
from licet.app.bulk_watch.counts import Counts
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.told import NUMBER
from licet.decide.weighing import beyond
from licet.terms import Breach, PartyId
from licet.usage.instants import DAY, instant
from licet.usage.state import exact

if TYPE_CHECKING:
    import ibis

__all__ = ["crossings"]

_ROW = ("source", "id", "evidence")


def crossings(engine: Engine, counts: Counts, events: "ibis.Table") -> Iterator[Breach]:
    """The breaches of all caps.

    Args:
        engine: Where events are.
        counts: Which acts count for which caps.
        events: Acts on artefacts, each once.
    """
    shaped = engine.keep(counts.shaped(events))
    limits = _Limits(engine, counts, shaped)
    hits: dict[bool, ibis.Table] = {}
    if counts.has(distinct=False):
        hits[False] = engine.keep(_summed(engine, counts, shaped, limits))
    if counts.has(distinct=True):
        members = engine.keep(_members(counts, shaped, limits))
        hits[True] = engine.keep(_filled(members))
    few = _at(engine, counts, events, hits.values())
    if False in hits:
        yield from _sums(counts, few, hits[False])
    if True in hits:
        yield from _distincts(counts, few, hits[True], members)


class _Limits:
    """Caps as a table, and the windows that days are in."""

    def __init__(self, engine: Engine, counts: Counts, shaped: "ibis.Table") -> None:
        self.caps, self.by_kind = counts.counters.table(engine)
        self.days = self._days(engine, shaped)

    def _days(self, engine: Engine, shaped: "ibis.Table") -> "ibis.Table":
        ends = shaped.aggregate(first=shaped.t.min(), last=shaped.t.max()).to_pyarrow().to_pylist()
        first, last = ends[0]["first"], ends[0]["last"]
        days = [] if first is None else range(first // DAY * DAY, last + 1, DAY)
        rows = [
            (kind, day, window(instant(day)))
            for kind, window in self.by_kind.items()
            for day in days
        ]
        names = ("day_kind", "day", "day_window")
        columns = dict(zip(names, zip(*rows, strict=True), strict=True)) if rows else dict.fromkeys(
            names, ())  # fmt: skip
        return engine.rows(columns, {"day_kind": "int32", "day": "int64", "day_window": "int64"})

    def windowed(self, table: "ibis.Table") -> "ibis.Table":
        """Stretches (`counter`, `bucket`) with the window each is in."""
        caps, days = self.caps, self.days
        joined = join(table, caps, {"counter": "cap"})
        joined = join(joined, days, {"kind": "day_kind", "bucket": "day"}, how="left")
        return joined.mutate(window=joined.day_window.fill_null(joined.bucket))


def _summed(engine: Engine, counts: Counts, shaped: "ibis.Table", limits: _Limits) -> "ibis.Table":
    """`counter`, `t`, `used`: the instant at which each limit is passed, once a window."""
    import ibis

    acts = counts.acts(shaped, distinct=False)
    acts = join(acts, limits.caps, {"counter": "cap"})
    acts = acts.mutate(bucket=acts.t - acts.t % acts.span)
    crossing = engine.keep(_in_days(engine, acts, limits).union(_at_once(acts, limits)))
    inside = join(acts, crossing, {"counter": "hit_counter", "bucket": "hit_bucket"})
    instants = inside.group_by(["counter", "bucket", "t", "before", "most"]).agg(
        amount=inside.amount.sum()
    )
    within = ibis.window(group_by=["counter", "bucket"], order_by="t", preceding=None, following=0)
    running = instants.mutate(upto=instants.amount.sum().over(within) + instants.before)
    used = running.upto - running.amount
    return running.filter(running.upto > running.most, used <= running.most).select(
        hit_counter="counter", hit_t="t", used=used
    )


def _in_days(engine: Engine, acts: "ibis.Table", limits: _Limits) -> "ibis.Table":
    """The day in which each limit is passed, of windows that are made of days."""
    import ibis

    days = (
        acts.filter(acts.by_day)
        .group_by(["counter", "bucket"])
        .agg(amount=lambda t: t.amount.sum())
    )
    days = limits.windowed(engine.keep(days))
    within = ibis.window(group_by=["counter", "window"], order_by="bucket", preceding=None,
                         following=0)  # fmt: skip
    running = days.mutate(upto=days.amount.sum().over(within))
    before = running.upto - running.amount
    return running.filter(running.upto > running.most, before <= running.most).select(
        hit_counter="counter", hit_bucket="bucket", before=before.cast(NUMBER)
    )


def _at_once(acts: "ibis.Table", limits: _Limits) -> "ibis.Table":
    """Short windows in which a limit is passed."""
    import ibis

    added = (
        acts.filter(~acts.by_day)
        .group_by(["counter", "bucket"])
        .agg(amount=lambda t: t.amount.sum())
    )
    added = join(added, limits.caps, {"counter": "cap"})
    return added.filter(added.amount > added.most).select(
        hit_counter="counter", hit_bucket="bucket", before=ibis.literal(0).cast(NUMBER)
    )


def _sums(counts: Counts, few: "ibis.Table", hits: "ibis.Table") -> Iterator[Breach]:
    acts = counts.acts(few, *_ROW, distinct=False)
    for rows in _by_hit(join(acts, hits, {"counter": "hit_counter", "t": "hit_t"})):
        counter = counts.counters[rows[0]["counter"]]
        used = exact(rows[0]["used"])
        for row in rows:
            amount = exact(row["amount"])
            if used + amount > counter.bound.limit:
                yield _breach(counter, row, used, amount)
                break
            used = exact(used + amount)


def _members(counts: Counts, shaped: "ibis.Table", limits: _Limits) -> "ibis.Table":
    """`counter`, `window`, `member`, `first`: when each was first in a window."""
    acts = counts.acts(shaped, distinct=True)
    caps = limits.caps
    acts = join(acts, caps, {"counter": "cap"})
    acts = acts.mutate(bucket=acts.t - acts.t % acts.span).drop("cap", "span", "by_day", "kind",
                                                                "most")  # fmt: skip
    acts = limits.windowed(acts)
    return acts.group_by(["counter", "window", "member", "most"]).agg(first=acts.t.min())


def _filled(members: "ibis.Table") -> "ibis.Table":
    """`counter`, `window`, `t`, `used`: the instant at which there is one member too many."""
    import ibis

    many = members.group_by(["counter", "window"]).agg(
        members=members.count(), most=members.most.max()
    )
    many = many.filter(many.members > many.most).select(in_counter="counter", in_window="window")
    inside = join(members, many, {"counter": "in_counter", "window": "in_window"}, how="semi")
    instants = inside.group_by(["counter", "window", "first", "most"]).agg(new=inside.count())
    within = ibis.window(group_by=["counter", "window"], order_by="first", preceding=None,
                         following=0)  # fmt: skip
    running = instants.mutate(upto=instants.new.sum().over(within))
    used = running.upto - running.new
    return running.filter(running.upto > running.most, used <= running.most).select(
        hit_counter="counter", hit_window="window", hit_t="first", used=used
    )


def _distincts(
    counts: Counts,
    few: "ibis.Table",
    hits: "ibis.Table",
    members: "ibis.Table",
) -> Iterator[Breach]:
    acts = counts.acts(few, *_ROW, distinct=True)
    acts = join(acts, hits, {"counter": "hit_counter", "t": "hit_t"})
    new = members.select(new_counter="counter", new_window="window", new_member="member",
                         new_first="first")  # fmt: skip
    same = {
        "counter": "new_counter",
        "hit_window": "new_window",
        "member": "new_member",
        "t": "new_first",
    }
    for rows in _by_hit(join(acts, new, same, how="semi")):
        counter = counts.counters[rows[0]["counter"]]
        used, seen = int(rows[0]["used"]), set[str]()
        for row in rows:
            if row["member"] in seen:
                continue
            if used + 1 > counter.bound.limit:
                yield _breach(counter, row, used, 1)
                break
            seen.add(row["member"])
            used += 1


def _at(
    engine: Engine, counts: Counts, events: "ibis.Table", hits: "Iterable[ibis.Table]"
) -> "ibis.Table":
    """The acts at the instants that were found, with what tells them apart."""
    instants = reduce(lambda a, b: a.union(b), [one.select("hit_t") for one in hits])
    few = join(events, engine.keep(instants.distinct()), {"t": "hit_t"}, how="semi")
    return engine.keep(counts.shaped(few, *_ROW))


def _by_hit(rows: "ibis.Table") -> Iterator[list[Mapping[str, Any]]]:
    """Rows of each crossing, in the order of events."""
    found: dict[tuple[int, int], list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows.to_pyarrow().to_pylist():
        found[(row["counter"], row["t"])].append(row)
    for key in sorted(found):
        yield sorted(found[key], key=lambda row: (row["source"], row["id"]))


def _breach(
    counter: Counter,
    row: Mapping[str, Any],
    used: int | Decimal,
    amount: int | Decimal,
) -> Breach:
    bound, at = counter.bound, instant(row["t"])
    return Breach(
        agreement=counter.agreement, clause=bound.clause, rule=bound.rule.id,
        party=PartyId(counter.party), at=at, cause=f"{row['source']}/{row['id']}",
        evidence=row["evidence"], text=beyond(bound, amount, used, bound.limit),
    )  # fmt: skip
