# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The cues of this package: data files, read when first needed."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from licet.review.clause_keys.cue import Cue, cue, written_out
from licet.review.clause_keys.words import Concept, concept

__all__ = ["Entry", "concepts", "denial", "entries", "load", "raw"]

FILES = (
    "competition", "conduct", "data", "information", "liability", "licence", "output",
    "patterns", "privacy", "roles",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A clause, or a pattern, and what gives it away."""

    key: str
    cues: tuple[Cue, ...]
    whole: tuple[Concept, ...] = ()
    """What has to stand somewhere in the text."""
    elements: Mapping[str, tuple[Cue, ...]] = field(default_factory=lambda: MappingProxyType({}))
    minimum: int = 0
    """How many elements make the clause where no cue names it; 0: no number does."""
    together: bool = True
    """Whether elements count only in the part where the clause stands."""
    cited: tuple[Cue, ...] = ()
    """What takes over the whole list of elements by naming the provision that has it."""
    cured: tuple[str, ...] = ()
    """Keys of clauses that, where read, take the pattern back."""


def concepts() -> Mapping[str, str]:
    """The named concepts."""
    return _concepts()


@cache
def _concepts() -> Mapping[str, str]:
    found: dict[str, str] = raw("concepts")["concepts"]
    return MappingProxyType(found)


def raw(name: str) -> dict[str, Any]:
    """One file of cues as it is written."""
    source = files("licet.review.clause_keys") / "cues" / f"{name}.toml"
    return tomllib.loads(source.read_text("utf-8"))


@cache
def entries() -> tuple[Entry, ...]:
    """All entries, those first that take others back."""
    found = [one for name in FILES for one in load(raw(name))]
    return tuple(sorted(found, key=lambda one: (bool(one.cured), one.key)))


@cache
def denial() -> Concept:
    """Words that deny a duty."""
    return concept(written_out(concepts()["denied"], concepts()))


def load(table: Mapping[str, Any]) -> Iterable[Entry]:
    """Entries of one file, by key."""
    for key, said in table.items():
        yield Entry(
            key=key,
            cues=_cues(said.get("cues", ())),
            whole=tuple(concept(written_out(w, concepts())) for w in said.get("whole", ())),
            elements=MappingProxyType(
                {name: _cues(cues) for name, cues in said.get("elements", {}).items()}
            ),
            minimum=said.get("minimum", 0),
            together=said.get("together", True),
            cited=_cues(said.get("cited", ())),
            cured=tuple(said.get("cured", ())),
        )


def _cues(written: Iterable[str]) -> tuple[Cue, ...]:
    return tuple(cue(one, concepts()) for one in written)
