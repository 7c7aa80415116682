# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Many models at once: what is a target, what is written, what is counted."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from made_lineages import as_json, lineages, loaded, plain

from licet.app.checking import Asked, check, check_each
from licet.app.lineages import load_lineage
from licet.app.lineages.many import targets_in
from licet.app.portfolio import COLUMNS, check_many
from licet.terms import Act, Composition, Lineage, Situation, UsageError

ASKED = Asked(
    acts=(Act.USE, Act.DISTRIBUTE), situation=Situation(), today=date(2026, 11, 24)
)  # fmt: skip
BOM = {
    "bomFormat": "CycloneDX", "specVersion": "1.6",
    "components": [
        {"type": "machine-learning-model", "bom-ref": name, "name": name,
         "licenses": [{"license": {"id": "MIT"}}]}
        for name in ("one", "two")
    ],
}  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Two models, a bill of materials about two more, one that is cut off, and other files."""
    for name, card in (
        ("a/mit", "license: mit"),
        ("b/tuned", "license: mit\nbase_model: llama"),
        ("b/llama", "license: llama3.1"),
    ):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "README.md").write_text(f"---\n{card}\n---\n")
        (tmp_path / name / "config.json").write_text("{}")
    (tmp_path / "two.cdx.json").write_text(json.dumps(BOM))
    (tmp_path / "cut.json").write_text(json.dumps(BOM)[:-30])
    (tmp_path / "package.json").write_text('{"name": "no lineage"}')
    (tmp_path / "notes.md").write_text("# Notes")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "bom.json").write_text(json.dumps(BOM))
    return tmp_path


def names(found: object, place: Path) -> list[str]:
    assert isinstance(found, tuple)
    return [path.relative_to(place).as_posix() for path in found]


def test_a_folder_is_looked_through_for_models_and_lineages(place: Path) -> None:
    assert names(targets_in([place]), place) == [
        "cut.json", "two.cdx.json", "a/mit", "b/llama", "b/tuned",
    ]  # fmt: skip


def test_a_model_directory_and_a_file_are_one_target_each_however_often_named(place: Path) -> None:
    given = [place / "a" / "mit", place / "package.json", place / "a", place / "a" / ".." / "a"]

    assert names(targets_in(given), place) == ["a/mit", "package.json"]


def test_a_folder_without_any_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no model and no bill of materials"):
        targets_in([tmp_path])


def rows(out: Path) -> list[dict[str, Any]]:
    if out.suffix == ".jsonl":
        return [json.loads(line) for line in out.read_text().splitlines()]
    with duckdb.connect() as db:
        found = db.read_parquet(str(out))
        return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_one_row_an_answer_and_one_for_what_cannot_be_read(
    place: Path, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"out{suffix}"
    code = check_many(targets_in([place]), ASKED, out=out, json_=False)
    found = rows(out)
    said = capsys.readouterr()

    assert code == 2
    assert all(list(row) == list(COLUMNS) for row in found)
    # Five models, two of them in one file, each two acts under two profiles; one that is cut off.
    assert len(found) == 5 * 2 * 2 + 1
    bad = [row for row in found if row["error"]]
    assert [Path(row["target"]).name for row in bad] == ["cut.json"]
    assert "this is not JSON" in bad[0]["error"]
    assert "cut.json" in said.err
    tuned = [r for r in found if r["artefact"] == "tuned" and r["act"] == "distribute"]
    assert {(r["profile"], r["verdict"]) for r in tuned} == {
        ("strict", "deny"), ("lenient", "deny"),
    }  # fmt: skip
    assert "K9" in tuned[0]["conflicts"]
    assert tuned[0]["K9"] == 1
    assert tuned[0]["declared"] == "mit"
    assert tuned[0]["drift"] == ["missing_text", "grants_more_than_upstream"]
    assert {r["artefact"] for r in found if r["target"].endswith("two.cdx.json")} == {"one", "two"}


def test_conflicts_and_drift_are_counted_by_kind(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check_many(targets_in([place]), ASKED, out=None, json_=False)
    table = capsys.readouterr().out.split("\n\n", 1)[1]
    counts = {line.split()[0]: line.split()[1:] for line in table.splitlines() if line.strip()}

    assert counts["K9"] == ["1", "20.0%"]
    assert counts["missing_text"] == ["3", "60.0%"]
    assert counts["grants_more_than_upstream"] == ["1", "20.0%"]


def test_json_is_one_list(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check_many([place / "a" / "mit", place / "cut.json"], ASKED, out=None, json_=True)

    found = json.loads(capsys.readouterr().out)

    assert len(found) == 5
    assert found[-1]["error"]


@given(lineages())
@settings(max_examples=40, deadline=None)
def test_each_of_several_is_answered_as_if_it_were_asked_about_alone(lineage: Lineage) -> None:
    found = loaded(as_json(plain(lineage)))
    ends = [a.id for a in found.lineage.artefacts]

    for end, part in zip(ends, check_each(found, ASKED, ends), strict=True):
        alone = check(found, replace(ASKED, artefact=end))

        assert part.artefact == end
        assert replace(part, lineage=alone.lineage) == alone


def test_of_a_part_only_what_it_was_made_of_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "lineage.json"
    path.write_text(as_json({
        "artefacts": [{"id": name, "kind": "weights"} for name in ("q", "base", "other")],
        "operations": [{"op": "convert", "inputs": ["base"], "output": "q"}],
    }))  # fmt: skip

    quantised, other = check_each(load_lineage(path), ASKED, ["q", "other"])

    assert [a.id for a in quantised.lineage.artefacts] == ["q", "base"]
    assert [a.id for a in other.lineage.artefacts] == ["other"]


@pytest.mark.parametrize(
    ("name", "code"), [("a/mit", 1), ("cut.json", 2), ("gone.json", 2), ("two.cdx.json", 0)]
)
def test_exit_codes(place: Path, name: str, code: int) -> None:
    assert check_many([place / name], ASKED, out=None, json_=True) == code


def test_one_target_that_cannot_be_read_is_the_exit_code_of_all(place: Path) -> None:
    given = [place / "two.cdx.json", place / "cut.json", place / "a" / "mit"]

    assert check_many(given[:1], ASKED, out=None, json_=True) == 0
    assert check_many(given[:2], ASKED, out=None, json_=True) == 2
    assert check_many(given, ASKED, out=None, json_=True) == 2
    assert check_many(given[::2], ASKED, out=None, json_=True) == 1


def test_a_policy_may_say_what_passes(place: Path) -> None:
    passes: Callable[[Composition], bool] = lambda composition: bool(composition.answers)  # noqa: E731

    assert check_many([place / "a" / "mit"], ASKED, out=None, json_=True, passes=passes) == 0


def test_an_output_of_another_kind_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the output is JSON lines or Parquet"):
        check_many([tmp_path / "gone"], ASKED, out=tmp_path / "out.csv", json_=False)
