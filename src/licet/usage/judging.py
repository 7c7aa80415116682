# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An act is fulfilment, is judged, is counted, and starts clocks: in this order."""

from collections.abc import Iterable
from datetime import datetime

from licet.decide import Counting
from licet.decide.conditions import Outcome
from licet.decide.slots import Bound, Slot
from licet.decide.weighing import beyond
from licet.terms import Choice, Reason, Verdict
from licet.usage.adjusting import gather
from licet.usage.state import EXACT, Counted, State, Told, exact

__all__ = ["choose", "evidence", "fulfil", "judge", "triggers"]


def fulfil(state: State, told: Told) -> None:
    """Stop one clock that waits for this act of this bearer."""
    named = told.case.get("fulfils")
    clock = state.owing.find(told.event.actor, told.event.act, named)
    if clock is not None:
        state.owing.end(clock)
    elif named is not None:
        text = f"{told.event.actor} owes no {told.event.act} under `{named}`"
        state.remark("unread_change", told.at, told.cause, told.event.actor, text)


def choose(state: State, told: Told) -> None:
    """Replace a choice by the option that its bearer names."""
    actor, option = told.event.actor, told.case.get("rule")
    choices = [
        rule
        for rule in state.norms.duties.values()
        if isinstance(rule, Choice) and option in rule.options
    ]
    if not choices:
        text = f"`{option}` is no option of a choice" if option else "no option is named"
        state.remark("unread_change", told.at, told.cause, actor, text)
        return
    if all(rule.bearer != actor for rule in choices):
        text = f"{actor} may not choose `{option}`: the choice is another's"
        state.remark("no_power", told.at, told.cause, actor, text)
        return
    mine = [rule.id for rule in choices]
    clock = state.owing.first(mine, actor, told.case.get("fulfils"))
    if clock is None:
        text = f"no choice of `{option}` is owed"
        state.remark("unread_change", told.at, told.cause, actor, text)
        return
    state.owing.end(clock)
    norms, rule = state.norms, str(option)
    state.owing.add(
        rule, actor, norms.acts[rule],
        since=told.at, due=norms.dues[rule](told.at), cause=told.cause,
    )  # fmt: skip


def judge(state: State, told: Told) -> None:
    """Test an act on artefacts against permits, prohibitions and caps."""
    rules, actor = state.rules, told.event.actor
    slot = rules.slot(actor, told.event.artefact, told.event.act)
    if slot is None:
        text = rules.unbound(actor, told.event.artefact).because[0].text
        state.remark("no_agreement", told.at, told.cause, actor, text)
        return
    decision = rules.stateless(slot, told.case, actor, told.at)
    if decision.verdict is not Verdict.ALLOW:
        if decision.verdict is Verdict.DENY:
            _deny(state, decision.because, told)
        if state.now.held(told.at) is None:
            _ask(state, slot, told)
    if slot.caps:
        counted, missing = rules.counting(slot, told.case, actor, told.at)
        _count(state, counted, told)
        if missing:
            _uncounted(state, missing, actor, told.at, told.cause)


def _deny(state: State, because: Iterable[Reason], told: Told) -> None:
    for reason in because:
        state.breach(
            reason.rule, reason.clause, told.event.actor, told.at, told.cause, reason.text,
            evidence=told.event.evidence, case=told.case,
        )  # fmt: skip


def _ask(state: State, slot: Slot, told: Told) -> None:
    """Tell what could not be decided, rule by rule, also beside a breach of another."""
    actor = told.event.actor
    if not slot.permits:
        text = f"no clause grants {told.event.act} on {told.event.artefact}"
        state.remark("not_granted", told.at, told.cause, actor, text)
    for bound, said in state.rules.asking(slot, told.case, actor, told.at):
        unknown = [tested for tested in said if tested.outcome is Outcome.UNKNOWN]
        if unknown:
            state.remark(
                "evidence_missing", told.at, told.cause, actor, "; ".join(t.text for t in unknown),
                rule=bound.rule.id, missing=dict.fromkeys(t.missing for t in unknown),
            )  # fmt: skip
        for tested in said:
            if tested.outcome is Outcome.ASKS:
                state.remark(
                    "licence_needed", told.at, told.cause, actor, tested.text, rule=bound.rule.id
                )


def _count(state: State, added: Iterable[Counting], told: Told) -> None:
    """Add to caps; the act that crosses a limit is the breach, once a window."""
    tallies, actor = state.counted, told.event.actor
    for one in added:
        bound, window, amount, member = one
        counted = tallies.get((bound.rule.id, actor))
        if counted is None or counted.window != window:
            counted = tallies[bound.rule.id, actor] = Counted(window)
        used = counted.amount
        if member is not None:
            counted.members.add(member)
            counted.amount = len(counted.members)
        elif used.__class__ is int and amount.__class__ is int:
            counted.amount = used + amount
        else:
            counted.amount = exact(EXACT.add(used, amount))
        if not counted.over:
            limit = state.rules.limit(bound, told.at)
            if counted.amount > limit:
                counted.over = True
                _breach(state, bound, beyond(bound, amount, used, limit), told)


def _breach(state: State, bound: Bound, text: str, told: Told) -> None:
    state.breach(
        bound.rule.id, bound.clause, told.event.actor, told.at, told.cause, text,
        evidence=told.event.evidence, case=told.case,
    )  # fmt: skip


def _uncounted(
    state: State, missing: Iterable[tuple[Bound, str]], actor: str, at: datetime, cause: str
) -> None:
    facts: dict[str, dict[str, None]] = {}
    for bound, fact in missing:
        facts.setdefault(bound.rule.id, {})[fact] = None
    for rule, names in facts.items():
        text = f"not counted: {', '.join(names)} is not known"
        state.remark("evidence_missing", at, cause, actor, text, rule=rule, missing=names)


def triggers(state: State, told: Told) -> None:
    """Start the clocks that wait for this act."""
    event, case, at = told
    for rule in state.norms.triggers.get(event.act, ()):
        if isinstance(rule, Choice) or rule.artefact in ("", event.artefact):
            state.start(rule, at, told.cause, case, event.actor)


def evidence(state: State, told: Told) -> None:
    """Gather the numbers that adjustments follow."""
    norms = state.norms
    for name, adjust in norms.evidence:
        if name in told.case:
            period = norms.numbering[adjust.id](told.at)
            found = gather(adjust, state.gathered.get(adjust.id), told.event, period)
            if found is not None:
                state.gathered[adjust.id] = found
