# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements compiled once: what speaks of an act, by actor, artefact and act."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from licet.decide.answers import reason
from licet.decide.calendar import length, numbering
from licet.decide.conditions import Lookup, Test, test_of
from licet.decide.now import plain
from licet.terms import (
    REGISTRY,
    AgreedClause,
    Agreement,
    Cap,
    Counted,
    Decision,
    DecodeError,
    Duty,
    Forbid,
    Operation,
    PartyId,
    PartyRole,
    Permit,
    Reason,
    Rule,
)

if TYPE_CHECKING:
    from licet.decide.deciding import Rules
    from licet.decide.quick import Quick

__all__ = ["Bound", "Key", "Slot", "bound_by", "bound_rules", "slot_like", "slots_of"]

Key = tuple[str, str, str]
"""Actor, artefact, act."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Bound:
    """A rule with the clause it stands in, and its conditions as tests."""

    rule: Permit | Forbid | Cap | Duty
    clause: str
    section: str
    agreement: str
    lookups: tuple[Lookup, ...]
    tests: tuple[Test, ...]
    counts: str = ""
    """Of a cap: what it counts, for people."""
    limit: int | Decimal = 0
    """Of a cap: its limit, as agreed."""
    window: Callable[[datetime], int] = field(default=lambda _at: 0)
    """Of a cap: the number of the window of an instant in UTC."""

    def reason(self, text: str) -> Reason:
        """A reason that names this rule."""
        return reason(self.rule.id, self.clause, self.section, text, self.agreement)


class Slot:
    """All that one agreement says of one act of one party on one artefact."""

    __slots__ = ("agreement", "caps", "duties", "forbids", "permits", "quick", "rules", "said")

    def __init__(self, agreement: str, rules: Iterable[Bound]) -> None:
        kinds: dict[type, list[Bound]] = {Permit: [], Forbid: [], Cap: [], Duty: []}
        for bound in rules:
            kinds[type(bound.rule)].append(bound)
        self.agreement = agreement
        self.permits = tuple(kinds[Permit])
        self.forbids = tuple(kinds[Forbid])
        self.caps = tuple(kinds[Cap])
        self.duties = tuple(kinds[Duty])
        """Duties whose clock this act starts."""
        self.rules: Rules
        """Whose slot it is; they set it."""
        self.quick: Quick | None = None
        """The quick way to a decision, where there is one."""
        self.said: dict[tuple[object, ...], Decision] = {}
        """Decisions by what the tests said: there are few, and each is made once."""


def bound_by(rule: Permit | Forbid | Cap, agreement: Agreement) -> frozenset[PartyId]:
    """The parties a rule is about: those it names, or every licensee.

    An agreement in which nobody is called a licensee binds everybody but its licensors.
    """
    if rule.parties:
        return rule.parties
    licensees = {p.id for p in agreement.parties if PartyRole.LICENSEE in p.roles}
    others = {p.id for p in agreement.parties if PartyRole.LICENSOR not in p.roles}
    return frozenset(licensees or others)


def bound_rules(agreement: Agreement) -> Mapping[str, Bound]:
    """Every permit, forbid, cap and duty by its id.

    Raises:
        DecodeError: A rule names a party or an artefact that the agreement does not have.
    """
    found = {}
    for clause in agreement.clauses:
        for rule in clause.rules:
            _check_names(rule, agreement)
            if isinstance(rule, Permit | Forbid | Cap | Duty):
                found[str(rule.id)] = _bound(rule, clause, agreement)
    return MappingProxyType(found)


def _bound(rule: Permit | Forbid | Cap | Duty, clause: AgreedClause, agreement: Agreement) -> Bound:
    tests = [
        test_of(condition, agreement, bound=isinstance(rule, Permit))
        for condition in rule.conditions
    ]
    return Bound(
        rule=rule,
        clause=clause.id,
        section=clause.source.section if clause.source else clause.id,
        agreement=agreement.id,
        lookups=tuple(test for test in tests if isinstance(test, Lookup)),
        tests=tuple(test for test in tests if not isinstance(test, Lookup)),
        counts=_counts(rule) if isinstance(rule, Cap) else "",
        limit=plain(rule.limit) if isinstance(rule, Cap) else 0,
        window=numbering(rule.window if isinstance(rule, Cap) else None),
    )


def _counts(cap: Cap) -> str:
    metric = cap.metric.replace("_", " ")
    return f"{metric} in {length(cap.window)}" if cap.window else metric


def _check_names(rule: Rule, agreement: Agreement) -> None:
    where = f"{agreement.id}: {rule.id}"
    parties = {party.id for party in agreement.parties}
    for party in getattr(rule, "parties", ()) or ():
        if party not in parties:
            raise DecodeError(f"`{party}` is no party of the agreement", where=where)
    artefact = getattr(rule, "artefact", "")
    if artefact and artefact not in {one.id for one in agreement.artefacts}:
        raise DecodeError(f"`{artefact}` is no artefact of the agreement", where=where)
    if isinstance(rule, Cap) and rule.counted is Counted.DISTINCT and rule.metric not in REGISTRY:
        raise DecodeError(
            f"`{rule.metric}` is nothing that acts tell", where=where,
            hint="count one of the registry of attributes, such as user",
        )  # fmt: skip


def slots_of(agreement: Agreement, rules: Iterable[Bound]) -> dict[Key, Slot]:
    """What the agreement says, by actor, artefact and act.

    An act that no rule names has no slot of its own: what is said of every act stands under
    the act `""`.
    """
    bound = tuple(rules)
    about = {b.rule.id: bound_by(b.rule, agreement) for b in bound if not isinstance(b.rule, Duty)}
    slots: dict[Key, Slot] = {}
    for party in sorted(set().union(*about.values())) if about else ():
        mine = [b for b in bound if party in about.get(b.rule.id, (party,))]
        for artefact in (one.id for one in agreement.artefacts):
            here = [b for b in mine if b.rule.artefact in ("", artefact)]
            for act in {"", *(act for b in here for act in _acts(b))}:
                said = (b for b in here if act in _acts(b) or not (_acts(b) or _is_duty(b)))
                slots[(party, artefact, act)] = Slot(agreement.id, said)
    return slots


def slot_like(slot: Slot, agreement: Agreement) -> Slot:
    """What an agreement says where another one, with the same rules by the same ids, has a slot.

    Names, numbers and values in the rules may be others.
    """
    named = {bound.rule.id for bound in (*slot.permits, *slot.forbids, *slot.caps, *slot.duties)}
    rules = [
        _bound(rule, clause, agreement)
        for clause in agreement.clauses
        for rule in clause.rules
        if rule.id in named and isinstance(rule, Permit | Forbid | Cap | Duty)
    ]
    return Slot(agreement.id, rules)


def _is_duty(bound: Bound) -> bool:
    return isinstance(bound.rule, Duty)


def _acts(bound: Bound) -> frozenset[str]:
    """The acts a rule names; none: it speaks of every act, or waits for something else."""
    if isinstance(bound.rule, Duty):
        return frozenset({bound.rule.after} & _OPERATIONS)
    return frozenset(act.value for act in bound.rule.acts)


_OPERATIONS = frozenset(act.value for act in Operation)
