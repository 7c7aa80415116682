# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that are not plainly allowed, judged: each different case once, by the monitor's own rules.

A case is a place (agreement, actor, artefact, act), a stretch of time in which the agreement says
the same, and the values that conditions ask for. Many acts are the same case.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.places import Place
from licet.decide import Now
from licet.terms import Breach, Event, PartyId, Remark
from licet.usage.instants import EVER, NEVER, instant
from licet.usage.said import said_of
from licet.usage.state import State
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis
    import pyarrow as pa

__all__ = ["judged", "no_agreement", "stretched", "words"]


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


@dataclass(frozen=True, slots=True)
class _Said:
    """Rows of what is said of each case."""

    case: list[int]
    what: list[dict[str, Any]]


def judged(
    engine: Engine,
    rows: "ibis.Table",
    cases: Cases,
    *,
    listed: Sequence[Place],
    states: Mapping[int, State],
    courses: Mapping[int, Sequence[Stretch]],
) -> "ibis.Table | None":
    """What is said of each act that is not plainly allowed; `None` if there is no such act.

    Args:
        engine: Where the acts are.
        rows: The acts, with their places and the codes of their attributes.
        cases: What cases are told apart by.
        listed: The places, by number.
        states: Agreements, by number.
        courses: By agreement, its stretches.
    """
    keys = ["place", "stretch", *cases.names]
    acts = rows.mutate(**cases.columns(rows))
    acts = acts.select(*_KEPT, "place_agreement", "place", *cases.names)
    everywhere = {**courses, -1: (Stretch(EVER, NEVER, _NOBODY),)}
    acts = stretched(engine, engine.keep(acts), everywhere)
    found = acts.group_by(keys).agg(first=acts.t.min()).to_pyarrow()
    if not found.num_rows:
        return None
    said = _Said([], [])
    for number, row in enumerate(found.to_pylist()):
        place = listed[row["place"]]
        event = _event(place, row["first"], cases.attributes(row))
        for one in _lines(place, event, row["stretch"], states, courses):
            said.case.append(number)
            said.what.append(one)
    numbered = found.drop_columns(["first"]).append_column("case", [range(found.num_rows)])
    return _with_words(engine, acts, numbered, said, keys)


_KEPT = ("t", "source", "id", "actor", "evidence")
_NOBODY = Now.__new__(Now)
_WORDS = ("kind", "agreement", "clause", "rule", "text", "missing")


def _event(place: Place, t: int, attributes: Mapping[str, Any]) -> Event:
    return Event(at=instant(t), source="", id="", actor=PartyId(place.actor), act=place.act,
                 artefact=place.artefact, attributes=attributes)  # fmt: skip


def _lines(
    place: Place,
    event: Event,
    stretch: int,
    states: Mapping[int, State],
    courses: Mapping[int, Sequence[Stretch]],
) -> Iterable[dict[str, Any]]:
    if place.agreement < 0:
        yield words(no_agreement(event, place.named))
        return
    now = courses[place.agreement][stretch].now
    seen = said_of(states[place.agreement], now, event)
    for one in (*seen.breaches, *seen.remarks):
        yield words(one)


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


def _with_words(
    engine: Engine, acts: "ibis.Table", cases: "pa.Table", said: _Said, keys: Sequence[str]
) -> "ibis.Table":
    table = engine.table(cases.rename_columns([f"said_{name}" for name in cases.column_names]))
    columns: dict[str, list[Any]] = {"word_case": said.case}
    for name in _WORDS:
        columns[name] = [one[name] for one in said.what]
    spoken = engine.rows(columns, {"word_case": "int64", **dict.fromkeys(_WORDS, "string")})
    joined = join(acts, table, {key: f"said_{key}" for key in keys})
    joined = join(joined, spoken, {"said_case": "word_case"})
    return joined.select(*_KEPT, *_WORDS)
