# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random agreements with duties, choices, powers and renewal, and random traces under them."""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from licet.terms import (
    Agreement,
    Cap,
    Choice,
    Duty,
    Event,
    Forbid,
    Interval,
    PartyId,
    Period,
    Power,
    RegistrationCondition,
    Renewal,
    Rule,
    RuleId,
    Unit,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "decide"))

from random_agreements import ACTS, METRICS, NUMBERS, agreement_of, attributes, condition

__all__ = ["UNTIL", "trace"]

START = datetime(2027, 1, 1, tzinfo=UTC)
END = datetime(2027, 5, 1, tzinfo=UTC)
UNTIL = datetime(2027, 12, 15, 3, 7, 11, tzinfo=UTC)
"""No deadline and no boundary falls on it."""
OWNER, ANNA, BEN = PartyId("owner"), PartyId("anna"), PartyId("ben")
CLOCKS = (
    "host", "fine_tune", "signature", "month_end", "quarter_end", "year_end", "term_end",
    "termination", "audit",
)  # fmt: skip
CHANGES = ("suspend", "terminate", "audit", "renew", "resume", "cure", "non_renewal")
DONE = ("report_usage", "pay", "delete_weights", "repair", "repair_again")


def due(r: Random) -> Period:
    """From hours to months; never nothing."""
    amount, unit = r.choice(
        ((1, Unit.MONTH), (5, Unit.BUSINESS_DAY), (3, Unit.BUSINESS_DAY), (36, Unit.HOUR),
         (10, Unit.DAY), (2, Unit.WEEK), (1, Unit.QUARTER))
    )  # fmt: skip
    return Period(amount=amount, unit=unit)


def duty(r: Random, id_: str, act: str, after: str, **more: Any) -> Duty:
    """A duty of one of the licensees."""
    return Duty(id=RuleId(id_), bearer=r.choice((ANNA, ANNA, BEN)), act=act, due=due(r),
                after=after, **more)  # fmt: skip


def duties(r: Random) -> list[Rule]:
    """A few duties, a choice, and the reparations they name."""
    repair = RuleId("repair")
    found: list[Rule] = [
        duty(r, "repair", "repair", "breach", reparation=r.choice((None, RuleId("repair_again")))),
        duty(r, "repair_again", "repair_again", "breach"),
    ]
    for i in range(r.randint(0, 3)):
        after = r.choice(CLOCKS)
        of_acts = after in set(ACTS)
        found.append(
            duty(
                r,
                f"d{i}",
                r.choice(("report_usage", "pay")),
                after,
                reparation=r.choice((None, repair)),
                artefact=r.choice(("", "model")) if of_acts else "",
                conditions=(condition(r),) if of_acts and r.random() < 0.3 else (),
            )
        )
    if r.random() < 0.5:
        bearer = r.choice((ANNA, BEN))
        pay = duty(r, "o1", "pay", "choice")
        delete = duty(r, "o2", "delete_weights", "choice", reparation=r.choice((None, repair)))
        found += [replace(pay, bearer=bearer), replace(delete, bearer=bearer)]
        found.append(
            Choice(
                id=RuleId("x"),
                bearer=bearer,
                options=(pay.id, delete.id),
                due=due(r),
                after=r.choice(CLOCKS),
                reparation=r.choice((None, repair)),
            )
        )
    return found


def powers(r: Random, duties: list[Rule], *, renewed: bool) -> list[Rule]:
    """At most one power of each change, after a breach of a rule or at any time."""
    known = [rule.id for rule in duties]
    found: list[Rule] = []
    for change in ("suspend", "terminate", "audit", "renew"):
        if r.random() < 0.4 or (change == "renew" and not renewed):
            continue
        stops = change in ("suspend", "terminate")
        found.append(
            Power(
                id=RuleId(f"p_{change}"),
                holder=ANNA if change == "renew" else OWNER,
                change=change,
                notice=r.choice((None, Period(amount=5, unit=Unit.DAY))) if stops else None,
                cure=r.choice((None, Period(amount=9, unit=Unit.DAY))) if stops else None,
                after=r.choice((None, None, RuleId("r0"), r.choice(known))) if stops else None,
                conditions=(RegistrationCondition(),) if r.random() < 0.2 else (),
            )
        )
    return found


def repaired(r: Random, agreement: Agreement) -> Agreement:
    """The same; some forbids and caps bring the reparation."""
    clauses = tuple(
        replace(
            clause,
            rules=tuple(
                replace(rule, reparation=RuleId("repair"))
                if isinstance(rule, Forbid | Cap) and r.random() < 0.5
                else rule
                for rule in clause.rules
            ),
        )
        for clause in agreement.clauses
    )
    return replace(agreement, clauses=clauses)


class Mix(NamedTuple):
    """What a trace is made of."""

    days: range
    """Of the term, in which it happens."""
    grid: int
    """Seconds between instants at which something may happen: half days bring many events to one
    instant, to deadlines and to boundaries."""
    weights: tuple[int, ...]
    """How often each of `KINDS` happens."""


KINDS = ("act", "change", "done", "named", "fact", "choose")
PLAIN, CHANGING, DOING = (60, 6, 20, 5, 5, 4), (25, 60, 10, 2, 2, 1), (30, 4, 50, 8, 2, 6)


def happened(r: Random, index: int, mix: Mix) -> Event:
    """One event."""
    actor, artefact, told = r.choice((ANNA, ANNA, BEN)), "", {}
    act = r.choice(DONE)
    match r.choices(KINDS, mix.weights)[0]:
        case "act":
            act, told = r.choice(ACTS).value, attributes(r)
            artefact = r.choice(("model",) * 12 + ("data",) * 6 + ("other",))
            actor = r.choice((ANNA,) * 12 + (BEN,) * 8 + (OWNER, PartyId("stranger")))
            told |= r.choice(({},) * 20 + ({"agreement": "deal"}, {"agreement": "another deal"}))
        case "change":
            act, actor = r.choice(CHANGES), r.choice((OWNER, OWNER, ANNA))
            told = r.choice(({}, {"registered": True}, {"registered": False}))
        case "named":
            told = {"fulfils": r.choice(("d0", "d1", "x", "repair", "gate/3", "deadline"))}
        case "fact":
            act, told = "fact", {"fact": r.choice(METRICS), "value": r.choice(NUMBERS),
                                 "with_affiliates": r.random() < 0.5}  # fmt: skip
        case "choose":
            act, told = "choose", {"rule": r.choice(("o1", "o2"))}
        case _:
            pass
    seconds = mix.grid * r.randrange(86_400 // mix.grid)
    at = START + timedelta(days=r.choice(mix.days), seconds=seconds)
    if r.random() < 0.1:
        at = r.choice((START, END, datetime(2027, 4, 1, tzinfo=UTC)))
    return Event(
        at=at,
        source=r.choice(("gate", "mill")),
        id=str(index),
        actor=actor,
        act=act,
        artefact=artefact,
        attributes=told,
    )


def reused(r: Random, events: list[Event]) -> list[Event]:
    """The same with a few events given twice, some of them changed."""
    again = []
    for event in r.sample(events, min(2, len(events))):
        again.append(event)
        if r.random() < 0.3:
            again.append(replace(event, at=event.at + timedelta(days=1)))
    return [*events, *again]


def trace(r: Random, most: int = 40) -> tuple[Agreement, list[Event]]:
    """An agreement and events in no order."""
    renewal = Renewal(
        period=Period(amount=r.choice((1, 3)), unit=Unit.MONTH),
        notice=Period(amount=20, unit=Unit.DAY),
        automatic=r.random() < 0.7,
    )
    owed, ends = duties(r), r.choice((END, END, None))
    renewed = r.random() < 0.6
    agreement = agreement_of(
        r,
        (*owed, *powers(r, owed, renewed=renewed and ends is not None)),
        term=Interval(starts=START, ends=ends),
        renewal=renewal if renewed else None,
    )
    mix = Mix(
        days=r.choice((range(-3, 330), range(-3, 40), range(90, 140))),
        grid=r.choice((1, 43_200, 86_400)),
        weights=r.choice((PLAIN, CHANGING, DOING)),
    )
    events = reused(r, [happened(r, i, mix) for i in range(r.randint(1, most))])
    r.shuffle(events)
    return repaired(r, agreement), events
