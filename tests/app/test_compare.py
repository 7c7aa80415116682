# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet compare`: meaning first, edits nobody tracked, three versions, and what is refused."""

import io
import json
import re
import shlex
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def deals(tmp_path: Path) -> tuple[Path, Path]:
    """An agreement, and one that is worse for the licensee."""
    text = (EXAMPLES / "deal.toml").read_text(encoding="utf-8")
    old, new = tmp_path / "v1.toml", tmp_path / "v2.toml"
    old.write_text(text, encoding="utf-8")
    narrower = text.replace('included = ["EEA", "CH"]', 'included = ["CH"]')
    narrower = narrower.replace("cure = { amount = 30", "cure = { amount = 15")
    assert narrower.count("15") > text.count("15")
    new.write_text(narrower, encoding="utf-8")
    return old, new


def test_what_is_no_longer_allowed_is_said_first(licet: Run, deals: tuple[Path, Path]) -> None:
    code, out, _ = licet("compare", *deals)

    assert code == 1
    assert out.startswith("1 right lost · 1 act now refused outright · 1 term changed")
    assert "v2.toml no longer allows: fine-tuning and hosting in the EEA" in " ".join(out.split())
    assert "time to cure 30 days → 15 days" in out


def test_the_same_version_has_no_difference(licet: Run, deals: tuple[Path, Path]) -> None:
    code, out, _ = licet("compare", deals[0], deals[0])

    assert (code, out) == (0, "no difference in meaning\n")


def test_a_witness_can_be_asked_again_as_it_is_printed(
    licet: Run, deals: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    _, out, _ = licet("compare", *deals, "--witness")
    commands = [line.strip() for line in out.splitlines() if line.strip().startswith("licet ")]
    answers = [licet(*shlex.split(command)[1:])[0] for command in commands]

    assert answers[:2] == [0, 1]
    assert len(answers) >= 4


def test_json_is_one_value_and_always_the_same(licet: Run, deals: tuple[Path, Path]) -> None:
    first, again = licet("compare", *deals, "--json"), licet("compare", *deals, "--json")
    told = json.loads(first[1])

    assert first == again
    assert told["schema"] == "licet/comparison/1"
    assert (told["same"], told["paper"]) == (False, None)
    assert told["terms"]["shifts"][0]["kind"] == "lost"
    assert told["terms"]["shifts"][0]["witness"]["new"] == "deny"


def test_markdown_cannot_be_steered_by_the_words_of_a_version(
    licet: Run, deals: tuple[Path, Path]
) -> None:
    old, new = deals
    text = new.read_text(encoding="utf-8").replace("Harbour Clinics AG", "[x](y) <b>")
    new.write_text(text, encoding="utf-8")
    code, out, _ = licet("compare", old, new, "--markdown")

    assert code == 1
    assert out.startswith("# v1\\.toml → v2\\.toml\n")
    assert "<b>" not in re.sub(r"\\[<>]", "", out)


def test_edits_that_nobody_tracked_come_first(licet: Run) -> None:
    code, out, _ = licet("compare", EXAMPLES / "agreement.docx", EXAMPLES / "round.docx")
    shown = " ".join(out.split())

    assert code == 1
    assert shown.index("EDITS THAT NOBODY TRACKED") < shown.index("what is fixed")
    told = json.loads(
        licet("compare", EXAMPLES / "agreement.docx", EXAMPLES / "round.docx", "--json")[1]
    )["paper"]
    assert told["tracked"] == 4
    assert told["rejected_is_old"] is False
    untracked = [(one["section"], one["old"], one["new"]) for one in told["untracked"]]
    assert ("6.1", "31 December", "30 June") in untracked
    # The two edits that were tracked are none of them.
    assert not any("two per cent" in new or "sixty" in new for _, _, new in untracked)


def with_tracked(path: Path, target: Path, old: str, new: str) -> None:
    """A copy of a Word file in which one run of words is replaced, tracked."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w") as made:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == "word/document.xml":
                text = content.decode("utf-8")
                run = re.search(rf"<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>([^<]*?){re.escape(old)}", text)
                assert run is not None
                end = text.index("</w:r>", run.end()) + len("</w:r>")
                rest = text[run.end() : text.index("<", run.end())]
                by = 'w:id="900" w:author="B" w:date="2027-01-01T00:00:00Z"'
                piece = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
                words = f'<w:delText xml:space="preserve">{old}</w:delText>'
                gone = f"<w:del {by}><w:r>{words}</w:r></w:del>"
                put = f"<w:ins {by}>{piece.format(new)}</w:ins>"
                made_of = piece.format(run.group(1)) + gone + put + piece.format(rest)
                text = text[: run.start()] + made_of + text[end:]
                content = text.encode("utf-8")
            made.writestr(info, content)
    target.write_bytes(out.getvalue())


def test_a_version_in_which_every_edit_is_tracked_says_so(licet: Run, tmp_path: Path) -> None:
    new = tmp_path / "tracked.docx"
    with_tracked(EXAMPLES / "agreement.docx", new, "certify it in writing", "certify it by oath")
    code, out, _ = licet("compare", EXAMPLES / "agreement.docx", new)

    assert code == 1
    assert "NOBODY TRACKED" not in out
    assert "every edit was tracked" in " ".join(out.split())
    assert "“in writing” → “by oath”" in out


def test_of_three_versions_conflicts_come_first(
    licet: Run, deals: tuple[Path, Path], tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.toml"
    text = deals[0].read_text(encoding="utf-8")
    theirs.write_text(text.replace("cure = { amount = 30", "cure = { amount = 60"), "utf-8")
    code, out, _ = licet("compare", deals[0], deals[1], theirs)
    shown = " ".join(out.split())

    assert code == 1
    assert "1 both changed it, each otherwise" in shown
    assert shown.index("15 days; theirs:") < shown.rindex("only ours")
    assert licet("compare", deals[0], deals[0], deals[0])[:2] == (0, "neither changed anything\n")
    assert json.loads(licet("compare", *deals, theirs, "--json")[1])["clauses"] is None


def test_documents_of_other_formats_are_compared_by_their_words(licet: Run, tmp_path: Path) -> None:
    one, two = tmp_path / "a.md", tmp_path / "b.html"
    one.write_text("# Terms\n\n1. You may host the model.\n\n2. Nothing else.\n", encoding="utf-8")
    two.write_text("<h1>Terms</h1><p>1. You may host the model.</p><p>2. Nothing at all.</p>",
                   encoding="utf-8")  # fmt: skip
    code, out, _ = licet("compare", one, two)

    assert code == 1
    assert "“else” → “at all”" in out


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "no words"),
        (b"\x00\x01\x02\x03" * 40, ""),
        (b"PK\x03\x04" + b"\x00" * 60, ""),
    ],
)
def test_what_is_no_document_is_one_error(
    licet: Run, tmp_path: Path, content: bytes, problem: str
) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(content)
    code, out, err = licet("compare", EXAMPLES / "agreement.docx", bad)

    assert (code, out) == (2, "")
    assert err.startswith("error: ")
    assert problem in err
    assert "Traceback" not in err


def test_terms_and_a_document_without_any_cannot_be_compared(licet: Run) -> None:
    code, _, err = licet("compare", EXAMPLES / "deal.toml", EXAMPLES / "round.docx")

    assert code == 2
    assert "round.docx: it has no typed terms" in err


def test_one_version_and_four_are_refused(licet: Run, deals: tuple[Path, Path]) -> None:
    assert licet("compare", deals[0])[0] == 2
    assert licet("compare", *deals, *deals)[0] == 2
    assert licet("compare", *deals, "--json", "--markdown")[0] == 2
    assert licet("compare", *deals, deals[0], "--witness")[0] == 2


def test_bytes_that_are_no_utf_8_are_read_or_refused_but_never_fall_over(
    licet: Run, tmp_path: Path
) -> None:
    one, two = tmp_path / "a.txt", tmp_path / "b.txt"
    one.write_bytes("1. Caf\u00e9 licence\n\n2. Nothing\n".encode("latin-1"))
    two.write_bytes("1. Caf\u00e9 licence\n\n2. All\n".encode("latin-1"))

    assert licet("compare", one, two)[0] in (1, 2)


def consortium(due: int) -> str:
    """Two licensees, each with the same duty in the same clause."""
    parties = (("ada", "licensor"), ("bo", "licensee"), ("cy", "licensee"))
    text = 'id = "d"\ntitle = "d"\nartefacts = []\n[term]\nstarts = 2027-01-01T00:00:00Z\n'
    for id_, role in parties:
        text += f'[[parties]]\nid = "{id_}"\nname = "{id_}"\nroles = ["{role}"]\n'
    text += '[[clauses]]\nid = "4"\nkind = "whole.reporting"\nvalues = {}\n'
    for id_ in ("bo", "cy"):
        text += f'[[clauses.rules]]\nkind = "duty"\nid = "r{id_}"\nbearer = "{id_}"\n'
        text += 'act = "report"\nafter = "year_end"\n'
        text += f'due = {{ amount = {due}, unit = "day" }}\n'
    return text


def test_what_changes_alike_for_many_parties_is_one_line(licet: Run, tmp_path: Path) -> None:
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    one.write_text(consortium(10), encoding="utf-8")
    two.write_text(consortium(5), encoding="utf-8")
    code, out, _ = licet("compare", one, two)
    shown = " ".join(out.split())

    assert code == 1
    assert "duty of bo and cy to report after year end: due 10 days → 5 days" in shown
    assert "ada gains; bo, cy lose" in shown
    assert len(json.loads(licet("compare", one, two, "--json")[1])["terms"]["changes"]) == 2
