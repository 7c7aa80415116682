# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where agreements stand: stretches of time as a table, and agreements ready to judge."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.listed import Listed
from licet.decide import Now
from licet.usage.instants import EVER, NEVER
from licet.usage.state import State
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis
    import numpy as np

__all__ = ["Standings", "stretched"]


class Standings:
    """Agreements that acts are judged by.

    Those that no event changed have three stretches: before, in and after the term. They are
    compiled once they are asked for, and only the last of them is kept.

    Args:
        listed: The places of acts.
        states: Agreements that ran through the monitor.
        stretches: Theirs.
    """

    def __init__(
        self,
        listed: Listed,
        states: Mapping[int, State],
        stretches: Mapping[int, Sequence[Stretch]],
    ) -> None:
        self.listed, self.states, self.stretches = listed, states, stretches
        self._last: tuple[int, State] | None = None

    def state(self, agreement: int) -> State:
        """An agreement, ready to judge."""
        found = self.states.get(agreement)
        if found is not None:
            return found
        if self._last is None or self._last[0] != agreement:
            self._last = (agreement, State(self.listed.terms.agreements[agreement]))
        return self._last[1]

    def at(self, number: int, stretch: int) -> tuple[State, Now]:
        """The agreement of a place, ready to judge there, and how it stands in a stretch."""
        place, patch = self.listed.at(number), int(self.listed.patch_of[number])
        if patch < 0:
            state = self.state(place.agreement)
            stretches = self.stretches.get(place.agreement)
            return state, state.now if stretches is None else stretches[stretch].now
        found = self.listed.patches[patch]
        terms = self.listed.terms
        key = (place.actor, place.artefact, place.act)
        agreement = terms.agreements[place.agreement]
        state = terms.groups[found.group].state.like(agreement, key, found.slot)
        return state, state.now

    def table(self, engine: Engine) -> "ibis.Table":
        """All stretches: `of_agreement`, `stretch`, `stretch_starts`, `stretch_ends`."""
        import numpy as np
        import pyarrow as pa

        rows = [(-1, 0, EVER, NEVER)]
        for agreement, found in self.stretches.items():
            rows += [(agreement, number, s.starts, s.ends) for number, s in enumerate(found)]
        parts = [np.array(rows, "int64").T, self._still()]
        agreement, number, starts, ends = np.concatenate(parts, axis=1)
        return engine.table(
            pa.table({
                "of_agreement": agreement.astype("int32"), "stretch": number.astype("int32"),
                "stretch_starts": starts, "stretch_ends": ends,
            })
        )  # fmt: skip

    def _still(self) -> "np.ndarray":
        import numpy as np

        listed, terms = self.listed, self.listed.terms
        mine = np.unique(listed.agreement)
        mine = mine[mine >= 0]
        mine = mine[~listed.stirred[mine]].astype("int64")
        starts, ends = terms.starts[mine], terms.ends[mine]
        first, last = np.full(len(mine), EVER), np.full(len(mine), NEVER)
        parts = [
            [mine, np.full(len(mine), number), a, b]
            for number, (a, b) in enumerate(((first, starts), (starts, ends), (ends, last)))
        ]
        found = np.concatenate([np.stack(part) for part in parts], axis=1)
        return found[:, found[2] < found[3]]


def stretched(rows: "ibis.Table", stretches: "ibis.Table") -> "ibis.Table":
    """Rows with the number of the stretch of their agreement in which they are."""
    found = join(rows, stretches, {"place_agreement": "of_agreement"})
    return found.filter(found.t >= found.stretch_starts, found.t < found.stretch_ends)
