# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K9: what is declared for an artefact grants more than what it was made of."""

from collections.abc import Iterator, Mapping

from licet.compose.limits import Limit, limits, said, words_of
from licet.compose.standing import Standing
from licet.compose.view import Bound, View, once
from licet.terms.compositions import (
    Act,
    Citation,
    Conflict,
    ConflictKind,
    Instrument,
    Statement,
)
from licet.terms.dossiers import Param
from licet.terms.lineage import Relation
from licet.terms.verdicts import Severity

__all__ = ["drift", "find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each licence of the artefact and each upstream licence it goes beyond."""
    for licence in view.licensing.binding():
        declared = view.walk.instruments[licence]
        if not declared.read:
            continue
        seen: set[str] = set()
        for one in view.upstream():
            dropped = drift(declared, one)
            if not dropped or one.instrument.id in seen:
                continue
            seen.add(one.instrument.id)
            words = ", ".join(dict.fromkeys(word for word, _ in dropped))
            clauses = once(view.cite(one, statement) for _, statement in dropped)
            yield Conflict(
                kind=ConflictKind.K9, severity=Severity.HIGH, artefact=view.artefact.id,
                problem=f"{declared.title} is declared, but {one.instrument.title} {words}",
                clauses=(*clauses, _granted(view, declared, dropped[0][1])),
                path=clauses[0].path,
                denies=frozenset((Act.DISTRIBUTE, Act.SUBLICENSE, Act.RELICENSE)),
            )  # fmt: skip


def drift(declared: Instrument, one: Bound) -> tuple[tuple[str, Statement], ...]:
    """What an upstream licence limits and a declared one does not, in words, with the clause."""
    if one.instrument.id == declared.id or one.standing.relation is Relation.COLLECTIVE:
        return ()
    own = dict(reversed(_own(declared)))
    found = [
        (words_of(limit), statement)
        for limit, statement in limits(one.instrument, one.standing)
        if limit not in own or not _as_narrow(limit, own[limit], statement)
    ]
    alike = said(one.instrument, "share_alike")
    targets = {one.instrument.id, *one.instrument.compatible}
    if one.whole and alike.value == "share_alike" and declared.id not in targets:
        found.append(("wants what is made of it shared on its own terms", alike))
    return tuple(found)


def _own(declared: Instrument) -> tuple[tuple[Limit, Statement], ...]:
    return limits(declared, Standing(declared.id))


def _as_narrow(limit: Limit, ours: Statement, theirs: Statement) -> bool:
    """Whether our own limit takes away at least as much."""
    if limit is Limit.THRESHOLD and _value(ours.params) and _value(theirs.params):
        same = ours.params.get("metric") == theirs.params.get("metric")
        return same and _value(ours.params) <= _value(theirs.params)
    if limit is Limit.TERRITORY:
        return _places(ours.params) >= _places(theirs.params)
    if limit is Limit.NAME:
        ours_, theirs_ = str(ours.params.get("prefix", "")), str(theirs.params.get("prefix", ""))
        return ours_.casefold().startswith(theirs_.casefold())
    return True


def _value(params: Mapping[str, Param]) -> float:
    value = params.get("value", 0)
    return float(value) if isinstance(value, int | float) else 0.0


def _places(params: Mapping[str, Param]) -> frozenset[str]:
    places = params.get("excluded", ())
    return frozenset(places) if isinstance(places, tuple) else frozenset((str(places),))


def _granted(view: View, declared: Instrument, limit: Statement) -> Citation:
    statement = said(declared, limit.key)
    if not statement.section:
        statement = said(declared, "commercial_use")
    return view.cite(Bound(declared, Standing(declared.id)), statement)
