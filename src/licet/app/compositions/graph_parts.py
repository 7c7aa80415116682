# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What of a lineage is drawn: ancestors, those that are alike as one, the nearest ones."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from licet.terms import Artefact, Lineage, Operation, Role, Step

__all__ = ["Parts", "PartsStep", "ancestors_of", "parts_of"]

_ALIKE_FROM = 3
"""Artefacts that are alike share a box if there are at least so many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsStep:
    """An operation between boxes."""

    op: Operation
    inputs: Mapping[int, tuple[Role, ...]]
    output: int
    left_out: int
    """Inputs that are not drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Boxes by number, the operations between them, and what is left out."""

    boxes: tuple[tuple[str, ...], ...]
    steps: tuple[PartsStep, ...]
    distances: tuple[int, ...]
    """Operations from each box to the artefact asked about, by the longest way."""
    left_out: tuple[str, ...]


def ancestors_of(lineage: Lineage, artefact: str) -> tuple[str, ...]:
    """The artefact, then all it was made of: the nearest first, among equals by id."""
    inputs: dict[str, set[str]] = {}
    for step in lineage.operations:
        inputs.setdefault(step.output, set()).update(i.artefact for i in step.inputs)
    found, ahead = {artefact: None}, [artefact]
    while ahead:
        ahead = sorted({i for one in ahead for i in inputs.get(one, ())} - found.keys())
        found.update(dict.fromkeys(ahead))
    return tuple(found)


def parts_of(lineage: Lineage, artefact: str, *, at_most: int, fold_above: int) -> Parts:
    """What is drawn of a lineage.

    Args:
        lineage: The graph.
        artefact: The one asked about.
        at_most: Boxes that are drawn; the nearest ones are.
        fold_above: Artefacts from which on those that are alike share a box.
    """
    near = ancestors_of(lineage, artefact)
    inside = set(near)
    steps = sorted(
        {_settled(step) for step in lineage.operations if step.output in inside},
        key=lambda step: (step.output, step.op, [(i.artefact, i.role) for i in step.inputs]),
    )
    artefacts = {a.id: a for a in lineage.artefacts}
    groups = _alike([artefacts[i] for i in near], steps) if len(near) > fold_above else {}
    head = {one: ids[0] for ids in groups.values() for one in ids}
    shown = [i for i in near if head.get(i, i) == i][:at_most]
    number = {one: k for k, one in enumerate(shown)}
    found = tuple(_between(step, number, head) for step in steps if step.output in number)
    return Parts(
        boxes=tuple(groups.get(i, (i,)) for i in shown), steps=found,
        distances=_distances(len(shown), found),
        left_out=tuple(i for i in near if head.get(i, i) not in number),
    )  # fmt: skip


def _settled(step: Step) -> Step:
    """A step whose equals are equal: each input once, in a fixed order."""
    inputs = sorted(set(step.inputs), key=lambda i: (i.artefact, i.role))
    return Step(op=step.op, inputs=tuple(inputs), output=step.output)


def _between(step: Step, number: Mapping[str, int], head: Mapping[str, str]) -> PartsStep:
    roles: dict[int, dict[Role, None]] = {}
    missing: set[str] = set()
    for one in step.inputs:
        shown = head.get(one.artefact, one.artefact)
        if shown in number:
            roles.setdefault(number[shown], {})[one.role] = None
        else:
            missing.add(one.artefact)
    return PartsStep(
        op=step.op, inputs={k: tuple(r) for k, r in roles.items()}, output=number[step.output],
        left_out=len(missing),
    )  # fmt: skip


def _alike(artefacts: Iterable[Artefact], steps: Sequence[Step]) -> dict[str, tuple[str, ...]]:
    """Artefacts that no licence tells apart: same kind, terms, makings and uses; by the first."""
    made: dict[str, list[tuple[object, ...]]] = {}
    used: dict[str, list[tuple[int, Role]]] = {}
    for number, step in enumerate(steps):
        made.setdefault(step.output, []).append((step.op, step.inputs))
        for one in step.inputs:
            used.setdefault(one.artefact, []).append((number, one.role))
    groups: dict[tuple[object, ...], list[str]] = {}
    for a in artefacts:
        makings = tuple(sorted(made.get(a.id, ()), key=repr))
        terms = (
            a.kind,
            a.licence,
            a.declared,
            a.unresolved,
            a.gated,
            tuple(sorted(a.traits.items())),
        )
        groups.setdefault((terms, makings, tuple(used.get(a.id, ()))), []).append(a.id)
    return {ids[0]: tuple(ids) for ids in groups.values() if len(ids) >= _ALIKE_FROM}


def _distances(count: int, steps: Iterable[PartsStep]) -> tuple[int, ...]:
    """The longest way from each box to the first one; without recursion, as it may be long."""
    into: dict[int, list[int]] = {}
    waits = [0] * count
    for step in steps:
        for box in step.inputs:
            into.setdefault(step.output, []).append(box)
            waits[box] += 1
    found = [0] * count
    ready = deque(box for box in range(count) if not waits[box])
    while ready:
        box = ready.popleft()
        for one in into.get(box, ()):
            found[one] = max(found[one], found[box] + 1)
            waits[one] -= 1
            if not waits[one]:
                ready.append(one)
    return tuple(found)
