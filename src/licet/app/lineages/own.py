# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Our own lineage files: the fields of the records themselves, with other words for some."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from licet.app.lineages.edges import role_of
from licet.app.lineages.loaded import Gathering, Loaded, loaded
from licet.terms.artefacts import Artefact, ArtefactKind
from licet.terms.decode import decode_value
from licet.terms.errors import LineageError
from licet.terms.lineage import Step

__all__ = [
    "KIND_ALIASES",
    "LINEAGE_SCHEMA",
    "OP_ALIASES",
    "ROLE_ALIASES",
    "LineageFile",
    "read_own",
]

LINEAGE_SCHEMA = "licet/lineage/1"
"""Name and version of lineage files; may stand in them as `schema`."""

KIND_ALIASES = {
    "model": "weights",
    "model_weights": "weights",
    "checkpoint": "weights",
    "lora": "adapter",
    "docs": "documentation",
    "model_card": "documentation",
    "system_prompt": "prompt",
    "embeddings": "index",
    "embedding_store": "index",
    "outputs": "output",
    "corpus": "dataset",
    "data": "dataset",
    "software": "code",
    "synthetic_data": "output_dataset",
}
OP_ALIASES = {
    "finetune": "fine_tune",
    "merge": "merge_weights",
    "amalgamate": "merge_weights",
    "quantize": "convert",
    "quantise": "convert",
    "prune": "convert",
    "quantisation": "convert",
    "quantization": "convert",
    "train_lora": "train_adapter",
    "moe": "combine_experts",
    "expand": "combine_experts",
    "distil": "distil_outputs",
    "distill": "distil_outputs",
    "index": "embed",
    "rag": "retrieve_augment",
    "serve": "host",
    "bundle": "collect",
    "run": "generate",
    "adapter": "train_adapter",
    "distill_outputs": "distil_outputs",
    "distill_logits": "distil_logits",
    "train": "pretrain",
    "combine": "collect",
    "publish": "distribute",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageFile:
    """A lineage as people write it down."""

    schema: str = LINEAGE_SCHEMA
    artefact: str = ""
    """The one a question is about; empty: the one of which nothing is made."""
    artefacts: tuple[Artefact, ...]
    operations: tuple[Step, ...] = ()


ROLE_ALIASES = {
    "model": "base",
    "student": "base",
    "adapter": "base",
    "expert": "base",
    "dataset": "data",
    "training_data": "data",
    "software": "code",
    "prompt": "context",
    "documents": "context",
}


def read_own(value: object, *, source: Path) -> Loaded:
    """The lineage of one of our files.

    Raises:
        DecodeError: A key is unknown, or a value of another type.
        LineageError: It names what is not there, or runs in a circle.
    """
    file = decode_value(LineageFile, _plain(value), where=str(source))
    _check(file, source=source)
    found = Gathering()
    for artefact in file.artefacts:
        found.add(artefact)
    found.steps.extend(file.operations)
    return loaded(found, source=source, format="lineage", root=file.artefact)


def _check(file: LineageFile, *, source: Path) -> None:
    if file.schema != LINEAGE_SCHEMA:
        raise LineageError(
            f"the schema `{file.schema}` is not one we know", where=f"{source}: schema",
            hint=f"this version of licet reads `{LINEAGE_SCHEMA}`",
        )  # fmt: skip
    ids = [artefact.id for artefact in file.artefacts]
    seen: set[str] = set()
    for number, name in enumerate(ids):
        if name in seen:
            raise LineageError(
                f"two artefacts have the id `{name}`", where=f"{source}: artefacts[{number}]"
            )
        seen.add(name)
    if file.artefact and file.artefact not in seen:
        raise LineageError(f"there is no artefact `{file.artefact}`", where=f"{source}: artefact")


def _plain(value: object) -> object:
    """The file in the words of the records; what is not understood is left for the decoder."""
    if not isinstance(value, dict):
        return value
    found = dict(value)
    artefacts = found.get("artefacts")
    if isinstance(artefacts, list):
        found["artefacts"] = [_told(_other_word(a, "kind", KIND_ALIASES)) for a in artefacts]
    kinds = _kinds(found.get("artefacts"))
    steps = found.get("operations")
    if isinstance(steps, list):
        found["operations"] = [_step(step, kinds) for step in steps]
    return found


def _told(record: object) -> object:
    """Without keys that say nothing: what is null in JSON is left out in TOML."""
    if not isinstance(record, dict):
        return record
    return {key: value for key, value in record.items() if value is not None}


def _other_word(record: object, key: str, aliases: Mapping[str, str]) -> object:
    if not isinstance(record, dict) or not isinstance(record.get(key), str):
        return record
    word = record[key].lower().replace("-", "_").replace(" ", "_")
    return {**record, key: aliases.get(word, word)}


def _kinds(artefacts: object) -> dict[str, ArtefactKind]:
    known = set(ArtefactKind)
    return {
        a["id"]: ArtefactKind(a["kind"])
        for a in (artefacts if isinstance(artefacts, list) else ())
        if isinstance(a, dict) and isinstance(a.get("id"), str) and isinstance(a.get("kind"), str)
        and a["kind"] in known
    }  # fmt: skip


def _step(step: object, kinds: Mapping[str, ArtefactKind]) -> object:
    step = _other_word(step, "op", OP_ALIASES)
    if not isinstance(step, dict) or not isinstance(step.get("inputs"), list):
        return step
    return {**step, "inputs": [_input(one, kinds) for one in step["inputs"]]}


def _input(one: Any, kinds: Mapping[str, ArtefactKind]) -> object:
    """An input may be a bare id, or have no role: its kind then says what it is."""
    if isinstance(one, str):
        one = {"artefact": one}
    one = _told(_other_word(one, "role", ROLE_ALIASES))
    if isinstance(one, dict) and "role" not in one and isinstance(one.get("artefact"), str):
        kind = kinds.get(one["artefact"], ArtefactKind.WEIGHTS)
        return {**one, "role": str(role_of(kind))}
    return one
