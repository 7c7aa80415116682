# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that count for caps: which act, for which cap and party, with which amount."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.judged import stretched
from licet.app.bulk_watch.places import Place, Places
from licet.app.bulk_watch.told import NUMBER, Told
from licet.decide import Rules
from licet.decide.calendar import months_in, seconds_in
from licet.decide.slots import Bound, Slot
from licet.terms import REGISTRY, Cap, Counted, Unit
from licet.usage.instants import DAY, instant, micros
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis

__all__ = ["Counter", "Counts", "counts_of"]

Courses = Mapping[int, Sequence[Stretch]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """One cap and one party whose acts count for it."""

    number: int
    agreement: int
    party: str
    bound: Bound

    @property
    def cap(self) -> Cap:
        """The cap."""
        assert isinstance(self.bound.rule, Cap)  # noqa: S101 (caps of a slot are caps)
        return self.bound.rule

    @property
    def distinct(self) -> bool:
        """Whether different values are counted."""
        return self.cap.counted is Counted.DISTINCT

    @property
    def span(self) -> int:
        """Microseconds of the stretches in which acts are added up first.

        Days, where windows are made of whole days; else the window itself.
        """
        window = self.cap.window
        if window is None or months_in(window) or window.unit in (Unit.DAY, Unit.WEEK):
            return DAY
        return seconds_in(window) * 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """All caps, with tables that say which acts count for them."""

    counters: tuple[Counter, ...]
    engine: Engine
    places: Places
    cases: Cases
    courses: Courses
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
        rows = stretched(self.engine, shaped, self.courses)
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
    listed: Sequence[Place],
    slots: Mapping[int, tuple[Rules, Slot]],
    courses: Courses,
    cases: Cases,
) -> Counts | None:
    """Which acts count for which caps; `None` if there are no caps.

    Args:
        engine: Where events are.
        told: The events, and which columns they have.
        events: Each of them once.
        places: Tables of places.
        listed: The same places, by number.
        slots: By number of the place, the agreement and what it says there.
        courses: By agreement, its stretches.
        cases: What cases are told apart by.
    """
    made = _Rows(told)
    for place in listed:
        if place.number in slots:
            made.add(place, slots[place.number][1], courses[place.agreement])
    if not made.counters:
        return None
    counts = made.counts(engine, told, places, cases, courses)
    if not made.conditional:
        return counts
    return made.with_cases(counts, events, listed, slots)


class _Rows:
    """Rows of the tables, while they are collected."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.counters: dict[tuple[int, str, str], Counter] = {}
        self.plain: dict[bool, list[tuple[int, int, int, int, int]]] = {}
        self.conditional: dict[int, set[str]] = {}
        """By place, rules that count in some cases only."""
        self.metrics: dict[bool, dict[str, int]] = {True: {}, False: {}}

    def add(self, place: Place, slot: Slot, course: Sequence[Stretch]) -> None:
        starts, ends = _in_term(course)
        for bound in slot.caps:
            counter = self._counter(place, bound)
            metric = self._metric(counter)
            if metric is None:
                continue
            if bound.rule.conditions or _suspended(bound, course):
                self.conditional.setdefault(place.number, set()).add(bound.rule.id)
            else:
                row = (place.number, counter.number, metric, starts, ends)
                self.plain.setdefault(counter.distinct, []).append(row)

    def _counter(self, place: Place, bound: Bound) -> Counter:
        key = (place.agreement, bound.rule.id, place.actor)
        found = self.counters.get(key)
        if found is None:
            found = self.counters[key] = Counter(
                number=len(self.counters), agreement=place.agreement, party=place.actor,
                bound=bound,
            )  # fmt: skip
        return found

    def _metric(self, counter: Counter) -> int | None:
        """Which column is counted: -1 for acts, `None` if no event has it."""
        if counter.cap.counted is Counted.ACTS:
            return -1
        name, numbers = counter.cap.metric, self.metrics[counter.distinct]
        known = name in self.told.numbers or (counter.distinct and name in REGISTRY)
        if not known or not self.told.has(name):
            return None
        return numbers.setdefault(name, len(numbers))

    def counts(
        self, engine: Engine, told: Told, places: Places, cases: Cases, courses: Courses
    ) -> Counts:
        names = ("count_place", "counter", "metric", "count_starts", "count_ends")
        types = dict(zip(names, ("int32", "int32", "int32", "int64", "int64"), strict=True))
        plain = {
            distinct: engine.rows(dict(zip(names, zip(*rows, strict=True), strict=True)), types)
            for distinct, rows in self.plain.items()
        }
        return Counts(
            counters=tuple(self.counters.values()), engine=engine, places=places, cases=cases,
            courses=courses, told=told, plain=plain, some={},
            numbers=tuple(self.metrics[False]), members=tuple(self.metrics[True]),
        )  # fmt: skip

    def with_cases(
        self,
        counts: Counts,
        events: "ibis.Table",
        listed: Sequence[Place],
        slots: Mapping[int, tuple[Rules, Slot]],
    ) -> Counts:
        """The counts with what counts in some cases only: each case is asked once."""
        engine, cases = counts.engine, counts.cases
        some = engine.rows({"some_place": sorted(self.conditional)}, {"some_place": "int32"})
        acts = join(counts.places.joined(events), some, {"place": "some_place"}, how="semi")
        for values in counts.places.values.values():
            acts = values.coded(acts)
        acts = acts.mutate(**cases.columns(acts))
        rows = stretched(engine, acts, counts.courses)
        keys = ["place", "stretch", *cases.names]
        found = rows.group_by(keys).agg(t=rows.t.min()).to_pyarrow().to_pylist()
        counted: dict[bool, list[tuple[Any, ...]]] = {}
        for row in found:
            place = listed[row["place"]]
            rules, slot = slots[place.number]
            rules.now = counts.courses[place.agreement][row["stretch"]].now
            for bound in self._counted(rules, slot, place, cases.attributes(row), row["t"]):
                counter = self._counter(place, bound)
                line = (place.number, row["stretch"], counter.number, self._metric(counter))
                values_ = (row[name] for name in cases.names)
                counted.setdefault(counter.distinct, []).append((*line, *values_))
        return _with(counts, counted)

    def _counted(
        self, rules: Rules, slot: Slot, place: Place, case: Mapping[str, Any], t: int
    ) -> Iterable[Bound]:
        at = instant(t)
        if rules.now.starts <= at < rules.now.ends:
            case = rules.check.readable(case)
            for one in rules.counting(slot, case, place.actor, at)[0]:
                if one.bound.rule.id in self.conditional[place.number]:
                    yield one.bound


def _with(counts: Counts, counted: Mapping[bool, Sequence[tuple[Any, ...]]]) -> Counts:
    numbers = {f"case_{name}" for name in counts.cases.numbers}
    names = ["count_place", "count_stretch", "counter", "metric",
             *(f"count_{name}" for name in counts.cases.names)]  # fmt: skip
    types = dict.fromkeys(names, "int32")
    types |= {f"count_{name}": NUMBER for name in numbers}
    some = {
        distinct: counts.engine.rows(dict(zip(names, zip(*rows, strict=True), strict=True)), types)
        for distinct, rows in counted.items()
    }
    return replace(counts, some=some)


def _in_term(course: Sequence[Stretch]) -> tuple[int, int]:
    """From the first to the last instant of the term."""
    inside = [one for one in course if one.now.starts <= instant(one.starts) < one.now.ends]
    if not inside:
        return (0, 0)
    return (max(inside[0].starts, micros(inside[0].now.starts)), inside[-1].ends)


def _suspended(bound: Bound, course: Sequence[Stretch]) -> bool:
    return any(one.now.adjusted.get((bound.rule.id, "suspended")) for one in course)
