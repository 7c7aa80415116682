# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the card of a model or a data set says, in the words of the hub, as facts of ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from licet.app.lineages.loaded import text_of
from licet.terms.artefacts import Operation

__all__ = ["RELATIONS", "Facts", "facts_of_card", "is_data_card", "names_in", "relation_of"]

RELATIONS = {
    "finetune": Operation.FINE_TUNE,
    "adapter": Operation.TRAIN_ADAPTER,
    "quantized": Operation.CONVERT,
    "merge": Operation.MERGE_WEIGHTS,
}
_ALIASES = {"fine-tune": "finetune", "finetuned": "finetune", "fine_tune": "finetune",
            "lora": "adapter", "quantization": "quantized", "quantised": "quantized",
            "quantize": "quantized", "merged": "merge"}  # fmt: skip
_MULTIMODAL = frozenset({
    "image-text-to-text", "image-to-text", "visual-question-answering", "any-to-any",
    "video-text-to-text", "audio-text-to-text", "document-question-answering", "image-to-video",
    "text-to-image", "text-to-video", "image-text-to-image", "image-text-to-video",
})  # fmt: skip
_LANGUAGE = frozenset({"text-generation"})
_TAGS = {
    **dict.fromkeys(("gguf", "gguf-my-repo", "gptq", "awq", "exl2", "4-bit", "8-bit"), "quantized"),
    **dict.fromkeys(("lora", "peft", "adapter"), "adapter"),
    **dict.fromkeys(("merge", "mergekit"), "merge"),
}
"""Tags that tell how a model was made, for a card that does not say it."""
_DATA_FIELDS = frozenset(
    ("dataset_info", "task_categories", "task_ids", "size_categories", "source_datasets",
     "annotations_creators", "configs")
)  # fmt: skip
SHOWN = 80
"""Characters of the terms of a gate that are quoted."""
_YES = frozenset({"true", "yes", "1", "auto", "manual"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a card says that a licence may ask about."""

    name: str
    """As the card calls the model; empty: it does not say."""
    declared: str
    link: str
    """Where it says the terms are."""
    bases: tuple[str, ...]
    relation: str
    """One of `RELATIONS`; empty: not said."""
    signs: frozenset[str]
    """Relations that its tags, or its library, make likely."""
    datasets: tuple[str, ...]
    sources: tuple[str, ...]
    """Of a data set: those it was made from."""
    gated: bool
    gate_excludes: frozenset[str]
    traits: Mapping[str, bool]
    problems: tuple[str, ...]


def facts_of_card(front: Mapping[str, object]) -> Facts:
    """The facts in the front matter of a card."""
    problems: list[str] = []
    declared = _declared(front, problems)
    relation = text_of(front.get("base_model_relation")).lower()
    relation = _ALIASES.get(relation, relation)
    if relation and relation not in RELATIONS:
        problems.append(f"`base_model_relation`: `{relation}` is not one of those we know")
        relation = ""
    bases = tuple(_listed(front, "base_model", problems))
    datasets = tuple(_listed(front, "datasets", problems))
    shut = text_of(front.get("extra_gated_eu_disallowed")).lower() in _YES
    gated = shut or text_of(front.get("gated")).lower() in _YES or any(
        str(key).startswith("extra_gated_") and key != "extra_gated_eu_disallowed"
        for key in front
    )  # fmt: skip
    problems += _gate_terms(front)
    return Facts(
        name=text_of(front.get("model_name")), declared=declared,
        link=text_of(front.get("license_link")), bases=bases,
        relation=relation, signs=frozenset(_signs(front)), datasets=datasets,
        sources=tuple(_sources(front)), gated=gated,
        gate_excludes=frozenset({"EU"}) if shut else frozenset(),
        traits=_traits(text_of(front.get("pipeline_tag")).lower()), problems=tuple(problems),
    )  # fmt: skip


def relation_of(said: str, *, bases: int, files: frozenset[str]) -> str:
    """What was done to the base models, where the card does not say.

    Args:
        said: What the card says; it goes before everything.
        bases: How many base models there are.
        files: What files and tags tell: `adapter`, `quantized`, `merge`.
    """
    if said:
        return said
    for sign in ("adapter", "quantized", "merge"):
        if sign in files:
            return sign
    return "merge" if bases > 1 else "finetune"


def names_in(value: object) -> Iterator[str]:
    """Names in a text or a list of texts, each once."""
    listed = value if isinstance(value, list) else [value]
    yield from dict.fromkeys(name for one in listed if (name := text_of(one)))


def _listed(front: Mapping[str, object], key: str, problems: list[str]) -> Iterator[str]:
    value = front.get(key)
    if isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(one, dict | list) for one in value)
    ):
        problems.append(f"`{key}` is not a name or a list of names; what is none was left out")
    yield from names_in(value)


def _gate_terms(front: Mapping[str, object]) -> Iterator[str]:
    """A gate may ask for more than the licence does; nobody has read what it asks for."""
    for key in ("extra_gated_prompt", "extra_gated_description"):
        if words := " ".join(text_of(front.get(key)).split()):
            shown = words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"
            yield f"`{key}`: the gate has terms that were not read: “{shown}”"


def _declared(front: Mapping[str, object], problems: list[str]) -> str:
    names = [*_listed(front, "license", problems)]
    if not names and (names := [*_listed(front, "licence", problems)]):
        problems.append(f"`licence`: `{', '.join(names)}` is taken for the `license` of the card")
    own = text_of(front.get("license_name"))
    link = text_of(front.get("license_link"))
    if not own and link.startswith(("https://", "http://")):
        own = link  # many an address is known as well as a name
    if "other" in names and own:
        names = [own if name == "other" else name for name in names]
    elif own and not names:
        names = [own]
    elif own != link and own.lower() not in (name.lower() for name in names):
        problems.append(f"`license_name` is `{own}` and `license` is `{', '.join(names)}`")
    # Several licences on one card bind together unless the card says that one may choose.
    return " AND ".join(dict.fromkeys(names))


def is_data_card(front: Mapping[str, object]) -> bool:
    """Whether a card has fields that only cards of data sets have."""
    return not _DATA_FIELDS.isdisjoint(front)


def _sources(front: Mapping[str, object]) -> Iterator[str]:
    """Data sets that a data set was made from; the hub writes `extended|name` for one."""
    for source in names_in(front.get("source_datasets")):
        name = source.removeprefix("extended|")
        if name.lower() not in ("original", "extended"):
            yield name


def _signs(front: Mapping[str, object]) -> Iterator[str]:
    for tag in (*names_in(front.get("tags")), text_of(front.get("library_name"))):
        if sign := _TAGS.get(tag.lower()):
            yield sign


def _traits(task: str) -> dict[str, bool]:
    if task in _MULTIMODAL:
        return {"multimodal": True}
    if task in _LANGUAGE:
        return {"large_language_model": True, "multimodal": False}
    return {}
