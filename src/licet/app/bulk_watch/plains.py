# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is plainly allowed at each place, in columns: once for all agreements of a form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.listed import Listed, Patch
from licet.app.bulk_watch.sets import Bits, Rows
from licet.app.bulk_watch.terms import Group, Terms
from licet.decide import Now, Rules
from licet.decide.conditions import Outcome
from licet.decide.slots import Slot
from licet.usage.instants import instant, micros
from licet.usage.tables import Box, Plain, Point, Stretch, plain_box, plain_stretch

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Plains", "plains_of"]


class Plains:
    """By place, limits within which an act is allowed; see `licet.usage.tables.Plain`.

    Args:
        count: How many places there are.
        bits: Where conditions hold.
    """

    def __init__(self, count: int, bits: Bits) -> None:
        import numpy as np

        self.count, self.bits = count, bits
        self.starts = np.zeros(count, "int64")
        self.ends = np.zeros(count, "int64")
        """Nothing is plainly allowed where both are 0."""
        self.good: dict[str, np.ndarray] = {}
        """By attribute and place, a bit for each class of values."""
        self.most: dict[str, np.ndarray] = {}
        """By metric and place, one of the `limits`; -1: any number."""
        self.limits: list[tuple[Decimal, bool]] = []
        self.needs: dict[str, np.ndarray] = {}
        self.alone: list[tuple[int, Slot]] = []
        """Places that are in no patch, and what is said there."""
        self._numbers: dict[tuple[Decimal, bool], int] = {}

    def put(
        self,
        places: Any,
        starts: Any,
        ends: Any,
        good: Mapping[str, "np.ndarray"],
        box: Box | Plain,
    ) -> None:
        """Limits of some places; `most` and `needs` are those of the box."""
        import numpy as np

        self.starts[places], self.ends[places] = starts, ends
        for key, words in good.items():
            if key not in self.good:
                self.good[key] = np.full((self.count, words.shape[1]), ~np.uint64(0))
            self.good[key][places] = words
        for metric, limit in box.most.items():
            column = self.most.setdefault(metric, np.full(self.count, -1, "int32"))
            if limit not in self._numbers:
                self._numbers[limit] = len(self.limits)
                self.limits.append(limit)
            column[places] = self._numbers[limit]
        for name in box.needs:
            self.needs.setdefault(name, np.zeros(self.count, bool))[places] = True


@dataclass(frozen=True, slots=True)
class _Column(Point):
    """A point for many agreements of a form at once, asked as its first one is."""

    group: Group
    rows: "np.ndarray"
    bits: Bits

    def among(self, asked: Any, judge: Any, wanted: frozenset[Outcome]) -> Any:
        column = self.group.set_at.get(asked[2])
        if column is None:
            return Rows(self.bits.of(judge[0], Point.among(self, asked, judge, wanted)))
        known = self.bits.known(judge[0])
        if len(wanted) > 1:
            return Rows(known)
        holding = self.bits.holding(self.group.sets[column])[self.rows]
        return Rows(holding if Outcome.HOLDS in wanted else known & ~holding)


def plains_of(
    terms: Terms,
    listed: Listed,
    bits: Bits,
    *,
    rules: Mapping[int, Rules],
    stretches: Mapping[int, Sequence[Stretch]],
) -> Plains:
    """What is plainly allowed at places.

    Args:
        terms: The agreements.
        listed: The places.
        bits: Where conditions hold.
        rules: Of agreements that were changed by events, or might have been.
        stretches: Of the same agreements.
    """
    made = Plains(len(listed), bits)
    kept: dict[object, frozenset[Any]] = {}
    for patch in listed.patches:
        group = terms.groups[patch.group]
        point = _point(patch, group, bits, kept)
        box = plain_box(patch.slot, point)
        if box is not None:
            good = {key: rows.words for key, rows in box.good.items()}
            numbers = group.members[patch.rows]
            made.put(patch.places, terms.starts[numbers], terms.ends[numbers], good, box)
    for number, one, slot in listed.alone(rules):
        made.alone.append((number, slot))
        plain = plain_stretch(
            rules[one.agreement], slot, one.actor, stretches=stretches[one.agreement],
            seen=bits.seen, kept=kept,
        )  # fmt: skip
        if plain is not None:
            good = {key: bits.of(key, values) for key, values in plain.good.items()}
            made.put(number, plain.starts, plain.ends, good, plain)
    return made


def _point(patch: Patch, group: Group, bits: Bits, kept: dict[object, frozenset[Any]]) -> _Column:
    rules = group.rules
    starts = instant(micros(rules.agreement.term.starts))
    now = Now(rules.agreement)
    return _Column(rules, now, patch.actor, starts, bits.seen, kept, group, patch.rows, bits)
