# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The algebra of cases: against a model that counts, and against a prover."""

import importlib
import importlib.util
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.grants.cases import ALL, OTHER, Box, Cases, Names, only
from licet.terms import WORLDWIDE, Territory

WORDS = ("a", "b", "c")
CODES = ("DE", "US", "US-CA")
EVERY_NAME = (*WORDS, "unwritten")
EVERY_PLACE = (*CODES, "FR")

names = st.builds(Names, named=st.frozensets(st.sampled_from(WORDS)), rest=st.booleans())
places = st.builds(
    Territory, everywhere=st.booleans(), flipped=st.frozensets(st.sampled_from(CODES))
)
boxes = st.builds(
    Box, parties=names, acts=names, things=st.just(ALL), places=places, purposes=names
)
cases = st.lists(boxes, max_size=3).map(Cases.of)


def members(some: Cases) -> set[tuple[str, str, str, str]]:
    return {
        (party, act, place, purpose)
        for party, act, place, purpose in itertools.product(
            EVERY_NAME, EVERY_NAME, EVERY_PLACE, EVERY_NAME
        )
        for box in some.boxes
        if party in box.parties and act in box.acts
        and place in box.places and purpose in box.purposes
    }  # fmt: skip


@given(one=cases, two=cases)
def test_sets_of_cases_hold_what_their_members_say(one: Cases, two: Cases) -> None:
    assert members(one & two) == members(one) & members(two)
    assert members(one | two) == members(one) | members(two)
    assert members(one - two) == members(one) - members(two)
    assert bool(one) == bool(members(one))
    assert (one <= two) == (members(one) <= members(two))


@given(some=cases)
def test_a_witness_is_a_member_and_only_the_empty_set_has_none(some: Cases) -> None:
    witness = some.witness()

    assert (witness is None) == (not some)
    if witness is not None:
        box = some.boxes[0]
        assert witness.party in box.parties
        assert witness.act in box.acts
        assert witness.purpose in box.purposes
        assert witness.place == OTHER or witness.place in box.places


def test_a_grant_of_the_world_less_a_schedule_leaves_the_schedule_as_witness() -> None:
    grant = Cases.of([Box(parties=only("licensee"), acts=only("host", "tune"), places=WORLDWIDE)])
    bar = Cases.of([Box(acts=only("host"), places=Territory(flipped=frozenset({"DE"})))])

    witness = (grant & bar).witness()

    assert witness is not None
    assert (witness.party, witness.act, witness.place) == ("licensee", "host", "DE")
    assert not ((grant - bar) & bar)


@pytest.mark.skipif(
    importlib.util.find_spec("z3") is None, reason="z3-solver is not installed: it is the oracle"
)
@settings(deadline=None, max_examples=60)
@given(one=cases, two=cases, three=cases)
def test_a_prover_finds_a_clash_exactly_where_the_algebra_does(
    one: Cases, two: Cases, three: Cases
) -> None:
    z3 = importlib.import_module("z3")
    party, act, purpose, country, state = z3.Ints("party act purpose country state")

    def is_in(value: object, some: Names) -> object:
        named = z3.Or([value == WORDS.index(n) for n in sorted(some.named)])
        return z3.Not(named) if some.rest else named

    def is_at(some: Territory) -> object:
        # A place is a country (0: Germany, 1: the United States) and a state (1: California).
        at = {"DE": country == 0, "US": country == 1, "US-CA": z3.And(country == 1, state == 1)}
        inside = z3.BoolVal(some.everywhere)
        for code in sorted(some.flipped):
            inside = z3.Xor(inside, at[code])
        return inside

    def said(some: Cases) -> object:
        return z3.Or(
            [
                z3.And(
                    is_in(party, b.parties), is_in(act, b.acts),
                    is_in(purpose, b.purposes), is_at(b.places),
                )
                for b in some.boxes
            ]
        )  # fmt: skip

    solver = z3.Solver()
    solver.add(said(one), said(two), z3.Not(said(three)))

    assert (solver.check() == z3.sat) == bool((one & two) - three)
