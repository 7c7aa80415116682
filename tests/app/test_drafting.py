# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet new`, `draft`, `clauses` and `terms`: from two names to a document and back."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from licet.app.agreements import agreement_in, written_agreement_in
from licet.library.clauses import forms
from licet.review.gaps import read_situation
from licet.review.kinds import read_kinds
from licet.review.paper import Paper
from licet.terms import Permit
from licet.text import read

Run = Callable[..., tuple[int, str, str]]
BETWEEN = ("--between", "Northwind Ltd,Harbour AG", "--term", "2027-01-01..2029-12-31",
           "--artefact",
           "weights:northwind-7b@2026-11")  # fmt: skip


@pytest.fixture
def deal(licet: Run, tmp_path: Path) -> Path:
    made = tmp_path / "deal.toml"
    code, _, err = licet("new", *BETWEEN, "--form", "evaluation", "--set", "whole.cure.days=44",
                         "-o", made)  # fmt: skip
    assert code == 0, err
    return made


def edited(document: Path, old: bytes, new: bytes) -> Path:
    """A copy of a Word file with other words."""
    other = document.with_name("edited.docx")
    with zipfile.ZipFile(document) as before, zipfile.ZipFile(other, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            after.writestr(name, data.replace(old, new, 1) if name.endswith("t.xml") else data)
    return other


def test_a_new_agreement_says_its_values_and_gives_rules(deal: Path) -> None:
    written = written_agreement_in(deal)
    whole = agreement_in(deal)

    assert "whole.cure" in {clause.kind for clause in written.clauses}
    assert not any(clause.rules for clause in written.clauses)
    assert any(isinstance(rule, Permit) for c in whole.clauses for rule in c.rules)
    assert whole.law
    assert [a.id for a in whole.artefacts] == ["northwind-7b"]


@pytest.mark.parametrize("form", sorted(forms()))
@pytest.mark.parametrize("stance", ["licensor", "balanced", "licensee"])
def test_every_form_is_drafted_in_every_stance_and_reviewed_clean(
    licet: Run, tmp_path: Path, form: str, stance: str
) -> None:
    """Our own reviewer finds nothing in what we draft."""
    made, out = tmp_path / "deal.toml", tmp_path / "deal.docx"
    code, _, err = licet("new", "--between", "Northwind Ltd,Harbour AG", "--form", form,
                         "--stance", stance, "-o", made, "--no-guided")  # fmt: skip
    assert code == 0, err
    code, said, err = licet("draft", made, "--check", "-o", out)

    assert code == 0, said
    assert out.exists()


def test_values_come_from_a_file_too(licet: Run, tmp_path: Path) -> None:
    values, made = tmp_path / "values.toml", tmp_path / "deal.toml"
    values.write_text('[whole.cure]\ndays = 21\n[model.grant]\nacts = ["evaluate"]\n')
    licet("new", *BETWEEN, "--form", "evaluation", "--values", values, "-o", made)
    found = {c.kind: dict(c.values) for c in written_agreement_in(made).clauses}

    assert found["whole.cure"]["days"] == 21
    assert found["model.grant"]["acts"] == ("evaluate",)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (("--between", "Northwind Ltd"), "an agreement is between two parties or more"),
        ((*BETWEEN, "--set", "model.purpose.prohibited=[]"),
         "clause model-purpose: `prohibited` has no value"),
        (("--between", "Acme A,Acme B"), "two parties have the id `acme`"),
        (("--between", "Ünlü AG,Unlu Ltd"), "two parties have the id `unlu`"),
        (("--between", "北風,Acme"), "`北風` gives no id in Latin letters"),
        ((*BETWEEN, "--form", "modl_licence"), "`modl_licence` is no form of agreement"),
        ((*BETWEEN, "--layer", "weights"), "`weights` is no layer"),
        ((*BETWEEN, "--set", "whole.cure.weeks=2"),
         "`whole.cure.weeks` is no field of this agreement"),
        ((*BETWEEN, "--set", "whole.cure.days=soon"), "`soon` is no value of a field of type days"),
        ((*BETWEEN, "--with", "whole.cures"), "`whole.cures` is no kind of clause"),
        ((*BETWEEN, "--wording", "whole.cure/harsh"),
         "`whole.cure/harsh` is no wording of whole.cure"),
        (("--between", "A Ltd,B Ltd", "--artefact", "model:x"),
         "`model:x` names nothing that can be licensed"),
        (("--between", "A Ltd,B Ltd", "--term", "2027-13-01.."), "`2027-13-01..` is no term"),
        (("--between", "A Ltd,B Ltd", "--term", "2027-03-01..2027-02-01"),
         "the term ends before it starts"),
        (("--between", "missing.toml,B Ltd"), "there is no such file"),
        ((*BETWEEN, "--set", 'model.purpose.prohibited=["a"'), "is no list or text of TOML"),
        ((*BETWEEN, "--set", "model.purpose.prohibited=Military Use"),
         "clause model-purpose: prohibited: `Military Use` is no value of type names"),
        ((*BETWEEN, "--set", "model.purpose.prohibited=research_and_teaching"),
         "`research_and_teaching` is no value of type names"),
        ((*BETWEEN, "--wording", "whole.fees/fixed", "--set", "whole.fees.amount=1e400 EUR"),
         "clause fees: amount: `1e400 EUR` is no value of type money"),
        ((*BETWEEN, "--set", "whole.cure.days=99999999999"), "is no value of type days"),
        ((*BETWEEN, "--form", "hosted_service", "--set", "model.support.uptime=95"),
         "clause model-support: its values give no rule"),
        (("--between", "A Ltd,B Ltd", "--artefact", "weights:x@1/nobody"),
         "`weights:x@1/nobody` does not end in a party"),
        (("--between", "A Ltd,B Ltd", "--form", "consortium", "--artefact", "weights:x@1"),
         "`weights:x@1` does not end in a party"),
        ((*BETWEEN, "--title", "A\nB"), "title: this is not one line of words"),
        ((*BETWEEN, "--title", "A\x01B"), "title: this is not one line of words"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_one_clear_error(
    licet: Run, given: tuple[str, ...], problem: str
) -> None:
    code, out, err = licet("new", *given, "--no-guided")

    assert code == 2
    assert out == ""
    assert problem in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("given", "kind", "field", "value"),
    [
        ('model.purpose.prohibited=["spam", "malware"]', "model.purpose", "prohibited",
         ("spam", "malware")),
        ("model.purpose.prohibited='spam'", "model.purpose", "prohibited", ("spam",)),
        ("model.purpose.prohibited=spam; malware", "model.purpose", "prohibited",
         ("spam", "malware")),
        ('whole.law.places=["DE"]', "whole.law", "places", "DE"),
        ("whole.fees.upfront=2500.5 USD", "whole.fees", "upfront", "2500.50 USD"),
    ],
)  # fmt: skip
def test_values_are_set_as_people_and_as_toml_write_them(
    licet: Run, tmp_path: Path, given: str, kind: str, field: str, value: object
) -> None:
    made, out = tmp_path / "deal.toml", tmp_path / "deal.md"
    code, _, err = licet("new", *BETWEEN, "--set", given, "-o", made)
    assert code == 0, err
    licet("draft", made, "-o", out)
    code, said, _ = licet("terms", out, "--json")
    assert code == 0
    written = {c.kind: c.values for c in agreement_in(made).clauses}
    back = {c["kind"]: c["values"] for c in json.loads(said)["agreement"]["clauses"]}

    assert written[kind][field] == value
    assert back[kind][field] == (list(value) if isinstance(value, tuple) else value)


@pytest.mark.parametrize("end", [".docx", ".pdf", ".html", ".md"])
def test_nobody_signs_an_open_licence(licet: Run, tmp_path: Path, end: str) -> None:
    made, out = tmp_path / "open.toml", tmp_path / f"open{end}"
    licet("new", "--between", "Northwind Ltd,every person who accepts", "--form", "open_weights",
          "--no-guided", "-o", made)  # fmt: skip
    licet("draft", made, "--without-terms", "-o", out)
    words = read(out.read_bytes()).text
    code, _, err = licet("terms", out)

    assert written_agreement_in(made).term.ends is None
    assert "without a fixed end" in words
    assert "offers the terms set out there" in words
    assert "Signature" not in words
    assert "Signed for" not in words
    assert code == 0
    assert "read from its words" in err


def test_a_draft_is_written_in_each_format_and_not_over_a_file(
    licet: Run, deal: Path, tmp_path: Path
) -> None:
    outs = [tmp_path / f"deal{end}" for end in (".docx", ".pdf", ".html", ".md", ".json")]
    code, out, _ = licet("draft", deal, *(x for one in outs for x in ("-o", one)), "--json")

    assert code == 0
    assert json.loads(out)["written"] == [str(one) for one in outs]
    before = outs[0].read_bytes()
    code, _, err = licet("draft", deal, "-o", outs[0])
    assert code == 2
    assert "this file is there already" in err
    assert outs[0].read_bytes() == before


@pytest.mark.parametrize("form", sorted(forms()))
def test_a_draft_is_read_as_an_agreement_that_may_lack_something(
    licet: Run, tmp_path: Path, form: str
) -> None:
    """Nothing is missing from a supplement, so that its clean review would say nothing."""
    made = tmp_path / "deal.toml"
    licet("new", *BETWEEN[:4], "--form", form, "-o", made, "--no-guided")
    _, out, _ = licet("draft", made)
    paper = Paper(read(out.encode(), name="deal.md"))

    assert read_situation(paper, read_kinds(paper)).sort not in ("supplement", "other")


def test_a_draft_that_the_review_finds_fault_with_is_not_written(
    licet: Run, deal: Path, tmp_path: Path
) -> None:
    out = tmp_path / "deal.docx"
    other = tmp_path / "other.toml"
    other.write_text(_without(deal.read_text(), "whole.liability"))
    code, said, _ = licet("draft", other, "--check", "-o", out)

    assert code == 1, said
    assert "liab" in said
    assert not out.exists()


def _without(text: str, kind: str) -> str:
    clauses = text.split("\n[[clauses]]\n")
    return "\n[[clauses]]\n".join(one for one in clauses if f'kind = "{kind}"' not in one)


@pytest.mark.parametrize("end", [".docx", ".pdf"])
def test_terms_come_back_out_of_a_document(
    licet: Run, deal: Path, tmp_path: Path, end: str
) -> None:
    out, back = tmp_path / f"deal{end}", tmp_path / "back.toml"
    licet("draft", deal, "-o", out)
    code, _, err = licet("terms", out, "-o", back)

    assert code == 0
    assert "no word was changed" in err
    assert agreement_in(back) == agreement_in(deal)


def test_a_word_changed_by_hand_is_a_drift(licet: Run, deal: Path, tmp_path: Path) -> None:
    out = tmp_path / "deal.docx"
    licet("draft", deal, "-o", out)
    other = edited(out, b"forty-four (44) days", b"sixty (60) days")
    code, said, err = licet("terms", other, "--json")
    told = json.loads(said)

    assert code == 1
    assert [one["says"] for one in told["drifts"]] == ["whole.cure.days is 60, and 44 inside"]
    assert "sixty (60) days" in told["drifts"][0]["quote"]
    assert err == ""


def test_a_document_of_others_has_no_typed_terms(licet: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("1. Grant\n\n1.1 You may use it.\n")
    code, _, err = licet("terms", other)

    assert code == 2
    assert "carries no typed terms" in err


def test_the_library_is_listed(licet: Run) -> None:
    code, out, _ = licet("clauses", "--json")
    assert code == 0
    assert {"whole.cure", "model.grant"} <= {one["kind"] for one in json.loads(out)}
    code, out, _ = licet("clauses", "whole.cure")
    assert "whole.cure/balanced" in out
    code, _, err = licet("clauses", "whole.cures")
    assert code == 2
    assert "did you mean `whole.cure`?" in err
    code, out, _ = licet("clauses", "--forms")
    assert "model_licence" in out


def test_what_is_asked_is_listed_with_hints(licet: Run) -> None:
    code, out, _ = licet("new", *BETWEEN, "--questions", "--json")
    told = json.loads(out)

    assert code == 0
    assert len(told) > 10
    assert any("licensor: " in hint for one in told for hint in one["hints"])
    assert all(one["asks"].endswith("?") for one in told)


def test_a_value_that_no_paragraph_says_is_noted(licet: Run, tmp_path: Path) -> None:
    made, out = tmp_path / "deal.toml", tmp_path / "deal.docx"
    sets = ("--set", "model.sublicence.allowed=barred", "--set", "model.sublicence.answer_days=16")
    _, _, noted = licet("new", *BETWEEN, *sets, "-o", made)
    code, said, _ = licet("draft", made, "-o", out, "--json")
    note = "model.sublicence.answer_days = 16 is said by no paragraph while allowed is barred"

    assert code == 0
    assert json.loads(said)["said_nowhere"] == [note]
    assert f"note: {note}" in noted
    assert note in licet("draft", made)[2]


@pytest.mark.parametrize("end", [".docx", ".pdf", ".html", ".md"])
@pytest.mark.parametrize(
    "name",
    ["Österreichische Modelle & Söhne KG", "Łódź Sp. z o.o.", 'The "A | B" *Group* #1 {{ x }} <b>',
     "A&amp;B \\\\ $x$ Ltd", "9th [Floor] (x) Inc."],
)  # fmt: skip
def test_names_of_all_sorts_come_back_from_the_words(
    licet: Run, tmp_path: Path, name: str, end: str
) -> None:
    party, made, out = tmp_path / "p.toml", tmp_path / "deal.toml", tmp_path / f"deal{end}"
    party.write_text(f"name = {json.dumps(name)}\nid = 'first'\n")
    code, _, err = licet("new", "--between", f"{party},Harbour AG", "--form", "evaluation",
                         "--artefact", "weights:a_b*c|d#e@1", "-o", made)  # fmt: skip
    assert code == 0, err
    licet("draft", made, "--without-terms", "-o", out)
    _, said, _ = licet("terms", out, "--json")
    back = json.loads(said)["agreement"]

    assert back["parties"][0]["name"] == name
    assert back["title"] == agreement_in(made).title
    assert back["artefacts"][0]["id"] == "a_b*c|d#e"


def test_what_no_font_shows_is_said(licet: Run, tmp_path: Path) -> None:
    made, out = tmp_path / "deal.toml", tmp_path / "deal.pdf"
    hidden = chr(0x10FFFC)  # for private use: no font has it
    code, _, err = licet("new", *BETWEEN, "--title", f"Licence {hidden} Łódź", "-o", made)
    assert code == 2, "what is no character of any script is refused"
    licet("new", *BETWEEN, "--title", f"Licence {chr(0x13000)} Łódź", "-o", made)
    code, _, err = licet("draft", made, "-o", out)

    assert code == 0
    assert f"no font on this machine shows `{chr(0x13000)}` in the PDF" in err


def test_a_file_that_begins_with_a_mark_of_order_is_read(licet: Run, deal: Path) -> None:
    deal.write_bytes(b"\xef\xbb\xbf" + deal.read_bytes())
    assert licet("draft", deal)[0] == 0


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "cure"', 'id = ""', "this is not one line of words"),
        ('id = "cure"', 'id = "schedule-1"', "`schedule-1` is the id of the schedule"),
        ("days = 44", f"days = {'9' * 5000}", "this is not TOML"),
        ('id = "northwind-7b"', 'id = "northwind 7b"', "has a blank or a bracket in it"),
        ('id = "cure"', 'id = "cure"\nafter = "x"', "`after` is not a key we know"),
        ("days = 44", 'weeks = "x"', "clause cure: `weeks` is not said by"),
    ],
)  # fmt: skip
def test_a_broken_file_is_one_clear_error_and_nothing_is_written(
    licet: Run, deal: Path, tmp_path: Path, old: str, new: str, problem: str
) -> None:
    text = deal.read_text()
    assert old in text
    deal.write_text(text.replace(old, new, 1))
    outs = [tmp_path / f"x{end}" for end in (".docx", ".pdf", ".md")]
    code, out, err = licet("draft", deal, *(x for one in outs for x in ("-o", one)))

    assert (code, out) == (2, "")
    assert problem in err
    assert err.startswith(f"error: {deal}: ")
    assert not any(one.exists() for one in outs)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b'"days": 44', b'"days": 7', "whole.cure.days is 44, and 7 inside"),
        (b'"revision": "2026-11"', b'"revision": "2099-11"', "what is licensed is not what stands"),
        (b'"amount": 44', b'"amount": 7', "whole.cure has other rules inside than its words"),
    ],
)  # fmt: skip
def test_terms_that_were_changed_inside_and_no_word_are_seen(
    licet: Run, deal: Path, tmp_path: Path, old: bytes, new: bytes, says: str
) -> None:
    out = tmp_path / "deal.docx"
    licet("draft", deal, "-o", out)
    other = tmp_path / "other.docx"
    with zipfile.ZipFile(out) as before, zipfile.ZipFile(other, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            assert name != "customXml/item1.xml" or old in data
            after.writestr(name, data.replace(old, new) if "customXml/item1" in name else data)
    code, said, _ = licet("terms", other, "--json")
    told = json.loads(said)

    assert code == 1
    assert says in " ".join(one["says"] for one in told["drifts"])
    assert '"days": 44' in said


def test_each_layer_that_is_named_has_something_that_is_licensed(
    licet: Run, tmp_path: Path
) -> None:
    made = tmp_path / "deal.toml"
    code, _, err = licet("new", "--between", "Northwind Ltd,Harbour AG", "--layer",
                         "model,data,output", "--no-guided", "-o", made)  # fmt: skip
    assert code == 0, err
    found = {a.id: a.kind.value for a in written_agreement_in(made).artefacts}

    assert found == {"northwind-model": "weights", "northwind-data": "dataset"}


def test_a_comma_within_the_name_of_a_company_parts_no_names(licet: Run, tmp_path: Path) -> None:
    made = tmp_path / "deal.toml"
    code, _, err = licet("new", "--between", "Acme, Inc.,Globex Holdings, LLC", "--no-guided",
                         "-o", made)  # fmt: skip
    assert code == 0, err
    parties = written_agreement_in(made).parties

    assert [one.name for one in parties] == ["Acme, Inc.", "Globex Holdings, LLC"]
