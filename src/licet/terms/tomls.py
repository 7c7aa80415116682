# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Plain values as TOML that reads back to the same; small tables stand on one line."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

__all__ = ["toml_of", "toml_value"]

_BARE = re.compile(r"[A-Za-z0-9_-]+")
WIDE = 92


def toml_of(data: Mapping[str, Any]) -> str:
    """A TOML document; keys in their order, what is `None` left out.

    >>> print(toml_of({"id": "x", "term": {"months": 3}, "parties": [{"id": "a", "roles": []}]}))
    id = "x"
    <BLANKLINE>
    [term]
    months = 3
    <BLANKLINE>
    [[parties]]
    id = "a"
    roles = []
    <BLANKLINE>
    """
    return "\n".join(_table(data, ())).lstrip("\n") + "\n"


def _table(data: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """Values first, then the tables below: TOML knows no way back."""
    said = {key: value for key, value in data.items() if value is not None}
    below = {key: value for key, value in said.items() if _is_below(key, value, path)}
    for key, value in said.items():
        if key not in below:
            yield f"{_key(key)} = {toml_value(value)}"
    for key, value in below.items():
        name = ".".join(map(_key, (*path, key)))
        if isinstance(value, Mapping):
            yield f"\n[{name}]"
            yield from _table(value, (*path, key))
            continue
        for one in value:
            yield f"\n[[{name}]]"
            yield from _table(one, (*path, key))


def _is_below(key: str, value: object, path: tuple[str, ...]) -> bool:
    """Whether a value is a table of its own rather than one on a line."""
    if isinstance(value, Mapping):
        return not path or len(f"{key} = {toml_value(value)}") > WIDE
    return _is_tables(value) and (not path or len(f"{key} = {toml_value(value)}") > WIDE)


def _is_tables(value: object) -> bool:
    listed = isinstance(value, Sequence) and not isinstance(value, str)
    return listed and bool(value) and all(isinstance(one, Mapping) for one in value)  # type: ignore[attr-defined]


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _string(key)


def _string(text: str) -> str:
    """The escapes of JSON are those of a TOML string, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def toml_value(value: Any) -> str:
    """A value as it stands behind `=`, on one line.

    >>> toml_value(("a", 2.5, True))
    '["a", 2.5, true]'
    """
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(k)} = {toml_value(v)}" for k, v in value.items() if v is not None)
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, Sequence):
        return f"[{', '.join(toml_value(one) for one in value if one is not None)}]"
    return str(value)
