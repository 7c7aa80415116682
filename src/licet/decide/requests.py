# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Requests, checked: what is asked may be judged only if every key and value is known."""

import difflib
import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from licet.terms import REGISTRY, REQUEST_KEYS, Operation, RequestError
from licet.terms.territories import COUNTRIES

__all__ = ["OPERATIONS", "PLACES", "Checker", "Request", "check_act"]

Request = Mapping[str, Any]
"""`actor`, `act`, `artefact`, `at`, and attributes of the registry by name."""

OPERATIONS = frozenset(act.value for act in Operation)

PLACES = frozenset(name for name, one in REGISTRY.items() if one.kind == "place")
"""Attributes that are places."""

_TYPES: Mapping[str, tuple[type, ...]] = {
    "text": (str,), "place": (str,), "flag": (bool,), "number": (int, Decimal),
}  # fmt: skip
_WRITTEN = {
    "text": "text", "place": "an ISO 3166 code such as DE or US-CA", "flag": "true or false",
    "number": "a whole number, or an exact decimal",
}  # fmt: skip
_PART = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")


_Closely = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Attributes whose values have to be looked at: places, whole numbers, decimals."""


class Checker:
    """Checks requests against the registry and the metrics that the rules name."""

    __slots__ = ("_kinds", "_shapes", "_told")

    def __init__(self, metrics: Collection[str] = ()) -> None:
        self._kinds: dict[str, str] = {name: one.kind for name, one in REGISTRY.items()}
        for metric in metrics:
            self._kinds.setdefault(metric, "number")
        self._shapes: dict[object, _Closely] = {}
        """Keys with their types that were found right, and what to look at."""
        self._told: dict[object, _Closely] = {}
        """The same of what events tell."""

    def __call__(self, request: Request) -> datetime:
        """Refuse what is not well formed; the instant in UTC otherwise.

        Raises:
            RequestError: A key is unknown or missing, a value has another type, a number is
                negative, a place does not exist, the time has no zone.
        """
        shape = (*request, *map(type, request.values()))
        known = self._shapes.get(shape)
        if known is None:
            known = self._shaped(request, shape)
        places, whole, exact = known
        for key in places:
            if request[key] not in COUNTRIES:
                self._explain(key, request[key])
        for key in whole:
            if request[key] < 0:
                self._explain(key, request[key])
        for key in exact:
            self._explain(key, request[key])
        at: datetime = request["at"]
        return at if at.tzinfo is UTC else _in_utc(at)

    def _shaped(self, request: Request, shape: tuple[object, ...]) -> _Closely:
        """Look at keys and types closely; those that are right are known from then on."""
        for key in REQUEST_KEYS:
            if key not in request:
                raise RequestError("this key is missing", where=key)
        attributes = [key for key in request if key not in REQUEST_KEYS]
        for key in ("actor", "act", "artefact"):
            if type(request[key]) is not str:
                raise RequestError(f"`{request[key]}` is not text", where=key)
        if not isinstance(request["at"], datetime):
            raise RequestError(
                f"`{request['at']}` is not a time", where="at", hint="give a datetime with a zone"
            )
        for key in attributes:
            self._explain(key, request[key])
        kinds = self._kinds
        places = tuple(key for key in attributes if kinds[key] == "place")
        whole = tuple(key for key in attributes if type(request[key]) is int)
        exact = tuple(key for key in attributes if kinds[key] == "number" and key not in whole)
        if len(self._shapes) < _SHAPES:
            self._shapes[shape] = (places, whole, exact)
        return places, whole, exact

    def readable(self, attributes: Mapping[str, Any]) -> Mapping[str, Any]:
        """What is well formed of what an event tells; all the rest counts as not known."""
        shape = (*attributes, *map(type, attributes.values()))
        known = self._told.get(shape)
        if known is None:
            known = self._told_as(attributes, shape)
        places, whole, exact = known
        if not exact:
            for key in places:
                if attributes[key] not in COUNTRIES:
                    break
            else:
                for key in whole:
                    if attributes[key] < 0:
                        break
                else:
                    return attributes
        return {key: value for key, value in attributes.items() if self._fits(key, value)}

    def _told_as(self, attributes: Mapping[str, Any], shape: tuple[object, ...]) -> _Closely:
        """Which values to look at; all of them, unless every key and type is right."""
        kinds = self._kinds
        right = all(
            key in kinds and type(value) in _TYPES[kinds[key]] for key, value in attributes.items()
        )
        places = tuple(key for key in attributes if kinds.get(key) == "place")
        whole = tuple(key for key, value in attributes.items() if type(value) is int)
        exact = tuple(key for key, value in attributes.items() if type(value) is Decimal)
        known = (places, whole, exact if right else tuple(attributes))
        if len(self._told) < _SHAPES:
            self._told[shape] = known
        return known

    def _fits(self, key: str, value: object) -> bool:
        kind = self._kinds.get(key)
        if kind is None or not isinstance(value, _TYPES[kind]):
            return False
        if isinstance(value, bool):
            return kind == "flag"
        if isinstance(value, Decimal):
            return value.is_finite() and value >= 0 and _sized(value)
        if isinstance(value, int):
            return value >= 0
        return kind != "place" or _exists(str(value))

    def _explain(self, key: str, value: object) -> None:
        """Raise what is wrong with an attribute, if anything is."""
        kind = self._kinds.get(key)
        if kind is None:
            near = difflib.get_close_matches(str(key), sorted(self._kinds), n=1, cutoff=0.6)
            hint = f"did you mean `{near[0]}`?" if near else "the registry of attributes lists all"
            raise RequestError(f"`{key}` is not an attribute we know", where=str(key), hint=hint)
        if type(value) not in _TYPES[kind] or (kind == "place" and not _exists(str(value))):
            raise RequestError(f"`{value}` is not {_WRITTEN[kind]}", where=key)
        if isinstance(value, Decimal) and not (value.is_finite() and value >= 0 and _sized(value)):
            raise RequestError(f"`{str(value)[:40]}` is no number of things", where=key)
        if isinstance(value, int) and value < 0:
            raise RequestError(f"`{value}` is no number of things", where=key)


_SHAPES = 1024


def check_act(act: str) -> None:
    """Refuse an act that is not an operation on artefacts.

    Raises:
        RequestError: It is not; the nearest ones are named.
    """
    if act in OPERATIONS:
        return
    near = difflib.get_close_matches(act, sorted(OPERATIONS), n=1, cutoff=0.5)
    hint = f"did you mean `{near[0]}`?" if near else f"acts are {_listed(OPERATIONS)}"
    raise RequestError(f"`{act}` is not an act we know", where="act", hint=hint)


_DIGITS = 100


def _sized(number: Decimal) -> bool:
    """Whether sums of such numbers can be written out."""
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -_DIGITS and number.adjusted() < _DIGITS


def _listed(names: Collection[str]) -> str:
    return ", ".join(sorted(names))


def _exists(place: str) -> bool:
    part = _PART.fullmatch(place)
    return (part.group(1) if part else place) in COUNTRIES


def _in_utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise RequestError("the time has no time zone", where="at", hint="add one: UTC, +01:00")
    try:
        return at.astimezone(UTC)
    except OverflowError:
        raise RequestError(f"`{at}` is no time of the calendar in UTC", where="at") from None
