# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events in their one order, each once; an id that was used for two contents is told."""

import json
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from licet.decide.now import plain
from licet.terms import Event, Remark
from licet.usage.norms import in_utc
from licet.usage.state import EXACT

__all__ = ["canonical", "contents", "ordered", "reused"]


def ordered(events: Iterable[Event]) -> tuple[tuple[Event, ...], int, tuple[Remark, ...]]:
    """Events by instant, source and id, each id of a source once.

    Returns:
        The events; how many were dropped because they came twice with the same content; and
        one remark for each further content of an id, `id_reused`.
    """
    by_id: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        by_id.setdefault((event.source, event.id), []).append(event)
    kept: list[Event] = []
    remarks: list[Remark] = []
    dropped = 0
    for same in by_id.values():
        if len(same) == 1:
            kept += same
            continue
        different = contents(same)
        dropped += len(same) - len(different)
        kept.append(different[0])
        remarks += reused(different)
    kept.sort(key=lambda event: event.order)
    return tuple(kept), dropped, tuple(sorted(remarks, key=lambda one: (one.at, one.cause)))


def contents(same: Iterable[Event]) -> list[Event]:
    """What was told under one id, once for each content; the first is the one that counts.

    That is the one recorded first, then the earliest, then the one whose canonical JSON sorts
    first.
    """
    first: dict[str, Event] = {}
    for event in sorted(same, key=_precedence):
        first.setdefault(canonical(event), event)
    return list(first.values())


def reused(different: list[Event]) -> list[Remark]:
    """A remark for each content of an id but the one that counts."""
    winner = different[0]
    text = f"told before, of {in_utc(winner.at).isoformat()}, with other content: not counted"
    return [
        Remark(
            kind="id_reused",
            agreement="",
            at=in_utc(event.at),
            cause=f"{event.source}/{event.id}",
            party=event.actor,
            text=text,
        )
        for event in different[1:]
    ]


def canonical(event: Event) -> str:
    """The content of an event as JSON that is written in one way only.

    When it became known is no part of its content.
    """
    content = {
        "at": in_utc(event.at).isoformat(),
        "actor": event.actor,
        "act": event.act,
        "artefact": event.artefact,
        "attributes": {key: _written(value) for key, value in event.attributes.items()},
        "evidence": event.evidence,
    }
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _written(value: object) -> object:
    """A number alike, however it was told: 1, 1.0, 1.00."""
    if not isinstance(value, Decimal) or not value.is_finite():
        return value if isinstance(value, str | bool | int) else {"number": str(value)}
    if value.adjusted() < 100 and isinstance(whole := plain(value), int):
        return whole
    return {"number": str(value.normalize(EXACT))}


def _precedence(event: Event) -> tuple[datetime, datetime, str]:
    return (in_utc(event.recorded or event.at), in_utc(event.at), canonical(event))
