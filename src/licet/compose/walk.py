# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Walk a lineage: where each licence binds, by which path, and where it stops.

A standing that was met once has a number, and what a kind of operation makes of it is worked out
once: the walk itself then only compares short tuples, which is what keeps it quick on lineages of
ten thousand artefacts.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace

from licet.compose.standing import Move, Passage, Standing, moves
from licet.terms.artefacts import Artefact
from licet.terms.compositions import Citation, Instrument, Licensing, Profile, Stop
from licet.terms.lineage import Lineage, Step

__all__ = ["NAMELESS", "UNKNOWN", "Walk", "walk"]

UNKNOWN = "unknown"
"""Stands for the licence of whatever nobody knows the licence of."""

NAMELESS = 50
"""Artefacts without a known licence that are remembered behind one standing."""

_Trail = tuple[int, int, str, str, str, str, int]
"""How a standing came about: unsettled questions on the path, its length, the input it came
from (empty: the licensed artefact itself), the operation, the switch, and what the input is,
first as text and then as a number. The least is the firmest, then shortest path, whatever order
the lineage is written in."""


@dataclass(frozen=True, slots=True)
class _Onward:
    """What one kind of passage makes of one standing."""

    to: tuple[tuple[int, str], ...]
    """Numbers of the standings that come out, each with the switch it hangs on."""
    stops: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """Everything that binds anywhere in a lineage, under one profile."""

    profile: Profile
    instruments: Mapping[str, Instrument]
    artefacts: Mapping[str, Artefact]
    licensing: Mapping[str, Licensing]
    order: tuple[str, ...]
    """Artefacts that were walked, each after those it was made of."""
    made_by: Mapping[str, tuple[Step, ...]]
    """Steps that made an artefact, each once, in an order that does not hang on the file's."""
    nameless: Mapping[tuple[str, Standing], frozenset[str]]
    """Artefacts without a known licence that are behind a standing of `UNKNOWN`."""
    _kinds: Sequence[Standing]
    _numbers: Mapping[Standing, int]
    _held: Mapping[str, Mapping[int, _Trail]]
    _stops: Mapping[tuple[str, str, str], Move]
    _sorted: MutableMapping[str, tuple[Standing, ...]] = field(default_factory=dict)

    def ancestors(self, artefact: str) -> tuple[str, ...]:
        """The artefact and all it was made of, each after those it was made of."""
        behind = _behind(artefact, self.made_by)
        return tuple(one for one in self.order if one in behind)

    def standings(self, artefact: str) -> tuple[Standing, ...]:
        """What it is to each licence: by licence, the firmest and shortest way first."""
        found = self._sorted.get(artefact)
        if found is None:
            held, kinds = self._held[artefact], self._kinds
            order = sorted(
                (kinds[n].licence, trail[0], trail[1], _text(kinds[n]), n)
                for n, trail in held.items()
            )
            found = self._sorted[artefact] = tuple(kinds[n] for *_, n in order)
        return found

    def of_licences(self, artefact: str, licences: frozenset[str]) -> tuple[Standing, ...]:
        """As `standings`, for some licences alone."""
        kinds = self._kinds
        if any(kinds[n].licence in licences for n in self._held[artefact]):
            return tuple(s for s in self.standings(artefact) if s.licence in licences)
        return ()

    def firmly(self, artefact: str, standing: Standing) -> bool:
        """Whether the artefact is that to the licence without any unsettled question."""
        number = self._numbers.get(standing)
        trail = None if number is None else self._held[artefact].get(number)
        return trail is not None and not trail[0]

    def path(self, artefact: str, standing: Standing) -> tuple[str, ...]:
        """From the licensed artefact to this one: ids, with operations between."""
        parts: list[str] = [artefact]
        for trail in self._back(artefact, standing):
            parts += [trail[3], trail[2]]
        return tuple(reversed(parts))

    def switches(self, artefact: str, standing: Standing) -> tuple[str, ...]:
        """The unsettled questions that lie on the path, in its order."""
        found = [trail[4] for trail in self._back(artefact, standing) if trail[4]]
        return tuple(dict.fromkeys(reversed(found)))

    def _back(self, artefact: str, standing: Standing) -> Iterator[_Trail]:
        trail = self._held[artefact][self._numbers[standing]]
        while trail[2]:
            yield trail
            trail = self._held[trail[2]][trail[6]]

    def stops(self, artefacts: Iterable[str]) -> tuple[Stop, ...]:
        """Where licences stop on the way to some artefacts, in a fixed order."""
        wanted = frozenset(artefacts)
        return tuple(
            self._stop(artefact, licence, move)
            for (artefact, licence, _), move in sorted(
                (pair for pair in self._stops.items() if pair[0][0] in wanted),
                key=lambda pair: pair[0],
            )
        )

    def _stop(self, artefact: str, licence: str, move: Move) -> Stop:
        return Stop(
            licence=licence, artefact=artefact, way=move.way, switch=move.switch,
            citation=Citation(
                licence=licence, section=move.row.section, quote=move.row.quote, key=move.way,
                source=self.instruments[licence].source,
            ),
        )  # fmt: skip


def walk(
    lineage: Lineage,
    instruments: Mapping[str, Instrument],
    licensing: Mapping[str, Licensing],
    *,
    profile: Profile,
    to: str = "",
) -> Walk:
    """Follow every licence of a lineage from artefact to artefact.

    The cost is that of the edges times the standings that are alive on them, of which a licence
    has a handful at most; nothing depends on the order in which the lineage is written down.

    Args:
        lineage: The graph.
        instruments: Licences by id; `UNKNOWN` may be left out.
        licensing: What each artefact is under, by its id.
        profile: Answers to what is unsettled.
        to: Only what this artefact was made of is walked; empty: everything.
    """
    artefacts = {a.id: a for a in lineage.artefacts}
    made_by = _made_by(lineage)
    wanted = _behind(to, made_by) if to else frozenset(artefacts)
    order = _ordered(wanted, made_by)
    trip = _Trip(instruments, profile)
    for artefact in order:
        trip.start(artefact, licensing[artefact])
        for step in made_by.get(artefact, ()):
            for one, passage in _passages(step, artefacts):
                trip.take(one, artefact, passage)
    return Walk(
        profile=profile, instruments=instruments, artefacts=artefacts, licensing=licensing,
        order=order, made_by={a: s for a, s in made_by.items() if a in wanted},
        nameless={(a, trip.kinds[n]): names for (a, n), names in trip.nameless.items()},
        _kinds=trip.kinds, _numbers=trip.numbers, _held=trip.held, _stops=trip.stops,
    )  # fmt: skip


def _text(standing: Standing) -> str:
    """What it is, as text that sorts the same in every run."""
    return f"{standing.relation}|{standing.reach}|{standing.imitates:d}|{standing.adapted:d}"


@dataclass(frozen=True, slots=True)
class _Trip:
    """What is gathered on the way; its collections are filled in."""

    instruments: Mapping[str, Instrument]
    profile: Profile
    kinds: list[Standing] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    numbers: dict[Standing, int] = field(default_factory=dict)
    held: dict[str, dict[int, _Trail]] = field(default_factory=dict)
    stops: dict[tuple[str, str, str], Move] = field(default_factory=dict)
    tables: dict[Passage, dict[int, _Onward]] = field(default_factory=dict)
    nameless: dict[tuple[str, int], frozenset[str]] = field(default_factory=dict)

    def start(self, artefact: str, licensing: Licensing) -> None:
        """Note the licences that are put on the artefact itself."""
        here = self.held[artefact] = {}
        for licence in licensing.binding():
            number = self._number(Standing(licence))
            here[number] = (0, 0, "", "", "", "", number)
            if licence == UNKNOWN:
                self.nameless[artefact, number] = frozenset((artefact,))

    def _number(self, standing: Standing) -> int:
        number = self.numbers.get(standing)
        if number is None:
            number = self.numbers[standing] = len(self.kinds)
            self.kinds.append(standing)
            self.texts.append(_text(standing))
        return number

    def take(self, one: str, artefact: str, passage: Passage) -> None:
        """Carry every standing of an input over to the output."""
        here, texts = self.held[artefact], self.texts
        table = self.tables.setdefault(passage, {})
        op = str(passage.op)
        for number, before in self.held[one].items():
            onward = table.get(number)
            if onward is None:
                onward = table[number] = self._onward(number, passage)
            doubts, depth = before[0], before[1] + 1
            for to, switch in onward.to:
                found = (doubts + 1 if switch else doubts, depth, one, op, switch,
                         texts[number], number)  # fmt: skip
                known = here.get(to)
                if known is None or found < known:
                    here[to] = found
                if (one, number) in self.nameless:
                    self._behind((one, number), (artefact, to))
            for move in onward.stops:
                self._stop(number, artefact, move)

    def _onward(self, number: int, passage: Passage) -> _Onward:
        standing = self.kinds[number]
        found = moves(
            self.instruments[standing.licence], standing, passage=passage, profile=self.profile
        )
        return _Onward(
            tuple((self._number(m.to), m.switch) for m in found if m.to is not None),
            tuple(m for m in found if m.to is None),
        )

    def _behind(self, source: tuple[str, int], target: tuple[str, int]) -> None:
        names = self.nameless.get(target, frozenset()) | self.nameless[source]
        # The first in their order, so that a cut never hangs on the order of the file.
        cut = names if len(names) <= NAMELESS else frozenset(sorted(names)[:NAMELESS])
        self.nameless[target] = cut

    def _stop(self, number: int, artefact: str, move: Move) -> None:
        key = artefact, self.kinds[number].licence, str(move.way)
        known = self.stops.get(key)
        if known is None or move.switch < known.switch:
            self.stops[key] = move


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


def _behind(artefact: str, made_by: Mapping[str, tuple[Step, ...]]) -> frozenset[str]:
    """The artefact and all it was made of."""
    found, ahead = {artefact}, [artefact]
    while ahead:
        for step in made_by.get(ahead.pop(), ()):
            new = {i.artefact for i in step.inputs} - found
            found |= new
            ahead += new
    return frozenset(found)


def _ordered(wanted: frozenset[str], made_by: Mapping[str, tuple[Step, ...]]) -> tuple[str, ...]:
    """Every artefact after those it was made of; among equals by id."""
    waits = dict.fromkeys(wanted, 0)
    after: dict[str, list[str]] = {}
    for output in wanted:
        for step in made_by.get(output, ()):
            for one in step.inputs:
                waits[output] += 1
                after.setdefault(one.artefact, []).append(output)
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
