# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that change the agreement: powers, cures, notices of non-renewal, facts that are told."""

from bisect import insort
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType

from licet.decide.now import FOR_EVER
from licet.terms import Adjusted, Fact, Hold, PartyFact, PartyId, Power, RuleId
from licet.usage.adjusting import carried, gather, members_of
from licet.usage.clock import change, terminate
from licet.usage.norms import due_in
from licet.usage.state import State, Told

__all__ = ["SPECIAL", "exercise"]


def exercise(state: State, told: Told) -> bool:
    """An act by the name of a change: whether it changed anything.

    What does not is told as `no_power`, `evidence_missing`, `unread_change` or `out_of_term`.
    """
    if not state.in_term(told.at):
        text = f"{told.event.act} outside the term"
        state.remark("out_of_term", told.at, told.cause, told.event.actor, text)
        return False
    if told.event.act == "vote" and told.case.get("rule") in state.norms.votes:
        return _ballot(state, told)
    power = _power(state, told)
    return power is not None and _EFFECTS[told.event.act](state, power, told)


def _power(state: State, told: Told) -> Power | None:
    """The power that an act exercises: the one it names, else the first that may be."""
    act, actor = told.event.act, told.event.actor
    may = [one for one in state.norms.powers[act] if _holds(state, one, actor)]
    named = told.case.get("rule")
    if act in ("amend", "vote"):
        may = [one for one in may if one.rule in (None, named)]
    else:
        may = [one for one in may if one.id == named] or may
    unknown: dict[str, None] = {}
    for power in may:
        if power.after is not None and power.after not in state.breached:
            continue
        failed, missing = state.norms.tests[power.id].of(told.case, actor, told.at, state.now)
        if not failed and not missing:
            return power
        if not failed:
            unknown |= dict.fromkeys(missing)
    if unknown:
        text = f"whether {actor} may {act} is not known without {', '.join(unknown)}"
        state.remark("evidence_missing", told.at, told.cause, actor, text, missing=unknown)
    else:
        _powerless(state, told)
    return None


def _holds(state: State, power: Power, actor: str) -> bool:
    """Votes are the members'; any other power is its holder's."""
    return actor in state.norms.members if power.change == "vote" else actor == power.holder


def _powerless(state: State, told: Told) -> None:
    who = told.event.actor
    state.remark("no_power", told.at, told.cause, who, f"{who} may not {told.event.act} here")


def _hold(state: State, power: Power, told: Told) -> bool:
    """Suspend or terminate, after the notice and the time to cure."""
    change_ = power.change
    if change_ not in ("suspend", "terminate"):
        return False
    if any(one.power == power.id for one in state.now.holds):
        return True  # it was noticed before, and that notice runs
    since = due_in(power.notice)(told.at) if power.notice else told.at
    until = due_in(power.cure)(told.at) if power.cure else None
    hold = Hold(
        power=power.id, change="suspend" if change_ == "suspend" else "terminate",
        since=max(since, until or since), cure_until=until, cause=told.cause,
    )  # fmt: skip
    insort(state.now.holds, hold, key=lambda one: (one.since, one.power, one.cause))
    if change_ == "terminate" and hold.since == told.at and until is None:
        terminate(state, hold, told.at)
    return True


def _audit(_state: State, _power: Power, _told: Told) -> bool:
    """An audit changes nothing but what it starts."""
    return True


def _amend(state: State, power: Power, told: Told) -> bool:
    motion = _motion(state, told)
    if motion is None:
        return False
    _change(state, power, motion, told.at, told.cause)
    return True


def _motion(state: State, told: Told) -> tuple[str, str, Decimal] | None:
    """Rule, parameter and value of an act; `None`, and told, if they are not there."""
    rule, parameter, value = (told.case.get(name) for name in ("rule", "parameter", "value"))
    if value is not None and parameter in state.norms.parameters(str(rule)):
        return str(rule), str(parameter), Decimal(value)
    text = f"no value `{value}` can be given to `{parameter}` of `{rule}`"
    state.remark("unread_change", told.at, told.cause, told.event.actor, text)
    return None


def _change(
    state: State, power: Power, motion: tuple[str, str, Decimal], at: datetime, cause: str
) -> None:
    rule, parameter, value = motion
    since = due_in(power.notice)(at) if power.notice else at
    change(
        state,
        Adjusted(
            rule=RuleId(rule), parameter=parameter, value=value, since=since,
            cause=f"{power.id}: {cause}",
        ),
    )  # fmt: skip


def _vote(state: State, power: Power, told: Told) -> bool:
    """A member's vote; a later one replaces an earlier one of the same motion."""
    motion = _motion(state, told)
    if motion is None or power.quorum is None:
        return False
    rule, parameter, value = motion
    key = (str(power.id), rule, parameter)
    votes = state.motions.setdefault(key, {})
    votes[told.event.actor] = (value, Decimal(told.case.get("weight", 1)))
    members = members_of(state.norms.agreement)
    won = carried(votes, power.quorum.per_cent, members)
    if won is not None:
        del state.motions[key]
        _change(state, power, (rule, parameter, won), told.at, told.cause)
    return True


def _ballot(state: State, told: Told) -> bool:
    """A vote that an adjustment gathers until its period is over."""
    adjust = state.norms.votes[told.case["rule"]]
    if told.event.actor not in state.norms.members:
        _powerless(state, told)
        return False
    if told.case.get("value") is None:
        text = f"no value is voted for by {told.event.actor}"
        state.remark("unread_change", told.at, told.cause, told.event.actor, text)
        return False
    period = state.norms.numbering[adjust.id](told.at)
    found = gather(adjust, state.gathered.get(adjust.id), told.event, period)
    if found is not None:
        state.gathered[adjust.id] = found
    return True


def _renew(state: State, power: Power, told: Told) -> bool:
    """Prolong the term; a notice has to be given before it ends."""
    renewal, ends = state.norms.agreement.renewal, state.now.ends
    late = power.notice is not None and due_in(power.notice)(told.at) > ends
    if renewal is None or late or ends == FOR_EVER:
        _powerless(state, told)
        return False
    state.now.ends = due_in(renewal.period)(ends)
    state.kept = False
    return True


_Effect = Callable[[State, Power, Told], bool]
_EFFECTS: Mapping[str, _Effect] = MappingProxyType(
    {
        "suspend": _hold, "terminate": _hold, "audit": _audit, "amend": _amend, "vote": _vote,
        "renew": _renew,
    }
)  # fmt: skip


def _resume(state: State, told: Told) -> None:
    """The holder of a power ends the suspension that it brought."""
    mine = {power.id for power in state.norms.powers["suspend"] if power.holder == told.event.actor}
    if not mine:
        _powerless(state, told)
    state.now.holds = [one for one in state.now.holds if one.power not in mine]


def _cure(state: State, told: Told) -> None:
    """Another party undoes a notice, until the time to cure has passed."""
    holders = {power.id: power.holder for power in _curable(state)}
    state.now.holds = [
        one
        for one in state.now.holds
        if one.cure_until is None
        or told.at > one.cure_until
        or holders[one.power] == told.event.actor
    ]


def _curable(state: State) -> tuple[Power, ...]:
    return (*state.norms.powers["suspend"], *state.norms.powers["terminate"])


def _refuse(state: State, told: Told) -> None:
    """Keep the term from being renewed, if it is said in time."""
    renewal = state.norms.agreement.renewal
    if renewal is None or not renewal.automatic:
        text = "the term is not renewed of itself"
        state.remark("unread_change", told.at, told.cause, told.event.actor, text)
    elif due_in(renewal.notice)(told.at) > state.now.ends or not state.in_term(told.at):
        text = f"too late to keep the term from being renewed on {state.now.ends.isoformat()}"
        state.remark("no_power", told.at, told.cause, told.event.actor, text)
    else:
        state.kept = True


def _learn(state: State, told: Told) -> None:
    """Something is known of the actor from now on."""
    name, value = told.case.get("fact"), told.case.get("value")
    if name is None or value is None:
        missing = ("fact",) if name is None else ("value",)
        text = f"a fact without {missing[0]}"
        state.remark(
            "evidence_missing", told.at, told.cause, told.event.actor, text, missing=missing
        )
        return
    learnt = PartyFact(
        party=PartyId(told.event.actor),
        fact=Fact(
            name=name, value=Decimal(value), since=told.at, source=told.cause,
            with_affiliates=bool(told.case.get("with_affiliates", False)),
        ),
    )  # fmt: skip
    state.facts.append(learnt)
    state.now.learn([learnt])


SPECIAL: Mapping[str, Callable[[State, Told], None]] = MappingProxyType(
    {"resume": _resume, "cure": _cure, "non_renewal": _refuse, "fact": _learn}
)
"""Acts that every party may do, by name."""
