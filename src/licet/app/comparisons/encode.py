# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison as plain values: the same versions give the same bytes."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from licet.app.comparisons.comparing import Compared, ThreeWay
from licet.app.comparisons.sources import Source
from licet.terms.comparisons import COMPARISON_SCHEMA

__all__ = ["compared_json", "three_way_json"]


def compared_json(found: Compared) -> dict[str, Any]:
    """Two versions: `terms` and `paper` are null where a version has none."""
    return {
        "schema": COMPARISON_SCHEMA,
        "old": _source(found.old), "new": _source(found.new), "same": found.same,
        "terms": _plain(found.terms), "paper": _plain(found.paper),
    }  # fmt: skip


def three_way_json(found: ThreeWay) -> dict[str, Any]:
    """A base and two versions: `terms` and `clauses` are null where a version has none."""
    return {
        "schema": COMPARISON_SCHEMA,
        "base": _source(found.base), "ours": _source(found.ours),
        "theirs": _source(found.theirs), "same": found.same,
        "terms": _plain(found.terms), "clauses": _plain(found.clauses),
    }  # fmt: skip


def _source(source: Source) -> dict[str, Any]:
    return {
        "name": source.name,
        "sha256": source.document.sha256 if source.document else None,
        "agreement": source.agreement.id if source.agreement else None,
        "notes": list(source.notes),
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else str(value)
    return value
