# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who acts how on what, once each, and the agreements that it is about."""

from typing import TYPE_CHECKING

from licet.app.bulk_watch.binding import Binder, Bound
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.told import Told
from licet.decide import OPERATIONS

if TYPE_CHECKING:
    import ibis
    import numpy as np
    import pyarrow as pa

__all__ = ["KEYS", "Keys"]

KEYS = ["agreement", "actor", "artefact", "act"]


class Keys:
    """What events say of who acts how on what.

    Args:
        engine: Where events are.
        told: Which columns they have.
        table: Events, each once.
        binder: The agreements.
    """

    def __init__(self, engine: Engine, told: Told, table: "ibis.Table", binder: Binder) -> None:
        self.engine, self._binder = engine, binder
        names = set(told.table.select("act").distinct().to_pyarrow()["act"].to_pylist())
        self.operations = sorted(names & OPERATIONS)
        """The acts on artefacts that there are."""
        others = sorted(names - OPERATIONS)
        self.others_in = table.filter(table.act.isin(others)) if others else table.limit(0)
        """Events that are no acts on artefacts."""
        self.others = self.others_in.select(*KEYS).distinct().to_pyarrow()
        """What they say, with the columns `KEYS`."""
        self.of_others = binder.bind(self.others)
        self.acts = self.others.slice(0, 0)
        """What acts on artefacts say, once they were taken in."""
        self.of_acts: Bound | None = None

    def take(self, acts: "ibis.Table") -> None:
        """Take in acts on artefacts; other events among them are passed over."""
        if self.operations:
            found = acts.select(*KEYS).filter(acts.act.isin(self.operations))
            self.acts = found.distinct().to_pyarrow()
        self.of_acts = self._binder.bind(self.acts)

    def acts_of(self, keys: "pa.Table") -> "tuple[list[str], np.ndarray]":
        """Different acts, and by row which of them it is."""
        column = keys["act"].combine_chunks().dictionary_encode()
        return column.dictionary.to_pylist(), column.indices.to_numpy(zero_copy_only=False)
