# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: many models checked one after another; one that cannot be read stops nothing."""

import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from licet.app.catalogue import load_catalogue
from licet.app.checking import Asked, check, check_each
from licet.app.lineages import Loaded, Resolver, load_lineage
from licet.app.lineages.drift import Drift, DriftKind, drifts, drifts_upstream
from licet.app.plain import plain
from licet.terms import (
    Answer,
    Artefact,
    Composition,
    ConflictKind,
    LicetError,
    Severity,
    UsageError,
    Verdict,
)

__all__ = ["COLUMNS", "Checked", "check_many", "checked", "rows_of"]

COLUMNS: Mapping[str, str] = {
    "target": "VARCHAR", "format": "VARCHAR", "artefact": "VARCHAR", "act": "VARCHAR",
    "form": "VARCHAR", "profile": "VARCHAR", "verdict": "VARCHAR", "conditions": "BIGINT",
    "missing": "VARCHAR[]", "questions": "VARCHAR[]", "conflicts": "VARCHAR[]",
    **{str(kind): "BIGINT" for kind in ConflictKind},
    "declared": "VARCHAR", "concluded": "VARCHAR", "drift": "VARCHAR[]",
    "drift_says": "VARCHAR[]", "unresolved": "BIGINT", "problems": "VARCHAR[]",
    "error": "VARCHAR",
}  # fmt: skip
"""Of what is written, one row an answer: `conflicts` are the kinds that arise under the profile
of the row, `K1` to `K15` how many there are of each; `missing` are facts that would have to be
known; `error` is why a target has no answers."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One target, and what came of it."""

    target: str
    loaded: Loaded | None = None
    root: Artefact | None = None
    """The artefact that was asked about."""
    unresolved: int = 0
    """Artefacts of the file of which nothing but the name is known."""
    composition: Composition | None = None
    drift: tuple[Drift, ...] = ()
    problem: str = ""
    """Why it could not be checked."""


def check_many(
    targets: Sequence[Path],
    asked: Asked,
    *,
    out: Path | None,
    json_: bool,
    hub: Resolver | None = None,
    passes: Callable[[Composition], bool] | None = None,
) -> int:
    """Check many targets, write or print one row an answer, and count.

    Args:
        targets: Files and model directories.
        asked: What is asked about each.
        out: A `.parquet` or `.jsonl` file to write; `None`: nothing is written.
        json_: Print rows instead of a table.
        hub: Where cards of parents are looked up.
        passes: Whether what was found for one lets a build go on; `None`: no conflict counts
            but notes.

    Returns:
        0 if all pass, 1 if one does not, 2 if one could not be checked.

    Raises:
        UsageError: The output cannot be written.
    """
    if out is not None:
        _check_output(out)
    with TemporaryDirectory(prefix="licet-") as folder:
        rows = Path(folder) / "rows.jsonl"
        told = _check_all(targets, asked, rows, hub=hub, passes=passes or _no_conflict)
        if out is not None:
            _write(rows, out)
        _print(told, rows, json_=json_)
    if out is not None:
        click.echo(f"written: {out}", err=True)
    if any(one.problem for one in told):
        return 2
    return int(not all(one.passes for one in told))


def _check_all(
    targets: Sequence[Path], asked: Asked, rows: Path, *, hub: Resolver | None,
    passes: Callable[[Composition], bool],
) -> "list[_Told]":  # fmt: skip
    """Check each, and write its rows at once: thousands of compositions fit in no memory."""
    told: list[_Told] = []
    with _progress(len(targets)) as progress, rows.open("wb") as file:
        for target in targets:
            for one in checked(target, asked, hub=hub):
                for row in rows_of(one):
                    line = f"{json.dumps(row, ensure_ascii=False)}\n"
                    file.write(line.encode("utf-8", "replace"))
                told.append(_told(one, passes))
            progress()
    return told


def _no_conflict(composition: Composition) -> bool:
    return all(c.severity is Severity.NOTE for c in composition.conflicts)


def checked(target: Path, asked: Asked, *, hub: Resolver | None = None) -> tuple[Checked, ...]:
    """Check one target; whatever goes wrong with it is an answer too.

    A file that is about no one artefact is checked for each of which nothing is made.
    """
    name = str(target).encode("utf-8", "replace").decode()
    try:
        loaded = load_lineage(target, hub=hub)
        ends = loaded.lineage.sinks()
        if asked.artefact or loaded.artefact or len(ends) < 2:
            return tuple(_checked(name, loaded, (check(loaded, asked),)))
        return tuple(_checked(name, loaded, check_each(loaded, asked, ends)))
    except LicetError as error:
        return (Checked(target=name, problem=error.problem),)
    except (MemoryError, RecursionError):
        return (Checked(target=name, problem="it needs more memory than there is"),)
    except Exception as error:
        return (Checked(target=name, problem=f"licet failed on it: {type(error).__name__}"),)


def _checked(name: str, loaded: Loaded, found: Iterable[Composition]) -> Iterator[Checked]:
    by_id = {a.id: a for a in loaded.lineage.artefacts}
    unresolved = sum(a.unresolved for a in loaded.lineage.artefacts)
    catalogue = load_catalogue(os.environ)
    for composition in found:
        root = by_id[composition.artefact]
        ways = drifts(root, catalogue, documents=loaded.documents)
        ways += drifts_upstream(composition.conflicts, artefact=root.id)
        yield Checked(
            target=name,
            loaded=loaded,
            root=root,
            unresolved=unresolved,
            composition=composition,
            drift=ways,
        )


def rows_of(one: Checked) -> Iterator[Row]:
    """One row an answer; one row with the reason for a target that was not checked."""
    if one.composition is None or one.loaded is None or one.root is None:
        yield {**dict.fromkeys(COLUMNS), "target": one.target, "error": one.problem}
        return
    composition, root = one.composition, one.root
    whole = {
        "target": one.target, "format": one.loaded.format, "artefact": root.id,
        "declared": root.declared, "concluded": root.licence,
        "drift": [str(d.kind) for d in one.drift],
        "drift_says": [d.problem for d in one.drift],
        "unresolved": one.unresolved,
        "problems": list(one.loaded.problems), "error": None,
    }  # fmt: skip
    for answer in composition.answers:
        row = whole | _answer(answer, composition)
        yield {name: row[name] for name in COLUMNS}


def _answer(answer: Answer, composition: Composition) -> Row:
    kinds = Counter(str(c.kind) for c in composition.conflicts if answer.profile in c.profiles)
    return {
        "act": str(answer.act), "form": answer.form, "profile": answer.profile,
        "verdict": str(answer.verdict), "conditions": len(answer.conditions),
        "missing": list(answer.missing), "questions": [q.switch for q in answer.questions],
        "conflicts": [str(kind) for kind in ConflictKind if kind in kinds],
        **{str(kind): kinds.get(kind, 0) for kind in ConflictKind},
    }  # fmt: skip


def _check_output(out: Path) -> None:
    if out.suffix not in (".jsonl", ".parquet"):
        raise UsageError(
            "the output is JSON lines or Parquet", where=str(out),
            hint="end it in .jsonl or .parquet",
        )  # fmt: skip
    if not out.parent.is_dir():
        raise UsageError("there is no such folder", where=str(out.parent))


def _write(rows: Path, out: Path) -> None:
    from licet.app.files import replaced

    with replaced(out) as made:
        if out.suffix == ".jsonl":
            shutil.copyfile(rows, made)
            return
        import duckdb

        with duckdb.connect() as db:
            db.read_json(
                str(rows), columns=dict(COLUMNS), format="newline_delimited",
                maximum_object_size=1 << 28,
            ).write_parquet(str(made), compression="zstd")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """The little of a target that is kept for the end."""

    target: str
    problem: str
    line: str = ""
    conflicts: frozenset[ConflictKind] = frozenset()
    drift: tuple[DriftKind, ...] = ()
    passes: bool = False


def _told(one: Checked, passing: Callable[[Composition], bool]) -> _Told:
    if one.composition is None:
        return _Told(target=one.target, problem=one.problem)
    return _Told(
        target=one.target, problem="", line=_line(one.target, one.composition, one.drift),
        conflicts=frozenset(c.kind for c in one.composition.conflicts),
        drift=tuple(d.kind for d in one.drift), passes=passing(one.composition),
    )  # fmt: skip


def _print(told: Sequence[_Told], rows: Path, *, json_: bool) -> None:
    if json_:
        with rows.open(encoding="utf-8") as file:
            click.echo("[\n" + ",\n".join(line.rstrip("\n") for line in file) + "\n]")
    else:
        for one in told:
            if one.line:
                click.echo(one.line)
        if done := [one for one in told if not one.problem]:
            _print_counts(done)
    for one in told:
        if one.problem:
            click.echo(f"not checked: {plain(one.target)}: {plain(one.problem)}", err=True)


def _print_counts(done: Sequence[_Told]) -> None:
    """How many targets have a conflict, and a drift, of each kind."""
    conflicts = Counter(kind for one in done for kind in one.conflicts)
    drift = Counter(kind for one in done for kind in one.drift)
    counts = (
        ("conflicts", [(str(kind), conflicts[kind]) for kind in ConflictKind]),
        ("drift", [(str(kind), drift[kind]) for kind in DriftKind]),
    )
    for title, named in counts:
        click.echo(f"\n{title:<28}{'models':>8}{'share':>8}")
        for name, count in named:
            if count:
                click.echo(f"  {name:<26}{count:>8}{count / len(done):>8.1%}")


def _line(target: str, composition: Composition, drift: Sequence[Drift]) -> str:
    first = composition.answers[0].profile if composition.answers else ""
    said: dict[Verdict, list[str]] = {}
    for answer in composition.answers:
        if answer.profile == first:
            said.setdefault(answer.verdict, []).append(str(answer.act))
    verdicts = "; ".join(f"{verdict}: {', '.join(acts)}" for verdict, acts in sorted(said.items()))
    kinds = ", ".join(dict.fromkeys(str(c.kind) for c in composition.conflicts)) or "no conflict"
    ways = f"; drift: {', '.join(str(d.kind) for d in drift)}" if drift else ""
    name = composition.artefact
    return plain(f"{target}: {name}: {kinds}; {verdicts} ({first}){ways}")


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=total)
        yield lambda: bar.advance(task)
