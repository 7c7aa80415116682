# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The arithmetic of caps: what is used, what is held, and what a use beyond the hold costs.

Whole numbers only: amounts are counted in `UNIT`-ths, so that nothing is ever rounded. These are
the working books of a ledger and change in place; a ledger in memory keeps them all, one in a
database fills in the rows it has locked, works here, and writes back what changed.
"""

from datetime import datetime
from enum import IntEnum

__all__ = ["UNIT", "Account", "Hold", "Seat", "State", "cost", "lapse", "settle", "take"]

UNIT = 1_000_000
"""How many parts one whole is counted in: six decimal places."""


class State(IntEnum):
    """What has become of a hold."""

    OPEN = 0
    LAPSED = 1
    """Released, or its time ran out: it holds nothing, but may still be told what was used."""
    COUNTED = 2


class Seat:
    """One member of a distinct count: who holds it, and whether it is counted for good."""

    __slots__ = ("counted", "holders")

    def __init__(self, *, holders: int = 0, counted: bool = False) -> None:
        self.holders = holders
        self.counted = counted


class Account:
    """What is used and held of one counter, in parts."""

    __slots__ = ("held", "seats", "used")

    def __init__(self, *, used: int = 0, held: int = 0) -> None:
        self.used = used
        self.held = held
        self.seats: dict[str, Seat] = {}
        """By member: a seat that nobody holds and that is not counted is not kept."""


class Hold:
    """What one claim of a reservation holds of one account."""

    __slots__ = ("account", "amount", "counted", "expires", "limit", "member", "overrun", "state")

    def __init__(
        self, account: Account, limit: int, amount: int, member: str | None, expires: datetime
    ) -> None:
        self.account = account
        self.limit = limit
        self.amount = amount
        self.member = member
        self.expires = expires
        self.state = State.OPEN
        self.counted = 0
        self.overrun = 0


def cost(account: Account, amount: int, member: str | None) -> int:
    """Parts that a claim would add: none for a member who is counted or held already."""
    return 0 if member is not None and member in account.seats else amount


def take(hold: Hold) -> None:
    """Hold what was claimed; whether there is room was asked before."""
    account = hold.account
    hold.state = State.OPEN
    if hold.member is None:
        account.held += hold.amount
        return
    account.held += cost(account, hold.amount, hold.member)
    account.seats.setdefault(hold.member, Seat()).holders += 1


def lapse(hold: Hold) -> None:
    """Give back what an open hold holds."""
    account = hold.account
    hold.state = State.LAPSED
    if hold.member is None:
        account.held -= hold.amount
        return
    seat = account.seats[hold.member]
    seat.holders -= 1
    if not seat.holders and not seat.counted:
        account.held -= hold.amount
        del account.seats[hold.member]


def settle(hold: Hold, amount: int) -> None:
    """Count what was used, all of it; what neither the hold nor the free room covers is overrun.

    Room that others hold is not free: else their use would go over the limit and nobody be told.

    Args:
        hold: Open or lapsed.
        amount: Parts really used; for a member, nothing or the amount of the hold.
    """
    account = hold.account
    if hold.member is None:
        covered = hold.amount if hold.state is State.OPEN else 0
        account.held -= covered
        _count(hold, amount, covered=min(amount, covered))
    else:
        _settle_member(hold, hold.member, amount)
    hold.state = State.COUNTED
    hold.counted = amount


def _settle_member(hold: Hold, member: str, amount: int) -> None:
    """A member who is counted already costs nothing; one whom anybody holds is covered."""
    account = hold.account
    seat = account.seats.get(member)
    if amount and seat is None:
        _count(hold, amount, covered=0)
        account.seats[member] = Seat(counted=True)
    elif amount and seat is not None and not seat.counted:
        seat.counted = True
        account.held -= hold.amount
        _count(hold, amount, covered=amount)
    if hold.state is State.OPEN:
        lapse(hold)


def _count(hold: Hold, amount: int, *, covered: int) -> None:
    account = hold.account
    room = max(0, hold.limit - account.used - account.held - covered)
    hold.overrun = max(0, amount - covered - room)
    account.used += amount
