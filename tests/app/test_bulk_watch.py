# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A table of events says what a loop over monitors says."""

import importlib.util
import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest
from bulk_cases import START, agreement, trace
from bulk_compare import bulk_findings, events_table, loop
from ledger_databases import no_postgres, postgres

from licet.app.bulk_watch import BulkReport, Engine, connect, micros, watch_tables
from licet.terms import (
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Counted,
    DecodeError,
    Event,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    PurposeCondition,
    Rule,
    RuleId,
    Unit,
)
from licet.usage.ordering import ordered

DAY = Period(amount=1, unit=Unit.DAY)

pytestmark = [
    # Ibis 12 asks DuckDB 2, and Spark, by names that are older than theirs.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning:pyspark"),
]


def world(seed: int, count: int, *, plain: bool) -> tuple[list[Agreement], list[Event]]:
    random = Random(seed)
    agreements = [agreement(random, f"a{n}", plain=plain) for n in range(count)]
    return agreements, [event for one in agreements for event in trace(random, one, 30)]


def simple(*rules: Rule) -> Agreement:
    permit = Permit(id=RuleId("permit"), acts=frozenset({Operation.HOST}), artefact="m")
    return Agreement(
        id="simple",
        title="",
        parties=(
            Party(id=PartyId("l"), name="", roles=frozenset({PartyRole.LICENSOR})),
            Party(id=PartyId("p"), name="", roles=frozenset({PartyRole.LICENSEE})),
        ),
        artefacts=(Artefact(id="m", kind=ArtefactKind.WEIGHTS),),
        term=Interval(starts=START),
        clauses=tuple(
            AgreedClause(id=ClauseId(rule.id), kind="model.grant", values={}, rules=(rule,))
            for rule in (rules if any(r.kind == "permit" for r in rules) else (permit, *rules))
        ),
    )


def host(number: int, *, seconds: float = 0, **attributes: Any) -> Event:
    return Event(
        at=START + timedelta(seconds=seconds), source="s", id=f"{number:03d}",
        actor=PartyId("p"), act="host", artefact="m", attributes=attributes,
    )  # fmt: skip


def run(
    agreements: list[Agreement], events: list[Event], tmp_path: Path, **more: Any
) -> BulkReport:
    return watch_tables(agreements, events_table(events), out=tmp_path / "out", **more)


@pytest.mark.parametrize(("seed", "plain"), [(1, True), (2, False)])
def test_a_table_says_what_monitors_say(seed: int, plain: bool, tmp_path: Path) -> None:
    agreements, events = world(seed, 40, plain=plain)

    report = run(agreements, events, tmp_path)

    assert bulk_findings(report) == loop(agreements, events)
    assert report.dropped > 0
    assert len(report.one_by_one) < len(agreements) / 2
    assert watch_tables(agreements, events_table(events)).summary == report.summary


@pytest.mark.parametrize("engine", ["datafusion", "pyspark", "postgres"])
def test_other_databases_say_the_same(engine: str, tmp_path: Path) -> None:
    agreements, events = world(3, 12, plain=True)
    if engine == "postgres":
        if why := no_postgres():
            pytest.skip(why)
        with postgres() as address:
            report = run(agreements, events, tmp_path, engine=address)
    else:
        if importlib.util.find_spec(engine) is None:
            pytest.skip(f"{engine} is not installed")
        if engine == "pyspark" and shutil.which("java") is None:
            pytest.skip("Spark needs Java")
        report = run(agreements, events, tmp_path, engine=engine)

    assert bulk_findings(report) == loop(agreements, events)


def test_the_act_that_crosses_a_cap_is_named_among_acts_of_one_instant(tmp_path: Path) -> None:
    cap = Cap(id=RuleId("cap"), metric="tokens", limit=Decimal(10), window=DAY)
    events = [host(3, tokens=4), host(1, tokens=4), host(2, tokens=4), host(4, tokens=9)]

    report = run([simple(cap)], events, tmp_path)

    rows = pq.read_table(tmp_path / "out" / "breaches.parquet").to_pylist()
    assert [row["cause"] for row in rows] == ["s/003"]
    assert "8 counted, 4 more" in rows[0]["text"]
    assert bulk_findings(report) == loop([simple(cap)], events)


def test_each_window_is_breached_once_and_at_the_limit_it_is_not(tmp_path: Path) -> None:
    cap = Cap(id=RuleId("cap"), metric="requests", counted=Counted.ACTS, limit=Decimal(2),
              window=Period(amount=1, unit=Unit.MINUTE))  # fmt: skip
    events = [host(n, seconds=second) for n, second in enumerate([0, 59, 60, 61, 62, 63, 200])]

    report = run([simple(cap)], events, tmp_path)

    assert [(one.rule, one.count) for one in report.summary] == [("cap", 1)]
    assert bulk_findings(report) == loop([simple(cap)], events)


def test_the_third_user_of_two_is_one_too_many(tmp_path: Path) -> None:
    cap = Cap(id=RuleId("cap"), metric="user", counted=Counted.DISTINCT, limit=Decimal(2),
              window=DAY)  # fmt: skip
    names = ["a", "b", "a", "b", None, "d", "c"]
    events = [
        host(n, seconds=n // 2, **({"user": name} if name else {})) for n, name in enumerate(names)
    ]

    report = run([simple(cap)], events, tmp_path)

    rows = pq.read_table(tmp_path / "out" / "breaches.parquet").to_pylist()
    assert [row["cause"] for row in rows] == ["s/005"]
    assert bulk_findings(report) == loop([simple(cap)], events)


def test_more_purposes_than_bits_are_told_apart(tmp_path: Path) -> None:
    names = [f"purpose-{n}" for n in range(150)]
    permit = Permit(
        id=RuleId("permit"), acts=frozenset({Operation.HOST}), artefact="m",
        conditions=(PurposeCondition(purposes=frozenset(names[::2])),),
    )  # fmt: skip
    odd = PurposeCondition(purposes=frozenset(names[1::2]), excluded=True)
    other = replace(simple(replace(permit, conditions=(odd,))), id="other")
    events = [host(n, seconds=n, purpose=name) for n, name in enumerate([*names, "unheard of"])]

    report = run([simple(permit), other], events, tmp_path)

    assert bulk_findings(report) == loop([simple(permit), other], events)


def test_an_id_with_other_content_is_told_and_the_first_recorded_counts(tmp_path: Path) -> None:
    cap = Cap(id=RuleId("cap"), metric="tokens", limit=Decimal(10), window=DAY)
    late = START + timedelta(days=1)
    events = [
        replace(host(1, tokens=50), recorded=late), replace(host(1, tokens=5), recorded=START),
        host(2, tokens=4), host(2, tokens=4),
    ]  # fmt: skip

    report = run([simple(cap)], events, tmp_path)

    assert (report.events, report.dropped) == (2, 1)
    assert [(one.kind, one.count) for one in report.summary] == [("id_reused", 1)]
    assert bulk_findings(report) == loop([simple(cap)], events)


@pytest.mark.parametrize("suffix", ["parquet", "csv", "jsonl"])
def test_files_of_each_kind_are_read_alike(suffix: str, tmp_path: Path) -> None:
    cap = Cap(id=RuleId("cap"), metric="tokens", limit=Decimal(10), window=DAY)
    events = [host(n, seconds=n, tokens=3, territory="DE") for n in range(6)]
    table = events_table(events).drop_columns(["recorded", "evidence"])
    path = tmp_path / f"events.{suffix}"
    if suffix == "parquet":
        pq.write_table(table, path)
    elif suffix == "csv":
        pyarrow.csv.write_csv(table, path)
    else:
        frame = table.to_pandas()
        frame.to_json(path, orient="records", lines=True, date_format="iso", date_unit="us")

    report = watch_tables([simple(cap)], path, out=tmp_path / "out")

    assert bulk_findings(report) == loop([simple(cap)], events)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t.drop_columns(["actor"]), "no column `actor`"),
        (lambda t: t.set_column(0, "at", pa.nulls(len(t), pa.timestamp("us", "UTC"))), "no time"),
        (lambda t: t.set_column(0, "at", pa.array([-5] * len(t))), "older than 1970"),
        (lambda t: t.append_column("tokens", [["many"] * len(t)]), "no number"),
        (lambda t: t.append_column("registered", [["yes"] * len(t)]), "true or false"),
    ],
)
def test_events_that_cannot_be_read_are_refused(change: Any, words: str) -> None:
    with pytest.raises(DecodeError, match=words):
        watch_tables([simple()], change(events_table([host(1), host(2)])))


def test_an_engine_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(DecodeError, match="engines are duckdb"):
        connect("oracle")


def test_columns_that_are_no_attribute_are_told(tmp_path: Path) -> None:
    table = events_table([host(1)]).append_column("teritory", [["DE"]])

    assert watch_tables([simple()], table).unread == ("teritory",)


def test_no_events_are_no_findings(tmp_path: Path) -> None:
    empty = events_table([host(1)]).slice(0, 0)

    report = watch_tables([simple()], empty, out=tmp_path / "out")

    assert (report.events, report.summary) == (0, ())
    assert pq.read_table(tmp_path / "out" / "breaches.parquet").num_rows == 0


@dataclass(frozen=True, slots=True)
class Listening(Engine):
    """DuckDB, with every query kept that it is asked."""

    asked: list[Any] = field(default_factory=list)

    def keep(self, table: Any) -> Any:
        self.asked.append(table)
        return Engine.keep(self, table)


@pytest.mark.parametrize("dialect", ["bigquery", "clickhouse", "snowflake"])
def test_the_queries_are_sql_of_other_databases_too(dialect: str) -> None:
    import ibis
    import sqlglot

    agreements, events = world(4, 8, plain=True)
    table = events_table(events)
    for name in ("at", "recorded"):
        table = table.set_column(table.column_names.index(name), name, table[name].cast("int64"))
    engine = Listening("duckdb", connect("duckdb").con)
    watch_tables(agreements, table, engine=engine, out=None)
    given = ibis.table({"at": "timestamp('UTC')"}, name="given")
    asked = [*engine.asked, given.select(t=micros(given["at"], dialect))]

    texts = [ibis.to_sql(one, dialect=dialect) for one in asked]

    assert len(texts) > 5
    assert all(sqlglot.parse_one(str(text), read=dialect) for text in texts)


def passing(agreements: list[Agreement], events: list[Event]) -> list[Agreement]:
    """Those that need not be taken one by one, with caps over short windows only."""
    told = watch_tables(agreements, events_table(events)).one_by_one
    named = {one.partition(":")[0] for one in told}
    short = (Unit.MINUTE, Unit.HOUR, Unit.DAY)
    return [
        one
        for one in agreements
        if one.id not in named
        and all(
            rule.window is not None and rule.window.unit in short
            for clause in one.clauses
            for rule in clause.rules
            if isinstance(rule, Cap)
        )
    ]


@pytest.mark.parametrize("late", [False, True])
def test_a_run_that_goes_on_finds_what_one_run_finds(late: bool, tmp_path: Path) -> None:
    """`late`: the second file has events that lie before the end of the first."""
    agreements, events = world(6, 60, plain=True)
    agreements = passing(agreements, events)
    events = list(ordered(events)[0])
    cut = len(events) // 2
    parts = [events[:cut], events[cut : cut + cut // 2], events[cut + cut // 2 :]]
    if late:
        parts[0], parts[1] = parts[0] + parts[1][9:], parts[0][-7:] + parts[1][:9]
    paths = [tmp_path / f"{n}.parquet" for n in range(3)]
    whole = events_table(events)
    ids = [f"{event.source}/{event.id}" for event in events]
    for path, part in zip(paths, parts, strict=True):
        wanted = {f"{event.source}/{event.id}" for event in part}
        pq.write_table(whole.filter(pa.array([one in wanted for one in ids])), path)

    for count in (1, 2, 3):
        report = watch_tables(
            agreements, paths[:count], out=tmp_path / "out", state=tmp_path / "state"
        )
        known = [event for part in parts[:count] for event in part]
        assert bulk_findings(report) == loop(agreements, known)
        assert report.summary == watch_tables(agreements, paths[:count]).summary
    again = watch_tables(agreements, paths, out=tmp_path / "out", state=tmp_path / "state")
    assert bulk_findings(again) == loop(agreements, events)
    assert report.events < len(events)
    assert len(agreements) > 5


def test_only_files_that_may_change_something_are_read_again(tmp_path: Path) -> None:
    cap = Cap(id=RuleId("cap"), metric="tokens", limit=Decimal(10), window=DAY)
    paths = []
    for day in range(4):
        events = [host(10 * day + n, seconds=86_400 * day + n, tokens=6) for n in range(3)]
        paths.append(tmp_path / f"{day}.parquet")
        pq.write_table(events_table(events), paths[-1])
    state = tmp_path / "state"

    first = watch_tables([simple(cap)], paths[:3], state=state)
    second = watch_tables([simple(cap)], paths, state=state)

    assert (first.events, second.events) == (9, 6)
    assert [one.count for one in second.summary] == [4]


def test_an_id_that_comes_again_with_another_time_is_read_with_all(tmp_path: Path) -> None:
    paths = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    pq.write_table(events_table([host(1), host(2, seconds=200_000)]), paths[0])
    pq.write_table(events_table([host(1, seconds=300_000)]), paths[1])
    watch_tables([simple()], paths[:1], state=tmp_path / "state")

    report = watch_tables([simple()], paths, state=tmp_path / "state")

    assert [one.kind for one in report.summary] == ["id_reused"]


def test_time_passes_as_far_as_is_said(tmp_path: Path) -> None:
    agreements, events = world(5, 15, plain=True)
    until = datetime(2027, 6, 1, tzinfo=UTC)

    report = run(agreements, events, tmp_path, until=until)

    assert bulk_findings(report) == loop(agreements, events, until)
