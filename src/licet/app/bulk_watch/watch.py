# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events by the billion against many agreements: one query, with the monitor's own meaning."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.alike import Alike
from licet.app.bulk_watch.cases import Cases, cases_of
from licet.app.bulk_watch.counts import counts_of
from licet.app.bulk_watch.courses import Courses, courses
from licet.app.bulk_watch.crossings import crossings
from licet.app.bulk_watch.engines import Engine, connect
from licet.app.bulk_watch.found import BulkReport, Found
from licet.app.bulk_watch.judged import Judge
from licet.app.bulk_watch.keys import KEYS, Keys
from licet.app.bulk_watch.once import Once, once
from licet.app.bulk_watch.partitions import watch_partitions
from licet.app.bulk_watch.places import places_of
from licet.app.bulk_watch.plains import plains_of
from licet.app.bulk_watch.sets import Bits
from licet.app.bulk_watch.sifting import sifted
from licet.app.bulk_watch.standings import Standings
from licet.app.bulk_watch.terms import Terms, aside, compile_tables
from licet.app.bulk_watch.told import Told, instants, told
from licet.app.bulk_watch.values import values_of
from licet.terms import REGISTRY, Agreement, DecodeError
from licet.usage.instants import instant, micros

if TYPE_CHECKING:
    import ibis
    import pyarrow as pa

__all__ = ["Progress", "watch_tables"]

Progress = Callable[[str], None]
"""Told what is being done."""


def watch_tables(
    agreements: "Sequence[Agreement] | Terms",
    events: "Path | Sequence[Path | str] | ibis.Table | pa.Table",
    *,
    engine: str | Engine = "duckdb",
    out: Path | None = None,
    state: Path | None = None,
    until: datetime | None = None,
    distinct: bool = False,
    progress: Progress | None = None,
) -> BulkReport:
    """Find every breach in a table of events.

    Args:
        agreements: Each with an id of its own; or what `compile_tables` made of them.
        events: Files (Parquet, JSON lines, CSV) or a table: columns `at` (with a time zone, or
            microseconds since 1970), `source`, `id`, `actor`, `act`, `artefact`, and if there are
            any `agreement`, `recorded`, `evidence` and attributes by the name of the registry.
        engine: What the query runs in, see `connect`.
        out: A folder for `breaches.parquet` and `remarks.parquet`; without it they are counted,
            and not told one by one.
        state: A folder kept from run to run, for Parquet files in DuckDB: files that were read
            before are read again only as far as new ones can change what was found.
        until: Up to when time passes; without it, the instant of the last event.
        distinct: Whether the caller knows that no id of a source comes twice, as in a table with
            a primary key. Nothing looks for such ids then.
        progress: Told what is being done.

    Raises:
        DecodeError: The events cannot be read, or an agreement names what it does not have.
    """
    run = connect(engine) if isinstance(engine, str) else engine
    given = [events] if isinstance(events, Path) else events
    tell = progress or (lambda _text: None)
    tell("compiling agreements")
    terms = compile_tables(agreements)
    go = _Watch(run, terms, until, distinct, tell)
    if state is None:
        return go.over(given, out)
    if not isinstance(given, Sequence):
        raise DecodeError("a state goes with Parquet files in DuckDB", where=str(state))
    paths = [Path(one) for one in given]
    return watch_partitions(terms, paths, engine=run, state=state, out=out, until=until,
                            watch=go.over)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Watch:
    """What is the same for all runs of one call."""

    run: Engine
    terms: Terms
    until: datetime | None
    distinct: bool
    tell: Progress

    def over(
        self, events: "Sequence[Path | str] | ibis.Table | pa.Table", out: Path | None
    ) -> BulkReport:
        """Find every breach in some events, as if there were no others."""
        with aside():
            return self._over(events, out)

    def _over(
        self, events: "Sequence[Path | str] | ibis.Table | pa.Table", out: Path | None
    ) -> BulkReport:
        run, terms, tell = self.run, self.terms, self.tell
        tell("reading events")
        read = told(run, events, terms.metrics, self.until)
        tell("looking for events that came twice")
        each = Once(table=read.table, dropped=0, remarks=())
        if not self.distinct:
            each = once(run, read)
        found = Found(out)
        found.add(each.remarks)
        count, last = _ends(run, read, each, self.until)
        tell("running agreements through what changes them")
        keys = Keys(run, read, each.table, terms.binder)
        cases, bits = _seen(run, read, terms)
        columns = ["t", *KEYS, *cases.asked]
        columns += ["source", "id", "evidence"] if found.whole else []
        rest = sifted(run, read, each.table, keys, terms=terms, cases=cases, bits=bits, last=last,
                      columns=columns)  # fmt: skip
        keys.take(read.table if rest is None else rest)
        acts = each.table if rest is None else rest
        course = courses(run, read, each.table, terms, keys=keys, last=last)
        found.add(course.findings)
        tell("judging and counting acts")
        _acts(run, read, acts, course, cases=cases, bits=bits, found=found)
        found.close()
        why = sorted(course.why.items())
        return BulkReport(
            events=count, dropped=each.dropped, summary=found.summary(), out=out,
            one_by_one=tuple(f"{terms.agreements[index].id}: {words}" for index, words in why),
            unread=read.unread,
        )  # fmt: skip


def _ends(run: Engine, read: Told, each: Once, until: datetime | None) -> tuple[int, int]:
    """How many events there are, and when time ends."""
    at = read.given["at"]
    count, known, first, last = _bounds(run, read.given, at)
    if count != known:
        raise DecodeError("an event has no time", where="at")
    if count and first < 0:
        raise DecodeError("an event is older than 1970", where=instant(first).isoformat())
    if any(micros(one.at) == last for one in each.remarks):
        # The last of all events may be one that does not count.
        last = _bounds(run, each.table, each.table.t)[3]
    count -= each.dropped + len(each.remarks)
    return count, max(last, micros(until) if until else 0)


def _bounds(run: Engine, table: "ibis.Table", at: "ibis.Value") -> tuple[int, int, int, int]:
    """Count of rows and of times, the first and the last: what files say of themselves."""
    ends = table.aggregate(count=table.count(), known=at.count(), first=at.min(), last=at.max())
    ends = ends.mutate(first=instants(run, ends.first), last=instants(run, ends.last))
    row = ends.to_pyarrow().to_pylist()[0]
    return row["count"], row["known"], row["first"] or 0, row["last"] or 0


def _seen(run: Engine, read: Told, terms: Terms) -> tuple[Cases, Bits]:
    """What conditions ask for, and the values that are in the events."""
    asked = terms.asked
    placed = {name for name in terms.counted if _is_place(name)}
    values = {
        name: values_of(run, read, asked, name)
        for name in sorted(asked.lookups | placed)
        if name in read.texts
    }
    seen: dict[str, tuple[Any, ...]] = dict.fromkeys((*read.texts, *read.numbers), (None,))
    seen |= {name: one.seen for name, one in values.items()}
    return cases_of(read, values, asked.thresholds, terms.counted), Bits(terms.vocabulary, seen)


def _acts(
    run: Engine,
    read: Told,
    acts: "ibis.Table",
    course: Courses,
    *,
    cases: Cases,
    bits: Bits,
    found: Found,
) -> None:
    """Judge and count acts on artefacts."""
    listed, terms = course.listed, course.listed.terms
    if not len(listed):
        return
    rules = {index: state.rules for index, state in course.states.items()}
    plains = plains_of(terms, listed, bits, rules=rules, stretches=course.stretches)
    tables = places_of(run, read, listed, plains, cases=cases)
    standings = Standings(listed, course.states, course.stretches)
    alike = Alike(listed=listed, cases=cases, bits=bits)
    judge = Judge(engine=run, alike=alike, standings=standings, stretches=standings.table(run))
    rest = tables.not_plain(tables.joined(acts))
    if found.whole:
        said = judge.judged(rest)
        for batch in run.batches(said) if said is not None else ():
            found.add_rows(batch)
    else:
        for agreement, rule, kind, times, first in judge.summed(rest):
            found.count(agreement, rule, kind, times, first)
    counts = counts_of(run, read, acts, places=tables, judge=judge, plains=plains)
    if counts is not None:
        found.add(crossings(run, counts, acts))


def _is_place(name: str) -> bool:
    return name in REGISTRY and REGISTRY[name].kind == "place"
