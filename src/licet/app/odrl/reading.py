# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Policies out of Turtle, JSON-LD and RDF/XML; what has no meaning here is listed."""

from dataclasses import dataclass, replace
from typing import TypeVar

from rdflib.term import Literal, Node, URIRef

from licet.app.odrl.documents import Source, load
from licet.app.odrl.parts import actions, constraints, entities, functions, relations
from licet.app.odrl.salvage import Broken, salvage
from licet.app.odrl.terms import DCT, NOTE_NAMESPACES, NOTES, RDF_TYPE, STRUCTURES
from licet.app.odrl.worlds import knowledge
from licet.decide.odrl.policies import (
    CC,
    NEVER,
    ODRL,
    Entity,
    OdrlAction,
    Policy,
    PolicyRule,
    RuleKind,
    Value,
    World,
)
from licet.decide.odrl.vocabulary import POLICIES
from licet.terms import UnreadableError

__all__ = ["Reading", "Unread", "policies_of", "read_policies", "salvage_policies"]

DEEPEST = 100
"""How deep rules and policies may hang under one another."""

_T = TypeVar("_T")
_LEADING_TO = {
    RuleKind.PERMISSION: ("permission", "permitted"),
    RuleKind.PROHIBITION: ("prohibition", "prohibited"),
    # ODRL 2.1 called the obligations of a policy its duties.
    RuleKind.OBLIGATION: ("obligation", "duty", "obliged"),
}
_RULES = tuple(_LEADING_TO)
_PARTICIPLES = ("permitted", "prohibited", "obliged")
"""Written by some: a prohibition passed over for its spelling would permit what was forbidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A statement of a document that has no meaning here."""

    node: str
    predicate: str
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a document says, and what of it was not understood."""

    policies: tuple[Policy, ...] = ()
    world: World = NEVER
    """Collections, classes and acts that the document describes on the side."""

    notes: tuple[Unread, ...] = ()
    """Titles, sources, legal texts and the like: for people, without effect on a decision."""

    unread: tuple[Unread, ...] = ()
    statements: int = 0
    """How many statements the document has: those used, `notes` and `unread` together."""

    broken: tuple[Broken, ...] = ()
    """What could not even be parsed; only `salvage_policies` leaves any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shared:
    """What a policy says once for all of its rules (Information Model, 2.7.1)."""

    actions: tuple[OdrlAction, ...] = ()
    targets: tuple[Entity, ...] = ()
    assigners: tuple[Entity, ...] = ()
    assignees: tuple[Entity, ...] = ()
    relations: tuple[tuple[str, Entity], ...] = ()
    functions: tuple[tuple[str, Entity], ...] = ()


def read_policies(data: bytes, *, where: str = "") -> Reading:
    """Read all policies of one document.

    Args:
        data: Turtle, JSON-LD or RDF/XML.
        where: What to call the document in messages.

    Raises:
        UnreadableError: It cannot be read, or policies, rules or constraints run in a circle.
    """
    return policies_of(load(data, where=where), where=where)


def salvage_policies(data: bytes, *, where: str = "") -> Reading:
    """Read what can be read of a document that is not whole, and list the rest.

    Meant for looking through collections: a policy with a piece missing says something else.

    Raises:
        UnreadableError: Not even parts of it are Turtle, or it is JSON-LD or RDF/XML and broken.
    """
    source, broken = salvage(data, where=where)
    return replace(policies_of(source, where=where), broken=broken)


def policies_of(source: Source, *, where: str = "") -> Reading:
    """The policies of a document that is loaded already."""
    found = {node: _policy(source, node, where) for node in _heads(source)}
    named = {policy.id: node for node, (policy, _) in found.items()}
    policies = tuple(_inherited(source, found, named, node, (), where)[0] for node in found)
    world = knowledge(source)
    notes: list[Unread] = []
    unread: list[Unread] = []
    for node, predicate, value in source.left():
        told = notes if _is_note(str(predicate)) else unread
        told.append(
            Unread(node=source.name(node), predicate=str(predicate), value=source.value(value))
        )
    return Reading(
        policies=tuple(replace(each, broader=world.broader) for each in policies),
        world=world,
        notes=tuple(notes),
        unread=tuple(unread),
        statements=len(source.graph),
    )


def _is_note(predicate: str) -> bool:
    return predicate in NOTES or predicate.startswith(NOTE_NAMESPACES)


def _heads(source: Source) -> list[Node]:
    """Nodes that are policies by their class or by what they hold."""
    found: list[Node] = []
    for kind in (*(ODRL + name for name in POLICIES), CC + "License"):
        found += source.subjects(str(RDF_TYPE), URIRef(kind))
    for name in (*_RULES, *_PARTICIPLES):
        found += source.subjects(ODRL + name)
    for name in ("permits", "requires", "prohibits"):
        found += source.subjects(CC + name)
    return list(dict.fromkeys(found))


def _policy(source: Source, node: Node, where: str) -> tuple[Policy, _Shared]:
    source.shaped.add(node)
    kinds = [kind for kind in source.all(node, str(RDF_TYPE)) if str(kind) in _KINDS]
    uid = source.one(node, ODRL + "uid")
    named = [
        (kind, each)
        for kind in _RULES
        for each in source.all(node, *(ODRL + name for name in _LEADING_TO[kind]))
    ]
    rules = [
        _rule(source, each, kind, (node,), where) for kind, each in named if source.describes(each)
    ]
    return Policy(
        id=source.name(node) if uid is None or not source.name(node).startswith("_:")
        else source.name(uid),
        kinds=tuple(str(kind) for kind in kinds),
        uid="" if uid is None else source.name(uid),
        profiles=_names(source, node, ODRL + "profile"),
        inherits=_names(source, node, ODRL + "inheritFrom"),
        conflicts=_names(source, node, ODRL + "conflict"),
        replaced_by=_names(source, node, DCT + "isReplacedBy"),
        rules=(*rules, *_creative_commons(source, node)),
        # A rule of which nothing is said would apply to everything.
        absent=tuple(source.name(each) for _, each in named if not source.describes(each)),
    ), _Shared(
        actions=actions(source, node, where),
        targets=entities(source, node, "target", where),
        assigners=entities(source, node, "assigner", where),
        assignees=entities(source, node, "assignee", where),
        relations=relations(source, node, where),
        functions=functions(source, node, where),
    )  # fmt: skip


_KINDS = frozenset({*(ODRL + name for name in POLICIES), CC + "License"})


def _names(source: Source, node: Node, predicate: str) -> tuple[str, ...]:
    return tuple(source.name(each) for each in source.all(node, predicate))


def _rule(
    source: Source, node: Node, kind: RuleKind, path: tuple[Node, ...], where: str
) -> PolicyRule:
    if node in path:
        raise UnreadableError(
            f"the rule `{source.name(node)}` leads back to itself", where=where,
            hint="a duty, a remedy or a consequence may not hold the rule it belongs to",
        )  # fmt: skip
    if len(path) > DEEPEST:
        raise UnreadableError(f"rules hang more than {DEEPEST} deep", where=where)
    source.visit(where)
    source.shaped.add(node)
    path = (*path, node)

    def under(name: str, inner: RuleKind) -> tuple[PolicyRule, ...]:
        return tuple(
            _rule(source, each, inner, path, where)
            for each in source.all(node, ODRL + name)
            if not isinstance(each, Literal)
        )

    rule = PolicyRule(
        id=_rule_id(source, node),
        kind=kind,
        actions=actions(source, node, where),
        targets=entities(source, node, "target", where),
        assigners=entities(source, node, "assigner", where),
        assignees=entities(source, node, "assignee", where),
        relations=relations(source, node, where),
        functions=functions(source, node, where),
        constraints=constraints(source, node, "constraint", where),
        duties=under("duty", RuleKind.DUTY),
        consequences=under("consequence", RuleKind.CONSEQUENCE),
        remedies=under("remedy", RuleKind.REMEDY),
    )
    return replace(rule, unread=_unread_words(source, node))


def _unread_words(source: Source, node: Node) -> tuple[str, ...]:
    """What a rule says in words of ODRL's own that ODRL does not have, such as `duties`."""
    found = (
        str(triple[1])
        for triple in source.graph.triples((node, None, None))
        if triple not in source.used and str(triple[1]).startswith(ODRL)
    )
    return tuple(dict.fromkeys(name for name in found if not _is_note(name)))


def _rule_id(source: Source, node: Node) -> str:
    for triple in source.graph.triples((node, RDF_TYPE, None)):
        if str(triple[2]) in STRUCTURES:
            source.used.add(triple)
    uid = source.one(node, ODRL + "uid")
    name = source.name(node)
    return source.name(uid) if uid is not None and name.startswith("_:") else name


def _creative_commons(source: Source, node: Node) -> list[PolicyRule]:
    """`permits`, `requires` and `prohibits` of ccREL; what is required is owed on each use."""
    name = source.name(node)
    acts = {
        word: tuple(OdrlAction(name=source.name(each)) for each in source.all(node, CC + word))
        for word in ("permits", "requires", "prohibits")
    }
    duties = (
        (PolicyRule(id=f"{name}#requires", kind=RuleKind.DUTY, actions=acts["requires"]),)
        if acts["requires"]
        else ()
    )
    rules: list[PolicyRule] = []
    if acts["permits"]:
        rules.append(
            PolicyRule(id=f"{name}#permits", kind=RuleKind.PERMISSION, actions=acts["permits"],
                       duties=duties)
        )  # fmt: skip
    elif duties:
        rules.append(replace(duties[0], kind=RuleKind.OBLIGATION))
    if acts["prohibits"]:
        rules.append(
            PolicyRule(id=f"{name}#prohibits", kind=RuleKind.PROHIBITION,
                       actions=acts["prohibits"])
        )  # fmt: skip
    return rules


def _inherited(
    source: Source,
    found: dict[Node, tuple[Policy, _Shared]],
    named: dict[str, Node],
    node: Node,
    path: tuple[Node, ...],
    where: str,
) -> tuple[Policy, _Shared]:
    """A policy with the rules of its parents, and everything shared handed to the rules."""
    policy, shared = found[node]
    if node in path:
        raise UnreadableError(
            f"the policy `{policy.id}` inherits from itself", where=where,
            hint="follow `inheritFrom` and take one step out of the circle",
        )  # fmt: skip
    if len(path) > DEEPEST:
        raise UnreadableError(f"policies inherit more than {DEEPEST} deep", where=where)
    source.visit(where)
    rules, conflicts = list(policy.rules), list(policy.conflicts)
    absent = list(policy.absent)
    for parent in policy.inherits:
        if parent not in named:
            absent.append(parent)
            continue
        above, more = _inherited(source, found, named, named[parent], (*path, node), where)
        shared = _joined(shared, more)
        conflicts += above.conflicts
        rules += [replace(rule, inherited_from=rule.inherited_from or parent)
                  for rule in above.rules]  # fmt: skip
        absent += above.absent
    return replace(
        policy,
        rules=tuple(_handed(rule, shared) for rule in dict.fromkeys(rules)),
        conflicts=tuple(dict.fromkeys(conflicts)),
        absent=tuple(dict.fromkeys(absent)),
    ), shared


def _joined(one: _Shared, other: _Shared) -> _Shared:
    return _Shared(
        actions=_both(one.actions, other.actions),
        targets=_both(one.targets, other.targets),
        assigners=_both(one.assigners, other.assigners),
        assignees=_both(one.assignees, other.assignees),
        relations=_both(one.relations, other.relations),
        functions=_both(one.functions, other.functions),
    )


def _handed(rule: PolicyRule, shared: _Shared) -> PolicyRule:
    return replace(
        rule,
        actions=_both(rule.actions, shared.actions),
        targets=_both(rule.targets, shared.targets),
        assigners=_both(rule.assigners, shared.assigners),
        assignees=_both(rule.assignees, shared.assignees),
        relations=_both(rule.relations, shared.relations),
        functions=_both(rule.functions, shared.functions),
    )


def _both(one: tuple[_T, ...], other: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys((*one, *other)))
