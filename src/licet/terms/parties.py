# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who agrees, and what is known of them."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

__all__ = ["Fact", "Party", "PartyId", "PartyRole"]

PartyId = NewType("PartyId", str)


class PartyRole(StrEnum):
    """What a party is in the agreement, or under the law."""

    LICENSOR = "licensor"
    LICENSEE = "licensee"
    DATA_SUPPLIER = "data_supplier"
    PROVIDER = "provider"
    """Provider in the sense of Regulation (EU) 2024/1689, art. 3(3)."""
    DEPLOYER = "deployer"
    """Deployer in the sense of Regulation (EU) 2024/1689, art. 3(4)."""
    PROCESSOR = "processor"
    CONTROLLER = "controller"
    POOL_ADMINISTRATOR = "pool_administrator"
    MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something known of a party from an instant on, until a later fact of the same name."""

    name: str
    """Such as `monthly_active_users`, `annual_revenue`, `headcount`."""
    value: Decimal | str | bool
    since: datetime
    with_affiliates: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One party of an agreement."""

    id: PartyId
    name: str
    roles: frozenset[PartyRole]
    domicile: str = ""
    """ISO 3166 code of its seat."""
    registration: str = ""
    facts: tuple[Fact, ...] = ()
