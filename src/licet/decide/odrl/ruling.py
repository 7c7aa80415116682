# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Permissions, prohibitions and duties as functions of a scene.

Source: draft of the formal semantics of ODRL (W3C ODRL Community Group); for what an earlier
report in the state of the world means, the ODRL test suite of SolidLab: a duty that was reported
as not set does not stand in the way of its permission, a violated one does.
"""

from collections.abc import Callable, Mapping

from licet.decide.odrl.doing import Pairs, Shelf, deadlines_of, doing, done_elsewhere
from licet.decide.odrl.judging import About, Judge, all_of, judge_actions, judge_entities, judged
from licet.decide.odrl.policies import DutyState, Entity, PolicyRule, RuleKind
from licet.decide.odrl.ranges import truth_of
from licet.decide.odrl.reports import PremiseReport, RuleReport, Truth
from licet.decide.odrl.scenes import Scene, scene_of_performed

__all__ = ["Ruling", "ruling_of", "truth_ruling"]

Ruling = Callable[[Scene], RuleReport]
"""What a rule says to an act in a state of the world."""


def ruling_of(rule: PolicyRule, pairs: Pairs, shelf: Shelf) -> Ruling:
    """A rule of a policy as a function of a scene.

    Args:
        rule: With what its policy shares already handed to it.
        pairs: Acts and what the policy includes them in, besides the common vocabulary.
        shelf: Rules of other policies that earlier reports may be about.
    """
    if rule.kind is RuleKind.PERMISSION:
        return _permission(rule, pairs, shelf)
    if rule.kind is RuleKind.PROHIBITION:
        return _prohibition(rule, pairs, shelf)
    return _duty(rule, pairs, shelf, rule.assigners)


def truth_ruling(rule: PolicyRule, pairs: Pairs, shelf: Shelf) -> Callable[[Scene], Truth]:
    """Whether a permission or a prohibition is in effect against an act, without a report."""
    judges, _ = _matching(rule, pairs)
    limits = tuple(truth_of(each) for each in rule.constraints)
    owed = _duties(rule.duties, pairs, shelf, rule.assigners)
    name = rule.id
    unread = _uncertain(rule)

    def truth(scene: Scene) -> Truth:
        scene.rule = name
        found: Truth = None if unread else True
        for judge in judges:
            one = judge(scene).truth
            if one is False:
                return False
            if one is None:
                found = None
        for limit in limits:
            one = limit(scene)
            if one is False:
                return False
            if one is None:
                found = None
        return found if not owed else all_of([found, *(each(scene).truth for each in owed)])

    return truth


def _matching(rule: PolicyRule, pairs: Pairs) -> tuple[tuple[Judge, ...], tuple[Judge, ...]]:
    """What an act is held against, and the constraints."""
    found = (
        judge_entities(rule.targets, About.TARGET),
        judge_entities(rule.assignees, About.PARTY),
        judge_actions(rule.actions, pairs),
    )
    return (
        tuple([judge for judge in found if judge is not None]),
        tuple([judged(each) for each in rule.constraints]),
    )


def _permission(rule: PolicyRule, pairs: Pairs, shelf: Shelf) -> Ruling:
    matching, limits = _matching(rule, pairs)
    owed = _duties(rule.duties, pairs, shelf, rule.assigners)
    name, kind, count = rule.id, rule.kind, len(matching)
    unread = _uncertain(rule)

    def ruling(scene: Scene) -> RuleReport:
        scene.rule = name
        premises = tuple([judge(scene) for judge in matching] + [judge(scene) for judge in limits])
        conditions = tuple([each(scene) for each in owed]) if owed else ()
        active, truth = _summed(premises, conditions)
        return RuleReport(
            rule=name,
            kind=kind,
            act=scene.act.id,
            active=active,
            truth=None if truth and unread else truth,
            unread=unread,
            in_effect=active or _summed(premises[count:], conditions)[0],
            premises=premises,
            conditions=conditions,
        )

    return ruling


def _uncertain(rule: PolicyRule) -> tuple[str, ...]:
    """Words that may narrow a permission; what they may take from a prohibition does not count."""
    if rule.kind is RuleKind.PROHIBITION:
        return ()
    return (*rule.unread, *(name for each in rule.duties for name in each.unread))


def _summed(
    premises: tuple[PremiseReport, ...], conditions: tuple[RuleReport, ...]
) -> tuple[bool, Truth]:
    active, truth = True, True
    unsure = False
    for premise in premises:
        active = active and premise.satisfied
        truth = truth and premise.truth is not False
        unsure = unsure or premise.truth is None
    for condition in conditions:
        active = active and condition.in_effect
        truth = truth and condition.truth is not False
        unsure = unsure or condition.truth is None
    return active, (None if truth and unsure else truth)


def _prohibition(rule: PolicyRule, pairs: Pairs, shelf: Shelf) -> Ruling:
    matching, limits = _matching(rule, pairs)
    judges = (*matching, *limits)
    remedies = _duties(rule.remedies, pairs, shelf, rule.assigners)
    name, kind, count = rule.id, rule.kind, len(matching)

    def ruling(scene: Scene) -> RuleReport:
        scene.rule = name
        premises = tuple([judge(scene) for judge in judges])
        active, truth = _summed(premises, ())
        by = _infringing(judges, scene, name) if scene.known.performed else ()
        owed = tuple(each(scene) for each in remedies) if by else ()
        remedied = bool(owed) and all(each.deontic == "Fulfilled" for each in owed)
        return RuleReport(
            rule=name,
            kind=kind,
            act=scene.act.id,
            active=active,
            truth=truth,
            in_effect=active or _summed(premises[count:], ())[0],
            premises=premises,
            remedies=owed,
            deontic="" if not by else "NonSet" if remedied else "Violated",
            performance="Performed" if by else "",
            by=by,
        )

    return ruling


def _infringing(judges: tuple[Judge, ...], scene: Scene, name: str) -> tuple[str, ...]:
    """Acts of the past that a prohibition was in effect against."""
    found = []
    for done in scene.known.performed:
        past = scene_of_performed(done, scene.known)
        past.rule = name
        if all(judge(past).satisfied for judge in judges):
            found.append(done.id)
    return tuple(found)


def _duty(rule: PolicyRule, pairs: Pairs, shelf: Shelf, assigners: tuple[Entity, ...]) -> Ruling:
    """A duty, whether it is owed by a policy, for a permission or after a breach.

    Its truth says whether it stands in the way of nothing: it is not owed, or it was done.
    """
    limits = tuple(judged(each) for each in rule.constraints)
    done, deadlines = doing(rule, pairs, assigners), tuple(deadlines_of(rule))
    before = _duties(rule.duties, pairs, shelf, assigners)
    after = _duties(rule.consequences, pairs, shelf, assigners)
    elsewhere = done_elsewhere(rule, pairs, shelf)
    name, kind = rule.id, rule.kind

    def ruling(scene: Scene) -> RuleReport:
        scene.rule = name
        premises = tuple([judge(scene) for judge in limits])
        owed, surely = _summed(premises, ())
        reports = scene.known.reports
        prior = reports.get(name) or elsewhere(reports)
        did, by = done(scene)
        conditions = tuple([each(scene) for each in before])
        consequences = tuple([each(scene) for each in after])
        scene.rule = name
        if prior is not None and prior.deontic == "Violated":
            # Once violated, the duty is owed together with its consequences.
            did = all_of([did, bool(after), *(each.truth for each in consequences)])
        deontic, performed = _states(owed, did, prior, late=_over(deadlines, scene))
        untold = kind is RuleKind.DUTY and _unmentioned(did, prior, reports)
        truth = _settled(surely, did, prior, unmentioned=untold)
        return RuleReport(
            rule=name,
            kind=kind,
            act=scene.act.id,
            active=owed,
            truth=truth,
            in_effect=truth is True or not owed or untold,
            premises=premises,
            conditions=conditions,
            consequences=consequences,
            deontic=deontic,
            performance=performed,
            by=by,
            earlier="" if prior is None else prior.id,
        )

    return ruling


def _duties(
    rules: tuple[PolicyRule, ...], pairs: Pairs, shelf: Shelf, assigners: tuple[Entity, ...]
) -> tuple[Ruling, ...]:
    return tuple(_duty(each, pairs, shelf, assigners) for each in rules)


def _over(deadlines: tuple[Judge, ...], scene: Scene) -> bool:
    """Whether the time in which an act had to be done is over."""
    return any(judge(scene).truth is False for judge in deadlines)


def _unmentioned(did: Truth, prior: DutyState | None, reports: Mapping[str, DutyState]) -> bool:
    """Whether a world that is told by reports has none on a duty: then nobody violated it."""
    return did is False and prior is None and bool(reports)


def _settled(owed: Truth, did: Truth, prior: DutyState | None, *, unmentioned: bool) -> Truth:
    """Whether a duty is out of the way; one that no report of many mentions may be."""
    if owed is False or did is True:
        return True
    if unmentioned:
        return None
    if prior is not None and prior.deontic in ("Fulfilled", "NonSet"):
        return True
    return False if did is False and owed is True else None


def _states(
    owed: bool,  # noqa: FBT001 (a truth)
    did: Truth,
    prior: DutyState | None,
    *,
    late: bool,
) -> tuple[str, str]:
    """Deontic state and state of performance of a duty."""
    if did is True:
        return ("Fulfilled" if owed else "NonSet"), "Performed"
    if prior is not None and prior.deontic:
        return prior.deontic, prior.performance or "Unknown"
    if late and owed:
        return "Violated", "Unperformed"
    return "NonSet", "Unknown"
