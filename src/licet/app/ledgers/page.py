# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The part of a ledger's books that some calls are about: read under lock, written back changed."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    insert,
    or_,
    select,
    update,
)

from licet.app.ledgers.clerk import Call
from licet.app.ledgers.tables import CLAIMS, COUNTERS, MEMBERS, OPEN
from licet.decide.accounts import Account, Hold, Seat, State
from licet.decide.ledger import Books
from licet.decide.quotas import Claim, Counter, Reservation, amount_of

__all__ = ["Page", "microseconds"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_PIECE = 5000
"""Values of one statement: every database we know takes so many."""

# Statements are made once: to make one takes longer than to have it carried out.
_IN_COUNTERS: BindParameter[int] = bindparam("numbers", expanding=True)
_LOCKED = (
    select(COUNTERS).where(COUNTERS.c.id.in_(_IN_COUNTERS)).order_by(COUNTERS.c.id)
).with_for_update()
_ASKED = (
    select(CLAIMS)
    .where(
        or_(
            CLAIMS.c.reservation.in_(bindparam("names", expanding=True)),
            and_(
                CLAIMS.c.counter.in_(_IN_COUNTERS),
                OPEN,
                CLAIMS.c.expires <= bindparam("until"),
            ),
        )
    )
    .order_by(CLAIMS.c.reservation, CLAIMS.c.place)
)
_SEATS = select(MEMBERS).where(
    MEMBERS.c.counter.in_(_IN_COUNTERS),
    MEMBERS.c.member.in_(bindparam("members", expanding=True)),
)
_COUNT = update(COUNTERS).where(COUNTERS.c.id == bindparam("number"))
_HOLD = insert(CLAIMS)
_CHANGE = update(CLAIMS).where(
    CLAIMS.c.reservation == bindparam("name"), CLAIMS.c.place == bindparam("at_place")
)
_LEAVE = delete(MEMBERS).where(
    MEMBERS.c.counter == bindparam("at_counter"), MEMBERS.c.member == bindparam("at_member")
)
_SIT = insert(MEMBERS)

Key = tuple[str, int]
"""A claim: the id of its reservation, and its place there."""


def microseconds(at: datetime) -> int:
    """Since 1970, as times are stored."""
    return (at - _EPOCH) // _MICROSECOND


def _instant(stored: int) -> datetime:
    """The time that is stored as so many microseconds."""
    return _EPOCH + stored * _MICROSECOND


class Page:
    """Books that hold what the calls are about, and what they were when they were read.

    Counters are locked in the order of their numbers, and before anything else is read: two
    programs never wait for one another, and what belongs to a counter does not change meanwhile.
    """

    def __init__(
        self, connection: Connection, calls: Sequence[Call], numbers: Sequence[int]
    ) -> None:
        self.books = Books(keeps=timedelta.max)  # what is forgotten is not in the tables
        self._connection = connection
        self._calls = calls
        self._counters: dict[int, Counter] = {}
        self._holds: dict[Key, Hold] = {}
        self._read_counters(numbers)
        self._read_claims()
        self._read_members()
        self._before = {key: _state(hold) for key, hold in self._holds.items()}

    def _read_counters(self, numbers: Sequence[int]) -> None:
        rows = self._connection.execute(_LOCKED, {"numbers": numbers})
        self._sums: dict[int, tuple[int, int]] = {}
        for row in rows:
            counter = Counter(
                agreement=row.agreement, rule=row.rule, party=row.party, window=row.window
            )
            self._counters[row.id] = counter
            self._sums[row.id] = (row.used, row.held)
            self.books.accounts[counter] = Account(used=row.used, held=row.held)

    def _read_claims(self) -> None:
        """Those of the reservations that are asked about, and those whose time may be over."""
        named = {name for call in self._calls for name in call.names}
        until = max(call.until for call in self._calls)
        asked = {"names": sorted(named), "numbers": list(self._counters), "until": until}
        rows = self._connection.execute(_ASKED, asked).all()
        entries: dict[str, list[Row[Any]]] = {}
        for row in rows:
            if row.counter in self._counters:
                self._hold(row)
            if row.reservation in named:
                entries.setdefault(row.reservation, []).append(row)
        for name, claims in entries.items():
            self._enter(name, claims)

    def _hold(self, row: Row[Any]) -> None:
        account = self.books.accounts[self._counters[row.counter]]
        hold = Hold(account, row.cap, row.amount, row.member, _instant(row.expires))
        hold.state, hold.counted, hold.overrun = State(row.state), row.counted, row.overrun
        self._holds[row.reservation, row.place] = hold
        if hold.state is State.OPEN:
            self.books.watch(row.reservation, hold)

    def _enter(self, name: str, rows: Sequence[Row[Any]]) -> None:
        """A reservation; one with counters that nobody asked about is not the one meant."""
        meant = all(row.counter in self._counters for row in rows)
        claims = tuple(
            Claim(
                counter=self._counters[row.counter],
                limit=amount_of(row.cap),
                amount=amount_of(row.amount),
                member=row.member,
            )
            for row in rows
            if meant
        )
        holds = tuple(self._holds[row.reservation, row.place] for row in rows if meant)
        reservation = Reservation(id=name, claims=claims, expires=_instant(rows[0].expires))
        self.books.entries[name] = (reservation, holds)

    def _read_members(self) -> None:
        members = {member for call in self._calls for member in call.members}
        members |= {hold.member for hold in self._holds.values() if hold.member is not None}
        self._seats: dict[tuple[int, str], tuple[int, bool]] = {}
        for some in _batched(sorted(members)):
            self._read_seats(some)

    def _read_seats(self, members: Sequence[str]) -> None:
        asked = {"numbers": list(self._counters), "members": members}
        rows = self._connection.execute(_SEATS, asked)
        for row in rows:
            self._seats[row.counter, row.member] = (row.holders, row.counted)
            self.books.accounts[self._counters[row.counter]].seats[row.member] = Seat(
                holders=row.holders, counted=row.counted
            )

    def write(self) -> None:
        """Write what the calls changed."""
        self._write_counters()
        self._write_claims()
        self._write_members()

    def _write_counters(self) -> None:
        changed = []
        for number, counter in self._counters.items():
            account = self.books.accounts[counter]
            if (account.used, account.held) != self._sums[number]:
                changed.append({"number": number, "used": account.used, "held": account.held})
        if changed:
            self._connection.execute(_COUNT, changed)

    def _write_claims(self) -> None:
        numbers = {counter: number for number, counter in self._counters.items()}
        fresh: list[dict[str, Any]] = []
        for name, (reservation, holds) in self.books.entries.items():
            for place, (claim, hold) in enumerate(zip(reservation.claims, holds, strict=True)):
                if (name, place) not in self._holds:
                    row = {"reservation": name, "place": place, "counter": numbers[claim.counter]}
                    row |= {"amount": hold.amount, "member": hold.member}
                    fresh.append(row | _state(hold))
        changed = [
            {"name": name, "at_place": place, **_state(hold)}
            for (name, place), hold in self._holds.items()
            if _state(hold) != self._before[name, place]
        ]
        if fresh:
            self._connection.execute(_HOLD, fresh)
        if changed:
            self._connection.execute(_CHANGE, changed)

    def _write_members(self) -> None:
        seats = {
            (number, member): (seat.holders, seat.counted)
            for number, counter in self._counters.items()
            for member, seat in self.books.accounts[counter].seats.items()
        }
        changed = [key for key in seats if seats[key] != self._seats.get(key)]
        gone = [key for key in self._seats if key not in seats]
        stale = gone + [key for key in changed if key in self._seats]
        if stale:
            self._connection.execute(
                _LEAVE, [{"at_counter": number, "at_member": member} for number, member in stale]
            )
        if changed:
            rows = [(*key, *seats[key]) for key in changed]
            names = ("counter", "member", "holders", "counted")
            self._connection.execute(_SIT, [dict(zip(names, row, strict=True)) for row in rows])


def _batched(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """Pieces that are not too long for one statement."""
    return (values[i : i + _PIECE] for i in range(0, len(values), _PIECE))


def _state(hold: Hold) -> dict[str, Any]:
    return {
        "cap": hold.limit,
        "expires": microseconds(hold.expires),
        "state": hold.state,
        "counted": hold.counted,
        "overrun": hold.overrun,
    }
