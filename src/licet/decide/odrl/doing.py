# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether what a duty asks for was done, by the acts and the reports of a state of the world."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from licet.decide.odrl.judging import (
    About,
    Judge,
    all_of,
    any_of,
    judge_actions,
    judge_entities,
    judged,
)
from licet.decide.odrl.policies import (
    ODRL,
    AnyConstraint,
    Constraint,
    DutyState,
    Entity,
    LogicalConstraint,
    OdrlAction,
    Performed,
    PolicyRule,
    RuleKind,
)
from licet.decide.odrl.reports import Truth
from licet.decide.odrl.scenes import Scene, covered_by, scene_of_performed
from licet.decide.odrl.vocabulary import SAME

__all__ = ["Pairs", "Shelf", "deadlines_of", "doing", "done_elsewhere"]

Shelf = Mapping[str, PolicyRule]
"""Rules of other policies by their name: an earlier report may be about one of them."""

Pairs = tuple[tuple[str, str], ...]
"""Acts and what a policy includes them in, besides the common vocabulary."""

_COMPENSATED = ODRL + "compensatedParty"
_NEVER_AGAIN = frozenset({ODRL + "lt", ODRL + "lteq"})
_NOW_NAMED = dict(SAME)


def done_elsewhere(
    rule: PolicyRule, pairs: Pairs, shelf: Shelf
) -> Callable[[Mapping[str, DutyState]], DutyState | None]:
    """A report that a duty of another policy was done, where its act is one this duty asks for."""
    covered = tuple(covered_by(action.name, pairs) for action in rule.actions)

    def same(other: PolicyRule) -> bool:
        names = {action.name for action in other.actions}
        wanted = {_bare(each) for action in rule.actions for each in action.refinements}
        given = {_bare(each) for action in other.actions for each in action.refinements}
        return (
            bool(covered)
            and all(not names.isdisjoint(each) for each in covered)
            and wanted <= given
            and (not rule.targets or rule.targets == other.targets)
            and (not rule.assignees or rule.assignees == other.assignees)
            and (not rule.functions or rule.functions == other.functions)
        )

    alike = frozenset(name for name, other in shelf.items() if other.kind in _OWED and same(other))

    def find(reports: Mapping[str, DutyState]) -> DutyState | None:
        for name, report in reports.items():
            if name in alike and report.deontic == "Fulfilled":
                return report
        return None

    return find


_OWED = frozenset({RuleKind.DUTY, RuleKind.OBLIGATION, RuleKind.REMEDY, RuleKind.CONSEQUENCE})


def _bare(constraint: AnyConstraint) -> AnyConstraint:
    """A constraint without its name, to be held against another."""
    if isinstance(constraint, LogicalConstraint):
        inner = tuple(_bare(each) for each in constraint.constraints)
        return replace(constraint, id="", constraints=inner)
    return replace(constraint, id="")


def deadlines_of(rule: PolicyRule) -> Iterator[Judge]:
    """Refinements that say until when an act has to be done."""
    for action in rule.actions:
        for each in action.refinements:
            if (
                isinstance(each, Constraint)
                and each.left == ODRL + "dateTime"
                and each.operator in _NEVER_AGAIN
            ):
                yield judged(each)


def doing(
    rule: PolicyRule, pairs: Pairs, assigners: tuple[Entity, ...]
) -> Callable[[Scene], tuple[Truth, tuple[str, ...]]]:
    """Whether a duty was done, and by which acts; several acts of one duty are all owed."""
    each = tuple(_done(rule, action, pairs, assigners) for action in rule.actions)

    def done(scene: Scene) -> tuple[Truth, tuple[str, ...]]:
        if not scene.known.performed:
            return False, ()
        found = [one(scene) for one in each]
        by = tuple(name for _, names in found for name in names)
        return (all_of([truth for truth, _ in found]) if found else False), by

    return done


def _done(
    rule: PolicyRule, action: OdrlAction, pairs: Pairs, assigners: tuple[Entity, ...]
) -> Callable[[Scene], tuple[Truth, tuple[str, ...]]]:
    found = (
        judge_actions((action,), pairs),
        judge_entities(rule.targets, About.TARGET),
        judge_entities(rule.assignees, About.PARTY),
    )
    judges = tuple(judge for judge in found if judge is not None)
    name = rule.id
    others = _other_parties(rule, assigners)

    def done(scene: Scene) -> tuple[Truth, tuple[str, ...]]:
        truths: list[Truth] = []
        by: list[str] = []
        for past in scene.known.performed:
            if (past.rule and past.rule != name) or _too_late(past, scene):
                continue
            then = scene_of_performed(past, scene.known)
            then.rule = name
            truth = all_of([*(judge(then).truth for judge in judges), _paid_to(past, others)])
            truths.append(truth)
            if truth:
                by.append(past.id)
        return any_of(truths), tuple(by)

    return done


def _too_late(past: Performed, scene: Scene) -> bool:
    return past.at is not None and scene.at is not None and past.at > scene.at


def _other_parties(rule: PolicyRule, assigners: tuple[Entity, ...]) -> dict[str, frozenset[str]]:
    """Who has to be paid, informed and so on; whom to pay is the assigner if nobody is named."""
    found: dict[str, frozenset[str]] = {}
    for function, entity in rule.functions:
        function = _NOW_NAMED.get(function, function)
        found[function] = found.get(function, frozenset()) | {entity.id}
    if assigners:
        found.setdefault(_COMPENSATED, frozenset(each.id for each in assigners))
    return found


def _paid_to(past: Performed, others: dict[str, frozenset[str]]) -> Truth:
    """Whether the other parties of an act are those of the duty; those nobody named may be."""
    return all(name in others[function] for function, name in past.functions if function in others)
