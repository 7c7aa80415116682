# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A request to licet as one to Cedar, with all that the policies have to be told."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from licet.decide.cedar.attributes import ContextAttribute, instant, units
from licet.decide.cedar.export import CedarExport
from licet.decide.deciding import Counting, Rules
from licet.decide.requests import Request
from licet.terms import Cap, RequestError

__all__ = ["cedar_request"]


def cedar_request(exported: CedarExport, rules: Rules, request: Request) -> dict[str, Any]:
    """Principal, action, resource and context, ready to be written as JSON.

    Args:
        exported: The agreement in Cedar.
        rules: The same agreement; its `now` says what was counted and what changed.
        request: As for `Rules.decide`.

    Raises:
        RequestError: The request is not well formed, or has a number that Cedar cannot hold.
    """
    at = rules.check(request)
    context = {}
    for one in exported.context:
        value = _VALUES[one.origin](one, rules, request, at)
        if value is not None:
            context[one.name] = _written(one, value)
    return {
        "principal": {"type": "Licet::Party", "id": request["actor"]},
        "action": {"type": "Licet::Action", "id": request["act"]},
        "resource": {"type": "Licet::Artefact", "id": request["artefact"]},
        "context": context,
    }


def _seat(_one: ContextAttribute, rules: Rules, request: Request, _at: datetime) -> object:
    seats = {p.id: p.domicile for p in rules.agreement.parties}
    return request.get("domicile") or seats.get(request["actor"]) or None


def _fact(one: ContextAttribute, rules: Rules, request: Request, at: datetime) -> object:
    told = None if one.on else request.get(one.key)
    if told is None:
        then = datetime.combine(one.on, time.max, UTC) if one.on else at
        told = rules.now.fact(request["actor"], one.key, then, affiliates=one.affiliates)
    return told if isinstance(told, int | Decimal) and not isinstance(told, bool) else None


def _used(one: ContextAttribute, rules: Rules, request: Request, at: datetime) -> object:
    window = rules.bound[one.key].window(at)
    return rules.now.counted.get((one.key, request["actor"], window), 0)


def _seen(one: ContextAttribute, rules: Rules, request: Request, at: datetime) -> object:
    bound = rules.bound[one.key]
    cap = bound.rule
    value = request.get(cap.metric) if isinstance(cap, Cap) else None
    if value is None:
        return None
    counting = Counting(bound=bound, window=bound.window(at), amount=1, member=str(value))
    used, then = rules.room(counting, request["actor"])
    return used == then


_Value = Callable[[ContextAttribute, Rules, Request, datetime], object]
_VALUES: Mapping[str, _Value] = MappingProxyType(
    {
        "act": lambda one, _rules, request, _at: request.get(one.key),
        "seat": _seat,
        "fact": _fact,
        "used": _used,
        "seen": _seen,
        "limit": lambda one, rules, _, at: rules.limit(rules.bound[one.key], at),
        "suspended": lambda one, rules, _, at: bool(rules.now.value(one.key, "suspended", at)),
        "held": lambda _one, rules, _, at: rules.now.held(at) is not None,
        "ends": lambda _one, rules, _request, _at: rules.now.ends,
        "at": lambda _one, _rules, _request, at: at,
    }
)


def _written(one: ContextAttribute, value: object) -> object:
    """A value as Cedar reads it from JSON."""
    if isinstance(value, datetime):
        return {"__extn": {"fn": "datetime", "arg": instant(value)}}
    if one.type != "Long" or not isinstance(value, int | Decimal):
        return value
    found = units(value, one.places)
    if found is None:
        raise RequestError(f"`{value}` is no number that Cedar can hold", where=one.key)
    whole, rounded = found
    # A limit may be rounded down: what is counted comes in whole units.
    if rounded and one.origin != "limit":
        raise RequestError(
            f"`{value}` has more than {one.places} decimal places",
            where=one.key, hint="export the agreement with more places",
        )  # fmt: skip
    return whole
