# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One artefact of a walked lineage, as the conflict rules look at it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from licet.compose.duties import Duty, duties
from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.compose.walk import Walk
from licet.terms.artefacts import Artefact
from licet.terms.compositions import Citation, Instrument, Licensing, Situation, Statement, Stop
from licet.terms.lineage import Relation

__all__ = ["EVERYWHERE", "WHOLE", "Bound", "View", "once"]

EVERYWHERE = 1000
"""Artefacts up to which it is told of all of them what binds them and what stops there."""

WHOLE = frozenset((Relation.COPY, Relation.DERIVATIVE, Relation.EXTRACTED))
"""Relations in which the artefact as a whole is under the licence, not a part beside others."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A licence that holds for an artefact in one relation."""

    instrument: Instrument
    standing: Standing

    @property
    def whole(self) -> bool:
        """Whether it holds for the artefact as a whole."""
        return self.standing.relation in WHOLE


@dataclass(frozen=True, eq=False)
class View:
    """What is known when the conflicts of one artefact are looked for.

    Without slots: what many rules ask for is worked out once and kept.
    """

    walk: Walk
    artefact: Artefact
    situation: Situation
    today: date

    @property
    def licensing(self) -> Licensing:
        """The artefact's own licences."""
        return self.walk.licensing[self.artefact.id]

    @cached_property
    def bound(self) -> tuple[Bound, ...]:
        """Everything that binds it, the firmest and shortest way first for each licence."""
        return tuple(
            Bound(self.walk.instruments[s.licence], s)
            for s in self.walk.standings(self.artefact.id)
        )

    @cached_property
    def owed(self) -> tuple[tuple[Bound, tuple[Duty, ...]], ...]:
        """What each of them asks for in return."""
        profile = self.walk.profile
        return tuple(
            (one, duties(one.instrument, one.standing, profile=profile)) for one in self.bound
        )

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        """Where licences stop on the way to it."""
        return self.walk.stops(self.near)

    @cached_property
    def ancestors(self) -> tuple[str, ...]:
        """It and all it was made of, each after those it was made of."""
        return self.walk.ancestors(self.artefact.id)

    @cached_property
    def sources(self) -> Mapping[str, tuple[Artefact, ...]]:
        """By licence: the artefacts among its ancestors that the licence was put on."""
        found: dict[str, list[Artefact]] = {}
        for one in self.ancestors:
            for licence in self.walk.licensing[one].binding():
                found.setdefault(licence, []).append(self.walk.artefacts[one])
        return {licence: tuple(artefacts) for licence, artefacts in found.items()}

    @property
    def near(self) -> tuple[str, ...]:
        """The artefacts of which everything is told: all, or it alone if they are very many."""
        return self.ancestors if len(self.ancestors) <= EVERYWHERE else (self.artefact.id,)

    def upstream(self) -> Iterator[Bound]:
        """What binds it from elsewhere, and not only because it is put on the artefact itself."""
        own = self.licensing.binding()
        for one in self.bound:
            on_it = one.standing.relation is Relation.COPY and one.standing.licence in own
            if not on_it:
                yield one

    def cite(self, one: Bound, statement: Statement) -> Citation:
        """A clause, with the path by which it comes to bind this artefact."""
        return self.cite_at(self.artefact.id, one, statement)

    def cite_at(self, artefact: str, one: Bound, statement: Statement) -> Citation:
        """A clause, with the path by which it comes to bind another artefact."""
        return Citation(
            licence=one.instrument.id, section=statement.section, quote=statement.quote,
            key=statement.key, path=self.walk.path(artefact, one.standing),
            source=one.instrument.source, switches=self.walk.switches(artefact, one.standing),
        )  # fmt: skip

    def says(self, one: Bound, key: str) -> Statement:
        """What a licence that binds it says on a key."""
        return said(one.instrument, key)


def once(clauses: Iterable[Citation]) -> tuple[Citation, ...]:
    """Each clause of a licence once, in the order given."""
    found: dict[tuple[str, str], Citation] = {}
    for clause in clauses:
        found.setdefault((clause.licence, clause.section), clause)
    return tuple(found.values())
