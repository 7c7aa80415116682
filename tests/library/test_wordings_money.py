# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Wordings on money, risk and time: their rules, and rules about the rules of other clauses."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.library.clauses import completed, wordings
from licet.terms import (
    Adjust,
    Agreement,
    Bands,
    DecodeError,
    Duty,
    Event,
    Period,
    Power,
    Price,
    Rule,
    Switch,
    Unit,
)
from licet.terms.decode import decode_value, encode_json
from licet.usage import Monitor
from licet.usage.checking import check_agreement

KINDS = frozenset(
    f"whole.{name}"
    for name in (
        "fees", "late_fee", "minimum", "adjustment", "reporting", "audit", "liability",
        "indemnity", "warranty", "disclaimer", "insurance", "term", "renewal", "termination",
        "cure", "suspension", "end_effects", "survival",
    )
)  # fmt: skip
MINE = tuple(one.id for one in wordings().values() if one.kind in KINDS)
GRANT = "model.grant/balanced"
VOLUME = "model.volume"
"""No wording, but a clause with a limit of its own."""
LIMIT = {
    "id": "volume", "kind": "model.volume", "values": {},
    "rules": [{
        "kind": "cap", "id": "volume.limit", "metric": "requests", "limit": 1000,
        "window": {"amount": 1, "unit": "month"},
    }],
}  # fmt: skip
PRICED_BY_UNIT = dict.fromkeys(
    ("whole.adjustment/index", "whole.adjustment/unit_bands"), "whole.fees/per_unit"
)


def drafted(*ids: str, licensees: int = 1, **values: dict[str, Any]) -> Agreement:
    """An agreement of these wordings; `values` by the id of the clause: `fees`, `late-fee`."""
    clauses: list[dict[str, Any]] = [LIMIT] if VOLUME in ids else []
    for one in (one for one in ids if one != VOLUME):
        name = one.partition("/")[0].partition(".")[2].replace("_", "-")
        clauses.append({
            "id": name, "kind": one.partition("/")[0], "wording": one,
            "values": values.get(name.replace("-", "_"), {}),
        })  # fmt: skip
    names = ["clinic", "ward"][:licensees]
    raw = {
        "id": "deal", "title": "Deal", "clauses": clauses,
        "term": {"starts": "2027-01-01T00:00:00Z", "ends": "2030-01-01T00:00:00Z"},
        "parties": [
            {"id": "studio", "name": "Studio", "roles": ["licensor"]},
            *({"id": one, "name": one.title(), "roles": ["licensee"]} for one in names),
        ],
        "artefacts": [{"id": "weights", "kind": "weights"}],
    }  # fmt: skip
    return completed(decode_value(Agreement, raw))


def rules(agreement: Agreement) -> dict[str, Rule]:
    return {rule.id: rule for clause in agreement.clauses for rule in clause.rules}


def told(day: str, **attributes: Any) -> Event:
    at = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return decode_value(Event, {
        "id": day, "source": "test", "at": at, "actor": "studio", "act": "measure",
        "attributes": attributes,
    })  # fmt: skip


def followed(agreement: Agreement, *events: Event, until: str) -> list[tuple[str, str, Decimal]]:
    """Rule, day and new value of each change."""
    monitor = Monitor(agreement)
    seen = [monitor.see(event) for event in events]
    seen.append(monitor.until(datetime.fromisoformat(until).replace(tzinfo=UTC)))
    return [(c.rule, f"{c.at:%Y-%m-%d}", c.new) for one in seen for c in one.changes]


@pytest.mark.parametrize("name", MINE)
def test_every_rule_is_made_of_values_and_of_rules_that_are_there(name: str) -> None:
    fees = PRICED_BY_UNIT.get(name, "whole.fees/balanced")
    beside = (GRANT, VOLUME, fees, "whole.termination/balanced")
    kind = name.partition("/")[0]

    agreement = drafted(*(one for one in beside if not one.startswith(f"{kind}/")), name)

    said = encode_json(Agreement, agreement)
    assert '"$' not in said
    assert '"@' not in said
    assert not [one.problem for one in check_agreement(agreement)]


def test_a_discount_by_volume_follows_the_royalty_of_the_clause_on_fees() -> None:
    agreement = drafted(
        "whole.fees/balanced", "whole.adjustment/balanced", fees={"rate": 4},
        adjustment={"first_volume": 1000, "first_rate": 2.5},
    )  # fmt: skip

    steps = rules(agreement)["adjustment.steps"]
    assert isinstance(steps, Adjust)
    assert (steps.rule, steps.parameter) == ("fees.price", "rate")
    assert (steps.lowest, steps.highest) == (Decimal("2.5"), Decimal(4))
    assert followed(
        agreement, told("2027-02-01", requests=700), told("2027-03-01", requests=300),
        told("2027-05-01", requests=999), until="2027-09-01",
    ) == [
        ("fees.price", "2027-04-01", Decimal("2.5")), ("fees.price", "2027-07-01", Decimal(4))
    ]  # fmt: skip


def test_a_second_step_is_there_only_with_its_volume() -> None:
    names = ("whole.fees/balanced", "whole.adjustment/balanced")
    more = {"second_volume": 5000000, "second_rate": 0.5}

    one, two = (rules(drafted(*names, adjustment=v))["adjustment.steps"] for v in ({}, more))

    assert isinstance(one, Adjust)
    assert isinstance(two, Adjust)
    assert isinstance(one.method, Bands)
    assert isinstance(two.method, Bands)
    assert [len(m.bands) for m in (one.method, two.method)] == [1, 2]
    assert (two.lowest, two.highest) == (Decimal("0.5"), Decimal(3))


def test_a_rate_may_rise_with_volume() -> None:
    names = ("whole.fees/balanced", "whole.adjustment/balanced")
    agreement = drafted(*names, adjustment={"first_rate": 9})

    steps = rules(agreement)["adjustment.steps"]
    assert isinstance(steps, Adjust)
    assert (steps.lowest, steps.highest) == (Decimal(3), Decimal(9))
    assert not check_agreement(agreement)


def test_each_licensee_has_its_own_price_and_its_own_adjustment() -> None:
    agreement = drafted("whole.fees/balanced", "whole.adjustment/balanced", licensees=2)

    prices = {rule.id for rule in rules(agreement).values() if isinstance(rule, Price)}
    found = [rule for rule in rules(agreement).values() if isinstance(rule, Adjust)]
    assert {rule.rule for rule in found} == prices
    assert len({rule.id for rule in found}) == len(found) == 2


def test_a_rate_by_performance_goes_back_to_the_rate_that_was_agreed() -> None:
    agreement = drafted("whole.fees/balanced", "whole.adjustment/licensee", fees={"rate": 7})

    adjust = rules(agreement)["adjustment.performance"]
    assert isinstance(adjust, Adjust)
    assert isinstance(adjust.method, Switch)
    assert (adjust.method.below, adjust.method.otherwise) == (Decimal(1), Decimal(7))
    changes = followed(
        agreement, told("2027-02-01", accuracy=80), told("2027-05-01", accuracy=95),
        until="2027-08-01",
    )  # fmt: skip
    assert [(day, int(new)) for _, day, new in changes] == [("2027-04-01", 1), ("2027-07-01", 7)]


def test_rights_are_suspended_for_the_month_after_one_below_the_threshold() -> None:
    agreement = drafted(GRANT, "whole.adjustment/licensor")

    changes = followed(
        agreement, told("2027-01-10", safety_score=95), told("2027-01-20", safety_score=79),
        told("2027-02-10", safety_score=80), until="2027-03-02",
    )  # fmt: skip
    assert [(r, d, int(n)) for r, d, n in changes] == [
        ("grant.grant", "2027-02-01", 1), ("grant.grant", "2027-03-01", 0)
    ]  # fmt: skip


def test_a_limit_grows_with_what_is_approved_and_never_shrinks() -> None:
    agreement = drafted(VOLUME, "whole.adjustment/ratchet", adjustment={"highest_volume": 3000})

    changes = followed(
        agreement, told("2027-01-10", approved_volume=2000),
        told("2027-02-10", approved_volume=1500), told("2027-03-10", approved_volume=9000),
        until="2027-04-02",
    )  # fmt: skip
    assert [(day, int(new)) for _, day, new in changes] == [
        ("2027-02-01", 2000), ("2027-04-01", 3000)
    ]  # fmt: skip


def test_an_index_moves_the_price_of_a_unit_between_its_bounds() -> None:
    agreement = drafted("whole.fees/per_unit", "whole.adjustment/index")

    changes = followed(agreement, told("2027-12-15", consumer_price_index=150), until="2028-01-02")
    assert changes == [("fees.price", "2028-01-01", Decimal("0.025"))]


def test_what_is_missing_to_a_minimum_is_owed_at_the_end_of_the_year() -> None:
    agreement = drafted(
        "whole.fees/balanced", "whole.minimum/balanced", minimum={"minimum": "20000 EUR"}
    )

    changes = followed(agreement, told("2027-12-15", amount=15500), until="2028-01-02")
    assert changes == [("fees.price", "2028-01-01", Decimal(4500))]


@pytest.mark.parametrize("fees", ["whole.fees/none", "whole.fees/fixed", "whole.fees/per_unit"])
def test_words_on_a_rate_are_refused_where_there_is_no_rate(fees: str) -> None:
    with pytest.raises(DecodeError, match="adjusts nothing") as caught:
        drafted(fees, "whole.adjustment/balanced")

    assert caught.value.where == "clause adjustment"


def test_a_suspension_for_late_payment_comes_after_a_breach_of_the_duty_to_pay() -> None:
    power = rules(drafted("whole.fees/balanced", "whole.suspension/balanced"))["suspension.unpaid"]

    assert isinstance(power, Power)
    assert power.after == "fees.payment"
    alone = rules(drafted(GRANT, "whole.suspension/balanced"))
    assert set(alone) == {"grant.grant", "suspension.danger"}


@given(use=st.integers(0, 3650), delete=st.integers(1, 3650))
def test_deletion_is_due_once_the_wind_down_and_its_own_time_have_passed(
    use: int, delete: int
) -> None:
    agreement = drafted(
        "whole.end_effects/balanced",
        end_effects={"wind_down_days": use, "deletion_days": delete},
    )

    duty = rules(agreement)["end-effects.deletion"]
    assert isinstance(duty, Duty)
    assert duty.due == Period(amount=use + delete, unit=Unit.DAY)


def test_rules_that_a_file_gives_itself_stay_as_they_are() -> None:
    agreement = drafted("whole.fees/balanced", "whole.adjustment/balanced")

    assert completed(agreement) == agreement


def test_a_renewal_that_is_asked_for_is_a_power_with_its_notice() -> None:
    agreement = drafted("whole.renewal/licensee", renewal={"notice_days": 45, "months": 6})

    assert agreement.renewal is not None
    assert not agreement.renewal.automatic
    assert agreement.renewal.period == Period(amount=6, unit=Unit.MONTH)
    power = rules(agreement)["renewal.renew"]
    assert isinstance(power, Power)
    assert power.notice == Period(amount=45, unit=Unit.DAY)
