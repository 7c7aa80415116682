# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K2: a share-alike licence against whatever another licence adds to it."""

from collections.abc import Iterator

from licet.compose.duties import hosting_is_distribution
from licet.compose.limits import covers, limits, words_of
from licet.compose.profiles import LENIENT
from licet.compose.view import Bound, View, once
from licet.terms.compositions import Act, Conflict, ConflictKind
from licet.terms.lineage import Relation
from licet.terms.verdicts import Severity

__all__ = ["find", "share_alikes"]


def share_alikes(view: View) -> tuple[Bound, ...]:
    """Licences that want the artefact as a whole shared under themselves."""
    return tuple(
        one
        for one in view.bound
        if one.whole
        and (said := view.says(one, "share_alike")).value == "share_alike"
        and (covers(said, one.standing) or one.instrument.id in view.licensing.binding())
    )


def passing_on(view: View, *bound: Bound) -> frozenset[Act]:
    """Acts by which the whole is passed on: hosting, too, where a licence itself says so."""
    hosted = any(
        hosting_is_distribution(one.instrument, LENIENT)
        or (
            view.says(one, "hosted_service").params.get("only_if_modified")
            and one.standing.relation in (Relation.DERIVATIVE, Relation.EXTRACTED)
        )
        for one in bound
    )
    shared = frozenset((Act.DISTRIBUTE, Act.EMBED_IN_PRODUCT))
    return shared | {Act.HOST} if hosted else shared


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each pair of a share-alike licence and one that limits more than it."""
    seen: set[tuple[str, str]] = set()
    for alike in share_alikes(view):
        for other in view.bound:
            pair = alike.instrument.id, other.instrument.id
            if not other.whole or pair in seen or not _adds(alike, other):
                continue
            if view.says(other, "share_alike").value == "share_alike":
                continue
            found = limits(other.instrument, other.standing)
            ours = {limit for limit, _ in limits(alike.instrument, alike.standing)}
            extra = [(limit, said) for limit, said in found if limit not in ours]
            if not extra:
                continue
            seen.add(pair)
            words = ", ".join(dict.fromkeys(words_of(limit) for limit, _ in extra))
            clauses = (
                view.cite(alike, view.says(alike, "share_alike")),
                *once(view.cite(other, said) for _, said in extra),
            )
            yield Conflict(
                kind=ConflictKind.K2, severity=Severity.BLOCK, artefact=view.artefact.id,
                problem=f"{alike.instrument.title} wants the whole shared on its own terms and no "
                f"further ones; {other.instrument.title} {words}",
                clauses=clauses, path=clauses[1].path,
                denies=passing_on(view, alike),
            )  # fmt: skip


def _adds(alike: Bound, other: Bound) -> bool:
    known = {alike.instrument.id, *alike.instrument.compatible}
    return other.instrument.id not in known
