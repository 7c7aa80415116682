# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Model directories as lineages: the model, its base models and data, and theirs."""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from licet.app.adapters.gguf import read_gguf
from licet.app.adapters.model_directory import (
    CONFIGURATIONS,
    Model,
    front_matter,
    read_json,
    read_model,
)
from licet.app.adapters.safetensors import read_safetensors
from licet.app.lineages.cards import (
    RELATIONS,
    Facts,
    facts_of_card,
    is_data_card,
    names_in,
    relation_of,
)
from licet.app.lineages.licence_files import concluded_from
from licet.app.lineages.loaded import (
    Gathering,
    Loaded,
    Resolver,
    loaded,
    text_of,
    without_circles,
)
from licet.app.lineages.places import folder_of, identity, name_of, next_to, same_name
from licet.app.lineages.weights import facts_of_weights
from licet.terms.artefacts import Artefact, ArtefactKind, Operation, Role
from licet.terms.errors import LicetError
from licet.terms.lineage import Input, Step

__all__ = ["read_directory", "read_weights_file"]

DEEPEST = 50
"""Generations of parents that are looked up."""
_QUANTISED_NAME = re.compile(r"(?i)(?:^|[-_.])(gguf|awq|gptq|exl2|bnb|int[48]|fp8|nf4)(?:$|[-_.])")


@dataclass(slots=True)
class _Reader:
    """Where parents are looked for, and what was found so far."""

    found: Gathering
    hub: Resolver | None
    parents: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A parent that is still to be read."""

    id: str
    kind: ArtefactKind
    folder: Path | None
    depth: int


def read_directory(path: Path, *, hub: Resolver | None, parents: tuple[Path, ...]) -> Loaded:
    """The lineage of a model directory, with all its parents that can be found.

    Raises:
        LicetError: A folder of `LICET_CATALOGUE` cannot be read.
    """
    reader = _Reader(found=Gathering(), hub=hub, parents=parents)
    id_, revision = identity(path)
    front = _front(path, reader.found, where="")
    bases = {*names_in(front.get("base_model")), *names_in(front.get("datasets"))}
    # A folder may have the name of the model it is a fine-tune of.
    root = f"./{id_}" if id_ in bases and "/" not in id_ else id_
    data = is_data_card(front) and not any((path / name).exists() for name in CONFIGURATIONS)
    kind = ArtefactKind.DATASET if data else ArtefactKind.WEIGHTS
    ahead = list(_read_folder(reader, path, front, id_=root, revision=revision, depth=0, kind=kind))
    _read_parents(reader, ahead)
    _break_circles(reader.found)
    format_ = "data set directory" if data else "model directory"
    return loaded(reader.found, source=path, format=format_, root=root)


def read_weights_file(path: Path, *, hub: Resolver | None, parents: tuple[Path, ...]) -> Loaded:
    """The lineage that the header of one weights file tells of.

    Raises:
        UnreadableError: It is not a weights file.
    """
    reader = _Reader(found=Gathering(), hub=hub, parents=parents)
    gguf = path.suffix == ".gguf"
    pairs = read_gguf(path) if gguf else read_safetensors(path).metadata
    said = facts_of_weights(dict(pairs))
    facts = facts_of_card(
        {"license": said.licence, "base_model": list(said.bases), "datasets": list(said.datasets)}
    )
    files = frozenset({"quantized"}) if gguf or _QUANTISED_NAME.search(path.stem) else frozenset()
    artefact = Artefact(
        id=path.name, kind=ArtefactKind.WEIGHTS, name=said.name, declared=facts.declared
    )
    ahead = list(_step(reader, artefact, facts, files=files, beside=path.parent, depth=0))
    _read_parents(reader, ahead)
    _break_circles(reader.found)
    return loaded(reader.found, source=path, format=path.suffix[1:], root=path.name)


def _break_circles(found: Gathering) -> None:
    """Cards of others may name one another; nothing is lost to the model that was asked about.

    Steps stand in the order of their distance from it, so what closes a circle is further away.
    """
    kept, dropped = without_circles(found.steps)
    found.steps = list(kept)
    for note in dropped:
        found.note(note)


def _front(path: Path, found: Gathering, *, where: str) -> Mapping[str, object]:
    card = path / "README.md"
    if not card.is_file():
        return {}
    try:
        return front_matter(card)
    except LicetError as error:
        found.note(f"{where}README.md: {error.problem}")
    except OSError as error:
        found.note(f"{where}README.md: {(error.strerror or 'cannot be opened').lower()}")
    return {}


def _read_folder(
    reader: _Reader, path: Path, front: Mapping[str, object], *, id_: str, revision: str,
    depth: int, kind: ArtefactKind,
) -> Iterator[_Place]:  # fmt: skip
    """Note one directory; gives the parents it names."""
    where = f"{id_}/" if depth else ""
    model = read_model(path)
    for problem in model.problems:
        reader.found.note(where + problem)
    facts = _facts(front, kind)
    files, settings = _signs(path, model)
    facts, name = _with_weights(facts, model, reader.found, where=where)
    adapter = "adapter" in files | facts.signs or facts.relation == "adapter"
    licence = concluded_from(model.documents, where=where)
    reader.found.documents.update(licence.documents)
    for problem in (*facts.problems, *licence.problems):
        reader.found.note(f"{where}{problem}")
    _note_link(reader.found, facts, bool(licence.texts), where=where)
    artefact = Artefact(
        id=id_, kind=ArtefactKind.ADAPTER if adapter and kind is ArtefactKind.WEIGHTS else kind,
        name=facts.name or (id_.rsplit("/", 1)[-1] if depth == 0 else name), revision=revision,
        licence=licence.licence, declared=facts.declared, gated=facts.gated,
        gate_excludes=facts.gate_excludes, texts=licence.texts,
        traits={**_traits(settings), **facts.traits},
    )  # fmt: skip
    bases = tuple(_bases(reader.found, facts, settings, artefact, where=where))
    yield from _step(
        reader, artefact, facts, bases=bases, files=files, beside=next_to(path), depth=depth
    )


def _facts(front: Mapping[str, object], kind: ArtefactKind) -> Facts:
    """What a card says; a data set has sources where a model has base models and data."""
    facts = facts_of_card(front)
    if kind is not ArtefactKind.DATASET:
        return facts
    return replace(facts, bases=(), relation="", signs=frozenset(), datasets=facts.sources)


def _signs(path: Path, model: Model) -> tuple[frozenset[str], Mapping[str, object]]:
    """What the files tell of how it was made, and the settings in them."""
    settings: dict[str, object] = {}
    for name in CONFIGURATIONS:
        try:
            if (path / name).is_file():
                settings |= read_json(path / name)
        except LicetError:
            continue  # `read_model` has named it
    signs: set[str] = set()
    if (path / "adapter_config.json").is_file():
        signs.add("adapter")
    gguf = bool(model.weights) and all(w.file.endswith(".gguf") for w in model.weights)
    if gguf or settings.get("quantization_config") or _QUANTISED_NAME.search(model.name):
        signs.add("quantized")
    return frozenset(signs), settings


def _traits(settings: Mapping[str, object]) -> dict[str, bool]:
    """Traits that a configuration leaves no doubt of."""
    if "vision_config" in settings or "audio_config" in settings:
        return {"multimodal": True}
    return {}


def _with_weights(facts: Facts, model: Model, found: Gathering, *, where: str) -> tuple[Facts, str]:
    """The card's facts, with those from the weights where the card has none."""
    name = ""
    for weights in model.weights:
        metadata = weights.header.metadata if weights.header else ()
        said = facts_of_weights(dict(weights.pairs or metadata))
        name = name or said.name
        if said.licence and facts.declared and said.licence.lower() != facts.declared.lower():
            found.note(
                f"{where}{weights.file}: names the licence `{said.licence}`; "
                f"the card names `{facts.declared}`"
            )
        facts = replace(
            facts,
            declared=facts.declared or said.licence,
            bases=facts.bases or said.bases,
            datasets=facts.datasets or said.datasets,
        )
    return facts, name


def _note_link(found: Gathering, facts: Facts, has_text: bool, *, where: str) -> None:  # noqa: FBT001 (a fact)
    if facts.link and not has_text:
        found.note(f"{where}`license_link`: the terms at `{facts.link}` were not read")


def _bases(
    found: Gathering, facts: Facts, settings: Mapping[str, object], artefact: Artefact, *,
    where: str,
) -> Iterator[str]:  # fmt: skip
    """The base models that the card names, and those that the configuration names beside them."""
    if artefact.kind is ArtefactKind.DATASET:
        return
    loaded_from = [name_of(name) for name in names_in(settings.get("base_model_name_or_path"))]
    if not facts.bases and not loaded_from:
        yield from _origin(found, settings, artefact, where=where)
        return
    yield from facts.bases
    for name in loaded_from:
        if any(same_name(name, base) for base in facts.bases):
            continue
        if facts.bases:
            found.note(
                f"{where}adapter_config.json: `base_model_name_or_path` is `{name}`; the card "
                f"names `{', '.join(facts.bases)}`, and all are taken for its base"
            )
        yield name


def _origin(
    found: Gathering, settings: Mapping[str, object], artefact: Artefact, *, where: str
) -> Iterator[str]:
    """The model that the configuration was loaded from, unless it is this one."""
    origin = text_of(settings.get("_name_or_path"))
    parts = origin.split("/")
    own = {artefact.id.rsplit("/", 1)[-1].lower(), artefact.name.lower()}
    on_hub = len(parts) == 2 and all(parts) and parts[0] not in (".", "..")
    if on_hub and parts[1].lower() not in own:
        found.note(
            f"{where}config.json: `_name_or_path` is `{origin}`; the card names no base model, "
            "and it is taken for one"
        )
        yield origin


def _step(
    reader: _Reader, artefact: Artefact, facts: Facts, *, files: frozenset[str],
    beside: Path | None, depth: int, bases: tuple[str, ...] | None = None,
) -> Iterator[_Place]:  # fmt: skip
    """Note an artefact and how it was made; gives its parents."""
    found = reader.found
    bases = facts.bases if bases is None else bases
    if artefact.id in (*bases, *facts.datasets):
        found.note(f"`{artefact.id}` names itself as what it was made from; that is left out")
    bases = tuple(name for name in bases if name != artefact.id)
    data = {name: _data_id(name, bases) for name in facts.datasets if name != artefact.id}
    found.add(artefact)
    for name in bases:
        found.named(name, kind=ArtefactKind.WEIGHTS)
        yield _place(reader, name, name, kind=ArtefactKind.WEIGHTS, beside=beside, depth=depth)
    for name, id_ in data.items():
        found.named(id_, kind=ArtefactKind.DATASET)
        yield _place(reader, name, id_, kind=ArtefactKind.DATASET, beside=beside, depth=depth)
    op = RELATIONS[relation_of(facts.relation, bases=len(bases), files=files | facts.signs)]
    if artefact.kind is ArtefactKind.ADAPTER and not bases:
        # An adapter is for some model, whose licence binds it, known or not.
        bases = (found.named(f"base of {artefact.id}", kind=ArtefactKind.WEIGHTS),)
        found.note(f"`{artefact.id}`: an adapter that names no base model")
        op = Operation.TRAIN_ADAPTER
    inputs = tuple(Input(artefact=name, role=Role.BASE) for name in bases)
    trained = tuple(Input(artefact=id_, role=Role.DATA) for id_ in data.values())
    if op in (Operation.CONVERT, Operation.MERGE_WEIGHTS) and inputs and trained:
        # Such a card lists what its base models were trained on: nothing is converted with data.
        found.steps.append(Step(op=op, inputs=inputs, output=artefact.id))
        found.steps.append(Step(op=Operation.PRETRAIN, inputs=trained, output=artefact.id))
    elif inputs or trained:
        if not inputs:
            made = artefact.kind is ArtefactKind.DATASET
            op = Operation.CONVERT if made else Operation.PRETRAIN
        found.steps.append(Step(op=op, inputs=(*inputs, *trained), output=artefact.id))


def _data_id(name: str, bases: tuple[str, ...]) -> str:
    """Models and data sets may share a name; the hub then says `datasets/` before one."""
    return f"datasets/{name}" if name in bases else name


def _place(
    reader: _Reader, name: str, id_: str, *, kind: ArtefactKind, beside: Path | None, depth: int
) -> _Place:
    folder = folder_of(name, near=beside, parents=reader.parents, kind=kind)
    return _Place(id=id_, kind=kind, folder=folder, depth=depth + 1)


def _read_parents(reader: _Reader, first: list[_Place]) -> None:
    """Read what was named, each once."""
    done: set[str] = set()
    ahead = deque(first)
    while ahead:
        place = ahead.popleft()
        known = reader.found.artefacts[place.id]
        if place.id in done or not known.unresolved:
            continue
        done.add(place.id)
        if place.depth > DEEPEST:
            reader.found.note(f"`{place.id}`: its parents are too many generations away")
        elif place.folder is not None:
            front = _front(place.folder, reader.found, where=f"{place.id}/")
            ahead += _read_folder(
                reader, place.folder, front, id_=place.id, kind=place.kind,
                revision=identity(place.folder)[1], depth=place.depth,
            )  # fmt: skip
        elif reader.hub is not None:
            ahead += _ask(reader, reader.hub, place)


def _ask(reader: _Reader, hub: Resolver, place: _Place) -> Iterator[_Place]:
    dataset = place.kind is ArtefactKind.DATASET
    name = f"datasets/{place.id.removeprefix('datasets/')}" if dataset else place.id
    try:
        card = hub.card(name)
    except LicetError as error:
        reader.found.note(f"`{place.id}`: {error.problem}")
        return
    if card is None:
        reader.found.note(f"`{place.id}`: no card was found")
        return
    facts = _facts(card, place.kind)
    for problem in facts.problems:
        reader.found.note(f"`{place.id}`: {problem}")
    adapter = facts.relation == "adapter" and not dataset
    artefact = Artefact(
        id=place.id, kind=ArtefactKind.ADAPTER if adapter else place.kind, declared=facts.declared,
        gated=facts.gated, gate_excludes=facts.gate_excludes, traits=facts.traits,
    )  # fmt: skip
    named = frozenset({"quantized"}) if _QUANTISED_NAME.search(place.id) else frozenset()
    yield from _step(reader, artefact, facts, files=named, beside=None, depth=place.depth)
