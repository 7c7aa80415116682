# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words of a composition as they stand on the page."""

import unicodedata
from collections.abc import Mapping

from licet.app.reports.paragraphs import visible
from licet.app.reports.phrases import TERM_NAMES
from licet.compose import SWITCHES
from licet.terms import Binding, Layer, Operation, Relation, Severity, Stop, Verdict
from licet.terms.licences import Reach
from licet.terms.lineage import Way

__all__ = [
    "KINDS", "LAYERS", "OPERATIONS", "RELATIONS", "SEVERITIES", "SIGNS", "binding_words", "cited",
    "count", "fact_words", "key_words", "kind_words", "operation_words", "question_words", "raised",
    "short", "stop_words",
]  # fmt: skip

SIGNS: Mapping[Verdict, str] = {Verdict.ALLOW: "✓", Verdict.DENY: "✕", Verdict.ASK: "?"}
"""Beside the word for a verdict, never in its place."""

SEVERITIES: Mapping[Severity, str] = {
    Severity.BLOCK: "blocks",
    Severity.HIGH: "grave",
    Severity.MEDIUM: "medium",
    Severity.LOW: "slight",
    Severity.INFO: "for information",
    Severity.NOTE: "for information",
}

LAYERS: Mapping[Layer, tuple[str, str]] = {
    Layer.CODE: ("C", "code"),
    Layer.DATA: ("D", "data"),
    Layer.MODEL: ("M", "model"),
    Layer.OUTPUT: ("O", "output"),
}

OPERATIONS: Mapping[Operation, str] = {
    Operation.PRETRAIN: "pretrain",
    Operation.CONTINUE_PRETRAIN: "train further",
    Operation.FINE_TUNE: "fine-tune",
    Operation.TRAIN_ADAPTER: "train adapter",
    Operation.APPLY_ADAPTER: "apply adapter",
    Operation.MERGE_ADAPTER: "merge adapter",
    Operation.MERGE_WEIGHTS: "merge",
    Operation.COMBINE_EXPERTS: "combine experts",
    Operation.CONVERT: "convert",
    Operation.DISTIL_LOGITS: "distil (logits)",
    Operation.DISTIL_OUTPUTS: "distil (outputs)",
    Operation.TRAIN_ON_OUTPUTS: "train on outputs",
    Operation.EMBED: "embed",
    Operation.RETRIEVE_AUGMENT: "retrieve",
    Operation.GENERATE: "generate",
    Operation.EVALUATE: "evaluate",
    Operation.COLLECT: "collect",
    Operation.HOST: "host",
    Operation.EMBED_IN_PRODUCT: "put in product",
    Operation.DISTRIBUTE: "distribute",
    Operation.SUBLICENSE: "sublicense",
    Operation.RENAME: "rename",
    Operation.RELICENSE: "relicense",
}

RELATIONS: Mapping[Relation, str] = {
    Relation.COPY: "copy",
    Relation.DERIVATIVE: "derivative",
    Relation.EXTRACTED: "from outputs",
    Relation.COLLECTIVE: "collection",
    Relation.PRODUCED_WORK: "produced work",
    Relation.INDEPENDENT: "some limits go on",
    Relation.UNDEFINED: "unsettled",
}
"""What a thing is to a licensed work, short enough for a label."""

_REACHES: Mapping[Reach, str] = {
    Reach.VERBATIM: "",
    Reach.DERIVATIVE: "",
    Reach.ADAPTER: "as an adapter",
    Reach.MERGED: "as merged weights",
    Reach.CONVERTED: "in another format",
    Reach.DISTILLED: "distilled from it",
    Reach.TRAINED_ON_OUTPUTS: "trained on its outputs",
    Reach.OUTPUT: "as an output",
    Reach.OUTPUT_DATASET: "as a set of outputs",
    Reach.SERVICE: "as a service",
    Reach.PRODUCT: "as a product",
    Reach.RECIPIENT: "for recipients",
}

_WAYS: Mapping[Way, str] = {
    Way.MODIFIED: "what is changed from it",
    Way.ADAPTED: "an adapter trained for it",
    Way.APPLIED: "what is used beside it",
    Way.MERGED: "what it is merged into",
    Way.COMBINED: "a mixture it is an expert of",
    Way.CONVERTED: "what it is converted to",
    Way.DISTILLED: "a model that learnt from its activations",
    Way.IMITATED: "a model that learnt from its outputs to perform like it",
    Way.TRAINED_ON_OUTPUTS: "a model that learnt from its outputs",
    Way.OUTPUT: "an output of it",
    Way.ENCODED: "embeddings it computed",
    Way.TRAINED_ON: "weights trained on it",
    Way.INDEXED: "an index made of it",
    Way.CONTEXT: "an answer given with it as context",
    Way.COLLECTED: "a collection it stands in",
    Way.BUILT_WITH: "what is built with it",
    Way.SERVED: "a service with it",
    Way.EMBEDDED: "a product with it",
    Way.COPIED: "a copy of it",
}

_FACTS: Mapping[str, str] = {
    "commercial": "whether it is commercial",
    "purpose": "what it is for",
    "territory": "where it is done",
    "domicile": "where whoever acts has their seat",
    "registered": "whether commercial use is registered",
    "separate_licence": "whether there is a separate licence",
    "commercial_entity": "whether whoever acts is a commercial entity",
    "multimodal": "whether the model is multimodal",
    "large_language_model": "whether the new model is a large language model",
    "foundation_model": "whether the new model is a foundation model",
    "general_purpose_model": "whether the new model is for general purposes",
    "competes_with_licensor": "whether the new model competes with the licensor",
}

KINDS: Mapping[str, str] = {
    "notice_verbatim": "Notices, word for word",
    "display_text": "Words to show",
    "name_prefix": "Names",
    "licence_copy": "Licence copies to include",
    "keep_notices": "Notices to keep",
    "attribution": "Credits",
    "state_changes": "Changes to state",
    "pass_through": "Terms to pass on",
    "share_alike": "Licence of what is shared",
    "source_offer": "Source to offer",
    "use_restrictions": "Uses ruled out",
    "threshold": "Thresholds",
    "territory": "Places left out",
    "training": "Learning from outputs",
    "registration": "Registration",
    "use_latest_version": "Versions",
    "monitor_policy": "Policies to watch",
}
"""Kinds of obligations, in the order in which somebody who ships works through them."""


def kind_words(kind: str) -> str:
    """A kind of obligation as a heading."""
    return KINDS.get(kind, visible(kind.replace("_", " ").capitalize()))


def key_words(key: str) -> str:
    """What a clause speaks of: a key of the vocabulary, or a way it does or does not reach."""
    if key in TERM_NAMES:
        name = TERM_NAMES[key]
        return f"on {name[:1].lower()}{name[1:]}"
    if key in set(Way):
        return f"stops short of {_WAYS[Way(key)]}"
    return f"on {visible(key.replace('_', ' '))}"


def fact_words(name: str) -> str:
    """What somebody would have to know."""
    return _FACTS.get(name, visible(name.replace("_", " ")))


def cited(section: str) -> str:
    """A number gets its sign; a heading is cited by its words; no section is none."""
    if not section:
        return "no clause speaks of it"
    return f"§\N{NO-BREAK SPACE}{visible(section)}" if section[:1].isdigit() else visible(section)


def binding_words(binding: Binding, *, starts: bool) -> str:
    """What an artefact is to a licence, in words."""
    if starts and binding.relation is Relation.COPY:
        return "is what it licenses"
    named = {
        Relation.COPY: "a copy",
        Relation.DERIVATIVE: "a derivative",
        Relation.EXTRACTED: "a model made from outputs",
        Relation.COLLECTIVE: "a collection it stands in",
        Relation.PRODUCED_WORK: "a produced work",
        Relation.INDEPENDENT: "no derivative, yet some limits go on",
        Relation.UNDEFINED: "unsettled",
    }[binding.relation]
    reach = _REACHES[binding.reach]
    return f"{named} ({reach})" if reach else named


def stop_words(stop: Stop) -> str:
    """What a licence stops short of."""
    return f"stops short of {_WAYS[stop.way]}"


def question_words(switch: str) -> str:
    """The unsettled question that a switch answers."""
    return visible(SWITCHES.get(switch, switch))


def short(name: str, width: int) -> str:
    """A name that fits, its middle left out: the ends of names tell models apart.

    >>> short("Meta-Llama-3.1-405B-Instruct-FP8", 20)
    'Meta-Llama…truct-FP8'
    """
    if _cells(name) <= width:
        return name
    head, tail = "", ""
    for front in range(len(name)):
        left, right = name[front], name[-1 - front]
        if _cells(head + left + tail) + 1 > width:
            break
        head += left
        if _cells(head + right + tail) + 1 > width:
            break
        tail = right + tail
    return f"{head}…{tail}"


def _cells(text: str) -> int:
    """Columns a text takes: characters of East Asian scripts are wide."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def raised(words: str) -> str:
    """Words as they stand at the beginning of a line."""
    return f"{words[:1].upper()}{words[1:]}"


def operation_words(op: str) -> str:
    """An operation, as it stands in a path, in words."""
    return OPERATIONS[Operation(op)] if op in set(Operation) else visible(op)


def count(number: int, noun: str) -> str:
    """A number with its noun.

    >>> count(1, "act"), count(2, "act")
    ('1 act', '2 acts')
    """
    if number == 1:
        return f"1 {noun}"
    head, _, tail = noun.partition(" of ")
    return f"{number:,} {head}s of {tail}" if tail else f"{number:,} {noun}s"
