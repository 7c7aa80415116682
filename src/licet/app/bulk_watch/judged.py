# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that are not plainly allowed, judged: each different case once, by the monitor's own rules.

A case is a place (agreement, actor, artefact, act), a stretch of time in which the agreement says
the same, and the values that conditions ask for. Many acts are the same case.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.places import Place
from licet.decide import Now
from licet.terms import Breach, Event, PartyId, Remark
from licet.usage.instants import EVER, NEVER, instant
from licet.usage.said import findings, said_of
from licet.usage.state import State
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis

__all__ = ["Judge", "no_agreement", "stretched", "words"]


def stretched(
    engine: Engine, rows: "ibis.Table", stretches: Mapping[int, Sequence[Stretch]]
) -> "ibis.Table":
    """Rows with the number of the stretch of their agreement in which they are."""
    columns: dict[str, list[int]] = {
        "of_agreement": [], "stretch": [], "stretch_starts": [], "stretch_ends": [],
    }  # fmt: skip
    for agreement, found in stretches.items():
        for number, one in enumerate(found):
            row = (agreement, number, one.starts, one.ends)
            for name, value in zip(columns, row, strict=True):
                columns[name].append(value)
    table = engine.rows(
        columns,
        {"of_agreement": "int32", "stretch": "int32", "stretch_starts": "int64",
         "stretch_ends": "int64"},
    )  # fmt: skip
    found = join(rows, table, {"place_agreement": "of_agreement"})
    return found.filter(found.t >= found.stretch_starts, found.t < found.stretch_ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Says of each case what the monitor says of it."""

    engine: Engine
    cases: Cases
    listed: Sequence[Place]
    """Places, by number."""
    states: Mapping[int, State]
    """Agreements, by number."""
    courses: Mapping[int, Sequence[Stretch]]
    """By agreement, its stretches."""

    @property
    def _keys(self) -> list[str]:
        return ["place", "stretch", *self.cases.names]

    def summed(self, rows: "ibis.Table") -> Iterator[tuple[dict[str, Any], int, int]]:
        """What is said, how often, and of which instant first.

        Args:
            rows: Acts that are not plainly allowed, with places and the codes of attributes.
        """
        acts = self._stretched(rows.mutate(**self.cases.columns(rows)))
        found = acts.group_by(self._keys).agg(first=acts.t.min(), times=acts.count())
        for row in found.to_pyarrow().to_pylist():
            for one in self._said(row):
                yield one, row["times"], row["first"]

    def judged(self, rows: "ibis.Table") -> "ibis.Table | None":
        """What is said of each act; `None` if there is no such act."""
        acts = rows.mutate(**self.cases.columns(rows))
        acts = acts.select(*_KEPT, "place_agreement", "place", *self.cases.names)
        acts = self._stretched(self.engine.keep(acts))
        found = acts.group_by(self._keys).agg(first=acts.t.min()).to_pyarrow()
        if not found.num_rows:
            return None
        columns: dict[str, list[Any]] = {name: [] for name in ("word_case", *_WORDS)}
        for number, row in enumerate(found.to_pylist()):
            for one in self._said(row):
                columns["word_case"].append(number)
                for name in _WORDS:
                    columns[name].append(one[name])
        types = {"word_case": "int64", **dict.fromkeys(_WORDS, "string")}
        spoken = self.engine.rows(columns, types)
        numbered = found.drop_columns(["first"]).append_column("case", [range(found.num_rows)])
        numbered = numbered.rename_columns([f"said_{name}" for name in numbered.column_names])
        table = self.engine.table(numbered)
        joined = join(acts, table, {key: f"said_{key}" for key in self._keys})
        joined = join(joined, spoken, {"said_case": "word_case"})
        return joined.select(*_KEPT, *_WORDS)

    def _stretched(self, acts: "ibis.Table") -> "ibis.Table":
        everywhere = {**self.courses, -1: (Stretch(EVER, NEVER, _NOBODY),)}
        return stretched(self.engine, acts, everywhere)

    def _said(self, row: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        place = self.listed[row["place"]]
        event = Event(
            at=instant(row["first"]), source="", id="", actor=PartyId(place.actor),
            act=place.act, artefact=place.artefact, attributes=self.cases.attributes(row),
        )  # fmt: skip
        if place.agreement < 0:
            yield words(no_agreement(event, place.named))
            return
        now = self.courses[place.agreement][row["stretch"]].now
        seen = said_of(self.states[place.agreement], now, event)
        for one in findings(seen):
            yield words(one)


_KEPT = ("t", "source", "id", "actor", "evidence")
_NOBODY = Now.__new__(Now)
_WORDS = ("kind", "agreement", "clause", "rule", "text", "missing")


def words(found: Breach | Remark) -> dict[str, Any]:
    """What a finding says, apart from the event; the kind of a breach is empty."""
    return {
        "kind": found.kind if isinstance(found, Remark) else "",
        "agreement": found.agreement,
        "clause": found.clause,
        "rule": found.rule,
        "text": found.text,
        "missing": " ".join(found.missing) if isinstance(found, Remark) else "",
    }


def no_agreement(event: Event, named: str) -> Remark:
    """An event that is about none of the agreements."""
    who = f"no agreement binds {event.actor} for {event.artefact or 'anything'}"
    return Remark(
        kind="no_agreement", agreement=named, at=event.at, cause=f"{event.source}/{event.id}",
        party=event.actor, text=f"there is no agreement `{named}`" if named else who,
    )  # fmt: skip
