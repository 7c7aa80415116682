# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts between policy files: what the documents say about terms, and the search."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from rdflib.term import Literal, Node, URIRef

from licet.app.odrl.documents import Source, load
from licet.app.odrl.reading import policies_of
from licet.app.odrl.terms import OWL
from licet.app.odrl.worlds import knowledge as world_knowledge
from licet.app.odrl.worlds import read_world
from licet.decide.odrl.conflicts import Knowledge, Report, Scope, conflicts
from licet.decide.odrl.conflicts.terms import key
from licet.decide.odrl.policies import Policy, Value
from licet.terms import UsageError

__all__ = ["conflicts_of", "contents", "terms_of"]

_GEONAMES = ("http://www.geonames.org/ontology#", "https://www.geonames.org/ontology#")
_PARENTS = ("parentFeature", "parentCountry", "parentADM1", "parentADM2", "parentADM3",
            "parentADM4")  # fmt: skip
_UPWARDS = frozenset({"broader", "includedIn", "isPartOf", "partOf", "subClassOf"})
_ANCHORS = frozenset({"anchor", "start", "startDate"})


def conflicts_of(
    files: Sequence[tuple[str, bytes]],
    *,
    on: date,
    state: tuple[str, bytes] | None = None,
    graphs: Sequence[tuple[str, bytes]] = (),
    scope: Scope = Scope.BETWEEN,
) -> Report:
    """Compare the policies of some files.

    Args:
        files: Name and content; a single file is compared inside, policy by policy.
        on: The day on which regions have their members.
        state: A state of the world.
        graphs: What is known about the terms beside what the files themselves say.
        scope: Whether the rules of one policy are compared with one another too.

    Raises:
        UnreadableError: A file cannot be read.
        UsageError: There is no policy in a file.
    """
    sources = [load(data, where=name, label=f"b{i}.") for i, (name, data) in enumerate(files)]
    policies: list[Policy] = []
    for source, (name, _) in zip(sources, files, strict=True):
        found = [policy for policy in policies_of(source, where=name).policies if policy.rules]
        if not found:
            raise UsageError(
                "there is no policy with a rule in it", where=name,
                hint="give files with `odrl:permission`, `odrl:prohibition` or `odrl:obligation`",
            )  # fmt: skip
        policies += found
    sources += [load(data, where=name, label=f"k{i}.") for i, (name, data) in enumerate(graphs)]
    world = read_world(state[1], where=state[0]) if state else None
    known = terms_of(sources, policies, on=on)
    return conflicts(policies, knowledge=known, world=world, scope=scope)


def terms_of(sources: Iterable[Source], policies: Sequence[Policy], *, on: date) -> Knowledge:
    """What documents say about how terms lie to one another."""
    individuals = {
        entity.id
        for policy in policies
        for rule in policy.rules
        for entity in (*rule.assignees, *rule.assigners, *rule.targets)
    }
    broader: list[tuple[str, str]] = []
    members: list[tuple[str, str]] = []
    disjoint: list[tuple[str, str]] = []
    outside: list[tuple[str, str]] = []
    anchors: list[tuple[str, Value]] = []
    for source in sources:
        world = world_knowledge(source)
        # What class a party or an asset has is a fact that may change, and no order of terms.
        typed = [pair for pair in world.types if pair[0] not in individuals]
        broader += [*world.broader, *typed, *_composed(source), *_placed(source)]
        members += world.members
        disjoint += _disjoint(source)
        outside += _outside(source)
        anchors += _anchors(source)
    return Knowledge(
        broader=tuple(dict.fromkeys(broader)),
        members=tuple(dict.fromkeys(members)),
        disjoint=tuple(dict.fromkeys(disjoint)),
        outside=tuple(dict.fromkeys(outside)),
        anchors=tuple(dict.fromkeys(anchors)),
        on=on,
    )


def _composed(source: Source) -> Iterator[tuple[str, str]]:
    """Classes that are intersections or unions of others, named directly or as an equivalent."""
    for name, inside in (("intersectionOf", True), ("unionOf", False), ("disjointUnionOf", False)):
        for node in source.subjects(OWL + name):
            parts = [source.name(part) for part in source.all(node, OWL + name)]
            names = [node, *source.subjects(OWL + "equivalentClass", node)]
            for whole in (source.name(each) for each in names):
                yield from ((whole, part) if inside else (part, whole) for part in parts)


def _placed(source: Source) -> Iterator[tuple[str, str]]:
    """Features of GeoNames and the features and countries they lie in."""
    for space in _GEONAMES:
        for name in _PARENTS:
            for node, parent in source.graph.subject_objects(URIRef(space + name)):
                yield source.name(node), source.name(parent)
        for node, code in source.graph.subject_objects(URIRef(space + "countryCode")):
            yield source.name(node), key(source.value(Literal(str(code))))


def _disjoint(source: Source) -> Iterator[tuple[str, str]]:
    for name in ("disjointWith", "differentFrom", "complementOf"):
        for node, other in source.graph.subject_objects(URIRef(OWL + name)):
            yield source.name(node), source.name(other)
    for name in ("members", "distinctMembers", "disjointUnionOf"):
        for node in source.subjects(OWL + name):
            parts = [source.name(part) for part in source.all(node, OWL + name)]
            yield from ((one, other) for i, one in enumerate(parts) for other in parts[:i])


def _outside(source: Source) -> Iterator[tuple[str, str]]:
    """Denied containments: OWL 2 states what does not hold as a node of its own."""
    for node in source.subjects(OWL + "sourceIndividual"):
        relation = source.one(node, OWL + "assertionProperty")
        target = source.one(node, OWL + "targetIndividual")
        if target is not None and relation is not None and _last(relation) in _UPWARDS:
            for term in source.all(node, OWL + "sourceIndividual"):
                yield source.name(term), source.name(target)


def _anchors(source: Source) -> Iterator[tuple[str, Value]]:
    """The first instants of recurrences, under whatever property profiles give them."""
    recurrences = source.subjects(
        "http://www.w3.org/ns/odrl/2/leftOperand",
        URIRef("http://www.w3.org/ns/odrl/2/timeInterval"),
    )
    for node in recurrences:
        for predicate, value in source.graph.predicate_objects(node):
            if _last(predicate) in _ANCHORS and isinstance(value, Literal):
                yield source.name(node), source.value(value)


def _last(node: Node) -> str:
    return str(node).rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def contents(paths: Iterable[Path]) -> list[tuple[str, bytes]]:
    """The files at some paths, as `conflicts_of` takes them.

    Raises:
        UsageError: A file cannot be opened.
    """
    found = []
    for path in paths:
        try:
            found.append((str(path), path.read_bytes()))
        except OSError as error:
            raise UsageError(f"cannot be opened: {error.strerror}", where=str(path)) from error
    return found
