# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who acts how on what, once each, and the agreements that it is about."""

from typing import TYPE_CHECKING

from licet.app.bulk_watch.binding import Binder
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
        import pyarrow as pa
        import pyarrow.compute as pc

        self.engine = engine
        found = told.table.select(*KEYS).distinct().to_pyarrow()
        operation = pc.is_in(found["act"], value_set=pa.array(sorted(OPERATIONS)))
        self.acts = found.filter(operation)
        """Acts on artefacts, with the columns `KEYS`."""
        self.others = found.filter(pc.invert(operation))
        """All other events, with the same columns."""
        names = sorted(self.others["act"].unique().to_pylist())
        self.others_in = table.filter(table.act.isin(names)) if names else table.limit(0)
        """The events themselves that are no acts on artefacts."""
        self.of_acts = binder.bind(self.acts)
        self.of_others = binder.bind(self.others)

    def acts_of(self, keys: "pa.Table") -> "tuple[list[str], np.ndarray]":
        """Different acts, and by row which of them it is."""
        column = keys["act"].combine_chunks().dictionary_encode()
        return column.dictionary.to_pylist(), column.indices.to_numpy(zero_copy_only=False)
