# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is licensed, in four layers, and what is done with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

__all__ = ["LAYER_OF", "Artefact", "ArtefactKind", "Form", "Layer", "Operation", "Role"]


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
    HOST = "host"
    EMBED_IN_PRODUCT = "embed_in_product"
    DISTRIBUTE = "distribute"
    SUBLICENSE = "sublicense"
    RENAME = "rename"
    RELICENSE = "relicense"


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """One thing that is licensed."""

    id: str
    kind: ArtefactKind
    revision: str = ""
    """A commit, a version or a digest; empty if the agreement names none."""
    released: date | None = None
    declared_licence: str = ""
    concluded_licence: str = ""
    """Catalogue id and edition of the licence its text was found to be."""
    gated: bool = False
    """Whether terms have to be accepted before it can be had."""
