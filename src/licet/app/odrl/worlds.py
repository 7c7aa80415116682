# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Requests and states of the world out of RDF.

Neither has a settled vocabulary: ODRL's draft of formal semantics and the test suite for ODRL
evaluators name things alike in several namespaces, so that names count here and not namespaces.
"""

from collections.abc import Iterable
from itertools import product
from typing import TypeVar

from rdflib.term import BNode, Literal, Node, URIRef

from licet.app.odrl.documents import Source, load
from licet.app.odrl.performances import performances, reports
from licet.app.odrl.terms import DCT, OWL, RDF_TYPE, RDF_VALUE, RDFS, REPORT, SKOS
from licet.decide.odrl.policies import (
    ODRL,
    Fact,
    Request,
    RequestedAct,
    Value,
    World,
)
from licet.decide.odrl.vocabulary import LEFT_OPERANDS
from licet.terms import UnreadableError

__all__ = ["joined", "knowledge", "read_request", "read_world", "request_of", "world_of"]

_T = TypeVar("_T")
_PART_OF = (ODRL + "partOf", DCT + "isPartOf", "http://schema.org/containedInPlace")
_HAS_PART = (ODRL + "hasPart", DCT + "hasPart", "http://schema.org/containsPlace")
_BROADER = (
    RDFS + "subClassOf", SKOS + "broader", SKOS + "broaderTransitive", SKOS + "broadMatch",
    ODRL + "includedIn",
)  # fmt: skip
_NARROWER = (SKOS + "narrower", SKOS + "narrowerTransitive", SKOS + "narrowMatch")
_SAME = (SKOS + "exactMatch", OWL + "sameAs", OWL + "equivalentClass")
_FEATURES = {
    "temporaldata": "dateTime", "currentxsddatetime": "dateTime", "currenttime": "dateTime",
    "currentlocation": "spatial", "paidamount": "payAmount", "accumulatedtime": "meteredTime",
    **{name.lower(): name for name in LEFT_OPERANDS},
}  # fmt: skip
_STATING = frozenset(ODRL + name for name in ("eq", "isA", "isAnyOf", "isAllOf"))
_ACTION = ("action", "requestedAction", "evaluatedAction")
_PARTY = ("assignee", "requestingParty", "evaluatedParty")
_TARGET = ("target", "requestedTarget", "evaluatedTarget")


def read_request(data: bytes, *, where: str = "") -> Request:
    """Read what is asked: an `odrl:Request`, or an `EvaluationRequest` of the draft.

    Raises:
        UnreadableError: The document cannot be read, or nothing is asked in it.
    """
    return request_of(load(data, where=where), where=where)


def read_world(data: bytes, *, where: str = "") -> World:
    """Read a state of the world; a statement of no known meaning becomes a fact of its subject.

    Raises:
        UnreadableError: The document cannot be read.
    """
    return world_of(load(data, where=where))


def joined(*worlds: World) -> World:
    """What several documents tell about the world together; the last one to name a time wins."""
    return World(
        id=next((each.id for each in reversed(worlds) if each.id), ""),
        now=next((each.now for each in reversed(worlds) if each.now is not None), None),
        members=_all(each.members for each in worlds),
        types=_all(each.types for each in worlds),
        broader=_all(each.broader for each in worlds),
        facts=_all(each.facts for each in worlds),
        performed=_all(each.performed for each in worlds),
        reports=_all(each.reports for each in worlds),
    )


def request_of(source: Source, *, where: str = "") -> Request:
    """What is asked in a document that is loaded already."""
    heads = [
        *_typed(source, "EvaluationRequest"),
        *_typed(source, "Request"),
        *source.subjects(ODRL + "permission"),
    ]
    if not heads:
        raise UnreadableError(
            "nothing is asked in the document", where=where,
            hint="say who asks for what: an `odrl:Request` with an `odrl:permission`",
        )  # fmt: skip
    head = heads[0]
    asked = [
        node
        for kind in ("permission", "prohibition", "obligation")
        for node in source.all(head, ODRL + kind)
    ]
    return Request(
        id=source.name(head),
        acts=tuple(act for node in asked or [head] for act in _acts(source, node, head, where)),
    )


def _acts(source: Source, node: Node, head: Node, where: str) -> list[RequestedAct]:
    """One act for each combination of what a node of a request names."""
    found = [
        _named(source, node, names) or _named(source, head, names)
        for names in (_ACTION, _PARTY, _TARGET)
    ]
    facts = tuple(fact for each in dict.fromkeys((head, node)) for fact in _stated(source, each))
    if not any(found):
        raise UnreadableError(
            f"`{source.name(node)}` asks for nothing", where=where,
            hint="give it an action, a target and an assignee",
        )  # fmt: skip
    actions, parties, targets = ([*names] or [""] for names in found)
    return [
        RequestedAct(id=source.name(node), action=action, party=party, target=target, facts=facts)
        for action, party, target in product(actions, parties, targets)
    ]


def _named(source: Source, node: Node, names: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for predicate, value in source.graph.predicate_objects(node):
        if _local(str(predicate)) in names:
            inner = source.graph.value(value, URIRef(RDF_VALUE))
            found.append(source.name(value if inner is None else inner))
    return list(dict.fromkeys(found))


def _stated(source: Source, node: Node) -> list[Fact]:
    """What a request says of its circumstances, by constraints, parameters or properties."""
    facts: list[Fact] = []
    for predicate, value in source.graph.predicate_objects(node):
        name = _local(str(predicate))
        if name in ("context", "constraint", "refinement", *_ACTION):
            facts += _comparisons(source, value)
            if name in _ACTION:
                for inner in source.all(value, ODRL + "refinement"):
                    facts += _comparisons(source, inner)
        elif name == "includes":
            facts += _comparisons(source, value) + _current(source, value)
        elif name in ("requestParameter", "requestParameters"):
            facts += _parameter(source, value)
        elif name.lower() in _FEATURES:
            facts.append(Fact(feature=feature(str(predicate)), value=source.value(value)))
    return facts


def _current(source: Source, node: Node) -> list[Fact]:
    """What a state includes without saying of whom: a blank node, or `currentLocation`."""
    name = _local(source.name(node))
    if not isinstance(node, BNode) and not name.startswith("current"):
        return []
    facts: list[Fact] = []
    for predicate, value in source.graph.predicate_objects(node):
        said = _local(str(predicate))
        if said in ("value", "issued"):
            facts.append(Fact(feature=_of_current(name), value=source.value(value)))
        elif said.lower() in _FEATURES and str(predicate).startswith(ODRL):
            facts.append(Fact(feature=str(predicate), value=source.value(value)))
    return facts


def _of_current(name: str) -> str:
    """The left operand that `currentPurpose` and the like answer."""
    known = _FEATURES.get(name.lower()) or _FEATURES.get(name.removeprefix("current").lower())
    return name if known is None else ODRL + known


def _comparisons(source: Source, node: Node) -> list[Fact]:
    """`purpose eq research` in a request says that the purpose is research."""
    joined_by = [source.all(node, ODRL + name) for name in ("and", "andSequence")]
    inner = [each for nodes in joined_by for each in nodes]
    if inner:
        return [fact for each in inner if each != node for fact in _compared(source, each)]
    return _compared(source, node)


def _compared(source: Source, node: Node) -> list[Fact]:
    left = source.one(node, ODRL + "leftOperand")
    if left is None or str(source.one(node, ODRL + "operator")) not in _STATING:
        return []
    unit = source.one(node, ODRL + "unit")
    return [
        Fact(feature=str(left), value=source.value(each),
             unit="" if unit is None else source.name(unit))
        for each in source.all(node, ODRL + "rightOperand")
    ]  # fmt: skip


def _parameter(source: Source, node: Node) -> list[Fact]:
    features: list[str] = []
    values: list[Value] = []
    unit = ""
    for predicate, value in source.graph.predicate_objects(node):
        name = _local(str(predicate))
        if name == "describesFeature":
            features.append(feature(str(value)))
        elif name == "value":
            values.append(source.value(value))
        elif name == "unit":
            unit = source.name(value)
    return [Fact(feature=each, value=value, unit=unit) for each in features for value in values]


def feature(name: str) -> str:
    """The left operand that a property or a named feature answers."""
    known = _FEATURES.get(_local(name).lower())
    return name if known is None else ODRL + known


def knowledge(source: Source) -> World:
    """Collections, classes and larger terms of a document; nothing else of it is used."""
    return World(
        members=(*_pairs(source, _PART_OF), *_turned(_pairs(source, _HAS_PART))),
        types=_types(source),
        broader=(
            *_pairs(source, _BROADER),
            *_turned(_pairs(source, _NARROWER)),
            *_pairs(source, _SAME),
            *_turned(_pairs(source, _SAME)),
        ),
    )


def world_of(source: Source) -> World:
    """The state of the world in a document that is loaded already."""
    known = knowledge(source)
    heads = [*_typed(source, "SotW"), *_typed(source, "Sotw")]
    now = _now(source)
    earlier = reports(source)
    performed = performances(source)
    return World(
        id=source.name(heads[0]) if heads else "",
        now=now,
        members=known.members,
        types=known.types,
        broader=known.broader,
        facts=_facts(source, heads),
        performed=performed,
        reports=earlier,
    )


def _now(source: Source) -> Value | None:
    """The current time, as a property of the state or as a thing that was `issued` then."""
    for subject, predicate, value in source.graph:
        if not isinstance(value, Literal):
            continue
        if _local(str(predicate)) == "currentTime" or (
            _local(str(subject)) == "currentTime" and str(predicate) == DCT + "issued"
        ):
            return source.value(value)
    return None


def _facts(source: Source, heads: list[Node]) -> tuple[Fact, ...]:
    """Every statement that says something of something, and constraints that state a value."""
    facts: list[Fact] = []
    for head in heads:
        facts += _stated(source, head)
    for subject, predicate, value in source.graph:
        if str(predicate).startswith((REPORT, str(RDF_TYPE))) or subject in heads:
            continue
        if subject in source.shaped:
            continue
        facts.append(
            Fact(feature=feature(str(predicate)), value=source.value(value),
                 about=source.name(subject))
        )  # fmt: skip
    return tuple(dict.fromkeys(facts))


def _types(source: Source) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for triple in source.graph.triples((None, RDF_TYPE, None)):
        if triple[0] not in source.shaped:
            source.used.add(triple)
            found.append((source.name(triple[0]), source.name(triple[2])))
    return tuple(found)


def _pairs(source: Source, predicates: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for predicate in predicates:
        for node in source.subjects(predicate):
            found += [
                (source.name(node), source.name(each)) for each in source.all(node, predicate)
            ]
    return tuple(found)


def _turned(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((other, one) for one, other in pairs)


def _typed(source: Source, name: str) -> list[Node]:
    return [
        subject
        for subject, kind in source.graph.subject_objects(RDF_TYPE)
        if _local(str(kind)) == name
    ]


def _local(name: str) -> str:
    return name.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _all(parts: Iterable[tuple[_T, ...]]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(each for part in parts for each in part))
