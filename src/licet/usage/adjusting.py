# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parameters that follow evidence: gathered event by event, made a value once a period.

Numbers are exact: sums, products and differences are never rounded. A quotient (`mean`, an
index, graduated bands) is rounded once, half even, to 12 decimal places.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter
from types import MappingProxyType
from typing import assert_never

from licet.decide import window_of
from licet.terms import (
    Adjust,
    Agreement,
    Bands,
    Cap,
    DecodeError,
    Event,
    Fold,
    Gathered,
    Index,
    LowestOfPeers,
    PartyRole,
    Permit,
    Price,
    Ratchet,
    Rule,
    RuleId,
    Steps,
    Switch,
    TrueUp,
    Vote,
)

__all__ = [
    "ADJUSTED", "agreed_value", "carried", "clamped", "current_value", "gather", "initial_value",
    "members_of", "order_of", "value_of",
]  # fmt: skip

ADJUSTED = "adjusted:"
"""Before the id of an adjustment: evidence is its value, and no event's."""

PLACES = 12
"""To which a quotient is rounded."""
_DIGITS = 100
"""Numbers of events have at most this many digits before the point, and behind it."""

# Wide enough that no sum or product of such numbers is ever rounded.
_EXACT = Context(
    prec=2000, rounding=ROUND_HALF_EVEN, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation]
)
_ONE = Decimal(1)


def gather(adjust: Adjust, gathered: Gathered | None, event: Event, period: int) -> Gathered | None:
    """Evidence with one more event in it; as it was, if the event has none.

    Args:
        adjust: The adjustment.
        gathered: What earlier events brought; of an earlier period only what peers last
            reported is kept.
        event: The next one in the order of events.
        period: Number of the window (`licet.decide.window_of`) in which the event lies.
    """
    found = _evidence(adjust, event)
    if found is None:
        return gathered
    who, number, weight = found
    before = _of_period(adjust, gathered, period)
    others = tuple(one for one in before.by if one[0] != who)
    low, high = before.lowest, before.highest
    return replace(
        before,
        count=before.count + 1,
        total=_EXACT.add(before.total, number),
        last=number,
        lowest=number if low is None else min(low, number),
        highest=number if high is None else max(high, number),
        by=tuple(sorted((*others, (who, number, weight)))) if who else (),
    )


def value_of(
    adjust: Adjust,
    gathered: Gathered | None,
    *,
    current: Decimal,
    initial: Decimal,
    at: datetime,
    others: Mapping[RuleId, Decimal],
    weights: Mapping[str, Decimal] = MappingProxyType({}),
) -> tuple[Decimal, str] | None:
    """The value of a parameter for one period, inside its bounds, and what it rests on.

    Args:
        adjust: The adjustment.
        gathered: Evidence of the period before; that of any other period is none.
        current: The value so far.
        initial: The value before there was any evidence, see `initial_value`.
        at: First instant of the period the value is for.
        others: Values of adjustments this one may read, by id, see `order_of`.
        weights: Of every member, for a vote, see `members_of`.

    Returns:
        `None` without evidence: the value stays.
    """
    if gathered is not None and gathered.period != window_of(adjust.every, at) - 1:
        gathered = None
    found: tuple[Decimal, str] | None
    match adjust.method:
        case Steps() as steps:
            found = _step(steps, initial, at)
        case Vote() as vote:
            found = _voted(vote, gathered, current, weights)
        case method:
            found = _number(adjust, gathered, others)
            if found is not None:
                value = _made(method, found[0], current=current, initial=initial)
                found = (value, found[1])
    return None if found is None else (clamped(adjust, found[0]), found[1])


def clamped(adjust: Adjust, value: Decimal) -> Decimal:
    """The value, or the bound it would pass."""
    return min(max(value, adjust.lowest), adjust.highest)


def current_value(agreement: Agreement, adjust: Adjust) -> Decimal | None:
    """What the adjusted rule itself says of the parameter; `None`: nothing."""
    rules = (rule for clause in agreement.clauses for rule in clause.rules)
    rule = next((rule for rule in rules if rule.id == adjust.rule), None)
    return agreed_value(rule, adjust.parameter)


def agreed_value(rule: Rule | None, parameter: str) -> Decimal | None:
    """What a rule itself says of a parameter; `None`: nothing.

    Of `credit`, `true_up` and `suspended` a rule says 0.
    """
    match rule, parameter:
        case Cap(limit=limit), "limit":
            return limit
        case Price(rate=rate), "rate" if rate is not None:
            return rate.per_cent
        case Price(per_unit=money), "per_unit" if money is not None:
            return money.amount
        case Price(minimum=money), "minimum" if money is not None:
            return money.amount
        case (Price(), "credit" | "true_up") | (Permit(), "suspended"):
            return Decimal(0)
        case _:
            return None


def initial_value(agreement: Agreement, adjust: Adjust) -> Decimal:
    """The value until there is evidence, inside the bounds."""
    said = adjust.initial if adjust.initial is not None else current_value(agreement, adjust)
    return clamped(adjust, adjust.lowest if said is None else said)


def members_of(agreement: Agreement) -> Mapping[str, Decimal]:
    """The members of an agreement, each with the weight of a vote that names none."""
    return {p.id: _ONE for p in agreement.parties if PartyRole.MEMBER in p.roles}


def order_of(agreement: Agreement) -> tuple[Adjust, ...]:
    """The adjustments, each after those it reads.

    Raises:
        DecodeError: They read one another in a circle.
    """
    rules = [rule for clause in agreement.clauses for rule in clause.rules]
    every = {rule.id: rule for rule in rules if isinstance(rule, Adjust)}
    reads = {
        one.id: {RuleId(one.evidence.removeprefix(ADJUSTED))} & every.keys()
        if one.evidence.startswith(ADJUSTED)
        else set()
        for one in every.values()
    }
    try:
        return tuple(every[one] for one in TopologicalSorter(reads).static_order())
    except CycleError as error:
        circle = " → ".join(error.args[1])
        raise DecodeError(
            f"adjustments read one another in a circle: {circle}",
            where=agreement.id,
            hint="let one of them read evidence of events",
        ) from None


def carried(
    votes: Mapping[str, tuple[Decimal, Decimal]], quorum: Decimal, weights: Mapping[str, Decimal]
) -> Decimal | None:
    """The value that enough members voted for; `None`: none, or two that weigh the same.

    Args:
        votes: Value and weight, by who voted; those of others than members count for nothing.
        quorum: Per cent of all members' weights.
        weights: Of each member; one who voted weighs what the vote says.
    """
    mine = {who: vote for who, vote in votes.items() if who in weights}
    total = _sum(mine[who][1] if who in mine else weights[who] for who in weights)
    sums: dict[Decimal, Decimal] = {}
    for value, weight in mine.values():
        sums[value] = _EXACT.add(sums.get(value, Decimal(0)), weight)
    needed = _EXACT.multiply(quorum, total)
    enough = [v for v, w in sums.items() if w > 0 and _EXACT.multiply(w, Decimal(100)) >= needed]
    top = max((sums[value] for value in enough), default=None)
    best = [value for value in enough if sums[value] == top]
    return best[0] if len(best) == 1 else None


def _evidence(adjust: Adjust, event: Event) -> tuple[str, Decimal, Decimal] | None:
    """Who, number and weight that an event tells; who is empty where it does not matter."""
    told = event.attributes
    match adjust.method:
        case Steps():
            return None
        case Vote():
            if event.act != "vote" or told.get("rule") != adjust.id:
                return None
            who: object = event.actor
            number, weight = _read(told.get("value")), _read(told.get("weight", 1))
        case method:
            if adjust.evidence.startswith(ADJUSTED):
                return None
            who = told.get("peer") if isinstance(method, LowestOfPeers) else ""
            number, weight = _read(told.get(adjust.evidence)), _ONE
    nobody = not who and isinstance(adjust.method, LowestOfPeers)
    if nobody or not isinstance(who, str) or number is None or weight is None or weight < 0:
        return None
    return who, number, weight


def _read(value: object) -> Decimal | None:
    """A number as events tell them; what is none, or has no sensible size, is no evidence."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_DIGITS or number.adjusted() >= _DIGITS:
        return None
    return number


def _of_period(adjust: Adjust, gathered: Gathered | None, period: int) -> Gathered:
    if gathered is not None and gathered.period == period:
        return gathered
    kept = gathered.by if gathered and isinstance(adjust.method, LowestOfPeers) else ()
    return Gathered(rule=adjust.id, period=period, by=kept)


def _number(
    adjust: Adjust, gathered: Gathered | None, others: Mapping[RuleId, Decimal]
) -> tuple[Decimal, str] | None:
    """The one number the evidence comes to, and words for it."""
    if adjust.evidence.startswith(ADJUSTED):
        value = others.get(RuleId(adjust.evidence.removeprefix(ADJUSTED)))
        return None if value is None else (value, f"{adjust.evidence} = {value}")
    if gathered is None or not gathered.count:
        return None
    if isinstance(adjust.method, LowestOfPeers):
        number = min(value for _, value, _ in gathered.by)
        return number, f"{adjust.evidence}, lowest of {len(gathered.by)} peers = {number}"
    folded = _folded(adjust.fold, gathered)
    events = "event" if gathered.count == 1 else "events"
    said = f"{adjust.evidence}, {adjust.fold} of {gathered.count} {events} = {folded}"
    return None if folded is None else (folded, said)


def _folded(fold: Fold, gathered: Gathered) -> Decimal | None:
    match fold:
        case Fold.LAST:
            return gathered.last
        case Fold.SUM:
            return gathered.total
        case Fold.COUNT:
            return Decimal(gathered.count)
        case Fold.LOWEST:
            return gathered.lowest
        case Fold.HIGHEST:
            return gathered.highest
        case Fold.MEAN:
            return _quotient(Fraction(gathered.total), Fraction(gathered.count))
        case _ as never:
            assert_never(never)


def _made(
    method: Bands | Ratchet | Index | LowestOfPeers | TrueUp | Switch,
    number: Decimal,
    *,
    current: Decimal,
    initial: Decimal,
) -> Decimal:
    """What a method makes of a number, before it is kept inside the bounds."""
    match method:
        case Bands(mode="volume"):
            inside = [band.value for band in method.bands if band.starts <= number]
            return inside[-1] if inside else initial
        case Bands():
            return _graduated(method, number)
        case Ratchet():
            return max(current, number) if method.direction == "up" else min(current, number)
        case Index():
            return _quotient(Fraction(initial) * Fraction(number), Fraction(method.base))
        case LowestOfPeers():
            return min(initial, number)
        case TrueUp():
            return max(_EXACT.subtract(method.minimum, number), Decimal(0))
        case Switch():
            return method.below if number < method.limit else method.otherwise
        case _ as never:
            assert_never(never)


def _graduated(method: Bands, number: Decimal) -> Decimal:
    """The mean value over all parts of a number, each at the value of its own band."""
    if number <= 0:
        return method.bands[0].value
    total, whole = Fraction(0), Fraction(number)
    ends = [Fraction(band.starts) for band in method.bands[1:]]
    for band, end in zip(method.bands, (*ends, whole), strict=True):
        part = min(end, whole) - Fraction(band.starts)
        total += max(part, Fraction(0)) * Fraction(band.value)
    return _quotient(total, whole)


def _step(method: Steps, initial: Decimal, at: datetime) -> tuple[Decimal, str]:
    past = [step for step in method.steps if step.since <= at]
    if not past:
        return initial, f"before {method.steps[0].since.isoformat()}"
    return past[-1].value, past[-1].since.isoformat()


def _voted(
    method: Vote, gathered: Gathered | None, current: Decimal, weights: Mapping[str, Decimal]
) -> tuple[Decimal, str] | None:
    votes = {w: (v, weight) for w, v, weight in gathered.by if w in weights} if gathered else {}
    if not votes:
        return None
    value = carried(votes, method.quorum.per_cent, weights)
    if value is None:
        return current, f"no value has {method.quorum.per_cent} % of the votes"
    voters = ", ".join(sorted(who for who, vote in votes.items() if vote[0] == value))
    return value, f"votes of {voters}"


def _sum(numbers: Iterable[Decimal]) -> Decimal:
    total = Decimal(0)
    for number in numbers:
        total = _EXACT.add(total, number)
    return total


def _quotient(top: Fraction, bottom: Fraction) -> Decimal:
    """Rounded half even to 12 places, from the exact quotient."""
    whole = round(top / bottom * 10**PLACES)
    if whole % 10**PLACES == 0:
        return Decimal(whole // 10**PLACES)
    return Decimal(whole).scaleb(-PLACES, _EXACT).normalize(_EXACT)
