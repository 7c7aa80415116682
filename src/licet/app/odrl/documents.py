# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Turtle, RDF/XML and JSON-LD into graphs that remember which statements were used."""

import json
import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import rdflib
from rdflib.namespace import RDF
from rdflib.term import BNode, Literal, Node, URIRef

from licet.app.odrl.contexts import known_context
from licet.decide.odrl.policies import Value
from licet.terms import UnreadableError

__all__ = ["Source", "Statement", "load"]

LARGEST = 32 * 1024 * 1024
"""Bytes of a document that are read at most."""

LARGEST_WITH_ENTITIES = 1024 * 1024
"""Bytes of RDF/XML that are read at most if it declares entities."""

LONGEST_ENTITY = 200
"""Bytes an entity may stand for: enough for the address of a vocabulary."""

MOST_PARTS = 30_000
"""Rules and constraints that are followed in one document at most."""

DEEPEST = 200
"""How deep JSON may be nested."""

_RELATIVE = "https://relative.invalid/"
"""What relative addresses are relative to: a name that can never be looked up (RFC 6761)."""

_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"
_RDF_LANGUAGE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
_XML = re.compile(rb"\s*<(\?xml|!DOCTYPE|!--|[A-Za-z_][\w.-]*:RDF\b)")
_ENTITY = re.compile(rb"<!ENTITY\s+(%|\S+\s+(SYSTEM|PUBLIC)\b)|<!DOCTYPE[^>\[]*(SYSTEM|PUBLIC)")

_DECLARED = re.compile(rb"<!ENTITY\s+\S+\s+(\"[^\"]*\"|'[^']*')\s*>")

Statement = tuple[Node, Node, Node]


class Source:
    """A graph that remembers which of its statements were used."""

    def __init__(self, graph: rdflib.Graph, *, label: str = "b") -> None:
        self.graph = graph
        self.used: set[Statement] = set()
        self.shaped: set[Node] = set()
        """Policies, rules, constraints and the like, as opposed to things of the world."""

        self._visits = 0
        self._names: dict[Node, str] = {}
        # The order of all triples changes from run to run, that of one property does not.
        for predicate in sorted(set(graph.predicates()), key=str):
            for pair in graph.subject_objects(predicate):
                for node in pair:
                    if isinstance(node, BNode):
                        self._names.setdefault(node, f"_:{label}{len(self._names)}")

    def all(self, node: Node, *predicates: str) -> list[Node]:
        """Objects of a node by property, in the order of the document, lists taken apart."""
        found: list[Node] = []
        for predicate in predicates:
            for triple in self.graph.triples((node, URIRef(predicate), None)):
                self.used.add(triple)
                found += self._unlisted(triple[2])
        return list(dict.fromkeys(found))

    def one(self, node: Node, *predicates: str) -> Node | None:
        """The first object of a node by property; more stay unused and so are listed."""
        for predicate in predicates:
            for triple in self.graph.triples((node, URIRef(predicate), None)):
                self.used.add(triple)
                return triple[2]
        return None

    def subjects(self, predicate: str, node: Node | None = None) -> list[Node]:
        """What points to a node, or to anything, by a property."""
        return list(dict.fromkeys(self.graph.subjects(URIRef(predicate), node)))

    def describes(self, node: Node) -> bool:
        """Whether the document says anything of a node."""
        return next(self.graph.triples((node, None, None)), None) is not None

    def kinds(self, node: Node) -> list[str]:
        """Classes of a node; nothing is marked as used."""
        return [str(kind) for kind in self.graph.objects(node, RDF.type)]

    def name(self, node: Node) -> str:
        """The IRI of a node, or a label that is the same each time the document is read."""
        return self._names.get(node, str(node))

    def value(self, node: Node) -> Value:
        """A node as a value of our own."""
        if not isinstance(node, Literal):
            return Value(text=self.name(node))
        kind = str(node.datatype or (_RDF_LANGUAGE if node.language else _XSD_STRING))
        return Value(text=str(node), datatype=kind, language=node.language or "")

    def visit(self, where: str) -> None:
        """Count one more part of a rule; parts shared by many can multiply without end.

        Raises:
            UnreadableError: There are more than any policy needs.
        """
        self._visits += 1
        if self._visits > MOST_PARTS:
            raise UnreadableError(
                f"the policies come apart into more than {MOST_PARTS} rules and constraints",
                where=where, hint="constraints that hold one another multiply: write them flat",
            )  # fmt: skip

    def left(self) -> Iterator[Statement]:
        """Statements that nothing used."""
        return (triple for triple in self.graph if triple not in self.used)

    def _unlisted(self, node: Node) -> list[Node]:
        """The members of a list, and of lists in it; what is no list is its own only member."""
        found: list[Node] = []
        waiting, seen = [node], set[Node]()
        while waiting:
            each = waiting.pop()
            if each == RDF.nil or each in seen:
                continue
            if (each, RDF.first, None) not in self.graph:
                found.append(each)
                continue
            seen.add(each)
            for way in (RDF.rest, RDF.first):
                for triple in self.graph.triples((each, way, None)):
                    self.used.add(triple)
                    waiting.append(triple[2])
        return found


def load(data: bytes, *, where: str = "", label: str = "b") -> Source:
    """Read one document; its form is told from its first characters.

    Nothing is fetched: a JSON-LD context is one of ODRL's or stands in the document itself.

    Args:
        data: UTF-8 Turtle or N-Triples, JSON-LD, or RDF/XML.
        where: What to call the document in messages.
        label: What the names of its nameless nodes begin with; documents that are looked at
            together need different ones.

    Raises:
        UnreadableError: It is none of these, is too large, or asks for another context.
    """
    if len(data) > LARGEST:
        raise UnreadableError(
            f"the document has {len(data)} bytes, and {LARGEST} are read", where=where,
            hint="split the policies into several files",
        )  # fmt: skip
    graph = rdflib.Graph()
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if _XML.match(start):
        _parse(graph, _xml(start, where), "xml", where)
    elif start.startswith(b"{") or _is_json_list(start):
        _parse(graph, json.dumps(_json(start, where)).encode(), "json-ld", where)
    else:
        _parse(graph, start, "turtle", where)
    return Source(graph, label=label)


def _is_json_list(start: bytes) -> bool:
    return re.match(rb"\[\s*[{\]\[]", start) is not None


def _parse(graph: rdflib.Graph, data: bytes, form: str, where: str) -> None:
    try:
        with _as_written():
            graph.parse(data=data, format=form, publicID=_RELATIVE)
    except RecursionError as error:
        raise UnreadableError(
            "the document is nested too deep", where=where, hint="give inner nodes names"
        ) from error
    except Exception as error:
        # Each of the three parsers raises whatever happens to go wrong inside it.
        said = " ".join(str(error).split())[:200] or type(error).__name__
        raise UnreadableError(
            f"this is not {_FORMS[form]} that can be read: {said}", where=where,
            hint="policies are read as Turtle, JSON-LD or RDF/XML in UTF-8",
        ) from error  # fmt: skip


_FORMS = {"turtle": "Turtle", "json-ld": "JSON-LD", "xml": "RDF/XML"}


@contextmanager
def _as_written() -> Iterator[None]:
    """Literals keep the form they were written in, and odd ones are not reported on the log."""
    normal, log = rdflib.NORMALIZE_LITERALS, logging.getLogger("rdflib.term")
    silent = log.disabled
    rdflib.NORMALIZE_LITERALS = False
    log.disabled = True
    try:
        with warnings.catch_warnings():
            # rdflib warns of its own inner workings.
            warnings.simplefilter("ignore")
            yield
    finally:
        rdflib.NORMALIZE_LITERALS = normal
        log.disabled = silent


def _xml(data: bytes, where: str) -> bytes:
    """RDF/XML whose entities, if it has any, stand for short pieces of addresses."""
    if _ENTITY.search(data):
        raise UnreadableError(
            "the XML asks for another file", where=where, hint="write entities out in the document"
        )
    values = [value[1:-1] for value in _DECLARED.findall(data)]
    if (
        data.count(b"<!ENTITY") != len(values)
        or any(b"&" in value or len(value) > LONGEST_ENTITY for value in values)
        or (values and len(data) > LARGEST_WITH_ENTITIES)
    ):
        raise UnreadableError(
            "the XML has entities that multiply, or that stand in another file", where=where,
            hint="write entities out in the document",
        )  # fmt: skip
    return data


def _json(data: bytes, where: str) -> Any:
    try:
        found = json.loads(data)
    except RecursionError as error:
        raise UnreadableError("the JSON is nested too deep", where=where) from error
    except ValueError as error:
        raise UnreadableError(f"the JSON is broken: {error}", where=where) from error
    return _local(found, where, 0, inside=False)


def _local(found: Any, where: str, depth: int, *, inside: bool) -> Any:
    """JSON with the contexts it names replaced by those known here."""
    if depth > DEEPEST:
        raise UnreadableError(
            f"the JSON is nested deeper than {DEEPEST}", where=where, hint="give inner nodes names"
        )
    if isinstance(found, list):
        return [_local(each, where, depth + 1, inside=inside) for each in found]
    if isinstance(found, str) and inside:
        return _context(found, where)
    if not isinstance(found, dict):
        return found
    if "@import" in found:
        raise _remote(str(found["@import"]), where)
    return {
        key: _local(each, where, depth + 1, inside=key == "@context")
        for key, each in found.items()
        if key != "@context" or each is not None
    }


def _context(iri: str, where: str) -> dict[str, Any]:
    known = known_context(iri)
    if known is None:
        raise _remote(iri, where)
    return known


def _remote(iri: str, where: str) -> UnreadableError:
    return UnreadableError(
        f"the context `{iri[:200]}` would have to be fetched, and nothing is", where=where,
        hint="write its terms out under `@context`; that of ODRL itself is known",
    )  # fmt: skip
