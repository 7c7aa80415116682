# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is found before signing: a vector of each, and of what comes close."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.terms import Agreement
from licet.terms.decode import decode_value
from licet.usage.checking import CHECKS, check_agreement

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "agreements_checked.toml").read_text("utf-8")
)
CASES = VECTORS["case"]
SOURCE = {"document": "deal.docx", "section": "4.1(b)", "quote": "the words", "start": 3, "end": 12}


def agreement_of(case: dict[str, Any]) -> Agreement:
    clause = {"id": "4", "kind": "any", "values": {}, "source": SOURCE, "rules": case["rules"]}
    base = {**VECTORS["agreement"], **case.get("agreement", {})}
    return decode_value(Agreement, {**base, "clauses": [clause]}, where=case["name"])


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_vectors(case: dict[str, Any]) -> None:
    found = check_agreement(agreement_of(case))

    assert [finding.rule for finding in found] == case["finds"], found


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_finding_says_what_where_and_what_to_do(case: dict[str, Any]) -> None:
    ids = {rule["id"] for rule in case["rules"]}

    for finding in check_agreement(agreement_of(case)):
        assert finding.problem[:1].islower() or finding.problem[:1] in "`0123456789-"
        assert not finding.problem.endswith(".")
        assert finding.mend
        assert finding.because
        assert set(finding.because) <= ids
        assert [place.section for place in finding.places] == ["4.1(b)"]


def test_every_check_has_a_vector_that_finds_it() -> None:
    assert {finding for case in CASES for finding in case["finds"]} == set(CHECKS)


def test_words_a_lawyer_reads() -> None:
    case = next(c for c in CASES if c["name"] == "a stack that may be adjusted above the whole")

    (finding,) = check_agreement(agreement_of(case))

    assert finding.problem == "`harbour` owes up to 61 % + 40 % of net revenue, 101 % together"
    assert finding.because == ("p", "q")
    assert finding.mend == (
        "lower the shares, or the highest values they may be adjusted to, until they come to "
        "100 % or less"
    )


def test_a_clause_without_a_source_is_named_by_its_id() -> None:
    case = {"name": "", "rules": [{"kind": "cap", "id": "c", "metric": "t", "limit": -1}]}
    base = {**VECTORS["agreement"], "clauses": [
        {"id": "9", "kind": "any", "values": {}, "rules": case["rules"]}]}  # fmt: skip

    (finding,) = check_agreement(decode_value(Agreement, base))

    assert [place.section for place in finding.places] == ["9"]


def test_a_circle_is_told_in_its_direction() -> None:
    duty = {"kind": "duty", "bearer": "harbour", "act": "pay", "after": "month_end",
            "due": {"amount": 9, "unit": "day"}}  # fmt: skip
    leads = {"b": "c", "c": "a", "a": "b", "x": "a", "z": "z"}
    rules = [{**duty, "id": one, "reparation": to} for one, to in leads.items()]

    found = check_agreement(agreement_of({"name": "", "rules": rules}))

    assert sorted(finding.problem.rpartition(": ")[2] for finding in found) == [
        "a → b → c → a",
        "z → z",
    ]
