# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Requests, checked: what is asked may be judged only if every key and value is known."""

import difflib
import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from licet.terms import REGISTRY, Operation, RequestError
from licet.terms.territories import COUNTRIES

__all__ = ["OPERATIONS", "Checker", "Request"]

Request = Mapping[str, Any]
"""`actor`, `act`, `artefact`, `at`, and attributes of the registry by name."""

OPERATIONS = frozenset(act.value for act in Operation)

_TYPES: Mapping[str, tuple[type, ...]] = {
    "text": (str,), "place": (str,), "flag": (bool,), "number": (int, Decimal),
}  # fmt: skip
_WRITTEN = {
    "text": "text", "place": "an ISO 3166 code such as DE or US-CA", "flag": "true or false",
    "number": "a whole number, or an exact decimal",
}  # fmt: skip
_PART = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")


class Checker:
    """Checks requests against the registry and the metrics that the rules name."""

    __slots__ = ("_kinds", "_plain")

    def __init__(self, metrics: Collection[str] = ()) -> None:
        self._kinds: dict[str, str] = {name: one.kind for name, one in REGISTRY.items()}
        for metric in metrics:
            self._kinds.setdefault(metric, "number")
        # What may stand under a key without a closer look: by far the most frequent case.
        self._plain: dict[str, type] = {
            name: int if kind == "number" else _TYPES[kind][0]
            for name, kind in self._kinds.items()
            if kind != "place"
        }

    def __call__(self, request: Request) -> datetime:
        """Refuse what is not well formed; the instant in UTC otherwise.

        Raises:
            RequestError: A key is unknown or missing, a value has another type, a number is
                negative, a place does not exist, the time has no zone.
        """
        try:
            actor, act = request["actor"], request["act"]
            artefact, at = request["artefact"], request["at"]
        except KeyError as error:
            raise RequestError("this key is missing", where=str(error.args[0])) from None
        if act not in OPERATIONS or type(actor) is not str or type(artefact) is not str:
            self._explain_subject(actor, act, artefact)
        if type(at) is not datetime or at.tzinfo is not UTC:
            at = _in_utc(at)
        if len(request) > 4:
            self._attributes(request)
        return at

    def _attributes(self, request: Request) -> None:
        plain = self._plain
        for key, value in request.items():
            if value.__class__ is plain.get(key):
                if value.__class__ is int and value < 0:
                    raise RequestError(f"`{value}` is negative", where=key)
            elif key not in _SUBJECT and not (value in COUNTRIES and self._is_place(key)):
                self._explain(key, value)

    def _is_place(self, key: str) -> bool:
        return self._kinds.get(key) == "place"

    def _explain_subject(self, actor: object, act: object, artefact: object) -> None:
        for key, value in (("actor", actor), ("act", act), ("artefact", artefact)):
            if not isinstance(value, str):
                raise RequestError(f"`{value}` is not text", where=key)
        if act not in OPERATIONS:
            near = difflib.get_close_matches(str(act), sorted(OPERATIONS), n=1, cutoff=0.5)
            hint = f"did you mean `{near[0]}`?" if near else f"acts are {_listed(OPERATIONS)}"
            raise RequestError(f"`{act}` is not an act we know", where="act", hint=hint)

    def _explain(self, key: str, value: object) -> None:
        kind = self._kinds.get(key)
        if kind is None:
            near = difflib.get_close_matches(str(key), sorted(self._kinds), n=1, cutoff=0.6)
            hint = f"did you mean `{near[0]}`?" if near else "`licet schema --of event` lists them"
            raise RequestError(f"`{key}` is not an attribute we know", where=str(key), hint=hint)
        right = isinstance(value, _TYPES[kind]) and (kind == "flag" or not isinstance(value, bool))
        if not right or (kind == "place" and not _exists(str(value))):
            raise RequestError(f"`{value}` is not {_WRITTEN[kind]}", where=key)
        if isinstance(value, Decimal) and not (value.is_finite() and value >= 0):
            raise RequestError(f"`{value}` is no number of things", where=key)


_SUBJECT = frozenset({"actor", "act", "artefact", "at"})


def _listed(names: Collection[str]) -> str:
    return ", ".join(sorted(names))


def _exists(place: str) -> bool:
    part = _PART.fullmatch(place)
    return (part.group(1) if part else place) in COUNTRIES


def _in_utc(at: object) -> datetime:
    if not isinstance(at, datetime):
        raise RequestError(f"`{at}` is not a time", where="at", hint="give a datetime with a zone")
    if at.tzinfo is None:
        raise RequestError("the time has no time zone", where="at")
    return at.astimezone(UTC)
