# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The terms on outputs, use, recipients, thresholds and territory, on clauses of our own."""

import re
import textwrap
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.licence_terms.outputs import READERS
from licet.review.reading import read_sentences
from licet.terms import Document, Term
from licet.terms.documents import Format
from licet.terms.vocabulary import VOCABULARY
from licet.text import read

VECTORS = Path(__file__).parent.parent / "vectors"


def vectors(name: str) -> dict[str, Any]:
    return tomllib.loads((VECTORS / name).read_text(encoding="utf-8"))


CASES = vectors("terms_outputs.toml")["case"]
PHRASINGS = [
    (key, value, text)
    for key, values in vectors("terms_outputs_phrasings.toml").items()
    for value, texts in values.items()
    for text in texts
]
PROSE = [phrasing for phrasing in PHRASINGS if not re.search(r"[\d(:;]", phrasing[2])]
"""Phrasings that neither a line break nor capitals can turn into a list or a title."""

DOCUMENTS = vectors("terms_outputs_documents.toml")["case"]


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


def plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, list | tuple) else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_clause_gives_its_value_and_parameters(case: dict[str, Any]) -> None:
    term = term_of(case["key"], case["text"])

    assert (term.value if term else "silent") == case["value"]
    assert bool(term and term.contested) == case.get("contested", False)
    for name, wanted in case.get("params", {}).items():
        assert term is not None
        assert plain(term.params.get(name)) == plain(wanted), name


@pytest.mark.parametrize(("key", "value", "text"), PHRASINGS)
def test_a_term_is_read_however_it_is_put(key: str, value: str, text: str) -> None:
    assert value_of(key, text) == value


@pytest.mark.parametrize("case", DOCUMENTS, ids=lambda case: case["name"])
def test_a_whole_agreement_gives_each_term_its_own_clause(case: dict[str, Any]) -> None:
    found = {key: value_of(key, case["text"]) for key in case["terms"]}

    assert found == case["terms"]


def test_every_reader_is_of_the_vocabulary() -> None:
    assert set(READERS) <= set(VOCABULARY)


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
