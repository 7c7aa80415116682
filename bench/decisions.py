# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Explained decisions a second, in one thread, from 1 to 100,000 licences; Cedar beside it.

Usage: python bench/decisions.py [LICENCES ...] [--alone]

Each licence grants one act on one model to one licensee in ten places for four purposes, forbids
one purpose, and caps tokens a month; a sixth of them have ended. Of 50,000 requests about six in
ten are allowed; every request is checked, and every failed clause is named. Cedar (cedarpy) gets
the same licences as policies, one set for each licensee, model and act, and is asked the same.
Sizes take turns in each of five rounds. `median` and `best` are by the clock, `processor` is the
median by the processor's time, which other programs on the machine disturb less.
Bars: 500,000 a second and 5 µs (99 %) at 1,000 licences; within 1.5 times from 1 to 100,000.
"""

import gc
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from licet.decide import Book
from licet.terms import (
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Forbid,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    RuleId,
    TerritoryCondition,
    Unit,
    Verdict,
)

SIZES = (1, 10, 100, 1_000, 10_000, 100_000)
ASKED, ROUNDS = 50_000, 5
STARTS = datetime(2026, 1, 1, tzinfo=UTC)
NAMED = "DE FR IT ES PL NL BE AT SE FI DK IE PT CZ GR HU RO US CA JP KR BR IN AU GB CH NO MX ZA SG"
PLACES = NAMED.split()
FIELDS = "research support internal evaluation medical education advertising military scoring games"
PURPOSES = FIELDS.split()
ACTS = ("generate", "fine_tune", "distribute", "distil_outputs")
MONTH = Period(amount=1, unit=Unit.MONTH)
Terms = tuple[str, str, str, tuple[str, ...], tuple[str, ...], str, datetime, int]
"""Licensee, model, act, places, purposes, forbidden purpose, end, cap."""


def drawn(number: int) -> list[Terms]:
    draw = random.Random(4)
    found = []
    for k in range(number):
        purposes = draw.sample(PURPOSES, 4)
        banned = draw.choice([p for p in PURPOSES if p not in purposes[:3]])
        ends = STARTS + timedelta(days=draw.randint(-60, 600))
        found.append(
            (f"licensee-{k}", f"model-{k % 97}", draw.choice(ACTS),
             tuple(draw.sample(PLACES, 10)), tuple(purposes), banned, ends,
             draw.choice((1_000, 10_000, 100_000)))
        )  # fmt: skip
    return found


def agreement(k: int, terms: Terms) -> Agreement:
    licensee, model, act, places, purposes, banned, ends, cap = terms
    grant = Permit(
        id=RuleId("2.1"), acts=frozenset({Operation(act)}), artefact=model,
        conditions=(
            TerritoryCondition(
                places=Places(included=frozenset(places)), test=PlaceTest.PLACE_OF_USE
            ),
            PurposeCondition(purposes=frozenset(purposes)),
        ),
    )  # fmt: skip
    ban = Forbid(id=RuleId("2.2"), conditions=(PurposeCondition(purposes=frozenset({banned})),))
    volume = Cap(id=RuleId("3.1"), metric="tokens", limit=Decimal(cap), window=MONTH)
    clauses = tuple(
        AgreedClause(id=ClauseId(rule.id), kind="model.grant", values={}, rules=(rule,))
        for rule in (grant, ban, volume)
    )
    return Agreement(
        id=f"deal-{k}", title="A licence", clauses=clauses,
        term=Interval(starts=STARTS - timedelta(days=365), ends=ends),
        artefacts=(Artefact(id=model, kind=ArtefactKind.WEIGHTS),),
        parties=(
            Party(id=PartyId("licensor"), name="L", roles=frozenset({PartyRole.LICENSOR})),
            Party(id=PartyId(licensee), name="E", roles=frozenset({PartyRole.LICENSEE})),
        ),
    )  # fmt: skip


def requests(found: Sequence[Terms]) -> list[dict[str, Any]]:
    draw = random.Random(11)
    asked = []
    for _ in range(ASKED):
        licensee, model, act, places, purposes, _, _, cap = draw.choice(found)
        # As it comes from outside: none of its words is one the licences hold.
        asked.append(json.loads(json.dumps({
            "actor": licensee, "artefact": model,
            "act": act if draw.random() < 0.95 else draw.choice(ACTS),
            "territory": draw.choice(places if draw.random() < 0.93 else PLACES),
            "purpose": draw.choice(purposes if draw.random() < 0.93 else PURPOSES),
            "tokens": draw.randint(0, int(cap * 1.05)),
        })))  # fmt: skip
        asked[-1]["at"] = STARTS + timedelta(days=draw.randint(0, 200))
    return asked


def rate(ask: Callable[[Any], object], asked: Sequence[Any]) -> tuple[float, float]:
    """Decisions a second: by the clock, and by the processor's time."""
    wall, own = time.perf_counter_ns(), time.thread_time_ns()
    for request in asked:
        ask(request)
    own, wall = time.thread_time_ns() - own, time.perf_counter_ns() - wall
    return len(asked) / wall * 1e9, len(asked) / own * 1e9


def times(ask: Callable[[Any], object], asked: Sequence[Any]) -> tuple[float, float]:
    """The time of one decision in µs, the clock's own included: 50 %, 99 %."""
    clock, each = time.perf_counter_ns, []
    for request in asked:
        start = clock()
        ask(request)
        each.append(clock() - start)
    each.sort()
    return each[len(each) // 2] / 1e3, each[int(len(each) * 0.99)] / 1e3


def cedar(found: Sequence[Terms]) -> Callable[[dict[str, Any]], bool] | None:
    """The same licences for Cedar, a set of policies for each licensee, model and act."""
    try:
        import cedarpy
    except ImportError:
        return None
    sets = {}
    for licensee, model, act, places, purposes, banned, ends, cap in found:
        listed = ["[" + ", ".join(f'"{one}"' for one in many) + "]" for many in (places, purposes)]
        until = int(ends.timestamp())
        sets[licensee, model, act] = cedarpy.PolicySet.from_str(
            f'permit(principal == L::"{licensee}", action == Action::"{act}", '
            f'resource == M::"{model}") when {{ {listed[0]}.contains(context.territory) && '
            f"{listed[1]}.contains(context.purpose) && context.at < {until} && "
            f"context.tokens <= {cap} }};"
            f'forbid(principal, action, resource) when {{ context.purpose == "{banned}" }};'
        )
    none, nobody = cedarpy.PolicySet.from_str(""), cedarpy.Entities.from_json_str("[]")

    def ask(request: dict[str, Any]) -> bool:
        key = (request["actor"], request["artefact"], request["act"])
        context = {name: request[name] for name in ("territory", "purpose", "tokens")}
        question = {
            "principal": {"type": "L", "id": key[0]}, "action": {"type": "Action", "id": key[2]},
            "resource": {"type": "M", "id": key[1]},
            "context": {**context, "at": int(request["at"].timestamp())},
        }  # fmt: skip
        allowed: bool = cedarpy.is_authorized(question, sets.get(key, none), nobody).allowed
        return allowed

    return ask


class Field:
    """A book of some size, what is asked of it, and what was measured."""

    def __init__(self, size: int) -> None:
        self.size, self.found = size, drawn(size)
        agreements = [agreement(k, terms) for k, terms in enumerate(self.found)]
        start = time.process_time()
        self.book = Book(agreements)
        self.ready = (time.process_time() - start) / size * 1e3
        self.asked = requests(self.found)
        self.allowed = sum(self.book.decide(one).verdict is Verdict.ALLOW for one in self.asked)
        self.rates: list[tuple[float, float]] = []
        self.times: list[tuple[float, float]] = []

    def measure(self) -> None:
        self.rates.append(rate(self.book.decide, self.asked))
        self.times.append(times(self.book.decide, self.asked))

    def line(self) -> str:
        wall, own = zip(*self.rates, strict=True)
        half, most = zip(*self.times, strict=True)
        middle = statistics.median
        return (
            f"{self.size:8,}   {middle(wall):9,.0f} {max(wall):9,.0f} {middle(own):9,.0f}   "
            f"{middle(half):4.2f} {middle(most):5.2f} {min(most):5.2f} µs   "
            f"{self.allowed / ASKED:6.1%}   {self.ready:.3f} ms"
        )


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or SIZES
    fields = [Field(size) for size in sizes]
    gc.collect()
    gc.freeze()
    for _ in range(ROUNDS):  # each size in each round: what else the machine does meets all alike
        for field in fields:
            field.measure()
    empty = times(lambda _request: None, fields[0].asked)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; "
          f"an empty call takes {empty[0]:.2f}, {empty[1]:.2f} µs")  # fmt: skip
    print("           decisions a second               time of one            allowed  made ready")
    print("licences      median      best processor   50 %  99 %  best")
    for field in fields:
        print(field.line(), flush=True)
        if field.size == 1_000 and "--alone" not in sys.argv:
            beside(field.found, field.asked, field.book)
    first, last = (statistics.median(own for _, own in f.rates) for f in (fields[0], fields[-1]))
    print(f"from {fields[0].size:,} to {fields[-1].size:,} licences: {first / last:.2f} times")


def beside(found: Sequence[Terms], asked: Sequence[dict[str, Any]], book: Book) -> None:
    ask = cedar(found)
    if ask is None:
        print("          Cedar: cedarpy is not installed")
        return
    few = asked[:5_000]
    apart = sum(ask(one) is not (book.decide(one).verdict is Verdict.ALLOW) for one in few)
    wall, own = rate(ask, few)
    half, most = times(ask, few)
    print(f"   Cedar   {wall:9,.0f} {wall:9,.0f} {own:9,.0f}   {half:4.1f} {most:5.1f} µs   "
          f"{apart} of {len(few):,} answers apart")  # fmt: skip


if __name__ == "__main__":
    main()
