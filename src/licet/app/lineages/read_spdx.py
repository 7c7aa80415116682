# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""SPDX 3 documents with models and data as lineages."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from licet.app.lineages.edges import Edge, Link, steps_of
from licet.app.lineages.facts import OPERATION, PREFIX, artefact_of, read_operations
from licet.app.lineages.loaded import LONGEST, Gathering, Loaded, day, loaded, text_of
from licet.terms.artefacts import ArtefactKind

__all__ = ["read_spdx"]

_Element = Mapping[str, Any]
_KINDS = {
    "ai_AIPackage": ArtefactKind.WEIGHTS,
    "dataset_DatasetPackage": ArtefactKind.DATASET,
    "software_Package": ArtefactKind.CODE,
    "software_File": ArtefactKind.CODE,
}
_PURPOSES = {
    "documentation": ArtefactKind.DOCUMENTATION,
    "application": ArtefactKind.PRODUCT,
    "model": ArtefactKind.WEIGHTS,
    "data": ArtefactKind.DATASET,
}
_FORWARD = {
    # The end that is named first was there first.
    "ancestorOf": Link.ANCESTOR,
    "hasVariant": Link.VARIANT,
    "amendedBy": Link.ANCESTOR,
    "copiedTo": Link.COPY,
    "generates": Link.OUTPUT,
    "hasOutput": Link.OUTPUT,
}
_BACKWARD = {
    "descendantOf": Link.ANCESTOR,
    "trainedOn": Link.TRAINED_ON,
    "dependsOn": Link.NEEDS,
    "contains": Link.NEEDS,
    "hasStaticLink": Link.NEEDS,
    "hasDynamicLink": Link.NEEDS,
}
_PACKAGE = frozenset(
    ("type", "@type", "spdxId", "@id", "creationInfo", "name", "software_primaryPurpose",
     "software_packageVersion", "releaseTime", "builtTime", "extension", "dataset_datasetType")
)  # fmt: skip
_OTHERS = frozenset(
    ("CreationInfo", "SpdxDocument", "software_Sbom", "Bom", "SoftwareAgent", "Tool", "Person",
     "Organization", "Agent", "simplelicensing_LicenseExpression",
     "expandedlicensing_ListedLicense", "expandedlicensing_CustomLicense",
     "simplelicensing_SimpleLicensingText")
)  # fmt: skip
"""Elements that are read, or that say who wrote the document."""
_SETS = {
    "expandedlicensing_ConjunctiveLicenseSet": "AND",
    "expandedlicensing_DisjunctiveLicenseSet": "OR",
}
_NO_LICENCE = ("NoAssertion", "NoAssertionLicense", "None", "NoneLicense")
_LICENCES = {"hasDeclaredLicense": "declared", "hasConcludedLicense": "licence"}
_SILENT = frozenset({"describes", "testedOn", "hasEvidence", "hasSpecification", "publishedBy",
                     "availableFrom", "hasDocumentation", "other"})  # fmt: skip
"""Relationships that no licence asks about."""


def read_spdx(value: Mapping[str, object], *, source: Path) -> Loaded:
    """The lineage of an SPDX 3 document.

    Raises:
        LicetError: It contradicts itself, runs in a circle, or names nothing.
    """
    found = Gathering()
    graph = value.get("@graph")
    elements = [e for e in (graph if isinstance(graph, list) else [value]) if isinstance(e, dict)]
    by_iri = {_iri(e): e for e in elements if _iri(e)}
    relations = [e for e in elements if _type(e).endswith("Relationship")]
    licences = _licences(relations, by_iri, found)
    ids: dict[str, str] = {}
    operations: list[tuple[str, str]] = []
    for element in elements:
        if _type(element) in _KINDS:
            facts, texts = _extensions(element)
            id_ = facts.get("id", _name(element, taken=found.artefacts))
            plain = _plain(element, licences.get(_iri(element), {}))
            where = f"{source}: {id_}"
            found.add(artefact_of(plain, {**facts, "id": id_}, where=where))
            ids[_iri(element)] = id_
            operations += [(id_, text) for text in texts]
    for element in elements:
        _pass_over(element, found)
    edges = list(_edges(relations, ids, found, by_iri))
    exact, _ = read_operations(operations)
    told = {(one.artefact, step.output) for step in exact for one in step.inputs}
    steps, notes = steps_of([e for e in edges if (e.source, e.target) not in told], found.artefacts)
    found.steps += [*exact, *steps]
    for note in notes:
        found.note(note)
    version = next((text_of(e.get("specVersion")) for e in elements if "specVersion" in e), "3")
    return loaded(found, source=source, format=f"SPDX {version}", root=_root(elements, ids))


def _pass_over(element: _Element, found: Gathering) -> None:
    """Say which elements, and which properties of those that are read, no lineage holds."""
    type_ = _type(element)
    if type_ in _KINDS:
        found.pass_over(element, type_, known=_PACKAGE)
    elif type_ and type_ not in (*_OTHERS, *_SETS) and not type_.endswith("Relationship"):
        found.pass_over({type_: True}, "", known=frozenset())


def _type(element: _Element) -> str:
    return text_of(element.get("type") or element.get("@type"))


def _iri(element: _Element) -> str:
    found = element.get("spdxId") or element.get("@id")
    return found if isinstance(found, str) else ""


def _names(value: object) -> Iterator[str]:
    """Identifiers of what a property points to, inlined or not."""
    for one in value if isinstance(value, list) else [value]:
        name = _iri(one) if isinstance(one, dict) else one
        if isinstance(name, str) and name:
            yield name


def _name(element: _Element, *, taken: Mapping[str, object]) -> str:
    name = text_of(element.get("name"))
    return name if name and name not in taken else _iri(element) or f"{name}-{len(taken)}"


def _extensions(element: _Element) -> tuple[dict[str, str], list[str]]:
    facts: dict[str, str] = {}
    texts: list[str] = []
    listed = element.get("extension")
    for extension in listed if isinstance(listed, list) else ():
        entries = extension.get("extension_cdxProperty") if isinstance(extension, dict) else None
        for entry in entries if isinstance(entries, list) else ():
            if not isinstance(entry, dict):
                continue
            name = text_of(entry.get("extension_cdxPropName"))
            text = entry.get("extension_cdxPropValue")
            if name == OPERATION:
                texts.append(str(text))
            elif name.startswith(PREFIX):
                facts[name.removeprefix(PREFIX)] = str(text)
    return facts, texts


def _plain(element: _Element, licences: Mapping[str, str]) -> dict[str, object]:
    kind = _KINDS[_type(element)]
    if kind is ArtefactKind.CODE:
        kind = _PURPOSES.get(text_of(element.get("software_primaryPurpose")), kind)
    name, version = element.get("name"), element.get("software_packageVersion")
    date = day(element.get("releaseTime")) or day(element.get("builtTime"))
    return {
        "kind": str(kind),
        "name": name if isinstance(name, str) else "",
        "revision": version if isinstance(version, str) else "",
        "date": date.isoformat() if date else None,
        **licences,
    }


def _licences(
    relations: Sequence[_Element], by_iri: Mapping[str, _Element], found: Gathering
) -> dict[str, dict[str, str]]:
    """Declared and concluded licence of each element that has one."""
    said: dict[tuple[str, str], list[str]] = {}
    sets: dict[str, str] = {}
    for relation in relations:
        field = _LICENCES.get(text_of(relation.get("relationshipType")))
        if field is None:
            continue
        for owner in _names(relation.get("from")):
            for iri in _names(relation.get("to")):
                text = _licence(iri, by_iri, sets)
                if not text and not iri.endswith(_NO_LICENCE):
                    found.note(f"`{iri}`: a licence without a name was not understood")
                said.setdefault((owner, field), []).append(text)
    licences: dict[str, dict[str, str]] = {}
    for (owner, field), texts in said.items():
        licences.setdefault(owner, {})[field] = " AND ".join(dict.fromkeys(filter(None, texts)))
    return licences


def _licence(iri: str, by_iri: Mapping[str, _Element], known: dict[str, str]) -> str:
    """The words of a licence: the end of its address, our own for it, or the expression.

    Args:
        iri: Of the licence.
        by_iri: All elements.
        known: What was found so far; filled in. A set within itself counts as nothing.
    """
    element = by_iri.get(iri, {})
    if "spdx.org/licenses/" in iri:
        return iri.rsplit("/", 1)[1].removesuffix(".json")
    if _type(element) in _SETS:
        if iri not in known:
            known[iri] = ""
            names = _names(element.get("expandedlicensing_member"))
            members = [text for one in names if (text := _licence(one, by_iri, known))]
            whole = f" {_SETS[_type(element)]} ".join(dict.fromkeys(members))
            known[iri] = f"({whole})" if members and len(whole) < LONGEST else ""
        return known[iri]
    name = element.get("name")
    if isinstance(name, str) and name:
        # Our writer puts the words there that it made an expression of.
        return name
    expression = element.get("simplelicensing_licenseExpression")
    return expression if isinstance(expression, str) else ""


def _edges(
    relations: Sequence[_Element], ids: Mapping[str, str], found: Gathering,
    by_iri: Mapping[str, _Element],
) -> Iterator[Edge]:  # fmt: skip
    for relation in relations:
        type_ = text_of(relation.get("relationshipType"))
        if type_ in _LICENCES or type_ in _SILENT:
            continue
        forward, backward = _FORWARD.get(type_), _BACKWARD.get(type_)
        link = forward or backward
        if link is None:
            found.note(f"relationships `{type_}` were not read")
            continue
        for one in _names(relation.get("from")):
            for other in _names(relation.get("to")):
                if one not in ids or other not in ids:
                    stranger = one if one not in ids else other
                    if stranger not in by_iri:
                        found.note(f"`{type_}`: nothing has the identifier `{stranger}`")
                    continue
                ends = (ids[one], ids[other]) if forward else (ids[other], ids[one])
                yield Edge(link=link, source=ends[0], target=ends[1])


def _root(elements: Sequence[_Element], ids: Mapping[str, str]) -> str:
    for element in elements:
        if _type(element) in ("SpdxDocument", "software_Sbom", "Bom"):
            roots = [ids[name] for name in _names(element.get("rootElement")) if name in ids]
            if len(roots) == 1:
                return roots[0]
    return ""
