# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One agreement, one request: verdict, every failed clause, missing facts, duties."""

import random
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from deals import AT, agreement, forbid, permit, place, purpose, threshold

from licet.decide import Book, Rules
from licet.decide.quick import looked_up
from licet.decide.vocabulary import Vocabulary
from licet.terms import Agreement, Decision, DecodeError, RequestError, Verdict


def asked(one: Agreement, **told: Any) -> Decision:
    request = {"actor": "taker", "act": "host", "artefact": "m", "at": AT, **told}
    return Rules(one).decide(request)


def rules_of(decision: Decision) -> list[str]:
    return [reason.rule for reason in decision.because]


def test_every_failed_clause_is_named() -> None:
    deal = agreement(permit(place("DE")), forbid(purpose("war")), forbid(purpose("war"), name="b2"))

    found = asked(deal, territory="FR", purpose="war")

    assert found.verdict is Verdict.DENY
    assert rules_of(found) == ["grant", "ban", "b2"]
    assert [r.clause for r in found.because] == ["1", "2", "3"]
    assert [r.text for r in found.because] == [
        "territory covers DE only", 'purpose "war" is excluded', 'purpose "war" is excluded',
    ]  # fmt: skip


def test_silence_is_no_permission() -> None:
    deal = agreement(permit())

    assert asked(deal).verdict is Verdict.ALLOW
    assert asked(deal, act="distribute").verdict is Verdict.ASK
    assert asked(deal, artefact="n").verdict is Verdict.ASK
    assert asked(deal, actor="stranger").verdict is Verdict.ASK
    assert asked(deal, actor="lender").verdict is Verdict.ASK


def test_a_missing_fact_asks_and_is_named() -> None:
    deal = agreement(permit(place("DE") + ", " + purpose("search")), forbid(purpose("war")))

    found = asked(deal, purpose="search")

    assert (found.verdict, found.missing) == (Verdict.ASK, ("territory",))
    assert asked(deal).missing == ("territory", "purpose")
    assert asked(deal, territory="FR").verdict is Verdict.DENY  # a missing fact excuses nothing


def test_a_prohibition_that_may_hold_is_not_waved_through() -> None:
    deal = agreement(permit(), forbid(place("KP")))

    assert asked(deal).verdict is Verdict.ASK
    assert asked(deal, territory="KP").verdict is Verdict.DENY
    assert asked(deal, territory="DE").verdict is Verdict.ALLOW


def test_one_permit_that_grants_is_enough() -> None:
    deal = agreement(permit(place("DE"), name="a"), permit(place("FR"), name="b"))

    assert rules_of(asked(deal, territory="FR")) == ["b"]
    assert rules_of(asked(deal, territory="US")) == ["a", "b"]


@pytest.mark.parametrize(
    ("effect", "then"),
    [
        ("rights_end", Verdict.DENY),
        ("licence_to_be_asked", Verdict.ASK),
        ("display_duty", Verdict.ALLOW),
        ("fee", Verdict.ALLOW),
    ],
)
def test_what_comes_of_a_threshold(effect: str, then: Verdict) -> None:
    deal = agreement(permit(threshold(effect)))

    assert asked(deal).verdict is Verdict.ALLOW
    after = asked(deal, at=datetime(2027, 7, 1, tzinfo=UTC))
    assert after.verdict is then
    assert bool(after.duties) is (then is Verdict.ALLOW)
    assert asked(deal, headcount=51).verdict is then
    assert asked(deal, headcount=50).verdict is Verdict.ALLOW
    strict = agreement(permit(threshold(effect, "at_least")))
    assert asked(strict, headcount=50).verdict is then


def test_parts_of_a_country() -> None:
    deal = agreement(permit(place("US", excluded="US-CA")))

    assert asked(deal, territory="US").verdict is Verdict.ALLOW
    assert asked(deal, territory="US-TX").verdict is Verdict.ALLOW
    assert asked(deal, territory="US-CA").verdict is Verdict.DENY


def test_the_seat_of_a_party_is_known_from_the_agreement() -> None:
    deal = agreement(permit(place("CH", test="domicile")))

    assert asked(deal).verdict is Verdict.ALLOW
    assert asked(deal, domicile="DE").verdict is Verdict.DENY


def test_only_within_the_term() -> None:
    deal = agreement(permit())
    last = datetime(2027, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)

    assert asked(deal, at=datetime(2026, 12, 31, tzinfo=UTC)).verdict is Verdict.DENY
    assert asked(deal, at=last).verdict is Verdict.ALLOW
    assert rules_of(asked(deal, at=datetime(2028, 1, 1, tzinfo=UTC))) == ["term"]


def test_a_cap_says_what_was_counted() -> None:
    cap = 'kind = "cap"\nid = "cap"\nmetric = "tokens"\nlimit = 100'
    rules = Rules(agreement(permit(), cap))
    request = {"actor": "taker", "act": "host", "artefact": "m", "at": AT}

    assert rules.decide({**request, "tokens": 100}).verdict is Verdict.ALLOW
    rules.now.counted["cap", "taker", 0] = 60
    found = rules.decide({**request, "tokens": 41})
    assert found.because[0].text == "cap of 100 tokens: 60 counted, 41 more"
    assert rules.decide({**request, "tokens": Decimal("40.5")}).verdict is Verdict.DENY
    assert rules.decide(request).missing == ("tokens",)


def test_duties_come_with_the_act_that_starts_them() -> None:
    duty = (
        'kind = "duty"\nid = "tell"\nbearer = "taker"\nact = "tell_users"\nafter = "host"\n'
        'due = { amount = 1, unit = "day" }'
    )

    found = asked(agreement(permit(), duty))

    assert [d.text for d in found.duties] == ["taker must tell users within 1 day"]


@pytest.mark.parametrize(
    ("told", "where"),
    [
        ({"teritory": "DE"}, "teritory"),
        ({"territory": "XX"}, "territory"),
        ({"territory": 5}, "territory"),
        ({"territory": "US-"}, "territory"),
        ({"tokens": -1}, "tokens"),
        ({"tokens": 1.5}, "tokens"),
        ({"tokens": True}, "tokens"),
        ({"tokens": Decimal("NaN")}, "tokens"),
        ({"tokens": Decimal("Infinity")}, "tokens"),
        ({"registered": 1}, "registered"),
        ({"purpose": ["a"]}, "purpose"),
        ({"at": datetime(2027, 3, 1)}, "at"),  # noqa: DTZ001 (that is what is wrong)
        ({"at": "2027-03-01"}, "at"),
        ({"act": "hots"}, "act"),
        ({"act": ["host"]}, "act"),
        ({"actor": None}, "actor"),
        ({"artefact": 7}, "artefact"),
    ],
)
@pytest.mark.parametrize("conditions", ["", place("worldwide"), place("DE") + ", " + purpose("a")])
def test_what_is_not_well_formed_is_refused(
    told: dict[str, Any], where: str, conditions: str
) -> None:
    for ask in (Rules(agreement(permit(conditions))), Book([agreement(permit(conditions))])):
        request = {
            "actor": "taker", "act": "host", "artefact": "m", "at": AT, "purpose": "a",
            "territory": "DE", **told,
        }  # fmt: skip
        with pytest.raises(RequestError) as refused:
            ask.decide(request)
        assert refused.value.where == where


def test_a_key_that_is_missing_is_named() -> None:
    rules = Rules(agreement(permit()))
    request = {"actor": "taker", "act": "host", "artefact": "m", "at": AT}

    for key in request:
        with pytest.raises(RequestError) as refused:
            rules.decide({name: value for name, value in request.items() if name != key})
        assert refused.value.where == key


def test_names_that_are_not_there_are_refused() -> None:
    with pytest.raises(DecodeError, match="no party"):
        Rules(agreement(permit() + '\nparties = ["nobody"]'))
    with pytest.raises(DecodeError, match="no artefact"):
        Rules(agreement(permit().replace('"m"', '"q"')))


def test_the_quick_way_says_what_the_exact_way_says() -> None:
    draw = random.Random(5)
    for _ in range(400):
        deal = agreement(permit(name="other", acts='"embed"'), *_rules(draw))
        quick, exact = Rules(deal), Rules(deal)
        for rules in (quick, exact):
            rules.hasten(Vocabulary(looked_up(rules.slots.values())))
        for slot in exact.slots.values():
            slot.quick = None
        for _ in range(25):
            request = _request(draw)
            assert quick.decide(request) == exact.decide(request), request


CODES, PURPOSES = ("DE", "FR", "US", "US-CA"), ("a", "b", "c")


def _rules(draw: random.Random) -> list[str]:
    permits = [permit(_drawn(draw), name=f"p{k}") for k in range(draw.choice((0, 1, 1, 2)))]
    forbids = [forbid(_drawn(draw, one=True), name=f"f{k}") for k in range(draw.randint(0, 3))]
    cap = 'kind = "cap"\nid = "cap"\nmetric = "tokens"\nlimit = 10'
    return [*permits, *forbids, *([cap] if draw.random() < 0.4 else [])]


def _drawn(draw: random.Random, *, one: bool = False) -> str:
    drawn = [
        place(*draw.sample(CODES, draw.randint(1, 2))),
        place("worldwide", excluded=draw.choice(CODES)),
        purpose(*draw.sample(PURPOSES, draw.randint(1, 2)), excluded=draw.random() < 0.5),
    ]
    return ", ".join(draw.sample(drawn, draw.randint(0, 1 if one and draw.random() < 0.8 else 2)))


def _request(draw: random.Random) -> dict[str, Any]:
    told = {
        "territory": draw.choice((*CODES, "CH", "DE-BY")),
        "purpose": draw.choice((*PURPOSES, "z")),
        "tokens": draw.choice((1, 10, 11, Decimal("10.5"))),
    }
    kept = {key: value for key, value in told.items() if draw.random() < 0.9}
    return {"actor": "taker", "act": "host", "artefact": "m", "at": AT, **kept}


def test_what_cannot_be_counted_is_missing() -> None:
    users = 'kind = "cap"\nid = "cap"\nmetric = "user"\ncounted = "distinct"\nlimit = 1'
    places = 'kind = "cap"\nid = "cap"\nmetric = "territory"\nlimit = 1'

    assert asked(agreement(permit(), users)).missing == ("user",)
    assert asked(agreement(permit(), users), user="u").verdict is Verdict.ALLOW
    assert asked(agreement(permit(), places), territory="DE").missing == ("territory",)


@pytest.mark.parametrize(
    ("comparator", "words"),
    [
        ("at_least", "the rights end at 50 headcount or more"),
        ("more_than", "the rights end at more than 50 headcount"),
    ],
)
def test_a_bound_is_told_as_it_is_reached(comparator: str, words: str) -> None:
    rules = Rules(agreement(permit(threshold("rights_end", comparator))))
    request = {"actor": "taker", "act": "host", "artefact": "m", "at": AT, "headcount": 51}

    assert rules.decide(request).because[0].text == words
