# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Any sequence of calls gives what a plain model gives: sums over a list, nothing remembered."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from ledger_databases import no_postgres, postgres

from licet.app.ledgers.sql import SqlLedger
from licet.decide.ledger import (
    Amount,
    Claim,
    Counter,
    InProcessLedger,
    Ledger,
    Refusal,
    Reservation,
    ReservationError,
)

START = datetime(2026, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
EXAMPLES = count()

AMOUNTS = st.one_of(
    st.integers(0, 6),
    st.integers(0, 12).map(lambda n: Decimal(n) / 2),
    st.just(Decimal("0.000001")),
)
PLAIN = st.tuples(st.sampled_from(["tokens", "requests"]), AMOUNTS, st.none())
MEMBER = st.tuples(st.just("users"), st.just(1), st.sampled_from("abcd"))
CLAIMS = st.lists(
    st.one_of(PLAIN, MEMBER), min_size=1, max_size=4, unique_by=lambda c: (c[0], c[2])
)
LIMITS: dict[str, Amount] = {"tokens": 12, "requests": Decimal("7.5"), "users": 2}


@dataclass
class Told:
    """What the model remembers of a reservation."""

    reservation: Reservation
    state: str = "open"
    amounts: tuple[Amount, ...] = ()


@dataclass
class Model:
    """Caps by adding everything up anew each time."""

    all: dict[str, Told] = field(default_factory=dict)
    overrun: dict[Counter, Amount] = field(default_factory=dict)

    def lapse(self, at: datetime) -> None:
        for told in self.all.values():
            if told.state == "open" and told.reservation.expires <= at:
                told.state = "lapsed"

    def used(self, counter: Counter) -> Amount:
        pairs = [
            (claim, amount)
            for told in self.all.values()
            if told.state == "committed"
            for claim, amount in zip(told.reservation.claims, told.amounts, strict=True)
            if claim.counter == counter
        ]
        return sum(a for c, a in pairs if c.member is None) + len(self.members(counter))

    def members(self, counter: Counter) -> set[str]:
        return {
            claim.member
            for told in self.all.values()
            if told.state == "committed"
            for claim, amount in zip(told.reservation.claims, told.amounts, strict=True)
            if claim.counter == counter and claim.member is not None and amount
        }

    def holders(self, counter: Counter, claims: Sequence[Claim] | None = None) -> set[str]:
        return {c.member for c in self.open(counter, claims) if c.member is not None}

    def held(self, counter: Counter, claims: Sequence[Claim] | None = None) -> Amount:
        plain = sum(c.amount for c in self.open(counter, claims) if c.member is None)
        return plain + len(self.holders(counter, claims) - self.members(counter))

    def open(self, counter: Counter, claims: Sequence[Claim] | None) -> list[Claim]:
        """Open claims; of a reservation under way, those given alone."""
        found = [c for t in self.all.values() if t.state == "open" for c in t.reservation.claims]
        return [c for c in [*found, *(claims or ())] if c.counter == counter]

    def asked(self, counter: Counter, claims: Sequence[Claim]) -> Amount:
        here = [c for c in claims if c.counter == counter]
        known = self.members(counter) | self.holders(counter)
        fresh = {c.member for c in here if c.member is not None} - known
        return sum(c.amount for c in here if c.member is None) + len(fresh)

    def commit(self, told: Told, amounts: tuple[Amount, ...]) -> list[Amount]:
        """Count claim by claim; those that come later are still held meanwhile."""
        was_open = told.state == "open"
        claims = told.reservation.claims
        told.state, told.amounts = "committed", (0,) * len(claims)
        over: list[Amount] = []
        for place, (claim, amount) in enumerate(zip(claims, amounts, strict=True)):
            counter = claim.counter
            still = claims[place + 1 :] if was_open else ()
            if claim.member is None:
                promised = claim.amount if was_open else 0
            else:
                there = self.members(counter) | self.holders(counter, still)
                promised = amount if was_open or claim.member in there else 0
            free = claim.limit - self.used(counter) - self.held(counter, still)
            if claim.member is None or claim.member not in self.members(counter):
                over.append(max(0, amount - promised - max(0, free - min(amount, promised))))
            else:
                over.append(0)
            told.amounts = (*amounts[: place + 1], *(0,) * (len(claims) - place - 1))
            self.overrun[counter] = self.overrun.get(counter, 0) + over[-1]
        return over


class Machine(RuleBasedStateMachine):
    """Calls of any kind in any order, as time goes on."""

    reservations: Bundle[Reservation] = Bundle("reservations")

    def __init__(self) -> None:
        super().__init__()
        self.ledger = self.opened()
        self.model = Model()
        self.at = START
        self.agreement = f"agreement {next(EXAMPLES)}"
        self.ids = count()

    def opened(self) -> Ledger:
        raise NotImplementedError

    def claims(self, drawn: Sequence[tuple[str, Amount, str | None]]) -> tuple[Claim, ...]:
        return tuple(
            Claim(counter=self.counter(name), limit=LIMITS[name], amount=amount, member=member)
            for name, amount, member in drawn
        )

    def counter(self, name: str) -> Counter:
        return Counter(agreement=self.agreement, rule=name, party="p", window=0)

    @rule(seconds=st.integers(0, 40))
    def time_goes_on(self, seconds: int) -> None:
        self.at += seconds * SECOND

    @rule(target=reservations, drawn=CLAIMS, seconds=st.integers(1, 60))
    def reserve(self, drawn: Any, seconds: int) -> Any:
        name = f"{self.agreement}, {next(self.ids)}"
        return self.reserved(name, self.claims(drawn), seconds)

    @rule(target=reservations, before=consumes(reservations), seconds=st.integers(1, 60))
    def reserve_again(self, before: Reservation, seconds: int) -> Any:
        answer = self.reserved(before.id, before.claims, seconds)
        return before if answer == multiple() else answer

    def reserved(self, name: str, claims: tuple[Claim, ...], seconds: int) -> Any:
        self.model.lapse(self.at)
        answer = self.ledger.reserve(claims, at=self.at, lasts=seconds * SECOND, id=name)
        known = self.model.all.get(name)
        if known is not None and known.state in ("open", "committed"):
            assert answer == known.reservation
            return answer
        expected = [
            (c, self.model.used(c), self.model.held(c), self.model.asked(c, claims))
            for c in dict.fromkeys(claim.counter for claim in claims)
        ]
        if any(asked and used + held + asked > LIMITS[c.rule] for c, used, held, asked in expected):
            assert isinstance(answer, Refusal)
            assert expected == [(s.counter, s.used, s.held, s.asked) for s in answer.standings]
            return multiple()
        expires = self.at + seconds * SECOND
        assert answer == Reservation(id=name, claims=claims, expires=expires)
        self.model.all[name] = Told(answer)
        return answer

    @rule(reservation=reservations, drawn=st.lists(AMOUNTS, min_size=4, max_size=4))
    def commit(self, reservation: Reservation, drawn: list[Amount]) -> None:
        self.model.lapse(self.at)
        told = self.model.all[reservation.id]
        amounts = tuple(
            amount if claim.member is None else int(amount > 2)
            for claim, amount in zip(reservation.claims, drawn, strict=False)
        )
        if told.state == "committed" and told.amounts != amounts:
            with pytest.raises(ReservationError, match="was committed with other amounts"):
                self.ledger.commit(reservation, amounts, at=self.at)
            amounts = told.amounts
        again = told.state == "committed"
        done = self.ledger.commit(reservation, amounts, at=self.at)
        assert done.again == again
        if not again:
            assert list(done.overrun) == self.model.commit(told, amounts)

    @rule(reservation=reservations)
    def release(self, reservation: Reservation) -> None:
        self.model.lapse(self.at)
        told = self.model.all[reservation.id]
        assert self.ledger.release(reservation, at=self.at) == (told.state == "open")
        if told.state == "open":
            told.state = "lapsed"

    @rule()
    def expire(self) -> None:
        self.model.lapse(self.at)
        self.ledger.expire(at=self.at)
        assert self.ledger.expire(at=self.at) == 0

    @invariant()
    def what_is_used_is_what_was_told(self) -> None:
        for name, limit in LIMITS.items():
            counter = self.counter(name)
            used = self.ledger.used(counter, at=self.at)
            assert used == self.model.used(counter)
            assert used <= limit + self.model.overrun.get(counter, 0)


class InMemory(Machine):
    def opened(self) -> Ledger:
        return InProcessLedger()


OFTEN = settings(max_examples=100, stateful_step_count=40, deadline=None)
SELDOM = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def test_a_ledger_in_memory_is_the_model() -> None:
    run_state_machine_as_test(InMemory, settings=OFTEN)


def run_on(url: str) -> None:
    ledger = SqlLedger(url, timeout=timedelta(seconds=20))

    class InDatabase(Machine):
        def opened(self) -> Ledger:
            return ledger

    run_state_machine_as_test(InDatabase, settings=SELDOM)
    ledger.close()


def test_a_ledger_in_sqlite_is_the_model() -> None:
    with tempfile.TemporaryDirectory() as folder:
        run_on(f"sqlite:///{Path(folder) / 'ledger.db'}")


@pytest.mark.skipif(bool(no_postgres()), reason=no_postgres())
def test_a_ledger_in_postgresql_is_the_model() -> None:
    with postgres() as url:
        run_on(url)
