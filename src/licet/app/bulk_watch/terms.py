# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements as tables: rules once for each form, names, numbers and sets in columns."""

import gc
import hashlib
from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.binding import Binder
from licet.app.bulk_watch.sets import SetColumn, Vocabulary
from licet.app.bulk_watch.values import Asked, asked_of
from licet.decide import Rules, metrics_of
from licet.terms import Agreement, Cap, Counted, DecodeError, Duty
from licet.terms.decode import encode_json
from licet.usage.bindings import Bindings
from licet.usage.coupling import too_fine
from licet.usage.deadlines import BY_TIME
from licet.usage.forms import Values, is_set, live_acts, still, taken_apart
from licet.usage.instants import NEVER, micros
from licet.usage.state import State

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Group", "Terms", "aside", "compile_tables"]


@dataclass(frozen=True, kw_only=True)
class Group:
    """All agreements of one form."""

    agreement: Agreement
    """The first of them."""
    members: "np.ndarray"
    """Their numbers, sorted."""
    sets: tuple[SetColumn, ...]
    """Conditions that hold for sets of values, a row for each member."""
    set_at: dict[tuple[str, int], int]
    """By rule and place of the condition in it, which of the sets it is."""
    limits: dict[str, "np.ndarray"]
    """By cap, a limit for each member, as a number of `Terms.limits`."""

    @cached_property
    def rules(self) -> Rules:
        """The rules of the first of them."""
        return Rules(self.agreement)

    @cached_property
    def state(self) -> State:
        """The first of them, ready to judge."""
        return State(self.agreement)

    @cached_property
    def still(self) -> bool:
        """Whether acts on artefacts, and time, change nothing in them."""
        return still(self.agreement)

    @cached_property
    def live(self) -> frozenset[str]:
        """Acts that may change something in them."""
        return live_acts(self.agreement)

    @cached_property
    def duties(self) -> tuple[tuple[str, Duty], ...]:
        """Duties that time brings, each with its clause."""
        return tuple(
            (clause.id, rule)
            for clause in self.agreement.clauses
            for rule in clause.rules
            if isinstance(rule, Duty) and rule.after in BY_TIME
        )


class Terms:
    """Many agreements, compiled: made once, for any number of runs.

    Args:
        agreements: Each with an id of its own.

    Raises:
        DecodeError: An id comes twice, or an agreement names what it does not have.
    """

    def __init__(self, agreements: Sequence[Agreement]) -> None:
        import numpy as np

        self.agreements = tuple(agreements)
        self.vocabulary = Vocabulary()
        self.limits: list[Any] = []
        """Different limits of caps."""
        self._limits: dict[Any, int] = {}
        self._sole: dict[tuple[int, int, int], np.ndarray] = {}
        found: dict[Hashable, tuple[list[int], list[Values]]] = {}
        for number, one in enumerate(self.agreements):
            form, values = taken_apart(one)
            rows = found.get(form)
            if rows is None:
                rows = found[form] = ([], [])
            rows[0].append(number)
            rows[1].append(values)
        count = len(self.agreements)
        self.group_of = np.zeros(count, "int32")
        """By agreement, the number of its group."""
        self.row_of = np.zeros(count, "int32")
        """By agreement, its row in the group."""
        self.fine = np.zeros(count, bool)
        """Agreements with a limit of more decimal places than are kept."""
        self.groups = [self._group(*rows) for rows in found.values()]
        for number, group in enumerate(self.groups):
            self.group_of[group.members] = number
            self.row_of[group.members] = np.arange(len(group.members))
        terms = [one.term for one in self.agreements]
        self.starts = np.array([micros(one.starts) for one in terms], "int64")
        """By agreement, the first instant of the term, in microseconds since 1970."""
        self.ends = np.array([micros(one.ends) if one.ends else NEVER for one in terms], "int64")
        """By agreement, the instant the term ends as agreed."""
        self.binder = Binder(self.agreements)

    def _group(self, members: list[int], values: list[Values]) -> Group:
        import numpy as np

        agreements = [self.agreements[number] for number in members]
        limits = {}
        for caps in zip(*(one.limits for one in values), strict=True):
            codes = np.array([self._limit(cap) for cap in caps], "int32")
            limits[str(caps[0].id)] = codes
            fine = np.array([too_fine(limit) for limit in self.limits], bool)
            self.fine[members] |= fine[codes]
        return Group(
            agreement=agreements[0], members=np.array(members, "int32"), limits=limits,
            sets=tuple(self._sets(values, agreements)), set_at=_set_at(agreements[0]),
        )  # fmt: skip

    def _limit(self, cap: Cap) -> int:
        found = self._limits.get(cap.limit)
        if found is None:
            found = self._limits[cap.limit] = len(self.limits)
            self.limits.append(cap.limit)
        return found

    def _sets(
        self, values: Sequence[Values], agreements: Sequence[Agreement]
    ) -> Iterator[SetColumn]:
        for column in zip(*(one.sets for one in values), strict=True):
            yield self.vocabulary.column(column, agreements)

    def sole(self, group: int, party: int, artefact: int) -> "np.ndarray":
        """By row of a group, whether no other agreement has this party and this artefact."""
        import numpy as np

        found = self._sole.get((group, party, artefact))
        if found is None:
            members = self.groups[group].members
            bound = self.binder.bind(self.binder.names(members, party, artefact))
            found = np.bincount(bound.row, minlength=len(members)) == 1
            self._sole[group, party, artefact] = found
        return found

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that the agreements say."""
        found = hashlib.sha256()
        for one in self.agreements:
            found.update(encode_json(Agreement, one).encode())
        return found.hexdigest()

    @cached_property
    def bindings(self) -> Bindings:
        """Which agreements an event is about, asked one by one."""
        return Bindings(self.agreements)

    @cached_property
    def metrics(self) -> frozenset[str]:
        """Numbers that agreements name, beside the registry."""
        return frozenset().union(*(metrics_of(group.agreement) for group in self.groups))

    @cached_property
    def counted(self) -> frozenset[str]:
        """The attributes that caps count."""
        bound = (one for group in self.groups for one in group.rules.bound.values())
        caps = (one.rule for one in bound if isinstance(one.rule, Cap))
        return frozenset(cap.metric for cap in caps if cap.counted is not Counted.ACTS)

    @cached_property
    def asked(self) -> Asked:
        """What conditions ask for."""
        found = asked_of(group.rules for group in self.groups)
        named = found.named | self.vocabulary.named
        return Asked(lookups=found.lookups, thresholds=found.thresholds, named=named)


def _set_at(agreement: Agreement) -> dict[tuple[str, int], int]:
    """The places of `Values.sets`, in their order."""
    rules = chain.from_iterable(clause.rules for clause in agreement.clauses)
    places = [
        (str(rule.id), place)
        for rule in rules
        if rule.kind in ("permit", "forbid", "cap")
        for place, condition in enumerate(rule.conditions)
        if is_set(condition)
    ]
    return {place: number for number, place in enumerate(places)}


def compile_tables(agreements: "Sequence[Agreement] | Terms") -> Terms:
    """Agreements as tables, for `watch_tables`: where they stay the same, they are made once.

    Raises:
        DecodeError: An id comes twice, or an agreement names what it does not have.
    """
    if isinstance(agreements, Terms):
        return agreements
    if len({one.id for one in agreements}) != len(agreements):
        ids = sorted(one.id for one in agreements)
        twice = next(a for a, b in pairwise(ids) if a == b)
        raise DecodeError(f"two agreements have the id `{twice}`")
    with undisturbed():
        return Terms(agreements)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Make many small records that stay, without a search for circles among them again and again.

    The search takes longer than making them.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def aside() -> Iterator[None]:
    """Keep records that were there before out of the search for circles."""
    if gc.get_freeze_count():
        yield
        return
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
