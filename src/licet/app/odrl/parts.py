# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts, parties, assets and constraints of a rule."""

from rdflib.term import Literal, Node

from licet.app.odrl.documents import Source
from licet.app.odrl.terms import RDF_TYPE, RDF_VALUE, STRUCTURES
from licet.decide.odrl.policies import (
    ODRL,
    AnyConstraint,
    Constraint,
    Entity,
    LogicalConstraint,
    OdrlAction,
)
from licet.decide.odrl.vocabulary import FUNCTIONS, LEFT_OPERANDS, LOGICAL, RELATIONS
from licet.terms import UnreadableError

__all__ = ["actions", "constraints", "entities", "functions", "relations"]

DEEPEST = 100
"""How deep constraints may be nested."""

_COLLECTIONS = frozenset({ODRL + "AssetCollection", ODRL + "PartyCollection"})


def actions(source: Source, node: Node, where: str) -> tuple[OdrlAction, ...]:
    """The acts of a rule, with their refinements."""
    return tuple(_action(source, each, where) for each in source.all(node, ODRL + "action"))


def _action(source: Source, node: Node, where: str) -> OdrlAction:
    if isinstance(node, Literal):
        return OdrlAction(name=str(node))
    named = source.one(node, RDF_VALUE)
    if named is None and source.name(node).startswith("_:"):
        # `[ a odrl:print ; odrl:refinement … ]` is written too, instead of `rdf:value`.
        named = next(
            (kind for kind in source.all(node, str(RDF_TYPE)) if str(kind) not in STRUCTURES), None
        )
    refined = constraints(source, node, "refinement", where)
    if named is None and not refined:
        return OdrlAction(name=source.name(node))
    source.shaped.add(node)
    return OdrlAction(
        name=source.name(node if named is None else named),
        id=source.name(node),
        refinements=refined,
    )


def entities(source: Source, node: Node, role: str, where: str) -> tuple[Entity, ...]:
    """Parties or assets that a rule or a policy leads to by one property of ODRL."""
    return tuple(_entity(source, each, where) for each in source.all(node, ODRL + role))


def relations(source: Source, node: Node, where: str) -> tuple[tuple[str, Entity], ...]:
    """Assets besides the target."""
    return _by_property(source, node, RELATIONS, where)


def functions(source: Source, node: Node, where: str) -> tuple[tuple[str, Entity], ...]:
    """Parties besides assigner and assignee."""
    return _by_property(source, node, FUNCTIONS, where)


def _by_property(
    source: Source, node: Node, names: tuple[str, ...], where: str
) -> tuple[tuple[str, Entity], ...]:
    return tuple(
        (ODRL + name, each) for name in names for each in entities(source, node, name, where)
    )


def _entity(source: Source, node: Node, where: str) -> Entity:
    if isinstance(node, Literal):
        return Entity(id=str(node))
    uid = source.one(node, ODRL + "uid")
    member = source.one(node, ODRL + "source")
    refined = constraints(source, node, "refinement", where)
    name = source.name(node)
    other = member if member is not None else uid
    return Entity(
        id=source.name(uid) if uid is not None and name.startswith("_:") else name,
        collection=member is not None or bool(refined) or bool(
            _COLLECTIONS.intersection(source.kinds(node))
        ),
        source="" if other is None or source.name(other) == name else source.name(other),
        refinements=refined,
    )  # fmt: skip


def constraints(source: Source, node: Node, role: str, where: str) -> tuple[AnyConstraint, ...]:
    """Constraints of a rule (`constraint`) or of an act, a party or an asset (`refinement`)."""
    return tuple(
        _constraint(source, each, (), where)
        for each in source.all(node, ODRL + role)
        if not isinstance(each, Literal)
    )


def _constraint(source: Source, node: Node, path: tuple[str, ...], where: str) -> AnyConstraint:
    name = source.name(node)
    if name in path:
        raise UnreadableError(
            f"the constraint `{name}` leads back to itself", where=where,
            hint="take it out of the constraints it joins",
        )  # fmt: skip
    if len(path) > DEEPEST:
        raise UnreadableError(
            f"constraints are nested more than {DEEPEST} deep", where=where,
            hint="`and` inside `and` can be one list",
        )  # fmt: skip
    source.visit(where)
    source.shaped.add(node)
    for triple in source.graph.triples((node, RDF_TYPE, None)):
        if str(triple[2]) in STRUCTURES:
            source.used.add(triple)
    joined = tuple(
        LogicalConstraint(
            id=source.name(node),
            operand=ODRL + operand,
            constraints=tuple(
                _constraint(source, each, (*path, name), where)
                for each in inner
                if not isinstance(each, Literal)
            ),
        )
        for operand in LOGICAL
        if (inner := source.all(node, ODRL + operand))
    )
    if not joined:
        return _comparison(source, node)
    if len(joined) == 1:
        return joined[0]
    return LogicalConstraint(id=source.name(node), operand=ODRL + "and", constraints=joined)


def _comparison(source: Source, node: Node) -> Constraint:
    left = source.one(node, ODRL + "leftOperand")
    right = source.all(node, ODRL + "rightOperand")
    feature = "" if left is None else source.name(left)
    if left is None:
        # ODRL 2.1 wrote `odrl:count 10` where 2.2 has a left and a right operand.
        for name in LEFT_OPERANDS:
            if right := source.all(node, ODRL + name):
                feature = ODRL + name
                break
    operator = source.one(node, ODRL + "operator")
    unit = source.one(node, ODRL + "unit")
    data_type = source.one(node, ODRL + "dataType", ODRL + "datatype")
    return Constraint(
        id=source.name(node),
        left=feature,
        operator="" if operator is None else source.name(operator),
        right=tuple(source.value(each) for each in right),
        references=tuple(
            source.name(each) for each in source.all(node, ODRL + "rightOperandReference")
        ),
        unit="" if unit is None else source.name(unit),
        data_type="" if data_type is None else source.name(data_type),
        status=tuple(source.value(each) for each in source.all(node, ODRL + "status")),
    )
