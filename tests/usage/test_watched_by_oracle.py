# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the monitor finds against the oracle, which reads docs/explanation/in-time.md again."""

import sys
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Literal

import pytest

from licet.terms import Agreement, Event, Power, RuleId
from licet.usage import Monitor, ordered

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(Path(__file__).resolve().parent)]

from oracle import watched  # noqa: E402
from random_traces import UNTIL, trace  # noqa: E402
from test_oracle_by_hand import HOST, OWNER, agreed, days, happened  # noqa: E402

CASES = 300
Found = tuple[set[tuple[str, str, datetime, str]], set[tuple[str, str, str]]]


def both(seed: int, most: int = 40) -> tuple[Found, Found]:
    """One random trace, read by the oracle and by the monitor."""
    agreement, events = trace(Random(seed), most)
    return watched(agreement, events, UNTIL), monitored(agreement, events)


def monitored(agreement: Agreement, events: Sequence[Event]) -> Found:
    """What the monitor finds, as the oracle says it."""
    in_order, _, reused = ordered(events)
    monitor = Monitor(agreement)
    seen = [monitor.see(event) for event in in_order if event.at < UNTIL]
    seen.append(monitor.until(UNTIL))
    breaches = {(str(b.rule), str(b.party), b.at, b.cause) for one in seen for b in one.breaches}
    remarks = {(str(r.kind), r.cause, r.rule) for one in seen for r in one.remarks}
    remarks |= {(str(r.kind), r.cause, r.rule) for r in reused}
    # The page has no remark on what cannot be read, and none on a notice that comes too late.
    notices = {f"{e.source}/{e.id}" for e in events if e.act == "non_renewal"}
    remarks = {
        one
        for one in remarks
        if one[0] != "unread_change" and not (one[0] == "no_power" and one[1] in notices)
    }
    return breaches, remarks


def test_breaches_and_remarks_are_those_of_the_page() -> None:
    kinds = Counter[str]()
    for seed in range(CASES):
        (breaches, remarks), found = both(seed)
        assert found == (breaches, remarks), seed
        kinds.update({"deadline" if one[3] == "deadline" else "act" for one in breaches})
        kinds.update({one[0] for one in remarks})
    assert set(kinds) == {
        "act",
        "deadline",
        "evidence_missing",
        "id_reused",
        "licence_needed",
        "no_agreement",
        "no_power",
        "not_granted",
        "out_of_term",
    }


@pytest.mark.parametrize("change", ["suspend", "terminate"])
@pytest.mark.parametrize("by", ["anna", "owner"])
@pytest.mark.parametrize("day", [9, 10, 11])
def test_a_cure_is_in_time_up_to_its_last_instant_and_never_the_holders(
    change: Literal["suspend", "terminate"], by: str, day: int
) -> None:
    power = Power(id=RuleId("power"), holder=OWNER, change=change, cure=days(9))
    events = (
        happened("2027-02-01", change, "owner"),
        happened(f"2027-02-{day:02}", "cure", by),
        *(happened(f"2027-02-{when}", "host") for when in ("09T12:00", "10", "10T00:01", "12")),
    )
    agreement = agreed(HOST, power)
    assert monitored(agreement, events) == watched(agreement, events, UNTIL)
