# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The quick way against the exact one, in books of many agreements; answers made quickly."""

import copy
import pickle
import random
from collections import Counter
from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from deals import AT, agreement, forbid, permit, place, purpose

from licet.decide import Book, Rules
from licet.decide.answers import denied, reason
from licet.terms import (
    Agreement,
    Decision,
    Party,
    PartyId,
    PartyRole,
    Reason,
    RequestError,
    RuleId,
    Standing,
    Tally,
    Verdict,
)

CODES, PURPOSES = ("DE", "FR", "US", "US-CA"), ("a", "b", "c")
CAPS = (
    'kind = "cap"\nid = "cap"\nmetric = "tokens"\nlimit = 1000',
    'kind = "cap"\nid = "acts"\nmetric = "calls"\ncounted = "acts"\nlimit = 2\n'
    'window = { amount = 1, unit = "month" }',
)


def drawn(draw: random.Random, number: int) -> Agreement:
    """An agreement of its own with one licensee, who is called by its number."""
    permits = [permit(conditions(draw), acts='"host", "embed"')] if draw.random() < 0.8 else []
    forbids = [forbid(conditions(draw, most=1), name=f"f{k}") for k in range(draw.randint(0, 3))]
    caps = [cap for cap in CAPS if draw.random() < 0.3]
    every = permit(
        name="other", acts='"fine_tune"'
    )  # a licensee who is bound by nothing is unknown
    found = agreement(every, *permits, *forbids, *caps, name=f"deal-{number}")
    owner, taker = found.parties
    mine = replace(taker, id=PartyId(f"taker-{number}"))
    term = replace(found.term, ends=AT + timedelta(days=draw.randint(-5, 30)))
    tallies = tuple(
        Tally(rule=RuleId(rule), party=mine.id, window=window, amount=Decimal(amount))
        for rule, window, amount in (("cap", 0, 900), ("acts", 2027 * 12 + 2, 2))
    )
    standing = Standing(until=AT, counted=tallies) if draw.random() < 0.3 else None
    return replace(found, parties=(owner, mine), term=term, standing=standing)


def conditions(draw: random.Random, most: int = 2) -> str:
    some = [
        place(*draw.sample(CODES, draw.randint(1, 2))),
        place("worldwide", excluded=draw.choice(CODES)),
        purpose(*draw.sample(PURPOSES, draw.randint(1, 2)), excluded=draw.random() < 0.5),
    ]
    return ", ".join(draw.sample(some, draw.randint(0, most)))


def asked(draw: random.Random, number: int) -> dict[str, Any]:
    told = {
        "territory": draw.choice((*CODES, *CODES, "CH", "DE-BY", draw.choice(("XX", "\0", "CH")))),
        "purpose": draw.choice((*PURPOSES, *PURPOSES, "z", "\0", draw.choice((5, "a")))),
        "tokens": draw.choice((1, 2, 100, 101, 1001, Decimal("10.5"), draw.choice((-1, True, 3)))),
        "user": "u",
    }
    kept = {key: value for key, value in told.items() if draw.random() < 0.9}
    at = AT + timedelta(days=draw.choice((-400, 0, 0, 0, 20)))
    act = draw.choice(("host", "host", "host", "embed", "embed", "distribute", "", "hots"))
    return {"actor": f"taker-{number}", "act": act, "artefact": "m", "at": at, **kept}


def answer(ask: Book | Rules, request: dict[str, Any]) -> Decision | str:
    try:
        return ask.decide(request)
    except RequestError as error:
        return str(error)


def test_a_book_says_what_each_agreement_says_the_exact_way() -> None:
    draw = random.Random(7)
    agreements = [drawn(draw, k) for k in range(300)]
    book, exact = Book(agreements), [Rules(one) for one in agreements]
    said = Counter[object]()
    for _ in range(30):
        for k, rules in enumerate(exact):
            request = asked(draw, k)
            rules._cold = 0  # never made ready: every answer is an exact one
            found = answer(book, request)
            assert found == answer(rules, request), request
            said[found.verdict if isinstance(found, Decision) else "refused"] += 1
    assert min(said[one] for one in (*Verdict, "refused")) > 100


@pytest.mark.parametrize("names", [("a\0m", "b"), ("a", "m\0b"), ("a", "m")])
def test_names_are_not_taken_for_others_that_look_alike_together(names: tuple[str, str]) -> None:
    actor, artefact = names
    plain = agreement(permit(), forbid(purpose("war")))
    party = Party(id=PartyId(actor), name="A", roles=frozenset({PartyRole.LICENSEE}))
    named = replace(plain.artefacts[0], id=artefact)
    rules = tuple(
        replace(clause, rules=tuple(replace(rule, artefact="") for rule in clause.rules))  # type: ignore[arg-type]
        for clause in plain.clauses
    )
    book = Book([replace(plain, parties=(party,), artefacts=(named,), clauses=rules)])

    for who, what, act in (
        ("a\0m", "b", "host"), ("a", "m\0b", "host"), ("a", "m", "b\0host"), ("a", "m", "host"),
        ("a", "m\0host", "distribute"), ("a\0m", "host", "distribute"),
    ):  # fmt: skip
        request = {"actor": who, "artefact": what, "act": act, "at": AT, "purpose": "peace"}
        if "\0" in act:
            with pytest.raises(RequestError, match="is not an act we know"):
                book.decide(request)
        else:
            found = book.decide(request)
            expected = Verdict.ALLOW if (who, what) == names and act == "host" else Verdict.ASK
            assert found.verdict is expected, request


def test_an_act_that_is_forbidden_outright_names_all_that_forbids_it() -> None:
    book = Book([agreement(permit(place("DE")), forbid(), forbid(purpose("war"), name="b2"))])
    request = {"actor": "taker", "act": "host", "artefact": "m", "at": AT, "territory": "FR"}

    found = book.decide({**request, "purpose": "war"})

    assert [one.rule for one in found.because] == ["grant", "ban", "b2"]
    assert found.because[1].text == "this is not allowed"
    assert [r.rule for r in book.decide({**request, "purpose": "a"}).because] == ["grant", "ban"]


def test_what_stands_against_an_act_is_asked_anew_when_an_agreement_changes() -> None:
    rules = Rules(agreement(permit(), CAPS[0]))
    request = {"actor": "taker", "act": "host", "artefact": "m", "at": AT, "tokens": 600}
    for _ in range(30):
        assert rules.decide(request).verdict is Verdict.ALLOW

    rules.now.counted["cap", "taker", 0] = 500
    assert rules.decide(request).because[0].text == "cap of 1,000 tokens: 500 counted, 600 more"
    rules.now.ends = AT
    assert rules.decide(request).because[0].rule == "term"
    rules.now.starts, rules.now.ends = AT, datetime(2029, 1, 1, tzinfo=UTC)
    rules.now.counted = {}
    assert rules.decide({**request, "at": AT + timedelta(days=600)}).verdict is Verdict.ALLOW


def test_answers_made_quickly_are_the_records_they_stand_for() -> None:
    made, full = reason("a", "b", "c", "d", "e"), Reason(
        rule="a", clause="b", section="c", text="d", agreement="e"
    )  # fmt: skip
    for one, other in (
        (made, full),
        (denied((made,)), Decision(verdict=Verdict.DENY, because=(full,))),
    ):
        assert type(one) is type(other)
        assert (one, repr(one), hash(one)) == (other, repr(other), hash(other))
        assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == other
        assert replace(one) == other
        with pytest.raises(FrozenInstanceError):
            setattr(one, fields(one)[0].name, "x")
