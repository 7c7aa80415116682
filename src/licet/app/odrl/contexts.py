# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""JSON-LD contexts that are known without asking the network."""

from typing import Any

from licet.decide.odrl.policies import CC, ODRL
from licet.decide.odrl.vocabulary import (
    ACTIONS,
    FUNCTIONS,
    LEFT_OPERANDS,
    LOGICAL,
    OPERATORS,
    POLICIES,
    RELATIONS,
)

__all__ = ["FS", "known_context"]

FS = "https://w3id.org/odrl-fs#"
"""Terms of the draft of formal semantics."""

_PREFIXES = {
    "odrl": ODRL,
    "cc": CC,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "dc": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "schema": "http://schema.org/",
}
_CLASSES = (
    *POLICIES, "Action", "Asset", "AssetCollection", "ConflictTerm", "Constraint", "Duty",
    "LeftOperand", "LogicalConstraint", "Operator", "Party", "PartyCollection", "Permission",
    "Prohibition", "RightOperand", "Rule",
)  # fmt: skip
_TO_NODES = (
    "assignee", "assigneeOf", "assigner", "assignerOf", "consequence", "constraint", "duty",
    "failure", "hasPart", "hasPolicy", "inheritFrom", "obligation", "partOf", "permission",
    "profile", "prohibition", "refinement", "remedy", "rightOperandReference", "source", "target",
    "targetPolicy", "unit", *FUNCTIONS, *RELATIONS,
)  # fmt: skip
_TO_WORDS = (
    "action", "conflict", "dataType", "implies", "includedIn", "leftOperand", "operator",
    "undefined",
)  # fmt: skip
_REQUEST_TO_NODES = (
    "evaluatedParty", "evaluatedTarget", "requestParameter", "requestedTarget", "requestingParty",
)  # fmt: skip

_ODRL_CONTEXTS = ("www.w3.org/ns/odrl.jsonld", "www.w3.org/ns/odrl/2/odrl.jsonld")
_REQUEST_CONTEXTS = ("/formal-semantics/ontology/evaluation_request.json",)
_STATE_CONTEXTS = ("/formal-semantics/ontology/stow.json",)


def known_context(iri: str) -> dict[str, Any] | None:
    """What a well-known context stands for, built from the names of its vocabulary.

    Returns:
        `None` if the context is not one of ODRL or of its draft of formal semantics.
    """
    bare = iri.split("#")[0].removeprefix("https://").removeprefix("http://")
    if bare in _ODRL_CONTEXTS:
        return _odrl()
    if bare.endswith(_REQUEST_CONTEXTS):
        return _request()
    if bare.endswith(_STATE_CONTEXTS):
        return _state()
    return None


def _odrl() -> dict[str, Any]:
    plain = (*LEFT_OPERANDS, *OPERATORS, *_CLASSES, "status", "perm", "prohibit", "invalid")
    return {
        **_PREFIXES,
        **{name: ODRL + name for name in plain},
        **{iri.removeprefix(ODRL): iri for iri in ACTIONS if iri.startswith(ODRL)},
        **{iri.removeprefix(CC): iri for iri in ACTIONS if iri.startswith(CC)},
        **{name: {"@id": ODRL + name, "@type": "@id"} for name in _TO_NODES},
        **{name: {"@id": ODRL + name, "@type": "@vocab"} for name in _TO_WORDS},
        **{name: {"@id": ODRL + name, "@type": "@id", "@container": "@list"} for name in LOGICAL},
        "rightOperand": {"@id": ODRL + "rightOperand"},
        "uid": "@id",
        "type": "@type",
    }


def _request() -> dict[str, Any]:
    return {
        "odrl-fs": FS,
        "sotw": FS,
        "EvaluationRequest": FS + "EvaluationRequest",
        "RequestParameter": FS + "RequestParameter",
        "evaluatedAction": {"@id": FS + "evaluatedAction", "@type": "@vocab"},
        "requestedAction": {"@id": FS + "requestedAction", "@type": "@vocab"},
        "describesFeature": {"@id": FS + "describesFeature", "@type": "@vocab"},
        "requestParameters": {"@id": FS + "requestParameter", "@type": "@id"},
        "value": FS + "value",
        **{name: {"@id": FS + name, "@type": "@id"} for name in _REQUEST_TO_NODES},
    }


def _state() -> dict[str, Any]:
    return {
        "odrl-fs": FS,
        "sotw": FS,
        "SotW": FS + "SotW",
        "context": {"@id": FS + "context", "@type": "@id"},
        "conditionId": {"@id": FS + "conditionID", "@type": "@id"},
        "currentTime": FS + "currentTime",
    }
