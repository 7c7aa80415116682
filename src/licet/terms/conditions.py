# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""When a rule applies: a set, an interval or a threshold, told apart by `kind`."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from licet.terms.quantities import Interval, Period
from licet.terms.territories import Places

__all__ = [
    "ActorCondition", "Comparator", "Condition", "EndUserExemption", "GateCondition",
    "PlaceTest", "PurposeCondition", "RegistrationCondition", "Scope", "TerritoryCondition",
    "ThresholdCondition", "ThresholdEffect", "TimeCondition",
]  # fmt: skip


class PlaceTest(StrEnum):
    """Which place is looked at."""

    DOMICILE = "domicile"
    PLACE_OF_USE = "place_of_use"
    PLACE_OF_DISTRIBUTION = "place_of_distribution"


class Comparator(StrEnum):
    """How a number is compared; at exactly the limit the two differ."""

    MORE_THAN = "more_than"
    AT_LEAST = "at_least"


class Scope(StrEnum):
    """Whose numbers count."""

    LICENSEE = "licensee"
    WITH_AFFILIATES = "with_affiliates"
    PRODUCT = "product"
    """The product or service that uses the artefact, not the whole business."""


class ThresholdEffect(StrEnum):
    """What happens once the threshold is passed."""

    RIGHTS_END = "rights_end"
    LICENCE_TO_BE_ASKED = "licence_to_be_asked"
    DISPLAY_DUTY = "display_duty"
    FEE = "fee"


@dataclass(frozen=True, slots=True, kw_only=True)
class TerritoryCondition:
    """Places in which the rule applies."""

    places: Places
    test: PlaceTest
    reaches_outputs: bool = False
    kind: Literal["territory"] = "territory"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeCondition:
    """Time in which the rule applies."""

    interval: Interval
    kind: Literal["time"] = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeCondition:
    """Purposes, or fields of use, for which the rule applies, or does not."""

    purposes: frozenset[str]
    excluded: bool = False
    """Whether these are the purposes left out."""
    kind: Literal["purpose"] = "purpose"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorCondition:
    """Classes of actors to whom the rule applies, or does not: `natural_person`, `university`."""

    classes: frozenset[str]
    excluded: bool = False
    kind: Literal["actor"] = "actor"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdCondition:
    """The rule applies once a number is passed."""

    metric: str
    """Such as `monthly_active_users`, `annual_revenue`."""
    comparator: Comparator
    value: Decimal
    unit: str = ""
    """ISO 4217 for money, else what is counted; empty for a bare count."""
    window: Period | None = None
    scope: Scope = Scope.LICENSEE
    frozen_on: date | None = None
    """The one day on which it is tested; `None`: tested continuously."""
    effect: ThresholdEffect = ThresholdEffect.RIGHTS_END
    kind: Literal["threshold"] = "threshold"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationCondition:
    """The rule applies to those who registered with the licensor."""

    kind: Literal["registration"] = "registration"


@dataclass(frozen=True, slots=True, kw_only=True)
class GateCondition:
    """The rule applies to those who accepted the terms at the gate."""

    kind: Literal["gate"] = "gate"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndUserExemption:
    """The rule does not apply to those who got the artefact inside a finished product."""

    kind: Literal["end_user_exemption"] = "end_user_exemption"


Condition = (
    TerritoryCondition
    | TimeCondition
    | PurposeCondition
    | ActorCondition
    | ThresholdCondition
    | RegistrationCondition
    | GateCondition
    | EndUserExemption
)
"""All conditions of a rule have to hold."""
