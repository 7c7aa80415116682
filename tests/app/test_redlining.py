# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet redline`: what is printed and written, and what is refused before anything is."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from licet.text import read

Licet = Callable[..., tuple[int, str, str]]
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two versions of an agreement."""
    for name in ("agreement.docx", "round.docx"):
        shutil.copy(EXAMPLES / name, tmp_path)
    return tmp_path / "agreement.docx", tmp_path / "round.docx"


def test_it_says_what_changed_and_writes_nothing_unless_told(
    licet: Licet, two: tuple[Path, Path]
) -> None:
    code, out, err = licet("redline", *two)

    assert code == 0
    assert "section 2.2, paragraph 9: replaced\n  - 250,000\n  + 200,000\n" in out
    assert "paragraph 18: replaced, tracked by Ben Roth (Harbour)" in out
    assert err.startswith("nothing written (say -o FILE): 10 replaced, 2 inserted, ")
    assert sorted(p.name for p in two[0].parent.iterdir()) == ["agreement.docx", "round.docx"]


def test_what_it_writes_settles_into_either_version(licet: Licet, two: tuple[Path, Path]) -> None:
    red, clean, back = (two[0].with_name(f"{name}.docx") for name in ("red", "clean", "back"))

    code, _, err = licet("redline", *two, "-o", red, "--author", "Cato Lind",
                         "--date", "2026-11-27T09:00:00")  # fmt: skip
    assert (code, err.partition(":")[0]) == (0, str(red))
    with zipfile.ZipFile(red) as archive:
        assert b'w:author="Cato Lind" w:date="2026-11-27T09:00:00Z"' in archive.read(
            "word/document.xml"
        )
    assert licet("redline", red, "--accept", "-o", clean)[0] == 0
    assert licet("redline", red, "--reject", "-o", back, "--json")[0] == 0
    assert read(clean.read_bytes()).text == read(two[1].read_bytes()).text
    assert not read(clean.read_bytes()).revisions
    assert not read(back.read_bytes()).revisions


def test_one_author_alone_can_be_settled(licet: Licet, two: tuple[Path, Path]) -> None:
    out = two[0].with_name("out.docx")

    code, said, _ = licet("redline", two[0], "--accept", "--by", "Ada Quist (Northwind)",
                          "-o", out, "--json")  # fmt: skip

    assert code == 0
    told = json.loads(said)
    assert told["accepted"] == 2
    assert {r.author for r in read(out.read_bytes()).revisions} == {"Ben Roth (Harbour)"}


def test_json_has_every_change_with_its_place(licet: Licet, two: tuple[Path, Path]) -> None:
    code, out, _ = licet("redline", *two, "--json")

    told = json.loads(out)
    assert code == 0
    assert sum(told["counts"].values()) == len(told["changes"])
    assert told["written"] is None
    assert {
        "kind": "replaced", "part": "body", "paragraph": 9, "section": "2.2", "old": "250,000",
        "new": "200,000", "tracked_by": "",
    } in told["changes"]  # fmt: skip


def test_versions_that_say_the_same_are_said_to(licet: Licet, two: tuple[Path, Path]) -> None:
    code, out, err = licet("redline", two[0], two[0])

    assert (code, out) == (0, "nothing changed\n")
    assert err.endswith("no changes\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("deal.txt", "round.docx"),
                     "error: deal.txt: a redline needs two Word files (.docx), and this is none\n"
                     "hint: `licet compare` compares text, Markdown, HTML and PDF as well\n",
                     id="text"),
        pytest.param(("agreement.docx", "deal.docx"),
                     "error: deal.docx: a redline needs two Word files (.docx), and this is none\n"
                     "hint: `licet compare` compares text, Markdown, HTML and PDF as well\n",
                     id="text called Word"),
        pytest.param(("agreement.docx", "locked.docx"),
                     "error: locked.docx: this is an old or a locked Word file\n"
                     "hint: save it as .docx without a password\n", id="locked"),
        pytest.param(("agreement.docx", "short.docx"),
                     "error: short.docx: the Word file is damaged or cut off\n"
                     "hint: open it in Word and save it again\n", id="cut off"),
        pytest.param(("agreement.docx", "none.docx"), "error: none.docx: there is no such file\n"
                     "hint: did you mean `round.docx`?\n",
                     id="not there"),
        pytest.param(("agreement.docx", "round.docx", "-o", "out.pdf"),
                     "error: out.pdf: the result is a .docx file, as the old one is\n"
                     "hint: end its name in .docx\n", id="other kind"),
        pytest.param(("agreement.docx", "round.docx", "-o", "round.docx"),
                     "error: round.docx: this file is there already\n"
                     "hint: choose another name, or say --force\n", id="there already"),
        pytest.param(("agreement.docx", "round.docx", "-o", "round.docx", "--force"),
                     "error: round.docx: this would overwrite the document itself\n"
                     "hint: choose another name\n", id="itself"),
        pytest.param(("agreement.docx", "round.docx", "--author", "a\x01"),
                     "error: 'a\\x01': this is no name of an author\n"
                     "hint: say --author with a person's name\n", id="author"),
        pytest.param(("agreement.docx",),
                     "error: give the old file and the new one\n"
                     "hint: `licet redline --help` shows what it takes\n", id="one file"),
        pytest.param(("agreement.docx", "round.docx", "--accept"),
                     "error: give one file\n"
                     "hint: `licet redline --help` shows what it takes\n", id="two to accept"),
        pytest.param(("agreement.docx", "--accept", "--reject"),
                     "error: choose one of --accept and --reject\n"
                     "hint: `licet redline --help` shows what it takes\n", id="both"),
        pytest.param(("agreement.docx", "round.docx", "--by", "Ada"),
                     "error: --by goes with --accept or --reject\n"
                     "hint: `licet redline --help` shows what it takes\n", id="by"),
        pytest.param(("macros.docm", "round.docx", "-o", "out.docx"),
                     "error: out.docx: the result is a .docm file, as the old one is\n"
                     "hint: end its name in .docm\n", id="macros"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_clear_error(
    licet: Licet,
    two: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    folder = two[0].parent
    monkeypatch.chdir(folder)
    for name in ("deal.txt", "deal.docx"):
        (folder / name).write_text("An agreement.", encoding="utf-8")
    (folder / "locked.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (folder / "short.docx").write_bytes(two[0].read_bytes()[:2000])
    shutil.copy(two[0], folder / "macros.docm")
    before = sorted(p.name for p in folder.iterdir())

    code, out, err = licet("redline", *arguments)

    assert (code, out, err) == (2, "", said)
    assert sorted(p.name for p in folder.iterdir()) == before
