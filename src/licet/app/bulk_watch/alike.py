# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Cases of which the same is said, found in columns: only one of each kind has to be judged."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from licet.app.bulk_watch.cases import Cases
from licet.app.bulk_watch.listed import Listed, Patch
from licet.app.bulk_watch.sets import Bits, SetColumn
from licet.decide.slots import Bound
from licet.terms import Cap, Permit, TerritoryCondition
from licet.usage.forms import elements, is_set
from licet.usage.tables import readings

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

__all__ = ["Alike"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Finds out which cases are alike.

    Conditions that look a value up in a set say the same of many values. A case is told apart
    by what they say, no longer by the value; and, where words do not matter, no longer by the
    agreement.
    """

    listed: Listed
    cases: Cases
    bits: Bits

    def kinds(self, found: "pa.Table", *, words: bool) -> "tuple[np.ndarray, np.ndarray]":
        """By case, of which kind it is; and by kind, one case of it.

        Args:
            found: Cases: columns `place`, `stretch`, and those of `Cases`.
            words: Whether the words of findings matter, or only which there are.
        """
        import numpy as np

        names = ("place", "stretch", *self.cases.names)
        columns = {name: _numbers(found[name]) for name in names}
        kind = np.zeros(found.num_rows, "int64")
        firsts: list[np.ndarray] = []
        patch = self.listed.patch_of[columns["place"]]
        order = np.argsort(patch, kind="stable")
        for mine in np.split(order, np.flatnonzero(np.diff(patch[order])) + 1):
            if not len(mine):
                continue
            here = {name: column[mine] for name, column in columns.items()}
            number = int(patch[mine[0]])
            told = [here["stretch"]]
            if number < 0:
                told += [here["place"], *(here[name] for name in self.cases.names)]
            else:
                told += self._told(self.listed.patches[number], here, words=words)
            first, which = _same(told)
            kind[mine] = which + sum(len(one) for one in firsts)
            firsts.append(mine[first])
        return kind, np.concatenate(firsts) if firsts else np.zeros(0, "int64")

    def _told(
        self, patch: Patch, columns: "dict[str, np.ndarray]", *, words: bool
    ) -> "Iterator[np.ndarray]":
        """What tells cases of one patch apart."""
        listed = self.listed
        if words:
            yield columns["place"]
        row = listed.terms.row_of[listed.agreement[columns["place"]]]
        group = listed.terms.groups[patch.group]
        whole, sets = _readers(patch, group.set_at, words=words)
        for name in self.cases.asked:
            read = [group.sets[one] for one in sets.get(name, ())]
            if name in whole or (read and name not in self.cases.values):
                yield columns[f"case_{name}"]
            elif read:
                class_ = _array(self.cases.values[name].classes)[columns[f"case_{name}"]]
                yield (class_ == 0).astype("int64")
                for column in read:
                    yield _inside(self.bits, column, row, class_)


def _readers(
    patch: Patch, set_at: dict[tuple[str, int], int], *, words: bool
) -> tuple[set[str], dict[str, list[int]]]:
    """Attributes whose value itself matters; and those of which it matters in which sets it is."""
    whole: set[str] = set()
    sets: dict[str, list[int]] = {}
    for bound in (*patch.slot.permits, *patch.slot.forbids, *patch.slot.caps):
        for key, where in readings(bound):
            at = set_at.get(where) if where else None
            if at is not None:
                sets.setdefault(key, []).append(at)
            if at is None or (words and where and not _steady(bound, where[1])):
                whole.add(key)
    return whole, sets


def _steady(bound: Bound, place: int) -> bool:
    """Whether what is told of a set does not name the value that was looked up.

    A permission tells why it fails, a prohibition why it applies; a cap only what is missing.
    """
    condition = bound.rule.conditions[place]
    if isinstance(bound.rule, Cap):
        return True
    whole = is_set(condition) and not elements(condition)  # type: ignore[arg-type]
    outside = isinstance(condition, TerritoryCondition) or not whole
    return isinstance(bound.rule, Permit) and outside


def _inside(bits: Bits, column: SetColumn, row: "np.ndarray", class_: "np.ndarray") -> "np.ndarray":
    """Whether the value of each case is in the set of its agreement."""
    import numpy as np

    words = bits.holding(column)[row, class_ >> 6]
    inside: np.ndarray = (words >> (class_ & 63).astype("uint64")) & np.uint64(1)
    return inside


def _numbers(column: "pa.ChunkedArray") -> "np.ndarray":
    """By row, a whole number for each different value."""
    import pyarrow as pa

    if not pa.types.is_integer(column.type):
        column = pa.chunked_array([column.combine_chunks().dictionary_encode().indices])
    found: np.ndarray = column.to_numpy().astype("int64")
    return found


def _array(values: "tuple[int, ...]") -> "np.ndarray":
    import numpy as np

    return np.array(values, "int64")


def _same(told: "list[np.ndarray]") -> "tuple[np.ndarray, np.ndarray]":
    """Rows that are the same in all columns: the first of each kind, and by row its kind."""
    import numpy as np

    columns = [np.asarray(one).astype("int64") for one in told]
    order = np.lexsort(columns)
    new = np.ones(len(order), bool)
    if len(order):
        new[1:] = np.any([one[order][1:] != one[order][:-1] for one in columns], axis=0)
    kind = np.zeros(len(order), "int64")
    kind[order] = np.cumsum(new) - 1
    return order[new], kind
