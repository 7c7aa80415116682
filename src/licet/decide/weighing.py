# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From what the tests of all rules said to one decision, with every reason named."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from licet.decide.calendar import length
from licet.decide.conditions import Outcome, Tested
from licet.decide.slots import Bound, Slot
from licet.terms import Decision, Duty, Forbid, Permit, Reason, Verdict

__all__ = ["beyond", "forbidding", "full", "joined", "weighed"]

_Group = tuple[Bound, tuple[Tested, ...]]


def weighed(slot: Slot, found: Sequence[object]) -> Decision:
    """The decision of permits and prohibitions.

    Args:
        slot: What is said of the act.
        found: Rules, each followed by what its tests said: of permits whatever stands against
            them, of prohibitions whatever makes them apply.
    """
    groups = tuple(_groups(found))
    permits = [group for group in groups if isinstance(group[0].rule, Permit)]
    forbids = [group for group in groups if isinstance(group[0].rule, Forbid)]
    denied = [b.reason(forbidding(said)) for b, said in forbids if _certain(said)]
    asked = [b.reason(_unsure(said)) for b, said in forbids if not _certain(said)]
    granted = next((group for group in permits if _granting(group)), None)
    open_ = [group for group in permits if not _failed(group)]
    if granted is None:
        if open_:
            asked = [b.reason(_unsure(said)) for b, said in open_] + asked
        elif permits:
            denied = [b.reason(_failing(said)) for b, said in permits] + denied
        else:
            asked = [_silent(slot), *asked]
    asking = [said for _, said in open_] if granted is None else []
    asking += [said for _, said in forbids if not _certain(said)]
    missing = tuple(dict.fromkeys(t.missing for said in asking for t in said if t.missing))
    if denied:
        return Decision(verdict=Verdict.DENY, because=tuple(denied), missing=missing)
    if asked or granted is None:
        return Decision(verdict=Verdict.ASK, because=tuple(asked), missing=missing)
    return Decision(
        verdict=Verdict.ALLOW,
        because=(granted[0].reason("granted"),),
        duties=tuple(_duties(slot, granted)),
    )


def joined(
    decision: Decision, denied: Iterable[Reason], asked: Iterable[Reason], missing: Iterable[str]
) -> Decision:
    """A decision with what caps say, too: the strictest counts, every reason is kept."""
    denied, asked = tuple(denied), tuple(asked)
    facts = tuple(dict.fromkeys((*decision.missing, *missing)))
    if decision.verdict is Verdict.DENY:
        because = decision.because + denied
        return Decision(verdict=Verdict.DENY, because=because, missing=facts)
    if denied:
        return Decision(verdict=Verdict.DENY, because=denied, missing=facts)
    before = decision.because if decision.verdict is Verdict.ASK else ()
    return Decision(verdict=Verdict.ASK, because=before + asked, missing=facts)


def _groups(found: Sequence[object]) -> Iterable[_Group]:
    bound: Bound | None = None
    said: list[Tested] = []
    for one in found:
        if isinstance(one, Tested):
            said.append(one)
            continue
        if bound is not None:
            yield bound, tuple(said)
        if isinstance(one, Bound):
            bound, said = one, []
    if bound is not None:
        yield bound, tuple(said)


def _granting(group: _Group) -> bool:
    return all(tested.outcome is Outcome.HOLDS for tested in group[1])


def _failed(group: _Group) -> bool:
    return any(tested.outcome is Outcome.FAILS for tested in group[1])


def _certain(said: tuple[Tested, ...]) -> bool:
    return all(tested.outcome is Outcome.HOLDS for tested in said)


def _failing(said: tuple[Tested, ...]) -> str:
    return "; ".join(t.text for t in said if t.outcome is Outcome.FAILS)


def _unsure(said: tuple[Tested, ...]) -> str:
    return "; ".join(t.text for t in said if t.outcome in (Outcome.UNKNOWN, Outcome.ASKS))


def _silent(slot: Slot) -> Reason:
    """Nothing grants the act: the agreement is silent, which is never a permission."""
    return Reason(
        rule="", clause="", section="", text="no clause grants this", agreement=slot.agreement
    )


def _duties(slot: Slot, granted: _Group) -> Iterable[Reason]:
    for tested in granted[1]:
        if tested.duty:
            yield granted[0].reason(tested.duty)
    for bound in slot.duties:
        if isinstance(bound.rule, Duty):
            yield bound.reason(_owing(bound.rule))


def _owing(duty: Duty) -> str:
    words = f': "{duty.text}"' if duty.text else ""
    return f"{duty.bearer} must {duty.act.replace('_', ' ')} within {length(duty.due)}{words}"


def beyond(bound: Bound, amount: int | Decimal, used: int | Decimal, limit: int | Decimal) -> str:
    """Why a cap has no room, with the numbers."""
    return full(limit, bound.counts) + f"{used:,} counted, {amount:,} more"


def full(limit: int | Decimal, counts: str) -> str:
    """What `beyond` begins with."""
    return f"cap of {limit:,} {counts}: "


def forbidding(said: tuple[Tested, ...]) -> str:
    """Why a prohibition applies."""
    return " and ".join(t.text for t in said) or "this is not allowed"
