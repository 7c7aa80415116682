# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet review FOLDER` and `licet portfolio`: many agreements, kept in one file and asked."""

import json
import os
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.app.portfolios.index import Index, opened

Licet = Callable[..., tuple[int, str, str]]

WORDS = """MODEL LICENCE

This Agreement is made on 1 March 2026 between {a} ("Licensor") and {b} ("Licensee").

1. Licence. Licensor grants Licensee a non-exclusive licence to host the Model.

2. Payment. Licensee shall pay each invoice within thirty ({days}) days after receipt.

3. Switch. Licensor may switch the Model off remotely on two days' notice.

Signed by each party:

By: ______________
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "deals"
    (path / "old").mkdir(parents=True)
    for name, a, b, days in (
        ("one.txt", "Alder Models Ltd", "Birch Foods plc", 20),
        ("old/two.txt", "Cedar AI GmbH", "Birch Foods plc", 30),
    ):
        (path / name).write_text(WORDS.format(a=a, b=b, days=days), encoding="utf-8")
    return path


def test_a_folder_is_reviewed_and_asked(licet: Licet, folder: Path, tmp_path: Path) -> None:
    index = tmp_path / "p.db"

    code, out, err = licet("review", folder, "--jobs", 2, "--index", index)

    assert code == 1
    assert "one.txt" in out
    assert "2 reviewed" in err
    _, out, _ = licet("portfolio", "touched", index, "--party", "birch foods")
    assert [line.split(":")[0] for line in out.splitlines()] == ["old/two.txt", "one.txt"]
    code, out, _ = licet("portfolio", "touched", index, "--words", '"switch the model off"')
    assert (code, len(out.splitlines())) == (1, 2)
    code, out, _ = licet("portfolio", "touched", index, "--rule", "f-010", "--json")
    assert [row["name"] for row in json.loads(out)] == ["one.txt"]
    code, out, _ = licet("portfolio", "touched", index, "--words", "asteroid")
    assert (code, out) == (0, "")
    _, out, _ = licet("portfolio", "list", index)
    assert "one.txt" in out


def test_a_second_run_reviews_only_what_changed(licet: Licet, folder: Path, tmp_path: Path) -> None:
    index = tmp_path / "p.db"
    licet("review", folder, "--index", index, "--as-of", "2026-12-10")
    changed = folder / "one.txt"
    changed.write_text(changed.read_text("utf-8").replace("(20)", "(30)"), encoding="utf-8")
    (folder / "old" / "two.txt").unlink()

    _, _, err = licet("review", folder, "--index", index, "--as-of", "2026-12-10")

    assert "1 reviewed, 0 not" in err
    assert licet("portfolio", "touched", index, "--rule", "F-010")[1] == ""
    assert licet("portfolio", "touched", index, "--party", "Cedar")[1] == ""
    _, _, err = licet("review", folder, "--index", index, "--as-of", "2026-12-10")
    assert "1 reviewed, 1 of them earlier" in err


def test_a_bad_document_stops_nothing_and_is_named(
    licet: Licet, folder: Path, tmp_path: Path
) -> None:
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 word/ broken")
    out_file = tmp_path / "all.jsonl"

    code, _, err = licet("review", folder, "--out", out_file)

    assert code == 2
    assert "not reviewed: bad.docx" in err
    lines = [json.loads(line) for line in out_file.read_text("utf-8").splitlines()]
    assert [line["file"] for line in lines] == ["old/two.txt", "one.txt"]
    assert all(line["schema"] == "licet/review/1" for line in lines)


def test_pages_are_written_beside_one_that_lists_them(
    licet: Licet, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pages"

    licet("review", folder, "--html", out)

    page = (out / "index.html").read_text("utf-8")
    assert 'href="old/two.txt.html"' in page
    assert (out / "old" / "two.txt.html").is_file()
    assert "default-src 'none'" in page


def test_a_file_that_is_no_index_is_refused(licet: Licet, tmp_path: Path) -> None:
    text, other = tmp_path / "a.txt", tmp_path / "other.db"
    text.write_text("no database " * 99, encoding="utf-8")
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE mine (x)")
    for path, said in ((text, "no index of licet"), (other, "no index of licet"),
                       (tmp_path / "missing.db", "there is no such file")):  # fmt: skip
        code, _, err = licet("portfolio", "list", path)
        assert code == 2
        assert said in err
    assert text.read_text("utf-8").startswith("no database")


def test_an_index_in_use_is_named_so(
    licet: Licet, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.db"
    with opened(path, new=True):
        pass
    other = sqlite3.connect(path, isolation_level=None)
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, timeout=0.1))
    other.execute("BEGIN EXCLUSIVE")

    code, _, err = licet("review", folder, "--index", path)

    other.close()
    assert code == 2
    assert "another program is writing to the index" in err
    assert "no index of licet" not in err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--law", "xx"), "not a jurisdiction"),
        (("--playbook", "nobody"), "no playbook that ships"),
        (("--law", "eu", "--fact", "model.gpaii=true"), "did you mean `model.gpai`?"),
        (("--html", "FOLDER/pages"), "would be reviewed the next time"),
        (("--html", "SITE"), "no report of licet"),
    ],
)
def test_what_no_document_could_be_reviewed_with_is_one_error(
    licet: Licet, folder: Path, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("mine", encoding="utf-8")
    given = [o.replace("FOLDER", str(folder)).replace("SITE", str(tmp_path / "site"))
             for o in options]  # fmt: skip

    code, out, err = licet("review", folder, *given)

    assert (code, out) == (2, "")
    assert said in err
    assert "not reviewed" not in err
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "mine"


def test_names_that_are_no_text_stay_two(licet: Licet, folder: Path, tmp_path: Path) -> None:
    try:
        for end in (b"\xfe", b"\xff"):
            (folder / os.fsdecode(b"a" + end + b".txt")).write_text(WORDS, encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes UTF-8 names only")

    _, out, err = licet("review", folder, "--html", tmp_path / "pages")

    assert "4 reviewed, 0 not" in err
    assert "a\\xfe.txt" in out
    assert len(list((tmp_path / "pages").glob("a*.html"))) == 2


def test_parties_are_found_in_any_case_of_any_letter(tmp_path: Path) -> None:
    with opened(tmp_path / "p.db", new=True) as made:
        made.put({"file": "a.txt", "sha256": "0", "settings": "",
                  "parties": [("Österreichische Ärzte AG", "Ärzte")]})  # fmt: skip
        assert len(made.with_party("ÄRZTE")) == 1
        assert len(made.with_party("österreich")) == 1


def test_a_rule_is_asked_for_by_its_name(licet: Licet, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    licet("review", folder, "--index", path, "--side", "licensee")

    with opened(path) as index:
        there = {r["rule"] for r in index.findings()}
    some = next(rule for rule in sorted(there) if rule.startswith("P-"))
    assert licet("portfolio", "touched", path, "--rule", some.lower())[1]
    code, _, err = licet("portfolio", "touched", path, "--rule", "F-999")
    assert code == 2
    assert "there is no rule" in err


def test_touched_asks_one_thing(licet: Licet, tmp_path: Path) -> None:
    code, _, err = licet("portfolio", "touched", tmp_path / "p.db", "--party", "a", "--rule", "b")

    assert code == 2
    assert "give one of" in err


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "p.db"
    with opened(path, new=True) as made:
        made.put({
            "file": "a'; DROP TABLE documents; --.txt", "sha256": "0", "settings": "",
            "parties": [("Birch", "b")], "clauses": [("1", "", 0, 5, "words of a clause")],
        })  # fmt: skip
    return path


@given(st.text(max_size=40))
def test_no_words_of_a_search_are_a_statement(index: Path, words: str) -> None:
    with opened(index) as one:
        one.with_party(words)
        one.obligations(bearer=words)
        one.findings(rule=words)
        if any(c.isalnum() for c in words):
            _searched(one, words)
        assert len(one.documents()) == 1


def _searched(index: Index, words: str) -> None:
    assert isinstance(index.with_words(words), list)
