# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet review`: what is printed, written, suppressed, and shown of a new round."""

import json
import os
import re
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from licet.app.law.cases import side_from
from licet.app.reviews.contract import ReviewJson
from licet.app.reviews.html import render
from licet.app.reviews.marking import as_diff, as_word
from licet.app.reviews.reviewing import Asked, review_document
from licet.app.reviews.sarif import as_sarif
from licet.app.reviews.side_files import added, side_in
from licet.terms import (
    DecodeError,
    Edit,
    Finding,
    Marks,
    Replacement,
    Review,
    Severity,
    SideFile,
    Suppression,
)
from licet.text import read

Licet = Callable[..., tuple[int, str, str]]

DEAL = """MODEL LICENCE

This Agreement is made on 1 March 2026 between Alder Models Ltd ("Alder") and Birch Foods plc
("Birch").

1. Licence. Alder grants Birch a non-exclusive licence to host the Model during the term.

2. Payment. Birch shall pay each invoice within thirty (20) days after it has received it.

3. Law. This Agreement is governed by the laws of Ireland.
"""
MENDED = DEAL.replace("thirty (20)", "thirty (30)")


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    path = tmp_path / "deal.txt"
    path.write_text(DEAL, encoding="utf-8")
    return path


def findings(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["findings"]
    return found


def test_json_has_the_promised_shape_and_quotes_the_text(licet: Licet, deal: Path) -> None:
    code, out, _ = licet("review", deal, "--json", "--as-of", "2026-12-10")

    review = TypeAdapter(ReviewJson).validate_json(out, strict=True)
    assert code == 1
    assert review["as_of"] == "2026-12-10"
    told = [f for f in review["findings"] if f["rule"] == "F-010"]
    assert [f["severity"] for f in told] == ["high"]
    for finding in review["findings"]:
        for span in finding["spans"]:
            assert DEAL[span["start"] : span["end"]] == span["quote"]


def test_the_same_review_is_the_same_bytes(licet: Licet, deal: Path) -> None:
    once = licet("review", deal, "--json", "--as-of", "2026-12-10")

    assert licet("review", deal, "--json", "--as-of", "2026-12-10") == once


def test_a_person_reads_counts_and_where_it_stands(licet: Licet, deal: Path) -> None:
    code, out, _ = licet("review", deal)

    assert code == 1
    assert "discrepanc" in out.splitlines()[0]
    assert "F-010" in out
    assert "§2" in out


def test_findings_can_be_sifted_by_rule_family_and_severity(licet: Licet, deal: Path) -> None:
    for options in (("--rule", "f-010"), ("--family", "form", "--at-least", "high")):
        _, out, _ = licet("review", deal, "--json", *options)
        assert {f["rule"] for f in findings(out)} == {"F-010"}
    code, out, _ = licet("review", deal, "--json", "--rule", "X-001")
    assert (code, findings(out)) == (0, [])


def test_fail_on_says_what_makes_the_answer_no(licet: Licet, deal: Path) -> None:
    assert licet("review", deal, "--rule", "F-010", "--fail-on", "block")[0] == 0
    assert licet("review", deal, "--rule", "F-010", "--fail-on", "high")[0] == 1


def test_why_explains_a_rule(licet: Licet) -> None:
    code, out, _ = licet("review", "--why", "f-010")

    assert code == 0
    assert out.startswith("F-010  ")
    assert json.loads(licet("review", "--why", "F-010", "--json")[1])["rule"] == "F-010"
    code, _, err = licet("review", "--why", "F-099")
    assert code == 2
    assert "there is no rule `F-099`" in err


@pytest.mark.parametrize("rule", ["G-004", "EUAIA-003"])
def test_why_explains_gaps_and_rules_of_law(licet: Licet, rule: str) -> None:
    code, out, _ = licet("review", "--why", rule)

    assert code == 0
    assert out.startswith(f"{rule}  ")
    assert len(out.splitlines()) > 3


def test_a_position_is_explained_by_its_playbook(licet: Licet) -> None:
    code, _, err = licet("review", "--why", "P-cure")

    assert code == 2
    assert "position of a playbook" in err


def test_a_suppression_has_a_reason_and_an_end(licet: Licet, deal: Path) -> None:
    code, _, err = licet("review", deal, "--suppress", "F-010", "--reason", 'agreed, "as is"')
    assert code == 2
    assert "--by" in err

    code, _, _ = licet("review", deal, "--suppress", "F-010", "--reason", 'agreed, "as is"',
                       "--by", "Cato", "--until", "2027-01-01")  # fmt: skip
    assert code == 0
    before = json.loads(licet("review", deal, "--json", "--as-of", "2026-12-31")[1])
    after = json.loads(licet("review", deal, "--json", "--as-of", "2027-01-01")[1])

    assert [s["reason"] for s in before["suppressed"]] == ['agreed, "as is"']
    assert not [f for f in before["findings"] if f["rule"] == "F-010"]
    assert [f for f in after["findings"] if f["rule"] == "F-010"]


def test_why_a_deviation_was_accepted_is_shown(licet: Licet, tmp_path: Path) -> None:
    source, page = tmp_path / "round.docx", tmp_path / "a.html"
    shutil.copy(Path(__file__).parents[2] / "examples" / "round.docx", source)
    licet("review", source, "--accept", "cure", "--reason", "pilot in one clinic", "--by", "Cato")

    asked = ("--side", "licensee", "--rule", "P-cure")
    _, out, _ = licet("review", source, *asked, "--html", page)
    _, memo, _ = licet("review", source, *asked, "--markdown")

    for shown in (out, memo, page.read_text("utf-8")):
        assert "pilot in one clinic" in " ".join(shown.split())


def test_a_side_file_with_an_unknown_key_is_refused(licet: Licet, deal: Path) -> None:
    deal.with_suffix(".licet.toml").write_text('[[supress]]\nrule = "F-010"\n', encoding="utf-8")

    code, _, err = licet("review", deal)

    assert code == 2
    assert "`supress` is not a key we know" in err
    assert "did you mean `suppress`?" in err


def test_facts_in_a_side_file_stand_in_quotes_or_in_tables(licet: Licet, deal: Path) -> None:
    told = []
    for facts in ('"territory.markets" = ["EU"]', 'territory.markets = ["EU"]',
                  '[facts.territory]\nmarkets = ["EU"]'):  # fmt: skip
        deal.with_suffix(".licet.toml").write_text(f"[facts]\n{facts}\n", encoding="utf-8")
        told.append(json.loads(licet("review", deal, "--law", "eu", "--json")[1])["facts"])

    assert told[0]["territory.markets"] == ["EU"]
    assert told[1:] == told[:1] * 2


@given(st.binary(max_size=60))
def test_bytes_of_a_side_file_are_read_or_refused(data: bytes) -> None:
    with suppress(DecodeError):
        assert isinstance(side_from(data), SideFile)


SAID = st.text(min_size=1, max_size=30).filter(str.strip)


@given(SAID, SAID)
def test_what_is_noted_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, reason: str, by: str
) -> None:
    path = tmp_path_factory.mktemp("side") / "a.licet.toml"
    until = date(2027, 1, 1)
    for rule in ("F-010", "F-006"):
        added(path, Suppression(rule=rule, reason=reason, by=by, until=until))

    read_again = side_in(path).suppress
    assert [one.rule for one in read_again] == ["F-010", "F-006"]
    assert {(one.reason, one.by) for one in read_again} == {(reason, by)}


@pytest.fixture(scope="module")
def review() -> Review:
    document = read(DEAL.encode(), name="a.txt")
    return review_document(document, Asked(as_of=date(2026, 12, 10)), SideFile())


@given(name=st.binary(min_size=1, max_size=20).filter(lambda b: not {0, 47} & set(b)))
def test_any_name_on_disk_has_an_address_and_a_diff(review: Review, name: bytes) -> None:
    file = os.fsdecode(name)

    json.dumps(as_sarif(review, file=file), ensure_ascii=False).encode()
    head = as_diff(review, name=file).data.decode().split("\n")[:3]
    assert [line[:3] for line in head] == ["---", "+++", "@@ "]


def test_nothing_is_written_if_something_cannot_be(
    licet: Licet, deal: Path, tmp_path: Path
) -> None:
    for redline in ("a.docx", "a.pdf"):
        page, sarif = tmp_path / "a.html", tmp_path / "a.sarif"
        code, _, _ = licet("review", deal, "--html", page, "--sarif", sarif,
                           "--redline", tmp_path / redline)  # fmt: skip
        assert code == 2
        assert not page.exists()
        assert not sarif.exists()


LONG = {
    "spaces": "1. Licensee" + " " * 20_000 + "shall pay.",
    "lines": "1. Licensee" + "\n" * 20_000 + "shall pay.",
    "rows": "\n".join(f"{n}. Licensee shall pay within {n} days of invoice." for n in range(400)),
    "fees": "The fee is USD 1,000,000 per year. " * 600,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_a_text_made_to_be_slow_takes_no_longer_than_another(text: str) -> None:
    began = time.process_time()
    review_document(read(text.encode(), name="a.txt"), Asked(as_of=date(2026, 12, 10)), SideFile())

    assert time.process_time() - began < 10.0


def test_a_diff_mends_the_text(licet: Licet, deal: Path, tmp_path: Path) -> None:
    out = tmp_path / "mend.diff"

    licet("review", deal, "--rule", "F-010", "--redline", out)

    told = out.read_text(encoding="utf-8").splitlines()
    assert [x for x in told if x.startswith("-2.")]
    (new,) = [x for x in told if x.startswith("+2.")]
    assert "thirty (20)" not in new


def test_word_files_are_marked_and_earlier_marks_stay(licet: Licet, tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "examples" / "round.docx"
    out = tmp_path / "marked.docx"

    licet("review", source, "--redline", out, "--author", "Cato", "--as-of", "2026-12-10")

    before, after = read(source.read_bytes()), read(out.read_bytes())
    mine = [r for r in after.revisions if r.author == "Cato"]
    theirs = [(r.kind, r.text, r.date) for r in after.revisions if r.author != "Cato"]
    assert mine
    assert theirs == [(r.kind, r.text, r.date) for r in before.revisions]
    assert any(n.author == "Cato" and n.text.startswith("Q-") for n in after.notes)
    old = read(source.read_bytes(), marks=Marks.REJECTED).text
    assert read(out.read_bytes(), marks=Marks.REJECTED).text == old


def test_a_redline_never_overwrites_the_document(licet: Licet, tmp_path: Path) -> None:
    source = tmp_path / "round.docx"
    shutil.copy(Path(__file__).parents[2] / "examples" / "round.docx", source)
    before = source.read_bytes()

    for options, said in (((), "there already"), (("--force",), "the document itself")):
        code, _, err = licet("review", source, "--redline", source, *options)
        assert code == 2
        assert said in err
    assert source.read_bytes() == before


def test_only_word_files_become_word_files(licet: Licet, deal: Path, tmp_path: Path) -> None:
    code, _, err = licet("review", deal, "--redline", tmp_path / "a.docx")

    assert code == 2
    assert "only a Word file can be marked" in err
    assert not (tmp_path / "a.docx").exists()


def test_a_new_round_shows_what_it_brings_and_what_it_mended(
    licet: Licet, deal: Path, tmp_path: Path
) -> None:
    new = tmp_path / "next.txt"
    new.write_text(MENDED.replace("1. Licence", "0. Purpose. Harmony.\n\n1. Licence"), "utf-8")

    code, out, _ = licet("review", deal, new, "--json", "--rule", "F-010")
    told = json.loads(out)
    assert (code, told["findings"], len(told["mended"])) == (0, [], 1)

    code, out, _ = licet("review", new, deal, "--json", "--rule", "F-010")
    assert (code, len(findings(out)), json.loads(out)["mended"]) == (1, 1, [])
    assert "1 new · 0 mended" in licet("review", new, deal, "--rule", "F-010")[1]


def test_sarif_points_at_lines_and_columns(licet: Licet, deal: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.sarif"

    licet("review", deal, "--rule", "F-010", "--sarif", out)

    run = json.loads(out.read_text(encoding="utf-8"))["runs"][0]
    (result,) = run["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    line = DEAL.split("\n")[region["startLine"] - 1]
    quote = region["snippet"]["text"]
    assert line[region["startColumn"] - 1 :].startswith(quote.split("\n")[0])
    assert result["level"] == "error"
    assert (region["endLine"], region["endColumn"]) == (
        region["startLine"] + quote.count("\n"), len(quote) + region["startColumn"],
    )  # fmt: skip
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "F-010"
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["deletedRegion"]["charLength"] >= 0


def test_markdown_is_not_formatted_by_the_document(licet: Licet, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DEAL.replace("invoice", "*invoice* [x](y) <b>"), encoding="utf-8")

    _, out, _ = licet("review", path, "--markdown", "--rule", "F-010")

    assert "<b>" not in out.replace("\\<b\\>", "")
    assert "](y)" not in out


def test_standard_input_is_reviewed(
    licet: Licet, monkeypatch: pytest.MonkeyPatch, deal: Path
) -> None:
    with deal.open("rb") as file:

        class _In:
            buffer = file

        monkeypatch.setattr("sys.stdin", _In())
        code, out, _ = licet("review", "-", "--json", "--rule", "F-010")

    assert (code, len(findings(out))) == (1, 1)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "give a document"),
        (("missing.txt",), "there is no such file"),
        (("DEAL", "--json", "--markdown"), "choose one of"),
        (("DEAL", "--fact", "x"), "`x` is no fact"),
        (("DEAL", "--index", "a.db"), "--out and --index are for a folder"),
        (("DEAL", "--redline", "a.pdf"), "a redline is a .docx or a .diff"),
        (("DEAL", "--html", "DEAL"), "no report of licet"),
        (("DEAL", "--side-file", "missing.toml"), "there is no such file"),
        (("DEAL", "--rule", "Q-999"), "there is no rule `Q-999`"),
        (
            ("DEAL", "--suppress", "F-100", "--reason", "a", "--by", "b", "--until", "2027-01-01"),
            "there is no rule `F-100`",
        ),
        (("DEAL", "--law", "eu", "--fact", "territory.market=EU"), "did you mean `territory.mark"),
        (("DEAL", "--law", "eu", "--fact", "territory.markets=5"), "is 5, and the rules compare"),
        (("DEAL", "--law", "eu", "--fact", "territory.markets=yes"), "a country as its code"),
        (("DEAL", "--law", "eu", "--fact", "agreement.ends_on=soon"), "compare it with a day"),
        (("DEAL", "--fact", "territory.markets=EU"), "nothing asks for a --fact without --law"),
        (("DEAL", "--accept", "curing", "--reason", "a", "--by", "b"), "did you mean `cure`"),
        (
            ("DEAL", "--side", "licensor", "--accept", "wind-dwn", "--reason", "a", "--by", "b"),
            "no playbook has the position",
        ),
        (("DEAL", "--sarif", "DEAL", "--force"), "overwrite the document itself"),
        (("DEAL", "--ics", "DEAL", "--force"), "overwrite the document itself"),
        (("DEAL", "--sarif", "a.out", "--html", "a.out"), "two outputs have the same name"),
        (("DEAL", "--sarif", "missing/a.sarif"), "there is no such folder"),
        (("DEAL", "DEAL", "--markdown"), "two versions are compared"),
        (("DEAL", "DEAL", "--suppress", "F-010"), "two versions are compared"),
        ((".", "--rule", "F-010"), "for one document"),
        ((".", "--suppress", "F-010"), "for one document"),
    ],
)
def test_what_cannot_be_done_is_one_clear_error(
    licet: Licet, deal: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, _, err = licet("review", *(deal if a == "DEAL" else a for a in arguments))

    assert code == 2
    assert said in err
    assert "Traceback" not in err
    assert deal.read_text(encoding="utf-8") == DEAL


HOSTILE = DEAL.replace(
    "Birch Foods", "</script></mark><script>document.title='run'</script>{{7*7}} Foods"
).replace("it has received it", '"><img src=x onerror="document.title=\'run\'"> thirty (40) days')


@pytest.fixture(scope="module")
def page() -> str:
    document = read(HOSTILE.encode(), name="a.txt")
    review = review_document(document, Asked(as_of=date(2026, 12, 10)), SideFile())
    return render(review, name="</script><b>.txt")


def test_nothing_in_a_document_can_act_on_the_page(page: str) -> None:
    assert page.count("<script>") == 1
    assert "<img" not in page
    assert "{{7*7}}" in page
    assert "default-src 'none'" in page


def test_the_page_filters_in_a_browser(
    chromium: Callable[..., str], page: str, tmp_path: Path
) -> None:
    script = (
        "document.querySelectorAll('#panel fieldset input[value=high]')"
        ".forEach((box) => box.click());"
    )
    path = tmp_path / "page.html"
    # The policy allows one script only, so that the test's own stands in a page without it.
    free = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    path.write_text(free.replace("</body>", f"<script>{script}</script></body>"), encoding="utf-8")

    shown = chromium(path)

    rows = re.findall(r'<li id="f\d+" data-severity="high"[^>]*?(class="[^"]*")?>', shown)
    assert rows
    assert all("hidden" in row for row in rows)
    assert "<title>run" not in shown
    path.write_text(page, encoding="utf-8")
    assert "<title>run" not in chromium(path)


def test_an_accepted_position_may_be_called_as_its_finding_is(licet: Licet, deal: Path) -> None:
    code, _, _ = licet("review", deal, "--accept", "P-Cure", "--reason", "small", "--by", "Ada")

    assert code == 0
    (entry,) = side_in(deal.with_suffix(".licet.toml")).accepted
    assert entry.position == "cure"


def test_two_clauses_behind_the_same_one_are_both_written_and_count_on() -> None:
    data = (Path(__file__).parents[2] / "examples" / "round.docx").read_bytes()
    document = read(data)
    end = document.text.index("excludes all liability") + len("excludes all liability")
    end = document.text.index("\n", end)
    new = [
        Finding(
            rule=rule, severity=severity, problem=f"nothing on {words}", places=(),
            edit=Edit(
                replacements=(Replacement(start=end, end=end, words=f"\n\n6.2 {words}."),),
                comment="",
            ),
        )
        for rule, severity, words in (
            ("G-900", Severity.LOW, "Oars"), ("G-901", Severity.MEDIUM, "Sails"),
        )
    ]  # fmt: skip
    review = Review(document=document, as_of=date(2027, 1, 1), findings=tuple(new))
    diff = as_diff(review, name="a.docx")
    marked = as_word(data, review, author="Cato", at=datetime(2027, 1, 1, tzinfo=UTC))

    assert not diff.left
    assert not marked.left
    for text in (diff.data.decode(), read(marked.data).text):
        assert 0 < text.index("6.2 Sails.") < text.index("6.3 Oars.")
