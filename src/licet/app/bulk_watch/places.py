# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What agreements plainly allow, as tables: a row for each act of a party on an artefact."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.told import NUMBER, Told
from licet.app.bulk_watch.values import Values
from licet.usage.tables import Plain

if TYPE_CHECKING:
    import ibis

__all__ = ["Place", "Places", "places_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What one agreement says of one act of one party on one artefact."""

    number: int
    named: str
    """The agreement that the events name; empty: none."""
    actor: str
    artefact: str
    act: str
    agreement: int
    """Place of the agreement; -1: there is none."""
    plain: Plain | None


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

    def joined(self, events: "ibis.Table") -> "ibis.Table":
        """Events with the places they belong to, once for each."""
        keys = {"actor": "place_actor", "artefact": "place_artefact", "act": "place_act"}
        if self.named:
            keys["agreement"] = "place_named"
        return join(events, self.table, keys)

    def not_plain(self, joined: "ibis.Table") -> "ibis.Table":
        """Those that are not plainly allowed, with the codes of their attributes."""
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
        return joined.filter(~inside)


def places_of(
    engine: Engine,
    told: Told,
    places: Sequence[Place],
    *,
    cases: Cases,
    reads: Mapping[int, frozenset[str]],
) -> Places:
    """Tables of places.

    Args:
        engine: Where they are made.
        told: The events.
        places: The places, with what is plainly allowed.
        cases: What cases are told apart by.
        reads: By place, the attributes that decide anything there.
    """
    values = cases.values
    plains = [one.plain or _NEVER for one in places]
    used = [name for name in values if any(name in plain.good for plain in plains)]
    most = sorted({name for plain in plains for name in plain.most if name in told.numbers})
    needs = sorted({name for plain in plains for name in plain.needs if told.has(name)})
    columns, types = _keys(places, plains)
    bits = tuple(name for name in used if len(values[name].seen) <= _BITS)
    goods = {}
    for name in used:
        types[f"box_{name}"] = "int64"
        if name in bits:
            columns[f"box_{name}"] = _in_bits(plains, values[name])
        else:
            columns[f"box_{name}"], goods[name] = _boxes(engine, plains, values[name])
    for name in most:
        found = [plain.most.get(name) for plain in plains]
        columns[f"most_{name}"] = [one[0] if one else None for one in found]
        columns[f"with_{name}"] = [bool(one and one[1]) for one in found]
        types |= {f"most_{name}": NUMBER, f"with_{name}": "boolean"}
    for name in needs:
        columns[f"needs_{name}"] = [name in plain.needs for plain in plains]
        types[f"needs_{name}"] = "boolean"
    for name in cases.asked:
        columns[f"reads_{name}"] = [name in reads.get(one.number, ()) for one in places]
        types[f"reads_{name}"] = "boolean"
    return Places(table=engine.rows(columns, types), goods=goods, values=values,
                  most=tuple(most), needs=tuple(needs), bits=bits, named=told.named)  # fmt: skip


_BITS = 62
"""As many as a whole number of 64 bits holds, in every database."""

_NEVER = Plain(starts=0, ends=0)


def _keys(
    places: Sequence[Place], plains: Iterable[Plain]
) -> tuple[dict[str, list[Any]], dict[str, str]]:
    bounds = [(plain.starts, plain.ends) for plain in plains]
    columns: dict[str, list[Any]] = {
        "place": [one.number for one in places],
        "place_named": [one.named for one in places],
        "place_actor": [one.actor for one in places],
        "place_artefact": [one.artefact for one in places],
        "place_act": [one.act for one in places],
        "place_agreement": [one.agreement for one in places],
        "plain_starts": [starts for starts, _ends in bounds],
        "plain_ends": [ends for _starts, ends in bounds],
    }
    texts = ("place_named", "place_actor", "place_artefact", "place_act")
    types = dict.fromkeys(columns, "int32") | dict.fromkeys(texts, "string")
    return columns, types | {"plain_starts": "int64", "plain_ends": "int64"}


def _in_bits(plains: Iterable[Plain], values: Values) -> list[int]:
    """A bit for each class of values that is good."""
    bit_of = {value: 1 << index for index, value in enumerate(values.seen)}
    every = (1 << len(values.seen)) - 1
    kept: dict[frozenset[Any], int] = {}
    found = []
    for plain in plains:
        good = plain.good.get(values.name)
        if good is not None and good not in kept:
            kept[good] = sum(bit_of[value] for value in good)
        found.append(every if good is None else kept[good])
    return found


def _boxes(
    engine: Engine, plains: Iterable[Plain], values: Values
) -> "tuple[list[int], ibis.Table]":
    """A number for each set of good values, and the classes in each; -1: any value is good."""
    numbers: dict[frozenset[Any], int] = {}
    boxes = []
    for plain in plains:
        good = plain.good.get(values.name)
        boxes.append(-1 if good is None else numbers.setdefault(good, len(numbers)))
    class_of = {value: index for index, value in enumerate(values.seen)}
    width = len(values.seen)
    keys = [number * width + class_of[v] for good, number in numbers.items() for v in good]
    name = f"good_{values.name}"
    return boxes, engine.rows({name: keys}, {name: "int64"})
