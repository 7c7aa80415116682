# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K9: what is declared for an artefact grants more than what it was made of."""

from collections.abc import Iterator, Mapping, Sequence

from licet.compose.conflicts.k05_names import begins
from licet.compose.limits import Limit, limits, said, words_of
from licet.compose.standing import LICENSED, Standing
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
from licet.terms.licences import Reach
from licet.terms.lineage import Relation
from licet.terms.verdicts import Severity

__all__ = ["drift", "find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each upstream licence that what is declared, or found, goes beyond."""
    seen: set[tuple[str, str]] = set()
    for licences in dict.fromkeys((view.licensing.concluded, view.licensing.declared)):
        own = tuple(view.walk.instruments[licence] for licence in licences)
        if not own or not all(one.read for one in own):
            continue
        title = " and ".join(one.title for one in own)
        for one in view.upstream():
            dropped = drift(own, one)
            key = title, one.instrument.id
            if not dropped or key in seen:
                continue
            seen.add(key)
            words = ", ".join(dict.fromkeys(word for word, _ in dropped))
            clauses = once(view.cite(one, statement) for _, statement in dropped)
            yield Conflict(
                kind=ConflictKind.K9, severity=Severity.HIGH, artefact=view.artefact.id,
                problem=f"{title} is declared, but {one.instrument.title} {words}",
                clauses=(*clauses, _granted(view, own[0], dropped[0][1])),
                path=clauses[0].path,
                denies=frozenset(
                    (Act.DISTRIBUTE, Act.EMBED_IN_PRODUCT, Act.SUBLICENSE, Act.RELICENSE)
                ),
            )  # fmt: skip


def drift(declared: Sequence[Instrument], one: Bound) -> tuple[tuple[str, Statement], ...]:
    """What an upstream licence limits and declared ones do not, in words, with the clause.

    Several declared licences hold together. A licence that is declared beside others drops
    nothing of itself.
    """
    ids = {d.id for d in declared}
    if one.instrument.id in ids or one.standing.relation is Relation.COLLECTIVE:
        return ()
    own = [pair for d in declared for pair in _own(d)]
    found = [
        (words_of(limit), statement)
        for limit, statement in limits(one.instrument, one.standing)
        if _reaches(limit, one)
        and not any(kind is limit and _as_narrow(limit, ours, statement) for kind, ours in own)
    ]
    alike = said(one.instrument, "share_alike")
    targets = {one.instrument.id, *one.instrument.compatible}
    if one.whole and alike.value == "share_alike" and not ids & targets:
        found.append(("wants what is made of it shared on its own terms", alike))
    return tuple(found)


def _reaches(limit: Limit, one: Bound) -> bool:
    """Whether a limit is one that recipients have to be told of.

    A name or a display that a licence asks of whoever learnt from its outputs is the maker's
    duty; where the licence itself does not go on, no declaration drops it.
    """
    return one.standing.relation in LICENSED or limit not in (Limit.NAME, Limit.DISPLAY)


def _own(declared: Instrument) -> Iterator[tuple[Limit, Statement]]:
    """Its limits on copies and on what is made of them."""
    derived = Standing(declared.id, Relation.DERIVATIVE, Reach.DERIVATIVE)
    for standing in (Standing(declared.id), derived):
        yield from limits(declared, standing)


def _as_narrow(limit: Limit, ours: Statement, theirs: Statement) -> bool:
    """Whether our own limit takes away at least as much."""
    if limit is Limit.THRESHOLD and _value(ours.params) and _value(theirs.params):
        same = ours.params.get("metric") == theirs.params.get("metric")
        return same and _value(ours.params) <= _value(theirs.params)
    if limit is Limit.TERRITORY:
        return _places(ours.params) >= _places(theirs.params)
    if limit is Limit.NAME:
        ours_, theirs_ = str(ours.params.get("prefix", "")), str(theirs.params.get("prefix", ""))
        return begins(ours_, theirs_)
    if limit is Limit.PURPOSE:
        wide, narrow = _listed(theirs, "purposes"), _listed(ours, "purposes")
        return not wide or "non_commercial" in wide or (bool(narrow) and narrow <= wide)
    if limit is Limit.USE:
        return _listed(ours, "categories") >= _listed(theirs, "categories")
    return True


def _listed(statement: Statement, name: str) -> frozenset[str]:
    value = statement.params.get(name, ())
    return frozenset(value if isinstance(value, tuple) else (str(value),))


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
