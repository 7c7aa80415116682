# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Names of other vocabularies that turn up in ODRL documents."""

from rdflib.namespace import RDF

from licet.decide.odrl.policies import CC, ODRL

__all__ = [
    "DCT",
    "NOTES",
    "NOTE_NAMESPACES",
    "OWL",
    "RDFS",
    "RDF_TYPE",
    "RDF_VALUE",
    "REPORT",
    "SKOS",
    "STRUCTURES",
]

RDF_TYPE = RDF.type
RDF_VALUE = str(RDF.value)
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
REPORT = "https://w3id.org/force/compliance-report#"

NOTE_NAMESPACES = (
    DCT,
    "http://purl.org/dc/elements/1.1/",
    "http://xmlns.com/foaf/0.1/",
    "http://www.w3.org/ns/prov#",
    "http://purl.org/net/provenance/ns#",
    "http://purl.org/vocab/vann/",
)
"""Vocabularies that describe documents and people, and decide nothing."""

NOTES = frozenset(
    {
        *(RDFS + name for name in ("label", "comment", "seeAlso", "isDefinedBy")),
        *(
            SKOS + name
            for name in ("altLabel", "definition", "editorialNote", "example", "hiddenLabel",
                         "historyNote", "inScheme", "note", "prefLabel", "scopeNote")
        ),
        CC + "legalcode",
        OWL + "versionInfo",
        # Not a word of ODRL, but written for `dcterms:description` now and then.
        ODRL + "description",
    }
)  # fmt: skip

STRUCTURES = frozenset(
    ODRL + name
    for name in ("Action", "Constraint", "Duty", "LogicalConstraint", "Permission", "Prohibition",
                 "Rule", "Obligation")
)  # fmt: skip
"""Classes that say of a node what the property leading to it says already."""
