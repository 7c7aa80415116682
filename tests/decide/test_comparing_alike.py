# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A difference says what two versions tell apart, and not what both refuse anyway."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_comparing import DISTRIBUTE, HALF, HOST, TUNE, deal, permit, places, told, users

from licet.decide.comparing import compare_agreements
from licet.decide.comparing.boxes import Space, covering, fewest
from licet.decide.comparing.diagrams import Diagrams
from licet.decide.comparing.words import doing
from licet.terms import (
    ActorCondition,
    Forbid,
    Interval,
    Operation,
    PurposeCondition,
    RuleId,
    TimeCondition,
    Verdict,
)
from licet.terms.comparisons import ShiftKind

ARMS = PurposeCondition(purposes=frozenset({"arms", "malware"}))
MEDICAL = PurposeCondition(purposes=frozenset({"medical"}))


def barred(*acts: Operation, id_: str = "f", condition: object = ARMS) -> Forbid:
    return Forbid(id=RuleId(id_), acts=frozenset(acts), conditions=(condition,))  # type: ignore[arg-type]


def test_purposes_that_both_versions_bar_are_not_stated() -> None:
    wide, narrow = (permit(HOST, conditions=(places(*codes),)) for codes in (("FR", "US"), ("FR",)))
    (shift,) = compare_agreements(deal(wide, barred()), deal(narrow, barred())).shifts[:1]

    assert shift.says == "no longer allowed: hosting in US"
    (exact,) = shift.exact
    assert "for anything but arms or malware" in [limit.says for limit in exact]


def test_acts_that_are_barred_for_different_purposes_are_one_difference() -> None:
    rest = barred(), barred(TUNE, id_="g", condition=MEDICAL)
    wide, narrow = (
        permit(HOST, TUNE, conditions=(places(*codes),)) for codes in (("FR", "US"), ("FR",))
    )
    found = compare_agreements(deal(wide, *rest), deal(narrow, *rest))

    lost = [one for one in found.shifts if one.kind is ShiftKind.LOST]
    assert [one.says for one in lost] == ["no longer allowed: fine-tuning and hosting in US"]
    assert len(lost[0].exact) > 1


def test_a_purpose_that_only_the_new_version_bars_is_stated() -> None:
    more = PurposeCondition(purposes=frozenset({"arms", "malware", "adverts"}))
    found = compare_agreements(
        deal(permit(HOST), barred()), deal(permit(HOST), barred(condition=more))
    )

    assert told(found)[0] == "no longer allowed: hosting for adverts"
    assert found.shifts[0].witness is not None
    assert found.shifts[0].witness.request["purpose"] == "adverts"


def test_what_only_one_version_limits_stays_stated() -> None:
    """Medical use everywhere becomes any use in one country: neither limit may be dropped."""
    old, new = permit(HOST, conditions=(MEDICAL,)), permit(HOST, conditions=(places("CH"),))

    assert told(compare_agreements(deal(old), deal(new))) == [
        "no longer allowed: hosting outside CH for medical",
        "newly allowed: hosting in CH for anything but medical",
    ]


def test_a_grant_that_is_new_keeps_its_own_limits() -> None:
    new = permit(TUNE, id_="q", conditions=(MEDICAL, places("CH")))

    assert told(compare_agreements(deal(permit(HOST)), deal(permit(HOST), new)))[0] == (
        "newly allowed: fine-tuning in CH for medical"
    )


def test_the_witness_is_an_ordinary_request() -> None:
    wide, narrow = (permit(HOST, conditions=(places(*codes),)) for codes in (("FR", "US"), ("FR",)))
    (shift, *_) = compare_agreements(deal(wide, barred()), deal(narrow, barred())).shifts

    assert shift.witness is not None
    assert shift.witness.request["purpose"] == "research"
    assert (shift.witness.old, shift.witness.new) == (Verdict.ALLOW, Verdict.DENY)


def test_what_was_not_allowed_and_is_not_comes_last() -> None:
    rule = barred(DISTRIBUTE, condition=TimeCondition(interval=Interval(starts=HALF)))
    dearer = permit(HOST, conditions=(users(5),))
    found = compare_agreements(deal(permit(HOST)), deal(dearer, rule))

    kinds = [shift.kind for shift in found.shifts]
    assert kinds[-1] is ShiftKind.REFUSED
    assert ShiftKind.LOST in kinds


def test_kinds_of_actors_are_told_as_people() -> None:
    rule = barred(HOST, condition=ActorCondition(classes=frozenset({"university", "affiliate"})))

    assert told(compare_agreements(deal(permit(HOST)), deal(permit(HOST), rule))) == [
        "no longer allowed: hosting by affiliates or universities"
    ]


@pytest.mark.parametrize("act", list(Operation))
def test_every_act_is_told_as_what_somebody_does(act: Operation) -> None:
    assert "_" not in doing(act)
    assert any(word.endswith("ing") for word in doing(act).replace("-", " ").split())


SIZES = (2, 3, 2, 2, 3)


@given(st.lists(st.booleans(), min_size=72, max_size=72), st.data())
def test_the_fewest_boxes_still_cover_the_region_and_nothing_else(
    values: Sequence[bool], data: st.DataObject
) -> None:
    diagrams = Diagrams(SIZES)
    cells = iter(values)

    def made(at: int) -> int:
        if at == len(SIZES):
            return diagrams.leaf(value=next(cells))
        return diagrams.node(at, [made(at + 1) for _ in range(SIZES[at])])

    region = made(0)
    space = Space(orders=tuple(tuple(range(n)) for n in SIZES), free=(4, 3, 2, 1, 0))
    shut = data.draw(st.sets(st.integers(0, 2)))
    inside = (*map(frozenset, map(range, SIZES[:4])), frozenset(shut))
    room = diagrams.joined(region, diagrams.inside(inside), lambda a, b: a is True or b is True)
    boxes = fewest(diagrams, region, list(covering(diagrams, region, space, most=99, room=room)))

    left = region
    for box in boxes:
        assert diagrams.within(room, box)
        left = diagrams.minus(left, box)
    assert True not in diagrams.values(left)
