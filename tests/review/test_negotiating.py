# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where two playbooks meet: satisfaction, zones, packages, settlements and offers."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random
from time import perf_counter
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_talks import (
    deal,
    every,
    field,
    fits,
    good_sets,
    key_of,
    minimal,
    more_fields,
    position,
    random_deal,
    talk,
)

from licet.app.negotiations.fields import fields
from licet.library.kinds import kinds
from licet.library.playbooks import SHIPPED, playbook
from licet.review.grade import grade_of
from licet.review.negotiating import Deal, Past, broken, negotiate, told, worded
from licet.review.negotiating.blocks import blocks_of, with_needed
from licet.review.negotiating.constraints import constraints, holds
from licet.review.negotiating.items import Item, item_of
from licet.review.negotiating.packages import find_gains, find_packages
from licet.review.negotiating.settling import settle
from licet.review.negotiating.utility import (
    SILENT,
    UNSETTLED,
    WALK_AWAY,
    graded,
    satisfaction,
    weight_of,
)
from licet.review.negotiating.zones import status_of, zone_of
from licet.terms import DecodeError, Param, Severity
from licet.terms.negotiations import Negotiation, Status, Zone
from licet.terms.playbooks import Grade, Playbook, Position, Preference, Range

SEEDS = st.integers(0, 10**9)
DAYS = field("whole.cure.days", "days")


def at_most(standard: float, acceptable: float = 0, walk: float = 0, **more: object) -> Position:
    return Position(
        id="p", kind="whole.cure", field="days", reason="ours.", standard=Range(most=standard),
        acceptable=Range(most=acceptable) if acceptable else Range(),
        walk_away=Range(least=walk) if walk else Range(), **more,  # type: ignore[arg-type]
    )  # fmt: skip


def at_least(standard: float, acceptable: float = 0, walk: float = -1) -> Position:
    return Position(
        id="q", kind="whole.cure", field="days", reason="theirs.", standard=Range(least=standard),
        acceptable=Range(least=acceptable) if acceptable else Range(),
        walk_away=Range(most=walk) if walk >= 0 else Range(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "wanted"),
    [(10, 1), (30, 1), (45, Fraction(3, 4)), (60, Fraction(1, 2)), (75, Fraction(-3, 2)),
     (90, WALK_AWAY), (400, WALK_AWAY), (None, SILENT)],
)  # fmt: skip
def test_satisfaction_falls_from_the_standard_to_the_walk_away(
    value: Param | None, wanted: Fraction
) -> None:
    assert satisfaction(at_most(30, 60, 90), value) == wanted


def test_listed_values_are_graded_by_their_rank() -> None:
    owner = Position(
        id="o", kind="model.fine_tuning", field="owner", reason="r",
        standard=Range(among=("licensee",)), acceptable=Range(among=("joint", "licensor")),
    )  # fmt: skip

    said = [satisfaction(owner, v) for v in ("licensee", "joint", "licensor", "nobody")]

    assert said == [1, Fraction(3, 4), Fraction(1, 2), -1]


def test_silence_is_worse_where_the_playbook_wants_the_field_settled() -> None:
    minded = at_most(30, severity=MappingProxyType({Grade.SILENT: Severity.LOW}))

    assert (satisfaction(at_most(30), None), satisfaction(minded, None)) == (SILENT, UNSETTLED)


def test_of_several_places_the_worst_counts() -> None:
    law = Position(
        id="l", kind="whole.law", field="places", reason="r", standard=Range(among=("CH",)),
        acceptable=Range(among=("DE",)), walk_away=Range(among=("US",)),
    )  # fmt: skip

    assert satisfaction(law, ("CH", "DE")) == Fraction(1, 2)
    assert graded(law, ("CH", "US")) is Grade.BEYOND


@given(SEEDS, st.integers(0, 200), st.integers(0, 200))
def test_further_from_the_standard_never_satisfies_more(seed: int, one: int, two: int) -> None:
    random = Random(seed)
    side = position(random, DAYS)
    near, far = sorted((one, two), reverse=side.standard.most is None)

    assert satisfaction(side, near) >= satisfaction(side, far)


@given(SEEDS, st.integers(0, 200))
def test_satisfaction_and_the_grade_of_a_review_say_the_same(seed: int, value: int) -> None:
    side = position(Random(seed), DAYS)
    grade, found = grade_of(side, value), satisfaction(side, value)

    assert graded(side, value) is grade
    assert (found == 1) == (grade is Grade.STANDARD)
    assert (found == WALK_AWAY) == (grade is Grade.BEYOND)
    assert (Fraction(1, 2) <= found < 1) == (grade is Grade.ACCEPTABLE)
    assert (-2 <= found <= -1) == (grade is Grade.OUTSIDE)


@pytest.mark.parametrize(
    ("ours", "theirs", "zone", "status"),
    [
        (at_most(30, 45, 91), at_least(30, 15, 4), (Zone(least=15, most=45),), Status.OPEN),
        (at_most(30), at_least(30), (Zone(least=30, most=30),), Status.OPEN),
        (at_most(30, 45), at_least(60), (), Status.GAP),
        (at_most(30, 45, 50), at_least(60), (), Status.BLOCKED),
        (at_most(30, 45, 50), at_least(60, 50), (), Status.BLOCKED),
        (at_most(60, 90, 45), at_least(10), (Zone(least=10, most=60),), Status.OPEN),
    ],
)
def test_the_zone_is_where_both_accept(
    ours: Position, theirs: Position, zone: tuple[Zone, ...], status: Status
) -> None:
    item = item_of(DAYS, ours, theirs, old=1)

    assert (zone_of(item), status_of(item, asked=True)) == (zone, status)


@given(SEEDS, st.sampled_from([f for f in more_fields(14) if f.type in ("days", "months")]))
def test_a_zone_holds_exactly_the_numbers_that_both_accept(seed: int, of: object) -> None:
    item = talk(Random(seed), [of])[0]  # type: ignore[list-item]
    zones = zone_of(item)

    for number in range(120):
        inside = any(
            (z.least is None or number >= z.least) and (z.most is None or number <= z.most)  # type: ignore[operator]
            for z in zones
        )
        within = all(
            graded(p, number) in (Grade.STANDARD, Grade.ACCEPTABLE) for p in item.positions
        )
        assert inside == (within and bool(item.positions)), number


def test_amounts_in_two_currencies_are_not_compared() -> None:
    cap = field("whole.liability.cap", "money")
    ours = Position(id="c", kind="whole.liability", field="cap", reason="r",
                    standard=Range(most=100000, currency="EUR"))  # fmt: skip
    theirs = replace(ours, standard=Range(least=100000, currency="USD"))

    assert status_of(item_of(cap, ours, None, old="5 USD"), asked=True) is Status.NO_COMPARISON
    assert status_of(item_of(cap, ours, theirs, old=None), asked=True) is Status.NO_COMPARISON
    assert satisfaction(ours, "100000 EUR") == 1


def of_items(items: Sequence[Item]) -> dict[str, Param | None]:
    return {item.field.id: item.old for item in items}


@given(SEEDS, st.integers(2, 4))
@settings(max_examples=60, deadline=None)
def test_packages_are_those_that_trying_everything_finds(seed: int, count: int) -> None:
    random = Random(seed)
    items = talk(random, random.sample(more_fields(14), count))
    found = find_packages(blocks_of(items, of_items(items)), most=1000)
    good = good_sets(items)
    smallest = minimal(good)

    assert found.complete
    assert bool(found.packages) == bool(smallest)
    for package in found.packages:
        key = key_of(package.changes, items)
        assert key in smallest
        assert len(key) == min(map(len, smallest))
        assert (package.ours, package.theirs) == good[key]
        assert min(package.ours, package.theirs) > 0


@given(SEEDS, st.integers(2, 4))
@settings(max_examples=150, deadline=None)
def test_a_gain_costs_nobody_and_none_is_overlooked(seed: int, count: int) -> None:
    random = Random(seed)
    items = talk(random, random.sample(more_fields(14), count))
    gains = find_gains(blocks_of(items, of_items(items)))
    free = set()
    for number, item in enumerate(items):
        for at in range(1, len(item.values)):
            picked = tuple(at if i == number else 0 for i in range(len(items)))
            delta = [b - a for a, b in zip(item.worth[0], item.worth[at], strict=True)]
            if min(delta) >= 0 < sum(delta) and fits(items, picked):
                free.add(item.field.id)

    assert {g.changes[0].field for g in gains} == free
    assert all(len(g.changes) == 1 and min(g.ours, g.theirs) >= 0 for g in gains)


@given(SEEDS, st.integers(1, 4))
@settings(max_examples=150, deadline=None)
def test_a_settlement_has_the_greatest_product_of_all(seed: int, count: int) -> None:
    random = Random(seed)
    items = talk(random, random.sample(more_fields(14), count))
    full = tuple(
        sum((weight_of(p) for p in side if p), Fraction(0))
        for side in ([i.ours for i in items], [i.theirs for i in items])
    )
    tried = [one for one in every(items) if one.consistent]
    if not tried or not all(full):
        return
    good = [one for one in tried if one.ours > 0 and one.theirs > 0]
    zero = (Fraction(0), Fraction(0))
    found = settle(blocks_of(items, of_items(items)), full=(full[0], full[1]), fixed=zero)

    assert (found is not None) == bool(good)
    if found is not None:
        best = max(one.ours * one.theirs for one in good)
        assert found.exact
        assert found.ours * full[0] * found.theirs * full[1] == best


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_a_settlement_does_not_change_when_a_side_multiplies_its_weights(seed: int) -> None:
    random = Random(seed)
    items = talk(random, random.sample(more_fields(14), 3))
    louder = [
        item_of(i.field, i.ours and replace(i.ours, weight=i.ours.weight * 7), i.theirs, old=i.old)
        for i in items
    ]
    one, two = (
        settle(
            blocks_of(of, of_items(of)), full=(Fraction(1), Fraction(1)),
            fixed=(Fraction(0), Fraction(0)),
        )
        for of in (items, louder)
    )  # fmt: skip

    assert (one and (one.changes, one.theirs)) == (two and (two.changes, two.theirs))


def book(side: str, *positions: Position) -> Playbook:
    return Playbook(id=side, title=side, side=side, positions=positions)


def after(found: Negotiation, said: Deal) -> dict[str, Param | None]:
    values = {n: v.value for n, v in said.values.items()}
    return {**values, **{one.change.field: one.change.new for one in found.offer.items}}


@given(SEEDS, st.sampled_from(SHIPPED), st.sampled_from((None, *SHIPPED)))
@settings(max_examples=60, deadline=None)
def test_an_offer_walks_nobody_away_and_breaks_nothing(
    seed: int, ours: str, theirs: str | None
) -> None:
    said = random_deal(Random(seed))
    sides = [playbook(one) for one in (ours, theirs) if one]
    found = negotiate(said, fields(), *sides)
    before = {one.id for one in broken({n: v.value for n, v in said.values.items()})}
    offered = {one.change.field: one.change.new for one in found.offer.items}

    assert {one.id for one in broken(after(found, said))} <= before
    for meeting in found.meetings:
        new = offered.get(meeting.field.id)
        for name, view in ((ours, meeting.ours), (theirs, meeting.theirs)):
            if view is not None and new is not None and name is not None:
                at = next(p for p in playbook(name).positions if p.id == view.position)
                assert graded(at, new) is not Grade.BEYOND
    for change in (c for p in (*found.packages, *found.gains) for c in p.changes):
        assert change.old != change.new


@given(SEEDS, st.sampled_from(SHIPPED), st.sampled_from(SHIPPED))
@settings(max_examples=20, deadline=None)
def test_the_same_question_has_the_same_answer(seed: int, ours: str, theirs: str) -> None:
    one, two = (
        negotiate(random_deal(Random(seed)), fields(), playbook(ours), playbook(theirs))
        for _ in range(2)
    )

    assert repr(one) == repr(two)


def test_records_are_not_offered_shorter_than_the_audit_looks_back() -> None:
    said = deal({"whole.audit.look_back_months": 12, "whole.reporting.records_months": 12})
    look = Position(id="look", kind="whole.audit", field="look_back_months", reason="r",
                    standard=Range(least=24))  # fmt: skip

    found = negotiate(said, fields(), book("licensor", look))

    assert not found.offer.items
    assert found.offer.held == ("audit: look back: 12 months stays; what we want contradicts it",)


def test_a_value_that_another_one_needs_is_offered_with_it() -> None:
    said = deal({"model.fine_tuning.owner": "licensor"})
    owner = Position(id="own", kind="model.fine_tuning", field="owner", reason="r",
                     standard=Range(among=("joint",)))  # fmt: skip

    found = negotiate(said, fields(), book("licensee", owner))

    assert {(one.change.field, one.change.new) for one in found.offer.items} == {
        ("model.fine_tuning.owner", "joint"), ("whole.co_ownership.rules", True),
    }  # fmt: skip


def test_advice_gives_way_where_they_are_firm_and_it_costs_little() -> None:
    said = deal({"whole.cure.days": 60, "whole.fees.payment_days": 60})
    ours = book(
        "licensor", at_most(30, 45),
        Position(id="pay", kind="whole.fees", field="payment_days", reason="r", weight=8,
                 standard=Range(most=30), acceptable=Range(most=45)),
    )  # fmt: skip
    past = Past(
        proposed={"whole.cure.days": (45, 45), "whole.fees.payment_days": (45, 45)},
        firm=frozenset({"whole.cure.days", "whole.fees.payment_days"}),
    )

    found = negotiate(said, fields(), ours, past=past)

    offered = {one.change.field: (one.change.new, one.concession) for one in found.offer.items}
    assert offered == {"whole.cure.days": (45, True), "whole.fees.payment_days": (30, False)}


def test_what_they_proposed_within_our_standard_is_taken() -> None:
    past = Past(proposed={"whole.cure.days": (25,)})

    found = negotiate(deal({"whole.cure.days": 60}), fields(), book("licensor", at_most(30)),
                      past=past)  # fmt: skip

    assert [(o.change.new, o.concession) for o in found.offer.items] == [(25, False)]


@pytest.mark.parametrize(
    ("prefers", "old", "ask"),
    [(None, 10, 20), (None, 90, 30), (Preference.MORE, 10, 30), (Preference.LESS, 90, 20),
     (Preference.MORE, 25, 25)],
)  # fmt: skip
def test_the_bound_that_is_preferred_is_asked_for(
    prefers: Preference | None, old: int, ask: int
) -> None:
    ours = replace(at_most(30), standard=Range(least=20, most=30), prefers=prefers)

    found = negotiate(deal({"whole.cure.days": old}), fields(), book("a", ours))

    view = found.meetings[0].ours
    assert view is not None
    assert view.ask == ask


def test_where_both_are_satisfied_alike_what_is_preferred_is_settled_on() -> None:
    ours = replace(at_most(30), prefers=Preference.LESS, standard=Range(least=10, most=30))
    theirs = replace(at_least(5), standard=Range(least=5, most=40))

    found = negotiate(deal({"whole.cure.days": 90}), fields(), book("a", ours), book("b", theirs))

    assert [c.new for c in found.settlement.changes] == [10]  # type: ignore[union-attr]


@given(SEEDS, st.sampled_from(SHIPPED))
@settings(max_examples=40, deadline=None)
def test_advice_offers_nothing_outside_our_own_range(seed: int, name: str) -> None:
    found = negotiate(random_deal(Random(seed)), fields(), playbook(name))
    positions = {p.id: p for p in playbook(name).positions}
    views = {m.field.id: m.ours for m in found.meetings}

    for item in found.offer.items:
        view = views.get(item.change.field)
        if view is not None:
            grade = graded(positions[view.position], item.change.new)
            assert grade in (Grade.STANDARD, Grade.ACCEPTABLE), item


def test_a_field_nobody_wants_settled_is_left_alone() -> None:
    found = negotiate(deal({}), fields(), book("a", at_most(30)), book("b", at_least(30)))

    assert [m.status for m in found.meetings] == [Status.SILENT]
    assert not found.offer.items


def test_a_clause_that_has_to_be_there_is_offered_in_the_playbooks_words() -> None:
    export = Position(
        id="export", kind="whole.export", reason="r", fallback="{Lee} shall not export {thing}.",
        severity=MappingProxyType({Grade.SILENT: Severity.LOW}),
    )  # fmt: skip

    found = negotiate(deal({}), fields(), book("licensor", export))

    assert [(o.change.new, o.words) for o in found.offer.items] == [
        (True, "The Licensee shall not export what is licensed.")
    ]


def test_two_positions_on_one_field_are_refused() -> None:
    with pytest.raises(DecodeError) as error:
        negotiate(deal({}), fields(), book("a", at_most(30), replace(at_most(20), id="again")))

    assert error.value.problem == "`p` and `again` are both positions on whole.cure.days"


def test_positions_for_other_sorts_of_agreement_are_left_out() -> None:
    hosted = replace(at_most(30), applies=("hosted_service",))

    found = negotiate(deal({"whole.cure.days": 90}), fields(), book("a", hosted))

    assert not found.meetings


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (45, "Either party may end it forty-five (45) days after notice."),
        (30, "Either party may end it thirty (30) days after notice."),
    ],
)
def test_a_fallback_says_the_number_that_is_offered(value: int, words: str) -> None:
    said = replace(at_most(30), fallback="Either party may end it thirty (30) days after notice.")

    assert worded(fields()["whole.cure.days"], value, said) == words


def test_without_words_an_offer_is_a_plain_sentence() -> None:
    assert worded(fields()["whole.cure.days"], 30, at_most(30)) == "time to cure: 30 days"
    assert told(fields()["whole.liability.cap"], "40000 EUR") == "40,000 EUR"
    assert told(fields()["whole.cure.days"], 1) == "1 day"


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        ({"whole.audit.look_back_months": 24, "whole.reporting.records_months": 24}, []),
        ({"whole.audit.look_back_months": 25, "whole.reporting.records_months": 24},
         ["records-and-look-back"]),
        ({"whole.renewal.notice_days": 90, "whole.term.months": 3}, []),
        ({"whole.renewal.notice_days": 92, "whole.term.months": 3}, ["renewal-notice-and-term"]),
        ({"whole.cure.days": 60, "whole.termination.convenience_days": 30},
         ["cure-and-convenience"]),
        ({"model.grant.perpetual": True, "whole.term.months": 36}, ["perpetual-grant-and-months"]),
        ({"model.grant.irrevocable": True, "model.updates.remote_restriction": True},
         ["irrevocable-and-switched-off"]),
        ({"whole.liability.cap": "5 EUR", "whole.insurance.least": "4 EUR"}, ["cap-and-insurance"]),
        ({"whole.liability.cap": "5 EUR", "whole.insurance.least": "4 USD"}, []),
        ({"model.fine_tuning.owner": "joint"}, ["joint-fine-tunes"]),
        ({"model.fine_tuning.owner": "joint", "whole.co_ownership.rules": True}, []),
    ],
)  # fmt: skip
def test_values_that_do_not_go_together_are_named(values: dict[str, Param], ids: list[str]) -> None:
    assert [one.id for one in broken(values)] == ids


def test_constraints_are_on_fields_there_are_and_say_why() -> None:
    for one in constraints():
        assert {one.first, one.second} <= set(fields()), one.id
        assert one.reason
        assert holds(one, {})
    assert len({one.id for one in constraints()}) == len(constraints())


def test_every_field_of_every_kind_can_be_negotiated() -> None:
    assert set(fields()) == {*kinds(), *(f"{k}.{f}" for k, v in kinds().items() for f in v.fields)}
    titles = [(of.kind, of.title) for of in fields().values() if of.name]
    assert len(set(titles)) == len(titles)


def test_sixty_fields_take_less_than_two_seconds() -> None:
    items = talk(Random(5), more_fields(60))
    said = of_items(items)
    began = perf_counter()
    blocks = blocks_of(with_needed(items, {}, said), said)
    found = find_packages(blocks)
    settle(blocks, full=(Fraction(1), Fraction(1)), fixed=(Fraction(0), Fraction(0)))

    assert perf_counter() - began < 2
    assert found.packages
