# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The terms on grants, services, derivatives and copies, on clauses of our own."""

import re
import textwrap
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.licence_terms import copies, rights
from licet.review.reading import read_sentences
from licet.terms import Document, Term
from licet.terms.documents import Format
from licet.terms.vocabulary import VOCABULARY
from licet.text import read

READERS = {**rights.READERS, **copies.READERS}
VECTORS = Path(__file__).parent.parent / "vectors"


def vectors(name: str) -> dict[str, Any]:
    return tomllib.loads((VECTORS / name).read_text(encoding="utf-8"))


PHRASINGS = [
    (key, value, text)
    for key, values in vectors("terms_rights_phrasings.toml").items()
    for value, texts in values.items()
    for text in texts
]
PROSE = [phrasing for phrasing in PHRASINGS if not re.search(r"[\d(:;]", phrasing[2])]
"""Phrasings that neither a line break nor capitals can turn into a list or a title."""

DOCUMENTS = vectors("terms_rights_documents.toml")["case"]

HOSTILE = (
    "you may use the model and share derivatives not under the same terms for commercial purposes ",
    "under this licence or ",
    "retain keep include all notice of copyright ",
    "you own all right title in ",
    "licence to use, copy, ",
    '"notice ',
)


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


@pytest.mark.parametrize(("key", "value", "text"), PHRASINGS)
def test_a_term_is_read_however_it_is_put(key: str, value: str, text: str) -> None:
    assert value_of(key, text) == value


@pytest.mark.parametrize("case", DOCUMENTS, ids=lambda case: case["name"])
def test_a_whole_licence_gives_each_term_its_own_clause(case: dict[str, Any]) -> None:
    found = {key: value_of(key, case["text"]) for key in case["terms"]}

    assert found == case["terms"]


def test_a_verbatim_notice_is_given_in_the_words_of_the_text() -> None:
    term = term_of(
        "notice_text",
        'Each copy must carry the following notice: "Osprey is licensed under the Osprey Terms".',
    )

    assert term is not None
    assert term.params == {"text": "Osprey is licensed under the Osprey Terms"}


def test_a_title_alone_grants_nothing() -> None:
    text = (
        "Section 2. Right and Licence to Use and to Publish\n\nThe parties have agreed on a logo."
    )

    assert value_of("redistribute", text) == "silent"


def test_every_reader_is_of_the_vocabulary() -> None:
    assert set(READERS) <= set(VOCABULARY)


@pytest.mark.parametrize("seed", HOSTILE, ids=range(len(HOSTILE)))
def test_a_sentence_that_never_ends_is_read_in_a_second(seed: str) -> None:
    text = (seed * (300_000 // len(seed) + 1))[:300_000]
    reading = read_sentences(Document(sha256="0" * 64, format=Format.TEXT, text=text))
    begun = time.process_time()

    for reader in READERS.values():
        reader(reading)

    assert time.process_time() - begun < 1


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
    reading = read_sentences(Document(sha256="0" * 64, format=Format.TEXT, text=text))

    for key, reader in READERS.items():
        term = reader(reading)
        assert term is None or (term.key, text[term.start : term.end]) == (key, term.quote)
