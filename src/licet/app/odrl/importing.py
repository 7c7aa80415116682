# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""ODRL policies as agreements of our own, and a list of what could not be carried over.

A rule is carried over whole or not at all.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from licet.app.odrl.exporting import DCT, TERM, Unsaid, act_iri
from licet.app.odrl.reading import Reading, read_policies
from licet.app.odrl.sayings import condition_of, joined_times, named, period
from licet.app.odrl.terms import RDFS
from licet.decide.odrl.measures import instant
from licet.decide.odrl.policies import (
    CC,
    ODRL,
    AnyConstraint,
    Constraint,
    LogicalConstraint,
    Policy,
    PolicyRule,
    RuleKind,
)
from licet.terms import (
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    ClauseId,
    Condition,
    Duty,
    Forbid,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Permit,
    Rule,
    RuleId,
    UsageError,
)

__all__ = ["agreement_in_policies", "agreement_of"]

_ACTS = {act_iri(act): act for act in Operation} | {
    CC + "Distribution": Operation.DISTRIBUTE,
    ODRL + "license": Operation.SUBLICENSE,
}
_KINDS = frozenset(ArtefactKind)
_ROLES = frozenset(PartyRole)


def agreement_of(
    reading: Reading,
    policy: Policy,
    *,
    kind: ArtefactKind,
    starts: datetime | None = None,
) -> tuple[Agreement, tuple[Unsaid, ...]]:
    """A policy as an agreement.

    Args:
        reading: What was read of its document.
        policy: One of its policies.
        kind: What the assets are where the document does not say.
        starts: When the agreement starts, if the policy does not say.

    Returns:
        The agreement, one clause a rule, and what could not be carried over.

    Raises:
        UsageError: Neither the policy nor the caller says when it starts.
    """
    told = _told(reading)
    term = _term(policy, starts)
    licensees = {each.id for rule in policy.rules for each in rule.assignees}
    clauses: list[AgreedClause] = []
    unsaid: list[Unsaid] = [
        Unsaid(where=each.node, what=f"`{each.predicate}` has no meaning here")
        for each in reading.unread
    ]
    for rule in policy.rules:
        found, gaps = _rules(rule, frozenset(licensees))
        unsaid += gaps
        clauses += [
            AgreedClause(id=ClauseId(each.id), kind=f"odrl.{rule.kind}", values={}, rules=(each,))
            for each in found
        ]
    return Agreement(
        id=named("agreement", policy.id),
        title=_title(policy, told),
        parties=_parties(policy, told),
        artefacts=_artefacts(policy, told, kind),
        term=term,
        clauses=tuple(clauses),
    ), tuple(unsaid)


def agreement_in_policies(
    path: Path, *, only: str, kind: str, starts: datetime | None
) -> tuple[Agreement, tuple[Unsaid, ...]]:
    """The one policy of a file as an agreement.

    Args:
        path: Turtle, JSON-LD or RDF/XML.
        only: IRI of the policy, if the file has several; empty: there is one.
        kind: Name of an `ArtefactKind`, for assets the document does not tell.
        starts: When the agreement starts, if the policy does not say.

    Raises:
        UnreadableError: The file cannot be read.
        UsageError: There is no such policy, or no such kind.
    """
    if kind not in _KINDS:
        raise UsageError(
            f"`{kind}` is no kind of artefact", hint=f"kinds are {', '.join(sorted(_KINDS))}"
        )
    reading = read_policies(path.read_bytes(), where=str(path))
    found = [each for each in reading.policies if only in ("", each.id)]
    if len(found) != 1:
        names = ", ".join(each.id for each in reading.policies[:5])
        raise UsageError(
            f"{len(found)} policies of the file are meant", where=str(path),
            hint=f"name one of them with --only: {names}" if names else "the file has no policy",
        )  # fmt: skip
    return agreement_of(reading, found[0], kind=ArtefactKind(kind), starts=starts)


Told = dict[tuple[str, str], tuple[str, ...]]


def _told(reading: Reading) -> Told:
    """Titles and types of the document, by what they are of."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for note in reading.notes:
        key = (note.node, note.predicate)
        found[key] = (*found.get(key, ()), note.value.text)
    return found


def _title(policy: Policy, told: Told) -> str:
    names = (told.get((policy.id, name), ()) for name in (DCT + "title", RDFS + "label"))
    return next((title for found in names for title in found), policy.id)


def _term(policy: Policy, starts: datetime | None) -> Interval:
    bounds = {
        each.id.removeprefix(TERM): instant(each.right[0].text)
        for rule in policy.rules
        for each in rule.constraints
        if isinstance(each, Constraint) and each.id.startswith(TERM) and each.right
    }
    first = bounds.get("starts") or starts
    if first is None:
        raise UsageError(
            "the policy does not say when it starts", where=policy.id,
            hint="give the day with --starts",
        )  # fmt: skip
    return Interval(starts=first, ends=bounds.get("ends"))


def _parties(policy: Policy, told: Told) -> tuple[Party, ...]:
    roles: dict[str, set[PartyRole]] = {}
    for rule in _every(policy.rules):
        for role, parties in (
            (PartyRole.LICENSOR, rule.assigners),
            (PartyRole.LICENSEE, rule.assignees),
        ):
            for each in parties:
                said = [name for name in told.get((each.id, DCT + "type"), ()) if name in _ROLES]
                roles.setdefault(each.id, set()).update(map(PartyRole, said) if said else {role})
    return tuple(
        Party(
            id=PartyId(named("party", each)),
            name=next(iter(told.get((each, DCT + "title"), ())), named("party", each)),
            roles=frozenset(found),
        )
        for each, found in roles.items()
    )


def _every(rules: tuple[PolicyRule, ...]) -> list[PolicyRule]:
    return [each for rule in rules for each in (rule, *_every((*rule.duties, *rule.remedies)))]


def _artefacts(policy: Policy, told: Told, kind: ArtefactKind) -> tuple[Artefact, ...]:
    names = dict.fromkeys(each.id for rule in policy.rules for each in rule.targets)
    return tuple(
        Artefact(
            id=named("artefact", each),
            kind=next(
                (ArtefactKind(one) for one in told.get((each, DCT + "type"), ()) if one in _KINDS),
                kind,
            ),
            revision=next(iter(told.get((each, DCT + "hasVersion"), ())), ""),
        )
        for each in names
    )


def _rules(rule: PolicyRule, licensees: frozenset[str]) -> tuple[list[Rule], list[Unsaid]]:
    """The rules of ours that one rule comes to: one a target, and its remedy."""
    if rule.kind is RuleKind.OBLIGATION:
        return _duties((rule,))
    why = _whole(rule)
    conditions, gap = _conditions(rule.constraints, bounds=rule.kind is RuleKind.PERMISSION)
    why = why or gap
    if why:
        return [], [Unsaid(where=rule.id, what=why)]
    owed, gaps = _duties(rule.remedies)
    remedy = owed[0].id if len(owed) == 1 else None
    asked = {each.id for each in rule.assignees}
    parties = frozenset[PartyId]() if asked == licensees else frozenset(
        PartyId(named("party", each)) for each in asked
    )  # fmt: skip
    acts = frozenset(_ACTS[each.name] for each in rule.actions)
    targets = [named("artefact", each.id) for each in rule.targets] or [""]
    found: list[Rule] = []
    for number, target in enumerate(targets, 1):
        name = named("rule", rule.id)
        name = RuleId(name if len(targets) == 1 else f"{name}.{number}")
        if rule.kind is RuleKind.PERMISSION:
            found.append(Permit(id=name, acts=acts, artefact=target, conditions=conditions,
                                parties=parties))  # fmt: skip
        else:
            found.append(Forbid(id=name, acts=acts, artefact=target, conditions=conditions,
                                parties=parties, reparation=remedy))  # fmt: skip
    return [*found, *owed], gaps


def _whole(rule: PolicyRule) -> str:
    """Why a permission or a prohibition cannot be carried over; empty if it can."""
    strange = [each.name for each in rule.actions if each.name not in _ACTS]
    if strange:
        return f"we have no act `{strange[0]}`"
    if any(each.refinements for each in rule.actions):
        return "its act is refined"
    if any(each.refinements or each.collection for each in (*rule.targets, *rule.assignees)):
        return "it is about members of a collection"
    if rule.unread or rule.duties or rule.relations:
        return "it hangs on duties, or on words that have no meaning here"
    if rule.kind is RuleKind.PERMISSION and not (rule.actions and rule.targets):
        return "it permits everything, or on everything"
    return ""


def _conditions(
    constraints: tuple[AnyConstraint, ...], *, bounds: bool
) -> tuple[tuple[Condition, ...], str]:
    """Conditions, and which constraint could not be one."""
    found: list[Condition] = []
    for each in constraints:
        if each.id.startswith(TERM):
            continue
        condition = condition_of(each, bounds=bounds)
        if condition is None:
            left = each.left if isinstance(each, Constraint) else each.operand
            return (), f"no condition of ours says its constraint on `{left}`"
        found.append(condition)
    joined = joined_times(tuple(found))
    return ((), "its times never come") if joined is None else (joined, "")


def _duties(rules: tuple[PolicyRule, ...]) -> tuple[list[Rule], list[Unsaid]]:
    found: list[Rule] = []
    gaps: list[Unsaid] = []
    for rule in rules:
        duty = _duty(rule)
        if duty is None:
            what = "no duty of ours says it: who, what, and by when after which event"
            gaps.append(Unsaid(where=rule.id, what=what))
        else:
            found.append(duty)
    return found, gaps


def _duty(rule: PolicyRule) -> Duty | None:
    conditions, gap = _conditions(rule.constraints, bounds=False)
    bare = replace(rule, id="", actions=(), assignees=(), constraints=(), assigners=())
    if gap or bare != PolicyRule(id="", kind=rule.kind) or len(rule.assignees) != 1:
        return None
    for action in rule.actions if len(rule.actions) == 1 else ():
        for each in action.refinements if len(action.refinements) == 1 else ():
            if not isinstance(each, LogicalConstraint) or len(each.constraints) != 2:
                return None
            event, delay = each.constraints
            if not (isinstance(event, Constraint) and isinstance(delay, Constraint)):
                return None
            due = period(delay.right[0].text) if delay.right else None
            if event.left != ODRL + "event" or delay.left != ODRL + "delayPeriod" or due is None:
                return None
            return Duty(
                id=RuleId(named("rule", rule.id)),
                bearer=PartyId(named("party", rule.assignees[0].id)),
                act=named("duty", action.name),
                due=due,
                after=named("event", event.right[0].text),
                conditions=conditions,
            )
    return None
