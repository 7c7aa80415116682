# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What clauses are about: concepts of drafting with the words that ask for and express them."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

__all__ = ["Concept", "Leaning", "concepts", "leanings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """Something that a clause may say."""

    name: str
    asks: re.Pattern[str]
    """Words of a query that ask for it."""
    says: re.Pattern[str] | None
    """A sentence that says it."""
    unless: re.Pattern[str] | None
    """Words with which a sentence says something else."""
    lacks: re.Pattern[str] | None
    """Without these words the whole clause is of this kind."""

    def said_in(self, sentence: str) -> bool:
        """Whether a folded sentence says it."""
        if self.says is None or not self.says.search(sentence):
            return False
        return self.unless is None or not self.unless.search(sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """What a clause has that favours a side."""

    side: str
    topics: frozenset[str]
    """Concepts that a query asks for, one of which this is about; empty: any."""
    wants: tuple[str, ...]
    avoids: tuple[str, ...]


@cache
def concepts() -> Mapping[str, Concept]:
    """The concepts by name, in the order of their file."""
    return MappingProxyType(
        {name: _concept(name, one) for name, one in _file()["concepts"].items()}
    )


@cache
def leanings() -> tuple[Leaning, ...]:
    """What favours whom, in the order in which it is tried."""
    return tuple(
        Leaning(
            side=one["side"], topics=frozenset(one.get("topics", ())),
            wants=tuple(one["wants"]), avoids=tuple(one.get("avoids", ())),
        )
        for one in _file()["leanings"]
    )  # fmt: skip


@cache
def _file() -> Mapping[str, Any]:
    source = files("licet.review.precedents") / "concepts.toml"
    return tomllib.loads(source.read_text("utf-8"))


def _concept(name: str, raw: Mapping[str, Any]) -> Concept:
    return Concept(
        name=name, asks=re.compile(rf"\b{_any(raw['asks'])}(?!\w)"),
        says=_compiled(raw, "says"), unless=_compiled(raw, "unless"), lacks=_compiled(raw, "lacks"),
    )  # fmt: skip


def _compiled(raw: Mapping[str, Any], key: str) -> re.Pattern[str] | None:
    return re.compile(_any(raw[key])) if key in raw else None


def _any(expressions: Iterable[str]) -> str:
    return f"(?:{'|'.join(f'(?:{one})' for one in expressions)})"
