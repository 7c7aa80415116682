# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Many agreements, asked together by actor, artefact and act."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from licet.decide.deciding import Rules, metrics_of
from licet.decide.quick import Quick, looked_up
from licet.decide.requests import OPERATIONS, Checker, Request, check_act
from licet.decide.slots import Key, Slot
from licet.decide.vocabulary import Counted, Vocabulary
from licet.terms import Agreement, Decision, DecodeError, Permit, Reason, Verdict

__all__ = ["Book"]

_BETWEEN = "\0"


class Book:
    """Agreements ready to be asked; the cost of an answer hardly grows with their number.

    Where several agreements bind the same actor for the same artefact, one of them that grants
    the act is enough, unless another one forbids it, has no room in a cap or is suspended. A
    request that names its `agreement` is judged by that one alone.

    Args:
        agreements: Each with its standing, if it has one.
    """

    __slots__ = ("_check", "_every_act", "_one_act", "_several", "_slots", "_slowly", "rules")

    def __init__(self, agreements: Iterable[Agreement]) -> None:
        agreements = tuple(agreements)
        self._check = Checker(frozenset().union(*map(metrics_of, agreements)))
        self.rules: dict[str, Rules] = {}
        """By the id of the agreement."""
        for agreement in agreements:
            if agreement.id in self.rules:
                raise DecodeError(f"two agreements have the id `{agreement.id}`")
            self.rules[agreement.id] = Rules(agreement, check=self._check)
        self._slots: dict[Key, Slot] = {}
        self._several: dict[Key, tuple[Rules, ...]] = {}
        """By actor and artefact, with the act `""`: those that more than one agreement binds."""
        for rules in self.rules.values():
            self._add(rules)
        for key in [key for key in self._slots if (key[0], key[1], "") in self._several]:
            del self._slots[key]
        self._one_act: dict[str, Quick] = {}
        """By actor, artefact and act in one text, which is quicker than three to look up."""
        self._every_act: dict[str, Quick] = {}
        """By actor and artefact: what is said of acts that no rule names."""
        self._slowly: set[str] = set()
        """The same as `_one_act`, for those without a quick way."""
        self._hasten()

    def _hasten(self) -> None:
        """Make the quick ways ready, of all slots that only one agreement has."""
        slots = [slot for rules in self.rules.values() for slot in rules.slots.values()]
        vocabulary = Vocabulary(looked_up(slots))
        nothing: Counted = {}
        for rules in self.rules.values():
            # Nobody writes to what a book knows; one empty count for all is soon fetched.
            rules.hasten(vocabulary, rules.now.counted or nothing)
        for (actor, artefact, act), slot in self._slots.items():
            now, quick = slot.rules.now, slot.quick
            parts = (actor, artefact, act) if act else (actor, artefact)
            key = _BETWEEN.join(parts)
            # A name with the mark itself could be taken for two: it goes the exact way.
            if quick is None or now.holds or now.adjusted or key.count(_BETWEEN) >= len(parts):
                self._slowly.add(key)
            elif act:
                self._one_act[key] = quick
            else:
                self._every_act[key] = quick

    def _add(self, rules: Rules) -> None:
        for key, slot in rules.slots.items():
            whole = (key[0], key[1], "")
            if key[2] == "":
                others = self._several.get(whole, ())
                if whole in self._slots or others:
                    before = others or (self._slots[whole].rules,)
                    self._several[whole] = (*before, rules)
            self._slots.setdefault(key, slot)

    def decide(self, request: Request) -> Decision:
        """The answer to a request, with every clause that stands against it.

        Raises:
            RequestError: The request is not well formed, or names an agreement that is not here.
        """
        try:
            actor, artefact, act = request["actor"], request["artefact"], request["act"]
            at = request["at"]
            key = _BETWEEN.join((actor, artefact, act))
            quick = self._one_act.get(key)
            if quick is None and act in OPERATIONS and key not in self._slowly:
                quick = self._every_act.get(_BETWEEN.join((actor, artefact)))
        except (KeyError, TypeError):
            quick = None
        if quick is None:
            return self._exactly(request)
        # A request whose every key is looked at on the quick way needs no other check.
        if (len(request) != quick.common.used or at.__class__ is not datetime
                or at.tzinfo is not UTC):  # fmt: skip
            if "agreement" in request:
                return self._exactly(request)
            at = self._check(request)
        decision = quick.decide(request, actor, at)
        return self._exactly(request) if decision is None else decision

    def _exactly(self, request: Request) -> Decision:
        at = self._check(request)
        check_act(request["act"])
        binding = self.binding(request)
        if not binding:
            who, what = request["actor"], request["artefact"]
            text = f"no agreement binds {who} for {what or 'no artefact'}"
            reason = Reason(rule="parties", clause="parties", section="parties", text=text)
            return Decision(verdict=Verdict.ASK, because=(reason,))
        return _combined(binding, [rules.decided(request, at) for rules in binding])

    def binding(self, request: Request) -> tuple[Rules, ...]:
        """The agreements by which a request is judged."""
        named = request.get("agreement")
        if named is not None:
            found = self.rules.get(named)
            return (found,) if found is not None else ()
        whole = (request["actor"], request["artefact"], "")
        several = self._several.get(whole)
        if several is not None:
            return several
        slot = self._slots.get(whole)
        return (slot.rules,) if slot is not None else ()


def _combined(binding: Sequence[Rules], decisions: Sequence[Decision]) -> Decision:
    if len(decisions) == 1:
        return decisions[0]
    denied = [d for d in decisions if d.verdict is Verdict.DENY]
    barred = tuple(
        reason
        for rules, decision in zip(binding, decisions, strict=True)
        if decision.verdict is Verdict.DENY
        for reason in decision.because
        if not _only_ungranted(rules, reason)
    )
    missing = tuple(dict.fromkeys(fact for d in decisions for fact in d.missing))
    if barred:
        return Decision(verdict=Verdict.DENY, because=barred, missing=missing)
    for decision in decisions:
        if decision.verdict is Verdict.ALLOW:
            return decision
    asking = [d for d in decisions if d.verdict is Verdict.ASK] or denied
    return Decision(
        verdict=asking[0].verdict,
        because=tuple(reason for d in asking for reason in d.because),
        missing=missing,
    )


def _only_ungranted(rules: Rules, reason: Reason) -> bool:
    """Whether a reason says that this agreement does not grant it, not that it forbids it."""
    bound = rules.bound.get(reason.rule)
    return reason.rule == "term" or (bound is not None and isinstance(bound.rule, Permit))
