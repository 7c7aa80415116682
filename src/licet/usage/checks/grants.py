# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Permits, prohibitions and caps: does one take back what another gives?"""

from collections.abc import Iterator
from itertools import combinations

from licet.decide.slots import bound_by
from licet.terms import (
    REGISTRY,
    Cap,
    Counted,
    Finding,
    Forbid,
    Permit,
    Rule,
    ThresholdCondition,
)
from licet.usage.checks.deal import Deal

__all__ = ["grants"]


def grants(deal: Deal) -> Iterator[Finding]:
    """Grants that can never be used, or that were given to somebody else alone."""
    yield from _taken_back(deal)
    yield from _twice(deal)
    for rule in deal.rules.values():
        yield from _numbers(deal, rule)
        if isinstance(rule, Cap) and rule.limit < 0:
            yield deal.finding(
                "A-053", rule,
                problem=f"the limit is {rule.limit}: it is passed before anything is done",
                mend="write 0 or more",
            )  # fmt: skip


def _taken_back(deal: Deal) -> Iterator[Finding]:
    for permit in deal.of(Permit):
        for forbid in deal.of(Forbid):
            if _takes_back(deal, permit, forbid):
                yield deal.finding(
                    "A-051", permit, forbid,
                    problem=f"`{permit.id}` grants {_listed(permit)} on `{permit.artefact}`, and "
                    f"`{forbid.id}` forbids the same without a condition",
                    mend="say under which conditions it is forbidden, or leave one of the two "
                    "out",
                )  # fmt: skip


def _twice(deal: Deal) -> Iterator[Finding]:
    for one, other in combinations(deal.of(Permit), 2):
        if _given_twice(deal, one, other):
            both = _listed(one, other)
            yield deal.finding(
                "A-052", one, other,
                problem=f"{both} on `{one.artefact}` is granted to one party exclusively, and to "
                "another",
                mend="leave out `exclusive`, or say where the fields of the two part",
            )  # fmt: skip


def _numbers(deal: Deal, rule: Rule) -> Iterator[Finding]:
    """Sums and thresholds of what is text, a place, or yes or no."""
    conditions = [c for c in getattr(rule, "conditions", ()) if isinstance(c, ThresholdCondition)]
    metrics = [c.metric for c in conditions]
    if isinstance(rule, Cap) and rule.counted is Counted.SUM:
        metrics.append(rule.metric)
    for metric in dict.fromkeys(metrics):
        registered = REGISTRY.get(metric)
        if registered is not None and registered.kind != "number":
            yield deal.finding(
                "A-054", rule,
                problem=f"`{metric}` is no number, so that it can neither be added up nor pass a "
                "limit",
                mend='count what is different (`counted = "distinct"`) or acts, or name a number',
            )  # fmt: skip


def _takes_back(deal: Deal, permit: Permit, forbid: Forbid) -> bool:
    """Whether a prohibition without conditions covers all that is granted."""
    agreement = deal.agreement
    return (
        not forbid.conditions
        and (not forbid.acts or permit.acts <= forbid.acts)
        and forbid.artefact in ("", permit.artefact)
        and frozenset() < bound_by(permit, agreement) <= bound_by(forbid, agreement)
    )


def _given_twice(deal: Deal, one: Permit, other: Permit) -> bool:
    """Whether an unconditional exclusive grant meets a grant to somebody else."""
    first, second = bound_by(one, deal.agreement), bound_by(other, deal.agreement)
    return (
        not (one.conditions or other.conditions)
        and one.artefact == other.artefact
        and bool(one.acts & other.acts)
        and ((one.exclusive and not second <= first) or (other.exclusive and not first <= second))
    )


def _listed(*permits: Permit) -> str:
    acts = frozenset.intersection(*(permit.acts for permit in permits))
    return ", ".join(sorted(act.value.replace("_", " ") for act in acts))
