# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K3: two share-alike licences, and no licence under which the whole could be shared."""

from collections.abc import Iterator
from itertools import combinations

from licet.compose.conflicts.k02_share_alike import passing_on, share_alikes
from licet.compose.view import Bound, View
from licet.terms.compositions import Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each pair without a common target, else one for all of them together."""
    by_id: dict[str, Bound] = {}
    for one in share_alikes(view):
        by_id.setdefault(one.instrument.id, one)
    alikes = [by_id[licence] for licence in sorted(by_id)]
    apart = [p for p in combinations(alikes, 2) if not _targets(p[0]) & _targets(p[1])]
    if not apart and len(alikes) > 2 and not frozenset.intersection(*map(_targets, alikes)):
        yield _conflict(view, tuple(alikes))
    for pair in apart:
        yield _conflict(view, pair)


def _conflict(view: View, bound: tuple[Bound, ...]) -> Conflict:
    clauses = tuple(view.cite(one, view.says(one, "share_alike")) for one in bound)
    titles = " and ".join(one.instrument.title for one in bound)
    return Conflict(
        kind=ConflictKind.K3, severity=Severity.BLOCK, artefact=view.artefact.id,
        problem=f"{titles} each want the whole under themselves, and there is no licence that "
        "all of them accept",
        clauses=clauses, path=clauses[1].path, denies=passing_on(view, *bound),
    )  # fmt: skip


def _targets(one: Bound) -> frozenset[str]:
    return frozenset((one.instrument.id, *one.instrument.compatible))
