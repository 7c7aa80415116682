# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Requests as people and programs write them, and decisions as they read them."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from licet.app.plain import plain
from licet.terms import (
    REGISTRY,
    Agreement,
    Decision,
    PartyId,
    PartyRole,
    Reason,
    RequestError,
)

__all__ = ["as_json", "as_text", "attribute", "completed", "instant", "request_in"]


def instant(text: str) -> datetime:
    """An instant as people write it; a day is its start in UTC.

    Raises:
        RequestError: It is no time, or has no zone.
    """
    try:
        if len(text) == len("2027-01-05"):
            return datetime.combine(date.fromisoformat(text), time(), UTC)
        found = datetime.fromisoformat(text)
        if found.tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise RequestError(
            f"`{text}` is not a time", where="at", hint="write 2027-01-05T09:00:00Z"
        ) from None
    raise RequestError("the time has no time zone", where="at", hint=f"write {text}Z")


def attribute(name: str, text: str) -> str | bool | int | Decimal:
    """A value as text, by the kind its name has in the registry; other names are numbers.

    Raises:
        RequestError: The value is not of that kind.
    """
    kind = REGISTRY[name].kind if name in REGISTRY else "number"
    if kind == "flag":
        if text.lower() not in ("true", "false"):
            raise RequestError(f"`{text}` is not true or false", where=name)
        return text.lower() == "true"
    if kind != "number":
        return text
    try:
        number = Decimal(text.replace("_", ""))
    except InvalidOperation:
        raise RequestError(f"`{text}` is not a number", where=name) from None
    if not number.is_finite() or abs(number.adjusted()) > _DIGITS:
        raise RequestError(f"`{text}` is not a number of things", where=name)
    return int(number) if number == number.to_integral_value() else number


_DIGITS = 100
"""What a number has at most before or after the point: a longer one is not written out."""


def request_in(line: str) -> dict[str, Any]:
    """A request from one line of JSON; numbers are exact.

    Raises:
        RequestError: It is not a JSON object, or its time is none.
    """
    try:
        found = json.loads(line, parse_float=Decimal, object_pairs_hook=_once)
    except (json.JSONDecodeError, RecursionError) as error:
        raise RequestError(f"this is not JSON: {error}") from None
    except ValueError:  # what Python says of a whole number of thousands of digits
        raise RequestError("a number is too long", hint="write at most 100 digits") from None
    if not isinstance(found, dict):
        raise RequestError("this is not a JSON object", hint='write {"actor": "…", "act": "…"}')
    if isinstance(found.get("at"), str):
        found["at"] = instant(found["at"])
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise RequestError(f"the key `{key}` is given twice")
        found[key] = value
    return found


def completed(request: Mapping[str, Any], agreements: Iterable[Agreement]) -> dict[str, Any]:
    """A request with what goes without saying: the one licensee, the one artefact.

    Raises:
        RequestError: There are several, and the request names none.
    """
    found = dict(request)
    agreements = tuple(agreements)
    actors = {party for agreement in agreements for party in _bound(agreement)}
    artefacts = {one.id for a in agreements for one in a.artefacts}
    for key, known in (("actor", actors), ("artefact", artefacts)):
        if not found.get(key):
            if len(known) != 1:
                names = ", ".join(sorted(known)[:8]) or "none"
                raise RequestError(f"no {key} is named", where=key, hint=f"there is {names}")
            found[key] = next(iter(known))
    return found


def _bound(agreement: Agreement) -> set[PartyId]:
    """The licensees; where nobody is called one, everybody but the licensors."""
    licensees = {p.id for p in agreement.parties if PartyRole.LICENSEE in p.roles}
    return licensees or {p.id for p in agreement.parties if PartyRole.LICENSOR not in p.roles}


def as_json(decision: Decision) -> dict[str, Any]:
    """The decision by its documented keys."""
    return {
        "verdict": decision.verdict.value,
        "because": [_reason(one) for one in decision.because],
        "missing": list(decision.missing),
        "duties": [_reason(one) for one in decision.duties],
    }


def _reason(one: Reason) -> dict[str, str]:
    return {
        "agreement": one.agreement, "rule": one.rule, "clause": one.clause,
        "section": one.section, "text": one.text,
    }  # fmt: skip


def as_text(decision: Decision, *, several: bool = False) -> str:
    """The decision on a line, and the duties that come with it below.

    Args:
        decision: What to tell.
        several: Whether to name the agreement of each clause.
    """
    texts: dict[str, list[str]] = {}
    for one in decision.because:
        texts.setdefault(one.text, []).append(_where(one, several=several))
    reasons = " · ".join(f"{', '.join(filter(None, w))} {t}".strip() for t, w in texts.items())
    count = len({(one.agreement, one.clause) for one in decision.because if one.clause})
    clauses = f"   ({count} clauses)" if count > 1 else ""
    lines = [f"{decision.verdict.value:6} {plain(reasons)}{clauses}"]
    if decision.missing:
        lines.append(f"       missing: {plain(', '.join(decision.missing))}")
    duties = (f"{_where(one, several=several)} {one.text}" for one in decision.duties)
    lines += [f"       then: {plain(duty)}" for duty in duties]
    return "\n".join(lines)


def _where(one: Reason, *, several: bool) -> str:
    """The clause, as `§2.3`, or what stands for one; with its agreement if there are several."""
    whole = one.section in ("term", "parties")
    section = f"§{one.section}" if one.section[:1].isdigit() else "" if whole else one.section
    return " ".join(filter(None, (one.agreement if several else "", section)))
