# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The wordings: clauses, definitions, headings, facts and flaws, from the data files."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["ClauseForm", "Wordings", "wordings"]

DATA = Path(__file__).parent / "data"
NEWEST = "tenth"
"""The wordings kept apart that are used; `DRAWN_KEPT=ninth` in the environment takes others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseForm:
    """A clause that an agreement may have, in several wordings."""

    key: str
    article: str
    """The article or schedule it stands in."""
    title: str = ""
    kinds: tuple[str, ...] = ()
    """Kinds of agreement that may have it; empty: all."""
    when: dict[str, Any] = field(default_factory=dict)
    """Facts that have to be so."""
    share: float = 0.6
    """Of the agreements that may have it, how many do."""
    after: tuple[str, ...] = ()
    """Clauses that have to be there too."""
    say: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """Wordings that only the half kept apart uses."""

    def fits(self, facts: Mapping[str, Any]) -> bool:
        """Whether an agreement of these facts may have it."""
        if self.kinds and facts["kind"] not in self.kinds:
            return False
        return all(
            facts.get(name) in (wanted if isinstance(wanted, list) else [wanted])
            for name, wanted in self.when.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wordings:
    """Everything in the data files."""

    clauses: dict[str, ClauseForm]
    terms: dict[str, dict[str, Any]]
    articles: dict[str, dict[str, Any]]
    facts: dict[str, Any]
    flaws: dict[str, tuple[dict[str, Any], ...]]
    slips: dict[str, Any]
    has_kept: bool


@cache
def wordings() -> Wordings:
    """The data files, read once."""
    parts: dict[str, Any] = {}
    for path in sorted(DATA.glob("*.toml")):
        _merge(parts, tomllib.loads(path.read_text("utf-8")))
    group = os.environ.get("DRAWN_KEPT", NEWEST)
    kept_paths = sorted((DATA / "kept" / group).glob("*.toml"))
    kept: dict[str, Any] = {}
    for path in kept_paths:
        _merge(kept, tomllib.loads(path.read_text("utf-8")))
    return Wordings(
        clauses=_clauses(parts, kept),
        terms={
            key: {**entry, "kept": kept.get("term", {}).get(key, {}).get("say", [])}
            for key, entry in parts["term"].items()
        },
        articles=parts["article"],
        facts={**parts["facts"], **kept.get("facts", {})},  # openings that nobody has read
        flaws=_flaws(parts, kept),
        slips=_slips(parts, kept),
        has_kept=bool(kept_paths),
    )


def _merge(into: dict[str, Any], new: dict[str, Any]) -> None:
    for name, value in new.items():
        if isinstance(value, dict):
            _merge(into.setdefault(name, {}), value)
        elif isinstance(value, list):
            into[name] = [*into.get(name, []), *value]
        else:
            into[name] = value


def _clauses(parts: dict[str, Any], kept: dict[str, Any]) -> dict[str, ClauseForm]:
    unknown = set(kept.get("clause", {})) - set(parts["clause"])
    if unknown:
        raise ValueError(f"wordings are kept back of clauses that are not there: {unknown}")
    return {
        key: ClauseForm(
            key=key,
            article=entry["article"],
            title=entry.get("title", ""),
            kinds=tuple(entry.get("kinds", ())),
            when=entry.get("if", {}),
            share=entry.get("share", 0.6),
            after=tuple(entry.get("after", ())),
            say=tuple(entry["say"]),
            kept=tuple(kept.get("clause", {}).get(key, {}).get("say", ())),
        )
        for key, entry in parts["clause"].items()
    }


def _flaws(parts: dict[str, Any], kept: dict[str, Any]) -> dict[str, tuple[dict[str, Any], ...]]:
    """By rule; a recipe of the kept files is marked."""
    return {
        rule: (
            *parts["flaw"].get(rule, ()),
            *({**recipe, "kept": True} for recipe in kept.get("flaw", {}).get(rule, ())),
        )
        for rule in sorted({*parts["flaw"], *kept.get("flaw", {})})
    }


def _slips(parts: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {"open": entry, "kept": kept.get("slip", {}).get(name, [])}
        for name, entry in parts["slip"].items()
    }
