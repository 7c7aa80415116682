# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How a document is cut into sentences: rows of a table each stand for themselves."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.review.licence_terms.modality import Force, force
from licet.review.reading import read_sentences
from licet.text import read


def sentences(text: str) -> list[str]:
    return [
        re.sub(r"\s*:\s*", ": ", " ".join(s.folded.split())).strip()
        for s in read_sentences(read(text.encode(), name="x.txt")).sentences
    ]


@pytest.mark.parametrize("between", ["\t", " | ", " |", "\t\t"])
def test_each_row_of_a_table_is_a_sentence(between: str) -> None:
    rows = [("Cure period", "20 days"), ("Resale of results", "permitted"), ("Fee", "none")]
    text = "Key Facts\n\n" + "".join(f"{one}{between}{other}\n" for one, other in rows)

    assert sentences(text)[-3:] == [
        "cure period: 20 days",
        "resale of results: permitted",
        "fee: none",
    ]


def test_a_row_has_a_colon_between_its_label_and_its_value() -> None:
    document = read(b"Key Facts\n\nCure period | 20 days\nFee\tnone\n", name="x.txt")
    rows = [s for s in read_sentences(document).sentences if s.row]

    assert ["".join(s.folded.split()) for s in rows] == ["cureperiod:20days", "fee:none"]
    assert all(len(s.folded) == s.end - s.start for s in rows)


def test_lines_with_a_label_are_rows_where_several_stand_together() -> None:
    text = "Key Facts\n\nCure period: 20 days\nResale of results: permitted\n"

    assert sentences(text)[-2:] == ["cure period: 20 days", "resale of results: permitted"]


def test_a_row_that_goes_on_in_the_next_line_is_read_whole() -> None:
    text = "Resale of results | permitted, but only\nto customers of the group\nFee | none\n"

    assert sentences(text) == [
        "resale of results: permitted, but only to customers of the group",
        "fee: none",
    ]


def test_a_numbered_clause_with_a_tab_is_no_row() -> None:
    text = "1.1\tThe Licensee may use the Model\nin its own business.\n(a)\tfor tests; and\n"

    assert "1.1 the licensee may use the model in its own business." in sentences(text)


@pytest.mark.parametrize(
    ("row", "meant"),
    [
        ("resale  no", Force.FORBIDDEN),
        ("resale  not permitted", Force.FORBIDDEN),
        ("resale  yes", Force.ALLOWED),
    ],
)
def test_a_row_answers_with_its_last_word(row: str, meant: Force) -> None:
    assert force("", row) is meant


@given(st.text(alphabet="Ab1:|\t \n.", max_size=80))
def test_sentences_stand_in_order_and_hold_all_words(text: str) -> None:
    document = read(("x" + text).encode(), name="x.txt")
    found = read_sentences(document).sentences
    spans = [(s.start, s.end) for s in found]

    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    assert sum(c.isalnum() for s in found for c in s.folded) == sum(
        c.isalnum() for c in document.text
    )
