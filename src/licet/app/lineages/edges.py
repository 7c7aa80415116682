# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Operations from what formats of others say: which thing came from which, and not how.

Such formats join two things at a time. All that lead to one output become one step of it,
with the operation that the kinds of its ends make likely.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from licet.terms.artefacts import Artefact, ArtefactKind, Operation, Role
from licet.terms.lineage import Input, Step

__all__ = ["MODELS", "Edge", "Link", "role_of", "steps_of"]

MODELS = frozenset({ArtefactKind.WEIGHTS, ArtefactKind.ADAPTER})
_DATA = frozenset(
    {ArtefactKind.DATASET, ArtefactKind.INDEX, ArtefactKind.OUTPUT_DATASET, ArtefactKind.OUTPUT}
)
_CODE = frozenset({ArtefactKind.CODE, ArtefactKind.DOCUMENTATION})


class Link(StrEnum):
    """What joins two things."""

    ANCESTOR = "ancestor"
    """The source was there first; the target was made from it."""
    TRAINED_ON = "trained_on"
    VARIANT = "variant"
    COPY = "copy"
    OUTPUT = "output"
    """The target is what the source, a model, gave."""
    NEEDS = "needs"
    """The target needs the source, or has it inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """From what there was to what was made of it."""

    link: Link
    source: str
    target: str
    op: Operation | None = None
    """Where the format says which operation it was."""


def role_of(kind: ArtefactKind) -> Role:
    """The role that a thing of a kind has where none is given."""
    if kind in _DATA:
        return Role.DATA
    return Role.CODE if kind in _CODE else Role.BASE


def steps_of(
    edges: Iterable[Edge], artefacts: Mapping[str, Artefact]
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """One step for each output and operation, and where the operation is a guess."""
    groups: dict[tuple[str, Operation | None, bool], list[Edge]] = {}
    for edge in dict.fromkeys(edges):
        alone = edge.link in (Link.VARIANT, Link.COPY, Link.OUTPUT)
        groups.setdefault((edge.target, edge.op, alone), []).append(edge)
    steps: list[Step] = []
    notes: list[str] = []
    for (target, op, _), group in groups.items():
        inputs = tuple(
            Input(artefact=e.source, role=_role(e, artefacts))
            for e in {e.source: e for e in reversed(group)}.values()
        )[::-1]
        guessed, note = (op, "") if op else _guess(artefacts[target], group, inputs)
        steps += _split(Step(op=guessed, inputs=inputs, output=target), artefacts[target])
        if note:
            notes.append(f"`{target}`: {note}")
    return tuple(steps), tuple(notes)


def _split(step: Step, made: Artefact) -> Iterator[Step]:
    """A step, or two where a model was merged or converted, and trained on something besides.

    No data set is an input of a merge: data is what the model, or what it was made of, learnt.
    """
    models = tuple(one for one in step.inputs if one.role is Role.BASE)
    learnt = tuple(one for one in step.inputs if one.role is not Role.BASE)
    whole = step.op not in (Operation.CONVERT, Operation.MERGE_WEIGHTS) or made.kind not in MODELS
    if whole or not models or all(one.role is Role.CODE for one in learnt):
        yield step
        return
    yield replace(step, inputs=models)
    yield replace(step, op=Operation.PRETRAIN, inputs=learnt)


def _role(edge: Edge, artefacts: Mapping[str, Artefact]) -> Role:
    if edge.link is Link.TRAINED_ON:
        return Role.DATA
    source, target = artefacts[edge.source].kind, artefacts[edge.target].kind
    if edge.link is Link.NEEDS and target in MODELS and source not in (*MODELS, *_DATA, *_CODE):
        # A model that needs a product or a service learnt from what it answers.
        return Role.TEACHER
    return role_of(source)


def _guess(target: Artefact, group: list[Edge], inputs: tuple[Input, ...]) -> tuple[Operation, str]:
    links = {edge.link for edge in group}
    for link, op in (
        (Link.OUTPUT, Operation.GENERATE),
        (Link.COPY, Operation.DISTRIBUTE),
        (Link.VARIANT, Operation.CONVERT),
    ):
        if link in links:
            return op, ""
    if target.kind is ArtefactKind.SERVICE:
        return Operation.HOST, ""
    if target.kind in MODELS:
        return _guess_model(target, links, inputs)
    if target.kind in _DATA:
        return _guess_data(inputs), ""
    if target.kind is ArtefactKind.PRODUCT:
        return Operation.EMBED_IN_PRODUCT, ""
    return Operation.COLLECT, ""


def _guess_model(
    target: Artefact, links: set[Link], inputs: tuple[Input, ...]
) -> tuple[Operation, str]:
    bases = sum(one.role is Role.BASE for one in inputs)
    if target.kind is ArtefactKind.ADAPTER and bases:
        return Operation.TRAIN_ADAPTER, ""
    if bases > 1:
        return Operation.MERGE_WEIGHTS, "it comes from several models, which is taken for a merge"
    if not bases:
        return Operation.PRETRAIN, ""
    if links == {Link.NEEDS}:
        return Operation.FINE_TUNE, "it needs another model, which is taken for its base"
    return Operation.FINE_TUNE, ""


def _guess_data(inputs: tuple[Input, ...]) -> Operation:
    if any(one.role in (Role.BASE, Role.TEACHER) for one in inputs):
        return Operation.GENERATE
    return Operation.CONVERT
