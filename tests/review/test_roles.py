# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parties called by their names are read by their roles, and no character moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.review.extract import extract
from licet.review.reading import read_sentences
from licet.review.roles import with_roles
from licet.text import read

DEAL = (
    "This licence is made between Wexcombe Labs Ltd (“{licensor}”) and Tarn Hospitals plc "
    "(“{licensee}”).\n\n1. {licensor} grants {licensee} a licence to use and modify the Model.\n\n"
    "2. As between the parties, {licensee} owns all output of the Model.\n\n"
    "3. If the monthly active users of {licensee} exceed 30,000, {licensee} shall ask "
    "{licensor} for a further licence.\n"
)


@pytest.mark.parametrize(
    ("licensor", "licensee"),
    [("Wexcombe", "Tarn"), ("Licensor", "Licensee"), ("Supplier", "Company"), ("WL", "TH Group")],
)
def test_who_owns_outputs_does_not_depend_on_what_the_parties_are_called(
    licensor: str, licensee: str
) -> None:
    text = DEAL.format(licensor=licensor, licensee=licensee)
    terms = {term.key: term for term in extract(read(text.encode(), name="deal.txt"))}

    assert terms["output_ownership"].value == "user_owns"
    assert terms["threshold"].value == "rights_end"
    assert terms["threshold"].params["value"] == 30_000
    assert terms["output_ownership"].quote in text


def test_a_text_without_a_grant_between_named_parties_is_left_as_it_is() -> None:
    reading = read_sentences(read("“Model” means this. You may use it.".encode()))

    assert with_roles(reading) is reading


@given(st.text(min_size=3, max_size=12, alphabet="ABCDEabcde"), st.text(max_size=60))
def test_the_folded_text_keeps_its_length(name: str, rest: str) -> None:
    words = f"(“Zed”) and (“{name}”). Zed grants {name} a licence. {rest}"
    reading = read_sentences(read(words.encode()))

    assert len(with_roles(reading).folded) == len(reading.document.text)
