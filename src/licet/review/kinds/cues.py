# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The cue words of each kind of clause, from their file."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from licet.review.reading import pattern

__all__ = ["Cue", "FieldCue", "cues"]

_MACRO = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCue:
    """How a value of a field is known."""

    name: str
    type: str
    before: re.Pattern[str] | None
    """Words in the 90 characters before a number."""
    after: re.Pattern[str] | None
    """Words close behind it."""
    near: re.Pattern[str] | None
    """Words anywhere in its sentence."""
    values: tuple[tuple[str | int | bool, re.Pattern[str]], ...]
    """Words for a value; the first that is found counts."""
    prevails: str
    """The value that counts alone where a text says several."""
    both: str
    """The value of a text that says one thing of each side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """How a kind of clause is known."""

    kind: str
    words: tuple[str, ...]
    headings: re.Pattern[str]
    says: re.Pattern[str]
    unless: re.Pattern[str] | None
    fields: tuple[FieldCue, ...]


@cache
def cues() -> Mapping[str, Cue]:
    """The cues by kind, in the order of the kinds."""
    source = files("licet.review.kinds") / "cues.toml"
    raw = tomllib.loads(source.read_text("utf-8"))
    macros = raw["macros"]
    return MappingProxyType({kind: _cue(kind, one, macros) for kind, one in raw["kinds"].items()})


def _cue(kind: str, raw: Mapping[str, Any], macros: Mapping[str, str]) -> Cue:
    return Cue(
        kind=kind,
        words=tuple(raw["words"]),
        headings=_compiled(rf"(?:{'|'.join(raw['headings'])})[ .:]*", macros),
        says=_compiled("|".join(f"(?:{one})" for one in raw["says"]), macros),
        unless=_compiled(raw["unless"], macros) if "unless" in raw else None,
        fields=tuple(_field(one, macros) for one in raw.get("fields", ())),
    )


def _field(raw: Mapping[str, Any], macros: Mapping[str, str]) -> FieldCue:
    def one(name: str) -> re.Pattern[str] | None:
        return _compiled(raw[name], macros) if name in raw else None

    values: list[tuple[str | int | bool, re.Pattern[str]]] = [
        (int(word) if word.isdigit() else word, _compiled(says, macros))
        for word, says in raw.get("values", {}).items()
    ]
    values += [(value, p) for value, name in ((False, "no"), (True, "yes")) if (p := one(name))]
    return FieldCue(
        name=raw["name"], type=raw.get("type", ""), before=one("before"),
        after=_compiled(_behind(raw["after"]), macros) if "after" in raw else None,
        near=one("near"), values=tuple(values),
        prevails=raw.get("prevails", ""), both=raw.get("both", ""),
    )  # fmt: skip


def _behind(expression: str) -> str:
    """Words close behind a number, or with `^` at once."""
    if expression.startswith("^"):
        return expression[1:]
    return rf"[^.;]{{0,45}}?(?:{expression})"


def _compiled(expression: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern with its macros written out; single letters in braces are left alone."""

    def written(match: re.Match[str]) -> str:
        return macros[match[1]]

    for _ in range(2):  # a macro may name another
        expression = _MACRO.sub(written, expression)
    return pattern(expression)
