# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of a case, read from texts of our own; what is not said is not there."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.case_facts import read_facts
from licet.review.case_facts.where import expanded
from licet.review.paper import Paper
from licet.terms.reviews import FactReading
from licet.terms.territories import COUNTRIES
from licet.text import read

VECTORS = Path(__file__).parent.parent / "vectors" / "review" / "case_facts.toml"
CASES: list[dict[str, Any]] = tomllib.loads(VECTORS.read_text(encoding="utf-8"))["case"]
SAID = [(case["name"], name) for case in CASES for name in case["facts"]]
UNSAID = [(case["name"], name) for case in CASES for name in case["silent"]]
TEXTS = {case["name"]: case for case in CASES}


def facts(text: str) -> dict[str, FactReading]:
    document = read(text.encode(), name="case.txt")
    found = read_facts(Paper(document))
    for fact in found:
        assert fact.places, fact.name
        for place in fact.places:
            assert document.text[place.start : place.end] == place.quote
    return {fact.name: fact for fact in found}


@pytest.mark.parametrize(("case", "name"), SAID)
def test_a_fact_that_a_text_states_is_read(case: str, name: str) -> None:
    expected = TEXTS[case]["facts"][name]
    found = facts(TEXTS[case]["text"])[name].value

    assert (list(found) if isinstance(found, tuple) else found) == expected


@pytest.mark.parametrize(("case", "name"), UNSAID)
def test_a_fact_that_a_text_does_not_state_is_not_given(case: str, name: str) -> None:
    assert name not in facts(TEXTS[case]["text"])


@pytest.mark.parametrize("case", [case for case in CASES if "inside" in case])
def test_a_territory_with_a_hole_has_all_other_places(case: dict[str, Any]) -> None:
    found = facts(case["text"])
    for name, codes in case["inside"].items():
        value = found[name].value
        assert isinstance(value, tuple)
        assert set(codes) <= set(value)
        assert not set(case["outside"][name]) & set(value)


def test_nothing_is_given_by_a_text_that_says_nothing() -> None:
    assert not facts("The parties met on Tuesday and had tea.")


def test_a_text_that_says_both_gives_neither() -> None:
    text = "1. The Dataset contains personal data.\n2. The Dataset contains no personal data.\n"

    assert "dataset.personal_data" not in facts(text)


@given(st.lists(st.sampled_from(sorted(COUNTRIES)), max_size=4))
def test_places_are_countries_and_the_union(codes: list[str]) -> None:
    found = expanded(codes)

    assert set(found) - {"EU"} == {code[:2] for code in codes}
    assert ("EU" in found) == bool({"DE", "FR", "NO", "IS", "PL"} & set(found)) or "EU" in found


def test_a_state_is_in_its_country_and_a_member_in_the_union() -> None:
    assert expanded(["US-CA"]) == ("US", "US-CA")
    assert expanded(["NO"]) == ("EU", "NO")
    assert expanded(["GB-ENG"]) == ("GB",)
    assert expanded(["EEA"]) == ("EU",)


@settings(max_examples=15, deadline=None)
@given(st.sampled_from([case["text"] for case in CASES]), st.integers(0, 400))
def test_half_a_text_is_read_without_harm(text: str, cut: int) -> None:
    facts(text[: max(20, len(text) - cut)])


@pytest.mark.parametrize("bit", ["data in France ", "licensor is located in ", "from the EU; to "])
def test_a_hostile_text_takes_time_that_grows_with_its_length(bit: str) -> None:
    def seconds(size: int) -> float:
        paper = Paper(read((bit * (size // len(bit))).encode(), name="hostile.txt"))
        _ = paper.terms, paper.provisions
        begin = time.perf_counter()
        read_facts(paper)
        return time.perf_counter() - begin

    small, large = seconds(20_000), seconds(160_000)

    assert large < 40 * max(small, 0.05)
