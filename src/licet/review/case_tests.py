# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Do the facts of a case meet a test? Yes, no, or unknown for want of named facts."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from licet.terms.errors import RequestError
from licet.terms.regulation import Case, FactTest, Operator
from licet.terms.reviews import FactValue
from licet.terms.territories import region

__all__ = ["SILENT_ON", "WORLD", "Held", "day_of", "facts_of", "holds"]

WORLD = "WORLD"
"""As a place: everywhere."""

SILENT_ON = {
    "assignment": "lic.assignability",
    "cisg": "law.cisg_excluded",
    "co_ownership": "own.co_ownership",
    "governing_law": "law.governing",
    "improvements": "own.improvements",
    "insolvency": "lic.insolvency",
    "standing": "lic.standing",
    "sublicensing": "lic.sublicensing",
}
"""Topics of `terms.silent_on` and the clause that settles each."""

_PLACES = re.compile(
    r"territory\.(?!data_flow$)\w+|\w+(?:\.any)?\.country|agreement\.governing_law"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The answer of a test."""

    truth: bool | None
    """`None`: it depends on facts that are missing."""
    missing: tuple[str, ...] = ()
    """These facts, sorted; only where the truth is `None`."""


def facts_of(case: Case, *, as_of: date) -> Mapping[str, FactValue]:
    """The facts of a case by name, with what follows from them.

    The day of the evaluation is `as_of`. Where they are not given, the countries of the parties
    follow from those of licensor and licensee, and whether borders are crossed from both; a
    licensor in the United States is a US person; an agreement without a law chosen has none; it
    is silent on each topic whose clause is not there.
    """
    facts: dict[str, FactValue] = {one.name: one.value for one in case.facts}
    facts["evaluation.date"] = as_of.isoformat()
    facts.setdefault("agreement.governing_law", "")
    home, abroad = facts.get("licensor.country"), facts.get("licensee.country")
    if isinstance(home, str) and isinstance(abroad, str):
        facts.setdefault("party.any.country", (home, abroad))
    if isinstance(home, str) and home[:2] == "US":
        facts.setdefault("licensor.us_person", True)
    countries = {str(place)[:2] for place in _several(facts.get("party.any.country", ()))}
    if len(countries - {"EU"}) > 1 or ("EU" in countries and any(map(_outside, countries))):
        facts.setdefault("agreement.cross_border", True)
    has = {one.key for one in case.clauses}
    silent = tuple(topic for topic, key in SILENT_ON.items() if key not in has)
    facts.setdefault("terms.silent_on", silent)
    return facts


def holds(test: FactTest, facts: Mapping[str, FactValue]) -> Held:
    """Hold facts against a test.

    Raises:
        RequestError: A fact is of another type than the test compares with.
    """
    if test.fact:
        return _compared(test, facts)
    parts = [holds(one, facts) for one in (*test.all, *test.any, *test.none)]
    # `any` holds with one that holds, `all` and `none` fail with one that decides against them.
    decides = not test.all
    if any(part.truth is decides for part in parts):
        return Held(truth=bool(test.any))
    missing = tuple(sorted({name for part in parts for name in part.missing}))
    if missing:
        return Held(truth=None, missing=missing)
    return Held(truth=not test.any)


def day_of(name: str, facts: Mapping[str, FactValue]) -> date | None:
    """The day that a fact gives; `None` where it is missing.

    Raises:
        RequestError: It is not a day.
    """
    if name not in facts:
        return None
    try:
        return date.fromisoformat(str(facts[name]))
    except ValueError:
        raise _mistyped(name, facts[name], "a day, 2026-08-02") from None


def _compared(test: FactTest, facts: Mapping[str, FactValue]) -> Held:
    if test.op is Operator.UNKNOWN:
        return Held(truth=(test.fact not in facts) is test.value)
    if test.fact not in facts:
        return Held(truth=None, missing=(test.fact,))
    given = facts[test.fact]
    if test.op in _ORDERED:
        return Held(truth=_ORDERED[test.op](*_comparable(test, given)))
    asked = _several(test.value)
    if isinstance(given, bool) is not any(isinstance(one, bool) for one in asked):
        raise _mistyped(test.fact, given, _kind(asked))
    if _PLACES.fullmatch(test.fact):
        return Held(truth=_place_meets(map(str, _several(given)), frozenset(map(str, asked))))
    if test.fact == "territory.data_flow":
        return Held(truth=bool({_flow(str(one)) for one in _several(given)} & set(asked)))
    return Held(truth=bool(set(_several(given)) & set(asked)))


_ORDERED: Mapping[Operator, Callable[[float | str, float | str], bool]] = {
    Operator.GT: lambda a, b: a > b,  # type: ignore[operator]  # both are of one type
    Operator.GTE: lambda a, b: a >= b,  # type: ignore[operator]
    Operator.LT: lambda a, b: a < b,  # type: ignore[operator]
    Operator.LTE: lambda a, b: a <= b,  # type: ignore[operator]
}


def _comparable(test: FactTest, given: FactValue) -> tuple[float | str, float | str]:
    """Fact and value, both numbers or both days."""
    value = test.value
    if isinstance(value, str):
        if isinstance(given, str) and _DAY.fullmatch(given):
            return given, value
        raise _mistyped(test.fact, given, "a day, 2026-08-02")
    if isinstance(value, int | float) and isinstance(given, int | float) and given is not True:
        return given, value
    raise _mistyped(test.fact, given, "a number")


def _place_meets(given: Iterable[str], asked: frozenset[str]) -> bool:
    """Whether one of the places lies in one of those asked for.

    A member state lies in the Union and a state in the United States, unless what is asked for
    names members: a rule of Germany asks for `DE` and for an unspecific `EU`, not for France.
    """
    wide = {group for group in asked if not any(_within(one, group) for one in asked)}
    for one in given:
        place = "GB" + one[2:] if one[:2] == "UK" else one
        if place == WORLD or place in asked or any(_within(place, group) for group in wide):
            return True
    return False


def _within(place: str, group: str) -> bool:
    """Whether a place is a member of a group, and not the group itself."""
    if group == "EU":
        return place == "EEA" or place[:2] in _EEA
    return place.startswith(group + "-")


def _outside(country: str) -> bool:
    return country != "EU" and country not in _EEA


_EEA = region("EEA", on=date(2026, 11, 24)).flipped
"""Members on the day for which the packs were made."""


def _flow(flow: str) -> str:
    """A transfer between groups: `DE>US-CA` as `EU>US`."""
    return ">".join("EU" if end[:2] in _EEA else end[:2] for end in map(str.strip, flow.split(">")))


def _several(value: FactValue | None) -> tuple[str | bool | int | float, ...]:
    if isinstance(value, tuple):
        return value
    return () if value is None else (value,)


def _kind(asked: tuple[str | bool | int | float, ...]) -> str:
    return "true or false" if any(isinstance(one, bool) for one in asked) else "text"


def _mistyped(name: str, given: FactValue, wanted: str) -> RequestError:
    return RequestError(
        f"the fact `{name}` is {given!r}, which is not {wanted}",
        hint="`licet law show RULE` shows how a rule compares it",
    )
