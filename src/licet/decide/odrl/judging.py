# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Constraints and the parts of a rule as functions of a scene."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from licet.decide.odrl.comparing import test_of
from licet.decide.odrl.policies import (
    ODRL,
    AnyConstraint,
    Constraint,
    Entity,
    LogicalConstraint,
    OdrlAction,
)
from licet.decide.odrl.reports import PremiseKind, PremiseReport, Truth
from licet.decide.odrl.scenes import Held, Scene, covered_by

__all__ = ["About", "Judge", "all_of", "any_of", "judge_actions", "judge_entities", "judged"]

Judge = Callable[[Scene], PremiseReport]

_HOLDS_OF_NOTHING = frozenset({ODRL + "isNoneOf", ODRL + "neq"})
"""Operators that are satisfied by a left operand without any value."""


class About(StrEnum):
    """Whose values a constraint looks up."""

    ACT = "act"
    PARTY = "party"
    TARGET = "target"


def all_of(truths: Iterable[Truth]) -> Truth:
    """True if all are; unknown if it hangs on one that is."""
    found: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            found = None
    return found


def any_of(truths: Iterable[Truth]) -> Truth:
    """True if one is; unknown if it hangs on one that is."""
    found: Truth = False
    for truth in truths:
        if truth:
            return True
        if truth is None:
            found = None
    return found


def one_of(truths: Iterable[Truth]) -> Truth:
    """True if exactly one is."""
    found = tuple(truths)
    sure = sum(1 for truth in found if truth)
    if sure > 1:
        return False
    return None if None in found else sure == 1


_JOINS: dict[str, Callable[[Iterable[Truth]], Truth]] = {
    ODRL + "and": all_of,
    ODRL + "andSequence": all_of,
    ODRL + "or": any_of,
    ODRL + "xone": one_of,
}


def judged(constraint: AnyConstraint, about: About = About.ACT) -> Judge:
    """A constraint, or constraints joined, as a function of a scene."""
    if isinstance(constraint, LogicalConstraint):
        return _joined(constraint, about)
    return _compared(constraint, about)


def _joined(constraint: LogicalConstraint, about: About) -> Judge:
    inner = tuple(judged(each, about) for each in constraint.constraints)
    join = _JOINS[constraint.operand]
    name, operand = constraint.id, constraint.operand

    def judge(scene: Scene) -> PremiseReport:
        premises = tuple([each(scene) for each in inner])
        truth = join([each.truth for each in premises])
        return PremiseReport(
            kind=PremiseKind.CONSTRAINT,
            satisfied=bool(join([each.satisfied for each in premises])),
            truth=truth,
            missing=_missing(premises) if truth is None else (),
            constraint=name,
            operand=operand,
            premises=premises,
        )

    return judge


def _compared(constraint: Constraint, about: About) -> Judge:
    test = test_of(constraint)
    name, feature = constraint.id, constraint.left
    operator, right = constraint.operator, constraint.right
    missing = (feature or constraint.id,) if constraint.right else constraint.references
    look = _LOOKS[about]
    kind = PremiseKind.CONSTRAINT
    absent = PremiseReport(
        kind=kind,
        satisfied=test is not None and operator in _HOLDS_OF_NOTHING,
        missing=missing,
        constraint=name,
        operator=operator,
        right=right,
    )

    def judge(scene: Scene) -> PremiseReport:
        lefts = look(scene, feature)
        if not lefts:
            return absent
        truth = None if test is None else test(lefts, scene.known)
        return PremiseReport(
            kind=kind,
            satisfied=truth is True,
            truth=truth,
            missing=missing if truth is None else (),
            constraint=name,
            left=tuple([value for value, _, _ in lefts]),
            operator=operator,
            right=right,
        )

    return judge


_LOOKS: dict[About, Callable[[Scene, str], tuple[Held, ...]]] = {
    About.ACT: Scene.held,
    About.PARTY: lambda scene, feature: scene.of(scene.act.party, feature),
    About.TARGET: lambda scene, feature: scene.of(scene.act.target, feature),
}


def _missing(premises: Iterable[PremiseReport]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(name for each in premises if each.truth is None for name in each.missing)
    )


def judge_entities(entities: tuple[Entity, ...], about: About) -> Judge | None:
    """Whether the party or the asset of an act is one of those of a rule, or in one of them."""
    if not entities:
        return None
    kind = PremiseKind.PARTY if about is About.PARTY else PremiseKind.TARGET
    plain = frozenset(
        name for each in entities if not each.refinements for name in (each.id, each.source) if name
    )
    refined = tuple(_refined(each, about, kind) for each in entities if each.refinements)
    yes = PremiseReport(kind=kind, satisfied=True, truth=True)
    no = PremiseReport(kind=kind, satisfied=False, truth=False)
    unknown = PremiseReport(kind=kind, satisfied=False, missing=(ODRL + _ROLES[about],))
    party = about is About.PARTY

    def judge(scene: Scene) -> PremiseReport:
        thing = scene.act.party if party else scene.act.target
        if thing in plain:
            return yes
        wholes = scene.known.wholes.get(thing)
        if wholes is not None and not wholes.isdisjoint(plain):
            return yes
        if not thing:
            return unknown
        return _best([each(scene) for each in refined]) if refined else no

    return judge


_ROLES = {About.PARTY: "assignee", About.TARGET: "target"}


def _refined(entity: Entity, about: About, kind: PremiseKind) -> Judge:
    """A collection whose members have to satisfy something; without a name, it is everybody."""
    names = frozenset(
        name for name in (entity.id, entity.source) if name and not name.startswith("_:")
    )
    inner = tuple(judged(each, about) for each in entity.refinements)

    def judge(scene: Scene) -> PremiseReport:
        thing = scene.act.party if about is About.PARTY else scene.act.target
        wholes = scene.known.wholes.get(thing, frozenset())
        inside = not names or thing in names or not wholes.isdisjoint(names)
        return _narrowed(kind, inside, tuple([each(scene) for each in inner]))

    return judge


def _narrowed(
    kind: PremiseKind,
    matches: bool,  # noqa: FBT001 (a truth)
    premises: tuple[PremiseReport, ...],
) -> PremiseReport:
    truth = all_of([matches, *(each.truth for each in premises)])
    return PremiseReport(
        kind=kind,
        satisfied=matches and all(each.satisfied for each in premises),
        truth=truth,
        missing=_missing(premises) if truth is None else (),
        premises=premises,
    )


def _best(found: list[PremiseReport]) -> PremiseReport:
    """The alternative that goes furthest."""
    return max(found, key=lambda each: (each.satisfied, each.truth is None))


def judge_actions(
    actions: tuple[OdrlAction, ...], pairs: tuple[tuple[str, str], ...]
) -> Judge | None:
    """Whether an act is one of those of a rule, or included in one of them."""
    if not actions:
        return None
    alternatives = tuple(_action(each, pairs) for each in actions)
    if len(alternatives) == 1:
        return alternatives[0]
    return lambda scene: _best([each(scene) for each in alternatives])


def _action(action: OdrlAction, pairs: tuple[tuple[str, str], ...]) -> Judge:
    covered = covered_by(action.name, pairs)
    inner = tuple(judged(each) for each in action.refinements)
    kind = PremiseKind.ACTION
    yes = PremiseReport(kind=kind, satisfied=True, truth=True)
    no = PremiseReport(kind=kind, satisfied=False, truth=False)
    unknown = PremiseReport(kind=kind, satisfied=False, missing=(ODRL + "action",))

    def judge(scene: Scene) -> PremiseReport:
        name = scene.act.action
        inside = name in covered or not covered.isdisjoint(scene.known.up.get(name, ()))
        if inner:
            return _narrowed(kind, inside, tuple([each(scene) for each in inner]))
        return yes if inside else no if name else unknown

    return judge
