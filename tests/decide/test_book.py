# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Several agreements, asked together."""

from typing import Any

import pytest
from deals import AT, agreement, forbid, permit, place, purpose

from licet.decide import Book, Rules
from licet.terms import Decision, DecodeError, RequestError, Verdict

REQUEST = {"actor": "taker", "act": "host", "artefact": "m", "at": AT}


def asked(book: Book, **told: Any) -> Decision:
    return book.decide({**REQUEST, **told})


def test_one_that_grants_is_enough() -> None:
    book = Book(
        [agreement(permit(place("DE")), name="a"), agreement(permit(place("FR")), name="b")]
    )

    assert asked(book, territory="FR").because[0].agreement == "b"
    found = asked(book, territory="US")
    assert found.verdict is Verdict.DENY
    assert [reason.agreement for reason in found.because] == ["a", "b"]


def test_what_another_one_forbids_is_not_allowed() -> None:
    book = Book([agreement(permit(), name="a"), agreement(forbid(purpose("war")), name="b")])

    assert asked(book, purpose="war").verdict is Verdict.DENY
    assert asked(book, purpose="peace").verdict is Verdict.ALLOW


def test_an_agreement_that_is_named_is_asked_alone() -> None:
    book = Book([agreement(permit(), name="a"), agreement(forbid(), name="b")])

    assert asked(book, agreement="a").verdict is Verdict.ALLOW
    assert asked(book, agreement="b").verdict is Verdict.DENY
    assert asked(book, agreement="c").verdict is Verdict.ASK
    assert asked(book).verdict is Verdict.DENY


def test_an_id_stands_for_one_agreement() -> None:
    with pytest.raises(DecodeError, match="two agreements"):
        Book([agreement(permit()), agreement(permit())])


def test_nobody_binds_a_stranger() -> None:
    found = asked(Book([agreement(permit())]), actor="stranger")

    assert (found.verdict, found.because[0].rule) == (Verdict.ASK, "parties")


@pytest.mark.parametrize("told", [{}, {"purpose": "war"}, {"layer": "model"}])
def test_no_act_at_all_is_no_question(told: dict[str, str]) -> None:
    deal = agreement(permit(), forbid(purpose("war")))
    request = {**REQUEST, "act": "", **told}

    for asked_of in (Book([deal]), Rules(deal)):
        with pytest.raises(RequestError, match="is not an act we know"):
            asked_of.decide(request)
