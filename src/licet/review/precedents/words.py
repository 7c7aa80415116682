# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of queries and clauses, cut to their stems, and how much each weighs."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

from licet.review.reading import fold

__all__ = ["COMMON", "Learned", "folded", "learned", "stem", "stems", "told_words"]

_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = (
    ("ies", "y"), ("ations", "at"), ("ation", "at"), ("ated", "at"), ("ating", "at"),
    ("ates", "at"), ("ate", "at"), ("ments", "ment"), ("ing", ""), ("ed", ""), ("es", ""),
    ("s", ""), ("e", ""),
)  # fmt: skip
_SHORTEST = 3
"""Letters that stay when an ending is cut off."""
COMMON = frozenset(
    """
    a an and any are as at be but by do for from if in into is it its no not of on or other s such
    that the their this to was what when where which will with agreement agreements apply applies
    around based bound clause clauses contract cover covers include includes need party parties
    provision provisions require required requires section similar via
    """.split()  # noqa: SIM905 (a list of words is read more easily so)
)
"""Words that tell no clause from another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What was counted and fitted on rated clauses: see `bench/train_precedents.py`."""

    weights: Mapping[str, float]
    """How much each view of a clause counts in its score."""
    concepts: Mapping[str, float]
    """How much each concept tells: the rarer, the more."""
    stems: Mapping[str, float]
    """How much each stem of a word tells."""
    rarest: float
    """How much a stem tells that is not among them."""
    usual: float
    """Words of a usual clause."""


@cache
def learned() -> Learned:
    """The numbers of the package."""
    raw = json.loads((files("licet.review.precedents") / "learned.json").read_text("utf-8"))
    return Learned(
        weights=MappingProxyType(raw["weights"]),
        concepts=MappingProxyType({name: value / 100 for name, value in raw["concepts"].items()}),
        stems=MappingProxyType({name: value / 100 for name, value in raw["stems"].items()}),
        rarest=raw["rarest"] / 100, usual=raw["usual"],
    )  # fmt: skip


def folded(text: str) -> str:
    """Lower case, straight quotes, plain hyphens, one space between words."""
    return " ".join(fold(text).split())


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word in lower case without its ending, so that its forms are one.

    >>> {stem(word) for word in ("terminate", "terminated", "terminating", "termination")}
    {'terminat'}
    """
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: len(word) - len(ending)] + instead
    return word


def stems(text: str) -> list[str]:
    """The stems of the words in folded text that tell something, in order."""
    return [stem(word) for word in _WORD.findall(text) if word not in COMMON]


def told_words(text: str) -> tuple[str, ...]:
    """The words in folded text that tell something, the first of each stem.

    >>> told_words("software, licensed as the software is")
    ('software', 'licensed')
    """
    found: dict[str, str] = {}
    for word in _WORD.findall(text):
        if word not in COMMON:
            found.setdefault(stem(word), word)
    return tuple(found.values())
