# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read the terms of a licence, each with the words it was read from."""

from typing import Protocol

from licet.review.licence_terms import READERS
from licet.review.reading import Reading, read_sentences
from licet.review.roles import with_roles
from licet.terms import Document, Term
from licet.terms.vocabulary import VOCABULARY

__all__ = ["Extractor", "extract", "extract_reading"]


class Extractor(Protocol):
    """Anything that reads terms from a document: rules here, a learned reader elsewhere."""

    def __call__(self, document: Document) -> tuple[Term, ...]:
        """Every key of the vocabulary once, in its order."""
        ...


def extract(document: Document) -> tuple[Term, ...]:
    """Every term of the vocabulary, in its order; `silent` where the text says nothing."""
    return extract_reading(read_sentences(document))


def extract_reading(reading: Reading) -> tuple[Term, ...]:
    """As `extract`, from a document already laid out as sentences."""
    reading = with_roles(reading)
    return tuple(
        (READERS[key](reading) if key in READERS else None) or Term(key=key, params={})
        for key in VOCABULARY
    )
