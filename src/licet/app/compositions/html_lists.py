# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the page lists: duties by kind, licences with where they bind and stop, artefacts."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from licet.app.compositions.graph_marks import stop_sentence
from licet.app.compositions.graph_parts import ancestors_of
from licet.app.compositions.html_words import KINDS, binding_words
from licet.terms import (
    Artefact,
    Binding,
    Composition,
    Instrument,
    Obligation,
    Step,
    Stop,
)

__all__ = ["Duty", "Entry", "Listed", "Made", "Names", "Reading", "artefacts", "duties", "licences"]

LISTED = 1000
"""Artefacts that are listed; a page with more is no use to anybody."""
ROWS = 300
"""Artefacts that are listed of each licence as bound, and as where it stops."""
_Held = TypeVar("_Held", Binding, Stop)
_QUOTED = re.compile(r"“(.*)”", re.DOTALL)


class Names:
    """Where artefacts and licences stand on the page, and what they are called."""

    def __init__(self, composition: Composition) -> None:
        near = ancestors_of(composition.lineage, composition.artefact)[:LISTED]
        self._artefacts = {a: f"a{k}" for k, a in enumerate(near)}
        self._licences = {i: f"l{k}" for k, i in enumerate(sorted(composition.instruments))}
        self._titles = {i: one.title for i, one in composition.instruments.items()}
        self._read = {i for i, one in composition.instruments.items() if one.read}

    def __contains__(self, artefact: object) -> bool:
        """Whether an artefact is listed."""
        return artefact in self._artefacts

    def artefact(self, artefact: str) -> str:
        """The anchor of an artefact; empty if it is not listed."""
        return self._artefacts.get(artefact, "")

    def licence(self, licence: str) -> str:
        """The anchor of a licence; empty if it is not listed."""
        return self._licences.get(licence, "")

    def title(self, licence: str) -> str:
        """What a licence is called."""
        return self._titles.get(licence, licence)

    def read(self, licence: str) -> bool:
        """Whether its words are known, so that it can be silent."""
        return licence in self._read


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something owed, and the words of it that have to be copied as they stand."""

    obligation: Obligation
    exact: str


def duties(composition: Composition) -> tuple[tuple[str, tuple[Duty, ...]], ...]:
    """Obligations by kind: known kinds in the order of the work, then others by name."""
    by_kind: dict[str, list[Duty]] = {}
    for one in composition.obligations:
        by_kind.setdefault(one.kind, []).append(Duty(obligation=one, exact=_exact(one)))
    order = list(KINDS)
    ranked = sorted(by_kind, key=lambda k: (order.index(k) if k in KINDS else len(order), k))
    return tuple((kind, tuple(by_kind[kind])) for kind in ranked)


def _exact(one: Obligation) -> str:
    """The words to copy: all of a notice, what stands in quotation marks of anything else."""
    if one.kind in ("display_text", "name_prefix"):
        quoted = _QUOTED.search(one.text)
        return quoted.group(1) if quoted else ""
    return one.text if one.verbatim else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Where a licence binds and where it stops, under profiles that agree on it."""

    profiles: str
    binds: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]
    """Artefact, what it is to the licence, path, switches."""
    stops: tuple[tuple[str, str], ...]
    """Artefact, and the clause that stops it."""
    more: int
    """Rows that are not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A licence of the lineage."""

    instrument: Instrument
    readings: tuple[Reading, ...]


def licences(composition: Composition) -> tuple[Entry, ...]:
    """Every licence that binds anything, by title; those that bind nothing last."""
    binds = {p: _by_licence(found) for p, found in composition.bindings.items()}
    stops = {p: _by_licence(found) for p, found in composition.stops.items()}
    readings = {
        licence: _readings(
            composition,
            {p: found.get(licence, ()) for p, found in binds.items()},
            {p: found.get(licence, ()) for p, found in stops.items()},
        )
        for licence in composition.instruments
    }
    ranked = sorted(
        composition.instruments.values(), key=lambda i: (not readings[i.id], i.title.lower(), i.id)
    )
    return tuple(Entry(instrument=one, readings=readings[one.id]) for one in ranked)


def _by_licence(found: Iterable[_Held]) -> dict[str, list[_Held]]:
    groups: dict[str, list[_Held]] = {}
    for one in found:
        groups.setdefault(one.licence, []).append(one)
    return groups


def _readings(
    composition: Composition,
    binds: Mapping[str, Sequence[Binding]],
    stops: Mapping[str, Sequence[Stop]],
) -> tuple[Reading, ...]:
    groups: dict[tuple[object, ...], tuple[list[str], Reading]] = {}
    for profile, bindings in binds.items():
        rows = tuple(
            dict.fromkeys(
                (b.artefact, binding_words(b, starts=False), b.path if len(b.path) > 1 else (),
                 b.switches)
                for b in bindings
            )
        )  # fmt: skip
        ends = tuple((s.artefact, stop_sentence(composition, s)) for s in stops.get(profile, ()))
        if not rows and not ends:
            continue
        more = max(0, len(rows) - ROWS) + max(0, len(ends) - ROWS)
        made = Reading(profiles=profile, binds=rows[:ROWS], stops=ends[:ROWS], more=more)
        groups.setdefault((rows, ends), ([], made))[0].append(profile)
    return tuple(
        Reading(profiles=" and ".join(names), binds=r.binds, stops=r.stops, more=r.more)
        for names, r in groups.values()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An artefact with the operations that made it."""

    artefact: Artefact
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Artefacts that are listed, how many are not, and how many have no part in it."""

    rows: tuple[Made, ...]
    more: int
    apart: int


def artefacts(composition: Composition) -> Listed:
    """The artefact asked about, then what it was made of, the nearest first."""
    lineage = composition.lineage
    near = ancestors_of(lineage, composition.artefact)
    by_id: Mapping[str, Artefact] = {a.id: a for a in lineage.artefacts}
    made_by: dict[str, dict[Step, None]] = {}
    for step in lineage.operations:
        made_by.setdefault(step.output, {})[step] = None
    return Listed(
        rows=tuple(_made(by_id[one], made_by.get(one, ())) for one in near[:LISTED]),
        more=max(0, len(near) - LISTED), apart=len(by_id) - len(near),
    )  # fmt: skip


def _made(artefact: Artefact, steps: Iterable[Step]) -> Made:
    return Made(artefact=artefact, steps=tuple(sorted(steps, key=repr)))
