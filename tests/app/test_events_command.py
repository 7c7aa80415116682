# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet events`: what a person types, and what comes back."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from event_samples import ACCESS, ANSWER, OTLP, OWN, jsonl, read_file

from licet.app.cli.events import KINDS as NAMED
from licet.app.events import KINDS
from licet.app.events.attributes import registry_markdown
from licet.app.events.mapping import EVENT_FIELDS
from licet.terms import REGISTRY

Licet = Callable[..., tuple[int, str, str]]
BAD = OWN.splitlines()[0].replace("4000", "-1")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.jsonl"
    path.write_text(OWN)
    return path


def test_rows_without_fault_exit_with_0(licet: Licet, own: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    code, said, err = licet("events", own, "--out", out)

    assert (code, err) == (0, "")
    assert said == "2 rows read\n2 events: licet (1 file)\n"
    assert read_file(out).events == read_file(own).events
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.parquet", "own.jsonl"]


def test_rows_set_aside_exit_with_1_and_are_kept(licet: Licet, own: Path, tmp_path: Path) -> None:
    own.write_text(f"{OWN}{BAD}\n")
    code, said, _ = licet("events", own, "--out", tmp_path / "out.jsonl")
    (kept,) = (tmp_path / "out.jsonl.quarantine.jsonl").read_text().splitlines()

    assert code == 1
    assert "1 set aside: tokens: negative" in said
    assert json.loads(kept) == {
        "file": str(own), "row": 3, "offset": len(OWN), "reason": "tokens: negative", "said": "-1",
        "hint": "", "raw": BAD, "size": len(BAD), "truncated": False,
    }  # fmt: skip
    own.write_text(OWN)
    assert licet("events", own, "--out", tmp_path / "out.jsonl")[0] == 0
    assert not (tmp_path / "out.jsonl.quarantine.jsonl").exists()


def test_a_file_that_cannot_be_read_exits_with_2(licet: Licet, own: Path, tmp_path: Path) -> None:
    (tmp_path / "tale.txt").write_text("once upon a time")
    out = tmp_path / "out.jsonl"
    code, said, err = licet("events", own, tmp_path / "tale.txt", "--out", out)

    assert code == 2
    assert "2 events: licet" in said
    assert "not read: " in err
    assert "no kind of events we know" in err
    before = out.read_bytes()
    code, said, err = licet("events", tmp_path / "tale.txt", "--out", out)
    assert (code, said) == (2, "")
    assert err.startswith("error: ")
    assert out.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--out", "out.csv"], "the name says no format"),
        (["--out", "nowhere/out.jsonl"], "there is no such folder"),
        (["--set", "territory"], "this sets nothing"),
        (["--set", "territory=Atlantis"], "`Atlantis`: no ISO 3166 code"),
        (["--set", "actor=a", "--set", "actor=b"], "this is set twice"),
        (["--mapping", "none.toml"], "the mapping cannot be read"),
        (["--from", "carrier-pigeon"], "invalid value for '--from'"),
        (["none.jsonl"], "there is no such file"),
        (["--out", "own.jsonl"], "this file is read, and would be overwritten"),
        (["--out", "o.jsonl", "--quarantine", "o.jsonl"], "two outputs would go into one file"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    licet: Licet, own: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], problem: str
) -> None:
    monkeypatch.chdir(own.parent)
    code, out, err = licet("events", own.name, *options)

    assert (code, out) == (2, "")
    assert problem in err
    assert "Traceback" not in err


def test_json_adds_up(licet: Licet, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"{OWN}{BAD}\n")
    (tmp_path / "b.json").write_text(json.dumps(OTLP))
    (tmp_path / "c.log").write_text(ACCESS)
    code, out, _ = licet("events", tmp_path, "--set", "actor=a", "--set", "artefact=m", "--json")
    said = json.loads(out)

    assert code == 1
    assert said["read"] == 3 + 1 + 5
    assert said["events"] == {"licet": 2, "otlp": 1, "access": 2}
    assert said["set_aside"] == {"tokens: negative": 1}
    assert sum(said["passed_over"].values()) == 3
    assert said["files"] == {"licet": 1, "otlp": 1, "access": 1}


def test_a_dry_run_shows_events_and_writes_nothing(licet: Licet, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(jsonl(*(ANSWER | {"id": f"c-{n}"} for n in range(30))))
    out = tmp_path / "out.jsonl"
    code, said, _ = licet("events", path, "--set", "actor=a", "--dry-run", "--out", out)
    lines = said.splitlines()

    assert code == 0
    assert [json.loads(line)["id"] for line in lines[:10]] == [f"c-{n}" for n in range(10)]
    assert not out.exists()


def test_standard_input_is_read(
    licet: Licet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Stdin:
        buffer = io.BytesIO(OWN.encode())

    monkeypatch.setattr("sys.stdin", Stdin)
    assert licet("events", "-")[1] == "2 rows read\n2 events: licet (1 file)\n"
    out = tmp_path / "out.parquet"
    Stdin.buffer = io.BytesIO(OWN.encode())
    licet("events", "-", "--out", out)
    Stdin.buffer = io.BytesIO(out.read_bytes())
    assert licet("events", "-")[1] == "2 rows read\n2 events: licet (1 file)\n"


def test_words_of_a_row_do_not_steer_the_terminal(licet: Licet, own: Path) -> None:
    own.write_text(OWN.replace('"DE"', '"\\u001b[2J\\u202e"'))
    _, said, _ = licet("events", own)

    assert "\x1b" not in said
    assert "\u202e" not in said


def test_kinds_of_sources_are_named_alike() -> None:
    assert NAMED.split() == list(KINDS)


def test_the_page_of_attributes_has_all_of_them() -> None:
    page = registry_markdown()

    for name in (*EVENT_FIELDS, *REGISTRY):
        assert f"| `{name}` |" in page
    for one in REGISTRY.values():
        assert all(f"`{name}`" in page for name in one.telemetry)
