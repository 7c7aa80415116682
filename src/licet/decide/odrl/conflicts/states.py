# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A state of the world as one more condition: what is the case is not open any more."""

from collections.abc import Iterable

from licet.decide.odrl.conflicts.concepts import sort_of
from licet.decide.odrl.conflicts.formulas import Alternatives, Atom, together
from licet.decide.odrl.conflicts.terms import Sort, Terms
from licet.decide.odrl.policies import ODRL, World

__all__ = ["conditions_of", "settled"]


def conditions_of(world: World, concerned: Iterable[str], operands: Iterable[str]) -> Alternatives:
    """The facts of a state about left operands that are asked for, as alternatives.

    Args:
        world: The state.
        concerned: Rules, parties and assets whose facts count, beside those of the whole world.
        operands: The left operands; facts about others change nothing.
    """
    about = {"", world.id, *concerned}
    values: dict[str, list[Atom]] = {}
    if world.now is not None:
        now = Atom(operand=ODRL + "dateTime", operator="eq", values=(world.now,))
        values[ODRL + "dateTime"] = [now]
    for fact in world.facts:
        if fact.about in about and fact.feature in set(operands):
            atom = Atom(operand=fact.feature, operator="eq", values=(fact.value,), unit=fact.unit)
            values.setdefault(fact.feature, []).append(atom)
    return together(*(tuple(frozenset({atom}) for atom in atoms) for atoms in values.values()))


def settled(
    options: Alternatives, world: World, parties: Iterable[str], terms: Terms
) -> Alternatives:
    """The alternatives without what the classes of a party decide.

    A state says what is the case: a class it does not give a party is not the party's.
    """
    names = {terms.name(party) for party in parties}
    classes = {
        broad for thing, kind in world.types if terms.name(thing) in names
        for broad in terms.above(kind)
    }  # fmt: skip
    if not names or not any(terms.name(thing) in names for thing, _ in world.types):
        return options
    left = []
    for option in options:
        decided = {atom: _decided(atom, classes, terms) for atom in option}
        if False not in decided.values():
            left.append(frozenset(atom for atom, answer in decided.items() if answer is None))
    return tuple(dict.fromkeys(left))


def _decided(atom: Atom, classes: set[str], terms: Terms) -> bool | None:
    if sort_of(atom.operand) is not Sort.THING or atom.operator != "isA":
        return None
    return any(terms.name(value.text) in classes for value in atom.values) == atom.holds
