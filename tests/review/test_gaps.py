# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement needs and lacks."""

import os
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.library.kinds import kinds
from licet.review.gaps import GAPS, SORTS, find_gaps, read_situation
from licet.review.gaps.names import filled, words_for
from licet.review.kinds import read_kinds
from licet.review.paper import Paper
from licet.terms import Edit, Finding, Severity
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "review" / "gaps.toml").read_text("utf-8")
)
CASES: list[dict[str, Any]] = VECTORS["cases"]
TEXTS: list[dict[str, Any]] = VECTORS["texts"]
ROUND = Path(__file__).parents[2] / "examples" / "round.docx"
CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data"))


def written(case: dict[str, Any]) -> str:
    base = VECTORS["bases"][case["base"]]
    clauses = {**base["clauses"], **case.get("with", {})}
    names = [*base["order"], *(n for n in case.get("with", {}) if n not in base["order"])]
    kept = [clauses[name] for name in names if name not in case.get("without", ())]
    numbered = [f"{number}. {words}" for number, words in enumerate(kept, start=1)]
    return "\n\n".join([base["title"], base["opening"], *numbered]) + "\n"


def paper(text: str) -> Paper:
    return Paper(read(text.encode(), name="agreement.txt"))


def edited(text: str, edit: Edit) -> str:
    for one in reversed(edit.replacements):
        text = text[: one.start] + one.words + text[one.end :]
    return text


def rules(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.rule for finding in findings]


@pytest.mark.parametrize(
    ("title", "sort"),
    [("Model licence agreement: Aster and Birch\n\nCover page", "model_licence"),
     ("Cover page\n\nModel licence agreement", "supplement")],
)  # fmt: skip
def test_an_agreement_with_a_cover_page_is_no_cover_page(title: str, sort: str) -> None:
    text = paper(f"{title}\n\nThe Model is the trained model and its weights.\n")

    assert read_situation(text, read_kinds(text)).sort == sort


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_an_agreement_lacks_exactly_what_the_vector_says(case: dict[str, Any]) -> None:
    found = find_gaps(paper(written(case)), facts=case.get("facts"))

    assert rules(found) == case["gaps"]
    said = " ".join([*(f.problem for f in found), *(b for f in found for b in f.because)])
    for words in case.get("says", ()):
        assert words in said
    if "severity" in case:
        assert [f.severity for f in found] == [Severity(case["severity"])] * len(found)


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case["name"])
def test_a_text_that_needs_little_lacks_nothing(case: dict[str, Any]) -> None:
    assert rules(find_gaps(paper(case["text"]))) == case["gaps"]


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["gaps"]], ids=lambda case: case["name"]
)
def test_the_clause_that_is_proposed_closes_the_gap_and_opens_no_other(
    case: dict[str, Any],
) -> None:
    text = paper(written(case)).document.text
    before = find_gaps(paper(text), facts=case.get("facts"))
    for finding in before:
        assert finding.edit is not None
        after = rules(find_gaps(paper(edited(text, finding.edit)), facts=case.get("facts")))
        assert after == [rule for rule in rules(before) if rule != finding.rule]


def test_every_gap_is_met_by_a_vector() -> None:
    unmet = {gap.id for gap in GAPS} - {rule for case in CASES for rule in case["gaps"]}
    assert unmet == set()


def test_every_gap_asks_for_kinds_and_sorts_that_there_are() -> None:
    for gap in GAPS:
        for need in (*gap.needs, *gap.near):
            kind, _, field = need.partition("#")
            assert kind in kinds(), gap.id
            assert not field or field in kinds()[kind].fields, gap.id
        assert set(gap.sorts) <= set(SORTS), gap.id
        assert gap.silent
        assert not gap.silent[-1].law, gap.id


def test_a_fact_that_is_given_prevails_over_what_is_read() -> None:
    case = next(case for case in CASES if case["name"] == "personal data that cannot be taken out")
    known = find_gaps(paper(written(case)), facts={"personal_data": False})

    assert "G-016" not in rules(known)


def test_the_new_clause_takes_the_next_number_of_its_neighbours() -> None:
    case = {"base": "model", "without": ["law", "notices"]}
    text = (
        written(case)
        + "\n16. Notices\n\n16.1 All notices of a claim shall be sent in writing by courier.\n\n"
        + "16.2 All notices are deemed received when they arrive.\n\n"
        + "17. Costs\n\nEach party pays its own.\n"
    )
    (finding,) = find_gaps(paper(text))

    assert finding.rule == "G-001"
    assert finding.edit is not None
    assert finding.edit.replacements[0].words.strip().startswith("16.3 Governing law.")


@pytest.mark.skipif(not CORPUS.is_dir(), reason="LICET_CORPUS is not there")
def test_public_licences_lack_nothing() -> None:
    folder = CORPUS / "licences" / "texts"
    for name in ("mit.txt", "apache-2.0.txt", "gpl-3.0.txt", "llama-4.txt", "cc-by-4.0.txt"):
        document = read((folder / name).read_bytes(), name=name)
        assert find_gaps(Paper(document)) == (), name


def test_the_situation_names_the_law_and_the_sort() -> None:
    one = paper(written(CASES[0]))
    known = read_situation(one, read_kinds(one))

    assert known.sort == "model_licence"
    assert known.law == {"DE", "EU"}
    assert {"between", "fine_tuning", "outputs", "royalty"} <= known.facts


def test_no_clause_for_a_gap_states_a_length_of_time_or_an_amount() -> None:
    for gap in GAPS:
        words = re.sub(r"Regulation \(EU\) \d{4}/\d+", "", gap.clause)
        assert not re.search(r"\d", words), gap.id


def test_a_new_clause_calls_the_parties_and_the_model_as_the_text_does() -> None:
    words = words_for(Paper(read(ROUND.read_bytes(), name=ROUND.name)))

    assert (words["lor"], words["lee"], words["thing"]) == ("Northwind", "Harbour", "the Model")


def test_it_speaks_to_the_reader_where_the_text_does() -> None:
    words = words_for(
        paper(
            'Model Licence\n\nThese terms are between Fenwick Ltd ("we") and Oriel ("you").\n\n'
            '1. "Core Model" means K-9.\n\n2. You may run the Core Model. The Model is ours.\n'
            "The Core Model is delivered once. The licensor and the Licensor are we.\n"
        )
    )

    assert (words["lor"], words["lee"], words["thing"]) == ("we", "you", "the Core Model")


def test_a_person_is_spoken_of_in_the_first_and_second() -> None:
    names = {"Lor": "We", "lee": "you", "paper": "these Terms"}

    assert filled("{Lor} warrants it, {lee} is a user, and {paper} prevails.", names) == (
        "We warrant it, you are a user, and these Terms prevail."
    )


@pytest.mark.parametrize(
    "clause",
    [
        "After this Agreement ends, Licensee has forty days to delete every copy of the Model.",
        "When this Agreement ends, Licensee may go on using the Model for a wind-down period of "
        "ninety days.",
    ],
)
def test_what_happens_when_it_ends_may_be_said_without_termination(clause: str) -> None:
    case = {"base": "model", "with": {"end": clause}}

    assert "G-009" not in rules(find_gaps(paper(written(case))))


@pytest.mark.parametrize(
    "clause",
    [
        "Title to every adapter sits with Licensee, who may fine-tune the Model.",
        "Licensee may fine-tune the Model, and each LoRA it trains shall remain its property.",
        "Licensee may adapt the Model, and Licensor is the owner of each derived checkpoint.",
        "Licensee may fine-tune the Model. Ownership of tuned weights vests in Licensor.",
    ],
)
def test_who_owns_a_fine_tune_may_be_said_in_many_words(clause: str) -> None:
    case = {"base": "model", "with": {"tune": clause}}

    assert "G-004" not in rules(find_gaps(paper(written(case))))


@pytest.mark.parametrize(
    "clause",
    [
        "Licensee shall be the sole owner of every Output.",
        "All Output shall remain with Licensee. Output may be published.",
        "What comes out of the Model is Licensee's. Output may be published.",
    ],
)
def test_who_owns_outputs_may_be_said_in_many_words(clause: str) -> None:
    case = {"base": "model", "with": {"out": clause}}

    assert "G-005" not in rules(find_gaps(paper(written(case))))


def test_a_right_to_fine_tune_and_to_store_adapters_settles_no_ownership() -> None:
    tune = "Licensee may fine-tune the Model, store adapters and sell access to a checkpoint."
    case = {"base": "model", "with": {"tune": tune}}

    assert "G-004" in rules(find_gaps(paper(written(case))))
