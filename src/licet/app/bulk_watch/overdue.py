# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties that time brings, for all agreements of a form that nothing else changes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.keys import KEYS, Keys
from licet.app.bulk_watch.terms import Group, Terms
from licet.terms import Breach, Duty
from licet.usage.clock import overdue
from licet.usage.deadlines import Deadline, deadlines, missed
from licet.usage.instants import instant

if TYPE_CHECKING:
    import numpy as np

__all__ = ["overdue_of"]


def overdue_of(keys: Keys, terms: Terms, *, apart: "np.ndarray", last: int) -> Iterator[Breach]:
    """Duties that were not done in time.

    Args:
        keys: The events that are no acts on artefacts.
        terms: The agreements.
        apart: By agreement, whether it is looked at elsewhere.
        last: Up to when time passes, in microseconds since 1970.
    """
    groups = [group for group in terms.groups if group.duties and group.still]
    done = _Done(keys, {duty.act for group in groups for _clause, duty in group.duties})
    for group in groups:
        members = group.members[~apart[group.members]]
        for bearer, act in dict.fromkeys((duty.bearer, duty.act) for _, duty in group.duties):
            duties = [one for one in group.duties if (one[1].bearer, one[1].act) == (bearer, act)]
            yield from _missed(group, duties, members, terms, done=done, last=last)


def _missed(
    group: Group,
    duties: list[tuple[str, Duty]],
    members: "np.ndarray",
    terms: Terms,
    *,
    done: "_Done",
    last: int,
) -> Iterator[Breach]:
    """What one bearer did not do, of duties that the same act fulfils."""
    rules = [duty for _clause, duty in duties]
    clauses = {str(duty.id): clause for clause, duty in duties}
    place = [party.id for party in group.agreement.parties].index(rules[0].bearer)
    times = done.times(members, place, rules[0].act)
    by_signature = any(duty.after == "signature" for duty in rules)
    kept: dict[object, list[Deadline]] = {}
    for number, acts in zip(members.tolist(), times, strict=True):
        agreement = terms.agreements[number]
        signed = agreement.signed if by_signature else None
        term = (int(terms.starts[number]), int(terms.ends[number]), signed)
        owed = kept.get(term)
        if owed is None:
            owed = kept[term] = deadlines(rules, *term[:2], signed=signed, until=last)
        for one in missed(owed, acts, until=last):
            at = instant(one.due)
            yield Breach(
                agreement=agreement.id, clause=clauses[one.rule], rule=one.rule,
                party=agreement.parties[place].id, at=at, cause="deadline",
                text=overdue([rules[0].act], at, instant(one.since), one.cause),
            )  # fmt: skip


class _Done:
    """When acts were done that may fulfil duties."""

    def __init__(self, keys: Keys, acts: set[str]) -> None:
        import numpy as np

        self.acts, act = keys.acts_of(keys.others)
        bound = keys.of_others
        mine = np.isin(act[bound.row], [i for i, name in enumerate(self.acts) if name in acts])
        mine &= (bound.agreement >= 0) & (bound.party >= 0)
        rows = np.unique(bound.row[mine])
        key, at = _events(keys, rows)
        # For each pair of a key and an agreement, the events of the key.
        pairs = bound.row[mine]
        first, end = np.searchsorted(key, pairs), np.searchsorted(key, pairs, "right")
        counts = end - first
        within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        self.at = at[np.repeat(first, counts) + within]
        self.agreement, self.party, self.act = (
            np.repeat(one, counts) for one in (bound.agreement[mine], bound.party[mine], act[pairs])
        )

    def times(self, members: "np.ndarray", party: int, act: str) -> "Iterator[list[int]]":
        """By agreement, when one party did one act, sorted."""
        import numpy as np

        code = self.acts.index(act) if act in self.acts else -1
        mine = (self.party == party) & (self.act == code)
        agreement, at = self.agreement[mine], self.at[mine]
        order = np.lexsort((at, agreement))
        agreement, found = agreement[order], at[order].tolist()
        first = np.searchsorted(agreement, members).tolist()
        end = np.searchsorted(agreement, members, "right").tolist()
        for a, b in zip(first, end, strict=True):
            yield found[a:b]


def _events(keys: Keys, rows: "np.ndarray") -> "tuple[np.ndarray, np.ndarray]":
    """Key and instant of the events of some keys, sorted by key."""
    import numpy as np
    import pyarrow as pa

    if not len(rows):
        return np.zeros(0, "int64"), np.zeros(0, "int64")
    names = [f"of_{key}" for key in KEYS]
    wanted = keys.others.take(rows).rename_columns(names)
    table = keys.engine.table(wanted.append_column("of_key", pa.array(rows, pa.int64())))
    events = join(keys.others_in, table, dict(zip(KEYS, names, strict=True)))
    found = events.select("of_key", "t").to_pyarrow()
    key, at = (found[name].to_numpy() for name in ("of_key", "t"))
    order = np.argsort(key, kind="stable")
    return key[order], at[order]
