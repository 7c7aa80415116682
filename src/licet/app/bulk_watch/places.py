# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What agreements plainly allow, as tables: a row for each act of a party on an artefact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.listed import Listed
from licet.app.bulk_watch.plains import Plains
from licet.app.bulk_watch.told import Told
from licet.app.bulk_watch.values import Values
from licet.decide.slots import Slot
from licet.usage.tables import attributes_of

if TYPE_CHECKING:
    import ibis
    import numpy as np

__all__ = ["Places", "places_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Places in a database, and how events are joined with them."""

    table: "ibis.Table"
    goods: "Mapping[str, ibis.Table]"
    """By attribute with many classes of values: which is good in which box, as one number."""
    bits: tuple[str, ...]
    """Attributes with few classes: a box is a whole number with a bit for each that is good."""
    named: bool
    """Whether events name agreements."""
    values: Mapping[str, Values]
    most: tuple[str, ...]
    needs: tuple[str, ...]

    def joined(self, events: "ibis.Table", *, outer: bool = False) -> "ibis.Table":
        """Events with the places they belong to, once for each; `outer`: and all others."""
        keys = {"actor": "place_actor", "artefact": "place_artefact", "act": "place_act"}
        if self.named:
            keys["agreement"] = "place_named"
        return join(events, self.table, keys, how="left" if outer else "inner")

    def not_plain(self, joined: "ibis.Table") -> "ibis.Table":
        """Those that are not plainly allowed, with the codes of their attributes."""
        import ibis

        for values in self.values.values():
            joined = values.coded(joined)
        inside = (joined.t >= joined.plain_starts) & (joined.t < joined.plain_ends)
        for name, good in self.goods.items():
            values = self.values[name]
            key = joined[f"box_{name}"] * len(values.seen) + values.class_(joined)
            joined = joined.mutate(**{f"key_{name}": key})
            joined = join(joined, good, {f"key_{name}": f"good_{name}"}, how="left")
        for name in self.goods:
            inside &= (joined[f"box_{name}"] < 0) | joined[f"good_{name}"].notnull()
        for name in self.bits:
            bit = joined[f"box_{name}"] >> self.values[name].class_(joined).cast("int32")
            inside &= (bit & 1) == 1
        for name in self.most:
            most, number = joined[f"most_{name}"], joined[name]
            below = (number < most) | (joined[f"with_{name}"] & (number == most))
            inside &= most.isnull() | number.isnull() | below
        for name in self.needs:
            inside &= ~joined[f"needs_{name}"] | joined[name].notnull()
        # Where an event is at no place, nothing is known of its limits.
        return joined.filter(~inside.fill_null(ibis.literal(value=False)))


def places_of(
    engine: Engine, told: Told, listed: Listed, plains: Plains, *, cases: Cases
) -> Places:
    """Tables of places.

    Args:
        engine: Where they are made.
        told: The events.
        listed: The places.
        plains: What is plainly allowed there.
        cases: What cases are told apart by.
    """
    import numpy as np
    import pyarrow as pa

    values = cases.values
    used = [name for name in values if name in plains.good]
    columns = _keys(listed, plains)
    bits = tuple(name for name in used if len(values[name].seen) <= _BITS)
    goods = {}
    for name in used:
        if name in bits:
            every = np.uint64((1 << len(values[name].seen)) - 1)
            columns[f"box_{name}"] = (plains.good[name][:, 0] & every).astype("int64")
        else:
            columns[f"box_{name}"], goods[name] = _boxes(engine, plains.good[name], values[name])
    most = tuple(sorted(name for name in plains.most if name in told.numbers))
    limits = pa.array([limit for limit, _with in plains.limits], pa.decimal128(38, 9))
    within = pa.array([with_ for _limit, with_ in plains.limits], pa.bool_())
    for name in most:
        number = pa.array(plains.most[name], mask=plains.most[name] < 0)
        columns[f"most_{name}"], columns[f"with_{name}"] = limits.take(number), within.take(number)
    needs = tuple(sorted(name for name in plains.needs if told.has(name)))
    columns |= {f"needs_{name}": plains.needs[name] for name in needs}
    columns |= {f"reads_{name}": column for name, column in _reads(listed, plains, cases)}
    return Places(table=engine.table(pa.table(columns)), goods=goods, values=values,
                  most=most, needs=needs, bits=bits, named=told.named)  # fmt: skip


_BITS = 62
"""As many as a whole number of 64 bits holds, in every database."""


def _keys(listed: Listed, plains: Plains) -> dict[str, Any]:
    import numpy as np

    columns: dict[str, Any] = {"place": np.arange(len(listed), dtype="int32")}
    for name, key in (("named", "agreement"), ("actor", "actor"), ("artefact", "artefact"),
                      ("act", "act")):  # fmt: skip
        columns[f"place_{name}"] = listed.keys[key].take(listed.key)
    columns["place_agreement"] = listed.agreement.astype("int32")
    return columns | {"plain_starts": plains.starts, "plain_ends": plains.ends}


def _boxes(engine: Engine, good: "np.ndarray", values: Values) -> "tuple[np.ndarray, ibis.Table]":
    """A number for each set of good values, and the classes in each; -1: any value is good."""
    import numpy as np
    import pyarrow as pa

    sets, boxes = np.unique(good, axis=0, return_inverse=True)
    width = len(values.seen)
    bits = np.unpackbits(sets.view("uint8"), axis=1, bitorder="little")[:, :width]
    whole = bits.sum(axis=1) == width
    number, class_ = np.nonzero(bits & ~whole[:, None])
    table = engine.table(pa.table({f"good_{values.name}": number * width + class_}))
    boxes = boxes.reshape(-1)
    return np.where(whole[boxes], -1, boxes), table


def _reads(listed: Listed, plains: Plains, cases: Cases) -> "Iterator[tuple[str, np.ndarray]]":
    """By attribute, places at which it decides anything."""
    import numpy as np

    found = {name: np.zeros(len(listed), bool) for name in cases.asked}
    read: list[tuple[Any, Slot]] = [(patch.places, patch.slot) for patch in listed.patches]
    for places, slot in (*read, *plains.alone):
        for bound in (*slot.permits, *slot.forbids, *slot.caps):
            for name in attributes_of(bound) & found.keys():
                found[name][places] = True
    yield from found.items()
