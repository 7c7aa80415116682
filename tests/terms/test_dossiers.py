# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""No value without its words."""

import pytest

from licet.terms import (
    Document,
    Dossier,
    Format,
    Identification,
    Match,
    Provision,
    QuoteError,
    Term,
)  # fmt: skip

TEXT = "You may host the model."
DOCUMENT = Document(sha256="0" * 64, format=Format.TEXT, text=TEXT)


@pytest.mark.parametrize(
    ("quote", "start", "end"), [("", 0, 0), ("You", 0, 4), ("You", 0, 2), ("You", -3, 0)]
)
def test_a_value_without_its_words_cannot_be_built(quote: str, start: int, end: int) -> None:
    with pytest.raises(QuoteError):
        Term(key="revocable", value="revocable", params={}, quote=quote, start=start, end=end)
    with pytest.raises(QuoteError):
        Provision(
            kind="cap", value="yes", params={}, section="1", quote=quote, start=start, end=end
        )


def test_a_silent_term_needs_none() -> None:
    assert Term(key="revocable", params={}).value == "silent"


def test_a_quotation_that_is_not_in_the_text_is_refused() -> None:
    made_up = Term(key="revocable", value="revocable", params={}, quote="You can", start=0, end=7)

    with pytest.raises(QuoteError, match="not in the text"):
        Dossier(document=DOCUMENT, identified=Identification(match=Match.UNKNOWN), terms=(made_up,))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 2), (-1, 3), (0, 99)])
def test_a_span_outside_the_text_cannot_be_quoted(start: int, end: int) -> None:
    with pytest.raises(QuoteError):
        DOCUMENT.quote(start, end)
