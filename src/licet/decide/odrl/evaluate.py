# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a policy says to a request in a state of the world.

Source: ODRL Information Model 2.2 (W3C Recommendation, 15 February 2018) and the draft of its
formal semantics. Where the draft leaves a decision open, the answer is the cautious one: a
missing fact gives `ask`, a conflict without a strategy voids the policy.
"""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from licet.decide.odrl.policies import (
    ODRL,
    Policy,
    PolicyRule,
    Request,
    RuleKind,
    World,
)
from licet.decide.odrl.reports import Behaviour, PolicyReport, RuleReport, Truth
from licet.decide.odrl.ruling import Ruling, ruling_of, truth_ruling
from licet.decide.odrl.scenes import Known, scene_of
from licet.terms.verdicts import Verdict

__all__ = ["Compiled", "compile_policy", "evaluate"]

_T = TypeVar("_T")
_OFFER = ODRL + "Offer"
_PERM = ODRL + "perm"
_PROHIBIT = ODRL + "prohibit"


class Compiled:
    """A policy made ready to be asked many times.

    Args:
        policy: With its inheritance resolved.
        others: Policies at hand that reports in the state of the world may be about.
    """

    __slots__ = ("_notes", "_rulings", "_strategy", "_truths", "_void", "policy")

    def __init__(self, policy: Policy, others: Iterable[Policy] = ()) -> None:
        self.policy = policy
        shelf = {rule.id: rule for each in others for rule in _every(each.rules)}
        self._void = _void(policy)
        self._rulings: tuple[Ruling, ...] = tuple(
            ruling_of(rule, policy.broader, shelf) for rule in policy.rules if not self._void
        )
        self._truths = tuple(
            (rule.kind, rule.id, truth_ruling(rule, policy.broader, shelf))
            for rule in policy.rules
            if rule.kind in (RuleKind.PERMISSION, RuleKind.PROHIBITION) and not self._void
        )
        self._strategy = policy.conflicts[0] if len(set(policy.conflicts)) == 1 else ""
        self._notes = _notes(policy)

    def decide(
        self, request: Request, known: Known, behaviour: Behaviour = Behaviour.CLOSED
    ) -> tuple[Verdict, tuple[str, ...]]:
        """Answer one request without a report: the verdict and the rules it rests on.

        Args:
            request: Who asks to do what with which asset.
            known: The state of the world; make it once for many requests.
            behaviour: What holds where the policy is silent.
        """
        answers = []
        for act in request.acts:
            scene = scene_of(act, known)
            found = _Found[str]()
            for kind, name, truth in self._truths:
                found.add(kind, truth(scene), name)
            answers.append(self._answer(found, behaviour))
        return _worst(answers)

    def evaluate(
        self, request: Request, known: Known, behaviour: Behaviour = Behaviour.CLOSED
    ) -> PolicyReport:
        """Answer one request with a report for each rule and each act.

        Args:
            request: Who asks to do what with which asset.
            known: The state of the world; make it once for many requests.
            behaviour: What holds where the policy is silent.
        """
        rules: list[RuleReport] = []
        answers = []
        for act in request.acts:
            scene = scene_of(act, known)
            found = _Found[RuleReport]()
            for ruling in self._rulings:
                report = ruling(scene)
                rules.append(report)
                found.add(report.kind, report.truth, report)
            answers.append(self._answer(found, behaviour))
        verdict, deciding = _worst(answers)
        return PolicyReport(
            policy=self.policy.id,
            request=request.id,
            created=known.world.now,
            behaviour=behaviour,
            verdict=verdict,
            because=tuple([report.rule for report in deciding]),
            missing=_missing(deciding) if verdict is Verdict.ASK else (),
            notes=self._notes,
            rules=tuple(rules),
        )

    def _answer(self, found: "_Found[_T]", behaviour: Behaviour) -> tuple[Verdict, list[_T]]:
        """The verdict on one act, and the rules it rests on."""
        if self._void:
            return _OF_VOID[behaviour], []
        verdict, by = self._weighed(found, behaviour)
        if self.policy.absent and verdict is Verdict.ALLOW:
            # A rule or a policy it rests on, and that is not here, may prohibit what it allows.
            return Verdict.ASK, by
        return verdict, by

    def _weighed(self, found: "_Found[_T]", behaviour: Behaviour) -> tuple[Verdict, list[_T]]:
        if found.forbid:
            return self._against(found)
        if found.permit and (not found.may_forbid or self._strategy == _PERM):
            return Verdict.ALLOW, found.permit
        opens = behaviour is Behaviour.OPEN
        if found.may_forbid and (found.permit or found.may_permit or opens):
            return Verdict.ASK, [*found.may_forbid, *found.may_permit]
        if opens:
            return Verdict.ALLOW, []
        return (Verdict.ASK, found.may_permit) if found.may_permit else (Verdict.DENY, [])

    def _against(self, found: "_Found[_T]") -> tuple[Verdict, list[_T]]:
        """The verdict where a prohibition is in effect; without a strategy a conflict is void."""
        if self._strategy == _PERM and found.permit:
            return Verdict.ALLOW, found.permit
        if self._strategy == _PERM and found.may_permit:
            return Verdict.ASK, found.may_permit
        if self._strategy == _PROHIBIT:
            return Verdict.DENY, found.forbid
        return Verdict.DENY, [*found.forbid, *found.permit]


class _Found(Generic[_T]):
    """Rules by what they say to an act, and by whether that hangs on a missing fact."""

    __slots__ = ("forbid", "may_forbid", "may_permit", "permit")

    def __init__(self) -> None:
        self.permit: list[_T] = []
        self.may_permit: list[_T] = []
        self.forbid: list[_T] = []
        self.may_forbid: list[_T] = []

    def add(self, kind: RuleKind, truth: Truth, rule: _T) -> None:
        """Put a rule where it belongs; one that does not apply, or is a duty, is left out."""
        if truth is False:
            return
        if kind is RuleKind.PERMISSION:
            (self.permit if truth else self.may_permit).append(rule)
        elif kind is RuleKind.PROHIBITION:
            (self.forbid if truth else self.may_forbid).append(rule)


_OF_VOID = {Behaviour.CLOSED: Verdict.DENY, Behaviour.OPEN: Verdict.ASK}
"""A policy that does not count permits nothing; and nobody knows that it would not prohibit."""


def compile_policy(policy: Policy, *, others: Iterable[Policy] = ()) -> Compiled:
    """Make a policy ready to be asked many times.

    Args:
        policy: With its inheritance resolved.
        others: Policies at hand that reports in the state of the world may be about: a duty of
            theirs that was done may be the very act that a duty of this one asks for.
    """
    return Compiled(policy, others)


def _every(rules: tuple[PolicyRule, ...]) -> Iterator[PolicyRule]:
    for rule in rules:
        yield rule
        yield from _every((*rule.duties, *rule.remedies, *rule.consequences))


def evaluate(
    policy: Policy, request: Request, world: World, behaviour: Behaviour = Behaviour.CLOSED
) -> PolicyReport:
    """Answer one request of one policy; `compile_policy` is for many.

    Args:
        policy: With its inheritance resolved.
        request: Who asks to do what with which asset.
        world: What is the case.
        behaviour: What holds where the policy is silent.
    """
    return compile_policy(policy).evaluate(request, Known(world), behaviour)


def _void(policy: Policy) -> bool:
    """Whether a policy binds nobody: an offer, or one that another has replaced."""
    return _OFFER in policy.kinds or bool(policy.replaced_by)


def _notes(policy: Policy) -> tuple[str, ...]:
    notes = []
    if _OFFER in policy.kinds:
        notes.append("an offer binds nobody until it becomes an agreement: no rule was evaluated")
    if policy.replaced_by:
        notes.append(f"the policy is replaced by {', '.join(policy.replaced_by)}")
    if policy.absent:
        notes.append(f"it rests on what was not given: {', '.join(policy.absent)}")
    if policy.profiles:
        notes.append(
            f"it uses the profile {', '.join(policy.profiles)}; words of a profile that the "
            "documents do not describe count as unknown"
        )
    if len(set(policy.conflicts)) > 1:
        notes.append("it names several strategies of conflict: a conflict makes it void")
    return tuple(notes)


def _worst(answers: list[tuple[Verdict, list[_T]]]) -> tuple[Verdict, tuple[_T, ...]]:
    """Of the answers to several acts, the one that lets least through."""
    if len(answers) == 1:
        return answers[0][0], tuple(answers[0][1])
    for verdict in (Verdict.DENY, Verdict.ASK, Verdict.ALLOW):
        by = [rule for each, rules in answers if each is verdict for rule in rules]
        if any(each is verdict for each, _ in answers):
            return verdict, tuple(dict.fromkeys(by))
    return Verdict.DENY, ()


def _missing(reports: Iterable[RuleReport]) -> tuple[str, ...]:
    found: list[str] = []
    for report in reports:
        found += report.unread
        for premise in report.premises:
            found += premise.missing
        found += [each.rule for each in report.conditions if each.truth is None]
        found += _missing(report.conditions)
    return tuple(dict.fromkeys(found))
