# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One request for each difference, asked of both versions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from licet.decide.calendar import window_of
from licet.decide.comparing.aligning import Names
from licet.decide.comparing.dimensions import ACT, ARTEFACT, AT, PARTY, Dimension, rules_of
from licet.decide.deciding import Rules, metrics_of
from licet.terms import (
    REGISTRY,
    Agreement,
    Cap,
    Counted,
    Decision,
    Fact,
    PartyFact,
    PartyId,
    Standing,
    Tally,
)
from licet.terms.comparisons import Witness

__all__ = ["Pair"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two versions, as agreed, each with its own names; `names` leads from the new to the old."""

    old: Agreement
    new: Agreement
    names: Names

    def witness(self, dimensions: Sequence[Dimension], case: Sequence[int | None]) -> Witness:
        """A request of these classes, with what both versions say of it.

        Args:
            dimensions: Of both versions.
            case: A class in each dimension; `None` or the unknown: it is not told.
        """
        request: dict[str, Any] = {
            name: dimensions[at].sample(case[at] or 0)
            for name, at in (("actor", PARTY), ("act", ACT), ("artefact", ARTEFACT), ("at", AT))
        }
        told: dict[str, dict[tuple[bool, Any], Decimal]] = {}
        for dimension, class_ in list(zip(dimensions, case, strict=True))[AT + 1 :]:
            if class_ is None or class_ not in dimension.known:
                continue
            name, affiliates, day = dimension.key
            if dimension.kind == "number":
                told.setdefault(name, {})[affiliates, day] = dimension.sample(class_)
            else:
                request[name] = dimension.sample(class_)
        facts: list[PartyFact] = []
        for metric, numbers in told.items():
            also = [d.key for d in dimensions if d.key[0] == metric and d.key[2] is None]
            whole = all(key[1:] in numbers for key in also)
            facts += _numbers(request, metric, numbers, whole=whole)
        for cap in (r for one in (self.old, self.new) for r in rules_of(one)):
            if isinstance(cap, Cap) and cap.counted is not Counted.ACTS:
                request.setdefault(cap.metric, _nothing(cap.metric))
        return self.asked(request, tuple(facts))

    def asked(
        self, request: Mapping[str, Any], facts: tuple[PartyFact, ...] = (),
        before: Decimal = Decimal(0), caps: tuple[Cap | None, Cap | None] = (None, None),
    ) -> Witness:  # fmt: skip
        """What both versions say of a request, its names as in the old one.

        Args:
            request: As `Rules.decide` takes it.
            facts: Known of the actor beside it.
            before: What `caps` have counted in their windows.
            caps: One of each version, if it has one.
        """
        renamed = {
            key: next((new for new, old in names.items() if old == request[key]), request[key])
            for key, names in (("actor", self.names.parties), ("artefact", self.names.artefacts))
        }
        renamed = {key: value for key, value in renamed.items() if value != request[key]}
        theirs = {**request, **renamed}
        old = _said(self.old, request, facts, before, caps[0])
        new = _said(self.new, theirs, facts, before, caps[1])
        return Witness(
            request=request, renamed=renamed, facts=facts, before=before, old=old.verdict,
            new=new.verdict, because_old=old.because, because_new=new.because,
        )  # fmt: skip


def _numbers(
    request: dict[str, Any], metric: str, numbers: Mapping[tuple[bool, Any], Decimal], *,
    whole: bool,
) -> Iterable[PartyFact]:  # fmt: skip
    """Numbers that a request can tell go into it; others are facts of the actor.

    A request tells one number, with affiliates and without; `whole`: both are to be known.
    """
    always = {affiliates: n for (affiliates, day), n in numbers.items() if day is None}
    if whole and len(set(always.values())) == 1:
        request[metric] = next(iter(always.values()))
        always = {}
    for (affiliates, day), number in numbers.items():
        since = datetime.combine(day, time.max, UTC) if day else request["at"]
        if day is not None or affiliates in always:
            fact = Fact(name=metric, value=number, since=since, with_affiliates=affiliates)
            yield PartyFact(party=PartyId(str(request["actor"])), fact=fact)


def _nothing(metric: str) -> Any:
    """What a request tells of a metric so that a cap counts as little as can be."""
    kind = REGISTRY[metric].kind if metric in REGISTRY else "number"
    return {"number": 0, "flag": False, "place": "US"}.get(kind, "u-1")


def _said(
    agreement: Agreement, request: Mapping[str, Any], facts: tuple[PartyFact, ...],
    before: Decimal, cap: Cap | None,
) -> Decision:  # fmt: skip
    return Rules(_standing(agreement, request, facts, before, cap)).decide(
        {key: value for key, value in request.items() if key in _known(agreement)}
    )


def _known(agreement: Agreement) -> frozenset[str]:
    """What requests under an agreement may tell."""
    return metrics_of(agreement) | frozenset(REGISTRY) | {"actor", "act", "artefact", "at"}


def _standing(
    agreement: Agreement, request: Mapping[str, Any], facts: tuple[PartyFact, ...],
    before: Decimal, cap: Cap | None,
) -> Agreement:  # fmt: skip
    """The agreement where all that the witness says is known and counted."""
    if not facts and cap is None:
        return agreement
    actor = PartyId(str(request["actor"]))
    counted = []
    if cap is not None:
        counted.append(Tally(rule=cap.id, party=actor, amount=before,
                             window=window_of(cap.window, request["at"])))  # fmt: skip
    known = tuple(replace(fact, party=actor) for fact in facts)
    standing = Standing(until=request["at"], counted=tuple(counted), facts=known)
    return replace(agreement, standing=standing)
