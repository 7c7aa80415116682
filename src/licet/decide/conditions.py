# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions of a rule as tests, each with one of four outcomes and words for people.

Most conditions ask one attribute for its value. Such a test keeps what it said for a value, so
that asking again is one look into a dictionary.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, assert_never

from licet.decide.now import Now, plain
from licet.terms import (
    ActorCondition,
    Agreement,
    Comparator,
    Condition,
    EndUserExemption,
    GateCondition,
    Places,
    PlaceTest,
    PurposeCondition,
    RegistrationCondition,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
)

__all__ = ["Case", "Lookup", "Outcome", "Test", "Tested", "test_of"]

Case = Mapping[str, Any]
"""Attributes by name, checked before."""


class Outcome(Enum):
    """What a test says."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"
    """A fact is missing."""
    ASKS = "asks"
    """A separate licence has to be asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """An outcome, with words for it. Two are the same only if they are one."""

    outcome: Outcome
    text: str
    missing: str = ""
    """The fact that is missing, for `UNKNOWN`."""
    duty: str = ""
    """What has to be done, for a condition that holds and brings a duty."""


Test = Callable[[Case, str, datetime, Now], Tested]
"""Attributes, actor, instant, what is known."""

_KEPT = 1024
"""Values for which a test keeps its answer; beyond them it answers anew."""


class Lookup:
    """A test that asks one attribute for its value."""

    __slots__ = ("judge", "kept", "key", "kind", "mentioned", "steady")

    def __init__(
        self,
        key: str,
        judge: Callable[[Any], Tested],
        *,
        called: str,
        mentioned: frozenset[Any],
        steady: tuple[Tested | None, Tested | None],
    ) -> None:
        self.key = key
        self.judge = judge
        self.mentioned = mentioned
        """Values that the condition may tell apart; any other one is like the rest."""
        self.kind = bool if True in mentioned else str
        """Type of the values."""
        self.steady = steady
        """What is said of every value for which it holds, and fails, if it is always the same."""
        self.kept: dict[Any, Tested] = {
            None: Tested(Outcome.UNKNOWN, f"{called} is not known", key)
        }

    def of(self, value: Any) -> Tested:
        """What it says of a value; `None` is a value that is missing."""
        found = self.kept.get(value)
        if found is None:
            found = self.judge(value)
            if len(self.kept) < _KEPT:
                self.kept[value] = found
        return found


def test_of(condition: Condition, agreement: Agreement, *, bound: bool) -> Lookup | Test:
    """The test of one condition.

    Args:
        condition: From a rule of the agreement.
        agreement: Its regions (`EU`) have the members of the day its term starts.
        bound: Whether a threshold is a bound of a permission, which holds until it is passed.
            Elsewhere the condition holds once it is passed.
    """
    match condition:
        case TerritoryCondition():
            return _places(condition, agreement)
        case PurposeCondition(purposes=purposes, excluded=excluded):
            return _among("purpose", "the purpose", purposes, excluded=excluded)
        case ActorCondition(classes=classes, excluded=excluded):
            return _among("actor_class", "the class of the actor", classes, excluded=excluded)
        case TimeCondition():
            return _within(condition)
        case ThresholdCondition():
            return _passed(condition, bound=bound)
        case RegistrationCondition() | GateCondition() | EndUserExemption():
            return _flag(*_FLAGS[condition.kind])
        case _ as never:
            assert_never(never)


_PLACES = {
    PlaceTest.PLACE_OF_USE: ("territory", "the place of use"),
    PlaceTest.PLACE_OF_DISTRIBUTION: ("distribution_territory", "the place of distribution"),
    PlaceTest.DOMICILE: ("domicile", "the seat of the actor"),
}


def _places(condition: TerritoryCondition, agreement: Agreement) -> Lookup | Test:
    places = condition.places.on(agreement.term.starts.date())
    key, called = _PLACES[condition.test]
    written = condition.places
    outside = Tested(Outcome.FAILS, _covering(written))
    covered = f"territory covers {', '.join(sorted(written.excluded))} only"
    all_but_some = written.included == {"worldwide"} and bool(written.excluded)

    inside = Tested(Outcome.HOLDS, covered)

    def judge(place: str) -> Tested:
        if place not in places:
            return outside
        if all_but_some:
            return inside
        return Tested(Outcome.HOLDS, f"{called} {place} is excluded")

    lookup = Lookup(
        key,
        judge,
        called=called,
        mentioned=frozenset(code[:2] for code in places.flipped),
        steady=(inside if all_but_some else None, outside),
    )
    if condition.test is not PlaceTest.DOMICILE:
        return lookup
    seats = {str(party.id): party.domicile for party in agreement.parties if party.domicile}
    return lambda case, actor, _at, _now: lookup.of(case.get("domicile") or seats.get(actor))


def _covering(written: Places) -> str:
    """Places as the agreement writes them, not as the countries they stand for."""
    names = ", ".join(sorted(written.included))
    less = f" except {', '.join(sorted(written.excluded))}" if written.excluded else ""
    return f"territory covers {names}{less}{'' if less else ' only'}"


def _among(key: str, called: str, names: frozenset[str], *, excluded: bool) -> Lookup:
    shown = called.removeprefix("the ")
    within, beyond = (Outcome.FAILS, Outcome.HOLDS) if excluded else (Outcome.HOLDS, Outcome.FAILS)
    others = Tested(beyond, f"{shown} is for {', '.join(sorted(names))} only")
    named = {name: Tested(within, f'{shown} "{name}" is excluded') for name in names}
    only = next(iter(named.values())) if len(named) == 1 else None
    steady = (others, only) if excluded else (only, others)
    return Lookup(
        key, lambda value: named.get(value, others), called=called, mentioned=names, steady=steady
    )


_FLAGS = {
    "registration": ("registered", "registered with the licensor", True),
    "gate": ("gate_accepted", "the terms at the gate accepted", True),
    "end_user_exemption": ("finished_product", "inside a finished product", False),
}
"""By kind of condition: attribute, words, and the value for which it holds."""


def _flag(key: str, called: str, wanted: bool) -> Lookup:  # noqa: FBT001 (a row of the table)
    yes, no = (Tested(Outcome.HOLDS, called), Tested(Outcome.FAILS, f"not {called}"))
    if not wanted:
        yes, no = (Tested(Outcome.FAILS, called), Tested(Outcome.HOLDS, f"not {called}"))
    return Lookup(
        key,
        lambda value: yes if value else no,
        called=f"whether {called}",
        mentioned=frozenset({True, False}),
        steady=(yes, no) if wanted else (no, yes),
    )


def _within(condition: TimeCondition) -> Test:
    starts, ends = condition.interval.starts, condition.interval.ends
    inside = Tested(Outcome.HOLDS, f"from {_day(starts)}{f' to {_day(ends)}' if ends else ''}")
    early = Tested(Outcome.FAILS, f"not before {_day(starts)}")
    late = Tested(Outcome.FAILS, f"only until {_day(ends)}" if ends else "")

    def within(_case: Case, _actor: str, at: datetime, _now: Now) -> Tested:
        if at < starts:
            return early
        return late if ends is not None and at >= ends else inside

    return within


def _day(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    whole = utc.hour == utc.minute == utc.second == 0
    return utc.date().isoformat() if whole else utc.isoformat(timespec="seconds")


def _passed(condition: ThresholdCondition, *, bound: bool) -> Test:
    metric, limit = condition.metric, plain(condition.value)
    more = condition.comparator is Comparator.MORE_THAN
    affiliates = condition.scope is Scope.WITH_AFFILIATES
    over, under = _either_side(condition, bound=bound)
    unknown = Tested(Outcome.UNKNOWN, f"{_plainly(metric)} is not known", metric)
    frozen = _end_of(condition.frozen_on) if condition.frozen_on else None

    def passed(case: Case, actor: str, at: datetime, now: Now) -> Tested:
        number = None if frozen else case.get(metric)
        if number is None:
            number = now.fact(actor, metric, frozen or at, affiliates=affiliates)
        if isinstance(number, bool) or not isinstance(number, int | Decimal):
            return unknown
        return over if (number > limit if more else number >= limit) else under

    return passed


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time.max, UTC)


def _either_side(condition: ThresholdCondition, *, bound: bool) -> tuple[Tested, Tested]:
    """What is said once the threshold is passed, and before."""
    more = condition.comparator is Comparator.MORE_THAN
    unit = f" {condition.unit}" if condition.unit else ""
    number = f"{plain(condition.value):,}{unit} {_plainly(condition.metric)}"
    said = f"{'more than' if more else 'at least'} {number}"
    at = f"at {said}" if more else f"at {number} or more"
    if not bound:
        return Tested(Outcome.HOLDS, said), Tested(Outcome.FAILS, f"not {said}")
    under = Tested(Outcome.HOLDS, f"not {said}")
    match condition.effect:
        case ThresholdEffect.RIGHTS_END:
            return Tested(Outcome.FAILS, f"the rights end {at}"), under
        case ThresholdEffect.LICENCE_TO_BE_ASKED:
            return Tested(Outcome.ASKS, f"a separate licence is needed {at}"), under
        case ThresholdEffect.DISPLAY_DUTY:
            return Tested(Outcome.HOLDS, said, duty=f"display what the clause asks {at}"), under
        case ThresholdEffect.FEE:
            return Tested(Outcome.HOLDS, said, duty=f"a fee is due {at}"), under
        case _ as never:
            assert_never(never)


def _plainly(metric: str) -> str:
    return metric.replace("_", " ")
