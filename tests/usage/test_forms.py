# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Forms of agreements: what is the same in all of one, and duties that time alone brings."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from licet.decide import conditions
from licet.decide.conditions import Lookup, Outcome
from licet.terms import (
    ActorCondition,
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    ClauseId,
    Duty,
    Event,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    Rule,
    RuleId,
    TerritoryCondition,
    Unit,
)
from licet.usage import Monitor
from licet.usage.deadlines import deadlines, missed
from licet.usage.forms import elements, live_acts, still, taken_apart
from licet.usage.instants import NEVER, instant, micros

START = datetime(2027, 1, 31, 9, tzinfo=UTC)
HOST = frozenset({Operation.HOST})


def agreement(*rules: Rule, name: str = "a", **more: Any) -> Agreement:
    return Agreement(
        id=name,
        title="",
        parties=(
            Party(id=PartyId("l"), name="", roles=frozenset({PartyRole.LICENSOR})),
            Party(id=PartyId(f"{name}-p"), name="", roles=frozenset({PartyRole.LICENSEE})),
        ),
        artefacts=(Artefact(id=f"{name}-m", kind=ArtefactKind.WEIGHTS),),
        clauses=tuple(
            AgreedClause(id=ClauseId(f"c{n}"), kind="model.grant", values={}, rules=(rule,))
            for n, rule in enumerate(rules)
        ),
        **{"term": Interval(starts=START, ends=START + timedelta(days=100)), **more},
    )


def permit(name: str, *conditions: Any, acts: frozenset[Operation] = HOST) -> Permit:
    return Permit(id=RuleId("p"), acts=acts, artefact=f"{name}-m", conditions=conditions)


def within(*places: str, test: PlaceTest = PlaceTest.PLACE_OF_USE, less: str = "") -> Any:
    excluded = frozenset({less} - {""})
    return TerritoryCondition(
        places=Places(included=frozenset(places), excluded=excluded), test=test
    )


def test_names_sets_and_dates_do_not_make_another_form() -> None:
    one = agreement(permit("a", within("DE", "FR")), name="a")
    other = agreement(permit("b", within("US")), name="b", term=Interval(starts=START))

    assert taken_apart(one)[0] == taken_apart(other)[0]


def test_whatever_else_rules_say_makes_another_form() -> None:
    one = taken_apart(agreement(permit("a", within("DE"))))[0]
    others = [
        permit("a"),
        permit("a", within("DE"), within("DE")),
        permit("a", within("DE", less="FR")),
        permit("a", within("DE", test=PlaceTest.DOMICILE)),
        permit("a", within("DE", test=PlaceTest.PLACE_OF_DISTRIBUTION)),
        permit("a", PurposeCondition(purposes=frozenset({"DE"}))),
        permit("a", within("DE"), acts=frozenset({Operation.FINE_TUNE})),
        replace(permit("a", within("DE")), id=RuleId("q")),
        replace(permit("a", within("DE")), parties=frozenset({PartyId("l")})),
    ]

    assert all(taken_apart(agreement(other))[0] != one for other in others)
    kinds = {taken_apart(agreement(other))[0] for other in others}
    assert len(kinds) == len(others)


CODES = ["DE", "FR", "US", "US-CA", "US-TX", "GB", "EU", "EEA", "worldwide"]
SETS = st.one_of(
    st.builds(
        TerritoryCondition,
        places=st.builds(Places, included=st.frozensets(st.sampled_from(CODES), min_size=1)),
        test=st.just(PlaceTest.PLACE_OF_USE),
    ),
    st.builds(
        PurposeCondition, purposes=st.frozensets(st.sampled_from(["x", "y", "z"]), min_size=1)
    ),
    st.builds(ActorCondition, classes=st.frozensets(st.sampled_from(["x", "y", "z"]), min_size=1)),
)


@given(SETS, st.sampled_from([date(2015, 1, 1), date(2027, 1, 1)]))
def test_a_set_holds_where_one_of_its_elements_does(condition: Any, day: date) -> None:
    starts = datetime(day.year, day.month, day.day, tzinfo=UTC)
    one = agreement(permit("a"), term=Interval(starts=starts))

    def holding(found: Any) -> set[Any]:
        test = conditions.test_of(found, one, bound=True)
        assert isinstance(test, Lookup)
        values = [None, *CODES[:6], "US-NY", "CH", "x", "y", "z", "w"]
        return {value for value in values if test.of(value).outcome is Outcome.HOLDS}

    name = {"territory": "places", "purpose": "purposes", "actor": "classes"}[condition.kind]

    def alone(element: str) -> Any:
        names = frozenset({element})
        return replace(condition, **{name: Places(included=names) if name == "places" else names})

    parts = [holding(alone(element)) for element in elements(condition)]
    assert holding(condition) == set().union(*parts)


def test_what_takes_something_away_has_no_elements() -> None:
    assert not elements(within("EU", less="FR"))
    assert not elements(PurposeCondition(purposes=frozenset({"x"}), excluded=True))


def duty(number: int, after: str, days: int, act: str, **more: Any) -> Duty:
    return Duty(id=RuleId(f"d{number}"), bearer=PartyId("a-p"), act=act, after=after,
                due=Period(amount=days, unit=Unit.DAY), **more)  # fmt: skip


def test_duties_of_the_calendar_leave_an_agreement_still_and_others_do_not() -> None:
    assert still(agreement(permit("a"), duty(1, "month_end", 5, "pay")))
    assert not still(agreement(duty(1, "month_end", 5, "pay", conditions=(within("DE"),))))
    assert "audit" in live_acts(agreement())
    assert "delivery" in live_acts(agreement(duty(1, "delivery", 5, "pay")))
    assert "pay" not in live_acts(agreement(duty(1, "month_end", 5, "pay")))


DUTIES = st.lists(
    st.tuples(
        st.sampled_from(["month_end", "quarter_end", "year_end", "signature", "term_end"]),
        st.sampled_from([0, 1, 10, 45, 400]),
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=200, deadline=None)
@given(
    DUTIES,
    st.one_of(st.none(), st.integers(1, 400)),
    st.one_of(st.none(), st.integers(-20, 20)),
    st.lists(st.one_of(st.integers(0, 500).map(lambda d: d * 24), st.integers(0, 12_000))),
    st.integers(0, 12_000),
)
def test_what_is_not_done_in_time_is_what_the_monitor_says(
    given_: list[tuple[str, int]],
    length: int | None,
    signed: int | None,
    hours: list[int],
    more: int,
) -> None:
    duties = [duty(n, after, days, "pay") for n, (after, days) in enumerate(given_)]
    ends = None if length is None else START + timedelta(days=length)
    day = None if signed is None else START.date() + timedelta(days=signed)
    one = agreement(*duties, term=Interval(starts=START, ends=ends), signed=day)
    midnight = datetime(2027, 1, 1, tzinfo=UTC)
    times = sorted({midnight + timedelta(hours=number) for number in hours})
    until = max([*times, midnight + timedelta(hours=more)])
    monitor = Monitor(one)
    found = [
        breach
        for at in times
        for breach in monitor.see(
            Event(at=at, source="s", id=at.isoformat(), actor=PartyId("a-p"), act="pay")
        ).breaches
    ] + list(monitor.until(until).breaches)

    owed = deadlines(duties, micros(START), micros(ends) if ends else NEVER, signed=day,
                     until=micros(until))  # fmt: skip
    late = missed(owed, [micros(at) for at in times], until=micros(until))

    assert sorted((b.rule, b.at) for b in found) == sorted((d.rule, instant(d.due)) for d in late)
    said = {(b.rule, b.at): b.text for b in found}
    assert all(f", {d.cause})" in said[d.rule, instant(d.due)] for d in late)
