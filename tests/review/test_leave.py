# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a piece of a sentence lets an act, bars it, or lets it once the other side agrees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.review.grants.leave import Leave, leave, pieces

SAID = {
    "licensee may copy the model": Leave.LET,
    "nothing prevents licensee from copying the model": Leave.FREE,
    "licensee may copy the model without asking anybody for permission": Leave.FREE,
    "copying the model is off limits": Leave.BAR,
    "licensee shall refrain from copying the model": Leave.BAR,
    "nobody is permitted to copy the model": Leave.BAR,
    "licensee may copy the model only with licensor's consent": Leave.ASK,
    "no party may copy the model unless the other has approved it": Leave.ASK,
    "licensee pays a fee for each copy": None,
}


@pytest.mark.parametrize("sentence", SAID)
def test_a_piece_lets_or_bars_however_it_is_built(sentence: str) -> None:
    piece = next(iter(pieces(sentence)))
    told = leave(sentence, piece, sentence.find("cop"))
    assert (told.leave if told else None) == SAID[sentence]


def test_a_sentence_is_cut_where_another_verb_begins() -> None:
    text = "licensee may use the model; it may not copy it, and licensor may audit this"
    found = [text[piece.start : piece.end].strip() for piece in pieces(text)]
    assert found == ["licensee may use the model", "it may not copy it", "licensor may audit this"]


@given(st.text(alphabet="abcdmnoty ,;:.", max_size=120))
def test_pieces_lie_in_order_within_the_sentence(text: str) -> None:
    last = 0
    for piece in pieces(text):
        assert last <= piece.start < piece.end <= len(text)
        last = piece.end
