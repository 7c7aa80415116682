# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether one request can be about two rules: the act, the asset and the party of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from licet.decide.odrl.conflicts.formulas import Alternatives, alternatives, local_name
from licet.decide.odrl.conflicts.records import Truth
from licet.decide.odrl.conflicts.terms import Sort, Terms
from licet.decide.odrl.policies import ODRL, Entity, OdrlAction
from licet.decide.odrl.vocabulary import ACTIONS

__all__ = ["Encounter", "acts", "entities"]

_GENERAL = frozenset({ODRL + "use", ODRL + "transfer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """Where two rules meet in one respect."""

    truth: Truth
    said: str = ""
    """What they have in common, why they never meet, or what is not known."""

    first: Alternatives = (frozenset(),)
    """What the first rule further asks of it."""

    second: Alternatives = (frozenset(),)
    covered: bool = True
    """Whether the second rule is about all that the first is about."""


def acts(
    first: Sequence[OdrlAction], second: Sequence[OdrlAction], terms: Terms
) -> list[Encounter]:
    """Every way in which an act of one rule is an act of the other."""
    if not first or not second:
        return [Encounter(truth=Truth.MAYBE, said="a rule names no act")]
    found = [_act(one, other, terms) for one, other in product(first, second)]
    return [each for each in found if each.truth is not Truth.NO] or found[:1]


def _act(one: OdrlAction, other: OdrlAction, terms: Terms) -> Encounter:
    truth, shared = _shared_act(one.name, other.name, terms)
    names = f"`{local_name(one.name)}` and `{local_name(other.name)}`"
    if truth is Truth.NO:
        return Encounter(truth=truth, said=f"action: {names} are two acts, neither in the other")
    if truth is Truth.MAYBE:
        return Encounter(truth=truth, said=f"action: nothing says if {names} include one another")
    return Encounter(
        truth=truth,
        said=shared,
        first=alternatives(one.refinements, role="act"),
        second=alternatives(other.refinements, role="act"),
        covered=terms.name(other.name) in terms.above(one.name),
    )


def _shared_act(one: str, other: str, terms: Terms) -> tuple[Truth, str]:
    if terms.name(other) in terms.above(one):
        return Truth.YES, one
    if terms.name(one) in terms.above(other):
        return Truth.YES, other
    for narrow in terms.narrower():
        if {terms.name(one), terms.name(other)} <= terms.above(narrow):
            return Truth.YES, narrow
    strange = [
        name for name in (one, other) if name not in ACTIONS and not terms.known(name, Sort.CONCEPT)
    ]
    if strange and {one, other} & _GENERAL:
        return Truth.MAYBE, ""
    return Truth.NO, ""


def entities(
    first: Sequence[Entity], second: Sequence[Entity], terms: Terms, *, role: str
) -> list[Encounter]:
    """Every way in which a party or asset of one rule is one of the other; none is anyone."""
    if not first or not second:
        shared = (first or second)[0].id if first or second else ""
        return [Encounter(truth=Truth.YES, said=shared, covered=not second)]
    found = [_entity(one, other, terms, role) for one, other in product(first, second)]
    return [each for each in found if each.truth is not Truth.NO] or found[:1]


def _entity(one: Entity, other: Entity, terms: Terms, role: str) -> Encounter:
    truth, shared = _shared_entity(one, other, terms)
    if truth is Truth.NO:
        said = f"{role}: `{local_name(one.id)}` and `{local_name(other.id)}` are two"
        return Encounter(truth=truth, said=said)
    if truth is Truth.MAYBE:
        names = f"`{local_name(one.id)}` and `{local_name(other.id)}`"
        return Encounter(truth=truth, said=f"{role}: nothing says if {names} share a member")
    return Encounter(
        truth=truth,
        said=shared,
        first=alternatives(one.refinements, role=role),
        second=alternatives(other.refinements, role=role),
        covered=bool(_wholes(one, terms) & _names(other, terms)),
    )


def _names(entity: Entity, terms: Terms) -> frozenset[str]:
    return frozenset(terms.name(name) for name in (entity.id, entity.source) if name)


def _wholes(entity: Entity, terms: Terms) -> frozenset[str]:
    return frozenset().union(*(terms.wholes(name) for name in _names(entity, terms)))


def _members(entity: Entity, terms: Terms) -> frozenset[str]:
    return frozenset().union(*(terms.parts(name) for name in _names(entity, terms)))


def _shared_entity(one: Entity, other: Entity, terms: Terms) -> tuple[Truth, str]:
    if _wholes(one, terms) & _names(other, terms):
        return Truth.YES, one.id
    if _wholes(other, terms) & _names(one, terms):
        return Truth.YES, other.id
    inside, there = _members(one, terms), _members(other, terms)
    if inside & there:
        return Truth.YES, min(inside & there)
    # Members that are listed are taken to be all; a collection without any is not known.
    unlisted = (one.collection and not inside) or (other.collection and not there)
    return (Truth.MAYBE, "") if unlisted else (Truth.NO, "")
