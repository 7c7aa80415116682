# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is called plainly allowed is allowed, and what a database need not look at is much."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from licet.decide import Rules
from licet.terms import (
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Comparator,
    Condition,
    Counted,
    Fact,
    Forbid,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    Rule,
    RuleId,
    TerritoryCondition,
    ThresholdCondition,
    TimeCondition,
    Verdict,
)
from licet.usage.coupling import coupled
from licet.usage.instants import EVER, NEVER, instant, micros
from licet.usage.tables import Plain, Stretch, cuts, plain_stretch

START = datetime(2027, 1, 1, tzinfo=UTC)
SEEN: dict[str, tuple[Any, ...]] = {
    "territory": (None, "DE", "US", "US-CA"),
    "domicile": (None, "DE", "US"),
    "purpose": (None, "medical", "games"),
    "monthly_active_users": (None,),
    "user": (None,),
}


def agreement(*rules: Rule, facts: tuple[Fact, ...] = ()) -> Agreement:
    return Agreement(
        id="a",
        title="",
        parties=(
            Party(id=PartyId("l"), name="", roles=frozenset({PartyRole.LICENSOR})),
            Party(id=PartyId("p"), name="", roles=frozenset({PartyRole.LICENSEE}), facts=facts),
        ),
        artefacts=(Artefact(id="m", kind=ArtefactKind.WEIGHTS),),
        term=Interval(starts=START, ends=START + timedelta(days=100)),
        clauses=tuple(
            AgreedClause(id=ClauseId(f"c{n}"), kind="model.grant", values={}, rules=(rule,))
            for n, rule in enumerate(rules)
        ),
    )


def plain_of(one: Agreement) -> tuple[Rules, Plain | None]:
    rules = Rules(one)
    slot = rules.slot("p", "m", "host")
    assert slot is not None
    starts = [EVER, *cuts(rules)]
    stretches = [
        Stretch(a, b, rules.now) for a, b in zip(starts, [*starts[1:], NEVER], strict=True)
    ]
    return rules, plain_stretch(rules, slot, "p", stretches=stretches, seen=SEEN, kept={})


PURPOSES = st.builds(
    PurposeCondition,
    purposes=st.frozensets(st.sampled_from(["medical", "games", "war"]), min_size=1),
    excluded=st.booleans(),
)
TERRITORIES = st.builds(
    TerritoryCondition,
    places=st.builds(
        Places, included=st.frozensets(st.sampled_from(["DE", "US", "EU", "worldwide"])),
        excluded=st.frozensets(st.sampled_from(["US-CA", "DE"])),
    ),
    test=st.sampled_from([PlaceTest.PLACE_OF_USE, PlaceTest.DOMICILE]),
)  # fmt: skip
THRESHOLDS = st.builds(
    ThresholdCondition, metric=st.just("monthly_active_users"),
    comparator=st.sampled_from(list(Comparator)), value=st.sampled_from([Decimal(5), Decimal(9)]),
)  # fmt: skip
TIMES = st.builds(
    lambda a, b: TimeCondition(
        interval=Interval(starts=START + timedelta(days=a), ends=START + timedelta(days=a + b))
    ),
    st.integers(-5, 90),
    st.integers(1, 90),
)
CONDITIONS: st.SearchStrategy[tuple[Condition, ...]] = st.lists(
    st.one_of(PURPOSES, TERRITORIES, THRESHOLDS, TIMES), max_size=2
).map(tuple)
FACTS = st.lists(
    st.builds(
        lambda day, value: Fact(name="monthly_active_users", value=Decimal(value),
                                since=START + timedelta(days=day)),
        st.integers(-3, 80), st.sampled_from([4, 5, 9, 10]),
    ),
    max_size=3,
).map(tuple)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(CONDITIONS, min_size=1, max_size=2), st.lists(CONDITIONS, max_size=2), FACTS)
def test_what_is_plainly_allowed_is_allowed(
    permits: list[tuple[Condition, ...]],
    forbids: list[tuple[Condition, ...]],
    facts: tuple[Fact, ...],
) -> None:
    host = frozenset({Operation.HOST})
    rules_: list[Rule] = [
        Permit(id=RuleId(f"p{n}"), acts=host, artefact="m", conditions=one)
        for n, one in enumerate(permits)
    ]
    rules_ += [Forbid(id=RuleId(f"f{n}"), conditions=one) for n, one in enumerate(forbids)]
    rules, plain = plain_of(agreement(*rules_, facts=facts))
    if plain is None:
        return
    slot = rules.slot("p", "m", "host")
    assert slot is not None
    instants = {plain.starts, plain.ends - 1, (plain.starts + plain.ends) // 2}
    numbers = (None, 4, 5, 9, 10)
    for t, users, *values in product(instants, numbers, *(SEEN[k] for k in NAMES)):
        case = {"monthly_active_users": users, **dict(zip(NAMES, values, strict=True))}
        if inside(plain, case):
            given_ = {key: value for key, value in case.items() if value is not None}
            assert rules.stateless(slot, given_, "p", instant(t)).verdict is Verdict.ALLOW


NAMES = ("territory", "domicile", "purpose")


def inside(plain: Plain, case: dict[str, Any]) -> bool:
    if any(case.get(name) is None for name in plain.needs):
        return False
    for metric, (most, with_it) in plain.most.items():
        number = case[metric]
        if number is not None and not (number <= most if with_it else number < most):
            return False
    return all(case[name] in good for name, good in plain.good.items())


def test_caps_ask_for_their_numbers_and_leave_the_rest_plain() -> None:
    permit = Permit(id=RuleId("p"), acts=frozenset({Operation.HOST}), artefact="m")
    cap = Cap(id=RuleId("c"), metric="user", counted=Counted.DISTINCT, limit=Decimal(3))

    plain = plain_of(agreement(permit, cap))[1]

    assert plain is not None
    assert (plain.starts, plain.needs) == (micros(START), frozenset({"user"}))


def test_a_breach_that_starts_a_duty_ties_acts_together() -> None:
    permit = Permit(id=RuleId("p"), acts=frozenset({Operation.HOST}), artefact="m")
    forbid = Forbid(id=RuleId("f"), reparation=RuleId("d"))

    assert coupled(agreement(permit), ()) == ""
    assert coupled(agreement(permit, forbid), ()) == "f: a breach starts a duty"
