# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Adjustments: whatever the evidence, does the value make sense?"""

from collections.abc import Iterator
from decimal import Decimal

from licet.terms import (
    Adjust,
    Bands,
    Cap,
    Finding,
    Permit,
    Price,
    Rule,
    RuleId,
    Steps,
    Switch,
    Vote,
)
from licet.usage.adjusting import ADJUSTED, current_value, members_of
from licet.usage.checks.deal import Deal, circles, shown

__all__ = ["adjustments"]

_PARAMETERS: tuple[tuple[type[Rule], frozenset[str]], ...] = (
    (Cap, frozenset({"limit"})),
    (Price, frozenset({"rate", "per_unit", "minimum", "credit", "true_up"})),
    (Permit, frozenset({"suspended"})),
)
"""What may be adjusted of each kind of rule."""


def adjustments(deal: Deal) -> Iterator[Finding]:
    """Adjustments that cannot work, or could come to a value that makes no sense."""
    seen: dict[tuple[RuleId, str], Adjust] = {}
    for adjust in deal.of(Adjust):
        yield from _parameter(deal, adjust)
        yield from _bounds(deal, adjust)
        yield from _suspension(deal, adjust)
        yield from _evidence(deal, adjust)
        yield from _members(deal, adjust)
        first = seen.setdefault((adjust.rule, adjust.parameter), adjust)
        if first is not adjust:
            yield deal.finding(
                "A-019", first, adjust,
                problem=f"both adjust the {_said(adjust.parameter)} of `{adjust.rule}`; which of "
                "them holds is not said",
                mend="keep one, or let it read the other's value",
            )  # fmt: skip
    yield from _circle(deal)


def _parameter(deal: Deal, adjust: Adjust) -> Iterator[Finding]:
    rule = deal.rules.get(adjust.rule)
    if rule is None:
        return
    may = next((names for kind, names in _PARAMETERS if isinstance(rule, kind)), frozenset())
    if adjust.parameter not in may:
        listed = ", ".join(f"`{name}`" for name in sorted(may))
        yield deal.finding(
            "A-011", adjust, rule,
            problem=f"a {rule.kind} has no `{adjust.parameter}` that could follow evidence",
            mend=f"name {listed}" if may else "adjust a cap, a price or a permit",
        )  # fmt: skip


def _bounds(deal: Deal, adjust: Adjust) -> Iterator[Finding]:
    low, high = adjust.lowest, adjust.highest
    if low > high:
        yield deal.finding(
            "A-012", adjust,
            problem=f"the lowest value, {low}, is above the highest, {high}",
            mend="exchange the two",
        )  # fmt: skip
        return
    first = current_value(deal.agreement, adjust) if adjust.initial is None else adjust.initial
    if first is not None and not low <= first <= high:
        yield deal.finding(
            "A-013", adjust,
            problem=f"it starts from {first}, which is not within {low} to {high}",
            mend="widen the bounds, or let it start inside them",
        )  # fmt: skip
    for value in dict.fromkeys(_values(adjust)):
        if not low <= value <= high:
            bound = f"never falls below {low}" if value < low else f"never rises above {high}"
            yield deal.finding(
                "A-014", adjust,
                problem=f"{value} is written, and the {_said(adjust.parameter)} {bound}",
                mend=f"write {low if value < low else high}, or widen the bounds",
            )  # fmt: skip
    yield from _sense(deal, adjust)


def _values(adjust: Adjust) -> tuple[Decimal, ...]:
    """Values that are written into the method."""
    match adjust.method:
        case Bands(bands=bands):
            return tuple(band.value for band in bands)
        case Steps(steps=steps):
            return tuple(step.value for step in steps)
        case Switch(below=below, otherwise=otherwise):
            return (below, otherwise)
        case _:
            return ()


def _sense(deal: Deal, adjust: Adjust) -> Iterator[Finding]:
    if adjust.lowest < 0 and adjust.parameter != "suspended":
        yield deal.finding(
            "A-016", adjust,
            problem=f"the {_said(adjust.parameter)} could become {adjust.lowest}, less than "
            "nothing",
            mend="let the lowest value be 0 or more",
        )  # fmt: skip
    if adjust.parameter == "rate" and adjust.highest > 100:
        yield deal.finding(
            "A-016", adjust,
            problem=f"the rate could become {adjust.highest} %, more than the whole",
            mend="let the highest value be 100 or less",
        )  # fmt: skip


def _suspension(deal: Deal, adjust: Adjust) -> Iterator[Finding]:
    if adjust.parameter != "suspended":
        return
    values = _values(adjust)
    numbers = (adjust.lowest, adjust.highest, *values, *filter(None, [adjust.initial]))
    graduated = isinstance(adjust.method, Bands) and adjust.method.mode == "graduated"
    made = graduated or not (values or isinstance(adjust.method, Vote))
    if made or not {Decimal(0), Decimal(1)}.issuperset(numbers):
        yield deal.finding(
            "A-015", adjust,
            problem="a suspension is 1 while it lasts and 0 otherwise, and this could come to "
            "something else",
            mend="let it go from 0 to 1, by a switch, bands (volume), steps or a vote between "
            "the two",
        )  # fmt: skip


def _evidence(deal: Deal, adjust: Adjust) -> Iterator[Finding]:
    if isinstance(adjust.method, Steps | Vote):
        return
    if not adjust.evidence:
        yield deal.finding(
            "A-018", adjust,
            problem="it follows evidence, and none is named",
            mend="name what is measured, such as `tokens` or `uptime`",
        )  # fmt: skip
        return
    if not adjust.evidence.startswith(ADJUSTED):
        return
    read = RuleId(adjust.evidence.removeprefix(ADJUSTED))
    if not isinstance(deal.rules.get(read), Adjust):
        others = [one.id for one in deal.of(Adjust) if one is not adjust]
        yield deal.finding(
            "A-018", adjust,
            problem=f"it reads the value of `{read}`, which is no adjustment of this agreement",
            mend=deal.near(read, others, "name an adjustment, or something that is measured"),
        )  # fmt: skip


def _members(deal: Deal, adjust: Adjust) -> Iterator[Finding]:
    if not isinstance(adjust.method, Vote):
        return
    quorum = adjust.method.quorum.per_cent
    if not members_of(deal.agreement):
        yield deal.finding(
            "A-020", adjust,
            problem="members vote, and no party is a member",
            mend="give the role `member` to those who may vote",
        )  # fmt: skip
    if not 0 < quorum <= 100:
        yield deal.finding(
            "A-020", adjust,
            problem=f"a quorum of {quorum} % is never reached, or always",
            mend="write a share above 0 and up to 100 %",
        )  # fmt: skip


def _circle(deal: Deal) -> Iterator[Finding]:
    reads = {
        one.id: {RuleId(one.evidence.removeprefix(ADJUSTED))}
        for one in deal.of(Adjust)
        if one.evidence.startswith(ADJUSTED)
    }
    for circle in circles(reads):
        yield deal.finding(
            "A-017", *(deal.rules[one] for one in circle),
            problem=f"each reads the value of the next: {shown(circle)}",
            mend="let one of them read what is measured, and no other adjustment",
        )  # fmt: skip


def _said(parameter: str) -> str:
    return parameter.replace("_", " ")
