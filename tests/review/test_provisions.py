# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Provisions of commercial agreements."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.provisions import find_provisions
from licet.review.provisions.details import details
from licet.review.provisions.features import Candidate
from licet.review.provisions.scorer import damped, joined, whole
from licet.review.provisions.tables import table
from licet.review.reading import Reading, read_sentences
from licet.text import read

VECTORS = tomllib.loads((Path(__file__).parents[1] / "vectors" / "provisions.toml").read_text())
AGREEMENTS = VECTORS["agreement"]
OWN = ("first:", "rank:", "t2:", "in region", "other than name", "part of name")
"""What our own rules say of a date or a name, in our words."""
TABLES = Path(__file__).parents[2] / "src/licet/review/provisions"


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


@pytest.mark.parametrize("name", ["provisions", "days", "parties"])
def test_the_weights_are_small_and_no_feature_is_longer_than_two_words(name: str) -> None:
    assert (TABLES / f"{name}.json").stat().st_size <= 450_000
    marks = re.compile(r"^(?:[<>][0-9]?|[a-z0-9]{1,2}:)|[<>] ")
    assert not [
        feature for feature in table(name)["weights"]
        if len(marks.sub("", feature).split()) > 2 and not feature.startswith(OWN)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(2.0, 0, 0), (0.5, 1, 1)], [(0, 1)]),  # weak and beside: part of the surer one
        ([(2.0, 0, 0), (0.5, 2, 2)], [(0, 0), (2, 2)]),  # not beside
        ([(2.0, 0, 0), (1.5, 1, 1)], [(0, 0), (1, 1)]),  # sure enough to stand alone
        ([(2.0, 1, 1), (0.5, 0, 0)], [(0, 0), (1, 1)]),  # it would be most of the whole
    ],
)
def test_a_weak_neighbour_is_part_of_a_surer_provision(
    spans: list[tuple[float, int, int]], expected: list[tuple[int, int]]
) -> None:
    folded = "one two three four five six seven. eight nine. ten eleven."
    cuts = [(0, 34), (35, 46), (47, 58)]
    group = [
        (score, Candidate(first=a, last=b, start=cuts[a][0], end=cuts[b][1]))
        for score, a, b in spans
    ]
    found = joined(folded, group, 1.0)

    assert [(one.first, one.last) for _, one in found] == expected


@pytest.mark.parametrize(
    ("own", "parts", "score"),
    [
        (-3.0, [(True, 1.5)], 1.51),  # the words before a list say nothing without it
        (-3.0, [(False, 1.5)], -3.0),  # a full stop's worth, and the rest is about something else
        (0.0, [(False, 1.5), (False, 0.2)], 1.51),  # a proviso of the same provision
        (2.0, [(True, 1.5), (False, 0.2)], 2.0),
        (-1.0, [], -1.0),
    ],
)
def test_a_provision_with_its_list_goes_before_the_words_that_begin_it(
    own: float, parts: list[tuple[bool, float]], score: float
) -> None:
    assert whole(own, parts) == pytest.approx(score)


def test_a_cap_is_quoted_with_its_list() -> None:
    text = (
        "SUPPLY AGREEMENT\n\nThis Agreement is made by and between Larch Tools, Inc., a Delaware "
        'corporation ("Supplier"), and Fir Homes LLC, a Texas company ("Buyer").\n\n'
        "9. Limitation of Liability. In no event shall either party be liable to the other party "
        "for:\n\n(a) any indirect, incidental, special or consequential damages;\n\n"
        "(b) any loss of profits; or\n\n(c) damages in excess of the fees paid hereunder.\n\n"
        "In witness whereof, the parties have signed.\n\nBy: /s/ A. Baker\n"
    )
    found = [p.quote for p in find_provisions(reading(text)) if p.kind == "cap_on_liability"]

    assert len(found) == 1
    assert found[0].startswith("In no event")
    assert found[0].endswith("paid hereunder.")


def test_damping_lowers_the_sums_of_long_stretches_only() -> None:
    assert damped(150, 0.4) == 1
    assert damped(600, 0.4) < 1 < damped(40, 0.4)
    assert damped(600, 0.0) == 1


@pytest.mark.parametrize("part", ["by and between ", "and A", '("', "AGREEMENT ", "The ", "dated "])
def test_a_hostile_opening_is_read_in_bounded_time(part: str) -> None:
    find_provisions(reading("x " + part * (30_000 // len(part))))
