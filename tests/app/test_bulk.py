# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A folder of documents: nothing is lost, nothing is read twice, nothing stops the rest."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from licet.app.bulk_output import COLUMNS
from licet.app.workers import Lost, work

LICENCE = """EXAMPLE MODEL LICENCE

1. Grant. You are granted a worldwide licence to use and copy the Model.

2. Law. This Licence is governed by the laws of France.
"""

Licet = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good documents, a bad one, a picture, a loop, a hidden file, an awkward name."""
    folder = tmp_path / "contracts"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text(LICENCE, encoding="utf-8")
    (folder / "deep" / "b\x1b[31m\n.txt").write_text(LICENCE + "\nAnnex.\n", encoding="utf-8")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 cut off")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text("hidden")
    (folder / "deep" / "loop").symlink_to(folder)
    return folder


def lines(path: Path) -> dict[str, dict[str, Any]]:
    return {
        line["file"]: line
        for line in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    }


def test_every_document_has_a_line_and_a_bad_one_its_reason(licet: Licet, folder: Path) -> None:
    out = folder.parent / "out.jsonl"
    code, _, err = licet("read", folder, "--out", out, "--no-catalogue", "--jobs", "2")
    found = lines(out)

    assert code == 1
    assert list(found) == ["a.txt", "broken.docx", "deep/b\x1b[31m\n.txt"]
    assert found["broken.docx"]["error"]["problem"]
    assert found["a.txt"]["document"]["text"].startswith("EXAMPLE")
    assert "not read: broken.docx: " in err
    assert "2 documents read (2 unknown), 1 not read, 2 other files passed over" in err
    assert "\x1b" not in err
    assert sorted(p.name for p in folder.parent.iterdir()) == ["contracts", "out.jsonl"]


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_a_second_run_reads_only_what_changed(licet: Licet, folder: Path, suffix: str) -> None:
    out = folder.parent / f"out{suffix}"
    (folder / "broken.docx").unlink()
    assert licet("read", folder, "--out", out, "--no-catalogue")[0] == 0
    before = out.read_bytes()
    _, _, again = licet("read", folder, "--out", out, "--no-catalogue")

    assert "2 of them earlier" in again
    if suffix == ".jsonl":
        assert out.read_bytes() == before

    (folder / "a.txt").write_text(LICENCE.replace("France", "Spain"), encoding="utf-8")
    _, _, changed = licet("read", folder, "--out", out, "--no-catalogue")
    assert "1 of them earlier" in changed

    _, _, otherwise = licet("read", folder, "--out", out)
    assert "earlier" not in otherwise


def test_a_run_that_was_stopped_goes_on(licet: Licet, folder: Path) -> None:
    out = folder.parent / "out.jsonl"
    licet("read", folder, "--out", out, "--no-catalogue")
    whole = out.read_bytes()
    first, _, rest = whole.partition(b"\n")
    out.with_name("out.jsonl.journal").write_bytes(first + b"\n" + rest[:40])
    out.unlink()
    _, _, err = licet("read", folder, "--out", out, "--no-catalogue")

    assert "1 of them earlier" in err
    assert out.read_bytes() == whole


def test_parquet_has_a_row_a_term(licet: Licet, folder: Path) -> None:
    out = folder.parent / "out.parquet"
    licet("read", folder, "--out", out, "--no-catalogue")
    with duckdb.connect() as db:
        found = db.read_parquet(str(out))
        columns = found.columns
        counts = db.execute(
            "SELECT file, kind, count(*) FROM found WHERE kind <> 'provision' GROUP BY ALL"
            " ORDER BY ALL"
        ).fetchall()

    assert columns == list(COLUMNS)
    assert counts == [
        ("a.txt", "term", 27),
        ("broken.docx", "error", 1),
        ("deep/b\x1b[31m\n.txt", "term", 27),
    ]


def test_a_dry_run_lists_and_reads_nothing(licet: Licet, folder: Path) -> None:
    out = folder.parent / "out.jsonl"
    code, listed, err = licet("read", folder, "--dry-run", "--out", out)

    assert code == 0
    assert listed.splitlines() == ["a.txt", "broken.docx", "deep/b[31m .txt"]
    assert "passed over: picture.png" in err
    assert not out.exists()


def test_json_is_one_value(licet: Licet, folder: Path) -> None:
    _, out, _ = licet("read", folder, "--json", "--no-catalogue")

    assert [line["file"] for line in json.loads(out)] == sorted(
        ["a.txt", "broken.docx", "deep/b\x1b[31m\n.txt"]
    )


def test_an_empty_folder_and_an_unknown_output_are_refused(licet: Licet, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()

    assert "no document stands in this folder" in licet("read", empty)[2]
    (empty / "a.txt").write_text(LICENCE)
    code, _, err = licet("read", empty, "--out", tmp_path / "out.csv")
    assert code == 2
    assert "hint: end it in .jsonl or .parquet" in err


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
def test_a_file_of_something_else_is_not_overwritten(licet: Licet, folder: Path, name: str) -> None:
    out = folder.parent / name
    out.write_text("mine")
    code, _, err = licet("read", folder, "--out", out)

    assert code == 2
    assert "this is not an output of licet" in err
    assert out.read_text() == "mine"


@pytest.mark.skipif(os.getuid() == 0, reason="the superuser may open everything")
def test_a_closed_folder_is_named(licet: Licet, folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0)
    code, _, err = licet("read", folder, "--no-catalogue")

    assert code == 1
    assert "not read: closed/: permission denied" in err


def _awkward(path: Path) -> dict[str, Any]:
    if path.name == "crash":
        os._exit(3)
    if path.name == "late":
        time.sleep(60)
    return {"name": path.name}


def test_a_task_that_crashes_or_hangs_costs_no_other_task() -> None:
    tasks = [Path(name) for name in ("a", "crash", "b", "late", "c", "crash", "d")]
    done = list(work(tasks, _awkward, jobs=2, seconds=5))

    assert sorted(path.name for path, result in done if isinstance(result, dict)) == list("abcd")
    assert [r for p, r in done if p.name == "crash"] == [Lost.CRASHED, Lost.CRASHED]
    assert [r for p, r in done if p.name == "late"] == [Lost.LATE]
