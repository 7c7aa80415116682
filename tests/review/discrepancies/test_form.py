# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of form, on our own agreements: what is found, what is left alone, what mends it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.discrepancies.form import RULES
from licet.review.paper import Paper
from licet.terms import Document, Edit, Finding, Severity
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[2] / "vectors" / "review" / "form.toml").read_text(encoding="utf-8")
)
BY_ID = {rule.id: rule for rule in RULES}


def document_of(text: str) -> Document:
    return read(text.encode(), name="agreement.txt")


def findings(rule: str, text: str) -> list[Finding]:
    return list(BY_ID[rule].find(Paper(document_of(text))))


def mended(text: str, edit: Edit) -> str:
    for one in reversed(edit.replacements):
        text = text[: one.start] + one.words + text[one.end :]
    return text


@pytest.mark.parametrize("case", VECTORS["flawed"], ids=lambda c: f"{c['rule']} {c['name']}")
def test_a_flaw_is_found_with_its_words_and_its_edit_mends_it(case: dict[str, Any]) -> None:
    document = document_of(case["text"])
    found = list(BY_ID[case["rule"]].find(Paper(document)))

    assert len(found) == case.get("findings", 1)
    finding = found[0]
    assert [p.quote for p in finding.places] == case["quotes"]
    assert finding.severity == case.get("severity", BY_ID[case["rule"]].severity.value)
    assert all(document.text[p.start : p.end] == p.quote for p in finding.places)
    if "says" in case:
        assert finding.problem == case["says"]
    if case.get("edit", True):
        assert finding.edit is not None
        after = mended(document.text, finding.edit)
        assert len(findings(case["rule"], after)) == len(found) - 1
        others = [rule.id for rule in RULES if rule.id != case["rule"]]
        graver = {
            r: weighty(findings(r, after)) - weighty(findings(r, case["text"])) for r in others
        }
        assert not {rule for rule, more in graver.items() if more > 0}
    else:
        assert finding.mend


def weighty(found: list[Finding]) -> int:
    return sum(f.severity in (Severity.HIGH, Severity.MEDIUM) for f in found)


@pytest.mark.parametrize("case", VECTORS["silent"], ids=lambda c: f"{c['rule']} {c['name']}")
def test_a_near_miss_is_left_alone(case: dict[str, Any]) -> None:
    assert findings(case["rule"], case["text"]) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_every_rule_has_three_flaws_and_three_near_misses(rule: Any) -> None:
    assert sum(case["rule"] == rule.id for case in VECTORS["flawed"]) >= 3
    assert sum(case["rule"] == rule.id for case in VECTORS["silent"]) >= 3


def test_every_rule_says_what_it_finds_what_it_leaves_alone_and_how_to_mend_it() -> None:
    for rule in RULES:
        assert rule.explains.count("\n\n") >= 4, rule.id
        assert "It matters because" in rule.explains, rule.id


NUMBERS = {
    "two": 2, "three": 3, "ten": 10, "fifteen": 15, "thirty": 30, "forty-five": 45, "sixty": 60,
    "ninety": 90, "one hundred and twenty": 120, "three hundred sixty-five": 365,
}  # fmt: skip


@given(st.sampled_from(sorted(NUMBERS)), st.integers(2, 400), st.sampled_from(["days", "months"]))
@settings(deadline=None, max_examples=60)
def test_words_and_figures_clash_just_where_their_values_differ(
    said: str, written: int, unit: str
) -> None:
    text = f"1. Notice. Either party may end this agreement on {said} ({written}) {unit} notice.\n"
    found = findings("F-010", text)

    assert bool(found) == (NUMBERS[said] != written)
    for finding in found:
        assert finding.edit is not None
        assert findings("F-010", mended(text, finding.edit)) == []


@given(st.integers(1, 30), st.integers(4, 12))
@settings(deadline=None, max_examples=40)
def test_a_section_is_missing_just_where_its_number_is_beyond_the_last(
    target: int, last: int
) -> None:
    clauses = "".join(
        f"{n}. Matter {n}\n\nThe parties agree on matter {n} of this contract.\n\n"
        for n in range(1, last + 1)
    )
    text = (
        f"{clauses}{last + 1}. End\n\nEither party may end this contract under Section {target}.\n"
    )
    found = findings("F-006", text)

    assert bool(found) == (target > last + 1)


@given(st.text(alphabet='()[]0123456789 .,\nSection thirty()"“”_[●] $%', max_size=300))
@settings(deadline=None, max_examples=60)
def test_whatever_the_text_every_place_quotes_it(text: str) -> None:
    document = document_of("Agreement\n\n" + text)
    for rule in RULES:
        for finding in rule.find(Paper(document)):
            assert all(document.text[p.start : p.end] == p.quote for p in finding.places)
