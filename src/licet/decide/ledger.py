# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Caps that are exact: reserve room, then commit what was used or release it.

However many callers ask at once, what is used and held together never goes over a cap. Only a use
that comes to more than was reserved for it, or is told after its time, can: it is counted all the
same, and how far it went over is said.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from threading import Lock
from typing import Protocol

from licet.decide.accounts import Account, Hold, State, cost, lapse, settle, take
from licet.decide.quotas import (
    Amount,
    AmountError,
    Claim,
    Committed,
    Counter,
    LedgerError,
    LedgerUnreachableError,
    Refusal,
    Reservation,
    ReservationError,
    Standing,
    amount_of,
    check_time,
    checked_claims,
    checked_counts,
    parts,
)

__all__ = [
    "KEEPS",
    "Amount",
    "AmountError",
    "Books",
    "Claim",
    "Committed",
    "Counter",
    "InProcessLedger",
    "Ledger",
    "LedgerError",
    "LedgerUnreachableError",
    "Refusal",
    "Reservation",
    "ReservationError",
    "Standing",
    "amount_of",
    "parts",
]

KEEPS = timedelta(days=1)
"""How long after its time a reservation can still be told what was used."""

_GIVEN = "licet:"
"""How the ids begin that a ledger in memory gives; a caller's own never do."""


class Ledger(Protocol):
    """Whoever counts the use of caps: in this process, in a database, or from a leased block."""

    def reserve(
        self,
        claims: Sequence[Claim],
        *,
        at: datetime,
        lasts: timedelta,
        id: str | None = None,  # noqa: A002 - the name that callers and reservations use
    ) -> Reservation | Refusal:
        """Hold room under every cap, or under none.

        Args:
            claims: What the use may come to; no counter twice, save with other members.
            at: Now, with a time zone.
            lasts: After how long the room is given back if nothing more is heard.
            id: Asking again with the same id gives the same reservation, and holds nothing more;
                once it has lapsed, the room is asked for anew.

        Raises:
            ReservationError: The id was used for other claims.
            LedgerUnreachableError: The ledger did not answer.
        """

    def commit(
        self, reservation: Reservation, amounts: Sequence[Amount], *, at: datetime
    ) -> Committed:
        """Count what was used, in the order of the claims; saying it twice counts it once.

        More than was reserved, or a use told after the reservation lapsed, takes free room; what
        there is no room for is counted too, and told as overrun.

        Raises:
            ReservationError: It is not known here, or other amounts were committed before.
            LedgerUnreachableError: The ledger did not answer; say it again.
        """

    def release(self, reservation: Reservation, *, at: datetime) -> bool:
        """Give the room back unused; whether there was any to give back."""

    def expire(self, *, at: datetime) -> int:
        """Give back all room whose time is over; of how many reservations."""

    def used(self, counter: Counter, *, at: datetime) -> Amount:
        """What has been committed."""


Entry = tuple[Reservation, tuple[Hold, ...]]

_NOBODY = Account()
"""Stands for the account of a counter that nobody has used."""


class Books:
    """What a ledger remembers, and what it does when asked; one caller at a time.

    A ledger in a database fills these with the rows it has locked (`accounts`, `entries` and
    `watch`), asks, and writes back what changed: all ledgers so follow the same rules.
    """

    def __init__(self, *, keeps: timedelta = KEEPS) -> None:
        self._keeps = keeps
        self.accounts: dict[Counter, Account] = {}
        self.entries: dict[str, Entry] = {}
        self._due: list[tuple[datetime, int, str, Hold]] = []
        self._ended: deque[tuple[datetime, str]] = deque()
        self._order = count()

    def reserve(
        self, claims: tuple[Claim, ...], *, at: datetime, lasts: timedelta, name: str
    ) -> Reservation | Refusal:
        """As `Ledger.reserve`."""
        self.expire(at=at)
        known = self.entries.get(name)
        if known is not None:
            if not _same(known[0].claims, claims):
                raise ReservationError(
                    f"the id `{name}` was used for other claims",
                    hint="give each use an id of its own",
                )
            states = {hold.state for hold in known[1]}
            if states != {State.LAPSED}:
                return replace(known[0], counted=State.COUNTED in states)
        refusal = self._refusal(claims)
        if refusal is not None:
            return refusal
        expires = at + lasts
        reservation = Reservation(id=name, claims=claims, expires=expires)
        holds = known[1] if known is not None else self._holds(claims, expires)
        for hold, claim in zip(holds, claims, strict=True):
            hold.limit, hold.expires = parts(claim.limit), expires
            take(hold)
            self.watch(name, hold)
        self.entries[name] = (reservation, holds)
        return reservation

    def commit(
        self, reservation: Reservation, amounts: Sequence[Amount], *, at: datetime
    ) -> Committed:
        """As `Ledger.commit`."""
        self.expire(at=at)
        holds = self._known(reservation)
        counts = checked_counts(reservation, amounts)
        again = holds[0].state is State.COUNTED
        if again and counts != [hold.counted for hold in holds]:
            raise ReservationError(
                f"reservation `{reservation.id}` was committed with other amounts",
                hint="a use is told once; count a second one under a reservation of its own",
            )
        if not again:
            for hold, used in zip(holds, counts, strict=True):
                settle(hold, used)
        return Committed(
            reservation=reservation.id,
            amounts=tuple(amounts),
            overrun=tuple([amount_of(hold.overrun) for hold in holds]),
            again=again,
        )

    def release(self, reservation: Reservation, *, at: datetime) -> bool:
        """As `Ledger.release`."""
        self.expire(at=at)
        held = [hold for hold in self._known(reservation) if hold.state is State.OPEN]
        for hold in held:
            lapse(hold)
        return bool(held)

    def expire(self, *, at: datetime) -> int:
        """As `Ledger.expire`."""
        due = self._due
        if not self._ended and (not due or due[0][0] > at):
            return 0
        lapsed = set()
        while due and due[0][0] <= at:
            expires, _, id_, hold = heappop(due)
            # An id that lapsed and was reserved anew stands here with its former time, too.
            if hold.state is State.OPEN and hold.expires == expires:
                lapse(hold)
                lapsed.add(id_)
            self._ended.append((expires, id_))
        self._forget(at)
        return len(lapsed)

    def _forget(self, at: datetime) -> None:
        """Drop reservations that ended long ago; what was used of them stays counted."""
        while self._ended and at - self._ended[0][0] > self._keeps:
            expires, id_ = self._ended.popleft()
            entry = self.entries.get(id_)
            if entry is not None and entry[0].expires == expires:
                del self.entries[id_]

    def used(self, counter: Counter) -> Amount:
        """As `Ledger.used`."""
        account = self.accounts.get(counter)
        return amount_of(account.used) if account is not None else 0

    def watch(self, id_: str, hold: Hold) -> None:
        """See to it that an open hold lapses in time."""
        heappush(self._due, (hold.expires, next(self._order), id_, hold))

    def _holds(self, claims: tuple[Claim, ...], expires: datetime) -> tuple[Hold, ...]:
        holds = []
        for claim in claims:
            account = self.accounts.get(claim.counter)
            if account is None:
                account = self.accounts[claim.counter] = Account()
            limit, amount = parts(claim.limit), parts(claim.amount)
            holds.append(Hold(account, limit, amount, claim.member, expires))
        return tuple(holds)

    def _refusal(self, claims: tuple[Claim, ...]) -> Refusal | None:
        """Why there is not enough room; a counter with several members is asked for all at once."""
        asked: dict[Counter, tuple[int, int]] = {}
        short = False
        for claim in claims:
            account = self.accounts.get(claim.counter, _NOBODY)
            limit, sum_ = parts(claim.limit), cost(account, parts(claim.amount), claim.member)
            if claim.counter in asked:
                before = asked[claim.counter]
                limit, sum_ = min(limit, before[0]), sum_ + before[1]
            asked[claim.counter] = (limit, sum_)
            # A member who is counted already may come again, even under a cap that was lowered.
            short = short or (sum_ > 0 and account.used + account.held + sum_ > limit)
        return self._told(asked) if short else None

    def _told(self, asked: dict[Counter, tuple[int, int]]) -> Refusal:
        standings = []
        for counter, (limit, sum_) in asked.items():
            account = self.accounts.get(counter, _NOBODY)
            standings.append(
                Standing(
                    counter=counter,
                    limit=amount_of(limit),
                    used=amount_of(account.used),
                    held=amount_of(account.held),
                    asked=amount_of(sum_),
                )
            )
        return Refusal(standings=tuple(standings))

    def _known(self, reservation: Reservation) -> tuple[Hold, ...]:
        entry = self.entries.get(reservation.id)
        if entry is None:
            raise ReservationError(
                f"reservation `{reservation.id}` is not known to this ledger",
                hint="it was reserved elsewhere, or ended so long ago that it is forgotten",
            )
        if not _same(entry[0].claims, reservation.claims):
            raise ReservationError(
                f"reservation `{reservation.id}` has other claims than were reserved"
            )
        return entry[1]


def _same(known: tuple[Claim, ...], claims: tuple[Claim, ...]) -> bool:
    """Whether claims are for the same use; the cap may have changed since."""
    return known is claims or [(c.counter, c.amount, c.member) for c in known] == [
        (c.counter, c.amount, c.member) for c in claims
    ]


class InProcessLedger:
    """A ledger in this process's memory, for any number of threads.

    Args:
        keeps: How long after its time a reservation can still be told what was used.
    """

    def __init__(self, *, keeps: timedelta = KEEPS) -> None:
        self._lock = Lock()
        self._books = Books(keeps=keeps)
        self._numbers = count(1)

    def reserve(
        self,
        claims: Sequence[Claim],
        *,
        at: datetime,
        lasts: timedelta,
        id: str | None = None,  # noqa: A002 - the name that callers and reservations use
    ) -> Reservation | Refusal:
        """As `Ledger.reserve`."""
        asked = checked_claims(claims, at=at, lasts=lasts, name=id)
        with self._lock:
            if id is not None and id.startswith(_GIVEN) and id not in self._books.entries:
                raise ReservationError(
                    f"the id `{id}` is not known", hint=f"ids of your own do not begin `{_GIVEN}`"
                )
            name = f"{_GIVEN}{next(self._numbers)}" if id is None else id
            return self._books.reserve(asked, at=at, lasts=lasts, name=name)

    def commit(
        self, reservation: Reservation, amounts: Sequence[Amount], *, at: datetime
    ) -> Committed:
        """As `Ledger.commit`."""
        check_time(at)
        with self._lock:
            return self._books.commit(reservation, amounts, at=at)

    def release(self, reservation: Reservation, *, at: datetime) -> bool:
        """As `Ledger.release`."""
        check_time(at)
        with self._lock:
            return self._books.release(reservation, at=at)

    def expire(self, *, at: datetime) -> int:
        """As `Ledger.expire`."""
        check_time(at)
        with self._lock:
            return self._books.expire(at=at)

    def used(self, counter: Counter, *, at: datetime) -> Amount:
        """As `Ledger.used`."""
        check_time(at)
        with self._lock:
            return self._books.used(counter)
