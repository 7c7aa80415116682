# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A negotiation and its log as plain values: what `--json` prints."""

import json
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from licet.app.negotiations.applying import Applied
from licet.review.negotiating import outcomes
from licet.terms import Param
from licet.terms.decode import encode_json
from licet.terms.negotiations import (
    NEGOTIATION_SCHEMA,
    Broken,
    Change,
    Entry,
    Meeting,
    Negotiation,
    Offer,
    Package,
    View,
    Zone,
)

__all__ = ["applied_json", "entry_json", "log_json", "negotiation_json"]


def negotiation_json(found: Negotiation) -> dict[str, Any]:
    """Plain values in a fixed order; shares and gains are rounded to six decimals."""
    settlement = found.settlement
    return {
        "schema": NEGOTIATION_SCHEMA, "deal": found.deal, "sort": found.sort,
        "ours": found.ours, "theirs": found.theirs or None,
        "fields": [_meeting(one) for one in found.meetings],
        "broken": [_broken(one) for one in found.broken],
        "gains": [_package(one) for one in found.gains],
        "packages": [_package(one) for one in found.packages],
        "complete": found.complete,
        "settlement": None if settlement is None else {
            "changes": [_change(one) for one in settlement.changes],
            "ours": _number(settlement.ours), "theirs": _number(settlement.theirs),
            "exact": settlement.exact,
        },
        "offer": _offer(found.offer), "notes": list(found.notes),
    }  # fmt: skip


def _meeting(one: Meeting) -> dict[str, Any]:
    deal = one.deal
    return {
        "field": one.field.id, "title": one.field.title, "type": one.field.type,
        "status": str(one.status),
        "deal": None if deal is None else {
            "value": _value(deal.value), "where": deal.where, "quote": deal.quote or None,
        },
        "ours": _view(one.ours), "theirs": _view(one.theirs),
        "zone": [_zone(zone) for zone in one.zone],
        "proposed": [_value(value) for value in one.proposed], "firm": one.firm,
    }  # fmt: skip


def _view(view: View | None) -> dict[str, Any] | None:
    if view is None:
        return None
    return {
        "position": view.position, "grade": str(view.grade),
        "satisfaction": _number(view.satisfaction), "weight": _number(view.weight),
        "ask": _value(view.ask), "fallback": _value(view.fallback),
        "approver": view.approver or None, "reason": view.reason,
    }  # fmt: skip


def _zone(zone: Zone) -> dict[str, Any]:
    if zone.among:
        return {"among": [_value(value) for value in zone.among]}
    return {"least": _value(zone.least), "most": _value(zone.most)}


def _change(change: Change) -> dict[str, Any]:
    return {"field": change.field, "old": _value(change.old), "new": _value(change.new)}


def _package(package: Package) -> dict[str, Any]:
    return {"changes": [_change(one) for one in package.changes],
            "ours": _number(package.ours), "theirs": _number(package.theirs)}  # fmt: skip


def _broken(one: Broken) -> dict[str, Any]:
    return {"id": one.id, "fields": list(one.fields), "reason": one.reason}


def _offer(offer: Offer) -> dict[str, Any]:
    return {
        "items": [
            {**_change(one.change), "words": one.words, "reason": one.reason,
             "concession": one.concession}
            for one in offer.items
        ],
        "held": list(offer.held),
    }  # fmt: skip


def _value(value: Param | None) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _number(number: Fraction) -> int | float:
    return int(number) if number.denominator == 1 else round(float(number), 6)


def entry_json(entry: Entry) -> dict[str, Any]:
    """An entry as it stands in the log."""
    found: dict[str, Any] = json.loads(encode_json(Entry, entry))
    return found


def log_json(entries: Sequence[Entry], *, head: str) -> dict[str, Any]:
    """The entries, what became of each proposal, and the digest of the last entry."""
    return {"entries": [entry_json(one) for one in entries],
            "proposals": {str(k): v for k, v in outcomes(entries).items()},
            "head": head}  # fmt: skip


def applied_json(applied: Applied) -> dict[str, Any]:
    """What was or would be written."""
    return {
        "changes": [_change(one) for one in applied.changes], "rules": list(applied.rules),
        "look": list(applied.look), "broken": [_broken(one) for one in applied.broken],
    }  # fmt: skip
