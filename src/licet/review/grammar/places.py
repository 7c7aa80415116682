# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Countries, states, cities and named regions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from licet.review.grammar.place_names import names

__all__ = ["Place", "find_places"]

_WORD = re.compile(
    r"\b(?:u\.s\.a\.|[a-z]\.[a-z]\.(?:[a-z]\.)?|[^\W\d_][^\W\d_'’.-]*(?:['’-][^\W\d_]+)*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place named in the text."""

    start: int
    end: int
    codes: frozenset[str]
    """ISO 3166-1 or 3166-2 codes, `EU`, `EEA`, or `worldwide`; of a city its country."""
    name: str
    """As in the table, lower case."""
    kind: str
    """country, state, city, or region."""


@cache
def _by_first() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The names and their words, longest first, by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in names():
        words = tuple(w.group() for w in _WORD.finditer(name))
        if words:
            found.setdefault(words[0], []).append((words, name))
    return {
        first: tuple(sorted(group, key=lambda entry: len(entry[0]), reverse=True))
        for first, group in found.items()
    }


def find_places(text: str) -> tuple[Place, ...]:
    """Every place that is named, the longest name first.

    In a text with capitals a name has to begin with one. `Georgia` alone is the state; `us`
    is no place, `US` is.

    >>> [sorted(p.codes) for p in find_places("the laws of England and Wales, or of the PRC")]
    [['GB-ENG', 'GB-WLS'], ['CN']]
    """
    return tuple(_places(text))


def _places(text: str) -> Iterator[Place]:
    capitals = any(c.isupper() for c in text)
    words = list(_WORD.finditer(text))
    index = 0
    while index < len(words):
        first = words[index]
        size, name = (1, "united states") if first.group() == "US" else _named(text, words, index)
        if name and (not capitals or first.group()[0].isupper() or name.startswith(_SMALL)):
            yield _place(first, words[index + size - 1], name)
        index += size


_SMALL = (
    "world",
    "throughout",
    "every",
    "any ",
    "all ",
    "whole world",
    "without",
    "anywhere",
    "entire",
    "mainland",
    "member",
    "the ",
    "state of",
)
_OWNING = ("'s", "’s")


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _place(first: re.Match[str], last: re.Match[str], name: str) -> Place:
    codes, kind = names()[name]
    end = last.end()
    if last.group().lower().endswith(_OWNING) and not name.endswith("'s"):
        end -= 2
    return Place(start=first.start(), end=end, codes=codes, name=name, kind=kind)


def _named(text: str, words: list[re.Match[str]], index: int) -> tuple[int, str]:
    """How many words the longest name that stands here has, and the name; 1 and none."""
    table = _by_first()
    first = _plain(words[index].group())
    for name, key in table.get(first) or table.get(first.removesuffix("'s"), ()):
        here = words[index : index + len(name)]
        if _same(here, name) and all(
            _near(text, one.end(), two.start()) for one, two in pairwise(here)
        ):
            return len(name), key
    return 1, ""


def _same(words: list[re.Match[str]], name: tuple[str, ...]) -> bool:
    if len(words) < len(name):
        return False
    said = [_plain(w.group()) for w in words]
    return said[:-1] == list(name[:-1]) and said[-1] in (name[-1], f"{name[-1]}'s")


def _near(text: str, end: int, start: int) -> bool:
    return start - end <= 3 and not text[end:start].strip(" \n\t\r,.&()-")
