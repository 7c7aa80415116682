# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet redline --explain`: what a change means stands beside it, and nowhere else."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from licet.terms import NoteKind
from licet.text import read
from licet.text.redline import accept_all, reject_all

Licet = Callable[..., tuple[int, str, str]]
CLAUSES = (
    "1. Licence",
    "1.1 Licensor grants Licensee a non-exclusive licence to use the Model.",
    "2. Term",
    "2.1 If a party is in breach of this Agreement, the other party may terminate it unless the "
    "breach is cured within {} days of notice.",
    "2.2 Notices are sent by {} mail.",
)


def paper(path: Path, *values: str) -> Path:
    word = docx.Document()
    for clause in CLAUSES:
        word.add_paragraph(clause.format(values[0] if "cured" in clause else values[1]))
    out = io.BytesIO()
    word.save(out)
    path.write_bytes(out.getvalue())
    return path


def comments(path: Path) -> list[str]:
    return [n.text for n in read(path.read_bytes()).notes if n.kind is NoteKind.COMMENT]


def test_a_value_that_changed_is_explained_beside_it(licet: Licet, tmp_path: Path) -> None:
    old = paper(tmp_path / "old.docx", "thirty (30)", "registered")
    new = paper(tmp_path / "new.docx", "twenty (20)", "electronic")
    red = tmp_path / "red.docx"

    code, out, _ = licet("redline", old, new, "--explain", "-o", red, "--author", "Cato", "--json")

    assert code == 0
    told = json.loads(out)
    assert len(told["changes"]) == 2
    assert [(c["fate"], c["author"]) for c in told["comments"]] == [("explains", "Cato")]
    assert "twenty (20) days" in told["comments"][0]["words"]
    assert "20" in told["comments"][0]["at"]
    assert comments(red) == [told["comments"][0]["words"]]
    assert read(accept_all(red.read_bytes())).text == read(new.read_bytes()).text
    assert read(reject_all(red.read_bytes())).text == read(old.read_bytes()).text


@pytest.fixture
def drafts(licet: Licet, tmp_path: Path) -> tuple[Path, Path]:
    """Two drafts that differ in the time to cure and in whether the licence is exclusive."""
    paths = []
    for name, days in (("old", 30), ("new", 20)):
        terms = tmp_path / f"{name}.toml"
        licet("new", "--between", "Tern Ltd,Plover AG", "--artefact", "weights:tern@1", "--term",
              "2027-01-01..2029-12-31", "--set", f"whole.cure.days={days}", "-o",
              terms)  # fmt: skip
        if name == "new":
            text = terms.read_text(encoding="utf-8")
            terms.write_text(text.replace("exclusive = false", "exclusive = true"), "utf-8")
        paths.append(tmp_path / f"{name}.docx")
        licet("draft", terms, "-o", paths[-1])
    return paths[0], paths[1]


def test_what_drafts_mean_otherwise_stands_at_the_clauses(
    licet: Licet, drafts: tuple[Path, Path]
) -> None:
    code, out, _ = licet("redline", *drafts, "--explain", "--json")

    assert code == 0
    told = json.loads(out)["comments"]
    assert any("30 days" in c["words"] and "20 days" in c["words"] and "twenty" in c["at"]
               for c in told)  # fmt: skip
    assert any("exclusive instead of not exclusive" in c["words"] for c in told)


def test_without_a_difference_in_meaning_nothing_is_said(licet: Licet, tmp_path: Path) -> None:
    old = paper(tmp_path / "old.docx", "thirty (30)", "registered")
    new = paper(tmp_path / "new.docx", "thirty (30)", "electronic")
    plain, red = tmp_path / "plain.docx", tmp_path / "red.docx"

    day = ("--date", "2026-11-27")
    licet("redline", old, new, "-o", plain, *day)
    code, out, _ = licet("redline", old, new, "--explain", "-o", red, *day)

    assert code == 0
    assert "comment" not in out
    assert red.read_bytes() == plain.read_bytes()


def test_explaining_needs_two_versions(licet: Licet, tmp_path: Path) -> None:
    old = paper(tmp_path / "old.docx", "thirty (30)", "registered")

    code, out, err = licet("redline", old, "--accept", "--explain")

    assert (code, out) == (2, "")
    assert err.startswith("error: --explain goes with two versions\n")
