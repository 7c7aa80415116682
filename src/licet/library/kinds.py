# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of clauses of an agreement on models, and the fields each may fix."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from licet.terms.artefacts import Layer
from licet.terms.decode import decode_toml
from licet.terms.errors import CatalogueError
from licet.terms.wordings import FieldType, Kind

__all__ = ["FieldType", "Kind", "kinds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    kinds: Mapping[str, Kind]


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by id: a layer (`code`, `data`, `model`, `output`) or `whole`, a dot, a name.

    Raises:
        CatalogueError: A kind has another layer, or a choice without words.
    """
    source = files("licet.library") / "data" / "kinds.toml"
    found = decode_toml(_File, source.read_text("utf-8"), where="kinds.toml").kinds
    for id_, kind in found.items():
        _check(id_, kind)
    return MappingProxyType(dict(found))


def _check(id_: str, kind: Kind) -> None:
    layer, _, name = id_.partition(".")
    if layer not in (*Layer, "whole") or not name:
        raise CatalogueError(f"`{id_}` begins with no layer", where="kinds.toml")
    asked = {name for name, type_ in kind.fields.items() if type_ is FieldType.CHOICE}
    if asked != set(kind.choices):
        raise CatalogueError("choices are not those of its fields", where=f"kinds.toml: {id_}")
