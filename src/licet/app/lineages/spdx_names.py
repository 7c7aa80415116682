# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Licences under the names that bills of materials allow."""

import functools
import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from licet.app.catalogue import load_catalogue

__all__ = ["NameKind", "Named", "expression_of", "named"]

_TOKEN = re.compile(r"\(|\)|[^\s()]+")
_REF = re.compile(r"(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+")
_OPERATORS = ("AND", "OR")


class NameKind(StrEnum):
    """Which of the three kinds of names a licence has."""

    ID = "id"
    """An identifier of the SPDX list."""
    EXPRESSION = "expression"
    NAME = "name"
    """Any words; no tool will know them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A licence under a name that a bill of materials allows."""

    kind: NameKind
    text: str


def named(licence: str) -> Named:
    """The SPDX identifier or expression of a licence, or its words as they are.

    Args:
        licence: A catalogue id, an identifier or an SPDX expression.
    """
    known = _identifiers()
    if licence in known:
        return Named(kind=NameKind.ID, text=known[licence])
    written = _expression(licence)
    if written:
        return Named(kind=NameKind.EXPRESSION, text=written)
    return Named(kind=NameKind.NAME, text=licence)


def expression_of(licence: str) -> str:
    """An SPDX expression; what SPDX does not list becomes a `LicenseRef-`."""
    found = named(licence)
    return found.text if found.kind is not NameKind.NAME else _reference(licence)


@functools.cache
def _identifiers() -> Mapping[str, str]:
    """SPDX identifiers by themselves and by the catalogue id they belong to."""
    found: dict[str, str] = {}
    for id_, record in load_catalogue(os.environ).records.items():
        for identifier in record.identifiers:
            scheme, _, name = identifier.partition(":")
            if scheme == "spdx":
                found.setdefault(id_, name)
                found[name] = name
    return found


def _reference(name: str) -> str:
    slug = re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-")
    if slug != name:  # two names must not become one
        mark = hashlib.blake2b(name.encode(errors="surrogatepass"), digest_size=4).hexdigest()
        slug = f"{slug[:60]}-{mark}".strip("-")
    return f"LicenseRef-{slug}"


def _expression(text: str) -> str:
    """The expression with identifiers for catalogue ids; empty if it is none."""
    tokens = _TOKEN.findall(text)
    if not tokens or not _well_formed(tokens):
        return ""
    written = [_operand(t) if t not in (*_OPERATORS, "(", ")") else t for t in tokens]
    if not all(written):
        return ""
    return " ".join(written).replace("( ", "(").replace(" )", ")")


def _operand(token: str) -> str:
    known = _identifiers()
    if token in known:
        return known[token]
    if _REF.fullmatch(token):
        return token
    return _reference(token) if token in load_catalogue(os.environ).records else ""


def _well_formed(tokens: list[str]) -> bool:
    depth, operand_next = 0, True
    for token in tokens:
        if token == "(":  # noqa: S105 (a bracket)
            depth += 1
            if not operand_next:
                return False
        elif token == ")":  # noqa: S105 (a bracket)
            depth -= 1
            if depth < 0 or operand_next:
                return False
        elif (token in _OPERATORS) is operand_next:
            return False
        else:
            operand_next = not operand_next
    return depth == 0 and not operand_next
