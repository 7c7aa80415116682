# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read whether another model may be made from this one: by distillation, or from its outputs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from licet.review.licence_terms.modality import Force, force, governing, mentions
from licet.review.licence_terms.output_rights import freed_use, purpose_bound
from licet.review.licence_terms.output_words import (
    TrainingUse,
    material_uses,
    service_uses,
    training_uses,
)
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["read_distill", "read_training"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Verdict:
    value: str
    sentence: Sentence
    target: str = ""


_STRICTEST = ("prohibited", "conditional", "permitted")


def read_training(reading: Reading) -> Term | None:
    """`train_other_models_on_outputs`."""
    verdicts = [*_training(training_uses(reading)), *_training(service_uses(reading))]
    verdicts = verdicts or list(_by_any_use(reading))
    return _term(reading, "train_other_models_on_outputs", verdicts)


def _by_any_use(reading: Reading) -> Iterator[_Verdict]:
    """Training is a use: where no sentence names it, what rules on every use rules on it."""
    if (free := freed_use(reading)) is not None:
        yield _Verdict(value="permitted", sentence=free)
    elif (bound := purpose_bound(reading)) is not None:
        yield _Verdict(value="conditional", sentence=bound)


def read_distill(reading: Reading) -> Term | None:
    """`distill_or_extract`: under its own name, or as training on outputs, one way of it."""
    named = list(_distilling(reading))
    outputs = _training(training_uses(reading))
    made_with = (*material_uses(reading), *service_uses(reading))
    materials = (v for v in _training(made_with) if v.value != "permitted")
    verdicts = [*named, *outputs, *materials]
    free = () if verdicts else (v for v in _by_any_use(reading) if v.value == "permitted")
    return _term(reading, "distill_or_extract", [*verdicts, *free])


def _term(reading: Reading, key: str, verdicts: Iterable[_Verdict]) -> Term | None:
    """The strictest verdict, quoted from the first sentence that gives it."""
    ranked = sorted(verdicts, key=lambda v: _STRICTEST.index(v.value))
    if not ranked:
        return None
    best = ranked[0]
    params: dict[str, Param] = {}
    if best.value == "prohibited" and (covers := _covers(best.target)):
        params["ban_covers"] = covers
    return term_in(reading, best.sentence, key=key, value=best.value, params=params)


def _training(uses: Iterable[TrainingUse]) -> Iterator[_Verdict]:
    for use in uses:
        if not use.by_licensor:
            yield _Verdict(value=_value(use), sentence=use.sentence, target=use.target)


def _value(use: TrainingUse) -> str:
    if use.force is Force.FREE:
        return "permitted"
    if use.definition:
        return "conditional"
    if use.force is Force.FORBIDDEN:
        return "prohibited"
    if use.force is Force.ALLOWED and not use.condition:
        return "permitted"
    return "conditional"


_DISTIL = pattern(
    r"\bdistil(?!l(?:ed|er|ing)? (?:water|spirits))\w*|\bknowledge transfer\b"
    r"|\btransfer(?:ring)? (?:of )?(?:the )?(?:patterns|knowledge|capabilit\w+)\b"
    r"|\bextract(?:ed|ing|ion of)? (?:the |any |a )?(?:\w+ )?(?:models?|weights"
    r"|model parameters)\b|\bmodel extraction\b"
    r"|\bperforms? similarly to\b|\b(?:student|surrogate) models?\b"
    r"|\b(?:replicat|imitat|mimic|emulat|clon)\w+ (?:\w+ ){0,5}(?:functionality|behaviou?r"
    r"|performance|capabilit\w+|models?)\b"
)
_MEANS = pattern(r"\b(?:means?|refers? to|is defined as|includ\w+)\b")
_IF = pattern(
    r"\bif\b|\bprovided (?:that|you)\b|\bso long as\b|\bonly\b|\bsolely\b"
    r"|\bmodels? (?:\w+ )?(?:created|made|obtained)\b"
)
_NOT_INCLUDED = pattern(r"\b(?:not includ\w+|exclud\w+|other than|except)\b")


def _distilling(reading: Reading) -> Iterator[_Verdict]:
    """What the text says of distillation under its own name."""
    for index, sentence in mentions(reading, _DISTIL):
        text = sentence.folded
        match = _DISTIL.search(text)
        if match is None:
            continue
        before = text[: match.start()]
        if _NOT_INCLUDED.search(before):
            continue
        act = force(governing(reading, index) + " " + before, text[match.start() :])
        yield _Verdict(value=_named(act, before, text), sentence=sentence)


def _named(act: Force, before: str, text: str) -> str:
    defines = '"' in text and _MEANS.search(text) is not None
    if (defines and _MEANS.search(before)) or (defines and act is Force.FORBIDDEN):
        return "conditional"
    if act is Force.FORBIDDEN:
        return "prohibited"
    if act is Force.FREE or (act is Force.ALLOWED and not _IF.search(text)):
        return "permitted"
    return "conditional"


_COVERS = (
    (pattern(r"\bcompet|\bsimilar|\brival"), "competing models only"),
    (pattern(r"\bfoundation\w*"), "foundation models only"),
    (pattern(r"\blarge language models?\b|\bllms?\b"), "large language models only"),
    (pattern(r"\b(?:any )?other (?:ai|artificial intelligence) model"), "any other AI model"),
    (pattern(r"\bgeneral[- ]purpose\b"), "general-purpose models only"),
    (pattern(r"\bmodels?\b"), "any other AI model"),
)  # fmt: skip


def _covers(target: str) -> str:
    """Which models a ban reaches; the first words that narrow it win."""
    return next((name for words, name in _COVERS if words.search(target)), "")
