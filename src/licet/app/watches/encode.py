# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found in events, by its documented keys."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from licet.terms import Breach, Change, Correction, Due, Remark, Watched

__all__ = ["SCHEMA", "as_json", "as_lines", "breach_json"]

SCHEMA = "licet-watch-1"


def as_json(found: Watched) -> dict[str, Any]:
    """All that was found; times are UTC, numbers exact as text."""
    return {
        "schema": SCHEMA,
        "until": _time(found.until),
        "agreements": list(found.agreements),
        "read": found.read,
        "duplicates": found.duplicates,
        "set_aside": found.set_aside,
        "breaches": [breach_json(one) for one in found.breaches],
        "findings": [_remark(one) for one in found.remarks],
        "changes": [_change(one) for one in found.changes],
        "corrections": [_correction(one) for one in found.corrections],
        "due": [_due(one) for one in found.due],
    }


def as_lines(found: Watched) -> Iterator[dict[str, Any]]:
    """A row for each breach, finding, change and due duty, told apart by `is`."""
    for name, rows in as_json(found).items():
        if name in ("breaches", "findings", "changes", "corrections", "due"):
            for row in rows:
                yield {"is": _ROWS[name], **row}


_ROWS = {
    "breaches": "breach", "findings": "finding", "changes": "change",
    "corrections": "correction", "due": "due",
}  # fmt: skip


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def breach_json(one: Breach) -> dict[str, Any]:
    """One breach: one clause, one party, one instant."""
    return {
        "agreement": one.agreement, "clause": one.clause, "rule": one.rule, "party": one.party,
        "time": _time(one.at), "cause": one.cause, "evidence": one.evidence, "text": one.text,
    }  # fmt: skip


def _remark(one: Remark) -> dict[str, Any]:
    return {
        "kind": one.kind, "agreement": one.agreement, "clause": one.clause, "rule": one.rule,
        "party": one.party, "time": _time(one.at), "cause": one.cause, "text": one.text,
        "missing": list(one.missing),
    }  # fmt: skip


def _change(one: Change) -> dict[str, Any]:
    return {
        "agreement": one.agreement, "rule": one.rule, "parameter": one.parameter,
        "old": str(one.old), "new": str(one.new), "time": _time(one.at), "cause": one.cause,
    }  # fmt: skip


def _correction(one: Correction) -> dict[str, Any]:
    return {
        "event": one.event, "known": _time(one.known),
        "withdrawn": [breach_json(b) for b in one.withdrawn],
        "added": [breach_json(b) for b in one.added],
    }  # fmt: skip


def _due(one: Due) -> dict[str, Any]:
    return {
        "agreement": one.agreement, "clause": one.clause, "rule": one.rule, "bearer": one.bearer,
        "act": one.act, "time": _time(one.at), "cause": one.cause, "text": one.text,
    }  # fmt: skip
