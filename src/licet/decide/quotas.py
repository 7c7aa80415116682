# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a ledger of caps is asked and what it answers: counters, claims, reservations, refusals."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from licet.decide.accounts import UNIT
from licet.terms.errors import LicetError

__all__ = [
    "Amount",
    "AmountError",
    "Claim",
    "Committed",
    "Counter",
    "LedgerError",
    "LedgerUnreachableError",
    "Refusal",
    "Reservation",
    "ReservationError",
    "Standing",
    "amount_of",
    "check_time",
    "checked_claims",
    "checked_counts",
    "parts",
]

Amount = int | Decimal
"""A count or a quantity with at most six decimal places."""

_DIGITS = 30
_MOST = 10**_DIGITS
_FAR = 2**63
_NOTHING = timedelta()
_FOR_EVER = datetime(9999, 12, 30, tzinfo=UTC)  # a day less than there is: zones differ
_LONGEST = 200
"""Characters of an id, a name or a member: what every database can index."""


class LedgerError(LicetError):
    """Base of what can go wrong with a ledger; a gate that meets it stays shut."""


class AmountError(LedgerError, ValueError):
    """An amount is not a whole number or a decimal with at most six places."""


class ReservationError(LedgerError):
    """A reservation is not known, or is told two different things."""


class LedgerUnreachableError(LedgerError):
    """The ledger did not answer in time, or not as it should: nothing may be allowed."""


def parts(value: Amount) -> int:
    """An amount as a whole number of millionths, exactly.

    Raises:
        AmountError: A float, a truth value, infinite, too long, or of more than six places.

    >>> parts(Decimal("0.25"))
    250000
    """
    if type(value) is int and -_MOST < value < _MOST:
        return value * UNIT
    if isinstance(value, Decimal) and value.is_finite():
        if not value:
            return 0
        if -7 < value.adjusted() < _DIGITS:  # a huge exponent is not written out
            above, below = value.as_integer_ratio()
            whole, rest = divmod(above * UNIT, below)
            if not rest:
                return whole
    raise AmountError(
        f"`{str(value)[:40]}` is not an amount",
        hint=f"write a whole number, or a Decimal of at most 6 places and {_DIGITS} digits",
    )


def amount_of(count: int) -> Amount:
    """The amount that so many millionths are: whole where it can be.

    >>> amount_of(2_500_000)
    Decimal('2.5')
    """
    whole, rest = divmod(count, UNIT)
    if not rest:
        return whole
    digits = tuple(int(digit) for digit in str(abs(count)))
    return Decimal((int(count < 0), digits, -6)).normalize()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """What is counted together: one rule's use by one party in one window of time."""

    agreement: str
    rule: str
    party: str
    window: int
    """Number of the window, as `licet.decide.window_of` gives it; 0 if there is only one."""

    def __post_init__(self) -> None:
        longest = max(len(self.agreement), len(self.rule), len(self.party))
        if longest > _LONGEST or not -_FAR < self.window < _FAR:
            raise LedgerError(
                f"a counter's names have at most {_LONGEST} characters, its window 63 bits",
                where=f"counter of `{self.rule[:40]}`",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Room asked for under one cap."""

    counter: Counter
    limit: Amount
    """The cap that holds now: what is used and held together never goes over it."""
    amount: Amount = 1
    """The most that the use may come to; not negative."""
    member: str | None = None
    """For a distinct count: whom to count, once a counter; the amount is then 1."""

    def __post_init__(self) -> None:
        negative = parts(self.limit) < 0 or parts(self.amount) < 0
        if self.member is None and not negative:
            return
        where = f"claim on `{self.counter.rule}`"
        if self.member is None or negative:
            raise AmountError("a limit or an amount is negative", where=where)
        if not 0 < len(self.member) <= _LONGEST:
            raise LedgerError(f"a member has 1 to {_LONGEST} characters", where=where)
        if self.amount != 1:
            raise AmountError(
                f"a member counts once, not `{self.amount}` times",
                where=where,
                hint="leave the amount out, or count amounts under a rule of their own",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """Room that is held for one use, under every cap it falls under."""

    id: str
    claims: tuple[Claim, ...]
    expires: datetime
    """First instant at which the room is given back, if the use was not told till then."""
    counted: bool = field(default=False, compare=False)
    """Whether the use had been told when it was asked for again: a second use is not covered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one counter stands to what was asked of it."""

    counter: Counter
    limit: Amount
    used: Amount
    held: Amount
    """Held for uses under way."""
    asked: Amount

    @property
    def lacks(self) -> Amount:
        """How much room is missing; 0 if there is enough."""
        return amount_of(
            max(0, parts(self.used) + parts(self.held) + parts(self.asked) - parts(self.limit))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """There is not enough room; nothing was held."""

    standings: tuple[Standing, ...]
    """Of every counter that was asked, in the order of the claims."""

    @property
    def short(self) -> tuple[Standing, ...]:
        """Those that lack room."""
        return tuple(standing for standing in self.standings if standing.lacks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Committed:
    """What was counted of a reservation."""

    reservation: str
    amounts: tuple[Amount, ...]
    """What was used, in the order of the claims; all of it is counted."""
    overrun: tuple[Amount, ...]
    """How much of each went beyond the cap, or took room that was held for others."""
    again: bool = field(default=False, compare=False)
    """Whether it had been counted before: then this call counted nothing."""


def check_time(at: datetime) -> None:
    """Refuse a time without a zone: which instant it is would hang on the machine.

    Raises:
        LedgerError: It has none.
    """
    if at.utcoffset() is None:
        raise LedgerError(
            f"the time {at.isoformat()} has no time zone", hint="pass datetime.now(UTC)"
        )


def checked_claims(
    claims: Sequence[Claim], *, at: datetime, lasts: timedelta, name: str | None
) -> tuple[Claim, ...]:
    """The claims of one reservation, if they can be reserved together.

    Raises:
        LedgerError: There is none, one stands twice, or time or id (`name`) cannot be used.
    """
    check_time(at)
    if not _NOTHING < lasts <= _FOR_EVER - at:
        raise LedgerError(
            f"a reservation cannot last {lasts}", hint="give the most that a use may take"
        )
    if name is not None and not 0 < len(name) <= _LONGEST:
        raise ReservationError(f"an id has 1 to {_LONGEST} characters, not {len(name)}")
    if not claims:
        raise LedgerError("a reservation without a claim", hint="nothing is capped: do not ask")
    if len(claims) > 1 and len({(c.counter, c.member) for c in claims}) < len(claims):
        raise LedgerError("a counter is claimed twice", hint="add the amounts up")
    return tuple(claims)


def checked_counts(reservation: Reservation, amounts: Sequence[Amount]) -> list[int]:
    """What was used of each claim, in millionths.

    Raises:
        AmountError: Too few, too many, negative, or a member more than once.
    """
    counts = [parts(amount) for amount in amounts]
    claims, wrong = reservation.claims, ""
    if len(counts) != len(claims):
        raise AmountError(
            f"{len(counts)} amounts for {len(claims)} claims",
            where=f"reservation `{reservation.id}`",
        )
    for claim, used in zip(claims, counts, strict=True):
        if used < 0:
            wrong = "what was used is negative"
        elif claim.member is not None and used not in (0, UNIT):
            wrong = "a member counts once or not at all"
    if wrong:
        raise AmountError(wrong, where=f"reservation `{reservation.id}`")
    return counts
