# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parties of a cover page, a term sheet or an order form: lines of a role and a name."""

import re

from licet.review.provisions.names import Name, Party

__all__ = ["is_role", "parties_of_rows"]

NEAR = 4000
"""Characters from the start of a text in which its cover page is looked for."""
_PLAIN = re.compile(r"(?:party|member)\b", re.IGNORECASE)
_ROLES = (
    r"(?:(?:data|model|service|technology|first|second) )?(?:licensor|licensee|provider|customer"
    r"|supplier|vendor|client|subscriber|purchaser|buyer|seller|recipient|member|administrator"
    r"|party(?: (?:[A-F]|\d))?)"
)
_BARE = re.compile(rf"(?:the )?{_ROLES}s?", re.IGNORECASE)
_ROW = re.compile(
    rf"^[ \t|*•-]{{0,6}}(?P<role>{_ROLES})"
    r"[ \t*]{0,4}[:|\t][ \t|*]{0,40}(?P<name>[A-Z\d][^\n|\t:;\[\]]{2,100}?)"
    r"(?=[ \t*]*(?:\(|[|\t\n]|,(?! (?:inc|llc|ltd|limited|corp|co|plc|l\.?p|s\.?a|n\.?[av])\b)"
    r"|\Z))",
    re.MULTILINE | re.IGNORECASE,
)
_WORDS = 9
"""Words of a name at most."""


def is_role(words: str) -> bool:
    """Whether words are the word for a side and no name: `the Licensee`."""
    return _BARE.fullmatch(words.strip()) is not None


def parties_of_rows(text: str) -> tuple[Party, ...]:
    """The parties that a cover page lists one a line, two at least; else none.

    `Provider | Northwind Models Ltd, with its seat in …` is a party with the name that the
    agreement calls it by; `Party` and `Member` tell no two parties apart and are no such names.
    """
    rows = [m for m in _ROW.finditer(text[:NEAR]) if _is_name(m["name"])]
    names = [" ".join(m["name"].split()) for m in rows]
    if len(set(names)) < 2 or len(set(names)) < len(names):
        return ()
    return tuple(
        Party(
            name=Name(start=m.start("name"), end=m.end("name"), text=name),
            aliases=() if _PLAIN.match(m["role"]) else (_role(m),),
        )
        for m, name in zip(rows, names, strict=True)
    )


def _role(match: re.Match[str]) -> Name:
    return Name(start=match.start("role"), end=match.end("role"), text=match["role"])


def _is_name(words: str) -> bool:
    """Whether words are written as a name: a capital or a figure first in most of them."""
    told = [word for word in words.split() if len(word) > 3]
    return (
        len(words.split()) <= _WORDS and words[0].isupper()
        and 2 * sum(word[0].isupper() for word in told) >= len(told)
    )  # fmt: skip
