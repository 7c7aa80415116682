# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where the dossiers of a folder go: JSON lines or Parquet, and the journal on the way there.

Each line is in the journal as soon as a file is read, so a run that was stopped goes on where it
was; the output is written whole at the end. Lines stay on disk: only where each lies is kept.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from licet.app.bulk import Line
from licet.app.files import replaced
from licet.terms import SILENT, UsageError

__all__ = [
    "COLUMNS",
    "Kept",
    "add_line",
    "before",
    "check_output",
    "journal_of",
    "lines_of",
    "whole_lines",
    "write_output",
]

COLUMNS = {
    "file": "VARCHAR", "row": "BIGINT", "sha256": "VARCHAR", "settings": "VARCHAR",
    "format": "VARCHAR", "match": "VARCHAR", "licence": "VARCHAR", "edition": "VARCHAR",
    "nearest": "VARCHAR", "kind": "VARCHAR", "key": "VARCHAR", "value": "VARCHAR",
    "params": "VARCHAR", "section": "VARCHAR", "quote": "VARCHAR", "start": "BIGINT",
    "end": "BIGINT", "contested": "VARCHAR", "error": "VARCHAR",
}  # fmt: skip
"""Of the Parquet file: one row a term, provision or error; `params` is JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Where the line of a file lies, and the little of it that is told to a person."""

    file: str
    sha256: str
    settings: str
    source: Path
    at: int = 0
    """Offset in bytes; lines of a Parquet file have none."""
    size: int = 0
    problem: str = ""
    match: str = ""
    licence: str = ""
    terms: int = 0
    """How many are not silent."""
    provisions: int = 0


def check_output(out: Path) -> None:
    """Refuse an output we cannot write, before anything is read.

    Raises:
        UsageError: The name ends in neither .jsonl nor .parquet, its folder is missing, or it
            is a file of something else.
    """
    if out.suffix not in (".jsonl", ".parquet"):
        raise UsageError(
            "the output is JSON lines or Parquet",
            where=str(out),
            hint="end it in .jsonl or .parquet",
        )
    if not out.parent.is_dir():
        raise UsageError("there is no such folder", where=str(out.parent))
    filled = out.suffix == ".jsonl" and out.exists() and out.stat().st_size
    if filled and next(whole_lines(out), None) is None:
        raise UsageError(
            "this is not an output of licet", where=str(out), hint="choose another name"
        )


def journal_of(out: Path) -> Path:
    """Where results wait until the output is written."""
    return out.with_name(f"{out.name}.journal")


def before(out: Path) -> Iterator[Kept]:
    """What an earlier run wrote to the output, or to the journal before it was stopped."""
    if out.suffix == ".jsonl":
        yield from whole_lines(out)
    elif out.exists():
        yield from _rows_before(out)
    yield from whole_lines(journal_of(out))


def whole_lines(path: Path) -> Iterator[Kept]:
    """The lines of a JSON-lines file; what follows one that was cut off is passed over."""
    if not path.exists():
        return
    at = 0
    with path.open("rb") as file:
        for data in file:
            try:
                line = json.loads(data)
                kept = _kept(line, path, at, len(data))
            except (ValueError, KeyError, TypeError):
                return
            if not data.endswith(b"\n"):
                return
            at += len(data)
            yield kept


def add_line(journal: Path, file: BinaryIO, line: Line) -> Kept:
    """Append a line to the open journal, so that it survives the end of this process."""
    data = f"{json.dumps(line, ensure_ascii=False)}\n".encode("utf-8", "replace")
    at = file.seek(0, os.SEEK_END)
    file.write(data)
    file.flush()
    return _kept(line, journal, at, len(data))


def _kept(line: Line, source: Path, at: int, size: int) -> Kept:
    told: dict[str, Any] = {}
    if "error" in line:
        told["problem"] = line["error"]["problem"]
    else:
        said = line["identified"]
        told["match"] = said["match"]
        told["licence"] = said["licence"] or (f"near {said['nearest']}" if said["nearest"] else "")
        told["terms"] = sum(term["value"] != SILENT for term in line["terms"])
        told["provisions"] = len(line["provisions"])
    return Kept(
        file=line["file"], sha256=line["sha256"], settings=line["settings"], source=source,
        at=at, size=size, **told,
    )  # fmt: skip


def _rows_before(out: Path) -> Iterator[Kept]:
    import duckdb

    query = """
        SELECT file, any_value(sha256), any_value(settings), any_value(match),
               any_value(coalesce(licence, 'near ' || nearest, '')),
               count(*) FILTER (kind = 'term' AND value <> $silent),
               count(*) FILTER (kind = 'provision')
        FROM read_parquet($out) GROUP BY file HAVING bool_and(kind <> 'error')
    """
    try:
        with duckdb.connect() as db:
            rows = db.execute(query, {"out": str(out), "silent": SILENT}).fetchall()
    except duckdb.Error as error:
        raise UsageError(
            "this is not an output of licet", where=str(out), hint="choose another name"
        ) from error
    for file, digest, settings, match, licence, terms, provisions in rows:
        yield Kept(
            file=file, sha256=digest, settings=settings, source=out, match=match,
            licence=licence, terms=terms, provisions=provisions,
        )  # fmt: skip


def write_output(out: Path, kept: Iterable[Kept]) -> None:
    """Write the output whole, in the order given.

    Raises:
        UsageError: It cannot be written.
    """
    with replaced(out) as made:
        if out.suffix == ".jsonl":
            with made.open("wb") as file:
                for data in lines_of(kept):
                    file.write(data)
        else:
            _write_parquet(made, list(kept), earlier=out)


def lines_of(kept: Iterable[Kept]) -> Iterator[bytes]:
    """The lines themselves, from where they lie."""
    open_: dict[Path, BinaryIO] = {}
    try:
        for one in kept:
            if one.source not in open_:
                open_[one.source] = one.source.open("rb")
            open_[one.source].seek(one.at)
            yield open_[one.source].read(one.size)
    finally:
        for file in open_.values():
            file.close()


def _write_parquet(made: Path, kept: list[Kept], *, earlier: Path) -> None:
    import duckdb

    new = [one for one in kept if one.size]
    old = [one.file for one in kept if not one.size]
    with TemporaryDirectory(prefix="licet-") as folder, duckdb.connect() as db:
        rows = Path(folder) / "rows.jsonl"
        with rows.open("w", encoding="utf-8") as file:
            for data in lines_of(new):
                for number, row in enumerate(_rows(json.loads(data))):
                    file.write(json.dumps({"row": number, **row}, ensure_ascii=False) + "\n")
        db.read_json(
            str(rows), columns=COLUMNS, format="newline_delimited", maximum_object_size=1 << 28
        ).create("rows")
        if old:
            db.execute(
                "INSERT INTO rows BY NAME SELECT * FROM read_parquet($earlier)"
                " WHERE file IN (SELECT unnest($names))",
                {"earlier": str(earlier), "names": old},
            )
        db.table("rows").order("file, row").write_parquet(str(made), compression="zstd")


def _rows(line: Line) -> Iterator[dict[str, Any]]:
    whole = {name: line[name] for name in ("file", "sha256", "settings")}
    if "error" in line:
        yield whole | {"kind": "error", "error": line["error"]["problem"]}
        return
    said = line["identified"]
    whole |= {k: said[k] for k in ("match", "licence", "edition", "nearest")}
    whole["format"] = line["document"]["format"]
    for kind, items, key in (
        ("term", line["terms"], "key"),
        ("provision", line["provisions"], "kind"),
    ):
        for item in items:
            row = {k: item[k] for k in ("value", "section", "quote", "start", "end")}
            row |= {"kind": kind, "key": item[key], "contested": item.get("contested")}
            row["params"] = json.dumps(item["params"], ensure_ascii=False)
            yield whole | row | ({"start": None, "end": None} if item["value"] == SILENT else {})
