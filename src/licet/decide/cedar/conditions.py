# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions as Cedar expressions.

licet has three answers and Cedar has two. A condition whose fact is missing neither holds nor
fails: so it is written twice, once for where it has to hold, once for where it has to fail, and
both are false while the fact is missing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from licet.decide.cedar.attributes import (
    Attributes,
    ContextAttribute,
    has,
    instant,
    number,
    read,
    strings,
    text,
)
from licet.terms import (
    ActorCondition,
    Agreement,
    Comparator,
    Condition,
    DecodeError,
    EndUserExemption,
    GateCondition,
    PlaceTest,
    PurposeCondition,
    RegistrationCondition,
    Scope,
    Territory,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
)

__all__ = ["AT", "Expressed", "all_of", "any_of", "expressed", "moment"]

AT = ContextAttribute(
    name="at", type="datetime", origin="at", brief="the instant, to the millisecond"
)
_FAILING = (ThresholdEffect.RIGHTS_END, ThresholdEffect.LICENCE_TO_BE_ASKED)
"""Effects of a passed threshold that leave no permission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expressed:
    """A condition in Cedar; each expression is false while its fact is missing."""

    holds: str
    fails: str


def expressed(
    condition: Condition, agreement: Agreement, attributes: Attributes, *, bound: bool
) -> Expressed:
    """One condition.

    Args:
        condition: From a rule of the agreement.
        agreement: Its regions have the members of the day its term starts.
        attributes: What is needed is added.
        bound: Whether a threshold is a bound of a permission, see `licet.decide.conditions`.
    """
    match condition:
        case TerritoryCondition():
            return _place(condition, agreement, attributes)
        case PurposeCondition(purposes=names, excluded=excluded):
            return _among("purpose", names, attributes, excluded=excluded)
        case ActorCondition(classes=names, excluded=excluded):
            return _among("actor_class", names, attributes, excluded=excluded)
        case TimeCondition(interval=interval):
            name = attributes.need(AT)
            inside = _within(read(name), interval.starts, interval.ends)
            return _either(name, inside)
        case ThresholdCondition():
            return _passed(condition, attributes, bound=bound)
        case RegistrationCondition() | GateCondition() | EndUserExemption():
            key, wanted = _FLAGS[condition.kind]
            name = attributes.need(ContextAttribute(
                name=key, type="Bool", origin="act", key=key, brief=key.replace("_", " ")
            ))  # fmt: skip
            return _either(name, read(name) if wanted else f"!{read(name)}")
        case _ as never:
            assert_never(never)


_FLAGS = {
    "registration": ("registered", True),
    "gate": ("gate_accepted", True),
    "end_user_exemption": ("finished_product", False),
}


def all_of(parts: Iterable[str]) -> str:
    """All of some expressions; of none: `true`."""
    return " && ".join(parts) or "true"


def any_of(parts: Iterable[str]) -> str:
    """Any of some expressions; of none: `false`."""
    return " || ".join(f"({part})" for part in parts) or "false"


def moment(at: datetime) -> str:
    """A fixed instant.

    Raises:
        DecodeError: It is finer than a millisecond, which is all that Cedar has.
    """
    if at.microsecond % 1000:
        raise DecodeError(f"`{at.isoformat()}` is finer than a millisecond")
    return f"datetime({text(instant(at))})"


def _within(value: str, starts: datetime, ends: datetime | None) -> str:
    late = f" && {value} < {moment(ends)}" if ends else ""
    return f"{value} >= {moment(starts)}{late}"


def _either(name: str, test: str) -> Expressed:
    return Expressed(holds=f"{has(name)} && ({test})", fails=f"{has(name)} && !({test})")


def _among(key: str, names: frozenset[str], attributes: Attributes, *, excluded: bool) -> Expressed:
    name = attributes.need(ContextAttribute(
        name=key, type="String", origin="act", key=key, brief=key.replace("_", " ")
    ))  # fmt: skip
    # An empty set has no type in Cedar.
    test = f"{strings(names)}.contains({read(name)})" if names else "false"
    return _either(name, f"!({test})" if excluded else test)


_PLACES = {
    PlaceTest.PLACE_OF_USE: ("territory", "act", "place of use: ISO 3166 code such as US-CA"),
    PlaceTest.PLACE_OF_DISTRIBUTION: (
        "distribution_territory", "act", "place of distribution: ISO 3166 code such as US-CA"),
    PlaceTest.DOMICILE: ("domicile", "seat", "seat of the party: ISO 3166 code such as US-CA"),
}  # fmt: skip


def _place(
    condition: TerritoryCondition, agreement: Agreement, attributes: Attributes
) -> Expressed:
    key, origin, brief = _PLACES[condition.test]
    name = attributes.need(ContextAttribute(
        name=key, type="String", origin="seat" if origin == "seat" else "act", key=key, brief=brief
    ))  # fmt: skip
    places = condition.places.on(agreement.term.starts.date())
    return _either(name, _inside(places, read(name)))


def _inside(places: Territory, value: str) -> str:
    """Whether a code is in a set of places: each level that mentions it turns the answer round."""
    countries = {code for code in places.flipped if len(code) == 2}
    levels = []
    if countries:
        parts = (f"{value} like {text(f'{country}-*')}" for country in sorted(countries))
        levels.append(" || ".join((f"{strings(countries)}.contains({value})", *parts)))
    if places.flipped - countries:
        levels.append(f"{strings(places.flipped - countries)}.contains({value})")
    if places.everywhere or not levels:
        levels.insert(0, "true" if places.everywhere else "false")
    inside = levels[0]
    for level in levels[1:]:
        inside = f"({inside}) != ({level})"
    return inside


def _passed(condition: ThresholdCondition, attributes: Attributes, *, bound: bool) -> Expressed:
    name = attributes.need(_fact(condition, attributes.places))
    limit = number(condition.value, attributes.places)
    sign = ">" if condition.comparator is Comparator.MORE_THAN else ">="
    passed = f"{read(name)} {sign} {limit}"
    if not bound:
        return _either(name, passed)
    if condition.effect in _FAILING:
        return _either(name, f"!({passed})")
    return Expressed(holds=has(name), fails="false")


def _fact(condition: ThresholdCondition, places: int) -> ContextAttribute:
    affiliates = condition.scope is Scope.WITH_AFFILIATES
    with_them = "_with_affiliates" if affiliates else ""
    on = condition.frozen_on
    day = f"_on_{on:%Y_%m_%d}" if on else ""
    said = f"{condition.metric.replace('_', ' ')}{' with affiliates' if affiliates else ''}"
    return ContextAttribute(
        name=f"fact_{condition.metric}{with_them}{day}",
        type="Long",
        origin="fact",
        key=condition.metric,
        brief=f"{said}, {f'as it was on {on}' if on else 'of the act, or else of the party'}",
        on=on,
        affiliates=affiliates,
        places=places,
    )
