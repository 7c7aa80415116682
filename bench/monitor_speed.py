# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events per second of the monitor on one thread: uses alone, and uses among all else.

Usage: python bench/monitor_speed.py [EVENTS]

The agreement has eleven rules: a grant by territory, a forbidden purpose, no distribution, caps
of tokens a month, of acts a minute and of users a month, a report each quarter, a royalty after
each sale, a credit after each outage, a late fee, an attestation after a breach. At last the
royalty is owed after each use, so that thousands of duties are owed at once. If the corpus
(LICET_CORPUS) has `../reference/trace_monitor.py` beside it, that prototype is run in a process
of its own, and its figures are quoted.
"""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from licet.terms import Agreement, Event, PartyId
from licet.terms.decode import decode_toml
from licet.usage import Monitor, ordered

DEAL = """
id = "speed"
title = "An agreement to measure with"
signed = 2027-01-01
[term]
starts = 2027-01-01T00:00:00Z
ends = 2028-01-01T00:00:00Z
[[parties]]
id = "maker"
name = "Maker"
roles = ["licensor"]
[[parties]]
id = "user"
name = "User"
roles = ["licensee"]
[[artefacts]]
id = "model"
kind = "weights"
[[clauses]]
id = "1"
kind = "whole.all"
values = {}
[[clauses.rules]]
kind = "permit"
id = "grant"
acts = ["host", "fine_tune"]
artefact = "model"
conditions = [{ kind = "territory", places = { included = ["EU", "CH"] }, test = "place_of_use" }]
[[clauses.rules]]
kind = "forbid"
id = "purpose"
conditions = [{ kind = "purpose", purposes = ["arms"] }]
reparation = "cease"
[[clauses.rules]]
kind = "forbid"
id = "distribution"
acts = ["distribute"]
[[clauses.rules]]
kind = "cap"
id = "tokens"
metric = "tokens"
limit = 50000000
window = { amount = 1, unit = "month" }
[[clauses.rules]]
kind = "cap"
id = "rate"
metric = "acts"
counted = "acts"
limit = 60
window = { amount = 1, unit = "minute" }
[[clauses.rules]]
kind = "cap"
id = "seats"
metric = "user"
counted = "distinct"
limit = 1000
window = { amount = 1, unit = "month" }
[[clauses.rules]]
kind = "duty"
id = "report"
bearer = "user"
act = "report_usage"
after = "quarter_end"
due = { amount = 30, unit = "day" }
[[clauses.rules]]
kind = "duty"
id = "royalty"
bearer = "user"
act = "pay"
after = "sale"
due = { amount = 30, unit = "day" }
reparation = "late_fee"
[[clauses.rules]]
kind = "duty"
id = "credit"
bearer = "maker"
act = "credit"
after = "outage"
due = { amount = 10, unit = "day" }
[[clauses.rules]]
kind = "duty"
id = "late_fee"
bearer = "user"
act = "pay_fee"
after = "breach"
due = { amount = 15, unit = "day" }
[[clauses.rules]]
kind = "duty"
id = "cease"
bearer = "user"
act = "attest"
after = "breach"
due = { amount = 5, unit = "day" }
"""
YEAR = 365 * 86_400


def use(rng: Random, at: datetime, number: int) -> Event:
    return Event(
        at=at, source="gateway", id=str(number), actor=PartyId("user"), act="host",
        artefact="model",
        attributes={
            "territory": rng.choice(("DE", "FR", "CH")) if rng.random() < 0.98 else "US",
            "purpose": "support" if rng.random() < 0.99 else "arms",
            "tokens": rng.randint(1, 900),
            "user": f"u{rng.randint(1, 900)}",
        },
    )  # fmt: skip


def other(rng: Random, at: datetime, number: int) -> Event:
    """What happens beside uses: sales, payments, reports, outages, credits."""
    who, act = rng.choice(
        (
            ("user", "sale"), ("user", "sale"), ("user", "pay"), ("user", "pay"),
            ("user", "pay_fee"), ("user", "attest"), ("user", "report_usage"),
            ("maker", "outage"), ("maker", "credit"),
        )
    )  # fmt: skip
    return Event(at=at, source="books", id=str(number), actor=PartyId(who), act=act)


def trace(count: int, *, uses: float, seed: int) -> list[Event]:
    rng = Random(seed)
    start = datetime(2027, 1, 1, tzinfo=UTC)
    instants = sorted(rng.randrange(YEAR) for _ in range(count))
    events = [
        (use if rng.random() < uses else other)(rng, start + timedelta(seconds=second), number)
        for number, second in enumerate(instants)
    ]
    return list(ordered(events)[0])


def paid(events: list[Event]) -> list[Event]:
    """Each third use paid for, by name, 20 days later."""
    payments = [
        Event(
            at=event.at + timedelta(days=20), source="bank", id=event.id, actor=event.actor,
            act="pay", attributes={"fulfils": f"gateway/{event.id}"},
        )
        for event in events[::3]
    ]  # fmt: skip
    return list(ordered([*events, *payments])[0])


def measured(name: str, events: list[Event], deal: str = DEAL) -> None:
    monitor = Monitor(decode_toml(Agreement, deal))
    breaches = remarks = 0
    begun, busy = time.perf_counter(), time.process_time()
    for event in events:
        seen = monitor.see(event)
        breaches += len(seen.breaches)
        remarks += len(seen.remarks)
    seconds, busy = time.perf_counter() - begun, time.process_time() - busy
    print(
        f"{name}: {len(events) / seconds:,.0f} events/s, {len(events) / busy:,.0f} a second of the "
        f"processor ({len(events):,} events, {seconds:.2f} s), "
        f"{breaches:,} breaches, {remarks:,} remarks, at most {monitor.most_owed:,} duties owed "
        f"at once, {monitor.owed:,} at the end"
    )


def reference() -> None:
    corpus = Path(os.environ.get("LICET_CORPUS", "../shared/data")).resolve()
    script = corpus.parent / "reference" / "trace_monitor.py"
    if not script.is_file():
        print("the prototype is not there: LICET_CORPUS names no corpus with ../reference")
        return
    told = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=True, timeout=300
    )
    for line in told.stdout.splitlines():
        if "per_s" in line:
            print(f"prototype: {line}")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    measured("uses", trace(count, uses=1.0, seed=1))
    measured("mixed, 10 % else", trace(count, uses=0.9, seed=2))
    each = DEAL.replace('after = "sale"', 'after = "host"')
    measured("a royalty for each use", paid(trace(count // 2, uses=1.0, seed=3)), each)
    reference()


if __name__ == "__main__":
    main()
