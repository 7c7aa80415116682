# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Usual matters that are settled in two ways, and times that one clause leaves open."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.review.discrepancies import RULES
from licet.review.matters.plain import spot, squeezed
from licet.review.paper import Paper
from licet.terms import Finding
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[2] / "vectors" / "review" / "matters.toml").read_text(encoding="utf-8")
)
BY_ID = {rule.id: rule for rule in RULES}
OPENING = 'This agreement is made between Acme Inc. ("Maker") and Bolt Ltd. ("Dealer").\n\n'


def found(text: str, rule: str) -> list[Finding]:
    return list(BY_ID[rule].find(Paper(read(text.encode(), name="agreement.txt"))))


def name(case: dict[str, Any]) -> str:
    return f"{case['rule']}: {' '.join(case['text'].split())[:60]}"


@pytest.mark.parametrize("case", VECTORS["case"], ids=name)
def test_a_matter_settled_twice_is_found_once_in_both_clauses(case: dict[str, Any]) -> None:
    text = OPENING + case["text"]
    [finding] = found(text, case["rule"])

    clauses = {text.count("\n\n", 0, place.start) for place in finding.places}
    assert clauses == {1, 2}
    assert all(text[p.start : p.end] == p.quote for p in finding.places)


@pytest.mark.parametrize("case", VECTORS["case"], ids=name)
def test_the_edit_silences_the_rule(case: dict[str, Any]) -> None:
    text = OPENING + case["text"]
    [finding] = found(text, case["rule"])
    assert finding.edit is not None
    for one in reversed(finding.edit.replacements):
        text = text[: one.start] + one.words + text[one.end :]
    assert not found(text, case["rule"])


@pytest.mark.parametrize("case", VECTORS["silent"], ids=name)
def test_what_gives_way_or_is_another_matter_is_left_alone(case: dict[str, Any]) -> None:
    assert not found(OPENING + case["text"], case["rule"])


def test_a_character_of_squeezed_words_is_found_again() -> None:
    folded = "the  costs   are borne"
    plain = squeezed(folded)
    assert [folded[spot(folded, n)] for n in range(len(plain))] == list(plain)
