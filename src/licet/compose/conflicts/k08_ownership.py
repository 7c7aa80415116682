# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K8: a licensor owns what another licence needs its maker to own."""

from collections.abc import Iterator

from licet.compose.conflicts.k02_share_alike import share_alikes
from licet.compose.limits import covers
from licet.compose.standing import LICENSED
from licet.compose.view import Bound, View
from licet.terms.compositions import Act, Conflict, ConflictKind, Statement
from licet.terms.lineage import Relation
from licet.terms.verdicts import Severity

__all__ = ["find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each owner and each licence that cannot be given without owning."""
    owners: dict[str, tuple[Bound, Statement]] = {}
    for one, said in _owned(view):
        owners.setdefault(one.instrument.id, (one, said))
    for licence in sorted(owners):
        owner, clause = owners[licence]
        for other, need in _needs(view, owner):
            yield Conflict(
                kind=ConflictKind.K8, severity=Severity.BLOCK, artefact=view.artefact.id,
                problem=f"{owner.instrument.title} keeps what is made of it for its licensor; "
                f"{other.instrument.title} needs whoever made it to own it",
                clauses=(view.cite(owner, clause), view.cite(other, need)),
                path=view.cite(owner, clause).path,
                denies=frozenset(
                    (Act.DISTRIBUTE, Act.EMBED_IN_PRODUCT, Act.SUBLICENSE, Act.RELICENSE)
                ),
            )  # fmt: skip


def _owned(view: View) -> Iterator[tuple[Bound, Statement]]:
    for one in view.bound:
        key = (
            "derivative_ownership"
            if one.standing.relation in (Relation.DERIVATIVE, Relation.EXTRACTED)
            else "output_ownership"
        )
        statement = view.says(one, key)
        made = one.standing.relation is not Relation.COPY
        if made and statement.value == "licensor_owns":
            yield one, statement


def _needs(view: View, owner: Bound) -> Iterator[tuple[Bound, Statement]]:
    for other in share_alikes(view):
        if other.instrument.id != owner.instrument.id:
            yield other, view.says(other, "share_alike")
    for other in view.bound:
        if other.instrument.id == owner.instrument.id or other.standing.relation not in LICENSED:
            continue
        if other.standing.relation is Relation.DERIVATIVE:
            statement = view.says(other, "derivative_ownership")
            if statement.value != "silent" and covers(statement, other.standing):
                yield other, statement
