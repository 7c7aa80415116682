# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two versions compared by what they mean."""

import importlib.util
import itertools
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.decide import Rules
from licet.decide.comparing import compare_agreements, merged_terms
from licet.decide.comparing.boxes import Space, covering
from licet.decide.comparing.diagrams import Diagrams
from licet.decide.comparing.periods import length_key, longer
from licet.terms import (
    ActorCondition,
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Comparator,
    Counted,
    DecodeError,
    Duty,
    Fact,
    Forbid,
    Interval,
    Money,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Percentage,
    Period,
    Permit,
    Places,
    PlaceTest,
    Power,
    Price,
    PurposeCondition,
    RuleId,
    Scope,
    Standing,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Unit,
    UsageError,
    Verdict,
)
from licet.terms.comparisons import ChangeKind, Comparison, MergedHow, ShiftKind

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools")]

STARTS, ENDS = datetime(2027, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
HALF = datetime(2027, 6, 30, tzinfo=UTC)
HOST, TUNE, DISTRIBUTE = Operation.HOST, Operation.FINE_TUNE, Operation.DISTRIBUTE
LENA, OTIS, MAYA = PartyId("lena"), PartyId("otis"), PartyId("maya")


def deal(*rules: Any, **changes: Any) -> Agreement:
    """Lena licenses a model to Otis."""
    values: dict[str, Any] = {
        "id": "deal", "title": "A deal", "term": Interval(starts=STARTS, ends=ENDS),
        "parties": (
            Party(id=LENA, name="Lena", roles=frozenset({PartyRole.LICENSOR}), domicile="IE"),
            Party(id=OTIS, name="Otis", roles=frozenset({PartyRole.LICENSEE}), domicile="FR"),
        ),
        "artefacts": (Artefact(id="model", kind=ArtefactKind.WEIGHTS),),
        "clauses": tuple(
            AgreedClause(id=ClauseId(f"c{i}"), kind="model.grant", values={}, rules=(rule,))
            for i, rule in enumerate(rules)
        ),
    }  # fmt: skip
    return Agreement(**(values | changes))


def permit(*acts: Operation, id_: str = "p", **fields: Any) -> Permit:
    return Permit(id=RuleId(id_), acts=frozenset(acts), artefact="model", **fields)


def places(*codes: str, test: PlaceTest = PlaceTest.PLACE_OF_USE) -> TerritoryCondition:
    return TerritoryCondition(places=Places(included=frozenset(codes)), test=test)


def days(amount: int) -> Period:
    return Period(amount=amount, unit=Unit.DAY)


def users(limit: int, **fields: Any) -> ThresholdCondition:
    given: dict[str, Any] = {"comparator": Comparator.MORE_THAN, "metric": "users", **fields}
    return ThresholdCondition(value=Decimal(limit), **given)


def alike(old: Agreement, new: Agreement) -> None:
    for one, two in ((old, new), (new, old)):
        found = compare_agreements(one, two)
        assert found.same, (found.shifts, found.changes)


def told(found: Comparison) -> list[str]:
    return [shift.says for shift in found.shifts]


# --- what may be done ---


def test_a_prohibition_is_told_by_act_place_actor_and_time_alone() -> None:
    barred = Forbid(
        id=RuleId("f"), acts=frozenset({TUNE}),
        conditions=(
            ActorCondition(classes=frozenset({"affiliate"})),
            TerritoryCondition(
                places=Places(excluded=frozenset({"EEA"})), test=PlaceTest.PLACE_OF_USE
            ),
            TimeCondition(interval=Interval(starts=HALF)),
        ),
    )  # fmt: skip
    found = compare_agreements(deal(permit(HOST, TUNE)), deal(permit(HOST, TUNE), barred))

    assert told(found) == [
        "no longer allowed: fine-tuning by affiliates outside the EEA from 2027-06-30"
    ]
    (shift,) = found.shifts
    assert (shift.kind, shift.gains, shift.loses) == (ShiftKind.LOST, ("lena",), ("otis",))
    assert shift.witness is not None
    assert (shift.witness.old, shift.witness.new) == (Verdict.ALLOW, Verdict.DENY)
    assert shift.witness.because_new[0].clause == "c1"
    asked = Rules(deal(permit(HOST, TUNE), barred)).decide(shift.witness.request)
    assert asked.verdict is Verdict.DENY


def test_the_other_way_round_the_licensee_gains() -> None:
    narrow, wide = permit(HOST, conditions=(places("FR"),)), permit(HOST)
    (shift,) = compare_agreements(deal(narrow), deal(wide)).shifts

    assert (shift.kind, shift.old, shift.new) == (ShiftKind.GAINED, "deny", "allow")
    assert (shift.gains, shift.loses) == (("otis",), ("lena",))
    assert shift.says == "newly allowed: hosting outside FR"


def test_at_exactly_a_threshold_two_comparators_differ() -> None:
    more = permit(HOST, conditions=(users(10),))
    least = permit(HOST, conditions=(users(10, comparator=Comparator.AT_LEAST),))
    (shift,) = compare_agreements(deal(more), deal(least)).shifts

    assert shift.says == "no longer allowed: hosting, users at least 10 and at most 10"
    assert shift.witness is not None
    assert shift.witness.request["users"] == 10


def test_who_counts_for_a_threshold_is_told_with_facts_of_the_actor() -> None:
    alone = permit(HOST, conditions=(users(10),))
    together = permit(HOST, conditions=(users(10, scope=Scope.WITH_AFFILIATES),))
    found = compare_agreements(deal(alone), deal(together))

    assert {shift.kind for shift in found.shifts} == {ShiftKind.LOST, ShiftKind.GAINED}
    lost = next(shift for shift in found.shifts if shift.kind is ShiftKind.LOST)
    assert lost.witness is not None
    assert {fact.fact.with_affiliates for fact in lost.witness.facts} == {True, False}
    assert (lost.witness.old, lost.witness.new) == (Verdict.ALLOW, Verdict.DENY)


def test_a_threshold_on_one_day_is_compared_though_nobody_knows_the_number() -> None:
    day = date(2027, 3, 1)
    old = permit(HOST, conditions=(users(700, frozen_on=day),))
    new = permit(HOST, conditions=(users(500, frozen_on=day),))
    (shift,) = compare_agreements(deal(old), deal(new)).shifts

    assert shift.says == (
        "no longer allowed: hosting, users on 2027-03-01 more than 500 and at most 700"
    )
    assert shift.witness is not None
    (fact,) = shift.witness.facts
    assert Decimal(500) < Decimal(fact.fact.value) <= 700


@pytest.mark.parametrize(
    ("change", "says", "gains"),
    [
        ({"exclusive": True}, "still allowed, but exclusive instead of not exclusive: host",
         ("otis",)),
        ({"revocable": True},
         "still allowed, but revocable instead of with nothing said of revocation: host",
         ("lena",)),
        ({"conditions": (users(5, effect=ThresholdEffect.FEE),)},
         "still allowed, but with a fee from more than 5 users instead of with nothing owed for it",
         ("lena",)),
    ],
)  # fmt: skip
def test_an_act_may_be_allowed_on_other_terms(
    change: dict[str, Any], says: str, gains: tuple[str, ...]
) -> None:
    found = compare_agreements(deal(permit(HOST)), deal(permit(HOST, **change)))

    (shift,) = [one for one in found.shifts if one.kind is ShiftKind.TERMS]
    assert shift.says.startswith(says)
    assert shift.gains == gains


def test_a_shorter_term_takes_rights_at_its_end() -> None:
    found = compare_agreements(
        deal(permit(HOST)), deal(permit(HOST), term=Interval(starts=STARTS, ends=HALF))
    )

    assert told(found) == ["no longer allowed: hosting from 2027-06-30"]
    assert [change.about for change in found.changes] == ["term"]


def test_only_what_happens_from_a_day_on_is_told_if_asked_so() -> None:
    until = permit(HOST, conditions=(TimeCondition(interval=Interval(starts=STARTS, ends=HALF)),))
    other = permit(TUNE, id_="q")
    old, new = deal(until, other), deal(permit(TUNE, DISTRIBUTE, id_="q"))

    early, late = compare_agreements(old, new), compare_agreements(old, new, since=HALF)
    assert {ShiftKind.LOST, ShiftKind.GAINED} <= {shift.kind for shift in early.shifts}
    assert ShiftKind.LOST not in {shift.kind for shift in late.shifts}
    assert "newly allowed: distributing" in told(late)


# --- the same, written otherwise ---


def test_a_permission_split_by_act_by_time_and_by_place_means_the_same() -> None:
    early = TimeCondition(interval=Interval(starts=STARTS, ends=HALF))
    late = TimeCondition(interval=Interval(starts=HALF))

    alike(deal(permit(HOST, TUNE)), deal(permit(HOST), permit(TUNE, id_="q")))
    halves = (permit(HOST, conditions=(early,)), permit(HOST, id_="q", conditions=(late,)))
    alike(deal(permit(HOST)), deal(*halves))
    europe = permit(HOST, conditions=(places("EU", "CH"),))
    alike(deal(europe), deal(permit(HOST, conditions=(places("EU"),)),
                             permit(HOST, id_="q", conditions=(places("CH"),))))  # fmt: skip


def test_a_region_and_its_members_mean_the_same_while_the_members_are_those() -> None:
    members = Places(included=frozenset({"EU"})).on(STARTS.date()).flipped
    alike(deal(permit(HOST, conditions=(places("EU"),))),
          deal(permit(HOST, conditions=(places(*members),))))  # fmt: skip
    earlier = Interval(starts=datetime(2019, 1, 1, tzinfo=UTC), ends=ENDS)
    with_gb = compare_agreements(
        deal(permit(HOST, conditions=(places("EU"),)), term=earlier),
        deal(permit(HOST, conditions=(places(*members),)), term=earlier),
    )
    assert told(with_gb) == ["no longer allowed: hosting in GB"]


def test_what_another_rule_says_already_changes_nothing() -> None:
    barred = Forbid(id=RuleId("f"), acts=frozenset({HOST}), conditions=(places("US"),))
    less = Forbid(id=RuleId("g"), acts=frozenset({HOST}), conditions=(places("US-CA"),))
    narrow = permit(HOST, id_="q", conditions=(places("FR"),))
    cap = Cap(id=RuleId("c"), metric="tokens", limit=Decimal(5))
    looser = replace(cap, id=RuleId("d"), limit=Decimal(9))

    alike(deal(permit(HOST), barred, cap), deal(less, looser, narrow, cap, permit(HOST), barred))


def test_ids_names_for_the_same_and_order_do_not_matter() -> None:
    duty = Duty(id=RuleId("d"), bearer=OTIS, act="pay", due=days(7), after="host")
    old = deal(permit(HOST), duty)
    other = PartyId("licensee-7")
    parties = (old.parties[0], replace(old.parties[1], id=other, name="OTIS"))
    new = replace(
        old, parties=tuple(reversed(parties)), id="other", title="Another title",
        artefacts=(replace(old.artefacts[0], id="weights"),),
        clauses=(
            AgreedClause(id=ClauseId("x"), kind="whole.fees", values={}, rules=(
                replace(duty, id=RuleId("zz"), bearer=other, due=Period(amount=1, unit=Unit.WEEK)),
            )),
            AgreedClause(id=ClauseId("y"), kind="model.grant", values={}, rules=(
                replace(permit(HOST), id=RuleId("yy"), artefact="weights"),
            )),
        ),
    )  # fmt: skip
    found = compare_agreements(old, new)
    assert not found.shifts
    assert [change.says for change in found.changes] == ["party otis: name Otis → OTIS"]


def test_a_witness_calls_the_actor_as_each_version_does() -> None:
    old = deal(permit(HOST))
    other = PartyId("licensee-7")
    new = replace(deal(), parties=(old.parties[0], replace(old.parties[1], id=other)))
    (shift,) = compare_agreements(replace(old), replace(new, clauses=(
        AgreedClause(id=ClauseId("y"), kind="model.grant", values={}, rules=(permit(TUNE),)),
    ))).shifts[:1]  # fmt: skip

    assert shift.witness is not None
    assert shift.witness.request["actor"] == "otis"
    assert shift.witness.renamed == {"actor": "licensee-7"}


def test_facts_and_standings_are_no_terms() -> None:
    old = deal(permit(HOST, conditions=(users(10),)))
    fact = Fact(name="users", value=Decimal(50), since=STARTS)
    otis = replace(old.parties[1], facts=(fact,))
    new = replace(old, parties=(old.parties[0], otis), standing=Standing(until=HALF, ends=HALF))
    found = compare_agreements(old, new)

    assert found.same
    assert len(found.notes) == 2


def test_what_is_only_unknown_is_told_apart_from_what_differs() -> None:
    """A permission for here and one for elsewhere: the place has to be known, no more."""
    elsewhere = TerritoryCondition(
        places=Places(excluded=frozenset({"FR"})), test=PlaceTest.PLACE_OF_USE
    )
    new = deal(permit(HOST, conditions=(places("FR"),)),
               permit(HOST, id_="q", conditions=(elsewhere,)))  # fmt: skip
    found = compare_agreements(deal(permit(HOST)), new)

    assert found.same
    assert [need.says for need in found.needs] == [
        "the answer is ask instead of allow: hosting, place of use not known"
    ]


# --- what is owed, counted and paid ---


def changes(old: Any, new: Any) -> list[tuple[str, tuple[str, ...]]]:
    found = compare_agreements(deal(permit(HOST), *old), deal(permit(HOST), *new))
    assert not found.shifts
    return [(change.says, change.gains) for change in found.changes]


def test_a_later_due_day_is_better_for_who_owes_it() -> None:
    duty = Duty(id=RuleId("d"), bearer=OTIS, act="report_usage", due=days(10), after="quarter_end")
    later = replace(duty, id=RuleId("e"), due=Period(amount=1, unit=Unit.MONTH))
    title = "duty of otis to report usage after quarter end"

    assert changes([duty], [later]) == [(f"{title}: due 10 days → 1 month", ("otis",))]
    assert changes([later], [duty]) == [(f"{title}: due 1 month → 10 days", ("lena",))]
    near = replace(duty, due=days(30))
    assert changes([near], [later]) == [(f"{title}: due 30 days → 1 month", ())]


def test_a_shorter_cure_and_notice_are_better_for_the_holder() -> None:
    power = Power(id=RuleId("w"), holder=LENA, change="terminate", notice=days(30), cure=days(30))
    stricter = replace(power, cure=days(15), notice=None)

    assert changes([power], [stricter]) == [
        ("power of lena to terminate: notice 30 days → at once", ("lena",)),
        ("power of lena to terminate: time to cure 30 days → 15 days", ("lena",)),
    ]
    only = replace(power, after=RuleId("d"))
    duty = Duty(id=RuleId("d"), bearer=OTIS, act="pay", due=days(10), after="host")
    assert changes([duty, power], [duty, only]) == [
        ("power of lena to terminate: only after at any time → "
         "duty of otis to pay after host", ("otis",)),
    ]  # fmt: skip


def test_a_higher_price_is_better_for_who_is_paid() -> None:
    price = Price(
        id=RuleId("x"), payer=OTIS, payee=LENA, rate=Percentage(per_cent=Decimal(3)),
        base="net_revenue", minimum=Money(amount=Decimal(40), currency="EUR"),
    )  # fmt: skip
    other = replace(
        price, rate=Percentage(per_cent=Decimal("2.5")),
        minimum=Money(amount=Decimal(40), currency="USD"),
    )  # fmt: skip

    assert changes([price], [other]) == [
        ("price that otis owes lena: rate 3 % → 2.5 %", ("otis",)),
        ("price that otis owes lena: minimum 40 EUR → 40 USD", ()),
    ]


@pytest.mark.parametrize("counted", tuple(Counted))
def test_a_lower_cap_has_a_witness(counted: Counted) -> None:
    metric = "user" if counted is Counted.DISTINCT else "tokens"
    cap = Cap(id=RuleId("c"), metric=metric, counted=counted, limit=Decimal(9), window=days(1))
    (change,) = compare_agreements(
        deal(permit(HOST), cap), deal(permit(HOST), replace(cap, limit=Decimal(4)))
    ).changes

    assert "limit 9 → 4" in change.says
    assert change.gains == ("lena",)
    assert change.witness is not None
    assert (change.witness.old, change.witness.new) == (Verdict.ALLOW, Verdict.DENY)


def test_half_an_act_more_is_no_change_of_a_cap() -> None:
    cap = Cap(id=RuleId("c"), metric="acts", counted=Counted.ACTS, limit=Decimal(2))
    alike(deal(permit(HOST), cap), deal(permit(HOST), replace(cap, limit=Decimal("2.5"))))


def test_new_and_gone_duties_burden_and_free_their_bearer() -> None:
    duty = Duty(id=RuleId("d"), bearer=OTIS, act="pay", due=days(10), after="host")
    found = compare_agreements(deal(permit(HOST)), deal(permit(HOST), duty)).changes
    (gone,) = compare_agreements(deal(permit(HOST), duty), deal(permit(HOST))).changes

    assert [(c.kind, c.loses) for c in found] == [(ChangeKind.NEW, ("otis",))]
    assert (gone.kind, gone.gains) == (ChangeKind.GONE, ("otis",))


def test_values_of_clauses_without_rules_are_told_with_the_side_that_gains() -> None:
    def with_(**values: Any) -> Agreement:
        clause = AgreedClause(id=ClauseId("f"), kind="whole.fees", values=values)
        return replace(deal(), clauses=(clause,))

    (change,) = compare_agreements(with_(payment_days=30), with_(payment_days=60)).changes
    assert (change.says, change.gains) == ("whole.fees: payment days 30 → 60", ("otis",))
    (other,) = compare_agreements(with_(text="a"), with_(text="b")).changes
    assert other.gains == ()


def test_what_decisions_do_not_look_at_is_still_told() -> None:
    month = users(10, window=Period(amount=1, unit=Unit.MONTH))
    year = users(10, window=Period(amount=1, unit=Unit.YEAR))
    found = compare_agreements(
        deal(permit(HOST, conditions=(month,))), deal(permit(HOST, conditions=(year,)))
    )

    assert not found.shifts
    assert [change.says for change in found.changes] == [
        "how users count: as over 1 month → over 1 year"
    ]


# --- three versions ---


def test_of_three_versions_clashes_are_told_from_what_one_changed() -> None:
    duty = Duty(id=RuleId("d"), bearer=OTIS, act="pay", due=days(10), after="host")
    base = deal(permit(HOST, TUNE), duty)
    ours = deal(permit(HOST), replace(duty, due=days(5)))
    theirs = deal(permit(HOST, TUNE, DISTRIBUTE), replace(duty, due=days(30)))

    found = {(one.how, one.ours, one.theirs) for one in merged_terms(base, ours, theirs)}
    title = "duty of otis to pay after host: due 10 days →"
    assert found == {
        (MergedHow.OURS, "no longer allowed without asking: fine-tuning", ""),
        (MergedHow.THEIRS, "", "newly allowed: distributing"),
        (MergedHow.CONFLICT, f"{title} 5 days", f"{title} 30 days"),
    }
    assert {one.how for one in merged_terms(base, ours, ours)} == {MergedHow.BOTH_SAME}
    assert merged_terms(base, base, base) == ()


# --- against others ---

SOLVER = importlib.util.find_spec("z3") is None


@pytest.mark.skipif(SOLVER, reason="z3-solver is not installed: it is the oracle")
@pytest.mark.parametrize("first", range(0, 60, 10))
def test_every_witness_is_borne_out_and_a_solver_finds_no_other_difference(first: int) -> None:
    from comparison_cases import pair_of
    from comparison_checks import checked

    for seed in range(first, first + 10):
        found = checked(pair_of(seed))
        assert not found.problems, seed
        assert found.told["apart"] == found.told["apart agreed"], seed


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_comparing_the_other_way_round_turns_every_difference_round(seed: int) -> None:
    from comparison_cases import pair_of

    pair = pair_of(seed)
    there = compare_agreements(pair.old, pair.new)
    back = compare_agreements(pair.new, pair.old)
    turned = {ShiftKind.LOST: ShiftKind.GAINED, ShiftKind.GAINED: ShiftKind.LOST,
              ShiftKind.REFUSED: ShiftKind.OPENED, ShiftKind.OPENED: ShiftKind.REFUSED,
              ShiftKind.TERMS: ShiftKind.TERMS}  # fmt: skip

    assert there.same == back.same
    assert {turned[shift.kind] for shift in there.shifts} == {s.kind for s in back.shifts}
    assert len(there.changes) == len(back.changes)


@given(st.integers(0, 10**6))
@settings(max_examples=40, deadline=None)
def test_an_agreement_means_the_same_as_itself(seed: int) -> None:
    from comparison_cases import pair_of

    old = pair_of(seed).old
    found = compare_agreements(old, old)
    assert found.same
    assert not found.needs


SIZES = (2, 3, 2, 3)


@given(st.sets(st.tuples(*(st.integers(0, size - 1) for size in SIZES))))
def test_boxes_cover_a_region_and_nothing_else(region: set[tuple[int, ...]]) -> None:
    diagrams = Diagrams(SIZES)

    def made(at: int, before: tuple[int, ...]) -> int:
        if at == len(SIZES):
            return diagrams.leaf(before in region)
        return diagrams.node(at, [made(at + 1, (*before, i)) for i in range(SIZES[at])])

    space = Space(orders=tuple(tuple(range(size)) for size in SIZES), free=(0, 1, 2, 3))
    boxes = list(covering(diagrams, made(0, ()), space, most=1000))
    inside = {case for box in boxes for case in itertools.product(*box)}

    assert inside == region


def test_functions_that_say_the_same_are_one_node() -> None:
    diagrams = Diagrams((2, 2))
    yes, no = diagrams.leaf(value=True), diagrams.leaf(value=False)
    first, second = diagrams.node(0, [yes, no]), diagrams.node(1, [yes, no])
    one = diagrams.joined(first, second, lambda a, b: True in (a, b))
    two = diagrams.node(0, [yes, diagrams.node(1, [yes, no])])

    assert one == two


def test_too_many_cases_are_refused_and_not_waited_for() -> None:
    rules = [
        permit(HOST, id_=f"p{i}", conditions=(users(1, metric=f"m{i}"),)) for i in range(200)
    ]  # fmt: skip
    with pytest.raises(UsageError, match="look at 204 attributes, more than 150"):
        compare_agreements(deal(*rules), deal(*rules[1:]))


def test_a_rule_of_a_party_that_is_not_there_is_refused() -> None:
    with pytest.raises(DecodeError, match="no party"):
        compare_agreements(deal(permit(HOST)), deal(permit(HOST, parties=frozenset({MAYA}))))


def test_a_month_is_surely_longer_than_four_weeks_less_a_day_only() -> None:
    month = length_key(Period(amount=1, unit=Unit.MONTH))

    assert longer(month, length_key(days(30))) == 0
    assert longer(month, length_key(days(40))) == 1
    assert longer(month, length_key(days(20))) == -1
    assert longer(month, length_key(Period(amount=1, unit=Unit.YEAR))) == 1


def test_another_purpose_stands_for_all_that_nobody_wrote_down() -> None:
    medical = PurposeCondition(purposes=frozenset({"medical"}))
    (shift,) = compare_agreements(
        deal(permit(HOST)), deal(permit(HOST, conditions=(medical,)))
    ).shifts

    assert shift.says == "no longer allowed: hosting for anything but medical"
    assert shift.witness is not None
    assert shift.witness.request["purpose"] != "medical"


def test_more_attributes_than_can_be_gone_through_are_refused_at_once() -> None:
    rules = [permit(HOST, id_=f"p{i}", conditions=(users(1, metric=f"m{i}"),)) for i in range(200)]
    with pytest.raises(UsageError, match="attributes"):
        compare_agreements(deal(*rules), deal(permit(HOST)))


def test_agreements_without_parties_artefacts_or_clauses_are_compared() -> None:
    bare = deal(parties=(), artefacts=())
    alike(bare, bare)
    found = compare_agreements(bare, deal(permit(HOST)))

    assert [shift.says for shift in found.shifts] == ["newly allowed: hosting"]
    assert {change.about for change in found.changes} == {"party", "artefact"}


def test_another_model_of_the_same_kind_is_told() -> None:
    def of(id_: str) -> Agreement:
        artefact = Artefact(id=id_, kind=ArtefactKind.WEIGHTS)
        return deal(replace(permit(HOST), artefact=id_), artefacts=(artefact,))

    found = compare_agreements(of("lena/heron-7b"), of("lena/heron-9b"))
    assert not found.shifts
    assert [change.says for change in found.changes] == [
        "artefact lena/heron-7b: name heron-7b → heron-9b"
    ]
    handle = compare_agreements(of("m1"), of("m2"))
    assert handle.same
    assert handle.notes == ("artefact m1 is taken to be what the new version calls m2",)
