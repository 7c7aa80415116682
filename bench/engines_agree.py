# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the gate, the monitor and the bulk query say the same of the same events.

Usage: python bench/engines_agree.py [--traces N] [--batch N] [--acts N] [--seed N]
           [--backends duckdb,datafusion,pyspark,postgres] [--oracle N]

Makes agreements by chance, each with a trace of its own (events that come twice, ids with other
content, ties, facts, suspensions, amendments), and prints disagreements of each pair:

- gate and monitor: at each act, the rules for which the gate denies it are the rules that the
  monitor calls breached (a cap: only the first time in its window);
- gate and oracle, monitor and oracle: on agreements and traces of their own, against an evaluator
  that was written from the page "An agreement in time" alone and looks at whole traces (it leaves
  adjustments, amendments and votes out);
- monitor and bulk: every breach and remark, with instant, cause, evidence and words. Many traces
  are one bulk query. `postgres` is a server that is started for it, or LICET_POSTGRES.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "app"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "decide"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "usage"))

import test_oracle
import test_watched_by_oracle
from bulk_cases import agreement, trace
from bulk_compare import bulk_findings, events_table, loop
from ledger_databases import no_postgres, postgres

from licet.app.bulk_watch import watch_tables
from licet.decide import OPERATIONS, Rules
from licet.terms import Agreement, Cap, Event, Verdict
from licet.usage import Monitor
from licet.usage.bindings import Bindings
from licet.usage.ordering import ordered


class Gate:
    """Asked before each act, told of it afterwards; sees what the monitor knows."""

    def __init__(self, one: Agreement, monitor: Monitor) -> None:
        self.rules = Rules(one)
        self.rules.now = monitor._state.now
        self.over: set[tuple[str, str, int]] = set()

    def denied(self, event: Event) -> set[str]:
        """The rules for which an act is denied; caps are told once a window."""
        rules, now = self.rules, self.rules.now
        slot = rules.slot(event.actor, event.artefact, event.act)
        if slot is None or not now.starts <= event.at < now.ends:
            return set()
        case = rules.check.readable(event.attributes)
        decision = rules.stateless(slot, case, event.actor, event.at)
        decision = rules.capped(decision, slot, case, event.actor, event.at)
        found = set()
        if decision.verdict is Verdict.DENY:
            found = {reason.rule for reason in decision.because}
        for one in rules.counting(slot, case, event.actor, event.at)[0]:
            key = (one.bound.rule.id, event.actor, one.window)
            now.counted[key] = rules.room(one, event.actor)[1]
            if one.member is not None:
                now.members.setdefault(key, set()).add(one.member)
            if key in self.over:
                found.discard(one.bound.rule.id)
            elif one.bound.rule.id in found:
                self.over.add(key)
        return found


def gate_and_monitor(agreements: Sequence[Agreement], events: Sequence[Event]) -> tuple[int, int]:
    """How many acts were asked about, and of how many the two say something else."""
    monitors = [Monitor(one) for one in agreements]
    gates = [Gate(one, monitor) for one, monitor in zip(agreements, monitors, strict=True)]
    bindings = Bindings(agreements)
    asked = other = 0
    for event in ordered(events)[0]:
        named = str(event.attributes.get("agreement", ""))
        for index in bindings.about(named, event.actor, event.artefact):
            monitor = monitors[index]
            monitor.until(event.at)
            gates[index].rules.now = monitor._state.now
            acts = event.act in OPERATIONS
            denied = gates[index].denied(event) if acts else set()
            seen = monitor.see(event)
            cause = f"{event.source}/{event.id}"
            breached = {str(one.rule) for one in seen.breaches if one.cause == cause}
            asked += acts
            other += acts and denied != breached
    return asked, other


def oracle(cases: int, seed: int) -> None:
    """The gate and the monitor against the oracle."""
    asked = map(test_oracle.both, range(seed, seed + cases))
    # A denial also names the facts that other rules lack; the oracle stops at what settles it.
    gate = sum(
        page[:2] != said[:2] or (page[0] is Verdict.ASK and page != said) for page, said in asked
    )
    print(f"gate, oracle: {gate} of {cases:,} requests apart", flush=True)
    traces = map(test_watched_by_oracle.both, range(seed, seed + cases))
    watched = sum(found != said for found, said in traces)
    print(f"monitor, oracle: {watched} of {cases:,} traces apart", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--traces", type=int, default=10_000)
    parser.add_argument("--batch", type=int, default=1000)
    parser.add_argument("--acts", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--backends", default="duckdb")
    parser.add_argument("--oracle", type=int, default=10_000)
    given = parser.parse_args()
    backends = given.backends.split(",")
    oracle(given.oracle, given.seed * 1_000_000)
    if "postgres" not in backends:
        compared(given, backends)
    elif why := no_postgres():
        raise SystemExit(why)
    else:
        with postgres() as address:
            compared(given, [address if name == "postgres" else name for name in backends])


def compared(given: argparse.Namespace, backends: Sequence[str]) -> None:
    """Gate, monitor and bulk on the same traces."""
    totals: Counter[str] = Counter()
    begun = time.monotonic()
    for first in range(0, given.traces, given.batch):
        random = Random(given.seed * 1_000_003 + first)
        count = min(given.batch, given.traces - first)
        plain = (first // given.batch) % 2 == 0
        agreements = [agreement(random, f"a{first + n}", plain=plain) for n in range(count)]
        events = [event for one in agreements for event in trace(random, one, given.acts)]
        asked, other = gate_and_monitor(agreements, events)
        expected = loop(agreements, events)
        totals["traces"] += count
        totals["events"] += len(events)
        totals["acts asked of the gate"] += asked
        totals["findings"] += sum(expected.values())
        totals["caps"] += sum(isinstance(r, Cap) for a in agreements for c in a.clauses
                              for r in c.rules)  # fmt: skip
        totals["gate, monitor"] += other
        for backend in backends:
            with tempfile.TemporaryDirectory() as folder:
                report = watch_tables(
                    agreements, events_table(events), engine=backend, out=Path(folder)
                )
                found = bulk_findings(report)
            totals["one by one"] += len(report.one_by_one)
            name = backend.partition(":")[0]
            totals[f"monitor, {name}"] += sum(((found - expected) + (expected - found)).values())
        print(f"{time.monotonic() - begun:7.0f} s  {dict(totals)}", flush=True)


if __name__ == "__main__":
    main()
