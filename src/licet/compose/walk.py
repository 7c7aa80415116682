# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Walk a lineage: where each licence binds, by which path, and where it stops."""

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from licet.compose.standing import Move, Passage, Standing, moves
from licet.terms.artefacts import Artefact
from licet.terms.compositions import Citation, Instrument, Licensing, Profile, Stop
from licet.terms.lineage import Lineage, Step

__all__ = ["NAMELESS", "UNKNOWN", "Origin", "Walk", "walk"]

UNKNOWN = "unknown"
"""Stands for the licence of whatever nobody knows the licence of."""

NAMELESS = 50
"""Artefacts without a known licence that are remembered behind one standing."""


@dataclass(frozen=True, slots=True)
class Origin:
    """How a standing came about: the firmest, then shortest path."""

    doubts: int
    """How many unsettled questions lie on the path."""
    depth: int
    artefact: str
    """The input it came from; empty: the licensed artefact itself."""
    standing: Standing | None = None
    op: str = ""
    switch: str = ""

    def order(self) -> tuple[object, ...]:
        """What makes one path better than another, whatever order the lineage is written in."""
        before = self.standing
        kind = (before.relation, before.reach, before.imitates, before.adapted) if before else ()
        return self.doubts, self.depth, self.artefact, self.op, self.switch, kind


@dataclass(frozen=True, slots=True)
class Walk:
    """Everything that binds anywhere in a lineage, under one profile."""

    profile: Profile
    lineage: Lineage
    instruments: Mapping[str, Instrument]
    artefacts: Mapping[str, Artefact]
    licensing: Mapping[str, Licensing]
    order: tuple[str, ...]
    """Artefacts, each after those it was made of."""
    made_by: Mapping[str, tuple[Step, ...]]
    """Steps that made an artefact, each once, in an order that does not hang on the file's."""
    held: Mapping[str, Mapping[Standing, Origin]]
    """By artefact: what it is to each licence."""
    stops: tuple[Stop, ...]
    nameless: Mapping[tuple[str, Standing], frozenset[str]]
    """Artefacts without a known licence that are behind a standing of `UNKNOWN`."""

    def standings(self, artefact: str) -> tuple[Standing, ...]:
        """What it is to each licence: by licence, the firmest and shortest way first."""
        held = self.held[artefact]
        return tuple(
            sorted(
                held,
                key=lambda s: (
                    s.licence, held[s].doubts, held[s].depth, s.relation, s.reach, s.imitates,
                    s.adapted,
                ),
            )
        )  # fmt: skip

    def path(self, artefact: str, standing: Standing) -> tuple[str, ...]:
        """From the licensed artefact to this one: ids, with operations between."""
        parts: list[str] = [artefact]
        origin = self.held[artefact][standing]
        while origin.standing is not None:
            parts += [origin.op, origin.artefact]
            origin = self.held[origin.artefact][origin.standing]
        return tuple(reversed(parts))

    def switches(self, artefact: str, standing: Standing) -> tuple[str, ...]:
        """The unsettled questions that lie on the path, in its order."""
        found: list[str] = []
        origin = self.held[artefact][standing]
        while True:
            if origin.switch:
                found.append(origin.switch)
            if origin.standing is None:
                return tuple(dict.fromkeys(reversed(found)))
            origin = self.held[origin.artefact][origin.standing]

    def ancestors(self, artefact: str) -> tuple[str, ...]:
        """The artefact and all it was made of, each after those it was made of."""
        wanted = {artefact}
        for one in reversed(self.order):
            if one in wanted:
                for step in self.made_by.get(one, ()):
                    wanted.update(i.artefact for i in step.inputs)
        return tuple(one for one in self.order if one in wanted)


def walk(
    lineage: Lineage,
    instruments: Mapping[str, Instrument],
    licensing: Mapping[str, Licensing],
    *,
    profile: Profile,
) -> Walk:
    """Follow every licence of a lineage from artefact to artefact.

    The cost is that of the edges times the standings that are alive on them, of which a licence
    has a handful at most; nothing depends on the order in which the lineage is written down.

    Args:
        lineage: The graph.
        instruments: Licences by id; `UNKNOWN` may be left out.
        licensing: What each artefact is under, by its id.
        profile: Answers to what is unsettled.
    """
    artefacts = {a.id: a for a in lineage.artefacts}
    made_by = _made_by(lineage)
    order = _ordered(lineage)
    trip = _Trip(instruments, profile, {a: {} for a in artefacts}, {}, {}, {})
    for artefact in order:
        for licence in licensing[artefact].binding():
            trip.held[artefact][Standing(licence)] = Origin(0, 0, "")
            if licence == UNKNOWN:
                trip.nameless[artefact, Standing(licence)] = frozenset((artefact,))
        for step in made_by.get(artefact, ()):
            for one, passage in _passages(step, artefacts):
                trip.take(one, artefact, passage)
    return Walk(
        profile=profile, lineage=lineage, instruments=instruments, artefacts=artefacts,
        licensing=licensing, order=order,
        made_by=made_by, held=trip.held,
        stops=tuple(trip.stops[key] for key in sorted(trip.stops)), nameless=trip.nameless,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Trip:
    """What is gathered on the way; its mappings are filled in."""

    instruments: Mapping[str, Instrument]
    profile: Profile
    held: dict[str, dict[Standing, Origin]]
    stops: dict[tuple[str, str, str], Stop]
    known: dict[tuple[Standing, Passage], tuple[Move, ...]]
    nameless: dict[tuple[str, Standing], frozenset[str]]

    def take(self, one: str, artefact: str, passage: Passage) -> None:
        """Carry every standing of an input over to the output."""
        here = self.held[artefact]
        op = str(passage.op)
        for standing, before in self.held[one].items():
            for move in self._moves(standing, passage):
                if move.to is None:
                    self._stop(standing, artefact, move)
                    continue
                found = Origin(
                    before.doubts + bool(move.switch), before.depth + 1, one, standing, op,
                    move.switch,
                )  # fmt: skip
                known = here.get(move.to)
                if known is None or found.order() < known.order():
                    here[move.to] = found
                if standing.licence == UNKNOWN:
                    self._behind((one, standing), (artefact, move.to))

    def _behind(self, source: tuple[str, Standing], target: tuple[str, Standing]) -> None:
        names = self.nameless.get(target, frozenset()) | self.nameless[source]
        # The first in their order, so that a cut never hangs on the order of the file.
        cut = names if len(names) <= NAMELESS else frozenset(sorted(names)[:NAMELESS])
        self.nameless[target] = cut

    def _moves(self, standing: Standing, passage: Passage) -> tuple[Move, ...]:
        key = standing, passage
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = moves(
                self.instruments[standing.licence], standing, passage=passage,
                profile=self.profile,
            )  # fmt: skip
        return found

    def _stop(self, standing: Standing, artefact: str, move: Move) -> None:
        key = (artefact, standing.licence, str(move.way))
        known = self.stops.get(key)
        if known is None or move.switch < known.switch:
            self.stops[key] = Stop(
                licence=standing.licence, artefact=artefact, way=move.way, switch=move.switch,
                citation=Citation(
                    licence=standing.licence, section=move.row.section, quote=move.row.quote,
                    key=move.way, source=self.instruments[standing.licence].source,
                ),
            )  # fmt: skip


def _made_by(lineage: Lineage) -> Mapping[str, tuple[Step, ...]]:
    found: dict[str, set[Step]] = {}
    for step in lineage.operations:
        inputs = sorted(set(step.inputs), key=lambda i: (i.artefact, i.role))
        found.setdefault(step.output, set()).add(replace(step, inputs=tuple(inputs)))
    return {
        output: tuple(sorted(steps, key=lambda s: (s.op, [(i.artefact, i.role) for i in s.inputs])))
        for output, steps in found.items()
    }


def _passages(step: Step, artefacts: Mapping[str, Artefact]) -> Iterator[tuple[str, Passage]]:
    made = artefacts[step.output].kind
    for one in step.inputs:
        yield one.artefact, Passage(step.op, one.role, artefacts[one.artefact].kind, made)


def _ordered(lineage: Lineage) -> tuple[str, ...]:
    """Every artefact after those it was made of; among equals by id."""
    waits = {a.id: 0 for a in lineage.artefacts}
    after: dict[str, list[str]] = {}
    for step in lineage.operations:
        for one in step.inputs:
            waits[step.output] += 1
            after.setdefault(one.artefact, []).append(step.output)
    ready = [a for a, count in waits.items() if not count]
    heapq.heapify(ready)
    order: list[str] = []
    while ready:
        artefact = heapq.heappop(ready)
        order.append(artefact)
        for following in after.get(artefact, ()):
            waits[following] -= 1
            if not waits[following]:
                heapq.heappush(ready, following)
    return tuple(order)
