# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where the dossiers of a folder go: JSON lines or Parquet."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from licet.app.bulk import Line, lines_of
from licet.app.files import write_whole
from licet.terms import SILENT, UsageError

__all__ = ["COLUMNS", "check_output", "read_before", "write_output"]

COLUMNS = (
    "file", "sha256", "format", "match", "licence", "edition", "nearest", "kind", "key", "value",
    "params", "section", "quote", "start", "end", "contested", "error",
)  # fmt: skip
"""Of the Parquet file: one row a term, provision or error; `params` is JSON."""


def check_output(out: Path) -> None:
    """Refuse an output we cannot write, before anything is read.

    Raises:
        UsageError: The name ends in neither .jsonl nor .parquet, or its folder is missing.
    """
    if out.suffix not in (".jsonl", ".parquet"):
        raise UsageError(
            "the output is JSON lines or Parquet",
            where=str(out),
            hint="end it in .jsonl or .parquet",
        )
    if not out.parent.is_dir():
        raise UsageError("there is no such folder", where=str(out.parent))


def read_before(out: Path) -> Iterator[Line]:
    """Lines of an output of JSON lines written before, so that unchanged files are kept."""
    if out.suffix == ".jsonl":
        yield from lines_of(out)


def write_output(out: Path, lines: Iterable[Line]) -> None:
    """Write the output whole, in order of file names."""
    ordered = sorted(lines, key=lambda line: str(line["file"]))
    if out.suffix == ".jsonl":
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in ordered)
        write_whole(out, text.encode("utf-8", "surrogatepass"))
        return
    _write_parquet(out, ordered)


def _write_parquet(out: Path, lines: Iterable[Line]) -> None:
    import duckdb

    columns = {n: "BIGINT" if n in ("start", "end") else "VARCHAR" for n in COLUMNS}
    with TemporaryDirectory(dir=out.parent, prefix=".licet-") as folder:
        rows, made = Path(folder) / "rows.jsonl", Path(folder) / "made.parquet"
        with rows.open("w", encoding="utf-8", errors="surrogatepass") as file:
            for line in lines:
                for row in _rows(line):
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
        with duckdb.connect() as db:
            table = db.read_json(str(rows), columns=columns, format="newline_delimited")
            table.write_parquet(str(made))
        made.replace(out)


def _rows(line: Line) -> Iterator[dict[str, Any]]:
    whole = dict.fromkeys(COLUMNS) | {"file": line["file"], "sha256": line["sha256"]}
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
