# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How fast a table of events is judged and counted, on two cores with DuckDB.

Usage: python bench/bulk_speed.py [--events N] [--licences N,N,...] [--engine NAME] [--folder DIR]
           [--modes counted,stateless,all]

Makes events over 180 days (seeded; 0.2 % of them told twice; 0.2 % have a place by chance, 0.2 % a
purpose, 0.2 % an act), one agreement for each licence, and prints for each number of licences,
each in a process of its own:

- `counted`: conditions of place, purpose, act and term; ids are known to be distinct; how often
  each rule was breached, and when first;
- `stateless`: the same, and each finding is written;
- `all`: the same with ids that come twice, tokens a month (with the act that crosses the limit),
  acts a minute, distinct users a month, and a report owed each month.

Seconds are those of `watch_tables` from the call to the report, agreements as records given;
`again` those of a second run, with what `compile_tables` made of them. `cpu` are seconds of all
threads: on a machine that has other work they say more. If LICET_CORPUS/../reference is there,
its yardstick runs beside it, on events of its own, with the same number of rows.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from licet.app.bulk_watch import BulkReport, Terms, compile_tables, watch_tables
from licet.terms import (
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Counted,
    Duty,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    Rule,
    RuleId,
    TerritoryCondition,
    Unit,
)

START = datetime(2027, 1, 1, tzinfo=UTC)
DAYS = 180
PLACES = "AT BE BR CA CH CZ DE DK EE ES FI FR GB GR HU IE IN IT JP KR MX NL NO PL PT RO SE SG US ZA"
PURPOSES = [f"purpose-{n}" for n in range(10)]
ACTS = ["host", "fine_tune", "distribute", "embed"]
CHUNK = 1_000_000
ODD = 0.002
"""Share of events with a place, a purpose or an act by chance, each."""


def allowed(number: int) -> tuple[list[str], list[str], list[str]]:
    """Places, purposes and acts that a licence allows."""
    import random

    chance = random.Random(number)
    return (
        sorted(chance.sample(PLACES.split(), 12)),
        sorted(chance.sample(PURPOSES, 4)),
        ["host", chance.choice(ACTS[1:])],
    )


def agreement(number: int, *, everything: bool) -> Agreement:
    places, purposes, acts = allowed(number)
    party, artefact = PartyId(f"party-{number:06d}"), f"org/model-{number % 20}"
    rules: list[Rule] = [
        Permit(
            id=RuleId("1.permit"), acts=frozenset(Operation(act) for act in acts),
            artefact=artefact, conditions=(
                TerritoryCondition(places=Places(included=frozenset(places)),
                                   test=PlaceTest.PLACE_OF_USE),
                PurposeCondition(purposes=frozenset(purposes)),
            ),
        )
    ]  # fmt: skip
    if everything:
        month, minute = Period(amount=1, unit=Unit.MONTH), Period(amount=1, unit=Unit.MINUTE)
        rules += [
            Cap(id=RuleId("2.tokens"), metric="tokens", window=month,
                limit=Decimal([20_000_000, 40_000_000, 80_000_000][number % 3])),
            Cap(id=RuleId("3.rate"), metric="requests", counted=Counted.ACTS, window=minute,
                limit=Decimal([4, 6, 8][number % 3])),
            Cap(id=RuleId("4.users"), metric="user", counted=Counted.DISTINCT, window=month,
                limit=Decimal([500, 900, 1400][number % 3])),
            Duty(id=RuleId("5.report"), bearer=party, act="report_usage", after="month_end",
                 due=Period(amount=10, unit=Unit.DAY)),
        ]  # fmt: skip
    return Agreement(
        id=f"licence-{number:06d}", title="",
        parties=(
            Party(id=PartyId("licensor"), name="", roles=frozenset({PartyRole.LICENSOR})),
            Party(id=party, name="", roles=frozenset({PartyRole.LICENSEE})),
        ),
        artefacts=(Artefact(id=artefact, kind=ArtefactKind.WEIGHTS),),
        term=Interval(starts=START, ends=START + timedelta(days=178 + number % 250)),
        clauses=tuple(AgreedClause(id=ClauseId(rule.id), kind="model.grant", values={},
                                   rules=(rule,)) for rule in rules),
    )  # fmt: skip


def make(path: Path, count: int, licences: int) -> None:
    """Write events."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.parquet as pq

    chance = np.random.default_rng(licences)
    weight = 1 / np.arange(1, licences + 1) ** 0.6
    share = weight / weight.sum()
    texts = {"territory": PLACES.split(), "purpose": PURPOSES, "act": ACTS}
    may = [allowed(number) for number in range(licences)]
    good = {
        name: np.array([[texts[name].index(v) for v in one[i]] for one in may])
        for i, name in enumerate(texts)
    }
    parties = pa.array([f"party-{n:06d}" for n in range(licences)])
    writer = None
    for done in range(0, count, CHUNK):
        n = min(CHUNK, count - done)
        of = chance.choice(licences, n, p=share)
        columns: dict[str, Any] = {}
        for name, values in texts.items():
            which = good[name][of, chance.integers(0, good[name].shape[1], n)]
            odd = chance.random(n) < ODD
            which[odd] = chance.integers(0, len(values), int(odd.sum()))
            columns[name] = coded(which, pa.array(values))
        at = np.sort(chance.random(n)) * DAYS * n / count + DAYS * done / count
        columns["at"] = pa.array(
            (at * 86_400e6).astype(np.int64) + int(START.timestamp()) * 1_000_000,
            pa.timestamp("us", tz="UTC"),
        )
        columns["source"] = coded(of % 4, pa.array([f"gateway-{i}" for i in range(4)]))
        columns["id"] = pa.array([f"r-{i:09d}" for i in range(done, done + n)])
        columns["actor"] = coded(of, parties)
        columns["artefact"] = coded(of % 20, pa.array([f"org/model-{i}" for i in range(20)]))
        users = of * 3000 + chance.integers(0, 1500, n)
        columns["user"] = pa.array(np.char.add("u-", users.astype(str)))
        columns["tokens"] = pa.array(np.minimum(chance.lognormal(6.2, 1.0, n), 50_000).astype(int))
        table = pa.table(columns)
        twice = table.take(pa.array(np.flatnonzero(chance.random(n) < 0.002)))
        table = pa.concat_tables([table.slice(0, n - twice.num_rows), twice])
        writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
        writer.write_table(table)
    if writer is not None:
        writer.write_table(reports(licences).cast(writer.schema))
        writer.close()


def coded(which: Any, values: Any) -> Any:
    import pyarrow as pa

    return pa.DictionaryArray.from_arrays(pa.array(which.astype("int32")), values)


def reports(licences: int) -> Any:
    """Reports of the months, of which one in seven is missing."""
    import pyarrow as pa

    rows = [
        (number, month)
        for number in range(licences)
        for month in range(2, 7)
        if (number + month) % 7
    ]
    at = [datetime(2027, month, 3, tzinfo=UTC) for _number, month in rows]
    return pa.table(
        {
            "territory": pa.nulls(len(rows), pa.string()),
            "purpose": pa.nulls(len(rows), pa.string()),
            "act": pa.array(["report_usage"] * len(rows), pa.string()),
            "at": pa.array(at, pa.timestamp("us", tz="UTC")),
            "source": pa.array(["office"] * len(rows), pa.string()),
            "id": pa.array([f"{n}-{m}" for n, m in rows], pa.string()),
            "actor": pa.array([f"party-{n:06d}" for n, _m in rows], pa.string()),
            "artefact": pa.array([f"org/model-{n % 20}" for n, _m in rows], pa.string()),
            "user": pa.nulls(len(rows), pa.string()),
            "tokens": pa.nulls(len(rows), pa.int64()),
        }
    )


def one(path: Path, licences: int, mode: str, engine: str) -> dict[str, Any]:
    """Measure one run, in this process."""
    import ibis
    import pyarrow.parquet as pq

    ibis.range(0, 3).to_pyarrow()  # loads what has to be loaded once
    count = pq.ParquetFile(path).metadata.num_rows
    everything = mode == "all"
    agreements = [agreement(number, everything=everything) for number in range(licences)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    steps: list[tuple[float, str]] = []

    def run(given: list[Agreement] | Terms) -> tuple[BulkReport, float, float]:
        with tempfile.TemporaryDirectory() as folder:
            begun, used = time.perf_counter(), time.process_time()
            report = watch_tables(
                given, path, engine=engine, distinct=not everything,
                out=None if mode == "counted" else Path(folder),
                progress=lambda text: steps.append((time.perf_counter(), text)),
            )  # fmt: skip
            return report, time.perf_counter() - begun, time.process_time() - used

    report, seconds, cpu = run(agreements)
    steps.append((time.perf_counter(), ""))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told = [(text, round(b - a, 2)) for (a, text), (b, _t) in pairwise(steps)]
    _report, again, cpu_again = run(compile_tables(agreements))
    rules: dict[str, int] = {}
    for summed in report.summary:
        name = f"{summed.rule} {summed.kind}".strip()
        rules[name] = rules.get(name, 0) + summed.count
    return {
        "mode": mode, "licences": licences, "seconds": round(seconds, 2), "cpu": round(cpu, 2),
        "again": round(again, 2), "again_cpu": round(cpu_again, 2),
        "events_per_second": round(count / seconds), "dropped": report.dropped,
        "peak_mb": peak, "before_mb": before, "found": rules, "steps": dict(told),
    }  # fmt: skip


def yardstick(events: int) -> None:
    """Run the reference beside it, if it is there."""
    home = Path(os.environ.get("LICET_CORPUS", "../shared/data")).resolve().parent / "reference"
    if not (home / "batch_monitor.py").exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        run = [sys.executable, str(home / "gen_events.py"), str(events), "events.parquet"]
        subprocess.run(run, cwd=folder, check=True)
        for mode in ("stateless", "full"):
            run = [sys.executable, str(home / "batch_monitor.py"), "ibis-duckdb", mode]
            done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False)
            print("yardstick", mode, (done.stdout or done.stderr).strip().splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--licences", default="100,1000,10000,100000")
    parser.add_argument("--engine", default="duckdb")
    parser.add_argument("--modes", default="counted,stateless,all")
    parser.add_argument("--folder", type=Path, default=Path("build/bulk_speed"))
    parser.add_argument("--no-yardstick", action="store_true")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        path, licences, mode = given.one
        print(json.dumps(one(Path(path), int(licences), mode, given.engine)))
        return
    given.folder.mkdir(parents=True, exist_ok=True)
    for licences in [int(text) for text in given.licences.split(",")]:
        path = given.folder / f"{given.events}-{licences}.parquet"
        if not path.exists():
            make(path, given.events, licences)
        for mode in given.modes.split(","):
            run = [sys.executable, __file__, "--engine", given.engine, "--one", str(path),
                   str(licences), mode]  # fmt: skip
            subprocess.run(run, check=True)
    if not given.no_yardstick:
        yardstick(given.events)


if __name__ == "__main__":
    main()
