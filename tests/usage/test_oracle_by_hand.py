# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The oracle itself, on traces small enough to be worked out with a calendar at hand."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from oracle import watched

from licet.terms import (
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    Choice,
    ClauseId,
    Counted,
    Duty,
    Event,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Power,
    Renewal,
    Rule,
    RuleId,
    Unit,
)

ANNA, OWNER = PartyId("anna"), PartyId("owner")
HOST = Permit(id=RuleId("grant"), acts=frozenset({Operation.HOST}), artefact="model")
Breaches = set[tuple[str, str, str, str]]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def days(amount: int) -> Period:
    return Period(amount=amount, unit=Unit.DAY)


def happened(when: str, act: str, actor: str = "anna", **attributes: Any) -> Event:
    artefact = "model" if act in set(Operation) else ""
    return Event(at=at(when), source="log", id=f"{act}@{when}", actor=PartyId(actor), act=act,
                 artefact=artefact, attributes=attributes)  # fmt: skip


def agreed(*rules: Rule, **changes: Any) -> Agreement:
    """Anna may use the model of the owner for three months, as the rules say."""
    values: Mapping[str, Any] = {
        "id": "deal",
        "title": "deal",
        "parties": (
            Party(id=OWNER, name="owner", roles=frozenset({PartyRole.LICENSOR})),
            Party(id=ANNA, name="anna", roles=frozenset({PartyRole.LICENSEE})),
        ),
        "artefacts": (Artefact(id="model", kind=ArtefactKind.WEIGHTS),),
        "term": Interval(starts=at("2027-01-01"), ends=at("2027-04-01")),
        "clauses": (AgreedClause(id=ClauseId("c"), kind="model.grant", values={}, rules=rules),),
    }
    return Agreement(**{**values, **changes})


def found(
    *rules: Rule, events: tuple[Event, ...] = (), until: str = "2027-06-15", **changes: Any
) -> tuple[Breaches, set[tuple[str, str, str]]]:
    """Breaches with their day and hour, and remarks."""
    breaches, remarks = watched(agreed(*rules, **changes), events, at(until))
    return {(rule, who, f"{when:%m-%d %H}", cause) for rule, who, when, cause in breaches}, remarks


def report(after: str, due: Period, reparation: str | None = None) -> Duty:
    return Duty(id=RuleId("report"), bearer=ANNA, act="report", due=due, after=after,
                reparation=RuleId(reparation) if reparation else None)  # fmt: skip


def test_each_month_of_the_term_asks_for_a_report_and_the_last_instant_is_in_time() -> None:
    done = (happened("2027-02-06", "report"), happened("2027-03-05T12:00", "report"))

    breaches, remarks = found(report("month_end", days(5)), events=done)

    # Due 6 February (done at that instant), 6 March (done), 6 April (not done).
    assert breaches == {("report", "anna", "04-06 00", "deadline")}
    assert remarks == set()


def test_business_days_from_a_weekend_are_counted_from_monday_on() -> None:
    saturday = (happened("2027-01-02T09:00", "host"),)
    due = Period(amount=5, unit=Unit.BUSINESS_DAY)

    breaches, _ = found(HOST, report("host", due), events=saturday)

    assert breaches == {("report", "anna", "01-08 09", "deadline")}  # a Friday


def test_a_missed_duty_brings_its_reparation_and_that_can_be_missed_too() -> None:
    pay = Duty(id=RuleId("pay"), bearer=ANNA, act="pay", due=days(10), after="breach")

    breaches, _ = found(report("signature", days(30), "pay"), pay)

    assert breaches == {
        ("report", "anna", "01-31 00", "deadline"),
        ("pay", "anna", "02-10 00", "deadline"),
    }


def test_a_cap_is_crossed_once_a_window_and_what_was_not_allowed_counts() -> None:
    cap = Cap(id=RuleId("cap"), metric="tokens", limit=Decimal(10),
              window=Period(amount=1, unit=Unit.WEEK))  # fmt: skip
    told = ((4, "01-04"), (6, "01-10"), (5, "01-11"), (6, "01-12"), (9, "01-13"))
    acts = tuple(happened(f"2027-{day}", "host", tokens=tokens) for tokens, day in told)

    breaches, remarks = found(cap, events=acts)

    # The week from Monday 4 January has 10, which is the limit; the next has 5, then 11.
    assert breaches == {("cap", "anna", "01-12 00", "log/host@2027-01-12")}
    assert {kind for kind, _, _ in remarks} == {"not_granted"}  # the cap alone grants nothing


def test_without_its_number_an_act_is_not_counted_and_that_is_told() -> None:
    cap = Cap(id=RuleId("cap"), metric="user", limit=Decimal(1), counted=Counted.DISTINCT)
    acts = (
        happened("2027-01-02", "host", user="u1"),
        happened("2027-01-03", "host"),
        happened("2027-01-04", "host", user="u1"),
    )

    assert found(HOST, cap, events=acts) == (
        set(),
        {("evidence_missing", "log/host@2027-01-03", "cap")},
    )


def test_a_suspension_holds_once_the_time_to_cure_has_passed_without_a_cure() -> None:
    power = Power(id=RuleId("stop"), holder=OWNER, change="suspend", notice=days(2), cure=days(9))
    said = happened("2027-02-01", "suspend", "owner")
    used = (happened("2027-02-09", "host"), happened("2027-02-11", "host"))
    resumed = (happened("2027-02-12", "resume", "owner"), happened("2027-02-13", "host"))

    uncured, _ = found(HOST, power, events=(said, *used, *resumed))
    cured, _ = found(HOST, power, events=(said, happened("2027-02-10", "cure"), *used))

    assert uncured == {("stop", "anna", "02-11 00", "log/host@2027-02-11")}
    assert cured == set()


def test_a_termination_after_a_breach_ends_the_term_and_starts_what_is_owed_then() -> None:
    power = Power(id=RuleId("end"), holder=OWNER, change="terminate", notice=days(7),
                  after=RuleId("report"))  # fmt: skip
    delete = Duty(id=RuleId("wipe"), bearer=ANNA, act="delete_weights", due=days(14),
                  after="termination")  # fmt: skip
    early = happened("2027-01-05", "terminate", "owner")
    late = happened("2027-02-01", "terminate", "owner")
    used = (happened("2027-02-07T23:59", "host"), happened("2027-02-08", "host"))

    breaches, remarks = found(
        HOST, power, delete, report("signature", days(20)), events=(early, late, *used)
    )

    assert breaches == {
        ("report", "anna", "01-21 00", "deadline"),
        ("wipe", "anna", "02-22 00", "deadline"),
    }
    assert remarks == {
        ("no_power", "log/terminate@2027-01-05", ""),
        ("out_of_term", "log/host@2027-02-08", ""),
    }


def test_the_term_goes_on_until_a_party_says_in_time_that_it_does_not() -> None:
    renewal = Renewal(period=Period(amount=1, unit=Unit.MONTH), notice=days(10))
    used = tuple(happened(f"2027-{day}", "host") for day in ("04-01", "04-30", "05-01"))
    too_late_for_march = happened("2027-03-25", "non_renewal")
    in_time_for_april = happened("2027-04-20", "non_renewal", "owner")

    _, going_on = found(HOST, events=(*used, too_late_for_march), renewal=renewal)
    _, ended = found(HOST, events=(*used, in_time_for_april), renewal=renewal)

    assert going_on == set()
    assert ended == {("out_of_term", "log/host@2027-05-01", "")}


def test_a_choice_is_fulfilled_by_either_act_and_choosing_starts_a_clock_of_its_own() -> None:
    pay = Duty(id=RuleId("pay"), bearer=ANNA, act="pay", due=days(3), after="choice")
    wipe = Duty(id=RuleId("wipe"), bearer=ANNA, act="wipe", due=days(40), after="choice")
    either = Choice(id=RuleId("either"), bearer=ANNA, options=(pay.id, wipe.id), due=days(10),
                    after="signature")  # fmt: skip
    chosen = happened("2027-01-05", "choose", rule="pay")

    assert found(pay, wipe, either)[0] == {("either", "anna", "01-11 00", "deadline")}
    assert found(pay, wipe, either, events=(happened("2027-01-09", "wipe"),))[0] == set()
    assert found(pay, wipe, either, events=(chosen,))[0] == {
        ("pay", "anna", "01-08 00", "deadline")
    }


def test_an_act_fulfils_the_duty_it_names_or_else_the_one_due_first() -> None:
    used = (happened("2027-01-02", "host"), happened("2027-01-03", "host"))
    named = happened("2027-01-04", "report", fulfils="log/host@2027-01-03")
    duty = report("host", days(5))

    assert found(HOST, duty, events=(*used, happened("2027-01-04", "report")))[0] == {
        ("report", "anna", "01-08 00", "deadline")
    }
    assert found(HOST, duty, events=(*used, named))[0] == {
        ("report", "anna", "01-07 00", "deadline")
    }


def test_of_one_id_with_two_contents_the_one_recorded_first_counts() -> None:
    first = happened("2027-02-02", "host", tokens=1)
    other = Event(at=at("2027-05-02"), source="log", id=first.id, actor=ANNA, act="host",
                  artefact="model")  # fmt: skip

    assert found(HOST, events=(other, first, first)) == (
        set(),
        {("id_reused", "log/host@2027-02-02", "")},
    )
