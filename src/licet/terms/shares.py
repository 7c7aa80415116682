# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Shares of parties in a whole."""

from dataclasses import dataclass
from decimal import Decimal

from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.parties import PartyId

__all__ = ["Share", "shares_of"]

_WHOLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one party gets."""

    party: PartyId
    per_cent: Decimal
    told: str
    """As the value writes it, `northwind 60`."""


def shares_of(value: Param) -> tuple[Share, ...]:
    """The shares of a value such as `["northwind 60", "harbour 40"]`.

    Raises:
        DecodeError: A share cannot be read, a party has two, or together they are not 100.
    """
    told = value if isinstance(value, tuple) else (str(value),)
    shares = tuple(_share(str(one)) for one in told)
    if len({share.party for share in shares}) < len(shares):
        raise DecodeError("a party has two shares")
    total = sum(share.per_cent for share in shares)
    if total != _WHOLE:
        raise DecodeError(f"the shares add up to {total}, not to {_WHOLE}")
    return shares


def _share(told: str) -> Share:
    party, _, figure = told.strip().rpartition(" ")
    try:
        per_cent = Decimal(figure)
    except ArithmeticError:
        per_cent = Decimal(-1)
    if not party or not per_cent.is_finite() or per_cent < 0:
        raise DecodeError(f"`{told}` is no share", hint="write `northwind 60`")
    return Share(party=PartyId(party.strip()), per_cent=per_cent, told=told)
