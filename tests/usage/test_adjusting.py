# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Adjustments: every fold and method on vectors made by hand, and their laws."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.decide import start_of, window_of
from licet.terms import (
    Adjust,
    AgreedClause,
    Agreement,
    Band,
    Bands,
    Cap,
    ClauseId,
    DatedValue,
    DecodeError,
    Event,
    Fold,
    Gathered,
    Index,
    Interval,
    LowestOfPeers,
    Method,
    Money,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Percentage,
    Period,
    Permit,
    Price,
    Ratchet,
    Rule,
    RuleId,
    Steps,
    Switch,
    TrueUp,
    Unit,
    Vote,
)
from licet.usage.adjusting import (
    clamped,
    current_value,
    gather,
    initial_value,
    members_of,
    order_of,
    value_of,
)

MONTH = Period(amount=1, unit=Unit.MONTH)
MAY = datetime(2027, 5, 1, tzinfo=UTC)
JUNE = datetime(2027, 6, 1, tzinfo=UTC)
IN_MAY = window_of(MONTH, MAY)
D = Decimal


def adjust(method: Method, **given: Any) -> Adjust:
    fields: dict[str, Any] = {
        "id": RuleId("6.adjust"), "rule": RuleId("3.cap"), "parameter": "limit",
        "evidence": "tokens", "lowest": D(-10_000), "highest": D(10_000), "every": MONTH,
    }  # fmt: skip
    return Adjust(**{**fields, "method": method, **given})


def told(number: Any, *, day: int = 1, actor: str = "harbour", **more: Any) -> Event:
    act = more.pop("act", "host")
    return Event(
        at=MAY + timedelta(days=day - 1), source="log", id=f"e{day}", actor=PartyId(actor),
        act=act, attributes={"tokens": number, **more},
    )  # fmt: skip


def gathered_from(one: Adjust, events: list[Event]) -> Gathered | None:
    gathered = None
    for event in events:
        gathered = gather(one, gathered, event, window_of(one.every, event.at))
    return gathered


def value(one: Adjust, events: list[Event], **given: Any) -> Decimal | None:
    fields: dict[str, Any] = {
        "current": D(50), "initial": D(100), "at": JUNE, "others": {}, **given,
    }  # fmt: skip
    found = value_of(one, gathered_from(one, events), **fields)
    return None if found is None else found[0]


FOLDS = {
    Fold.LAST: "4", Fold.SUM: "17", Fold.COUNT: "3", Fold.LOWEST: "1", Fold.HIGHEST: "12",
    Fold.MEAN: "5.666666666667",
}  # fmt: skip


@pytest.mark.parametrize(("fold", "expected"), FOLDS.items())
def test_each_fold_makes_one_number_of_a_period(fold: Fold, expected: str) -> None:
    one = adjust(Ratchet(direction="up"), fold=fold)

    found = value(one, [told(12, day=3), told(1, day=4), told(D(4), day=9)], current=D(-1))

    assert found == D(expected)


TIERS = (
    Band(starts=D(0), value=D(10)),
    Band(starts=D(100), value=D(8)),
    Band(starts=D(1000), value=D(5)),
)
METHODS: list[tuple[str, Method, object, str]] = [
    ("a band starts at its first number", Bands(bands=TIERS), 100, "8"),
    ("and ends before the next", Bands(bands=TIERS), D("99.99"), "10"),
    ("the last band has no end", Bands(bands=TIERS), 10**9, "5"),
    ("below the first band the rule itself speaks", Bands(bands=TIERS[1:]), 99, "100"),
    ("nothing used, first band", Bands(bands=TIERS, mode="graduated"), 0, "10"),
    # 100 at 10, 900 at 8, 1000 at 5: 13200 for 2000.
    ("graduated is the mean of the parts", Bands(bands=TIERS, mode="graduated"), 2000, "6.6"),
    # 100 at 10, 50 at 8: 1400 for 150.
    ("rounded to 12 places", Bands(bands=TIERS, mode="graduated"), 150, "9.333333333333"),
    ("a ratchet goes up", Ratchet(direction="up"), 51, "51"),
    ("and never back", Ratchet(direction="up"), 49, "50"),
    ("a ratchet goes down", Ratchet(direction="down"), 49, "49"),
    ("and never up", Ratchet(direction="down"), 51, "50"),
    ("an index moves the initial value", Index(base=D(80)), 100, "125"),
    ("half even at the thirteenth place", Index(base=D(3)), 2, "66.666666666667"),
    ("what is missing to the minimum", TrueUp(minimum=D(70)), 30, "40"),
    ("nothing once it is reached", TrueUp(minimum=D(70)), 71, "0"),
    ("below the limit", Switch(limit=D(7), below=D(1), otherwise=D(0)), D("6.9"), "1"),
    ("at the limit", Switch(limit=D(7), below=D(1), otherwise=D(0)), 7, "0"),
]


@pytest.mark.parametrize(("method", "number", "expected"), [m[1:] for m in METHODS],
                         ids=[m[0] for m in METHODS])  # fmt: skip
def test_each_method_makes_a_value_of_a_number(
    method: Method, number: object, expected: str
) -> None:
    assert value(adjust(method), [told(number)]) == D(expected)


def test_a_quotient_is_rounded_half_even() -> None:
    twelfth = D("0.000000000001")

    down = value(adjust(Index(base=D(2))), [told(1)], initial=twelfth)
    up = value(adjust(Index(base=D(2))), [told(3)], initial=twelfth)

    assert (down, up) == (D(0), 2 * twelfth)


def test_steps_need_no_evidence_and_change_at_their_date() -> None:
    steps = Steps(steps=(DatedValue(since=MAY, value=D(3)), DatedValue(since=JUNE, value=D(4))))
    one = adjust(steps, evidence="")

    assert value(one, [], at=MAY) == 3
    assert value(one, [], at=JUNE) == 4
    assert value(one, [], at=MAY - timedelta(days=30)) == 100


def test_the_lowest_of_peers_takes_what_each_reported_last() -> None:
    one = adjust(LowestOfPeers())
    events = [
        told(20, day=1, peer="quay"),
        told(90, day=2, peer="pier"),
        told(95, day=3, peer="quay"),
        told(1, day=4),
    ]

    assert value(one, events[:1]) == 20
    assert value(one, events) == 90
    assert value(one, [told(120, peer="quay")]) == 100, "peers raise nothing"


def test_what_a_peer_reported_is_kept_over_periods() -> None:
    one = adjust(LowestOfPeers())
    april = told(20, day=-3, peer="quay")

    assert value(one, [april, told(90, day=2, peer="pier")]) == 20


def vote(who: str, number: object, *, day: int, **more: Any) -> Event:
    more = {"act": "vote", "rule": "6.adjust", **more}
    return told(0, day=day, actor=who, value=number, **more)


MEMBERS = {"ash": D(1), "birch": D(1), "cedar": D(1), "elm": D(1)}
VOTE = adjust(Vote(quorum=Percentage(per_cent=D(50))), evidence="")
VOTES: list[tuple[str, list[Event], str]] = [
    ("half of four is a quorum of half", [vote("ash", 7, day=1), vote("birch", 7, day=2)], "7"),
    ("one of four is not", [vote("ash", 7, day=1)], "50"),
    ("a later vote replaces the earlier one",
     [vote("ash", 7, day=1), vote("birch", 7, day=2), vote("ash", 8, day=3)], "50"),
    ("others than members count for nothing",
     [vote("ash", 7, day=1), vote("yew", 7, day=2, weight=9)], "50"),
    ("weights count", [vote("ash", 7, day=1, weight=3), vote("birch", 8, day=2)], "7"),
    ("the total has the weights of those who voted, too",
     [vote("ash", 7, day=1, weight=4), vote("birch", 8, day=2, weight=5)], "50"),
    ("two values that weigh the same carry nothing",
     [vote("ash", 7, day=1), vote("birch", 7, day=2), vote("cedar", 8, day=3),
      vote("elm", 8, day=4)], "50"),
    ("7 and 7.0 are one value", [vote("ash", 7, day=1), vote("birch", D("7.0"), day=2)], "7"),
]  # fmt: skip


@pytest.mark.parametrize(("events", "expected"), [v[1:] for v in VOTES], ids=[v[0] for v in VOTES])
def test_a_vote_is_carried_by_its_quorum_of_all_members(events: list[Event], expected: str) -> None:
    assert value(VOTE, events, weights=MEMBERS) == D(expected)


@pytest.mark.parametrize(
    "event",
    [
        vote("ash", 7, day=1, rule="another"),
        vote("ash", "seven", day=1),
        vote("ash", 7, day=1, weight=-1),
        vote("ash", 7, day=1, act="host"),
        vote("yew", 7, day=1),
    ],
    ids=["another rule", "no number", "negative weight", "no vote", "no member"],
)
def test_what_is_no_vote_is_no_evidence(event: Event) -> None:
    assert value(VOTE, [event], weights=MEMBERS) is None


@pytest.mark.parametrize("number", ["many", True, D("1E+200"), D("1E-200"), D("NaN"), D("inf")])
def test_what_is_no_number_is_no_evidence(number: object) -> None:
    one = adjust(Ratchet(direction="up"))

    assert gather(one, None, told(number), IN_MAY) is None
    assert value(one, [told(number)]) is None
    assert value(one, [told(number), told(60, day=2)]) == 60


def test_evidence_of_another_period_is_none() -> None:
    one = adjust(Ratchet(direction="up"))

    assert value(one, [told(60)], at=start_of(MONTH, IN_MAY)) is None
    assert value(one, [told(60)], at=start_of(MONTH, IN_MAY + 1)) == 60
    assert value(one, [told(60)], at=start_of(MONTH, IN_MAY + 2)) is None


def test_a_new_period_starts_with_nothing() -> None:
    one = adjust(Ratchet(direction="up"), fold=Fold.SUM)

    assert value(one, [told(5_000, day=-3), told(60)]) == 60


def test_an_adjustment_reads_the_value_of_another_and_no_event() -> None:
    one = adjust(TrueUp(minimum=D(10)), evidence="adjusted:5.index")
    event = replace(told(9), attributes={"adjusted:5.index": D(9)})

    assert gather(one, None, event, IN_MAY) is None
    assert value(one, [event]) is None
    assert value(one, [event], others={RuleId("5.index"): D(4)}) == 6


def test_a_change_says_what_it_rests_on() -> None:
    one = adjust(Ratchet(direction="up"), fold=Fold.SUM)
    gathered = gathered_from(one, [told(40), told(20, day=2)])

    found = value_of(one, gathered, current=D(0), initial=D(0), at=JUNE, others={})

    assert found == (D(60), "tokens, sum of 2 events = 60")


def agreement(*rules: Rule) -> Agreement:
    clause = AgreedClause(id=ClauseId("6"), kind="price.tier", values={}, rules=rules)
    member = Party(id=PartyId("ash"), name="Ash", roles=frozenset({PartyRole.MEMBER}))
    admin = Party(id=PartyId("yew"), name="Yew", roles=frozenset({PartyRole.POOL_ADMINISTRATOR}))
    return Agreement(
        id="pool", title="Pool", parties=(member, admin), artefacts=(), clauses=(clause,),
        term=Interval(starts=datetime(2027, 1, 1, tzinfo=UTC)),
    )  # fmt: skip


PRICE = Price(
    id=RuleId("p"), payer=PartyId("ash"), payee=PartyId("yew"), rate=Percentage(per_cent=D(3)),
    per_unit=Money(amount=D("0.02"), currency="EUR"), minimum=Money(amount=D(50), currency="EUR"),
)  # fmt: skip
SAYS = [
    (Cap(id=RuleId("p"), metric="tokens", limit=D(9)), "limit", D(9)),
    (PRICE, "rate", D(3)),
    (PRICE, "per_unit", D("0.02")),
    (PRICE, "minimum", D(50)),
    (PRICE, "credit", D(0)),
    (PRICE, "true_up", D(0)),
    (PRICE, "limit", None),
    (replace(PRICE, rate=None), "rate", None),
    (Permit(id=RuleId("p"), acts=frozenset({Operation.HOST}), artefact="m"), "suspended", D(0)),
]


@pytest.mark.parametrize(("rule", "parameter", "expected"), SAYS)
def test_the_rule_itself_says_the_first_value(
    rule: Rule, parameter: str, expected: Decimal | None
) -> None:
    one = adjust(Ratchet(direction="up"), rule=RuleId("p"), parameter=parameter, lowest=D(-7))
    deal = agreement(rule, one)

    assert current_value(deal, one) == expected
    assert initial_value(deal, one) == (one.lowest if expected is None else expected)
    assert initial_value(deal, replace(one, initial=D(20_000))) == one.highest


def test_members_weigh_one_each() -> None:
    assert members_of(agreement()) == {"ash": D(1)}


def test_adjustments_come_after_those_they_read() -> None:
    last = adjust(TrueUp(minimum=D(1)), id=RuleId("a"), evidence="adjusted:b")
    middle = adjust(TrueUp(minimum=D(1)), id=RuleId("b"), evidence="adjusted:c")
    first = adjust(TrueUp(minimum=D(1)), id=RuleId("c"))

    assert order_of(agreement(last, middle, first)) == (first, middle, last)


def test_a_circle_of_adjustments_is_refused() -> None:
    one = adjust(TrueUp(minimum=D(1)), id=RuleId("a"), evidence="adjusted:b")
    other = adjust(TrueUp(minimum=D(1)), id=RuleId("b"), evidence="adjusted:a")

    with pytest.raises(DecodeError, match=r"in a circle: (a → b → a|b → a → b)"):
        order_of(agreement(one, other))


WILD = st.one_of(
    st.integers(-(10**6), 10**6).map(Decimal),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.builds(lambda digits, e: D(digits).scaleb(e), st.integers(-999, 999), st.integers(-99, 99)),
)
PERCENT = WILD.map(lambda per_cent: Percentage(per_cent=per_cent))


def _bands(starts: list[Decimal], values: list[Decimal], mode: Any) -> Bands:
    rising = sorted(set(starts))
    if mode == "graduated":
        rising = [D(0), *(start for start in rising if start > 0)]
    return Bands(bands=tuple(Band(starts=s, value=v) for s, v in zip(rising, values, strict=False)),
                 mode=mode)  # fmt: skip


METHOD = st.one_of(
    st.builds(_bands, st.lists(WILD, min_size=1, max_size=4), st.lists(WILD, min_size=5),
              st.sampled_from(["volume", "graduated"])),
    st.builds(Ratchet, direction=st.sampled_from(["up", "down"])),
    st.builds(Index, base=WILD.map(abs).filter(bool)),
    st.builds(LowestOfPeers),
    st.builds(TrueUp, minimum=WILD),
    st.builds(Switch, limit=WILD, below=WILD, otherwise=WILD),
    st.builds(Vote, quorum=PERCENT),
    st.builds(lambda v: Steps(steps=(DatedValue(since=MAY, value=v),)), WILD),
)  # fmt: skip
EVENTS = st.lists(
    st.builds(
        lambda number, day, peer, weight: vote(
            peer, number, day=day, weight=weight, peer=peer
        ),
        WILD | st.integers() | st.text(max_size=2) | st.booleans(),
        st.integers(-40, 80),
        st.sampled_from(["ash", "birch", "cedar", "yew"]),
        WILD | st.just(1),
    ).map(lambda e: replace(e, attributes={**e.attributes, "tokens": e.attributes["value"]})),
    max_size=12,
)  # fmt: skip


@given(METHOD, st.sampled_from(Fold), WILD, WILD, WILD, WILD, EVENTS,
       st.sampled_from(["tokens", "", "adjusted:x"]), WILD)  # fmt: skip
def test_a_value_is_always_inside_its_bounds(
    method: Method, fold: Fold, one_end: Decimal, other_end: Decimal, current: Decimal,
    initial: Decimal, events: list[Event], evidence: str, other: Decimal,
) -> None:  # fmt: skip
    """Law 9: whatever the evidence."""
    low, high = sorted((one_end, other_end))
    one = adjust(method, fold=fold, lowest=low, highest=high, evidence=evidence)

    for number in range(IN_MAY - 1, IN_MAY + 3):
        found = value(one, events, current=current, initial=initial, weights=MEMBERS,
                      at=start_of(MONTH, number), others={RuleId("x"): other})  # fmt: skip
        assert found is None or low <= found <= high


@given(METHOD, st.sampled_from(Fold), EVENTS, EVENTS)
def test_a_value_reads_only_evidence_before_its_period(
    method: Method, fold: Fold, before: list[Event], after: list[Event]
) -> None:
    """Law 9: what happens in or after June changes nothing of June's value."""
    one = adjust(method, fold=fold)
    before = [event for event in before if event.at < JUNE]
    after = [event for event in after if event.at >= JUNE]

    known = gathered_from(one, before)
    later = gathered_from(one, [*before, *after])

    def valued(gathered: Gathered | None) -> object:
        return value_of(one, gathered, current=D(5), initial=D(6), at=JUNE, others={},
                        weights=MEMBERS)  # fmt: skip

    # What was gathered last is of May, or of a later period and then none for June.
    assert valued(later) in (valued(known), valued(None))


@given(st.sampled_from(Fold), st.lists(st.integers(-(10**80), 10**80) | WILD, min_size=1))
def test_folds_are_exact(fold: Fold, numbers: list[Any]) -> None:
    from fractions import Fraction

    told_ = [told(n, day=i % 20 + 1) for i, n in enumerate(numbers)]
    one = adjust(Ratchet(direction="up"), fold=fold, lowest=D("-1E+300"), highest=D("1E+300"))
    read = [n for n in numbers if gather(one, None, told(n), IN_MAY) is not None]
    exact = [Fraction(n) for n in read]

    found = value(one, told_, current=D("-1E+300"))

    if not exact:
        assert found is None
        return
    expected = {
        Fold.LAST: exact[-1], Fold.SUM: sum(exact), Fold.COUNT: len(exact), Fold.LOWEST: min(exact),
        Fold.HIGHEST: max(exact), Fold.MEAN: round(sum(exact) / len(exact), 12),
    }  # fmt: skip
    assert found is not None
    assert Fraction(found) == expected[fold]


@given(WILD, WILD, WILD)
def test_clamping_twice_is_clamping_once(one_end: Decimal, other_end: Decimal, v: Decimal) -> None:
    low, high = sorted((one_end, other_end))
    one = adjust(Ratchet(direction="up"), lowest=low, highest=high)

    assert clamped(one, clamped(one, v)) == clamped(one, v)
