# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that are not plainly allowed, judged: each different case once, by the monitor's own rules.

A case is a place (agreement, actor, artefact, act), a stretch of time in which the agreement says
the same, and the values that conditions ask for. Many acts are the same case.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.alike import Alike
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.listed import Listed
from licet.app.bulk_watch.standings import Standings, stretched
from licet.app.bulk_watch.strays import no_agreement
from licet.terms import Breach, Event, PartyId, Remark
from licet.usage.instants import instant
from licet.usage.said import findings, said_of

if TYPE_CHECKING:
    import ibis
    import numpy as np
    import pyarrow as pa

__all__ = ["Judge", "words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Says of each case what the monitor says of it."""

    engine: Engine
    alike: Alike
    standings: Standings
    stretches: "ibis.Table"

    @property
    def _keys(self) -> list[str]:
        return ["place", "stretch", *self.alike.cases.names]

    def summed(self, rows: "ibis.Table") -> Iterator[tuple[str, str, str, int, int]]:
        """What is said: agreement, rule, kind, how often, and of which instant first.

        Args:
            rows: Acts that are not plainly allowed, with places and the codes of attributes.
        """
        acts = stretched(rows.mutate(**self.alike.cases.columns(rows)), self.stretches)
        found = acts.group_by(self._keys).agg(first=acts.t.min(), times=acts.count()).to_pyarrow()
        kind, firsts = self.alike.kinds(found, words=False)
        said = list(self._each(found, firsts))
        yield from _added(self.alike.listed, found, kind, said)

    def judged(self, rows: "ibis.Table") -> "ibis.Table | None":
        """What is said of each act; `None` if there is no such act."""
        cases = self.alike.cases
        acts = rows.mutate(**cases.columns(rows))
        acts = acts.select(*_KEPT, "place_agreement", "place", *cases.names)
        acts = stretched(self.engine.keep(acts), self.stretches)
        found = acts.group_by(self._keys).agg(first=acts.t.min()).to_pyarrow()
        if not found.num_rows:
            return None
        kind, firsts = self.alike.kinds(found, words=True)
        columns: dict[str, list[Any]] = {name: [] for name in ("word_case", *_WORDS)}
        for number, said in enumerate(self._each(found, firsts)):
            for one in said:
                columns["word_case"].append(number)
                for name in _WORDS:
                    columns[name].append(one[name])
        types = {"word_case": "int64", **dict.fromkeys(_WORDS, "string")}
        spoken = self.engine.rows(columns, types)
        numbered = found.drop_columns(["first"]).append_column("case", [kind])
        numbered = numbered.rename_columns([f"said_{name}" for name in numbered.column_names])
        table = self.engine.table(numbered)
        joined = join(acts, table, {key: f"said_{key}" for key in self._keys})
        joined = join(joined, spoken, {"said_case": "word_case"})
        return joined.select(*_KEPT, *_WORDS)

    def _each(self, found: "pa.Table", cases: "np.ndarray") -> Iterator[list[dict[str, Any]]]:
        """What is said of some cases."""
        for row in found.take(cases).to_pylist():
            yield [words(one) for one in self._said(row)]

    def _said(self, row: Mapping[str, Any]) -> Iterator[Breach | Remark]:
        place = self.alike.listed.at(row["place"])
        event = Event(
            at=instant(row["first"]), source="", id="", actor=PartyId(place.actor),
            act=place.act, artefact=place.artefact,
            attributes=self.alike.cases.attributes(row),
        )  # fmt: skip
        if place.agreement < 0:
            yield no_agreement(event, place.named)
            return
        state, now = self.standings.at(row["place"], row["stretch"])
        yield from findings(said_of(state, now, event))


def _added(
    listed: Listed, found: "pa.Table", kind: "np.ndarray", said: Sequence[list[dict[str, Any]]]
) -> Iterator[tuple[str, str, str, int, int]]:
    """Findings of the same agreement, rule and kind, added up."""
    import numpy as np
    import pyarrow as pa

    counts = np.array([len(one) for one in said], "int64")
    case = np.repeat(np.arange(len(kind)), counts[kind])
    each = np.concatenate([[0], np.cumsum(counts)])
    within = np.arange(len(case)) - np.repeat(np.cumsum(counts[kind]) - counts[kind], counts[kind])
    which = each[kind[case]] + within
    place = found["place"].to_numpy()[case]
    agreement = listed.agreement[place]
    named = listed.keys["agreement"].take(listed.key[place])
    told = [(one["rule"], one["kind"]) for part in said for one in part]
    added = pa.table({
        "agreement": agreement, "named": named, "times": found["times"].take(case),
        "rule": pa.array([rule for rule, _kind in told], pa.string()).take(which),
        "kind": pa.array([kind_ for _rule, kind_ in told], pa.string()).take(which),
        "first": found["first"].take(case),
    })  # fmt: skip
    keys = ["agreement", "named", "rule", "kind"]
    added = added.group_by(keys).aggregate([("times", "sum"), ("first", "min")])
    agreements = listed.terms.agreements
    for row in added.to_pylist():
        number = row["agreement"]
        name = agreements[number].id if number >= 0 else row["named"]
        yield name, row["rule"], row["kind"], row["times_sum"], row["first_min"]


_KEPT = ("t", "source", "id", "actor", "evidence")
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
