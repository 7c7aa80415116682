# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a policy says to a request in a state of the world.

Source: ODRL Information Model 2.2 (W3C Recommendation, 15 February 2018) and the draft of its
formal semantics. Where the draft leaves a decision open, the answer is the cautious one: a
missing fact gives `ask`, a conflict without a strategy voids the policy.
"""

from licet.decide.odrl.policies import (
    ODRL,
    Policy,
    Request,
    RuleKind,
    World,
)
from licet.decide.odrl.reports import Behaviour, PolicyReport, RuleReport
from licet.decide.odrl.ruling import Ruling, ruling_of
from licet.decide.odrl.scenes import Known, scene_of
from licet.terms.verdicts import Verdict

__all__ = ["Compiled", "compile_policy", "evaluate"]

_OFFER = ODRL + "Offer"
_PERM = ODRL + "perm"
_PROHIBIT = ODRL + "prohibit"


class Compiled:
    """A policy made ready to be asked many times.

    Args:
        policy: With its inheritance resolved.
    """

    __slots__ = ("_notes", "_rulings", "_strategy", "_void", "policy")

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self._void = _void(policy)
        self._rulings: tuple[Ruling, ...] = tuple(
            ruling_of(rule, policy.broader) for rule in policy.rules if not self._void
        )
        self._strategy = policy.conflicts[0] if len(set(policy.conflicts)) == 1 else ""
        self._notes = _notes(policy)

    def evaluate(
        self, request: Request, known: Known, behaviour: Behaviour = Behaviour.CLOSED
    ) -> PolicyReport:
        """Answer one request.

        Args:
            request: Who asks to do what with which asset.
            known: The state of the world; make it once for many requests.
            behaviour: What holds where the policy is silent.

        Returns:
            A report for each rule and each act, and the verdict they come to.
        """
        found: list[RuleReport] = []
        answers: list[tuple[Verdict, tuple[RuleReport, ...]]] = []
        for act in request.acts:
            scene = scene_of(act, known)
            reports = [ruling(scene) for ruling in self._rulings]
            found += reports
            answers.append(self._careful(self._answer(reports, behaviour)))
        verdict = _worst([each for each, _ in answers])
        deciding = [report for each, by in answers if each is verdict for report in by]
        return PolicyReport(
            policy=self.policy.id,
            request=request.id,
            created=known.world.now,
            behaviour=behaviour,
            verdict=verdict,
            because=tuple(dict.fromkeys([report.rule for report in deciding])),
            missing=_missing(deciding) if verdict is Verdict.ASK else (),
            notes=self._notes,
            rules=tuple(found),
        )

    def _careful(
        self, answer: tuple[Verdict, tuple[RuleReport, ...]]
    ) -> tuple[Verdict, tuple[RuleReport, ...]]:
        """What a policy allows may be prohibited by one it inherits from and that is not here."""
        verdict, by = answer
        return (Verdict.ASK, by) if self.policy.absent and verdict is Verdict.ALLOW else answer

    def _answer(
        self, reports: list[RuleReport], behaviour: Behaviour
    ) -> tuple[Verdict, tuple[RuleReport, ...]]:
        """The verdict on one act, and the rules it rests on."""
        permits = [each for each in reports if each.kind is RuleKind.PERMISSION]
        forbids = [each for each in reports if each.kind is RuleKind.PROHIBITION]
        if self._void:
            return _OF_VOID[behaviour], ()
        yes, maybe = _split(permits)
        no, perhaps = _split(forbids)
        if no:
            return self._against(yes, maybe, no)
        if yes and (not perhaps or self._strategy == _PERM):
            return Verdict.ALLOW, yes
        if perhaps and (yes or maybe or behaviour is Behaviour.OPEN):
            return Verdict.ASK, (*perhaps, *maybe)
        if behaviour is Behaviour.OPEN:
            return Verdict.ALLOW, ()
        return (Verdict.ASK, maybe) if maybe else (Verdict.DENY, ())

    def _against(
        self,
        yes: tuple[RuleReport, ...],
        maybe: tuple[RuleReport, ...],
        no: tuple[RuleReport, ...],
    ) -> tuple[Verdict, tuple[RuleReport, ...]]:
        """The verdict where a prohibition is in effect; without a strategy a conflict is void."""
        if self._strategy == _PERM and yes:
            return Verdict.ALLOW, yes
        if self._strategy == _PERM and maybe:
            return Verdict.ASK, maybe
        if self._strategy == _PROHIBIT:
            return Verdict.DENY, no
        return Verdict.DENY, (*no, *yes)


_OF_VOID = {Behaviour.CLOSED: Verdict.DENY, Behaviour.OPEN: Verdict.ASK}
"""A policy that does not count permits nothing; and nobody knows that it would not prohibit."""


def compile_policy(policy: Policy) -> Compiled:
    """Make a policy ready to be asked many times."""
    return Compiled(policy)


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
        notes.append(f"it inherits from what was not given: {', '.join(policy.absent)}")
    if policy.profiles:
        notes.append(
            f"it uses the profile {', '.join(policy.profiles)}; words of a profile that the "
            "documents do not describe count as unknown"
        )
    if len(set(policy.conflicts)) > 1:
        notes.append("it names several strategies of conflict: a conflict makes it void")
    return tuple(notes)


def _split(
    reports: list[RuleReport],
) -> tuple[tuple[RuleReport, ...], tuple[RuleReport, ...]]:
    """Rules that are in effect against an act, and those that may be."""
    return (
        tuple([each for each in reports if each.truth is True]),
        tuple([each for each in reports if each.truth is None]),
    )


def _worst(verdicts: list[Verdict]) -> Verdict:
    if Verdict.DENY in verdicts or not verdicts:
        return Verdict.DENY
    return Verdict.ASK if Verdict.ASK in verdicts else Verdict.ALLOW


def _missing(reports: list[RuleReport]) -> tuple[str, ...]:
    found: list[str] = []
    for report in reports:
        for premise in report.premises:
            found += premise.missing
        found += _missing([each for each in report.conditions if each.truth is None])
    return tuple(dict.fromkeys(found))
