# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Explained decisions a second, in one thread, from 1 to 100,000 licences; Cedar beside it.

Usage: python bench/decisions.py [LICENCES ...] [--alone]

Each licence grants one act on one model to one licensee in ten places for four purposes, forbids
one purpose, and caps tokens a month; a sixth of them have ended. Of 50,000 requests about six in
ten are allowed; every request is checked, and every failed clause is named. Cedar (cedarpy) gets
the same licences as policies, one set for each licensee, model and act, and is asked the same.
Bars: 500,000 a second and 5 µs (99 %) at 1,000 licences; within 1.5 times from 1 to 100,000.
"""

import gc
import json
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


def timed(ask: Callable[[Any], object], asked: Sequence[Any], rounds: int) -> tuple[float, ...]:
    """Decisions a second (the median of rounds), and the time of one in µs: 50 %, 99 %."""
    clock, gone = time.perf_counter_ns, []
    for _ in range(rounds):
        start = clock()
        for request in asked:
            ask(request)
        gone.append(clock() - start)
    each = []
    for request in asked:
        start = clock()
        ask(request)
        each.append(clock() - start)
    each.sort()
    rate = len(asked) / statistics.median(gone) * 1e9
    return rate, each[len(each) // 2] / 1e3, each[int(len(each) * 0.99)] / 1e3


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


def main() -> None:
    alone = "--alone" in sys.argv
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or SIZES
    print("licences   decisions/s   50 %     99 %     allowed   made ready a licence")
    for size in sizes:
        found = drawn(size)
        agreements = [agreement(k, terms) for k, terms in enumerate(found)]
        start = time.perf_counter()
        book = Book(agreements)
        ready = (time.perf_counter() - start) / size * 1e3
        asked = requests(found)
        allowed = sum(book.decide(one).verdict is Verdict.ALLOW for one in asked) / ASKED
        gc.collect()
        gc.freeze()
        rate, half, most = timed(book.decide, asked, ROUNDS)
        print(
            f"{size:8,}   {rate:11,.0f}   {half:4.2f} µs  {most:5.2f} µs   {allowed:7.1%}   "
            f"{ready:.3f} ms", flush=True,
        )  # fmt: skip
        if size == 1_000 and not alone:
            beside(found, asked, book)
        gc.unfreeze()


def beside(found: Sequence[Terms], asked: Sequence[dict[str, Any]], book: Book) -> None:
    ask = cedar(found)
    if ask is None:
        print("          Cedar: cedarpy is not installed")
        return
    few = asked[:5_000]
    apart = sum(ask(one) is not (book.decide(one).verdict is Verdict.ALLOW) for one in few)
    rate, half, most = timed(ask, few, 1)
    print(f"   Cedar   {rate:11,.0f}   {half:4.1f} µs  {most:5.1f} µs   "
          f"{apart} of {len(few):,} answers apart")  # fmt: skip


if __name__ == "__main__":
    main()
