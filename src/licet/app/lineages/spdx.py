# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A lineage as an SPDX 3.0.1 document, with what only we know in its extensions."""

import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib import metadata
from typing import Any

from licet.app.lineages.cyclonedx import NAMESPACE
from licet.app.lineages.edges import MODELS
from licet.app.lineages.facts import PREFIX, SPELLINGS, facts_of, operations_of
from licet.app.lineages.spdx_names import expression_of
from licet.terms.artefacts import Artefact, ArtefactKind, Operation, Role
from licet.terms.lineage import Lineage, Step

__all__ = ["CONTEXT", "to_spdx"]

CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"
_INFO = "_:creation"
_AI = ("ai_AIPackage", "model")
_DATASET = ("dataset_DatasetPackage", "data")
_SOFTWARE = "software_Package"
_CLASSES: Mapping[ArtefactKind, tuple[str, str]] = {
    ArtefactKind.CODE: (_SOFTWARE, "source"),
    ArtefactKind.DOCUMENTATION: (_SOFTWARE, "documentation"),
    ArtefactKind.DATASET: _DATASET,
    ArtefactKind.INDEX: _DATASET,
    ArtefactKind.WEIGHTS: _AI,
    ArtefactKind.ADAPTER: _AI,
    ArtefactKind.PROMPT: (_SOFTWARE, "data"),
    ArtefactKind.OUTPUT: _DATASET,
    ArtefactKind.OUTPUT_DATASET: _DATASET,
    ArtefactKind.SERVICE: (_SOFTWARE, "application"),
    ArtefactKind.PRODUCT: (_SOFTWARE, "application"),
}
_NATIVE_KINDS = frozenset({ArtefactKind.CODE, ArtefactKind.DOCUMENTATION, ArtefactKind.DATASET,
                           ArtefactKind.WEIGHTS, ArtefactKind.PRODUCT})  # fmt: skip
_COPIES = (Operation.DISTRIBUTE, Operation.RENAME, Operation.RELICENSE, Operation.SUBLICENSE)
_Element = dict[str, Any]


def to_spdx(
    lineage: Lineage, *, root: str, at: datetime, concluded: Mapping[str, str]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """An SPDX 3.0.1 document, as JSON-LD, of a lineage.

    Args:
        lineage: What is written.
        root: Id of the artefact it is about; empty: of all alike.
        at: When it is made.
        concluded: Licences by artefact that were found to hold, where that is not what the
            lineage says.

    Returns:
        The JSON, and the facts that the format has no field of its own for; they are kept in
        extensions, and our reader finds them there.
    """
    base = uuid.uuid5(NAMESPACE, f"{at.isoformat()} {root} {lineage!r} {sorted(concluded.items())}")
    writer = _Writer(base)
    apart: dict[str, int] = {}
    steps = operations_of(lineage)
    for artefact in lineage.artefacts:
        facts = _facts(artefact)
        held = [name for name in facts if name not in SPELLINGS]
        for name in (*held, *(("operation",) if artefact.id in steps else ())):
            apart[name] = apart.get(name, 0) + 1
        writer.artefact(artefact, facts, steps.get(artefact.id, ()))
    for artefact in lineage.artefacts:
        writer.licence(artefact.id, "hasDeclaredLicense", artefact.declared)
        found = concluded.get(artefact.id, artefact.licence)
        writer.licence(artefact.id, "hasConcludedLicense", found)
    kinds = {a.id: a.kind for a in lineage.artefacts}
    for step in lineage.operations:
        for relation, source, target in _relations(step, kinds):
            writer.relation(relation, source, target)
    roots = [root] if root in kinds else [a.id for a in lineage.artefacts]
    return writer.document(roots, at=at), tuple(
        f"`{name}` of {count} artefact{'s' if count > 1 else ''}: SPDX 3.0.1 has no field for "
        f"it; kept as the extension `{PREFIX}{name}`"
        for name, count in sorted(apart.items())
    )


def _facts(artefact: Artefact) -> dict[str, str]:
    native = {"id", "name", "revision", "date"}
    if artefact.kind in _NATIVE_KINDS:
        native.add("kind")
    # A licence is also the name of the element that stands for it, as it was written.
    native |= {"licence", "declared"}
    facts = facts_of(artefact, native=frozenset(native))
    return facts if artefact.name else {**facts, "name": ""}


def _relations(step: Step, kinds: Mapping[str, ArtefactKind]) -> Iterator[tuple[str, str, str]]:
    """Relationships as other tools read them: type, from, to."""
    out = step.output
    for one in step.inputs:
        source = one.artefact
        if one.role is Role.DATA and kinds[out] in MODELS:
            yield "trainedOn", out, source
        elif step.op is Operation.CONVERT:
            yield "hasVariant", source, out
        elif step.op in _COPIES:
            yield "copiedTo", source, out
        elif step.op is Operation.GENERATE and kinds[source] in MODELS:
            yield "generates", source, out
        elif kinds[source] in MODELS and kinds[out] in MODELS:
            yield "descendantOf", out, source
        else:
            yield "dependsOn", out, source


class _Writer:
    """Elements of one document, with identifiers that are the same each time."""

    def __init__(self, base: uuid.UUID) -> None:
        self.base = base
        self.elements: list[_Element] = []
        self.licences: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        self.related: dict[tuple[str, str, str], None] = {}
        self.agent = self._iri("agent licet")

    def _iri(self, what: str) -> str:
        return uuid.uuid5(self.base, what).urn

    def _element(self, type_: str, iri: str, **fields: object) -> _Element:
        element = {"type": type_, "spdxId": iri, "creationInfo": _INFO, **fields}
        self.elements.append(element)
        return element

    def artefact(
        self, artefact: Artefact, facts: Mapping[str, str], operations: tuple[str, ...]
    ) -> None:
        """Note the package of an artefact."""
        type_, purpose = _CLASSES[artefact.kind]
        iri = self.ids[artefact.id] = self._iri(f"artefact {artefact.id}")
        element = self._element(
            type_, iri, name=artefact.title or artefact.id or "unnamed",
            software_primaryPurpose=purpose,
        )  # fmt: skip
        if type_ == "dataset_DatasetPackage":
            element["dataset_datasetType"] = ["noAssertion"]
        if artefact.revision:
            element["software_packageVersion"] = artefact.revision
        if artefact.date:
            element["releaseTime"] = f"{artefact.date.isoformat()}T00:00:00Z"
        entries = [("id", artefact.id), *sorted(facts.items())]
        entries += [("operation", text) for text in operations]
        element["extension"] = [
            {
                "type": "extension_CdxPropertiesExtension",
                "extension_cdxProperty": [
                    {
                        "type": "extension_CdxPropertyEntry",
                        "extension_cdxPropName": PREFIX + name,
                        "extension_cdxPropValue": value,
                    }
                    for name, value in entries
                ],
            }
        ]

    def licence(self, artefact: str, relation: str, licence: str) -> None:
        """Note a licence of an artefact, if it has one."""
        if not licence:
            return
        if licence not in self.licences:
            iri = self.licences[licence] = self._iri(f"licence {licence}")
            self._element(
                "simplelicensing_LicenseExpression", iri, name=licence,
                simplelicensing_licenseExpression=expression_of(licence),
            )  # fmt: skip
        self._relate(relation, self.ids[artefact], self.licences[licence])

    def relation(self, type_: str, source: str, target: str) -> None:
        """Note that two artefacts have to do with one another; once."""
        self._relate(type_, self.ids[source], self.ids[target])

    def _relate(self, type_: str, source: str, target: str) -> None:
        key = (type_, source, target)
        if key not in self.related:
            self.related[key] = None
            self._element(
                "Relationship", self._iri(f"relation {key}"), relationshipType=type_,
                to=[target], **{"from": source},
            )  # fmt: skip

    def document(self, roots: list[str], *, at: datetime) -> dict[str, Any]:
        """The whole, about some artefacts."""
        # The profiles `ai` and `dataset` ask for suppliers and places that no lineage names: to
        # use their classes is allowed, to say that one conforms to them would be untrue.
        profiles = ["core", "software", "simpleLicensing", "extension"]
        created = at.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
        info = {
            "type": "CreationInfo", "@id": _INFO, "specVersion": "3.0.1", "created": created,
            "createdBy": [self.agent],
        }  # fmt: skip
        agent = {
            "type": "SoftwareAgent", "spdxId": self.agent, "creationInfo": _INFO,
            "name": f"licet {metadata.version('licet')}",
        }  # fmt: skip
        head = {
            "type": "SpdxDocument", "spdxId": self._iri("document"), "creationInfo": _INFO,
            "profileConformance": profiles, "rootElement": [self.ids[name] for name in roots],
            "element": [element["spdxId"] for element in self.elements],
        }  # fmt: skip
        return {"@context": CONTEXT, "@graph": [info, agent, head, *self.elements]}
