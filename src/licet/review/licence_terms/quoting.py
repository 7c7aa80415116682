# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Build a term from the words it was read in."""

from collections.abc import Mapping

from licet.review.reading import Reading, Sentence
from licet.terms import Param, Term, section_at

__all__ = ["term_at", "term_in"]


def term_in(
    reading: Reading,
    sentence: Sentence,
    *,
    key: str,
    value: str,
    params: Mapping[str, Param] | None = None,
    contested: str | None = None,
) -> Term:
    """A term whose quote is the whole sentence."""
    return term_at(
        reading, sentence.start, sentence.end,
        key=key, value=value, params=params, contested=contested,
    )  # fmt: skip


def term_at(
    reading: Reading,
    start: int,
    end: int,
    *,
    key: str,
    value: str,
    params: Mapping[str, Param] | None = None,
    contested: str | None = None,
) -> Term:
    """A term whose quote is `start:end` of the document's text."""
    return Term(
        key=key,
        value=value,
        params=params or {},
        section=section_at(reading.document, start),
        quote=reading.document.quote(start, end),
        start=start,
        end=end,
        contested=contested,
    )
