# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How fast usage events are read, on one core: rows a second and the memory they take.

Usage: python bench/events_in.py [--rows N] [--kinds KIND ...]

Sources are made here, of rows that differ in time, id and numbers. Each is read in a process of its
own: once into records, and once into a Parquet file. The memory is the peak of that process above
what it needs for nothing; it does not grow with the number of rows.
"""

import argparse
import json
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from licet.app.events import Mapped, Settings, Tally, convert, find_sources, read_rows
from licet.app.events.mapping import Time
from licet.app.events.reading import read_events
from licet.app.events.write import write_events

START = datetime(2027, 1, 5, 9, tzinfo=UTC)
TOLD = {"actor": "northwind", "artefact": "harbour/reef-7b", "source": "gateway"}
SETTINGS = Settings(mapping=Mapped(time=Time(zone="UTC", year=2027)), defaults={})
LOGS = Settings(mapping=SETTINGS.mapping, defaults=TOLD)


def row(number: int) -> dict[str, Any]:
    return {
        "at": (START + timedelta(seconds=number)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "source": "gateway", "id": f"e-{number:09}", "actor": f"tenant-{number % 50}",
        "act": "generate", "artefact": "harbour/reef-7b",
        "attributes": {
            "territory": ("DE", "FR", "US-CA")[number % 3], "purpose": "medical",
            "input_tokens": 3000 + number % 900, "output_tokens": number % 700,
            "tokens": 3000 + number % 900 + number % 700,
        },
    }  # fmt: skip


def own(count: int) -> Iterator[str]:
    return (json.dumps(row(n), separators=(",", ":")) for n in range(count))


def clouds(count: int) -> Iterator[str]:
    for n in range(count):
        one = row(n)
        data = {k: one[k] for k in ("actor", "act", "artefact")} | one["attributes"]
        yield json.dumps(
            {"specversion": "1.0", "type": "licet.generate", "source": "gateway", "id": one["id"],
             "time": one["at"], "data": data}
        )  # fmt: skip


def spans(count: int) -> Iterator[str]:
    """A hundred spans a line, as a collector's file exporter writes them."""
    about = [{"key": "service.name", "value": {"stringValue": "gateway"}},
             {"key": "licet.actor", "value": {"stringValue": "northwind"}}]  # fmt: skip
    nanos = int(START.timestamp()) * 10**9
    for begin in range(0, count, 100):
        many = [
            {"traceId": f"{n:032x}", "spanId": f"{n:016x}", "startTimeUnixNano": str(nanos + n),
             "attributes": [
                 {"key": "gen_ai.operation.name", "value": {"stringValue": "chat"}},
                 {"key": "gen_ai.request.model", "value": {"stringValue": "harbour/reef-7b"}},
                 {"key": "gen_ai.usage.input_tokens", "value": {"intValue": str(n % 900)}},
                 {"key": "gen_ai.usage.output_tokens", "value": {"intValue": str(n % 700)}}]}
            for n in range(begin, min(begin + 100, count))
        ]  # fmt: skip
        scope = [{"scope": {"name": "x"}, "spans": many}]
        yield json.dumps({"resourceSpans": [{"resource": {"attributes": about},
                                             "scopeSpans": scope}]})  # fmt: skip


def answers(count: int) -> Iterator[str]:
    for n in range(count):
        yield json.dumps(
            {"id": f"chatcmpl-{n}", "object": "chat.completion", "model": "harbour/reef-7b",
             "created": int(START.timestamp()) + n,
             "choices": [{"index": 0, "message": {"role": "assistant", "content": "x" * 200}}],
             "usage": {"prompt_tokens": n % 900, "completion_tokens": n % 700,
                       "total_tokens": n % 900 + n % 700}}
        )  # fmt: skip


def lines(count: int) -> Iterator[str]:
    for n in range(count):
        clock = (START + timedelta(seconds=n)).strftime("%m-%d %H:%M:%S")
        yield (f"INFO {clock} [logger.py:43] Received request chatcmpl-{n}: "
               "params: SamplingParams(n=1), lora_request: None.")  # fmt: skip


def cells(count: int) -> Iterator[str]:
    yield "at,source,id,actor,act,artefact,territory,tokens"
    for n in range(count):
        one = row(n)
        told = [one[k] for k in ("at", "source", "id", "actor", "act", "artefact")]
        yield ",".join([*told, one["attributes"]["territory"], str(one["attributes"]["tokens"])])


SOURCES: dict[str, tuple[Callable[[int], Iterator[str]], Settings]] = {
    "licet JSON lines": (own, SETTINGS),
    "CloudEvents": (clouds, SETTINGS),
    "OTLP spans": (spans, SETTINGS),
    "OpenAI answers": (answers, LOGS),
    "vLLM log": (lines, LOGS),
    "CSV": (cells, SETTINGS),
}


def peak() -> float:
    """MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(path: str, settings: Settings, out: str) -> tuple[int, float, float]:
    """Rows, seconds of one core, MB above what the libraries need."""
    import pyarrow.parquet  # noqa: F401 (its size is no part of what rows need)

    tally = Tally()
    sources = find_sources([path], tally)
    before = peak()
    begun = time.process_time()
    if out:
        convert(sources, settings, out=Path(out), aside=None, tally=tally)
    else:
        for _ in read_rows(sources, settings, tally):
            pass
    seconds = time.process_time() - begun
    if tally.set_aside or tally.broken or tally.passed_over:
        raise SystemExit(f"{path}: {tally.set_aside} {tally.broken} {tally.passed_over}")
    return tally.read, seconds, peak() - before


def told(name: str, path: Path, settings: Settings, out: Path | None) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        rows, seconds, memory = pool.apply(measured, (str(path), settings, str(out or "")))
    size = path.stat().st_size / seconds / 1e6
    print(f"{name:<34}{rows:>9,} rows{rows / seconds:>12,.0f} rows/s{size:>7.0f} MB/s"
          f"{memory:>7.0f} MB")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--kinds", nargs="*", default=list(SOURCES))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind in given.kinds:
            make, settings = SOURCES[kind]
            path = folder / "source.txt"
            with path.open("w") as file:
                file.writelines(f"{line}\n" for line in make(given.rows))
            told(f"{kind} to records", path, settings, None)
            told(f"{kind} to Parquet", path, settings, folder / "out.parquet")
        path = folder / "own.jsonl"
        path.write_text("".join(f"{line}\n" for line in own(given.rows)))
        events = read_events(find_sources([str(path)], Tally()), SETTINGS, Tally())
        table = folder / "in.parquet"
        write_events(table, events)
        told("licet Parquet to records", table, SETTINGS, None)
        told("licet Parquet to Parquet, columns", table, SETTINGS, folder / "out.parquet")


if __name__ == "__main__":
    main()
