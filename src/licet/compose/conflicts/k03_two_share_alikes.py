# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K3: two share-alike licences, and no licence under which the whole could be shared."""

from collections.abc import Iterator
from itertools import combinations

from licet.compose.conflicts.k02_share_alike import share_alikes
from licet.compose.view import Bound, View
from licet.terms.compositions import Act, Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each pair without a common target."""
    by_id = {one.instrument.id: one for one in share_alikes(view)}
    for first, second in combinations([by_id[i] for i in sorted(by_id)], 2):
        if _targets(first) & _targets(second):
            continue
        clauses = tuple(view.cite(one, view.says(one, "share_alike")) for one in (first, second))
        yield Conflict(
            kind=ConflictKind.K3, severity=Severity.BLOCK, artefact=view.artefact.id,
            problem=f"{first.instrument.title} and {second.instrument.title} each want the whole "
            "under themselves, and neither names the other as compatible",
            clauses=clauses, path=clauses[1].path,
            denies=frozenset((Act.DISTRIBUTE, Act.EMBED_IN_PRODUCT)),
        )  # fmt: skip


def _targets(one: Bound) -> set[str]:
    return {one.instrument.id, *one.instrument.compatible}
