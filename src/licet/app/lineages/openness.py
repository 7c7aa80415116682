# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Model Openness Framework files as lineages: what a release has, and under which licences."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from licet.app.lineages.loaded import Gathering, Loaded, day, loaded, text_of
from licet.terms.artefacts import Artefact, ArtefactKind, Operation, Role
from licet.terms.errors import DecodeError
from licet.terms.lineage import Input, Step

__all__ = ["read_openness"]

_CODE, _DATA = ArtefactKind.CODE, ArtefactKind.DATASET
_WEIGHTS, _TEXT = ArtefactKind.WEIGHTS, ArtefactKind.DOCUMENTATION
_COMPONENTS: Mapping[str, ArtefactKind] = {
    "model architecture": _CODE,
    "data preprocessing code": _CODE,
    "training code": _CODE,
    "inference code": _CODE,
    "evaluation code": _CODE,
    "supporting libraries and tools": _CODE,
    "model parameters (final)": _WEIGHTS,
    "model parameters (intermediate)": _WEIGHTS,
    "datasets": _DATA,
    "evaluation data": _DATA,
    "sample model outputs": ArtefactKind.OUTPUT_DATASET,
    "model metadata": _TEXT,
    "model card": _TEXT,
    "data card": _TEXT,
    "technical report": _TEXT,
    "research paper": _TEXT,
    "evaluation results": _TEXT,
}
_TRAINING = ("datasets", "training code", "data preprocessing code", "model architecture",
             "supporting libraries and tools")  # fmt: skip
_INHERITED = {_CODE: "code", _DATA: "data", _TEXT: "document"}


def read_openness(value: Mapping[str, object], *, source: Path) -> Loaded:
    """The lineage of one release: what it was trained on and with, and what comes with it.

    Raises:
        DecodeError: It has no release.
        LineageError: The release has no components.
    """
    release = value.get("release")
    if not isinstance(release, dict):
        raise DecodeError("there is no `release` in it", where=str(source))
    found = Gathering()
    name = text_of(release.get("name")) or source.stem
    by_component: dict[str, str] = {}
    for component, kind in _components(release, found):
        title = text_of(component.get("name"))
        id_ = f"{name}: {title}"
        found.add(
            Artefact(
                id=id_, kind=kind, name=name if kind is _WEIGHTS else title,
                revision=text_of(release.get("version")), date=day(release.get("date")),
                declared=_licence(component, release, kind),
            )
        )  # fmt: skip
        by_component[title.lower()] = id_
    _steps(by_component, found)
    root = by_component.get("model parameters (final)", "")
    return loaded(found, source=source, format="Model Openness Framework", root=root)


def _components(
    release: Mapping[str, Any], found: Gathering
) -> Iterator[tuple[Mapping[str, Any], ArtefactKind]]:
    listed = release.get("components")
    for number, component in enumerate(listed if isinstance(listed, list) else ()):
        name = text_of(component.get("name")) if isinstance(component, dict) else ""
        kind = _COMPONENTS.get(name.lower())
        if kind is None:
            found.note(f"`components[{number}]`: `{name}` is not a component we know")
        else:
            yield component, kind


def _licence(component: Mapping[str, Any], release: Mapping[str, Any], kind: ArtefactKind) -> str:
    """The component's own licence, or the release's for its kind, or for all of it."""
    own = text_of(component.get("license"))
    if own:
        return "" if own == "unlicensed" else own
    general = release.get("license")
    if not isinstance(general, dict):
        return text_of(general)
    for key in (_INHERITED.get(kind, ""), "distribution"):
        part = general.get(key)
        name = text_of(part.get("name") if isinstance(part, dict) else part)
        if name:
            return name
    return ""


def _steps(by_component: Mapping[str, str], found: Gathering) -> None:
    weights = by_component.get("model parameters (final)")
    early = by_component.get("model parameters (intermediate)")
    trained = early or weights
    inputs = tuple(
        Input(
            artefact=by_component[name],
            role=Role.DATA if name == "datasets" else Role.CODE,
        )
        for name in _TRAINING
        if name in by_component
    )
    if trained and inputs:
        found.steps.append(Step(op=Operation.PRETRAIN, inputs=inputs, output=trained))
    if early and weights:
        base = Input(artefact=early, role=Role.BASE)
        found.steps.append(Step(op=Operation.CONTINUE_PRETRAIN, inputs=(base,), output=weights))
    samples = by_component.get("sample model outputs")
    if weights and samples:
        base = Input(artefact=weights, role=Role.BASE)
        found.steps.append(Step(op=Operation.GENERATE, inputs=(base,), output=samples))
