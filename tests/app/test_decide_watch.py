# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet decide`, `licet watch` and `licet residual`, as people and programs call them."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
HOSTING, USAGE = EXAMPLES / "hosting.toml", EXAMPLES / "usage.jsonl"
Licet = Callable[..., tuple[int, str, str]]


def test_both_clauses_are_named(licet: Licet) -> None:
    code, out, _ = licet("decide", HOSTING, "--act", "host", "--territory", "FR",
                         "--purpose", "medical", "--at", "2027-01-05")  # fmt: skip

    assert code == 1
    assert out == (
        'deny   §2.3 purpose "medical" is excluded · §4.1 territory covers DE, US only'
        "   (2 clauses)\n"
    )


def test_the_decision_as_json(licet: Licet) -> None:
    code, out, _ = licet("decide", HOSTING, "--act", "generate", "--at", "2027-01-05", "--json")

    found = json.loads(out)
    assert code == 1
    assert found["verdict"] == "ask"
    assert found["missing"] == ["purpose", "territory", "tokens", "user"]
    assert {"rule", "clause", "section"} <= found["because"][0].keys()
    assert found["duties"] == []


def test_nothing_of_an_agreement_steers_the_terminal(licet: Licet, tmp_path: Path) -> None:
    deal = tmp_path / "deal.toml"
    deal.write_text(HOSTING.read_text().replace('"2.3"', '"2.3\\u001b[2J\\nallow x"'))

    _, out, _ = licet("decide", deal, "--act", "host", "--territory", "DE",
                      "--purpose", "medical", "--at", "2027-01-05")  # fmt: skip

    assert out == 'deny   §2.3[2J allow x purpose "medical" is excluded\n'


def test_where_nobody_is_called_a_licensee_the_other_party_is_meant(
    licet: Licet, tmp_path: Path
) -> None:
    deal = tmp_path / "deal.toml"
    deal.write_text(HOSTING.read_text().replace('["licensee", "deployer"]', '["deployer"]'))

    code, _, err = licet("decide", deal, "--act", "host", "--territory", "DE",
                         "--purpose", "search", "--at", "2027-01-05")  # fmt: skip

    assert (code, err) == (0, "")


def test_requests_in_a_file(licet: Licet, tmp_path: Path) -> None:
    requests = tmp_path / "requests.jsonl"
    told = {"actor": "globex", "act": "host", "artefact": "acme/m1", "at": "2027-01-05T00:00:00Z"}
    rows = [
        {**told, "territory": "DE", "purpose": "search"},
        {**told, "territory": "FR", "purpose": "x"},
    ]
    requests.write_text("\n".join(map(json.dumps, rows)))

    code, out, _ = licet("decide", HOSTING, "--requests", requests)

    assert code == 1
    assert [json.loads(line)["verdict"] for line in out.splitlines()] == ["allow", "deny"]


def test_requests_leave_out_what_there_is_one_of(licet: Licet, tmp_path: Path) -> None:
    requests = tmp_path / "requests.jsonl"
    told = {"act": "host", "at": "2027-01-05T00:00:00Z", "territory": "DE", "purpose": "a\u2028b"}
    requests.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")

    code, out, err = licet("decide", HOSTING, "--requests", requests)

    assert code == 0, err
    assert json.loads(out)["verdict"] == "allow"


def test_empty_lines_are_lines(licet: Licet, tmp_path: Path) -> None:
    requests = tmp_path / "requests.jsonl"
    requests.write_text('\n\n{"act": "hst"}\n')

    code, _, err = licet("decide", HOSTING, "--requests", requests)

    assert code == 2
    assert f"{requests}:3" in err


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "null", '{"act": "host", "act": "host"}', '{"at": "yesterday"}', '{"at": 5}',
     '{"actor": "globex", "act": "host", "artefact": "acme/m1", "tokens": 1e999}', "[" * 100_000,
     '{"at": "9999-12-31T23:59:59-05:00"}', '{"tokens": ' + "9" * 5_000 + "}"],
)  # fmt: skip
def test_a_line_that_is_no_request_is_named(licet: Licet, tmp_path: Path, line: str) -> None:
    requests = tmp_path / "requests.jsonl"
    requests.write_text(line)

    code, out, err = licet("decide", HOSTING, "--requests", requests)

    assert (code, out) == (2, "")
    assert f"{requests}:1" in err
    assert "failed on this input" not in err


def test_what_goes_wrong_is_told_in_a_line(licet: Licet, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text('id = "x"')
    empty = tmp_path / "empty"
    empty.mkdir()
    for words in (
        ("decide", HOSTING),
        ("decide", HOSTING, "--act", "hst"),
        ("decide", HOSTING, "--act", "host", "--territory", "ZZ"),
        ("decide", HOSTING, "--act", "host", "--at", "tomorrow"),
        ("decide", HOSTING, "--act", "host", "--at", "2027-01-05T00:00:00"),
        ("decide", HOSTING, "--act", "host", "--set", "tokens=many"),
        ("decide", HOSTING, "--act", "host", "--set", "tokens"),
        ("decide", HOSTING, "--act", "host", "--set", "tokens=1e99999999"),
        ("decide", HOSTING, "--act", "host", "--at", "0001-01-01T00:00:00+10:00"),
        ("decide", HOSTING, HOSTING, "--act", "host"),
        ("decide", other, "--act", "host"),
        ("decide", tmp_path / "none.toml", "--act", "host"),
        ("decide", USAGE, "--act", "host"),
        ("decide", empty, "--act", "host"),
        ("watch", HOSTING, tmp_path / "none.jsonl"),
        ("watch", HOSTING, other),
        ("watch", HOSTING, USAGE, "--at", "soon"),
        ("residual", empty, USAGE),
    ):
        code, _, err = licet(*words)
        assert code == 2, words
        assert err.startswith("error: "), words
        assert "failed on this input" not in err, words


def _watched(licet: Licet, *words: object) -> Any:
    code, out, _ = licet("watch", *words, "--json")
    assert code in (0, 1)
    return json.loads(out)


def test_breaches_have_one_clause_one_party_and_one_time(licet: Licet) -> None:
    found = _watched(licet, HOSTING, USAGE, "--at", "2027-07-10")

    assert [(b["clause"], b["party"], b["time"][:10], b["cause"]) for b in found["breaches"]] == [
        ("4.1", "globex", "2027-02-03", "gateway/g9001"),
        ("2.3", "globex", "2027-02-03", "gateway/g9002"),
        ("4.1", "globex", "2027-02-03", "gateway/g9002"),
        ("2.3", "globex", "2027-03-11", "gateway/g9003"),
        ("3.1", "globex", "2027-03-23", "gateway/g0095"),
        ("2.4", "globex", "2027-03-25", "deadline"),
    ]
    assert [f["kind"] for f in found["findings"]] == ["evidence_missing", "not_granted"]
    assert [(c["rule"], c["new"]) for c in found["changes"]] == [("3.1.tokens", "3000000")]
    assert [(d["rule"], d["time"]) for d in found["due"]] == [
        ("5.2.report", "2027-07-31T00:00:00Z")
    ]


def test_the_order_of_rows_changes_nothing(licet: Licet, tmp_path: Path) -> None:
    rows = USAGE.read_text().splitlines()
    random.Random(1).shuffle(rows)
    shuffled = tmp_path / "shuffled.jsonl"
    shuffled.write_text("\n".join(rows))

    one = _watched(licet, HOSTING, USAGE, "--at", "2027-07-10")
    assert _watched(licet, HOSTING, shuffled, "--at", "2027-07-10") == one


def test_the_residual_is_enough_to_go_on(licet: Licet, tmp_path: Path) -> None:
    rows = USAGE.read_text().splitlines(keepends=True)
    early, late = tmp_path / "early.jsonl", tmp_path / "late.jsonl"
    early.write_text("".join(row for row in rows if row < '{"at": "2027-03-15'))
    late.write_text("".join(row for row in rows if row >= '{"at": "2027-03-15'))
    residual = tmp_path / "residual.json"

    code, _, _ = licet("residual", HOSTING, early, "--at", "2027-03-15", "--out", residual)
    assert code == 0
    first = _watched(licet, HOSTING, early, "--at", "2027-03-15")
    second = _watched(licet, residual, late, "--at", "2027-07-10")
    whole = _watched(licet, HOSTING, USAGE, "--at", "2027-07-10")

    for what in ("breaches", "findings", "changes"):
        assert first[what] + second[what] == whole[what]
    assert second["due"] == whole["due"]


def test_late_events_are_corrections(licet: Licet, tmp_path: Path) -> None:
    rows = [json.loads(row) for row in USAGE.read_text().splitlines()]
    for row in rows:
        if row["id"] == "g0095":  # the one that crosses the cap becomes known in June
            row["recorded"] = "2027-06-01T00:00:00Z"
    events = tmp_path / "events.jsonl"
    events.write_text("".join(json.dumps(row) + "\n" for row in rows))

    found = _watched(licet, HOSTING, events, "--at", "2027-07-10", "--as-recorded")
    plain = _watched(licet, HOSTING, events, "--at", "2027-07-10")

    assert found["breaches"] == plain["breaches"]
    (correction,) = found["corrections"]
    assert correction["event"] == "gateway/g0095"
    assert [b["cause"] for b in correction["added"]] == ["gateway/g0095"]


def test_a_late_event_that_changes_nothing_corrects_nothing(licet: Licet, tmp_path: Path) -> None:
    told = {"source": "g", "actor": "globex", "act": "host", "artefact": "acme/m1",
            "attributes": {"territory": "DE", "purpose": "search"}}  # fmt: skip
    rows = [
        {**told, "at": "2027-02-02T00:00:00Z", "id": "1"},
        {**told, "at": "2027-02-01T00:00:00Z", "id": "2", "recorded": "2027-02-03T00:00:00Z"},
    ]
    events = tmp_path / "events.jsonl"
    events.write_text("\n".join(map(json.dumps, rows)))

    found = _watched(licet, HOSTING, events, "--at", "2027-02-10", "--as-recorded")

    assert (found["read"], found["breaches"], found["corrections"]) == (2, [], [])


def test_the_residual_is_decided_by(licet: Licet, tmp_path: Path) -> None:
    residual = tmp_path / "residual.json"
    licet("residual", HOSTING, USAGE, "--at", "2027-03-24", "--out", residual)

    words = ("--act", "generate", "--territory", "DE", "--purpose", "search", "--set", "user=u1")
    code, out, _ = licet("decide", residual, *words, "--set", "tokens=1", "--at", "2027-03-24")
    assert code == 1
    assert "§3.1 cap of 2,000,000 tokens in 1 month" in out
    code, _, _ = licet("decide", residual, *words, "--set", "tokens=1", "--at", "2027-04-02")
    assert code == 0


def test_rows_that_are_no_events_are_set_aside(licet: Licet, tmp_path: Path) -> None:
    events, aside = tmp_path / "events.jsonl", tmp_path / "aside.jsonl"
    events.write_text(USAGE.read_text() + '{"at": "never"}\n')

    found = _watched(licet, HOSTING, events, "--at", "2027-07-10", "--quarantine", aside)
    assert found["set_aside"] == 1
    assert json.loads(aside.read_text())["row"] == 210
    _, _, err = licet("watch", HOSTING, events, "--at", "2027-07-10")
    assert "1 row is no event," in err


def test_where_no_row_is_an_event_nothing_is_said(licet: Licet, tmp_path: Path) -> None:
    events = tmp_path / "events.jsonl"
    row = {"at": "never", "source": "g", "id": "1", "actor": "globex", "act": "host"}
    events.write_text(json.dumps(row))

    for command in ("watch", "residual"):
        code, out, err = licet(command, HOSTING, events, "--at", "2027-02-10")
        assert (code, out) == (2, "")
        assert "no row of these files is an event" in err


def test_tables_and_the_page(licet: Licet, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    page, rows, table = (tmp_path / name for name in ("w.html", "w.jsonl", "w.parquet"))
    for out in (rows, table):
        code, _, _ = licet("watch", HOSTING, USAGE, "--at", "2027-07-10", "--out", out,
                           "--html", page, "--force")  # fmt: skip
        assert code == 1
    read = pq.read_table(table).to_pylist()
    assert [row["is"] for row in read] == [
        json.loads(row)["is"] for row in rows.read_text().splitlines()
    ]
    assert read[0]["cause"] == "gateway/g9001"
    assert "§2.3" in page.read_text()
    code, _, err = licet("watch", HOSTING, USAGE, "--out", table)
    assert (code, "there already" in err) == (2, True)


def test_nothing_on_the_page_can_run(licet: Licet, tmp_path: Path) -> None:
    events, page = tmp_path / "events.jsonl", tmp_path / "w.html"
    evil = "</td><script>alert(1)</script>‮"
    row = {"at": "2027-02-03T00:00:00Z", "source": evil, "id": evil, "actor": "globex",
           "act": "generate", "artefact": "acme/m1", "evidence": evil, "attributes": {
               "territory": "FR", "purpose": evil, "user": evil, "tokens": 1}}  # fmt: skip
    events.write_text(json.dumps(row))

    licet("watch", HOSTING, events, "--at", "2027-07-10", "--html", page)

    text = page.read_text()
    assert "<script" not in text
    assert "‮" not in text
    assert "&lt;script" in text


def test_a_folder_of_agreements(licet: Licet, tmp_path: Path) -> None:
    folder = tmp_path / "agreements"
    folder.mkdir()
    (folder / "a.toml").write_text(HOSTING.read_text())
    other = HOSTING.read_text().replace("globex", "initech").replace("acme-initech", "second")
    (folder / "b.toml").write_text(other)

    found = _watched(licet, folder, USAGE, "--at", "2027-07-10")

    assert len(found["agreements"]) == 2
    assert {b["agreement"] for b in found["breaches"] if b["cause"] != "deadline"} == {
        "acme-globex-2027"
    }


# Ibis 12 asks DuckDB 2 for tables by a former name.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_query_finds_what_the_monitor_finds(licet: Licet, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    table, out = tmp_path / "usage.parquet", tmp_path / "found"
    licet("events", USAGE, "--out", table)

    code, told, _ = licet("watch", HOSTING, table, "--at", "2027-07-10", "--engine", "duckdb",
                          "--out", out, "--json")  # fmt: skip
    one = _watched(licet, HOSTING, USAGE, "--at", "2027-07-10")

    assert code == 1
    assert json.loads(told)["read"] == one["read"]
    found = pq.read_table(out / "breaches.parquet").to_pylist()
    keys = ("agreement", "clause", "rule", "party", "cause", "text")
    assert sorted([row[k] for k in keys] for row in found) == sorted(
        [breach[k] for k in keys] for breach in one["breaches"]
    )


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--engine", "oracle"), "not an engine"),
        (("--engine", "duckdb", "--html", "w.html"), "goes with the monitor"),
        (("--engine", "duckdb"), "in one column"),
        (("--engine", "postgresql://nobody@localhost:1/x"), "the database says"),
        (("--state", "kept"), "goes with a query"),
    ],
)
def test_what_a_query_cannot_do_is_told(licet: Licet, words: tuple[str, ...], said: str) -> None:
    code, _, err = licet("watch", HOSTING, USAGE, *words)

    assert code == 2
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "words",
    [
        ("watch", "--html", "a.html", "--out", "none/b.jsonl"),
        ("watch", "--html", "a.html", "--out", "b.txt"),
        ("watch", "--html", "a.jsonl", "--out", "a.jsonl"),
        ("watch", "--html", "a.html", "--out", "usage.jsonl", "--force"),
        ("watch", "--html", "hosting.toml", "--force"),
        ("watch", "--html", "a.html", "--from", "spans"),
        ("residual", "--out", "a.toml"),
        ("residual", "--out", "hosting.toml", "--force"),
        ("residual", "--out", "none/a.json"),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_anything_is_written(
    licet: Licet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("hosting.toml").write_bytes(HOSTING.read_bytes())
    Path("usage.jsonl").write_bytes(USAGE.read_bytes())

    code, out, err = licet(words[0], "hosting.toml", "usage.jsonl", *words[1:])

    assert (code, out) == (2, "")
    assert err.startswith("error: ")
    assert "failed on this input" not in err
    assert {p.name for p in tmp_path.iterdir()} == {"hosting.toml", "usage.jsonl"}
    assert Path("hosting.toml").read_bytes() == HOSTING.read_bytes()
    assert Path("usage.jsonl").read_bytes() == USAGE.read_bytes()


def test_what_was_not_known_yet_was_not_said(licet: Licet, tmp_path: Path) -> None:
    events = tmp_path / "events.jsonl"
    told = {"source": "mail", "id": "m1", "actor": "globex", "act": "report_usage",
            "artefact": "acme/m1", "at": "2027-04-28T09:00:00Z"}  # fmt: skip
    events.write_text(json.dumps({**told, "recorded": "2027-05-03T09:00:00Z"}))
    words = (HOSTING, events, "--as-recorded", "--at")

    before, after = _watched(licet, *words, "2027-05-02"), _watched(licet, *words, "2027-05-04")

    assert [b["rule"] for b in before["breaches"]] == ["5.2.report"]
    assert after["breaches"] == []
    assert [b["rule"] for c in after["corrections"] for b in c["withdrawn"]] == ["5.2.report"]
