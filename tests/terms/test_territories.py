# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Laws of places as sets, from the axioms of a Boolean algebra."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.terms.errors import DecodeError
from licet.terms.territories import NOWHERE, WORLDWIDE, Places, Territory, region, territory

CODES = ("DE", "FR", "KR", "US", "US-CA", "US-NY", "GB", "GB-SCT")
SETS = st.builds(Territory, everywhere=st.booleans(), flipped=st.frozensets(st.sampled_from(CODES)))
DAY = date(2026, 11, 24)


@given(SETS, SETS, st.sampled_from((*CODES, "US-TX", "JP")))
def test_membership_of_a_union_meet_and_difference_is_that_of_the_parts(
    a: Territory, b: Territory, code: str
) -> None:
    assert (code in a | b) == (code in a or code in b)
    assert (code in a & b) == (code in a and code in b)
    assert (code in a - b) == (code in a and code not in b)
    assert (code in ~a) == (code not in a)


@given(SETS, SETS, SETS)
def test_places_are_a_boolean_algebra(a: Territory, b: Territory, c: Territory) -> None:
    assert a | b == b | a
    assert a & (b | c) == (a & b) | (a & c)
    assert ~(a | b) == ~a & ~b
    assert a | ~a == WORLDWIDE
    assert a & ~a == NOWHERE
    assert a & WORLDWIDE == a


@given(SETS, SETS)
def test_a_part_is_a_subset_and_subsets_order_the_sets(a: Territory, b: Territory) -> None:
    assert a & b <= a
    assert a <= a | b
    assert (a <= b and b <= a) == (a == b)


@pytest.mark.parametrize(
    ("day", "count", "british"),
    [
        (date(2026, 11, 24), 27, False),
        (date(2020, 1, 31), 28, True),
        (date(2020, 2, 1), 27, False),
        (date(2013, 6, 30), 27, True),
    ],
)
def test_members_of_the_union_depend_on_the_day(day: date, count: int, british: bool) -> None:
    union = region("EU", on=day)

    assert len(union.flipped) == count
    assert ("GB" in union) == british
    assert union <= region("EEA", on=day)


def test_an_exclusion_is_read_as_people_write_it() -> None:
    places = Places(excluded=frozenset({"EU", "GB", "KR"})).on(DAY)

    assert "DE" not in places
    assert "CH" in places
    assert str(WORLDWIDE - territory(["KR", "US-CA"], on=DAY)) == "worldwide except KR, US-CA"
    assert str(territory(["US"], on=DAY) - territory(["US-CA"], on=DAY)) == "US (except US-CA)"


@pytest.mark.parametrize("code", ["UK", "XX", "Germany", "us", "US-", ""])
def test_an_unknown_place_is_refused_with_a_hint(code: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Places(included=frozenset({code}))

    assert caught.value.problem == f"`{code}` is not a place we know"
    assert caught.value.hint == ("write ISO 3166 codes such as DE or US-CA, EU, EEA, or worldwide")
