# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which agreements acts are about, for many of them at once: the same as `licet.usage.bindings`."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from licet.terms import Agreement

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

__all__ = ["Binder", "Bound"]

_AT_ONCE = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """Pairs of a row that names actor and artefact, and an agreement that it is about."""

    row: "np.ndarray"
    """Sorted; each row is there at least once."""
    agreement: "np.ndarray"
    """By number, sorted for each row; -1: the row is about none."""
    party: "np.ndarray"
    """Which of the parties of the agreement acts; -1: none of them."""
    artefact: "np.ndarray"
    """Which of its artefacts; -1: on none of them."""


class Binder:
    """Agreements by their ids, parties and artefacts."""

    def __init__(self, agreements: Sequence[Agreement]) -> None:
        import numpy as np
        import pyarrow as pa

        self._ids = pa.array([one.id for one in agreements], pa.string())
        parties = [[party.id for party in one.parties] for one in agreements]
        self._parties = _Names(parties)
        artefacts = [["", *(artefact.id for artefact in one.artefacts)] for one in agreements]
        self._artefacts = _Names(artefacts)
        order = np.argsort(self._parties.codes, kind="stable")
        self._by_party = self._parties.of[order]
        count = len(self._parties.names)
        self._from = np.searchsorted(self._parties.codes[order], np.arange(count + 1))

    def bind(self, rows: "pa.Table") -> Bound:
        """Bind rows with the columns `agreement`, `actor` and `artefact`."""
        import numpy as np
        import pyarrow.compute as pc

        named = _codes(rows["agreement"], self._ids)
        actor = _codes(rows["actor"], self._parties.names)
        artefact = _codes(rows["artefact"], self._artefacts.names)
        free = pc.equal(rows["agreement"], "").to_numpy()
        found = [(np.flatnonzero(~free & (named >= 0)), named[~free & (named >= 0)])]
        open_ = np.flatnonzero(free & (actor >= 0) & (artefact >= 0))
        counts = self._from[actor[open_] + 1] - self._from[actor[open_]]
        # Some parties are in all agreements: as many pairs at once as fit into memory.
        parts = np.cumsum(counts) // _AT_ONCE
        found += [
            self._about(open_[parts == part], actor, artefact)
            for part in range(int(parts[-1]) + 1 if len(parts) else 0)
        ]
        row, agreement = (np.concatenate(one) for one in zip(*found, strict=True))
        none = np.setdiff1d(np.arange(rows.num_rows), row)
        row = np.concatenate([row, none])
        agreement = np.concatenate([agreement, np.full(len(none), -1)])
        order = np.lexsort((agreement, row))
        row, agreement = row[order], agreement[order]
        return Bound(
            row=row, agreement=agreement,
            party=self._parties.place(agreement, actor[row]),
            artefact=np.maximum(self._artefacts.place(agreement, artefact[row]) - 1, -1),
        )  # fmt: skip

    def names(self, agreements: "np.ndarray", party: int, artefact: int) -> "pa.Table":
        """Columns `agreement` (none), `actor`, `artefact`: one party and artefact of each."""
        import pyarrow as pa

        return pa.table({
            "agreement": pa.repeat("", len(agreements)),
            "actor": self._parties.at(agreements, party),
            "artefact": self._artefacts.at(agreements, artefact + 1),
        })  # fmt: skip

    def _about(
        self, rows: "np.ndarray", actor: "np.ndarray", artefact: "np.ndarray"
    ) -> "tuple[np.ndarray, np.ndarray]":
        """Pairs of a row and an agreement that has its actor and its artefact."""
        import numpy as np

        starts = self._from[actor[rows]]
        counts = self._from[actor[rows] + 1] - starts
        row = np.repeat(rows, counts)
        within = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
        agreement = self._by_party[np.repeat(starts, counts) + within]
        has = self._artefacts.place(agreement, artefact[row]) >= 0
        return row[has], agreement[has]


class _Names:
    """Names that agreements have, in their order."""

    def __init__(self, names: "Sequence[Sequence[str]]") -> None:
        import numpy as np
        import pyarrow as pa

        counts = np.array([len(one) for one in names], "int64")
        self.start = np.concatenate([[0], np.cumsum(counts)])
        self.of = np.repeat(np.arange(len(names), dtype="int32"), counts)
        """The agreement of each name."""
        flat = pa.array(list(chain.from_iterable(names)), pa.string()).dictionary_encode()
        self.names = flat.dictionary
        """Different names."""
        self.codes = flat.indices.to_numpy(zero_copy_only=False).astype("int64")
        """By name, which of them it is."""
        keys = self.of.astype("int64") * len(self.names) + self.codes
        self._order = np.argsort(keys, kind="stable")
        self._keys = keys[self._order]

    def at(self, agreement: "np.ndarray", place: int) -> "pa.Array":
        """The names of agreements at one place."""
        return self.names.take(self.codes[self.start[agreement] + place])

    def place(self, agreement: "np.ndarray", code: "np.ndarray") -> "np.ndarray":
        """At which place an agreement has a name; -1: it has not."""
        import numpy as np

        if not len(self._keys):
            return np.full(len(code), -1)
        keys = agreement.astype("int64") * len(self.names) + code
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        place = self._order[at] - self.start[agreement]
        return np.where((self._keys[at] == keys) & (code >= 0) & (agreement >= 0), place, -1)


def _codes(column: "pa.ChunkedArray", names: "pa.Array") -> "np.ndarray":
    """By row, the place of its name; -1: it is not there."""
    import pyarrow.compute as pc

    found: np.ndarray = pc.fill_null(pc.index_in(column, value_set=names), -1).to_numpy()
    return found
