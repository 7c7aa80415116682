# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Model Openness Framework files as lineages: what a release has, and under which licences."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from licet.app.lineages.loaded import Gathering, Loaded, day, loaded, text_of
from licet.app.lineages.spdx_names import NameKind, named
from licet.terms.artefacts import Artefact, ArtefactKind, Operation, Role
from licet.terms.errors import DecodeError
from licet.terms.lineage import Input, Step

__all__ = ["read_openness"]

_CODE, _DATA = ArtefactKind.CODE, ArtefactKind.DATASET
_WEIGHTS, _TEXT = ArtefactKind.WEIGHTS, ArtefactKind.DOCUMENTATION
_FINAL, _EARLY = "model parameters (final)", "model parameters (intermediate)"
_COMPONENTS: Mapping[str, ArtefactKind] = {
    "model architecture": _CODE,
    "data preprocessing code": _CODE,
    "training code": _CODE,
    "inference code": _CODE,
    "evaluation code": _CODE,
    "supporting libraries and tools": _CODE,
    _FINAL: _WEIGHTS,
    _EARLY: _WEIGHTS,
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
_WORDS: Mapping[str, ArtefactKind] = {
    **dict.fromkeys(("data", "dataset", "datasets", "corpus", "corpora"), _DATA),
    **dict.fromkeys(("model", "models", "weights", "parameters", "checkpoint", "checkpoints",
                     "adapter", "adapters"), _WEIGHTS),
    **dict.fromkeys(("code", "script", "scripts", "notebook", "notebooks", "library", "libraries",
                     "tool", "tools", "pipeline"), _CODE),
    **dict.fromkeys(("card", "cards", "report", "paper", "documentation", "readme", "results",
                     "datasheet", "metadata"), _TEXT),
}  # fmt: skip
"""What the words in the name of a component make of it that is not in the framework."""
_PARTS = re.compile(r"[a-z]+")
_FURTHER = re.compile(r"\b(?:for|of|with|from|to|in|on|by|used|about)\b|[(\[:,]")
"""What follows tells about the thing, and not what it is."""
_TRAINS = re.compile(r"train|tun(?:ing|ed)\b")
_STORED = re.compile(r"\b(?:weights|parameters|checkpoints?)\b")
_ROLES = {_DATA: Role.DATA, _CODE: Role.CODE}
_INHERITED = {_CODE: "code", _DATA: "data", _TEXT: "document"}


def read_openness(value: Mapping[str, object], *, source: Path) -> Loaded:
    """The lineage of one release: what it was trained on and with, and what comes with it.

    Raises:
        DecodeError: It has no release.
    """
    release = value.get("release")
    if not isinstance(release, dict):
        raise DecodeError("there is no `release` in it", where=str(source))
    found = Gathering()
    name = text_of(release.get("name")) or source.stem
    by_component: dict[str, str] = {}
    learnt: list[Input] = []
    for component, kind in _components(release, found):
        title = text_of(component.get("name"))
        id_ = _id(f"{name}: {title}", found)
        found.add(
            Artefact(
                id=id_, kind=kind, name=name if kind is _WEIGHTS else title,
                revision=text_of(release.get("version")), date=day(release.get("date")),
                declared=_licence(component, release, kind),
            )
        )  # fmt: skip
        by_component.setdefault(title.lower(), id_)
        if kind in _ROLES and _is_learnt_from(title.lower()):
            learnt.append(Input(artefact=id_, role=_ROLES[kind]))
    root = _weights(by_component, {**release, "name": name}, found)
    _steps(by_component, tuple(learnt), _origin(release, found), found)
    return loaded(found, source=source, format="Model Openness Framework", root=root)


def _components(
    release: Mapping[str, Any], found: Gathering
) -> Iterator[tuple[Mapping[str, Any], ArtefactKind]]:
    listed = release.get("components")
    for number, component in enumerate(listed if isinstance(listed, list) else ()):
        name = text_of(component.get("name")) if isinstance(component, dict) else ""
        if not name:
            found.note(f"`components[{number}]`: a component without a name was not understood")
            continue
        kind = _COMPONENTS.get(name.lower())
        if kind is None:
            kind = _guessed(name)
            found.note(
                f"`components[{number}]`: `{name}` is not a component we know; it is taken for "
                f"{kind}"
            )
        yield component, kind


def _id(name: str, found: Gathering) -> str:
    """The name itself, or with a number where a release has several things of one name."""
    number, id_ = 1, name
    while id_ in found.artefacts:
        number += 1
        id_ = f"{name} ({number})"
    return id_


def _is_learnt_from(title: str) -> bool:
    """Whether a data set, or code, is what the model was trained on or with."""
    return title in _TRAINING or (title not in _COMPONENTS and bool(_TRAINS.search(title)))


def _guessed(name: str) -> ArtefactKind:
    """What a thing is by its name: the last word that tells, as in “data preparation scripts”."""
    words = name.lower().replace("_", " ")
    for part in (_FURTHER.split(words, maxsplit=1)[0], words):
        kinds = [_WORDS[word] for word in _PARTS.findall(part) if word in _WORDS]
        if kinds:
            return kinds[-1]
    return _TEXT


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


def _weights(by_component: dict[str, str], release: Mapping[str, Any], found: Gathering) -> str:
    """The model itself, whether or not its parameters are among what is released."""
    name = text_of(release.get("name"))
    for component in (_FINAL, _EARLY):
        if component in by_component:
            return by_component[component]
    named_so = [id_ for title, id_ in by_component.items()
                if _STORED.search(title) and found.artefacts[id_].kind is _WEIGHTS]  # fmt: skip
    if len(named_so) == 1:
        by_component[_FINAL] = named_so[0]
        return named_so[0]
    declared = _licence({}, release, _WEIGHTS)
    id_ = f"{name}: model parameters"
    found.note("the model parameters are not among the components; what is asked is about them")
    found.add(
        Artefact(
            id=id_, kind=_WEIGHTS, name=name, declared=declared, unresolved=not declared,
            revision=text_of(release.get("version")), date=day(release.get("date")),
        )
    )  # fmt: skip
    by_component[_FINAL] = id_
    return id_


def _origin(release: Mapping[str, Any], found: Gathering) -> str:
    """The model it was made from, as the release names it; empty if it names none."""
    origin = text_of(release.get("origin"))
    if not origin or origin == text_of(release.get("name")):
        return ""
    if named(origin).kind is NameKind.ID:
        found.note(f"`origin`: `{origin}` is a licence, and was not read")
        return ""
    found.note(f"`origin`: `{origin}` is taken for the model it was made from")
    return found.named(origin, kind=_WEIGHTS)


def _steps(
    by_component: Mapping[str, str], learnt: tuple[Input, ...], origin: str, found: Gathering
) -> None:
    weights = by_component.get(_FINAL)
    early = by_component.get(_EARLY)
    trained = early or weights
    base = (Input(artefact=origin, role=Role.BASE),) if origin else ()
    if trained and (learnt or base):
        op = Operation.FINE_TUNE if base else Operation.PRETRAIN
        found.steps.append(Step(op=op, inputs=(*base, *learnt), output=trained))
    if early and weights:
        before = Input(artefact=early, role=Role.BASE)
        found.steps.append(Step(op=Operation.CONTINUE_PRETRAIN, inputs=(before,), output=weights))
    samples = by_component.get("sample model outputs")
    if trained and samples:
        made_by = Input(artefact=weights or trained, role=Role.BASE)
        found.steps.append(Step(op=Operation.GENERATE, inputs=(made_by,), output=samples))
