# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two rules beside one another: do they meet, and does one forbid what the other grants?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, product

from licet.decide.odrl.conflicts.encounters import Encounter, acts, entities
from licet.decide.odrl.conflicts.formulas import (
    Alternatives,
    TooManyError,
    alternatives,
    negated,
    together,
)
from licet.decide.odrl.conflicts.norms import Force, Piece
from licet.decide.odrl.conflicts.records import Outcome, Truth, Verdict
from licet.decide.odrl.conflicts.solve import Ground, satisfiable
from licet.decide.odrl.conflicts.states import conditions_of, settled
from licet.decide.odrl.policies import World

__all__ = ["SEVERITY", "Finding", "Meeting", "compared", "meetings", "opposed"]

SEVERITY = (
    Verdict.CONFLICT, Verdict.AMBIGUOUS, Verdict.UNKNOWN, Verdict.UNDERSPECIFIED, Verdict.NONE,
)  # fmt: skip
_MOST_MEETINGS = 256
_ANY_ACT = Encounter(truth=Truth.YES)
"""Where rules are about two assets or two parties already, acts need not be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One act, one asset and one party of each of two rules."""

    act: Encounter
    target: Encounter
    party: Encounter

    @property
    def truth(self) -> Truth:
        """Whether one request can be about both."""
        truths = [self.act.truth, self.target.truth, self.party.truth]
        return next((t for t in (Truth.NO, Truth.MAYBE) if t in truths), Truth.YES)

    def said(self, truth: Truth) -> tuple[str, ...]:
        """What makes it so."""
        return tuple(e.said for e in (self.act, self.target, self.party) if e.truth is truth)

    def named(self) -> tuple[tuple[str, str], ...]:
        """The request that is about both rules."""
        parts = (("action", self.act), ("target", self.target), ("assignee", self.party))
        return tuple((name, part.said) for name, part in parts if part.said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What two rules are to one another where they meet."""

    verdict: Verdict
    because: tuple[str, ...]
    missing: tuple[str, ...] = ()
    witness: tuple[tuple[str, str], ...] = ()
    covered: bool = True
    """Whether the second rule is about every request that the first is about."""

    met: bool = True
    """Whether there may be a request that both are about."""


def opposed(one: Piece, other: Piece) -> bool:
    """Whether two rules can contradict one another at all."""
    if not (one.rule.actions and other.rule.actions):
        return False
    forces = {one.force, other.force}
    return (Force.MUST_NOT in forces and len(forces) == 2) or (
        Force.MUST in forces and Force.MUST_NOT not in forces and _refined(one) and _refined(other)
    )


def _refined(piece: Piece) -> bool:
    return any(act.refinements for act in piece.rule.actions)


def meetings(one: Piece, other: Piece, ground: Ground) -> Iterator[Meeting]:
    """Every way in which one request can be about two rules."""
    first, second, terms = one.rule, other.rule, ground.terms
    targets = entities(first.targets, second.targets, terms, role="target")
    parties = entities(first.assignees, second.assignees, terms, role="assignee")
    apart = Truth.NO in (targets[0].truth, parties[0].truth)
    ways = [_ANY_ACT] if apart else acts(first.actions, second.actions, terms)
    for act, target, party in islice(product(ways, targets, parties), _MOST_MEETINGS):
        yield Meeting(act=act, target=target, party=party)


def compared(grant: Piece, ban: Piece, ground: Ground, world: World | None) -> Finding:
    """What a permission or a duty, and a rule that may forbid it, are to one another."""
    try:
        found = [_met(grant, ban, each, ground, world) for each in meetings(grant, ban, ground)]
    except TooManyError:
        because = ("their conditions leave too many alternatives to compare",)
        return Finding(verdict=Verdict.UNKNOWN, because=because, missing=because)
    worst = min(found, key=lambda finding: SEVERITY.index(finding.verdict))
    if world is not None and worst.verdict is Verdict.UNDERSPECIFIED:
        # What does not hold in one state may in another.
        return replace(worst, verdict=Verdict.NONE)
    return worst


def _met(
    grant: Piece, ban: Piece, meeting: Meeting, ground: Ground, world: World | None
) -> Finding:
    if meeting.truth is Truth.NO:
        return Finding(verdict=Verdict.NONE, because=meeting.said(Truth.NO), met=False)
    first, second = alternatives(grant.conditions), alternatives(ban.conditions)
    if world is not None:
        first, second = _in_state(first, second, grant, ban, meeting, ground, world)
    if ban.force is Force.MUST:
        return _demanded(grant, first, second, meeting, ground)
    asked = together(meeting.act.first, meeting.target.first, meeting.party.first)
    barred = together(meeting.act.second, meeting.target.second, meeting.party.second)
    both = satisfiable(together(first, second, asked, barred), ground)
    if both.truth is not Truth.YES or meeting.truth is not Truth.YES:
        return _unmet(both, meeting, (together(first, asked), together(second, barred)), ground)
    witness = (*meeting.named(), *both.witness)
    rest = satisfiable(together(first, negated(second)), ground)
    if rest.truth is not Truth.NO:
        return Finding(verdict=Verdict.AMBIGUOUS, because=_spared(rest), witness=witness,
                       covered=_covered(meeting))  # fmt: skip
    if grant.force is Force.MUST and _otherwise(meeting, ground):
        because = ("the duty can be done in a way that is forbidden and in one that is not",)
        return Finding(verdict=Verdict.AMBIGUOUS, because=because, witness=witness, covered=False)
    because = (f"whenever the {grant.norm.kind} holds, the prohibition holds too",)
    return Finding(verdict=Verdict.CONFLICT, because=because, witness=witness)


def _in_state(
    first: Alternatives, second: Alternatives, grant: Piece, ban: Piece, meeting: Meeting,
    ground: Ground, world: World,
) -> tuple[Alternatives, Alternatives]:  # fmt: skip
    """The conditions of both rules in one state of the world."""
    people, things = meeting.party.said, meeting.target.said
    asked = [atom.operand for option in (*first, *second) for atom in option]
    concerned = (people, things, grant.norm.rule, ban.norm.rule)
    facts = conditions_of(world, concerned, asked)
    parties = [people] if people else []
    return (
        together(settled(first, world, parties, ground.terms), facts),
        settled(second, world, parties, ground.terms),
    )


def _covered(meeting: Meeting) -> bool:
    parts = (meeting.act, meeting.target, meeting.party)
    return all(part.covered and part.second == (frozenset(),) for part in parts)


def _otherwise(meeting: Meeting, ground: Ground) -> bool:
    """Whether a duty can be done in a way the prohibition is not about."""
    if not meeting.act.covered:
        return True
    other = together(meeting.act.first, negated(meeting.act.second))
    return satisfiable(other, ground).truth is not Truth.NO


def _spared(rest: Outcome) -> tuple[str, ...]:
    if rest.truth is Truth.YES:
        state = ", ".join(f"{name.rsplit('/', 1)[-1]}: {value}" for name, value in rest.witness)
        return (f"they clash in some states of the world, and not in others ({state or 'any'})",)
    return ("they clash in some states of the world; if in all is not known", *rest.reasons)


def _unmet(
    both: Outcome, meeting: Meeting, sides: tuple[Alternatives, Alternatives], ground: Ground
) -> Finding:
    """Two rules that never meet for certain, or of which it is not known."""
    if both.truth is Truth.NO:
        dead = [side for side in sides if satisfiable(side, ground).truth is Truth.NO]
        verdict = Verdict.UNDERSPECIFIED if dead else Verdict.NONE
        return Finding(verdict=verdict, because=both.reasons or ("no alternative is left",))
    missing = meeting.said(Truth.MAYBE) + (both.reasons if both.truth is Truth.MAYBE else ())
    because = ("nothing settles whether one request can be about both rules",)
    return Finding(verdict=Verdict.UNKNOWN, because=because, missing=missing)


def _demanded(
    grant: Piece, first: Alternatives, second: Alternatives, meeting: Meeting, ground: Ground
) -> Finding:
    """A permission or a duty beside a duty to do the same act in a certain way.

    To have to do something in one way is not to be free to do it in another.

    Source: standard deontic logic (system D), on which the labels of the test cases of
    SolidLabResearch/ODRL-Test-Conflicts rest.
    """
    none = Finding(verdict=Verdict.NONE, because=("what is demanded is among what is granted",))
    held = satisfiable(together(first, second), ground)
    if held.truth is not Truth.YES or meeting.truth is not Truth.YES:
        return _unmet(held, meeting, (first, second), ground)
    if not (meeting.act.covered and _speaks_alike(meeting)):
        return none
    ways = satisfiable(together(meeting.act.first, meeting.act.second), ground)
    if ways.truth is Truth.MAYBE:
        return _unmet(ways, meeting, (first, second), ground)
    witness = (*meeting.named(), *held.witness)
    if ways.truth is Truth.NO:
        return _apart(grant, first, second, ways, witness, ground)
    beyond = satisfiable(together(meeting.act.first, negated(meeting.act.second)), ground)
    if grant.force is Force.MUST or beyond.truth is Truth.NO:
        return none
    because = ("some of what is granted is not what is demanded",)
    return Finding(verdict=Verdict.AMBIGUOUS, because=because, witness=(*witness, *beyond.witness))


def _apart(
    grant: Piece, first: Alternatives, second: Alternatives, ways: Outcome,
    witness: tuple[tuple[str, str], ...], ground: Ground,
) -> Finding:  # fmt: skip
    if grant.force is Force.MUST:
        because = ("no one act fulfils both duties; two acts do", *ways.reasons)
        return Finding(verdict=Verdict.AMBIGUOUS, because=because, witness=witness)
    always = satisfiable(together(first, negated(second)), ground).truth is Truth.NO
    because = ("what is granted is the contrary of what is demanded", *ways.reasons)
    verdict = Verdict.CONFLICT if always else Verdict.AMBIGUOUS
    return Finding(verdict=verdict, because=because, witness=witness)


def _speaks_alike(meeting: Meeting) -> bool:
    """Whether both narrow the act by the same left operands."""
    sides = [
        {atom.operand for option in side for atom in option}
        for side in (meeting.act.first, meeting.act.second)
    ]
    return bool(sides[0] & sides[1])
