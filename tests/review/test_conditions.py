# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The terms on names, marks, patents, the end of a licence and its law, on our own clauses."""

import re
import textwrap
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.licence_terms.conditions import READERS
from licet.review.reading import read_sentences
from licet.terms import Document, Term
from licet.terms.documents import Format
from licet.terms.vocabulary import VOCABULARY
from licet.text import read

VECTORS = tomllib.loads(
    (Path(__file__).parent.parent / "vectors" / "terms_conditions.toml").read_text(encoding="utf-8")
)
PHRASINGS = [
    (key, value, text)
    for key, values in VECTORS["phrasings"].items()
    for value, texts in values.items()
    for text in texts
]
PROSE = [phrasing for phrasing in PHRASINGS if not re.search(r"[\d(:;]", phrasing[2])]
"""Phrasings that neither a line break nor capitals can turn into a list or a title."""


def term_of(key: str, text: str) -> Term | None:
    document = read(text.encode(), name="clause.txt")
    term = READERS[key](read_sentences(document))
    if term is not None:
        assert document.text[term.start : term.end] == term.quote
        assert term.value in VOCABULARY[key]
    return term


def value_of(key: str, text: str) -> str:
    term = term_of(key, text)
    return term.value if term else "silent"


@pytest.mark.parametrize("case", VECTORS["case"], ids=lambda case: case["name"])
def test_a_clause_gives_its_value_and_parameters(case: dict[str, Any]) -> None:
    term = term_of(case["key"], case["text"])

    assert (term.value if term else "silent") == case["value"]
    for name, wanted in case.get("params", {}).items():
        assert term is not None
        assert term.params.get(name) == wanted, name
    assert case.get("quotes", "") in (term.quote if term else "")
    for name in case.get("absent", []):
        assert term is not None
        assert name not in term.params


@pytest.mark.parametrize(("key", "value", "text"), PHRASINGS)
def test_a_term_is_read_however_it_is_put(key: str, value: str, text: str) -> None:
    assert value_of(key, text) == value


@pytest.mark.parametrize("case", VECTORS["document"], ids=lambda case: case["name"])
def test_a_whole_agreement_gives_each_term_its_own_clause(case: dict[str, Any]) -> None:
    found = {key: value_of(key, case["text"]) for key in case["terms"]}

    assert found == case["terms"]


def test_every_reader_is_of_the_vocabulary() -> None:
    assert set(READERS) <= set(VOCABULARY)


def test_a_logo_that_has_to_be_shown_gives_no_words() -> None:
    term = term_of("branding_display", "You must show our logo on your website.")

    assert term is not None
    assert "text" not in term.params


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PROSE), st.sampled_from([30, 45, 72]))
def test_hard_wrapping_a_clause_changes_no_value(
    phrasing: tuple[str, str, str], width: int
) -> None:
    key, value, text = phrasing
    wrapped = textwrap.fill(text, width, break_on_hyphens=False, break_long_words=False)

    assert value_of(key, wrapped) == value


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PROSE))
def test_upper_case_changes_no_value(phrasing: tuple[str, str, str]) -> None:
    key, value, text = phrasing

    assert value_of(key, text.upper()) == value


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    document = Document(sha256="0" * 64, format=Format.TEXT, text=text)
    reading = read_sentences(document)

    for key, reader in READERS.items():
        term = reader(reading)
        assert term is None or (term.key, text[term.start : term.end]) == (key, term.quote)
