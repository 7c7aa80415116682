# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sets of values for which conditions hold, in columns: a row for each agreement, bits of values.

The gate's own test is asked once for each name that any set has, and for each value in the
events; the sets of all agreements are then put together from these, by their names.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any

from licet.decide.conditions import Lookup, Outcome, test_of
from licet.terms import REGIONS, Agreement, Places, PurposeCondition, TerritoryCondition
from licet.usage.forms import SetCondition, elements
from licet.usage.tables import Seen

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Bits", "Rows", "SetColumn", "Vocabulary", "words_of"]

_WORD = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class SetColumn:
    """One condition of a form, in all agreements of it."""

    key: str
    """The attribute it asks for."""
    codes: "np.ndarray"
    """The names that the sets are made of, by number, row after row."""
    starts: "np.ndarray | None"
    """Where each row starts; `None`: each has one."""


@dataclass(slots=True)
class Vocabulary:
    """Names that sets are made of, and sets that have to be taken whole."""

    asked: dict[str, list[Lookup]] = field(default_factory=dict)
    """By attribute, the tests to ask, by number."""
    _numbers: dict[Hashable, int] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    """Names that are no places."""

    def column(
        self, conditions: Sequence[SetCondition], agreements: Sequence[Agreement]
    ) -> SetColumn:
        """A condition of a form.

        Args:
            conditions: By agreement; all have `elements`, or none has.
            agreements: Regions have the members of the day the term starts.
        """
        import numpy as np
        import pyarrow as pa

        first = conditions[0]
        key = _lookup(first, agreements[0]).key
        sets = [elements(one) for one in conditions]
        if not sets[0]:
            both = zip(conditions, agreements, strict=True)
            whole = [self._whole(key, one, agreement) for one, agreement in both]
            return SetColumn(key=key, codes=np.array(whole, "int64"), starts=None)
        ends = np.cumsum([len(one) for one in sets])
        flat = pa.array(list(chain.from_iterable(sets)), pa.string()).dictionary_encode()
        names = flat.dictionary.to_pylist()
        if frozenset(names).isdisjoint(REGIONS):
            number = [self._name(key, first, name, agreements[0]) for name in names]
            codes = np.array(number, "int64")[flat.indices.to_numpy()]
        else:
            rows = zip(sets, agreements, strict=True)
            each = [self._name(key, first, name, one) for found, one in rows for name in found]
            codes = np.array(each, "int64")
        starts = np.concatenate([[0], ends[:-1]])
        return SetColumn(key=key, codes=codes, starts=starts)

    def _name(self, key: str, like: SetCondition, name: str, agreement: Agreement) -> int:
        day = agreement.term.starts.date() if name in REGIONS else None
        about = (key, like.kind, name, day)
        found = self._numbers.get(about)
        if found is None:
            found = self._add(about, key, _named(like, name), agreement)
        return found

    def _whole(self, key: str, condition: SetCondition, agreement: Agreement) -> int:
        day = agreement.term.starts.date() if isinstance(condition, TerritoryCondition) else None
        about = (condition, day)
        found = self._numbers.get(about)
        return self._add(about, key, condition, agreement) if found is None else found

    def _add(self, about: Hashable, key: str, condition: SetCondition, agreement: Agreement) -> int:
        tests = self.asked.setdefault(key, [])
        self._numbers[about] = len(tests)
        test = _lookup(condition, agreement)
        tests.append(test)
        if not isinstance(condition, TerritoryCondition):
            self.named |= test.mentioned
        return len(tests) - 1


def _lookup(condition: SetCondition, agreement: Agreement) -> Lookup:
    test = test_of(condition, agreement, bound=True)
    assert isinstance(test, Lookup)  # noqa: S101 (see `is_set`)
    return test


def _named(like: SetCondition, name: str) -> SetCondition:
    """A condition that names one thing alone."""
    from dataclasses import replace

    alone = frozenset({name})
    if isinstance(like, TerritoryCondition):
        return replace(like, places=Places(included=alone))
    if isinstance(like, PurposeCondition):
        return replace(like, purposes=alone)
    return replace(like, classes=alone)


class Bits:
    """Where conditions hold, for the values that are in some events.

    Args:
        vocabulary: What sets are made of.
        seen: By attribute, a value of each class; the first is `None`.
    """

    def __init__(self, vocabulary: Vocabulary, seen: Seen) -> None:
        self.seen = seen
        self._vocabulary = vocabulary
        self._tables: dict[str, np.ndarray] = {}
        self._columns: dict[int, np.ndarray] = {}
        self._rows: dict[tuple[str, frozenset[Any]], np.ndarray] = {}

    def holding(self, column: SetColumn) -> "np.ndarray":
        """By row, a bit for each class of values for which the condition holds."""
        import numpy as np

        kept = self._columns.get(id(column))
        if kept is None:
            kept = self._table(column.key)[column.codes]
            if column.starts is not None:
                kept = np.bitwise_or.reduceat(kept, column.starts)
            self._columns[id(column)] = kept
        return kept

    def _table(self, key: str) -> "np.ndarray":
        import numpy as np

        table = self._tables.get(key)
        if table is None:
            seen = self.seen.get(key, (None,))
            rows = [
                words_of([test.of(v).outcome is Outcome.HOLDS for v in seen])
                for test in self._vocabulary.asked[key]
            ]
            table = self._tables[key] = np.concatenate(rows)
        return table

    def of(self, key: str, values: frozenset[Any]) -> "np.ndarray":
        """One row: a bit for each class of values that is in a set."""
        found = self._rows.get((key, values))
        if found is None:
            found = words_of([value in values for value in self.seen.get(key, (None,))])
            self._rows[key, values] = found
        return found

    def known(self, key: str) -> "np.ndarray":
        """One row: a bit for each class, but for that of no value."""
        return self.of(key, frozenset(self.seen.get(key, ())) - {None})


def words_of(flags: Sequence[bool]) -> "np.ndarray":
    """One row of bits: as many words of 64 bits as it takes."""
    import numpy as np

    count = -(-len(flags) // _WORD)
    padded = np.zeros(count * _WORD, bool)
    padded[: len(flags)] = flags
    return np.packbits(padded, bitorder="little").view("<u8").reshape(1, count)


class Rows:
    """A set of values for each of many agreements; behaves as one set does in a `Box`."""

    __slots__ = ("words",)

    def __init__(self, words: "np.ndarray") -> None:
        self.words = words

    def __and__(self, other: "Rows") -> "Rows":
        return Rows(self.words & other.words)

    def __bool__(self) -> bool:
        return bool(self.words.any())

    def __len__(self) -> int:
        """How many values are in one of them, on an average; at least one, if any has any."""
        import numpy as np

        bits = np.unpackbits(np.ascontiguousarray(self.words).view("uint8"))
        return -(-int(bits.sum()) // max(len(self.words), 1))
