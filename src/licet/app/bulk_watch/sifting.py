# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that are plainly allowed are set aside in one pass, before anything is asked of the rest.

Where each act is judged by itself, and one agreement alone is about who acts on what, nothing
more than that has to be known of it. Of the rest, which is little, all else is asked.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.changed import Changed
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.keys import Keys
from licet.app.bulk_watch.listed import Listed, Patch
from licet.app.bulk_watch.places import places_of
from licet.app.bulk_watch.plains import plains_of
from licet.app.bulk_watch.sets import Bits
from licet.app.bulk_watch.terms import Group, Terms
from licet.app.bulk_watch.told import Told

if TYPE_CHECKING:
    import ibis
    import numpy as np
    import pyarrow as pa

__all__ = ["sifted"]


def sifted(
    engine: Engine,
    told: Told,
    acts: "ibis.Table",
    keys: Keys,
    *,
    terms: Terms,
    cases: Cases,
    bits: Bits,
    last: int,
    columns: list[str],
) -> "ibis.Table | None":
    """Acts on artefacts that are not plainly allowed, and perhaps some that are.

    Args:
        engine: Where events are.
        told: Which columns they have.
        acts: Events, each once; those that are no acts on artefacts are never plainly allowed.
        keys: The events that are no acts on artefacts.
        terms: The agreements.
        cases: What cases are told apart by.
        bits: Where conditions hold.
        last: Up to when time passes.
        columns: Those that are needed of the rest.

    Returns:
        `None`: it would not pay.
    """
    if told.named or told.has("fulfils") or any(group.limits for group in terms.groups):
        return None
    still = ~Changed(keys, terms, told, last).stirred
    listed = _sole(terms, still, keys.operations)
    if listed is None:
        return None
    plains = plains_of(terms, listed, bits, rules={}, stretches={})
    asked = Cases(values=cases.values, numbers=(), given=())
    places = places_of(engine, told, listed, plains, cases=asked)
    rest = places.not_plain(places.joined(acts, outer=True))
    return engine.keep(rest.select(*columns))


def _sole(terms: Terms, still: "np.ndarray", acts: list[str]) -> Listed | None:
    """Places of agreements that nothing changes, where no other agreement is about the same.

    `None`: there are few of them.
    """
    import numpy as np
    import pyarrow as pa

    size = sum(_product(group, acts) * len(group.members) for group in terms.groups)
    if not still.any() or size > _MOST or sum(_product(g, acts) for g in terms.groups) > _FORMS:
        return None
    made = [
        one for number in range(len(terms.groups)) for one in _pairs(terms, number, still, acts)
    ]
    patches, parts, keys, start = [], [], [], 0
    for patch, about, key in made:
        places = np.arange(start, start := start + len(patch.rows))
        patches.append(replace(patch, places=places))
        parts.append(np.stack([np.broadcast_to(one, len(places)) for one in about]))
        keys.append(key)
    if start * 2 < still.sum():
        return None
    agreement, party, artefact = np.concatenate(parts, axis=1)
    return Listed(
        terms=terms, keys=pa.concat_tables(keys), key=np.arange(start), agreement=agreement,
        party=party, artefact=artefact, stirred=~still, patches=patches,
        patch_of=np.repeat(np.arange(len(patches)), [len(one.places) for one in patches]),
    )  # fmt: skip


_MOST = 4_000_000
"""Places that are made for agreements, without a look at the events."""
_FORMS = 100_000
"""The same, of the first agreement of each form."""


def _product(group: Group, acts: Sequence[str]) -> int:
    one = group.agreement
    return len(one.parties) * len(one.artefacts) * len(acts)


def _pairs(
    terms: Terms, number: int, still: "np.ndarray", acts: Sequence[str]
) -> "Iterator[tuple[Patch, tuple[Any, ...], pa.Table]]":
    """Patches of one form without numbers of places; agreement, party, artefact; and keys."""
    import numpy as np

    group = terms.groups[number]
    first, members = group.agreement, group.members
    places = product(range(len(first.parties)), range(len(first.artefacts)))
    for party, artefact in places if still[members].any() else ():
        actor, on = first.parties[party].id, first.artefacts[artefact].id
        slots = [(act, group.rules.slot(actor, on, act)) for act in acts]
        granted = [(act, slot) for act, slot in slots if slot is not None and slot.permits]
        if not granted:
            continue
        names = terms.binder.names(members, party, artefact)
        rows = np.flatnonzero(still[members] & terms.sole(number, party, artefact))
        for act, slot in granted:
            patch = Patch(group=number, places=rows, rows=rows, actor=actor, slot=slot)
            yield patch, (members[rows], party, artefact), _keyed(names.take(rows), act)


def _keyed(names: "pa.Table", act: str) -> "pa.Table":
    import pyarrow as pa

    return names.append_column("act", pa.repeat(act, names.num_rows))
