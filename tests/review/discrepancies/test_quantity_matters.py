# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A matter is known again in whatever words, and two matters are not taken for one."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.review.discrepancies import discrepancies
from licet.review.discrepancies.quantity import RULES
from licet.review.paper import Paper
from licet.review.quantities.wide import matters, notions_in
from licet.terms import Finding
from licet.text import read

VECTORS = Path(__file__).parents[2] / "vectors" / "review" / "quantity_matters.toml"
TABLE: dict[str, list[dict[str, Any]]] = tomllib.loads(VECTORS.read_text("utf-8"))


def found(one: str, two: str) -> tuple[Finding, ...]:
    text = (
        f"Distribution Agreement\n\n2. Rights. {one}\n\n3. Assignment. Neither party may assign "
        f"this Agreement.\n\n4. Further rules. {two}\n"
    )
    return discrepancies(Paper(read(text.encode(), name="agreement.txt")), RULES)


@pytest.mark.parametrize("pair", TABLE["pair"], ids=lambda p: p["two"][:50])
def test_two_values_of_one_matter_clash_in_either_order(pair: dict[str, Any]) -> None:
    assert found(pair["one"], pair["two"])
    assert found(pair["two"], pair["one"])


@pytest.mark.parametrize("pair", TABLE["pair"], ids=lambda p: p["two"][:50])
def test_a_matter_does_not_clash_with_itself(pair: dict[str, Any]) -> None:
    assert not found(pair["one"], pair["one"])
    assert not found(pair["two"], pair["two"])


@pytest.mark.parametrize("pair", TABLE["open"], ids=lambda p: p["two"][:50])
def test_a_time_left_open_is_at_odds_with_a_definite_one(pair: dict[str, Any]) -> None:
    assert any("left open" in f.problem for f in found(pair["one"], pair["two"]))
    assert not found(pair["two"], pair["two"])


@pytest.mark.parametrize("pair", TABLE["apart"], ids=lambda p: p["two"][:50])
def test_two_matters_do_not_clash(pair: dict[str, Any]) -> None:
    assert not found(pair["one"], pair["two"])


def test_every_matter_asks_for_something() -> None:
    assert all(m.all or m.wide for m in matters())


@given(st.text(alphabet="abcdefg hij-'", max_size=60))
def test_more_words_have_no_fewer_notions(words: str) -> None:
    assert notions_in(words) <= notions_in(f"{words} invoice")
