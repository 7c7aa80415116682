# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Values of clauses laid side by side, and which side a change of one is good for."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from licet.decide.comparing.items import Sides
from licet.decide.comparing.words import spoken
from licet.terms import AgreedClause, Agreement
from licet.terms.comparisons import Change, ChangeKind
from licet.terms.dossiers import Param

__all__ = ["RISES_FOR", "value_changes", "who_of"]

_LICENSEE, _LICENSOR = "licensee", "licensor"

RISES_FOR: Mapping[str, str] = MappingProxyType({
    "code.grant.source": _LICENSEE, "code.grant.exclusive": _LICENSEE,
    "data.grant.training": _LICENSEE, "data.grant.commercial": _LICENSEE,
    "data.grant.exclusive": _LICENSEE,
    "model.grant.exclusive": _LICENSEE, "model.grant.perpetual": _LICENSEE,
    "model.grant.irrevocable": _LICENSEE, "model.grant.transferable": _LICENSEE,
    "model.purpose.commercial": _LICENSEE, "model.purpose.policy_changes": _LICENSOR,
    "model.fine_tuning.allowed": _LICENSEE, "model.improvements.licence_back": _LICENSOR,
    "model.distillation.allowed": _LICENSEE, "model.hosting.reverse_engineering": _LICENSEE,
    "model.updates.notice_days": _LICENSEE, "model.updates.remote_restriction": _LICENSOR,
    "model.performance.threshold": _LICENSEE, "model.support.uptime": _LICENSEE,
    "whole.fees.payment_days": _LICENSEE, "whole.fees.rate": _LICENSOR,
    "whole.late_fee.rate": _LICENSOR, "whole.late_fee.yearly": _LICENSOR,
    "whole.minimum.minimum": _LICENSOR, "whole.minimum.increase": _LICENSOR,
    "whole.reporting.due_days": _LICENSEE, "whole.reporting.every_months": _LICENSEE,
    "whole.reporting.records_months": _LICENSOR, "whole.audit.notice_days": _LICENSEE,
    "whole.audit.look_back_months": _LICENSOR,
    "whole.cure.days": _LICENSEE, "whole.audit.shortfall": _LICENSEE,
    "whole.end_effects.wind_down_days": _LICENSEE,
    "whole.end_effects.deletion_days": _LICENSEE, "whole.enforcement.telemetry": _LICENSOR,
    "whole.precedence.unilateral_change": _LICENSOR,
})  # fmt: skip
"""Fields of which more, or yes, is plainly better for one side; of all others it depends."""


def who_of(field: str, old: Param | None, new: Param | None) -> str:
    """The side that gains by a change of a field, `kind.name`; empty where it is not certain."""
    side = RISES_FOR.get(field, "")
    if not side or not isinstance(old, int | float) or not isinstance(new, int | float):
        return ""
    other = _LICENSOR if side == _LICENSEE else _LICENSEE
    return "" if old == new else side if new > old else other


def value_changes(old: Agreement, new: Agreement, sides: Sides) -> Iterator[Change]:
    """Values that differ where no rules say what they mean, and clauses that come and go."""
    before, after = list(old.clauses), list(new.clauses)
    for one, two in _paired(before, after):
        if one.wording != two.wording and one.wording and two.wording:
            yield _wording(one, two)
        if _bare(one) == _bare(two):  # else the rules were compared: they are what binds
            yield from _fields(one, two, sides)
    for kind, left in ((ChangeKind.GONE, before), (ChangeKind.NEW, after)):
        yield from (_clause(clause, kind) for clause in left if not clause.rules)


def _fields(old: AgreedClause, new: AgreedClause, sides: Sides) -> Iterator[Change]:
    for name in sorted({*old.values, *new.values}):
        was, now = old.values.get(name), new.values.get(name)
        if was != now:
            yield _value(old, new, name, was, now, sides)


def _bare(clause: AgreedClause) -> tuple[object, ...]:
    """The rules without their ids."""
    return tuple(sorted(repr(replace(rule, id="")) for rule in clause.rules))  # type: ignore[arg-type]  # only compared


def _paired(
    before: list[AgreedClause], after: list[AgreedClause]
) -> Iterator[tuple[AgreedClause, AgreedClause]]:
    """Clauses of one kind: those of equal values, of one id, then in order. What is left stays."""
    marks = (
        lambda c: (c.kind, sorted(c.values.items(), key=str), _bare(c), c.wording),
        lambda c: (c.kind, c.id),
        lambda c: c.kind,
    )
    for mark in marks:
        for one in list(before):
            two = next((c for c in after if mark(c) == mark(one)), None)
            if two is not None:
                before.remove(one)
                after.remove(two)
                yield one, two


def _section(clause: AgreedClause) -> str:
    return clause.source.section if clause.source else str(clause.id)


def _value(
    old: AgreedClause, new: AgreedClause, name: str, was: Param | None, now: Param | None,
    sides: Sides,
) -> Change:  # fmt: skip
    side = who_of(f"{new.kind}.{name}", was, now)
    groups = {"": ((), ()), _LICENSEE: (sides.licensees, sides.licensors),
              _LICENSOR: (sides.licensors, sides.licensees)}  # fmt: skip
    gains, loses = groups[side]
    return Change(
        kind=ChangeKind.CHANGED, about="value", title=new.kind, field=f"{new.kind}.{name}",
        says=f"{new.kind}: {spoken(name)} {_said(was)} → {_said(now)}",
        old=_said(was), new=_said(now), clause_old=_section(old), clause_new=_section(new),
        gains=gains, loses=loses,
    )  # fmt: skip


def _wording(old: AgreedClause, new: AgreedClause) -> Change:
    return Change(
        kind=ChangeKind.CHANGED, about="wording", title=new.kind, field="wording",
        says=f"{new.kind}: wording {old.wording} → {new.wording}", old=old.wording,
        new=new.wording, clause_old=_section(old), clause_new=_section(new),
    )  # fmt: skip


def _said(value: Param | None) -> str:
    if value is None:
        return "not said"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _clause(clause: AgreedClause, kind: ChangeKind) -> Change:
    new = kind is ChangeKind.NEW
    values = ", ".join(f"{spoken(n)} {_said(v)}" for n, v in sorted(clause.values.items()))
    return Change(
        kind=kind, about="clause", title=clause.kind,
        says=f"{'new' if new else 'gone'}: clause {clause.kind}{f' ({values})' if values else ''}",
        clause_old="" if new else _section(clause), clause_new=_section(clause) if new else "",
    )  # fmt: skip
