# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parameters that follow evidence, at the boundaries of their periods."""

from decimal import Decimal
from typing import Any

from small_deals import at, breaches, deal, event, host, remarks, run

from licet.terms import Event
from licet.usage import Monitor

CAP = """kind = "cap"
id = "cap"
metric = "tokens"
limit = 10
window = { amount = 1, unit = "month" }"""
ADJUST = """kind = "adjust"
id = "follow"
rule = "cap"
parameter = "limit"
evidence = "uptime"
lowest = 5
highest = 50
every = { amount = 1, unit = "month" }
method = { kind = "ratchet", direction = "up" }
"""


def uptime(when: str, value: object, /, **told: Any) -> Event:
    return event(when, "studio", "measure", uptime=value, **told)


def test_a_parameter_follows_the_evidence_of_the_period_before() -> None:
    found = run(
        deal(CAP, ADJUST), uptime("2027-01-10", 30), host("2027-01-31", tokens=11),
        host("2027-02-01", tokens=30), host("2027-02-01", tokens=1),
    )  # fmt: skip

    assert [f"{b.at:%m-%d}" for b in found.breaches] == ["01-31", "02-01"]
    assert [(c.rule, c.parameter, int(c.old), int(c.new), c.at) for c in found.changes] == [
        ("cap", "limit", 10, 30, at("2027-02-01"))
    ]
    assert found.changes[0].cause == "follow: uptime, last of 1 event = 30"


def test_evidence_at_the_boundary_is_of_the_period_that_begins() -> None:
    found = run(deal(CAP, ADJUST), uptime("2027-02-01", 30), until="2027-03-02")

    assert [c.at for c in found.changes] == [at("2027-03-01")]


def test_a_value_is_kept_inside_its_bounds() -> None:
    found = run(deal(CAP, ADJUST), uptime("2027-01-10", 900), until="2027-02-02")

    assert [c.new for c in found.changes] == [50]


def test_without_evidence_the_value_stays_and_that_is_a_remark() -> None:
    agreement = deal(CAP, ADJUST)

    assert not run(agreement, until="2027-01-31")
    assert not run(agreement, until="2027-02-02").changes
    assert remarks(agreement, until="2027-03-02") == [("evidence_missing", "follow")] * 2


def test_the_initial_value_holds_from_the_start_of_the_term() -> None:
    agreement = deal(CAP, ADJUST + "initial = 7")
    found = run(agreement, host("2027-01-01", tokens=8))

    assert [(int(c.old), int(c.new), c.at) for c in found.changes] == [(10, 7, at("2027-01-01"))]
    assert [b.rule for b in found.breaches] == ["cap"]


def test_values_by_date_need_no_evidence() -> None:
    steps = (
        'method = { kind = "steps", steps = [{ since = 2026-06-01T00:00:00Z, value = 20 },'
        " { since = 2027-02-15T00:00:00Z, value = 40 }] }"
    )
    rule = ADJUST.replace('method = { kind = "ratchet", direction = "up" }', steps)
    found = run(deal(CAP, rule), until="2027-12-01")

    assert [(int(c.new), f"{c.at:%m-%d}") for c in found.changes] == [(20, "01-01"), (40, "03-01")]
    assert not found.remarks


def test_an_adjustment_reads_the_value_of_another_of_the_same_boundary() -> None:
    permit = ADJUST.replace('"follow"', '"switch"').replace('"cap"', '"grant"')
    permit = permit.replace('"limit"', '"suspended"').replace('"uptime"', '"adjusted:follow"')
    permit = permit.replace("lowest = 5\nhighest = 50", "lowest = 0\nhighest = 1").replace(
        '{ kind = "ratchet", direction = "up" }',
        '{ kind = "switch", limit = 30, below = 0, otherwise = 1 }',
    )
    acts = (uptime("2027-01-10", 30), host("2027-02-01", tokens=1))
    found = run(deal(CAP, permit, ADJUST), *acts)

    assert [(c.rule, int(c.new)) for c in found.changes] == [("cap", 30), ("grant", 1)]
    assert [(b.rule, b.text) for b in found.breaches] == [("grant", "suspended by an adjustment")]


def test_members_vote_for_a_value_and_it_holds_from_the_next_period() -> None:
    ballot = 'method = { kind = "vote", quorum = { per_cent = 60 } }'
    rule = ADJUST.replace('method = { kind = "ratchet", direction = "up" }', ballot)
    votes = [
        event("2027-01-10", who, "vote", rule="follow", value=25) for who in ("clinic", "ward")
    ]
    agreement = deal(CAP, rule)
    found = run(agreement, *votes, until="2027-04-02")

    assert [(int(c.new), c.at) for c in found.changes] == [(25, at("2027-02-01"))]
    assert not found.remarks
    assert not run(agreement, votes[0], until="2027-04-02").changes
    assert remarks(agreement, event("2027-01-10", "studio", "vote", rule="follow", value=9)) == [
        ("no_power", "")
    ]


def test_nothing_is_adjusted_once_the_term_has_ended() -> None:
    agreement = deal(CAP, ADJUST, ends="2027-02-01T00:00:00Z")

    assert not run(agreement, uptime("2027-01-10", 30), until="2027-06-01")


def test_values_and_evidence_are_in_the_residual() -> None:
    monitor = Monitor(deal(CAP, ADJUST))
    for act in (uptime("2027-01-10", 30), uptime("2027-02-10", Decimal("40.5"))):
        monitor.see(act)
    standing = monitor.residual().standing
    assert standing is not None

    assert [(int(one.value), one.since) for one in standing.adjusted] == [(30, at("2027-02-01"))]
    assert [one.last for one in standing.gathered] == [Decimal("40.5")]
    again = Monitor(monitor.residual()).until(at("2027-03-01"))
    assert [(c.old, c.new) for c in again.changes] == [(Decimal(30), Decimal("40.5"))]


def test_windows_that_have_passed_are_not_in_the_residual() -> None:
    monitor = Monitor(deal(CAP))
    monitor.see(host("2027-01-10", tokens=3))
    before = monitor.residual().standing
    monitor.until(at("2027-02-01"))
    after = monitor.residual().standing

    assert before is not None
    assert after is not None
    assert [tally.amount for tally in before.counted] == [3]
    assert not after.counted


def test_the_breach_of_a_cap_is_told_once_a_window_also_beyond_the_residual() -> None:
    monitor = Monitor(deal(CAP))
    monitor.see(host("2027-01-10", tokens=11))

    assert not breaches(monitor.residual(), host("2027-01-11", tokens=1))
