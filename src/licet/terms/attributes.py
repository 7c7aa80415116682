# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The registry of attributes: what a request or an event may tell, and what conditions read."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

__all__ = ["REGISTRY", "REQUEST_KEYS", "AttributeKind", "Registered"]

AttributeKind = Literal["text", "place", "flag", "number"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """One attribute."""

    name: str
    """As licet calls it; `licet.` before it is its name in spans and CloudEvents."""
    kind: AttributeKind
    """`place`: ISO 3166-1 alpha-2 or 3166-2; `number`: not negative, exact."""
    brief: str
    example: str
    telemetry: tuple[str, ...] = ()
    """Names of OpenTelemetry's own that are read as this one."""


_ALL = (
    Registered(
        name="agreement",
        kind="text",
        brief="The agreement an act is done under; without it, every agreement that "
        "binds the actor for the artefact.",
        example="northwind-harbour-2027",
    ),
    Registered(name="territory", kind="place", brief="Where the artefact is used.", example="FR"),
    Registered(
        name="distribution_territory", kind="place", brief="Where copies go to.", example="US-CA"
    ),
    Registered(
        name="domicile",
        kind="place",
        brief="Seat of the actor; without it, the seat of the party in the agreement.",
        example="CH",
    ),
    Registered(
        name="purpose",
        kind="text",
        brief="What the act is done for: a field of use.",
        example="medical",
    ),
    Registered(
        name="actor_class", kind="text", brief="What kind of actor it is.", example="university"
    ),
    Registered(
        name="layer",
        kind="text",
        brief="Layer of the artefact: code, data, model, output.",
        example="model",
    ),
    Registered(
        name="registered",
        kind="flag",
        brief="Whether the actor registered with the licensor.",
        example="true",
    ),
    Registered(
        name="gate_accepted",
        kind="flag",
        brief="Whether the actor accepted the terms at the gate.",
        example="true",
    ),
    Registered(
        name="finished_product",
        kind="flag",
        brief="Whether the actor has the artefact only inside a finished product.",
        example="false",
    ),
    Registered(
        name="user",
        kind="text",
        brief="The person or account served, under a pseudonym.",
        example="u-81f3",
        telemetry=("enduser.pseudo.id", "enduser.id", "user.id"),
    ),
    Registered(name="tokens", kind="number", brief="Tokens in and out.", example="4000"),
    Registered(
        name="input_tokens",
        kind="number",
        brief="Tokens read.",
        example="3500",
        telemetry=("gen_ai.usage.input_tokens",),
    ),
    Registered(
        name="output_tokens",
        kind="number",
        brief="Tokens written.",
        example="500",
        telemetry=("gen_ai.usage.output_tokens",),
    ),
    Registered(
        name="amount",
        kind="number",
        brief="Money paid or charged, in major units.",
        example="1250.00",
    ),
    Registered(name="currency", kind="text", brief="ISO 4217 code of the amount.", example="EUR"),
    Registered(
        name="fulfils",
        kind="text",
        brief="For an act that a duty asks for: the rule, or the cause of the one meant.",
        example="4.1.report",
    ),
    Registered(
        name="rule",
        kind="text",
        brief="For amend, vote and choose: the rule meant.",
        example="3.2.cap",
    ),
    Registered(
        name="parameter", kind="text", brief="For amend: the parameter meant.", example="limit"
    ),
    Registered(
        name="value",
        kind="number",
        brief="For amend and vote: the value meant; for a fact its number.",
        example="200000",
    ),
    Registered(name="weight", kind="number", brief="For vote: how many votes it is.", example="1"),
    Registered(
        name="peer",
        kind="text",
        brief="For a most-favoured-customer clause: the agreement whose value is told.",
        example="northwind-quay-2026",
    ),
    Registered(
        name="fact",
        kind="text",
        brief="For an event `fact`: what is known of the actor from then on.",
        example="monthly_active_users",
    ),
    Registered(
        name="with_affiliates",
        kind="flag",
        brief="For an event `fact`: whether affiliates are counted in.",
        example="true",
    ),
)

REGISTRY: Mapping[str, Registered] = MappingProxyType({one.name: one for one in _ALL})
"""By name. Beside these, a number may be told under the name of any metric that an agreement
names: `monthly_active_users`, `images`."""

REQUEST_KEYS = ("actor", "act", "artefact", "at")
"""What every request tells beside attributes."""
