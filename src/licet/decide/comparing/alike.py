# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What two versions refuse alike: a difference need not state it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from licet.decide.comparing.diagrams import Diagrams
from licet.decide.comparing.dimensions import ACT, ARTEFACT, AT, PARTY, Dimension
from licet.decide.comparing.speaking import Speaker
from licet.decide.comparing.states import Answer
from licet.terms import Agreement, UsageError, Verdict

__all__ = ["Open", "opened"]

_MOST = 20_000
"""Nodes that are made before all is stated rather than looked for what both refuse."""

Slot = tuple[int, int, int]
"""Classes of a party, an artefact and an act."""
Live = Mapping[Slot, tuple[frozenset[int], ...]]
"""For each slot and dimension the classes with which a version gives an answer somewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Where the two versions allow acts, or at least do not refuse them outright."""

    old: Live
    new: Live

    def closed(self, diagrams: Diagrams, beside: int) -> int:
        """The requests of a region, and those that an attribute alone shuts out of both versions.

        A class of an attribute is shut out of an act if neither version answers otherwise with
        it, whatever else is told, and it is not merely that one of them never does for the act:
        both do with another class, or the class is shut out of every act.

        Args:
            diagrams: Where functions are kept.
            beside: The region.
        """
        sizes = diagrams.sizes
        lives = (*self.old.values(), *self.new.values())
        ever = [frozenset[int]().union(*(live[at] for live in lives)) for at in range(len(sizes))]

        def of(slot: Slot) -> int:
            return self._slot(diagrams, slot, ever)

        shut = diagrams.node(PARTY, [
            diagrams.node(ARTEFACT, [
                diagrams.node(ACT, [of((p, a, act)) for act in range(sizes[ACT])])
                for a in range(sizes[ARTEFACT])
            ])
            for p in range(sizes[PARTY])
        ])  # fmt: skip
        return diagrams.joined(beside, shut, lambda a, b: a is True or b is True)

    def _slot(self, diagrams: Diagrams, slot: Slot, ever: Sequence[frozenset[int]]) -> int:
        one, two = self.old.get(slot, ()), self.new.get(slot, ())
        made, inside = diagrams.leaf(value=False), diagrams.leaf(value=True)
        for at in reversed(range(AT, len(diagrams.sizes))):
            live = ever[at]
            if one and two:
                live &= one[at] | two[at]
            size = diagrams.sizes[at]
            made = diagrams.node(at, [made if i in live else inside for i in range(size)])
        return made


def opened(
    versions: tuple[Agreement, Agreement], space: Sequence[Dimension]
) -> tuple[Open, Open] | None:  # fmt: skip
    """Where two versions allow acts; and where they do not refuse them outright.

    Args:
        versions: As agreed, with parties and artefacts called alike.
        space: Their dimensions.

    Returns:
        `None` if they tell too many cases apart for that.
    """
    diagrams = Diagrams([one.size for one in space], most=_MOST)
    try:
        answers = [Speaker(one, space, diagrams).answers() for one in versions]
        allowed = [_live(diagrams, a, frozenset({Verdict.ALLOW})) for a in answers]
        free = [_live(diagrams, a, frozenset({Verdict.ALLOW, Verdict.ASK})) for a in answers]
    except UsageError:  # then all is stated
        return None
    return Open(old=allowed[0], new=allowed[1]), Open(old=free[0], new=free[1])


def _live(diagrams: Diagrams, answers: int, verdicts: frozenset[Verdict]) -> Live:
    given = diagrams.mapped(answers, lambda a: isinstance(a, Answer) and a.verdict in verdicts)
    parties, artefacts, acts = (range(diagrams.sizes[at]) for at in (PARTY, ARTEFACT, ACT))
    made: dict[int, tuple[frozenset[int], ...]] = {}
    found: dict[Slot, tuple[frozenset[int], ...]] = {}
    for slot in ((p, a, act) for p in parties for a in artefacts for act in acts):
        node = diagrams.under(given, slot)
        if node not in made:
            made[node] = diagrams.live(node)
        if made[node]:
            found[slot] = made[node]
    return found
