# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events of our own as JSON lines: the fields of `Event` by name, attributes under `attributes`."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from operator import methodcaller
from typing import Any

from licet.app.events import values
from licet.app.events.jsons import aside, each_json, one_a_line, whole_line
from licet.app.events.mapping import EVENT_FIELDS
from licet.app.events.records import Row, RowError
from licet.app.events.shape import OPERATIONS, Draft, Shaper
from licet.app.events.streams import json_value, lines
from licet.terms import Event

__all__ = ["draft_of", "read_own"]

_KEYS = frozenset((*EVENT_FIELDS, "attributes"))
_SCAN: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(parse_float=Decimal).scan_once  # type: ignore[attr-defined]  # not in the type stubs


def read_own(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read events of our own."""

    def made(value: Any) -> Event:
        return shaper.exact({**shaper.defaults, **draft_of(value)})

    if not one_a_line(head):
        yield from each_json(found, head, lambda value, _piece: iter((made(value),)))
        return
    for piece in lines(found):
        try:
            event = None if shaper.defaults else _quickly(piece.data, shaper)
            yield event or made(json_value(whole_line(piece)))
        except RowError as error:
            yield aside(error, piece)


def draft_of(value: Any) -> Draft:
    """The fields of an event, with its attributes beside them.

    Raises:
        RowError: It is no object, has a key that no event has, or a value of another shape.
    """
    if not isinstance(value, dict):
        raise RowError("not an object", said=type(value).__name__)
    for key in value:
        if key not in _KEYS:
            raise RowError("a key we do not know", said=key, hint="attributes go in `attributes`")
    attributes = value.get("attributes") or {}
    if not isinstance(attributes, dict):
        raise RowError("not an object", key="attributes")
    for key in attributes:
        if key in EVENT_FIELDS:
            raise RowError("a field stands among the attributes", key=key)
    found = {k: v for k, v in value.items() if k != "attributes" and v is not None}
    return found | {k: v for k, v in attributes.items() if v is not None}


def _quickly(data: bytes, shaper: Shaper) -> Event | None:
    """The event of a line on which there is nothing to say; else the line is read with care.

    Keys given twice are noticed by counting: without escapes and blanks behind quotes, a line has
    as many `":` as its objects have keys. A short line has no text that is too long.
    """
    try:
        line = data.decode("ascii").rstrip("\r")
        if len(line) > values.LONGEST or "\\" in line or '" ' in line or not line.isprintable():
            return None
        value, end = _SCAN(line, 0)
        attributes = value["attributes"]
        if line.count('":') != len(value) + len(attributes) or line[end:].strip():
            return None
        return _plain(value, attributes, shaper.kinds)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, StopIteration,
            RecursionError):  # fmt: skip
        return None


def _plain(value: dict[str, Any], attributes: dict[str, Any], kinds: dict[str, str]) -> (
    Event | None
):  # fmt: skip
    """The event, if all is without a doubt what it has to be."""
    at = datetime.fromisoformat(value["at"])
    source, name, actor = value["source"], value["id"], value["actor"]
    act, artefact = value["act"], value["artefact"]
    # What has `strip` is text.
    if not (source.strip() and name.strip() and actor.strip() and artefact.strip()):
        return None
    if len(value) != 7 or at.tzinfo is not UTC or act not in OPERATIONS:
        return None
    for key, one in attributes.items():
        if not _FINE[kinds[key]](one):
            return None
    if at.year not in values.YEARS:
        return None
    return Event(at=at, source=source, id=name, actor=actor, act=act, artefact=artefact,
                 attributes=attributes)  # fmt: skip


_FINE: Mapping[str, Callable[[Any], Any]] = {
    "number": lambda value: value.__class__ is int and 0 <= value < 10**values.DIGITS,
    "text": methodcaller("strip"),
    "place": values.is_place,
    "flag": lambda value: value.__class__ is bool,
}
