# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Kinds of clauses and what they fix."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.kinds import KindReading, kind_at, read_kinds
from licet.review.kinds.cues import cues
from licet.review.paper import Paper
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "review" / "kinds.toml").read_text("utf-8")
)
CASES: list[dict[str, Any]] = VECTORS["cases"]
PIECES = st.sampled_from(
    ["Licensor grants Licensee an exclusive licence ", "within thirty (30) days ", "of 5% ", "é€İ",
     "Upon termination ", "shall delete the Model", ". ", "\n\n", "1. Fees. ", "(a) ", "Outputs ",
     "owned by ", "You ", "shall not ", "EUR 2,000 ", "in Germany ", "Schedule A\n"]
)  # fmt: skip


def paper(text: str) -> Paper:
    return Paper(read(text.encode(), name="agreement.txt"))


def kinds_of(text: str) -> dict[str, KindReading]:
    return {one.kind: one for one in read_kinds(paper(text))}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_sentence_is_of_the_kinds_the_vector_says(case: dict[str, Any]) -> None:
    found = kinds_of(f"Paper\n\n1. {case['text']}\n")

    assert set(case["kinds"]) <= set(found)
    assert not set(case.get("not", ())) & set(found)
    for kind, field, value in case.get("values", ()):
        wanted = tuple(value) if isinstance(value, list) else value
        assert wanted in [one.value for one in found[kind].of(field)], (kind, field)


def test_every_kind_with_a_vector_is_a_known_one_and_most_are_met() -> None:
    met = {kind for case in CASES for kind in case["kinds"]}

    assert met <= set(cues())
    assert len(met) > len(cues()) / 3


@given(st.lists(PIECES, min_size=1, max_size=25))
@settings(max_examples=60, deadline=None)
def test_every_reading_quotes_the_text_at_its_place(pieces: list[str]) -> None:
    laid_out = paper("x" + "".join(pieces))
    text = laid_out.document.text
    for reading in read_kinds(laid_out):
        assert reading.places
        for place in (*reading.places, *(v.place for v in reading.values)):
            assert text[place.start : place.end] == place.quote
        for value in reading.values:
            assert value.sentence.start <= value.place.start < value.place.end


def test_the_heading_of_a_clause_tells_what_its_sentences_do_not() -> None:
    found = kinds_of(
        "Licence\n\n1. Governing Law\n\nThat of Ireland applies to everything in this paper.\n"
    )

    assert found["whole.law"].confidence < 0.9
    assert [v.value for v in found["whole.law"].of("places")] == [("IE",)]


def test_the_words_before_a_list_are_read_with_its_items() -> None:
    found = kinds_of(
        "Terms\n\n1. Use\n\nCustomer shall not:\n\n(a) sublicense or lend the Model to others;\n\n"
        "(b) use Outputs to train other models.\n"
    )

    assert [v.value for v in found["model.sublicence"].of("allowed")] == ["barred"]
    assert [v.value for v in found["model.distillation"].of("allowed")] == [False]


def test_parties_that_are_called_by_their_names_are_read_by_their_roles() -> None:
    found = kinds_of(
        'Model Licence\n\nBrightwater Inc. ("Brightwater") and Oakfield GmbH ("Oakfield") '
        "agree:\n\n"
        "1. Brightwater grants Oakfield a licence to run the Model.\n\n"
        "2. Oakfield owns all Outputs that it generates.\n"
    )

    assert [v.value for v in found["output.ownership"].of("owner")] == ["licensee"]


def test_a_sentence_about_several_things_is_told_by_its_heading() -> None:
    laid_out = paper(
        "Terms\n\n1. Indemnity\n\nLicensee shall indemnify Licensor against claims about Outputs.\n"
    )
    last = laid_out.reading.sentences[-1]

    assert kind_at(last) == "whole.indemnity"


def test_the_rows_of_a_cover_page_are_read_one_by_one() -> None:
    found = kinds_of(
        "Model Licence\n\nCover\n\nConfidentiality period\t4 years after the end\n"
        "Time to cure a breach\t20 days\nInvoices payable\twithin 45 days of invoice date\n"
        "Audit notice:\n15 days\n"
    )

    assert [v.value for v in found["whole.cure"].of("days")] == [20]
    assert [v.value for v in found["whole.fees"].of("payment_days")] == [45]
