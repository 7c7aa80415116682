# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Files that come one after another: what was found before is kept, where nothing can change it.

What was found of an instant does not change by events after it. So once new files are there,
all findings before their first event stand. Older files are read again only from the first
window on in which such an event lies, and of the rest the few events that change agreements
are kept. All is read again if an agreement changed or has a cap over its whole term, if an id
comes again with another time, or if an agreement has to be taken event by event.
"""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.found import BulkReport, Summed
from licet.app.bulk_watch.terms import Terms
from licet.app.bulk_watch.told import instants
from licet.decide import OPERATIONS, start_of, window_of
from licet.terms import Agreement, Cap, DecodeError, Period
from licet.usage.instants import EVER, instant, micros

if TYPE_CHECKING:
    import ibis
    import pyarrow as pa

__all__ = ["watch_partitions"]

_FOOTER = 65_536
_TABLES = ("breaches", "remarks")
Watch = Callable[[Sequence[Path], Path], BulkReport]
"""Reads files and writes findings into a folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """A file that was read."""

    path: str
    size: int
    digest: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What is in the folder."""

    agreements: str
    """Digest of all of them."""
    files: tuple[_File, ...]
    last: int
    """Up to when time passed."""


def watch_partitions(
    terms: Terms,
    paths: Sequence[Path],
    *,
    engine: Engine,
    state: Path,
    out: Path | None,
    until: datetime | None,
    watch: Watch,
) -> BulkReport:
    """Find every breach in files, of which some were read before.

    Args:
        terms: The agreements.
        paths: All files, those that were read before among them; Parquet.
        engine: DuckDB.
        state: A folder that is kept from run to run.
        out: Where findings are written.
        until: Up to when time passes.
        watch: Reads files as if there were no others.

    Returns:
        As for one run over all files, but for `events` and `dropped`: these count what was read.

    Raises:
        DecodeError: The engine is not DuckDB, or a file is no Parquet.
    """
    _check(engine, paths, state)
    before = _read(state)
    digest, files = terms.digest, [_file(engine, path, before) for path in paths]
    start = _start(engine, terms.agreements, digest, before, files)
    last = max([one.last for one in files] + ([micros(until)] if until else []), default=0)
    with tempfile.TemporaryDirectory(dir=state) as made:
        folder = Path(made)
        report = _goes_on(engine, state, folder, files, start=start, watch=watch)
        report = report or watch(paths, folder)
        for name in _TABLES:
            (folder / f"{name}.parquet").replace(state / f"{name}.parquet")
    written = asdict(_State(agreements=digest, files=tuple(files), last=last))
    (state / "state.json").write_text(json.dumps(written, indent=1), encoding="utf-8")
    if out is not None:
        _copy(state, out)
    return replace(report, out=out, summary=_summary(state))


def _check(engine: Engine, paths: Sequence[Path], state: Path) -> None:
    if engine.name != "duckdb" or any(path.suffix != ".parquet" for path in paths):
        raise DecodeError("a state goes with Parquet files in DuckDB", where=str(state))
    state.mkdir(parents=True, exist_ok=True)


def _copy(state: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name in _TABLES:
        shutil.copyfile(state / f"{name}.parquet", out / f"{name}.parquet")


def _read(state: Path) -> _State | None:
    path = state / "state.json"
    if not path.exists():
        return None
    found = json.loads(path.read_text(encoding="utf-8"))
    files = tuple(_File(**one) for one in found["files"])
    return _State(agreements=found["agreements"], files=files, last=found["last"])


def _file(engine: Engine, path: Path, before: _State | None) -> _File:
    """A file as it is now; its bounds are not read again."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        stream.seek(max(size - _FOOTER, 0))
        digest = hashlib.sha256(stream.read()).hexdigest()
    for one in before.files if before else ():
        if (one.path, one.size, one.digest) == (str(path), size, digest):
            return one
    table = engine.con.read_parquet(str(path))
    at = table["at"]
    ends = table.aggregate(first=at.min(), last=at.max())
    ends = ends.mutate(first=instants(engine, ends.first), last=instants(engine, ends.last))
    row = ends.to_pyarrow().to_pylist()[0]
    return _File(path=str(path), size=size, digest=digest, first=row["first"] or 0,
                 last=row["last"] or 0)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Start:
    """From when on findings are made anew, and events are read."""

    findings: int
    events: int


def _start(
    engine: Engine,
    agreements: Sequence[Agreement],
    digest: str,
    before: _State | None,
    files: Sequence[_File],
) -> _Start | None:
    """Where a run goes on; `None`: all is read."""
    if before is None or before.agreements != digest or not set(before.files) <= set(files):
        return None
    new = [one for one in files if one not in before.files]
    findings = min([before.last, *(one.first for one in new)])
    if _told_anew(engine, before.files, new):
        return None
    events = _first_window(agreements, findings)
    return None if events == EVER else _Start(findings, events)


def _told_anew(engine: Engine, old: Sequence[_File], new: Sequence[_File]) -> bool:
    """Whether an id of the new files is in the old ones, at another time."""
    if not old or not new:
        return False
    columns = ["source", "id", "at"]
    a, b = (_table(engine, [Path(one.path) for one in part]).select(columns) for part in (old, new))
    both = a.join(b, [("source", "source"), ("id", "id")])
    return bool(both.filter(both["at"] != both["at_right"]).count().execute())


def _table(engine: Engine, paths: Sequence[Path]) -> "ibis.Table":
    return engine.con.read_parquet([str(path) for path in paths])


def _first_window(agreements: Sequence[Agreement], at: int) -> int:
    """The start of the earliest window of any cap in which an instant lies."""
    windows: set[Period | None] = {
        rule.window
        for one in agreements
        for clause in one.clauses
        for rule in clause.rules
        if isinstance(rule, Cap)
    }
    if None in windows:
        return EVER
    return min(
        [at, *(micros(start_of(w, window_of(w, instant(at)))) for w in windows if w is not None)]
    )


def _goes_on(
    engine: Engine,
    state: Path,
    folder: Path,
    files: Sequence[_File],
    *,
    start: _Start | None,
    watch: Watch,
) -> BulkReport | None:
    """Read what may change findings; `None`: all has to be read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    if start is None:
        return None
    read = [Path(one.path) for one in files if one.last >= start.events]
    kept = [_few(engine, state, one) for one in files if one.last < start.events]
    report = watch([*read, *kept], folder)
    if report.one_by_one:
        return None
    bound = instant(start.findings)
    for name in _TABLES:
        earlier = _within(pq.read_table(state / f"{name}.parquet"), bound, before=True)
        later = _within(pq.read_table(folder / f"{name}.parquet"), bound, before=False)
        pq.write_table(pa.concat_tables([earlier, later]), folder / f"{name}.parquet",
                       compression="zstd")  # fmt: skip
    return report


def _few(engine: Engine, state: Path, file: _File) -> Path:
    """The events of a file that are no acts on artefacts: taken out of it once."""
    path = state / f"few-{file.digest[:32]}.parquet"
    if not path.exists():
        import pyarrow.parquet as pq

        table = engine.con.read_parquet(file.path)
        pq.write_table(table.filter(table.act.notin(sorted(OPERATIONS))).to_pyarrow(), path)
    return path


def _within(table: "pa.Table", bound: datetime, *, before: bool) -> "pa.Table":
    import pyarrow as pa
    import pyarrow.compute as pc

    limit = pa.scalar(bound, pa.timestamp("us", tz="UTC"))
    compared: Any = pc.less if before else pc.greater_equal
    return table.filter(compared(table["time"], limit))


def _summary(state: Path) -> tuple[Summed, ...]:
    import pyarrow.parquet as pq

    found = []
    for name in _TABLES:
        table = pq.read_table(state / f"{name}.parquet")
        keys = ["agreement", "rule", "kind"] if name == "remarks" else ["agreement", "rule"]
        counted = table.group_by(keys).aggregate([("time", "count"), ("time", "min")])
        found += [
            Summed(
                agreement=row["agreement"], rule=row["rule"], kind=row.get("kind", "breach"),
                count=row["time_count"], first=row["time_min"].astimezone(UTC),
            )
            for row in counted.to_pylist()
        ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.agreement, one.rule, one.kind)))
