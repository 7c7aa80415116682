# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the monitor finds against the oracle, which reads docs/explanation/in-time.md again."""

import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from random import Random

from licet.usage import Monitor, ordered

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(Path(__file__).resolve().parent)]

from oracle import watched  # noqa: E402
from random_traces import UNTIL, trace  # noqa: E402

CASES = 300
Found = tuple[set[tuple[str, str, datetime, str]], set[tuple[str, str, str]]]


def both(seed: int, most: int = 40) -> tuple[Found, Found]:
    """One random trace, read by the oracle and by the monitor."""
    agreement, events = trace(Random(seed), most)
    in_order, _, reused = ordered(events)
    monitor = Monitor(agreement)
    seen = [monitor.see(event) for event in in_order if event.at < UNTIL]
    seen.append(monitor.until(UNTIL))
    breaches = {(b.rule, b.party, b.at, b.cause) for one in seen for b in one.breaches}
    remarks = {(r.kind, r.cause, r.rule) for one in seen for r in one.remarks}
    remarks |= {(r.kind, r.cause, r.rule) for r in reused}
    # The page has no remark on what cannot be read, and none on a notice that comes too late.
    notices = {f"{e.source}/{e.id}" for e in events if e.act == "non_renewal"}
    remarks = {
        one
        for one in remarks
        if one[0] != "unread_change" and not (one[0] == "no_power" and one[1] in notices)
    }
    return watched(agreement, events, UNTIL), (breaches, remarks)


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
