# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that count for caps: which act, for which cap and party, with which amount."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.counters import Counters, Numbering
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.judged import Judge
from licet.app.bulk_watch.places import Places
from licet.app.bulk_watch.plains import Plains
from licet.app.bulk_watch.standings import stretched
from licet.app.bulk_watch.told import NUMBER, Told
from licet.decide.slots import Bound, Slot
from licet.terms import REGISTRY, Cap, Counted
from licet.usage.instants import instant, micros
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis
    import numpy as np

__all__ = ["Counts", "counts_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """All caps, with tables that say which acts count for them."""

    counters: Counters
    places: Places
    cases: Cases
    stretches: "ibis.Table"
    told: Told
    plain: "Mapping[bool, ibis.Table]"
    """Acts that count whatever their attributes are; by whether different values count."""
    some: "Mapping[bool, ibis.Table]"
    """Acts that count in some cases only."""
    numbers: tuple[str, ...]
    """Metrics that are summed, by number."""
    members: tuple[str, ...]
    """Metrics of which different values count, by number."""

    def shaped(self, events: "ibis.Table", *more: str) -> "ibis.Table":
        """Events with no more columns than counting asks for."""
        joined = self.places.joined(events)
        for values in self.places.values.values():
            if self.some or values.name in self.members:
                joined = values.coded(joined)
        columns: dict[str, Any] = {
            name: joined[name] for name in ("place", "place_agreement", "t", *more)
        }
        for name in self.numbers:
            columns[f"number_{name}"] = joined[name]
        for name in self.members:
            columns[f"member_{name}"] = self._member(joined, name)
        return joined.select(**columns, **(self.cases.columns(joined) if self.some else {}))

    def _member(self, joined: "ibis.Table", name: str) -> "ibis.Value":
        import ibis

        values = self.places.values.get(name)
        if values is None:
            return joined[name].cast("string")
        return ibis.ifelse(values.code(joined) > 0, joined[name], ibis.null("string"))

    def has(self, *, distinct: bool) -> bool:
        """Whether anything is counted so."""
        return distinct in self.plain or distinct in self.some

    def acts(self, shaped: "ibis.Table", *more: str, distinct: bool) -> "ibis.Table":
        """`counter`, `t`, and `amount` or `member`: a row for each act and cap it counts for."""
        found = []
        if distinct in self.plain:
            found.append(self._plainly(shaped, self.plain[distinct]))
        if distinct in self.some:
            found.append(self._sometimes(shaped, self.some[distinct]))
        what = "member" if distinct else "amount"
        made = [
            one.mutate(**{what: self._what(one, distinct=distinct)}).select(
                "counter", "t", what, *more
            )
            for one in found
        ]
        whole = reduce(lambda a, b: a.union(b), made)
        return whole.filter(whole[what].notnull())

    def _plainly(self, shaped: "ibis.Table", counted: "ibis.Table") -> "ibis.Table":
        rows = join(shaped, counted, {"place": "count_place"})
        return rows.filter(rows.t >= rows.count_starts, rows.t < rows.count_ends)

    def _sometimes(self, shaped: "ibis.Table", counted: "ibis.Table") -> "ibis.Table":
        rows = stretched(shaped, self.stretches)
        same = {"place": "count_place", "stretch": "count_stretch"}
        same |= {name: f"count_{name}" for name in self.cases.names}
        return join(rows, counted, same)

    def _what(self, joined: "ibis.Table", *, distinct: bool) -> "ibis.Value":
        import ibis

        if distinct:
            names = [f"member_{name}" for name in self.members]
            return ibis.cases(
                *((joined.metric == i, joined[name]) for i, name in enumerate(names)),
                else_=ibis.null("string"),
            )
        kind = "int64" if set(self.numbers) <= self.told.whole else NUMBER
        one = ibis.literal(1).cast(kind)
        if not self.numbers:
            return one
        return ibis.cases(
            *(
                (joined.metric == i, joined[f"number_{name}"].cast(kind))
                for i, name in enumerate(self.numbers)
            ),
            else_=one,
        )


def counts_of(
    engine: Engine,
    told: Told,
    events: "ibis.Table",
    *,
    places: Places,
    judge: Judge,
    plains: Plains,
) -> Counts | None:
    """Which acts count for which caps; `None` if there are no caps.

    Args:
        engine: Where events are.
        told: The events, and which columns they have.
        events: Each of them once.
        places: Tables of places.
        judge: Says what each case counts for.
        plains: What is said at the places.
    """
    made = _Rows(told, judge)
    made.patches()
    made.others(plains.alone)
    if made.some:
        made.with_cases(engine, places, events)
    return made.counts(engine, places)


_PLAIN = ("count_place", "counter", "metric", "count_starts", "count_ends")


class _Rows:
    """Rows of the tables, while they are collected."""

    def __init__(self, told: Told, judge: Judge) -> None:
        self.told, self.judge = told, judge
        self.listed = judge.alike.listed
        self.cases = judge.alike.cases
        self.numbering = Numbering(self.listed.terms)
        self.plain: dict[bool, list[Sequence[np.ndarray]]] = {}
        """By whether different values count: places, keys of counters, metrics, from, up to."""
        self.counted: dict[bool, list[tuple[Any, ...]]] = {}
        """The same for cases: place, stretch, key, metric, values of the case."""
        self.some: dict[int, frozenset[str]] = {}
        """By place, rules that count in some cases only."""
        self.metrics: dict[bool, dict[str, int]] = {True: {}, False: {}}

    def patches(self) -> None:
        """Take in the places at which all agreements of a form say the same."""
        terms = self.listed.terms
        for patch in self.listed.patches:
            agreement = self.listed.agreement[patch.places]
            term = (terms.starts[agreement], terms.ends[agreement])
            some = {bound.rule.id for bound in patch.slot.caps if bound.rule.conditions}
            self._add(patch.places, patch.slot, some, *term)

    def others(self, alone: Sequence[tuple[int, Slot]]) -> None:
        """Take in the places of agreements that are looked at apart."""
        import numpy as np

        for number, slot in alone:
            if slot.caps:
                course = self.judge.standings.stretches[int(self.listed.agreement[number])]
                term = (np.array([at]) for at in _in_term(course))
                some = {
                    bound.rule.id for bound in slot.caps
                    if bound.rule.conditions or _suspended(bound, course)
                }  # fmt: skip
                self._add(np.array([number]), slot, some, *term)

    def _add(
        self, places: "np.ndarray", slot: Slot, some: Collection[str], starts: "np.ndarray",
        ends: "np.ndarray",
    ) -> None:  # fmt: skip
        import numpy as np

        agreement, party = self.listed.agreement[places], self.listed.party[places]
        conditional = set()
        for bound in slot.caps:
            metric = self._metric(bound)
            if metric is None:
                continue
            if bound.rule.id in some:
                conditional.add(str(bound.rule.id))
                continue
            keys = self.numbering.of(agreement, party, bound.rule.id)
            row = (places, keys, np.full(len(places), metric), starts, ends)
            self.plain.setdefault(_distinct(bound), []).append(row)
        if conditional:
            self.some |= dict.fromkeys(places.tolist(), frozenset(conditional))

    def _metric(self, bound: Bound) -> int | None:
        """Which column is counted: -1 for acts, `None` if no event has it."""
        cap = bound.rule
        if not isinstance(cap, Cap) or cap.counted is Counted.ACTS:
            return -1
        name, numbers = cap.metric, self.metrics[_distinct(bound)]
        known = name in self.told.numbers or (_distinct(bound) and name in REGISTRY)
        if not known or not self.told.has(name):
            return None
        return numbers.setdefault(name, len(numbers))

    def with_cases(self, engine: Engine, places: Places, events: "ibis.Table") -> None:
        """Take in what counts in some cases only: each case is asked once."""
        some = engine.rows({"some_place": sorted(self.some)}, {"some_place": "int32"})
        acts = join(places.joined(events), some, {"place": "some_place"}, how="semi")
        for values in places.values.values():
            acts = values.coded(acts)
        rows = stretched(acts.mutate(**self.cases.columns(acts)), self.judge.stretches)
        keys = ["place", "stretch", *self.cases.names]
        found = rows.group_by(keys).agg(t=rows.t.min()).to_pyarrow().sort_by("place")
        for row in found.to_pylist():
            for bound, key in self._counting(row):
                values_ = (row[name] for name in self.cases.names)
                line = (row["place"], row["stretch"], key, self._metric(bound), *values_)
                self.counted.setdefault(_distinct(bound), []).append(line)

    def _counting(self, row: Mapping[str, Any]) -> Iterator[tuple[Bound, int]]:
        """The caps that a case counts for, with the keys of their counters."""
        number, at = row["place"], instant(row["t"])
        place = self.listed.at(number)
        state, now = self.judge.standings.at(number, row["stretch"])
        rules, rules.now = state.rules, now
        slot = rules.slot(place.actor, place.artefact, place.act)
        if slot is None or not now.starts <= at < now.ends:
            return
        case = rules.check.readable(self.cases.attributes(row))
        mine = slice(number, number + 1)
        for one in rules.counting(slot, case, place.actor, at)[0]:
            rule = one.bound.rule.id
            if rule in self.some[number]:
                agreement, party = self.listed.agreement[mine], self.listed.party[mine]
                yield one.bound, int(self.numbering.of(agreement, party, rule)[0])

    def counts(self, engine: Engine, places: Places) -> Counts | None:
        """The tables; `None`: nothing counts."""
        import numpy as np

        keys = [row[1] for rows in self.plain.values() for row in rows]
        keys += [np.array([row[2] for row in rows]) for rows in self.counted.values()]
        if not keys:
            return None
        counters = Counters(self.numbering, np.concatenate(keys), self.judge.standings)
        return Counts(
            counters=counters, places=places, cases=self.cases, told=self.told,
            stretches=self.judge.stretches,
            plain={k: _plainly(engine, counters, rows) for k, rows in self.plain.items()},
            some={k: self._some(engine, counters, rows) for k, rows in self.counted.items()},
            numbers=tuple(self.metrics[False]), members=tuple(self.metrics[True]),
        )  # fmt: skip

    def _some(
        self, engine: Engine, counters: Counters, rows: Sequence[tuple[Any, ...]]
    ) -> "ibis.Table":
        import numpy as np

        names = ["count_place", "count_stretch", "counter", "metric",
                 *(f"count_{name}" for name in self.cases.names)]  # fmt: skip
        columns: dict[str, Any] = dict(zip(names, zip(*rows, strict=True), strict=True))
        columns["counter"] = counters.numbers(np.array(columns["counter"]))
        types = dict.fromkeys(names, "int32")
        types |= {f"count_case_{name}": NUMBER for name in self.cases.numbers}
        return engine.rows(columns, types)


def _plainly(
    engine: Engine, counters: Counters, rows: "Sequence[Sequence[np.ndarray]]"
) -> "ibis.Table":
    import numpy as np
    import pyarrow as pa

    places, keys, metric, starts, ends = (np.concatenate(c) for c in zip(*rows, strict=True))
    columns = (places.astype("int32"), counters.numbers(keys), metric.astype("int32"), starts, ends)
    return engine.table(pa.table(dict(zip(_PLAIN, columns, strict=True))))


def _distinct(bound: Bound) -> bool:
    return isinstance(bound.rule, Cap) and bound.rule.counted is Counted.DISTINCT


def _in_term(course: Sequence[Stretch]) -> tuple[int, int]:
    """From the first to the last instant of the term."""
    inside = [one for one in course if one.now.starts <= instant(one.starts) < one.now.ends]
    if not inside:
        return (0, 0)
    return (max(inside[0].starts, micros(inside[0].now.starts)), inside[-1].ends)


def _suspended(bound: Bound, course: Sequence[Stretch]) -> bool:
    return any(one.now.adjusted.get((bound.rule.id, "suspended")) for one in course)
