# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is written is read back equal, in every format; columns and objects give the same."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from event_samples import CLOUDEVENT, OWN, at, event, read, read_file
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.events import (
    Mapped,
    Settings,
    Tally,
    convert,
    find_sources,
    write_events,
)
from licet.app.events.write import FORMATS
from licet.terms import REGISTRY, Attribute, Event, PartyId, UsageError

NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))
NUMBERS = st.one_of(
    st.integers(0, 10**26 - 1),
    st.decimals(0, 10**14, places=12, allow_nan=False, allow_infinity=False),
)
VALUES: dict[str, st.SearchStrategy[Attribute]] = {
    "text": NAMES, "place": st.sampled_from(["DE", "US-CA", "CH"]), "flag": st.booleans(),
    "number": NUMBERS,
}  # fmt: skip
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=229 * 365)).map(
    lambda since: datetime(1970, 1, 1, tzinfo=UTC) + since
)
EVENTS = st.builds(
    Event,
    at=MOMENTS,
    source=NAMES,
    id=NAMES,
    actor=NAMES.map(PartyId),
    act=st.sampled_from(["generate", "pay", "report_usage", "Bericht erstatten"]),
    artefact=st.one_of(st.just(""), NAMES),
    recorded=st.none() | MOMENTS,
    evidence=st.one_of(st.just(""), NAMES),
    attributes=st.fixed_dictionaries(
        {},
        optional={
            **{name: VALUES[one.kind] for name, one in REGISTRY.items()},
            "images": NUMBERS,
        },
    ),
)
METRICS = frozenset({"images"})


@settings(max_examples=30, deadline=None)
@given(st.lists(EVENTS, max_size=5))
def test_what_is_written_is_read_back_equal(events: list[Event]) -> None:
    with TemporaryDirectory() as folder:
        for end in FORMATS:
            path = Path(folder) / f"events{end}"
            assert write_events(path, events, metrics=METRICS) == len(events)
            came = read_file(path, metrics=METRICS)
            assert came.events == events, end
            assert (came.aside, came.tally.broken) == ([], []), end


def converted(*paths: Path, out: Path, **settings: Any) -> tuple[Tally, list[str]]:
    tally = Tally()
    sources = find_sources([str(path) for path in paths], tally)
    first = convert(sources, Settings(**settings), out=out, aside=None, tally=tally)
    return tally, [row.reason for row in first]


def table(path: Path, **columns: Any) -> Path:
    pq.write_table(pa.table(columns), path)
    return path


def columns(**changed: Any) -> dict[str, Any]:
    found = {
        "at": pa.array([at("2027-01-05T09:00:00+00:00")] * 3, pa.timestamp("ns", tz="UTC")),
        "source": ["gateway"] * 3, "id": ["e-1", "e-2", "e-3"], "actor": ["northwind"] * 3,
        "act": ["generate"] * 3, "artefact": ["harbour/reef-7b"] * 3,
        "territory": ["DE", None, "US-CA"], "tokens": pa.array([1, 2, None], pa.int64()),
        "amount": [0.1, None, 7.0],
    }  # fmt: skip
    return found | changed


BAD: list[tuple[str, dict[str, Any], list[str]]] = [
    ("negative", {"tokens": [1, -2, 3]}, ["tokens: negative"]),
    ("place", {"territory": ["DE", "XX", None]}, ["territory: no ISO 3166 code"]),
    ("empty", {"id": ["e-1", " ", None]}, ["id: empty", "id: missing"]),
    ("act", {"act": ["generate", "Generate", "fine-tune"]}, ["act: no act we know"] * 2),
    ("NaN", {"amount": [float("nan"), float("inf"), 1.5]}, ["amount: no finite number"] * 2),
    ("NUL", {"actor": ["a\0b", "x" * 5000, "n"]},
     ["actor: a NUL stands in it", "actor: longer than 4,096 characters"]),
    ("naive", {"at": pa.array([at("2027-01-05T09:00:00")] * 3, pa.timestamp("us"))},
     ["at: no time zone"] * 3),
    ("late", {"at": pa.array([at("2027-01-05T09:00:00+00:00"), at("2300-01-01T00:00:00+00:00"),
                              None], pa.timestamp("us", tz="UTC"))},
     ["at: outside the years 1970 to 2199", "at: missing"]),
    ("text", {"tokens": ["7", "many", "8.5"]}, ["tokens: no number"]),
    ("big", {"tokens": pa.array([Decimal(10**30), Decimal(1), Decimal(2)], pa.decimal128(38, 0))},
     ["tokens: more than 26 digits"]),
    ("list", {"purpose": [["a"], None, None]}, ["purpose: not text"]),
    ("flag", {"registered": [1, 0, 5]}, ["registered: neither true nor false"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "changed", "reasons"), BAD, ids=[one[0] for one in BAD])
def test_columns_and_rows_say_the_same(
    name: str, changed: dict[str, Any], reasons: list[str], tmp_path: Path
) -> None:
    path = table(tmp_path / "in.parquet", **columns(**changed))
    out = tmp_path / "out.parquet"
    came = read_file(path)
    tally, first = converted(path, out=out)

    assert came.reasons == first == reasons
    assert tally.read == came.tally.read == 3
    assert sorted(read_file(out).events, key=lambda e: e.id) == came.events


def test_columns_without_fault_are_all_there(tmp_path: Path) -> None:
    path = table(tmp_path / "in.parquet", **columns())
    tally, _ = converted(path, out=tmp_path / "out.parquet")

    assert tally.events == {"licet": 3}
    assert (
        read_file(tmp_path / "out.parquet").events
        == read_file(path).events
        == [
            event(territory="DE", tokens=1, amount=Decimal("0.1")),
            event("e-2", tokens=2),
            event("e-3", territory="US-CA", amount=7),
        ]
    )


def test_an_unknown_column_is_one_error(tmp_path: Path) -> None:
    path = table(tmp_path / "in.parquet", **columns(images=[1, 2, 3]))

    assert [b.problem for b in read_file(path).tally.broken] == [
        "the column `images` is no field of an event"
    ]
    assert len(read_file(path, metrics=METRICS).events) == 3


def test_parquet_of_cloudevents_and_of_anything_with_a_mapping(tmp_path: Path) -> None:
    data = json.dumps({"output_tokens": 500, "purpose": "medical"})
    row = {k: [v] for k, v in (CLOUDEVENT | {"data": data}).items()}
    clouds = table(tmp_path / "clouds.parquet", **row)
    other = table(tmp_path / "other.parquet", n=["e-1"], ms=[1799139600000], model=["reef"])
    mapping = tmp_path / "map.toml"
    mapping.write_text(
        '[fields]\nid = "n"\nat = "ms"\nartefact = "model"\n[time]\nformat = "unix_ms"\n'
        '[constants]\nsource = "gateway"\nactor = "northwind"\nact = "host"\n'
    )
    from licet.app.events import load_mapping

    assert dict(read_file(clouds).events[0].attributes) == {
        "territory": "DE", "input_tokens": 3500, "output_tokens": 500, "purpose": "medical",
    }  # fmt: skip
    assert read_file(other, mapping=load_mapping(mapping)).events == [
        event(act="host", artefact="reef")
    ]


def test_the_table_has_a_column_for_every_attribute_and_duckdb_reads_it(tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    write_events(out, read(OWN).events)
    found = duckdb.sql(f"SELECT * FROM '{out}' WHERE tokens = 4000")

    assert found is not None
    assert found.columns[:9] == [
        "at", "source", "id", "actor", "act", "artefact", "agreement", "recorded", "evidence",
    ]  # fmt: skip
    assert set(found.columns) >= set(REGISTRY)
    assert len(found.fetchall()) == 1


@pytest.mark.parametrize("data", [b"PAR1", b"PAR1 nothing PAR1", b"PAR1" + b"\0" * 500 + b"PAR1"])
def test_parquet_that_is_broken_is_one_error(data: bytes, tmp_path: Path) -> None:
    came = read(data)

    assert came.tally.read == 0
    assert "no Parquet" in came.tally.broken[0].problem


def test_text_in_parquet_that_is_no_utf8_is_one_error(tmp_path: Path) -> None:
    odd = pa.array([b"\xff", b"a", b"b"], pa.binary()).view(pa.string())
    came = read_file(table(tmp_path / "in.parquet", **columns(actor=odd)))

    assert came.tally.read == 0
    assert "utf8" in came.tally.broken[0].problem


def test_an_output_is_there_whole_or_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before")

    def failing() -> Any:
        yield event()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_events(out, failing())
    assert out.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_an_attribute_without_a_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="`images` has no column"):
        write_events(tmp_path / "out.parquet", [event(images=3)])


def test_an_output_of_no_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="says no format"):
        write_events(tmp_path / "out.csv", [])


def test_metrics_of_a_mapping_have_columns(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(OWN.splitlines()[0].replace('"tokens"', '"images"'))
    out = tmp_path / "out.parquet"
    tally, _ = converted(tmp_path / "in.jsonl", out=out, mapping=Mapped(metrics=("images",)))

    assert tally.events == {"licet": 1}
    assert read_file(out, metrics=METRICS).events[0].attributes["images"] == 4000
