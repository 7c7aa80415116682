# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Provisions of commercial agreements."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.provisions import find_provisions
from licet.review.provisions.details import details
from licet.review.reading import Reading, read_sentences
from licet.text import read

VECTORS = tomllib.loads((Path(__file__).parents[1] / "vectors" / "provisions.toml").read_text())
AGREEMENTS = VECTORS["agreement"]
WEIGHTS = Path(__file__).parents[2] / "src/licet/review/provisions/weights.py"


def reading(text: str) -> Reading:
    return read_sentences(read(text.encode(), name="agreement.txt"))


@pytest.mark.parametrize("agreement", AGREEMENTS, ids=[a["name"] for a in AGREEMENTS])
def test_the_values_of_an_agreement_are_found(agreement: dict[str, object]) -> None:
    found = [[p.kind, p.value] for p in find_provisions(reading(str(agreement["text"])))]
    missing = [pair for pair in agreement["values"] if pair not in found]  # type: ignore[attr-defined]
    assert missing == []


@pytest.mark.parametrize("agreement", AGREEMENTS, ids=[a["name"] for a in AGREEMENTS])
def test_every_provision_quotes_the_text(agreement: dict[str, object]) -> None:
    laid_out = reading(str(agreement["text"]))
    for provision in find_provisions(laid_out):
        assert laid_out.document.text[provision.start : provision.end] == provision.quote


@given(
    st.lists(
        st.sampled_from(
            ["by and between ", "Acme Inc. ", '("', '") ', "AGREEMENT ", "May 8, 2014 ", "\n\n1. ",
             "shall not assign ", "and ", "effective ", "(", "Party A: ", "laws of Ohio. ", "é€"]
        ),
        min_size=1, max_size=25,
    )
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_any_text_is_read_the_same_way_twice(pieces: list[str]) -> None:
    text = "x" + "".join(pieces)
    assert find_provisions(reading(text)) == find_provisions(reading(text))


@pytest.mark.parametrize(
    ("kind", "quote", "value"),
    [
        ("governing_law", "the laws of the State of Texas, United States of America", "US-TX"),
        ("governing_law", "construed under English law", "yes"),
        ("governing_law", "governed by the laws of England and Wales", "GB-ENG,GB-WLS"),
        ("expiration_date", "shall continue until June 30, 2010", "2010-06-30"),
        ("expiration_date", "shall remain in force for two (2) years", "2012-01-31"),
        ("expiration_date", "shall continue in perpetuity", "perpetual"),
        ("renewal_term", "shall renew for successive terms of six months each", "6 months"),
        (
            "notice_period_to_terminate_renewal",
            "renews for one year unless sixty (60) days' notice is given",
            "60 days",
        ),
    ],
)
def test_the_value_is_read_out_of_the_words(kind: str, quote: str, value: str) -> None:
    assert details(kind, quote, date(2010, 1, 31))[0] == value


def test_the_weights_are_small_and_no_feature_is_longer_than_two_words() -> None:
    from licet.review.provisions.weights import WEIGHTS as TABLE

    assert WEIGHTS.stat().st_size <= 300_000
    assert all(len(line.partition("|")[0].split()) <= 2 for line in TABLE.splitlines())


@pytest.mark.parametrize("part", ["by and between ", "and A", '("', "AGREEMENT ", "The ", "dated "])
def test_a_hostile_opening_is_read_in_bounded_time(part: str) -> None:
    find_provisions(reading("x " + part * (30_000 // len(part))))
