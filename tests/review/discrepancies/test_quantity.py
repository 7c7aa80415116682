# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The same thing with two values is found, and nothing else is."""

import re
import tomllib
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.discrepancies import discrepancies
from licet.review.discrepancies.quantity import RULES
from licet.review.paper import Paper
from licet.review.quantities import Kind, differ, find_values
from licet.terms import Edit, Finding
from licet.text import read

VECTORS = Path(__file__).parents[2] / "vectors" / "review"
CASES: list[dict[str, Any]] = [
    case
    for name in ("quantity.toml", "quantity_further.toml")
    for case in tomllib.loads((VECTORS / name).read_text("utf-8"))["case"]
]
FLAWED = [case for case in CASES if case.get("quotes")]
CLEAN = [case for case in CASES if not case.get("quotes")]
NOTIONS = [
    (notion["rule"], notion["plain"], said, kind == "same")
    for notion in tomllib.loads((VECTORS / "quantity_notions.toml").read_text("utf-8"))["notion"]
    for kind in ("same", "other")
    for said in notion[kind]
]
OPENING = "Model Licence Agreement\n\n"


def paper(text: str) -> Paper:
    return Paper(read(text.encode(), name="agreement.txt"))


def found(text: str) -> tuple[Finding, ...]:
    return discrepancies(paper(text), RULES)


def after(text: str, edit: Edit) -> str:
    for change in reversed(edit.replacements):
        text = text[: change.start] + change.words + text[change.end :]
    return text


def ids(case: dict[str, Any]) -> str:
    return f"{case['rule']} {' '.join(case['text'].split())[:40]}"


@pytest.mark.parametrize("case", FLAWED, ids=ids)
def test_a_clash_is_found_at_its_words_and_nothing_else(case: dict[str, Any]) -> None:
    findings = found(OPENING + case["text"])

    assert [(f.rule, [p.quote for p in f.places]) for f in findings] == [
        (case["rule"], case["quotes"])
    ]


@pytest.mark.parametrize("case", CLEAN, ids=ids)
def test_a_near_miss_stays_silent(case: dict[str, Any]) -> None:
    assert not found(OPENING + case["text"])


@pytest.mark.parametrize("case", FLAWED, ids=ids)
def test_the_edit_mends_what_was_found(case: dict[str, Any]) -> None:
    whole = paper(OPENING + case["text"])
    (finding,) = discrepancies(whole, RULES)
    if finding.edit is None:
        assert finding.mend
        return

    assert not found(after(whole.document.text, finding.edit))


@pytest.mark.parametrize(("rule", "plain", "said", "same"), NOTIONS)
def test_a_thing_is_the_same_in_other_words(rule: str, plain: str, said: str, same: bool) -> None:
    text = f"6. Terms\n\n6.1 {plain}\n\n12. Further.\n\n12.3 {said}\n"
    values = re.findall(r"\{(.*?)\}", text)

    told = [
        (f.rule, [p.quote for p in f.places]) for f in found(OPENING + re.sub("[{}]", "", text))
    ]

    assert told == ([(rule, values)] if same else [])


def test_every_rule_is_tried_by_three_flaws_and_three_near_misses() -> None:
    for rule in RULES:
        assert sum(case["rule"] == rule.id for case in FLAWED) >= 3, rule.id
        assert sum(case["rule"] == rule.id for case in CLEAN) >= 3, rule.id
    assert [rule.id for rule in RULES] == sorted(rule.id for rule in RULES)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 400), st.integers(1, 400), st.sampled_from(("days", "weeks", "months")))
def test_two_cure_periods_clash_exactly_where_they_differ(one: int, two: int, unit: str) -> None:
    text = (
        "Licence\n\n5. A material breach may be cured within "
        f"{one} {unit} after notice.\n\n9. Remedies. A party that fails to cure a material breach "
        f"within {two} {unit} after notice loses its rights.\n"
    )
    days = {"days": 1, "weeks": 7, "months": 31}[unit]
    clash = one != two and max(one, two) * days <= 390

    assert bool(found(text)) >= clash
    assert not (found(text) and one == two)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="@ ()%$0159,.;:-\n|thirtydaysofynh\"'§", max_size=400))
def test_values_stand_in_order_inside_any_text(text: str) -> None:
    values = find_values(text)

    assert all(0 <= v.start < v.end <= len(text) for v in values)
    assert all(a.end <= b.start for a, b in pairwise(values))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 60))
def test_years_and_their_months_do_not_differ(years: int) -> None:
    one, two = find_values(f"{years} years; {12 * years} months")

    assert one.kind is two.kind is Kind.DURATION
    assert not differ(one, two)
    assert one.amount == Decimal(years)


def test_hostile_text_is_read_in_time_that_grows_with_it() -> None:
    text = "within thirty (30) days " * 4000 + "notice of breach cure " * 4000

    assert isinstance(found(text), tuple)
