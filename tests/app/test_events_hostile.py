# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever comes in: a row is an event, set aside or no usage; nothing else, and no traceback."""

import gzip
import json
import random
import resource
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from event_samples import (
    ACCESS,
    ANSWER,
    CLOUDEVENT,
    LITELLM,
    OTLP,
    OWN,
    VLLM,
    Came,
    event,
    jsonl,
    read,
    read_file,
    span,
    spans,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from test_events_tables import PLAIN

from licet.app.events import KINDS, Mapped
from licet.app.events.mapping import Time
from licet.app.events.streams import LINE, lines

LINES = {
    "licet": OWN,
    "cloudevents": jsonl(CLOUDEVENT, CLOUDEVENT | {"type": "x"}),
    "otlp": jsonl(OTLP, spans(span(attributes=[]), span())),
    "openai": jsonl(ANSWER, {"request": {"model": "m"}, "response": ANSWER}),
    "litellm": jsonl(LITELLM),
    "vllm": VLLM,
    "access": ACCESS,
    "table": PLAIN,
    "json": jsonl({"n": "e-1", "when": "2027-01-05T09:00:00Z"}),
}
MAPPING = Mapped(time=Time(zone="UTC", year=2027))
TOLD = {"actor": "northwind", "artefact": "reef"}


def one_line(text: str) -> Came:
    row = json.loads(OWN.splitlines()[0]) | {"attributes": {"tokens": 1}}
    return read(json.dumps(row).replace('"tokens": 1', text), kind="licet")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('"territory":"DE","territory":"DE"', "a key stands twice"),
        ('"amount":NaN', "no finite number"),
        ('"amount":-Infinity', "no finite number"),
        ('"amount":1e400', "amount: more than 26 digits"),
        ('"amount":1e-400', "amount: more than 12 decimals"),
        ('"amount":0.0000000000001', "amount: more than 12 decimals"),
        ('"amount":-0.01', "amount: negative"),
        ('"input_tokens":-1', "input_tokens: negative"),
        ('"input_tokens":true', "input_tokens: no number"),
        ('"input_tokens":"0x10"', "input_tokens: no number"),
        ('"input_tokens":"١٢"', "input_tokens: no number"),
        ('"input_tokens":"1e9999"', "input_tokens: more than 26 digits"),
        (f'"input_tokens":{"9" * 5000}', "not JSON"),
        (f'"input_tokens":{"9" * 27}', "input_tokens: more than 26 digits"),
        ('"territory":"XX"', "territory: no ISO 3166 code"),
        ('"territory":["DE"]', "territory: not text"),
        ('"purpose":""', "purpose: empty"),
        ('"purpose":"a\\u0000b"', "purpose: a NUL stands in it"),
        ('"purpose":"a\\ud800b"', "purpose: half a character stands in it"),
        (f'"purpose":"{"x" * 5000}"', "purpose: longer than 4,096 characters"),
        ('"registered":"maybe"', "registered: neither true nor false"),
        ('"id":"e-2"', "id: a field stands among the attributes"),
        ('"teritory":"DE"', "a key we do not know"),
        (f'"purpose":{"[" * 100_000}', "nested too deeply"),
        ('"purpose":{}', "purpose: not text"),
    ],
)  # fmt: skip
def test_an_attribute_that_is_not_clear_sets_the_row_aside(text: str, reason: str) -> None:
    assert one_line(text).reasons == [reason]


@pytest.mark.parametrize(
    ("time", "reason"),
    [
        ("2027-01-05T09:00:00", "at: no time zone"),
        ("2027-01-05", "at: no time zone"),
        ("58991-01-05T09:00:00Z", "at: no time"),
        ("9999-12-31T23:59:59Z", "at: outside the years 1970 to 2199"),
        ("0001-01-01T00:00:00+14:00", "at: outside the years 1970 to 2199"),
        ("1969-12-31T23:59:59Z", "at: outside the years 1970 to 2199"),
        ("2027-02-29T00:00:00Z", "at: no time"),
        ("2027-01-05T09:00:60Z", "at: no time"),
        ("yesterday", "at: no time"),
        ("", "at: no time"),
    ],
)
def test_a_time_that_is_not_clear_sets_the_row_aside(time: str, reason: str) -> None:
    assert read(OWN.splitlines()[0].replace("2027-01-05T09:00:00Z", time)).reasons == [reason]


@pytest.mark.parametrize("white", ["", " ", "\t", "\r", " \r\t"])
def test_a_key_twice_is_noticed_whatever_stands_behind_it(white: str) -> None:
    line = OWN.splitlines()[0].replace('"id":"e-1"', f'"id":"e-1","id"{white}:"e-2"')

    assert read(line).reasons == ["a key stands twice"]


def test_names_that_would_be_code_elsewhere_are_only_names() -> None:
    name = "'; DROP TABLE events; -- ../../etc/passwd ${x} \u202e {{7*7}}"
    line = json.dumps(json.loads(OWN.splitlines()[0]) | {"id": name}, ensure_ascii=False)

    assert read(line).events[0].id == name


def test_a_line_of_two_hundred_megabytes_costs_no_memory_and_one_row(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    row = OWN.splitlines()[0].encode()
    with path.open("wb") as file:
        file.write(row + b"\n" + b'{"at":"')
        for _ in range(200):
            file.write(b"x" * (1 << 20))
        file.write(b"\n" + row + b"\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    came = read_file(path)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before

    assert len(came.events) == 2
    assert came.reasons == ["longer than 16 MiB"]
    assert (came.aside[0].row, came.aside[0].size) == (2, 7 + 200 * (1 << 20))
    assert len(came.aside[0].raw) == 4096
    assert grown < 150 * 1024 * (1 if sys.platform.startswith("linux") else 1024)


def test_lines_add_up_wherever_blocks_end() -> None:
    text = b"one\n\ntwo\r\n" + b"x" * 50 + b"\nlast"
    for size in range(1, len(text) + 1):
        parts = (text[i : i + size] for i in range(0, len(text), size))
        found = [(p.number, p.offset, p.size) for p in lines(parts, limit=40)]
        assert found == [(1, 0, 3), (3, 5, 4), (4, 10, 50), (5, 61, 4)]


def test_what_unpacks_without_measure_is_one_error(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    packer = zlib.compressobj(9, wbits=31)
    with path.open("wb") as file:
        file.write(packer.compress(OWN.encode()))
        for _ in range(400):
            file.write(packer.compress(b" " * (1 << 20)))
        file.write(packer.flush())
    came = read_file(path)

    assert [one.problem for one in came.tally.broken] == [
        "it unpacks to more than 250 times its size"
    ]


@pytest.mark.parametrize("pack", ["gzip", "zstd", "gzip twice"])
def test_packed_files_are_unpacked(pack: str) -> None:
    data = OWN.encode()
    packed = pa.compress(data, "zstd", asbytes=True) if pack == "zstd" else gzip.compress(data)
    packed = packed * 2 if pack == "gzip twice" else packed

    assert read(packed).events == read(OWN).events * (2 if pack == "gzip twice" else 1)


@pytest.mark.parametrize("cut", [3, 12, 60, -9, -3])
def test_packed_files_that_break_off_say_so(cut: int) -> None:
    packed = gzip.compress(OWN.encode() * 50)
    came = read(packed[:cut])
    assert came.tally.broken
    torn = pa.compress(OWN.encode() * 50, "zstd", asbytes=True)
    assert read(torn[:cut] + b"\xff" * 40).tally.broken or cut < 12


def test_a_document_that_breaks_off_is_one_row() -> None:
    whole = json.dumps(OTLP, indent=1)
    assert len(read(json.dumps(OTLP, indent=0)).events) == 1
    items = json.dumps([json.loads(line) for line in OWN.splitlines()])

    assert read(whole[: len(whole) // 2]).reasons == ["not JSON"]
    assert read(items[:-9]).reasons == ["no JSON list from here on"]
    assert len(read(items[:-9]).events) == 1
    assert read(f"{items[:-1]} rubbish").reasons == ["no JSON list from here on"]
    assert read(items[:-1]).reasons == ["no JSON list from here on"]
    deep = read(b"[" + b"[1," * 100_000, kind="licet")
    assert deep.reasons == ["no JSON list from here on"]
    assert (deep.aside[0].size, len(deep.aside[0].raw)) == (300_000, 4096)


def test_a_bad_item_of_a_list_costs_only_itself() -> None:
    good = OWN.splitlines()
    bad = good[0].replace('"id":"e-1"', '"id":"e-1","id":"e-1"')
    text = f"[{good[0]},{bad},{good[1]}]"
    came = read(text)

    assert (len(came.events), came.reasons) == (2, ["a key stands twice"])
    assert text[came.aside[0].offset :].startswith(bad)


def test_a_value_is_found_wherever_blocks_end(monkeypatch: pytest.MonkeyPatch) -> None:
    items = json.dumps([json.loads(line) for line in OWN.splitlines()] * 3, indent=1)
    for size in (1, 7, 64, 999):
        monkeypatch.setattr("licet.app.events.streams.BLOCK", size)
        monkeypatch.setattr("licet.app.events.streams.HEAD", 50)
        assert len(read(items, kind="licet").events) == 6


def test_an_export_of_many_spans_counts_each() -> None:
    came = read(jsonl(spans(*[span(spanId=f"{n:016x}") for n in range(50)], "no span", None)))

    assert (len(came.events), came.reasons) == (50, ["not an object"] * 2)


def test_many_kinds_of_rows_are_counted_together_in_the_end() -> None:
    came = read(jsonl(*(CLOUDEVENT | {"type": f"t{n}"} for n in range(1000))))

    assert came.tally.read == 1000
    assert len(came.tally.passed_over) <= 201
    assert came.tally.passed_over["other"] == 800


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b" \t\r\n"])
def test_nothing_is_no_error(data: bytes) -> None:
    came = read(data)

    assert (came.tally.read, came.tally.broken) == (0, [])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.binary(max_size=600))
def test_random_bytes_never_fail(kind: str, data: bytes) -> None:
    for chosen in (kind, ""):
        if chosen != "json":
            read(data, kind=chosen, mapping=MAPPING, defaults=TOLD)


def rows_of(data: bytes) -> int:
    return sum(1 for line in data.split(b"\n") if line.strip())


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["licet", "cloudevents", "openai", "litellm", "vllm", "access"]),
    st.randoms(use_true_random=False),
)
def test_rows_that_were_changed_add_up(kind: str, chance: random.Random) -> None:
    data = b"".join(changed(LINES[kind].encode(), chance))
    came = read(b"#\n" + data, kind=kind, mapping=MAPPING, defaults=TOLD)

    assert came.tally.broken == []
    assert came.tally.read == rows_of(data) + 1


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False))
def test_lines_read_quickly_say_what_lines_read_with_care_say(chance: random.Random) -> None:
    """A default that is set has every line read with care."""
    data = b"".join(changed(OWN.splitlines()[0].encode(), chance)) * 2 + OWN.encode()
    quick, careful = read(data), read(data, defaults={"agreement": "harbour-2027"})

    assert quick.reasons == careful.reasons
    assert quick.events == [
        replace(e, attributes={k: v for k, v in e.attributes.items() if k != "agreement"})
        for e in careful.events
    ]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(LINES)), st.randoms(use_true_random=False))
def test_sources_that_were_changed_never_fail(kind: str, chance: random.Random) -> None:
    mapping = Mapped(
        fields={"id": "n", "at": "when"}, constants={"source": "s", "act": "host"}
    ) if kind == "json" else MAPPING  # fmt: skip
    data = b"".join(changed(LINES[kind].encode(), chance))

    read(data, mapping=mapping, defaults=TOLD)
    read(data, kind=kind, mapping=mapping, defaults=TOLD)


def changed(data: bytes, chance: random.Random) -> Iterator[bytes]:
    """The lines again and again, each with something else wrong."""
    odd = [b"\0", b"\xff", b'"', b"{", b"}", b"[", b"]", b",", b":", b"-", b"1e999", b"\\ud800",
           b"null", b"NaN", b"true", b"\r", b"9" * 30, b"\\", b"'", b"\xc3", b" ", b'{"a":1}',
           ]  # fmt: skip
    for line in data.splitlines() * 3:
        at = chance.randrange(len(line) + 1)
        to = min(len(line), at + chance.choice([0, 0, 1, 2, 5, 20]))
        yield line[:at] + chance.choice(odd) + line[to:] + b"\n"


def test_the_limit_of_a_line_is_where_it_is_said_to_be() -> None:
    line = OWN.splitlines()[0]
    padded = line[:-1] + " " * (LINE - len(line)) + "}"

    assert read(padded).events == [
        event(territory="DE", tokens=4000, registered=True, purpose="medical")
    ]
    assert read(padded + " ").reasons == ["longer than 16 MiB"]
