# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Published collections, read whole: Ecosystem Graphs, Model Openness, Data Provenance."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from licet.app.lineages.edges import Edge, Link, steps_of
from licet.app.lineages.loaded import Gathering, Loaded, day, loaded, text_of, without_circles
from licet.app.lineages.openness import read_openness
from licet.app.lineages.sniff import parsed
from licet.terms.artefacts import Artefact, ArtefactKind
from licet.terms.errors import UsageError

__all__ = ["DatasetTags", "data_provenance", "ecosystem_graphs", "model_openness"]

_KINDS = {
    "dataset": ArtefactKind.DATASET,
    "model": ArtefactKind.WEIGHTS,
    "application": ArtefactKind.PRODUCT,
}
_NOTHING = frozenset({"", "unknown", "n/a"})
"""Words in the place of a licence that say that nobody knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetTags:
    """The licences that others give a data set, and those that were found by reading."""

    id: str
    collection: str
    declared: Mapping[str, str]
    """By where it is said: `github`, `hugging_face`, `hugging_face_config`,
    `papers_with_code`; a place that says nothing is not there."""
    verified: tuple[str, ...]
    """Licences a person found; `Unspecified` where they found none."""
    addresses: tuple[str, ...] = ()
    """Where the verified ones stand, in their order; empty where none is given."""


def _files(folder: Path, *endings: str) -> list[Path]:
    found = [p for p in sorted(folder.rglob("*")) if p.suffix in endings and p.is_file()]
    if not found:
        raise UsageError(f"there are no {' or '.join(endings)} files in it", where=str(folder))
    return found


def ecosystem_graphs(folder: Path) -> Loaded:
    """All assets of an Ecosystem Graphs folder as one lineage; circles are broken and named.

    Raises:
        LicetError: A file cannot be read.
    """
    found = Gathering()
    needs: list[tuple[str, list[str]]] = []
    by_name: dict[str, str] = {}
    for path in _files(folder, ".yaml", ".yml"):
        assets = parsed(path)
        for number, asset in enumerate(assets if isinstance(assets, list) else ()):
            if not isinstance(asset, dict) or not text_of(asset.get("name")):
                found.note(f"{path.name}: asset {number} was not understood")
                continue
            id_ = _asset(asset, found, where=path.name)
            by_name.setdefault(text_of(asset["name"]), id_)
            needs.append((id_, _needed(asset.get("dependencies"))))
    edges = [
        Edge(link=Link.NEEDS, source=_source(name, by_name, found), target=id_)
        for id_, names in needs
        for name in names
    ]
    steps, notes = steps_of(edges, found.artefacts)
    kept, dropped = without_circles(steps)
    found.steps += kept
    for note in (*notes, *dropped):
        found.note(note)
    return loaded(found, source=folder, format="Ecosystem Graphs")


def _asset(asset: Mapping[str, Any], found: Gathering, *, where: str) -> str:
    name = text_of(asset["name"])
    id_ = name
    if name in found.artefacts:
        id_ = f"{text_of(asset.get('organization'))}/{name}"
        number = 2
        while id_ in found.artefacts:
            id_ = f"{text_of(asset.get('organization'))}/{name} ({number})"
            number += 1
        found.note(f"{where}: there is another `{name}`; this one is `{id_}`")
    kind = _KINDS.get(text_of(asset.get("type")))
    if kind is None:
        found.note(f"{where}: `{name}` is of no kind we know, and is taken for a product")
    licence = _said(asset.get("license"))
    found.add(
        Artefact(
            id=id_, kind=kind or ArtefactKind.PRODUCT, name=name,
            date=day(_said(asset.get("created_date"))),
            declared="" if licence.lower() in _NOTHING else licence,
        )
    )  # fmt: skip
    return id_


def _said(value: object) -> str:
    """A value that may come with an explanation."""
    return text_of(value.get("value") if isinstance(value, dict) else value)


def _needed(value: object) -> list[str]:
    listed = value.get("value") if isinstance(value, dict) else value
    return [name for one in (listed if isinstance(listed, list) else [listed])
            if (name := _said(one))]  # fmt: skip


def _source(name: str, by_name: Mapping[str, str], found: Gathering) -> str:
    return by_name.get(name) or found.named(name, kind=ArtefactKind.WEIGHTS)


def model_openness(folder: Path) -> Iterator[tuple[str, Loaded]]:
    """Each release of a folder of Model Openness Framework files, by name of its file.

    Raises:
        LicetError: A file cannot be read.
    """
    for path in _files(folder, ".yml", ".yaml"):
        value = parsed(path)
        if not isinstance(value, dict):
            raise UsageError("this is not a Model Openness Framework file", where=str(path))
        yield path.stem, read_openness(value, source=path)


def data_provenance(folder: Path) -> Iterator[DatasetTags]:
    """Declared tags and verified licences of each data set of a folder of summaries.

    Raises:
        LicetError: A file cannot be read.
    """
    for path in _files(folder, ".json"):
        value = parsed(path)
        if not isinstance(value, dict):
            raise UsageError("this is not a summary of data sets", where=str(path))
        for key, one in value.items():
            if isinstance(one, dict) and isinstance(one.get("Licenses"), list):
                yield _tags(key, one)


_PLACES = {
    "github": "GitHub License",
    "hugging_face": "HF Yaml License",
    "hugging_face_config": "HF Config License",
    "papers_with_code": "PwC License Name",
}


def _tags(key: str, one: Mapping[str, Any]) -> DatasetTags:
    inferred = one.get("Inferred Metadata")
    said = inferred if isinstance(inferred, dict) else {}
    entries = [entry for entry in one["Licenses"] if isinstance(entry, dict)]
    return DatasetTags(
        id=text_of(one.get("Unique Dataset Identifier")) or key,
        collection=text_of(one.get("Collection")),
        declared={
            place: text for place, name in _PLACES.items() if (text := text_of(said.get(name)))
        },
        verified=tuple(text_of(entry.get("License")) for entry in entries),
        addresses=tuple(text_of(entry.get("License URL")) for entry in entries),
    )
