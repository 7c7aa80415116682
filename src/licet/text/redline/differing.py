# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where two sequences of atoms differ: few changes, each of which reads well."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from licet.text.redline.atoms import Atom

__all__ = ["differing"]


@dataclass(slots=True, kw_only=True)
class _Step:
    """A stretch of both; `same` says whether it is the same in both."""

    same: bool
    old: tuple[int, int]
    new: tuple[int, int]


def differing(old: Sequence[Atom], new: Sequence[Atom]) -> list[_Step]:
    """Stretches of both, in order, that are the same or differ.

    A few letters that stay the same between two larger changes are taken into them: two words
    replaced one by one, with a common `of` between them, read worse than one phrase replaced.
    """
    numbers: dict[Hashable, int] = {}
    ids = [[numbers.setdefault(a.key, len(numbers)) for a in side] for side in (old, new)]
    steps: list[_Step] = []
    for code in LCSseq.opcodes(*ids):
        _add(steps, _Step(
            same=code.tag == "equal", old=(code.src_start, code.src_end),
            new=(code.dest_start, code.dest_end),
        ))  # fmt: skip
    while (at := _weak(steps, old, new)) is not None:
        merged = steps[at - 1 : at + 2]
        steps[at - 1 : at + 2] = [_joined(merged)]
    return [_trimmed(step, old, new) for step in steps]


def _trimmed(step: _Step, old: Sequence[Atom], new: Sequence[Atom]) -> _Step:
    """Without what both stretches end and begin with; what is the same there is left alone."""
    if step.same:
        return step
    (a, b), (c, d) = step.old, step.new
    while a < b and c < d and old[b - 1].key == new[d - 1].key:
        b, d = b - 1, d - 1
    while a < b and c < d and old[a].key == new[c].key:
        a, c = a + 1, c + 1
    return _Step(same=False, old=(a, b), new=(c, d))


def _add(steps: list[_Step], one: _Step) -> None:
    if steps and steps[-1].same == one.same:
        steps[-1] = _joined([steps[-1], one])
    else:
        steps.append(one)


def _joined(steps: Sequence[_Step]) -> _Step:
    first, last = steps[0], steps[-1]
    return _Step(same=first.same, old=(first.old[0], last.old[1]), new=(first.new[0], last.new[1]))


def _weak(steps: Sequence[_Step], old: Sequence[Atom], new: Sequence[Atom]) -> int | None:
    """The first stretch in common that is not worth keeping apart."""
    for at in range(1, len(steps) - 1):
        step = steps[at]
        if not step.same or any(a.key[0] != "t" for a in old[slice(*step.old)]):
            continue
        letters = _letters(old, step.old)
        sides = (
            max(_letters(old, s.old), _letters(new, s.new)) for s in (steps[at - 1], steps[at + 1])
        )
        if letters <= min(sides) and _plain(steps[at - 1 : at + 2], old, new):
            return at
    return None


def _plain(steps: Sequence[_Step], old: Sequence[Atom], new: Sequence[Atom]) -> bool:
    """Whether all of it stands in the same links and controls, so that it can be one change."""
    chains = {tuple(map(id, a.chain)) for s in steps for a in old[slice(*s.old)]}
    others = {tuple(map(id, a.chain)) for s in steps for a in new[slice(*s.new)]}
    return len(chains) <= 1 and len(others) <= 1


def _letters(atoms: Sequence[Atom], span: tuple[int, int]) -> int:
    return sum(len(a.words) for a in atoms[slice(*span)])
