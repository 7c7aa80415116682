# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Caps and the parties whose acts count for them: columns, a row for each cap and party."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.standings import Standings
from licet.app.bulk_watch.terms import Group, Terms
from licet.decide.calendar import months_in, numbering, seconds_in
from licet.decide.slots import Bound
from licet.terms import Cap, Period, Unit
from licet.usage.instants import DAY

if TYPE_CHECKING:
    import ibis
    import numpy as np

__all__ = ["Counter", "Counters", "Numbering"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """One cap and one party whose acts count for it."""

    agreement: str
    party: str
    bound: Bound


class Numbering:
    """One whole number for each cap and party of each agreement.

    Args:
        terms: The agreements.
    """

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self._caps = max((len(group.limits) for group in terms.groups), default=0) or 1
        self._parties = max((len(g.agreement.parties) for g in terms.groups), default=0) or 1

    def of(self, agreement: "np.ndarray", party: "np.ndarray", rule: str) -> "np.ndarray":
        """The numbers of a cap, for agreements of one form."""
        group = self.terms.groups[int(self.terms.group_of[agreement[0]])]
        cap = list(group.limits).index(rule)
        caps = agreement.astype("int64") * self._caps + cap
        found: np.ndarray = caps * self._parties + party
        return found

    def apart(self, keys: "np.ndarray") -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
        """Agreements, caps and parties."""
        both, party = keys // self._parties, keys % self._parties
        return both // self._caps, both % self._caps, party


class Counters:
    """All counters for which anything counts.

    Args:
        numbering: What the keys stand for.
        keys: Whatever counts, by its number there, more than once.
        standings: Agreements, to ask for their rules.
    """

    def __init__(self, numbering: Numbering, keys: "np.ndarray", standings: Standings) -> None:
        import numpy as np

        self._keys = np.unique(keys)
        self._standings, self._terms = standings, numbering.terms
        self._agreement, self._cap, self._party = numbering.apart(self._keys)

    def __getitem__(self, number: int) -> Counter:
        """One of them."""
        index = int(self._agreement[number])
        agreement = self._terms.agreements[index]
        rule = list(self._group(index).limits)[self._cap[number]]
        return Counter(
            agreement=agreement.id, party=agreement.parties[int(self._party[number])].id,
            bound=self._standings.state(index).rules.bound[rule],
        )  # fmt: skip

    def _group(self, agreement: int) -> Group:
        return self._terms.groups[int(self._terms.group_of[agreement])]

    def numbers(self, keys: "np.ndarray") -> "np.ndarray":
        """Places in this table of what was numbered before."""
        import numpy as np

        return np.searchsorted(self._keys, keys).astype("int32")

    def table(self, engine: Engine) -> "tuple[ibis.Table, dict[int, Callable[[datetime], int]]]":
        """Columns `cap`, `span`, `by_day`, `kind`, `most`; and by kind, the number of a window.

        Acts are added up in stretches of `span` microseconds first: days, where windows are made
        of whole days; else the window itself.
        """
        import numpy as np
        import pyarrow as pa

        kinds: dict[Period | None, int] = {}
        span = np.zeros(len(self._keys), "int64")
        kind, most = span.astype("int32"), span.astype("int32")
        for mine, cap, limits in self._alike():
            span[mine] = length = _span(cap)
            kind[mine] = kinds.setdefault(cap.window, len(kinds)) if length == DAY else -1
            most[mine] = limits[self._terms.row_of[self._agreement[mine]]]
        limits_ = pa.array(self._terms.limits, pa.decimal128(38, 9))
        table = pa.table({
            "cap": np.arange(len(span), dtype="int32"), "span": span, "by_day": span == DAY,
            "kind": kind, "most": limits_.take(pa.array(most)),
        })  # fmt: skip
        return engine.table(table), {number: numbering(w) for w, number in kinds.items()}

    def _alike(self) -> "Iterator[tuple[np.ndarray, Cap, np.ndarray]]":
        """Counters of one cap of one form, the cap but for its limit, and the limits of all."""
        import numpy as np

        group = self._terms.group_of[self._agreement]
        about, which = np.unique(np.stack([group, self._cap]), axis=1, return_inverse=True)
        for index, (number, place) in enumerate(about.T.tolist()):
            found = self._terms.groups[number]
            rule = list(found.limits)[place]
            cap = found.rules.bound[rule].rule
            assert isinstance(cap, Cap)  # noqa: S101 (limits are those of caps)
            yield np.flatnonzero(which.reshape(-1) == index), cap, found.limits[rule]


def _span(cap: Cap) -> int:
    window = cap.window
    if window is None or months_in(window) or window.unit in (Unit.DAY, Unit.WEEK):
        return DAY
    return seconds_in(window) * 1_000_000
