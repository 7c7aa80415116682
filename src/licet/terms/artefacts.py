# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is licensed, in four layers, and what is done with it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

__all__ = [
    "LAYER_OF",
    "Artefact",
    "ArtefactKind",
    "Form",
    "FoundText",
    "Layer",
    "Operation",
    "Role",
]  # fmt: skip


class Layer(StrEnum):
    """The four layers of a machine-learning work."""

    CODE = "code"
    DATA = "data"
    MODEL = "model"
    OUTPUT = "output"


class ArtefactKind(StrEnum):
    """What kind of thing is licensed."""

    CODE = "code"
    DOCUMENTATION = "documentation"
    DATASET = "dataset"
    INDEX = "index"
    WEIGHTS = "weights"
    ADAPTER = "adapter"
    PROMPT = "prompt"
    OUTPUT = "output"
    OUTPUT_DATASET = "output_dataset"
    SERVICE = "service"
    """Something people reach over a network, with a model or data behind it."""
    PRODUCT = "product"
    """Something people get, with a model or data inside."""


LAYER_OF: Mapping[ArtefactKind, Layer] = MappingProxyType(
    {
        ArtefactKind.CODE: Layer.CODE,
        ArtefactKind.DOCUMENTATION: Layer.CODE,
        ArtefactKind.DATASET: Layer.DATA,
        ArtefactKind.INDEX: Layer.DATA,
        ArtefactKind.WEIGHTS: Layer.MODEL,
        ArtefactKind.ADAPTER: Layer.MODEL,
        ArtefactKind.PROMPT: Layer.MODEL,
        ArtefactKind.OUTPUT: Layer.OUTPUT,
        ArtefactKind.OUTPUT_DATASET: Layer.OUTPUT,
        ArtefactKind.SERVICE: Layer.MODEL,
        ArtefactKind.PRODUCT: Layer.MODEL,
    }
)


class Form(StrEnum):
    """How an artefact reaches others, other than as a copy of itself."""

    SERVICE = "service"
    PRODUCT = "product"


class Role(StrEnum):
    """What an input is to an operation."""

    BASE = "base"
    DATA = "data"
    CODE = "code"
    TEACHER = "teacher"
    ENCODER = "encoder"
    CONTEXT = "context"


class Operation(StrEnum):
    """What is done with artefacts."""

    PRETRAIN = "pretrain"
    CONTINUE_PRETRAIN = "continue_pretrain"
    FINE_TUNE = "fine_tune"
    TRAIN_ADAPTER = "train_adapter"
    APPLY_ADAPTER = "apply_adapter"
    MERGE_ADAPTER = "merge_adapter"
    MERGE_WEIGHTS = "merge_weights"
    COMBINE_EXPERTS = "combine_experts"
    CONVERT = "convert"
    """Quantise, prune, change the file format."""
    DISTIL_LOGITS = "distil_logits"
    DISTIL_OUTPUTS = "distil_outputs"
    TRAIN_ON_OUTPUTS = "train_on_outputs"
    EMBED = "embed"
    RETRIEVE_AUGMENT = "retrieve_augment"
    GENERATE = "generate"
    EVALUATE = "evaluate"
    COLLECT = "collect"
    """Put works side by side, each as it is: a bundle, a collection of data."""
    HOST = "host"
    EMBED_IN_PRODUCT = "embed_in_product"
    DISTRIBUTE = "distribute"
    SUBLICENSE = "sublicense"
    RENAME = "rename"
    RELICENSE = "relicense"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundText:
    """A licence file that stands beside an artefact."""

    file: str
    licence: str = ""
    """Catalogue id of what its text is, or the id by which a text of its own goes in
    `Artefact.licence`; empty if it is neither."""
    notice: bool = False
    """Whether it is a notice file, and no licence."""
    notices: tuple[str, ...] | None = None
    """Notices, as licences prescribe them, that stand in it; `None`: nobody looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """One thing that is licensed."""

    id: str
    kind: ArtefactKind
    name: str = ""
    """As it is published; empty: the last part of an id such as `org/name`."""
    revision: str = ""
    """A commit, a version or a digest; empty if nobody names one."""
    date: datetime.date | None = None
    """The day of the revision."""
    licence: str = ""
    """Concluded: a catalogue id, an identifier or an SPDX expression; empty: unknown."""
    declared: str = ""
    """What its publisher says its licence is."""
    gated: bool = False
    """Whether terms have to be accepted before it can be had."""
    gate_excludes: frozenset[str] = frozenset()
    """Places that the gate shuts out: ISO 3166 codes or `REGIONS`."""
    traits: Mapping[str, bool] = field(default_factory=dict)
    """What licences ask about: `multimodal`, `large_language_model`, `foundation_model`,
    `competes_with_licensor`. A trait that is not given is unknown."""
    texts: tuple[FoundText, ...] | None = None
    """Licence files beside it; `None`: nobody looked."""
    unresolved: bool = False
    """Whether it is only known by name."""
    supplier: str = ""
    """Id of the party of an agreement who brings it in; empty: the licensor."""

    @property
    def layer(self) -> Layer:
        """The layer its kind belongs to."""
        return LAYER_OF[self.kind]

    @property
    def title(self) -> str:
        """The name under which it is published; empty if the id is only a handle."""
        return self.name or (self.id.rsplit("/", 1)[1] if "/" in self.id else "")
