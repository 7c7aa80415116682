# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Decisions against the oracle, which reads docs/explanation/in-time.md a second time."""

import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from licet.decide import Rules, after, metrics_of, window_of
from licet.terms import (
    REGISTRY,
    Agreement,
    Cap,
    Counted,
    Event,
    Hold,
    PartyId,
    Period,
    Power,
    RuleId,
    Standing,
    Tally,
    Unit,
    Verdict,
)

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(Path(__file__).resolve().parent)]

from oracle import decided, later, window  # noqa: E402
from oracle_acts import amount, counts, speaks  # noqa: E402
from random_agreements import START, agreement_of, attributes, request  # noqa: E402

WHOLE = {"", "parties"}
"""What stands for a rule where the reason is that no rule speaks."""
CASES = 2_000
FACTS = 13
"""How many facts a condition or a cap of the random agreements can ask for."""
STOP = Power(id=RuleId("stop"), holder=PartyId("owner"), change="suspend")
Said = tuple[Verdict, frozenset[str], frozenset[str]]


def asked(agreement: Agreement, request: Event) -> dict[str, Any]:
    """The same act as a request, with what requests under this agreement may tell."""
    known = metrics_of(agreement) | set(REGISTRY)
    told = {"actor": request.actor, "act": request.act, "artefact": request.artefact}
    attributes = {k: v for k, v in request.attributes.items() if k in known}
    return {**told, "at": request.at, **attributes}


def counted_before(r: Random, agreement: Agreement, request: Event) -> dict[RuleId, list[Event]]:
    """Acts that each cap counted in the window of the request."""
    found: dict[RuleId, list[Event]] = {}
    for cap in (rule for clause in agreement.clauses for rule in clause.rules):
        if isinstance(cap, Cap):
            acts = [
                replace(request, id=str(i), attributes=attributes(r))
                for i in range(r.randint(0, 3))
            ]
            found[cap.id] = [
                act
                for act in acts
                if speaks(cap, act, agreement) and counts(cap, act, agreement, ()).says == "holds"
            ]
    return found


def standing(
    agreement: Agreement, request: Event, counted: dict[RuleId, list[Event]], holds: bool
) -> Standing:
    """The same as a standing; beside it, what is counted for others and in other windows."""
    tallies = []
    for cap in (rule for clause in agreement.clauses for rule in clause.rules):
        if isinstance(cap, Cap):
            number = window_of(cap.window, request.at)
            acts = counted[cap.id]
            distinct = acts if cap.counted is Counted.DISTINCT else ()
            mine = Tally(
                rule=cap.id,
                party=request.actor,
                window=number,
                amount=amount(cap, acts),
                members=frozenset(str(act.attributes[cap.metric]) for act in distinct),
            )
            tallies += [mine, replace(mine, party=PartyId("nobody"), amount=mine.amount + 900)]
            tallies.append(replace(mine, window=number - 1, amount=mine.amount + 900))
    hold = Hold(power=STOP.id, change="suspend", since=request.at, cure_until=None, cause="gate/1")
    return Standing(until=START, counted=tuple(tallies), holds=(hold,) if holds else ())


def both(seed: int) -> tuple[Said, Said]:
    """One random question, answered by the oracle and by the engine."""
    r = Random(seed)
    agreement, act = agreement_of(r, (STOP,)), request(r)
    counted, suspended = counted_before(r, agreement, act), r.random() < 0.05
    stood = replace(agreement, standing=standing(agreement, act, counted, suspended))
    said = Rules(stood).decide(asked(agreement, act))
    granted = said.verdict is Verdict.ALLOW  # then the reason is what grants it
    because = {one.rule for one in said.because} - WHOLE if not granted else set()
    expected = decided(agreement, act, counted, frozenset({STOP.id} if suspended else ()))
    return expected, (said.verdict, frozenset(because), frozenset(said.missing))


def test_every_verdict_and_every_rule_named_is_that_of_the_page() -> None:
    found = Counter[Verdict]()
    for seed in range(CASES):
        (verdict, rules, _), (given, named, _) = both(seed)
        assert (given, named) == (verdict, rules), seed
        found[verdict] += 1
    assert min(found[verdict] for verdict in Verdict) > CASES // 20


def test_an_act_on_which_there_is_a_question_names_every_fact_that_is_missing() -> None:
    named = Counter[str]()
    for seed in range(CASES):
        (verdict, _, missing), (_, _, given) = both(seed)
        if verdict is Verdict.ASK:
            assert given == missing, seed
            named.update(missing)
    assert len(named) == FACTS


def test_windows_and_due_dates_are_those_of_the_page() -> None:
    r = Random(1)
    for _ in range(CASES):
        at = START + timedelta(minutes=r.randrange(-9_000_000, 9_000_000))
        unit, count = r.choice(tuple(Unit)), r.randint(1, 12)
        period = Period(amount=count, unit=unit)
        assert after(at, period) == later(at, period), (at, period)
        if unit is not Unit.BUSINESS_DAY:
            assert window_of(period, at) == window(at, period), (at, period)
