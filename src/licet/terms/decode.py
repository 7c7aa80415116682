# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""TOML and JSON to records and back, strictly: an unknown key is an error with its path."""

import difflib
import json
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from licet.terms.errors import DecodeError

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

__all__ = ["decode_json", "decode_toml", "decode_value", "encode_json", "schema"]

T = TypeVar("T")

_UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")


def decode_toml(kind: type[T], text: str, *, where: str = "") -> T:
    """Decode one record from TOML.

    Raises:
        DecodeError: The text is not TOML, a key is unknown, or a value has another type; the
            place is given as `where: clauses[2].kind`.
    """
    try:
        value = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"this is not TOML: {str(error).lower()}", where=where) from None
    return decode_value(kind, value, where=where)


def decode_json(kind: type[T], text: str, *, where: str = "") -> T:
    """Decode one record from JSON; a key given twice is an error too.

    Raises:
        DecodeError: As for `decode_toml`.
    """
    try:
        value = json.loads(text, object_pairs_hook=_no_key_twice)
    except DecodeError as error:
        raise DecodeError(error.problem, where=where) from None
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"this is not JSON: {error}", where=where) from None
    return decode_value(kind, value, where=where)


def decode_value(kind: type[T], value: object, *, where: str = "") -> T:
    """Decode one record from plain values, as TOML and JSON give them.

    Raises:
        DecodeError: As for `decode_toml`.
    """
    from pydantic import ValidationError

    adapter: TypeAdapter[T] = _adapter(kind)  # type: ignore[arg-type]  # a class is hashable
    try:
        return adapter.validate_json(json.dumps(value, default=str), strict=True, extra="forbid")
    except ValidationError as error:
        raise _explained(kind, error.errors(include_url=False), where) from None


def encode_json(kind: type[T], record: T) -> str:
    """The JSON that `decode_json` reads back to an equal record; equal records, equal bytes."""
    from pydantic_core import to_json

    adapter: TypeAdapter[T] = _adapter(kind)  # type: ignore[arg-type]  # a class is hashable
    return to_json(_without_sets(adapter.dump_python(record)), indent=2).decode() + "\n"


def _without_sets(value: object) -> object:
    """Sets as sorted lists: in which order a set gives its members is an accident."""
    if isinstance(value, dict):
        return {key: _without_sets(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without_sets(one) for one in value]
    return sorted(value) if isinstance(value, frozenset) else value


def schema(kind: type[object]) -> dict[str, Any]:
    """JSON Schema (2020-12) of a record, for editors; refuses unknown keys as `decode` does."""
    from pydantic import TypeAdapter

    found = TypeAdapter(kind).json_schema(mode="validation")
    found["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    for item in (found, *found.get("$defs", {}).values()):
        if "properties" in item:
            item["additionalProperties"] = False
    return found


@cache
def _adapter(kind: type[Any]) -> "TypeAdapter[Any]":
    """What decodes a record: to make it takes a hundred times as long as to use it."""
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def _no_key_twice(pairs: list[tuple[str, object]]) -> Mapping[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise DecodeError(f"the key `{key}` is given twice")
        found[key] = value
    return found


def _explained(kind: type[object], errors: list["ErrorDetails"], where: str) -> DecodeError:
    """The first error, in our words, with its path and the nearest known name."""
    # An unknown key explains a missing one better than the other way round.
    first = min(_of_the_meant_kind(errors), key=lambda e: e["type"] not in _UNKNOWN)
    path = _path(first["loc"])
    place = f"{where}: {path}" if where and path else where or path
    if first["type"] in _UNKNOWN:
        key = str(first["loc"][-1])
        known = [one for one in _known_keys(kind) if one != key]
        near = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
        hint = f"did you mean `{near[0]}`?" if near else ""
        return DecodeError(f"`{key}` is not a key we know", where=place, hint=hint)
    if first["type"] in ("missing", "missing_keyword_only_argument"):
        return DecodeError("this key is missing", where=place)
    cause = first.get("ctx", {}).get("error")
    if isinstance(cause, DecodeError):
        return DecodeError(cause.problem, where=place, hint=cause.hint)
    return _wrong_value(first, place)


_PLAINLY = {
    "string": "text (write it in quotes)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "date in the format YYYY-MM-DD": "a date (YYYY-MM-DD)",
}


def _wrong_value(error: "ErrorDetails", place: str) -> DecodeError:
    given = error["input"] if isinstance(error["input"], str) else json.dumps(error["input"])
    expected = error.get("ctx", {}).get("expected")
    if error["type"] in ("enum", "literal_error") and isinstance(expected, str):
        names = expected.replace("'", "").replace(" or ", ", ").split(", ")
        near = difflib.get_close_matches(given, names, n=1, cutoff=0.6)
        hint = f"did you mean `{near[0]}`?" if near else ""
        return DecodeError(
            f"`{given[:60]}` is not one of {', '.join(names)}", where=place, hint=hint
        )
    wanted = error["msg"].removeprefix("Input should be ").removeprefix("a valid ")
    wanted = _PLAINLY.get(wanted, wanted)
    return DecodeError(f"`{given[:60]}` is not {wanted}", where=place)


def _of_the_meant_kind(errors: list["ErrorDetails"]) -> list["ErrorDetails"]:
    """Without what the other members of a union complain of; they are told apart by `kind`."""
    strangers = {
        e["loc"][:-1] for e in errors if e["type"] == "literal_error" and e["loc"][-1] == "kind"
    }
    meant = [e for e in errors if not any(e["loc"][: len(s)] == s for s in strangers)]
    return meant or [_any_kind([e for e in errors if e["loc"][-1] == "kind"])]


def _any_kind(errors: list["ErrorDetails"]) -> "ErrorDetails":
    """One error for all members of a union, naming every `kind` there is."""
    expected = ", ".join(str(e.get("ctx", {}).get("expected")) for e in errors)
    return {**errors[0], "ctx": {"expected": expected}}


def _path(location: tuple[int | str, ...]) -> str:
    """`("clauses", 2, "Permit", "acts")` as `clauses[2].acts`."""
    path = ""
    for step in location:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step[:1].islower() or not path:  # a union's member name is not a key
            path += f".{step}" if path else step
    return path


def _known_keys(kind: type[object]) -> list[str]:
    described = schema(kind)
    return sorted(
        {
            key
            for item in (described, *described.get("$defs", {}).values())
            for key in item.get("properties", {})
        }
    )
