# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A lineage as a CycloneDX bill of materials, with what only we know as properties."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from importlib import metadata
from typing import Any

from licet.app.lineages.edges import MODELS
from licet.app.lineages.facts import OPERATION, PREFIX, SPELLINGS, facts_of, operations_of
from licet.app.lineages.loaded import text_of
from licet.app.lineages.spdx_names import NameKind, named
from licet.terms.artefacts import Artefact, ArtefactKind, Role
from licet.terms.errors import UsageError
from licet.terms.lineage import Lineage

__all__ = ["NAMESPACE", "TYPES", "VERSIONS", "to_cyclonedx"]

VERSIONS = ("1.6", "1.7")
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://licet.invalid/lineage")
TYPES: Mapping[ArtefactKind, str] = {
    ArtefactKind.CODE: "library",
    ArtefactKind.DOCUMENTATION: "file",
    ArtefactKind.DATASET: "data",
    ArtefactKind.INDEX: "data",
    ArtefactKind.WEIGHTS: "machine-learning-model",
    ArtefactKind.ADAPTER: "machine-learning-model",
    ArtefactKind.PROMPT: "data",
    ArtefactKind.OUTPUT: "data",
    ArtefactKind.OUTPUT_DATASET: "data",
    ArtefactKind.SERVICE: "application",
    ArtefactKind.PRODUCT: "application",
}
PLAIN = {
    "machine-learning-model": ArtefactKind.WEIGHTS,
    "data": ArtefactKind.DATASET,
    "application": ArtefactKind.PRODUCT,
    "library": ArtefactKind.CODE,
}
"""The kind that each type has where no property says another."""

_LONGEST_VERSION = 1024
_Entry = dict[str, Any]


def to_cyclonedx(
    lineage: Lineage,
    *,
    root: str,
    at: datetime,
    concluded: Mapping[str, str],
    version: str = "1.6",
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """A CycloneDX bill of materials of a lineage.

    Args:
        lineage: What is written.
        root: Id of the artefact it is about; empty: of all alike.
        at: When it is made.
        concluded: Licences by artefact that were found to hold, where that is not what the
            lineage says.
        version: Of the specification, one of `VERSIONS`.

    Returns:
        The JSON, and the facts that the format has no field of its own for; they are kept as
        properties, and our reader finds them there.

    Raises:
        UsageError: The version is another.
    """
    if version not in VERSIONS:
        raise UsageError(
            f"CycloneDX {version} is not one of {', '.join(VERSIONS)}",
            hint="older versions have no place for how a model was made",
        )
    apart: dict[str, int] = {}
    made = _components(lineage, concluded=concluded, version=version, apart=apart)
    bom = _document(made, root=root, at=at, version=version)
    bom["dependencies"] = _dependencies(lineage)
    return bom, tuple(
        f"`{name}` of {count} artefact{'s' if count > 1 else ''}: CycloneDX {version} has no "
        f"field for it; kept as the property `{PREFIX}{name}`"
        for name, count in sorted(apart.items())
    )


def _document(made: dict[str, _Entry], *, root: str, at: datetime, version: str) -> _Entry:
    """The bill of materials of components; the one it is about is marked with its place."""
    serial = uuid.uuid5(NAMESPACE, f"{at.isoformat()} {root} {made!r}")
    head: dict[str, Any] = {
        "timestamp": at.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z"),
        "tools": {"components": [{"type": "application", "name": "licet",
                                  "version": metadata.version("licet")}]},
    }  # fmt: skip
    if root in made:
        head["component"] = made[root]
        place = list(made).index(root)
        made[root].setdefault("properties", []).append(_property("position", str(place)))
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{version}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": version,
        "serialNumber": serial.urn,
        "version": 1,
        "metadata": head,
        "components": [component for id_, component in made.items() if id_ != root],
    }


def _components(
    lineage: Lineage, *, concluded: Mapping[str, str], version: str,
    apart: dict[str, int],
) -> dict[str, _Entry]:  # fmt: skip
    known = {a.id: a for a in lineage.artefacts}
    steps = operations_of(lineage)
    sources: dict[str, dict[str, Role]] = {}
    for step in lineage.operations:
        for one in step.inputs:
            sources.setdefault(step.output, {})[one.artefact] = one.role
    made: dict[str, _Entry] = {}
    for given in lineage.artefacts:
        artefact = replace(given, licence=concluded.get(given.id, given.licence))
        licences, exact = _licences(artefact, version=version)
        component = _component(artefact) | ({"licenses": licences} if licences else {})
        facts = facts_of(artefact, native=_native(artefact, exact))
        if not artefact.name:
            facts["name"] = ""
        for name in facts:
            if name not in SPELLINGS and name != "id":  # which is its reference as well
                apart[name] = apart.get(name, 0) + 1
        component |= _descent(artefact, sources.get(artefact.id, {}), known)
        if operations := steps.get(artefact.id):
            apart["operation"] = apart.get("operation", 0) + 1
        properties = [_property(name, facts[name]) for name in sorted(facts)]
        properties += [{"name": OPERATION, "value": text} for text in operations or ()]
        made[artefact.id] = component | ({"properties": properties} if properties else {})
    return made


def _native(artefact: Artefact, exact: frozenset[str]) -> frozenset[str]:
    native = {"name"} | exact
    if text_of(artefact.title or artefact.id) == artefact.id:
        native.add("id")  # which is read from the name
    if PLAIN.get(TYPES[artefact.kind]) is artefact.kind:
        native.add("kind")
    if len(artefact.revision) <= _LONGEST_VERSION:
        native.add("revision")
    return frozenset(native)


def _component(artefact: Artefact) -> _Entry:
    entry = {
        "type": TYPES[artefact.kind],
        "bom-ref": _ref(artefact.id),
        "name": artefact.title or artefact.id or "unnamed",
    }
    if artefact.revision:
        entry["version"] = artefact.revision[:_LONGEST_VERSION]
    return entry


def _ref(id_: str) -> str:
    return id_ or "artefact"


def _property(name: str, value: str) -> dict[str, str]:
    return {"name": PREFIX + name, "value": value}


def _licences(artefact: Artefact, *, version: str) -> tuple[list[_Entry], frozenset[str]]:
    """Entries for both licences, and the fields that can be read back from them as they are."""
    said = {"declared": artefact.declared, "licence": artefact.licence}
    found = {field: named(text) for field, text in said.items() if text}
    mixed = len(found) > 1 and any(n.kind is NameKind.EXPRESSION for n in found.values())
    entries: list[_Entry] = []
    for field, name in found.items():
        word = "concluded" if field == "licence" else "declared"
        kind = name.kind
        if mixed and version == "1.6" and kind is NameKind.EXPRESSION:
            kind = NameKind.NAME  # 1.6 has either one expression or a list of licences
        if kind is NameKind.EXPRESSION:
            entries.append({"expression": name.text, "acknowledgement": word})
        else:
            entries.append({"license": {str(kind): name.text, "acknowledgement": word}})
    exact = {field for field, name in found.items() if name.text == said[field]}
    return entries, frozenset(exact)


def _descent(
    artefact: Artefact, sources: Mapping[str, Role], known: Mapping[str, Artefact]
) -> _Entry:
    """Ancestors and training data, in the fields that other tools read."""
    found: _Entry = {}
    models = [n for n, role in sources.items() if role is not Role.DATA and known[n].kind in MODELS]
    if models and artefact.kind in MODELS:
        found["pedigree"] = {
            "ancestors": [
                {k: v for k, v in _component(known[n]).items() if k != "bom-ref"}
                | {"properties": [_property("ref", _ref(n))]}
                for n in models
            ]
        }
    data = [name for name, role in sources.items() if role is Role.DATA]
    if data and artefact.kind in MODELS:
        found["modelCard"] = {
            "modelParameters": {"datasets": [{"ref": _ref(name)} for name in data]}
        }
    return found


def _dependencies(lineage: Lineage) -> list[_Entry]:
    needs: dict[str, dict[str, None]] = {_ref(a.id): {} for a in lineage.artefacts}
    for step in lineage.operations:
        needs[_ref(step.output)] |= {_ref(one.artefact): None for one in step.inputs}
    return [
        {"ref": ref, "dependsOn": list(others)} if others else {"ref": ref}
        for ref, others in needs.items()
    ]
