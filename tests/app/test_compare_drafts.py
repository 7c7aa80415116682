# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Drafted documents compared: who gains, in which section, in which wording; and as a page."""

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]

BEGIN = ("--between", "Ada Ltd,Bo AG", "--artefact", "weights:m-7b@1",
         "--term", "2027-01-01..2029-12-31", "--no-guided")  # fmt: skip


@pytest.fixture
def begun(licet: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A balanced draft."""
    monkeypatch.setenv("COLUMNS", "1000")
    path = tmp_path / "v1.toml"
    assert licet("new", *BEGIN, "-o", path)[0] == 0
    return path


def narrower(path: Path) -> Path:
    text = path.read_text(encoding="utf-8")
    places = re.search(r'^places = \["EEA", "CH", "GB", "US"\]$', text, re.MULTILINE)
    assert places is not None
    other = path.with_name("v2.toml")
    other.write_text(text.replace(places.group(), 'places = ["EEA", "CH"]'), encoding="utf-8")
    return other


def edited(path: Path, old: str, new: str) -> Path:
    """A copy of a Word file with words changed and not tracked."""
    other = path.with_name("edited.docx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(other, "w") as made:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == "word/document.xml":
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode(), 1)
            made.writestr(info, content)
    return other


def test_a_territory_is_one_line_without_the_purposes_that_both_bar(
    licet: Run, begun: Path
) -> None:
    code, out, _ = licet("compare", begun, narrower(begun))

    assert code == 1
    lost = [line for line in out.splitlines() if "no longer allows" in line]
    assert len(lost) == 1
    assert "hosting in GB and US" in lost[0]
    assert "weapons" not in out
    assert "(--all lists them)" in out


def test_all_lists_what_was_not_allowed_before_either(licet: Run, begun: Path) -> None:
    out = licet("compare", begun, narrower(begun), "--all")[1]

    assert "not allowed before, now refused outright: pretraining" in out
    assert "--all lists" not in out


def test_another_stance_is_told_by_side_and_by_values_with_sections(
    licet: Run, begun: Path
) -> None:
    other = begun.with_name("w.toml")
    assert licet("new", *BEGIN, "--stance", "licensor", "-o", other)[0] == 0
    papers = [path.with_suffix(".docx") for path in (begun, other)]
    for path, paper in zip((begun, other), papers, strict=True):
        assert licet("draft", path, "-o", paper)[0] == 0
    code, out, _ = licet("compare", *papers)

    assert code == 1
    assert re.search(r"^ada gains, bo loses$", out, re.MULTILINE)
    assert re.search(r"rate \d+ % → \d+ % +\(§ \d+\)", out)
    assert re.search(r"§ \d+ +Limits of liability: balanced → licensor; cap ", out)
    assert "of words in clauses of the library" in out
    assert len(out.splitlines()) < 120


def test_words_that_left_the_library_are_a_difference_from_the_terms(
    licet: Run, begun: Path
) -> None:
    paper = begun.with_suffix(".docx")
    assert licet("draft", begun, "-o", paper)[0] == 0
    assert licet("compare", begun, paper)[:2] == (0, "no difference in meaning\n")

    code, out, _ = licet("compare", begun, edited(paper, "without delay", "without undue delay"))
    assert code == 1
    assert out.startswith("no difference in the typed terms · 1 clause reworded")
    assert "put in “undue”" in out


def test_a_page_has_no_script_and_escapes_every_word(licet: Run, begun: Path) -> None:
    other, page = narrower(begun), begun.with_name("page.html")
    text = other.read_text(encoding="utf-8").replace("Bo AG", "<script>x</script>")
    other.write_text(text, encoding="utf-8")
    first = licet("compare", begun, other, "--html", page, "--witness")
    shown = page.read_bytes()

    assert first[0] == 1
    assert b"<script" not in shown
    assert b"default-src 'none'" in shown
    assert b"no longer allows" in shown
    assert licet("compare", begun, other, "--html", page, "--witness")[0] == 1
    assert page.read_bytes() == shown


def test_a_page_replaces_no_version_and_nothing_else(licet: Run, begun: Path) -> None:
    other = narrower(begun)
    before = other.read_bytes()
    notes = begun.with_name("notes.html")
    notes.write_text("mine", encoding="utf-8")

    for page in (other, notes, begun.with_name("nowhere") / "page.html"):
        code, out, err = licet("compare", begun, other, "--html", page)
        assert (code, out) == (2, "")
        assert err.startswith("error: ")
    assert other.read_bytes() == before
    assert notes.read_text(encoding="utf-8") == "mine"


def test_the_exact_region_is_in_the_json(licet: Run, begun: Path) -> None:
    told = json.loads(licet("compare", begun, narrower(begun), "--json")[1])
    (lost,) = [one for one in told["terms"]["shifts"] if one["kind"] == "lost"]

    assert {limit["attribute"] for limit in lost["limits"]} == {"act", "territory"}
    assert all("purpose" in {limit["attribute"] for limit in box} for box in lost["exact"])
