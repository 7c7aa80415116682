# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The gate in a program."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import licet
from licet.app.agreements import agreement_in
from licet.terms import LicetError, PartyId, RequestError, RuleId, Standing, Tally, Verdict

HOSTING = Path(__file__).parents[2] / "examples" / "hosting.toml"
AT = datetime(2027, 2, 1, tzinfo=UTC)
REQUEST: dict[str, Any] = {
    "act": "generate", "territory": "DE", "purpose": "search", "user": "u1", "at": AT,
}  # fmt: skip


@pytest.fixture(params=["memory:", "sqlite"])
def gate(request: pytest.FixtureRequest, tmp_path: Path) -> licet.Gate:
    url = f"sqlite:///{tmp_path / 'caps.db'}" if request.param == "sqlite" else request.param
    return licet.Gate.load(HOSTING, ledger=url)


def test_what_was_used_is_counted_and_the_rest_given_back(gate: licet.Gate) -> None:
    with gate.reserve(REQUEST, tokens=1_500_000) as grant:
        done = grant.commit(tokens=1_200_000)

    assert done is not None
    assert 1_200_000 in done.amounts
    assert gate.decide({**REQUEST, "tokens": 800_000}).verdict is Verdict.ALLOW
    found = gate.decide({**REQUEST, "tokens": 800_001})
    assert found.because[0].text == (
        "cap of 2,000,000 tokens in 1 month: 1,200,000 counted, 800,001 more"
    )


def test_there_is_no_leave_beyond_a_cap(gate: licet.Gate) -> None:
    with gate.reserve(REQUEST, tokens=2_000_000), pytest.raises(licet.RefusedError) as refused:
        gate.reserve(REQUEST, tokens=1)

    assert refused.value.decision.because[0].rule == "3.1.tokens"
    assert "cap of 2,000,000" in str(refused.value)


def test_deciding_takes_no_room_from_others(gate: licet.Gate) -> None:
    held: list[int] = []
    reserve = gate.ledger.reserve

    def watched(*args: Any, **kwargs: Any) -> Any:
        found = reserve(*args, **kwargs)
        held.append(sum(claim.amount for claim in getattr(found, "claims", ())))
        return found

    gate.ledger.reserve = watched  # type: ignore[method-assign]
    assert gate.decide({**REQUEST, "tokens": 2_000_000}).verdict is Verdict.ALLOW
    with gate.reserve(REQUEST, tokens=1_000_000):
        assert gate.decide({**REQUEST, "tokens": 1_000_000}).verdict is Verdict.ALLOW
        assert gate.decide({**REQUEST, "tokens": 1_000_001}).verdict is Verdict.DENY

    assert held == [0, 1_000_001, 0, 0]


def test_an_exception_gives_back_what_was_reserved(gate: licet.Gate) -> None:
    with pytest.raises(ValueError, match="no reply"), gate.reserve(REQUEST, tokens=2_000_000):
        raise ValueError("no reply")

    assert gate.decide({**REQUEST, "tokens": 2_000_000}).verdict is Verdict.ALLOW


def test_a_grant_that_is_never_committed_counts_in_full(gate: licet.Gate) -> None:
    with gate.reserve(REQUEST, tokens=1_999_999):
        pass

    assert gate.decide({**REQUEST, "tokens": 2}).verdict is Verdict.DENY


def test_the_next_month_begins_anew(gate: licet.Gate) -> None:
    with gate.reserve(REQUEST, tokens=2_000_000):
        pass

    march = {**REQUEST, "at": AT + timedelta(days=28)}
    assert gate.decide({**march, "tokens": 2_000_000}).verdict is Verdict.ALLOW


def test_what_the_standing_counted_is_told_with_the_rest() -> None:
    deal = agreement_in(HOSTING)
    tally = Tally(rule=RuleId("3.1.tokens"), party=PartyId("globex"), window=2027 * 12 + 1,
                  amount=Decimal(1_900_000))  # fmt: skip
    gate = licet.Gate([replace(deal, standing=Standing(until=AT, counted=(tally,)))])
    gate.reserve(REQUEST, tokens=60_000).commit()

    found = gate.decide({**REQUEST, "tokens": 50_000})

    assert found.because[0].text == (
        "cap of 2,000,000 tokens in 1 month: 1,960,000 counted, 50,000 more"
    )


def test_a_metric_that_is_none_is_named(gate: licet.Gate) -> None:
    with gate.reserve(REQUEST, tokens=100) as grant:
        with pytest.raises(RequestError, match="tokns"):
            grant.commit(tokns=50)
        done = grant.commit(tokens=50, input_tokens=40)

    assert done is not None
    assert 50 in done.amounts


def test_users_are_counted_once(gate: licet.Gate) -> None:
    for _ in range(2):
        for user in range(40):
            gate.reserve({**REQUEST, "user": f"u{user}"}, tokens=1).commit()

    with pytest.raises(licet.RefusedError) as refused:
        gate.reserve({**REQUEST, "user": "u40"}, tokens=1)
    assert refused.value.decision.because[0].rule == "3.2.users"


def test_what_is_denied_or_not_known_is_refused(gate: licet.Gate) -> None:
    for told, verdict in (
        ({"purpose": "medical"}, Verdict.DENY),
        ({"act": "distribute"}, Verdict.ASK),
        ({"territory": "FR"}, Verdict.DENY),
    ):
        with pytest.raises(licet.RefusedError) as refused:
            gate.reserve({**REQUEST, **told}, tokens=1)
        assert refused.value.decision.verdict is verdict
    with pytest.raises(RequestError):
        gate.reserve({**REQUEST, "teritory": "DE"}, tokens=1)


def test_many_threads_never_pass_the_cap(gate: licet.Gate) -> None:
    def call(_: int) -> int:
        try:
            with gate.reserve(REQUEST, tokens=70_000) as grant:
                grant.commit(tokens=50_000)
        except licet.RefusedError:
            return 0
        return 50_000

    with ThreadPoolExecutor(16) as pool:
        used = sum(pool.map(call, range(100)))

    assert used <= 2_000_000
    assert used > 1_800_000


def test_a_ledger_that_does_not_answer_opens_nothing(tmp_path: Path) -> None:
    gate = licet.Gate.load(HOSTING, ledger=f"sqlite:///{tmp_path / 'no' / 'such' / 'caps.db'}")

    with pytest.raises(licet.terms.LicetError):
        gate.reserve(REQUEST, tokens=1)
    with pytest.raises(licet.terms.LicetError):
        gate.decide({**REQUEST, "tokens": 1})


def test_time_is_now_unless_it_is_told() -> None:
    from licet.app.agreements import agreement_in

    request = {key: value for key, value in REQUEST.items() if key != "at"}
    early = licet.Gate([agreement_in(HOSTING)], clock=lambda: AT - timedelta(days=90))

    found = early.decide({**request, "tokens": 1})
    assert found.because[0].text == "the term starts on 2027-01-01"


def test_a_use_that_could_not_be_told_counts_in_full(gate: licet.Gate) -> None:
    with pytest.raises(LicetError), gate.reserve(REQUEST, tokens=1_999_999) as grant:
        grant.commit(tokens=1.5)  # type: ignore[arg-type]  # that is what is wrong

    assert gate.decide({**REQUEST, "tokens": 2}).verdict is Verdict.DENY


def test_a_time_beyond_the_calendar_is_refused(gate: licet.Gate) -> None:
    late = datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5)))

    with pytest.raises(RequestError):
        gate.decide({**REQUEST, "at": late, "tokens": 1})
