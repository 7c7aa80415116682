# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Prices: do the shares come to more than the whole, and what are they taken of?"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from licet.terms import Adjust, Finding, Money, Price
from licet.usage.checks.deal import Deal

__all__ = ["prices"]


def prices(deal: Deal) -> Iterator[Finding]:
    """Shares above the whole, whatever they are adjusted to, and prices of nothing."""
    stacks: dict[tuple[str, str], list[Price]] = defaultdict(list)
    for price in deal.of(Price):
        yield from _taken_of(deal, price)
        if _highest(deal, price) is not None:
            stacks[(price.payer, price.base)].append(price)
    for (payer, base), stack in stacks.items():
        shares = [_highest(deal, price) or Decimal(0) for price in stack]
        if sum(shares) > 100 or min(shares) < 0:
            yield deal.finding(
                "A-061", *stack,
                problem=f"`{payer}` owes up to {' + '.join(f'{s} %' for s in shares)} of "
                f"{_base(base)}, {sum(shares)} % together",
                mend="lower the shares, or the highest values they may be adjusted to, until "
                "they come to 100 % or less",
            )  # fmt: skip


def _highest(deal: Deal, price: Price) -> Decimal | None:
    """The highest share that a price may come to; `None`: it is no share."""
    adjusted = [
        one.highest for one in deal.of(Adjust) if one.rule == price.id and one.parameter == "rate"
    ]
    said = [price.rate.per_cent] if price.rate is not None and not adjusted else []
    return max(adjusted + said, default=None)


def _taken_of(deal: Deal, price: Price) -> Iterator[Finding]:
    amounts = [one for one in (price.fixed, price.per_unit, price.minimum) if one is not None]
    missing = _missing(deal, price, amounts)
    if missing:
        yield deal.finding("A-062", price, problem=missing[0], mend=missing[1])
    currencies = sorted({money.currency for money in amounts})
    if len(currencies) > 1:
        yield deal.finding(
            "A-063", price,
            problem=f"it is written in {' and '.join(currencies)}, and no rate of exchange is "
            "agreed",
            mend="write all amounts in one currency",
        )  # fmt: skip


def _missing(deal: Deal, price: Price, amounts: list[Money]) -> tuple[str, str] | None:
    share = _highest(deal, price) is not None
    if not share and not amounts:
        return "nothing is owed: it names no amount and no share", "write `fixed`, `rate`, "\
            "`per_unit` or `minimum`"  # fmt: skip
    if share and not price.base:
        return "a share is owed, and of what is not said", "write `base`, such as `net_revenue`"
    if price.per_unit is not None and not price.metric:
        return "it is owed for each unit, and what is counted is not said", (
            "write `metric`, such as `tokens`")  # fmt: skip
    return None


def _base(base: str) -> str:
    return base.replace("_", " ") or "a base that is not named"
