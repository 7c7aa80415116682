# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K15: nobody knows the licence of something that binds, or its terms."""

from collections.abc import Iterator

from licet.compose.view import View
from licet.compose.walk import NAMELESS, UNKNOWN
from licet.terms.compositions import Act, Citation, Conflict, ConflictKind, Instrument
from licet.terms.verdicts import Severity

__all__ = ["find"]

_SHOWN = 8
"""Artefacts that are named."""


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each licence whose terms are not known and which binds the artefact."""
    seen: set[str] = set()
    for one in view.bound:
        if one.instrument.read or one.instrument.id in seen:
            continue
        seen.add(one.instrument.id)
        path = view.walk.path(view.artefact.id, one.standing)
        clause = Citation(
            licence=one.instrument.id, section="", path=path, source=one.instrument.source
        )
        behind = _behind(view) if one.instrument.id == UNKNOWN else ()
        artefact = path[0] if len(behind) < 2 else view.artefact.id
        yield Conflict(
            kind=ConflictKind.K15, severity=Severity.HIGH, artefact=artefact,
            problem=_problem(view, one.instrument, path[0], behind), clauses=(clause,), path=path,
            asks=frozenset(Act),
        )  # fmt: skip


def _behind(view: View) -> tuple[str, ...]:
    """Every artefact without a known licence that binds the one asked about."""
    here = view.artefact.id
    found = (view.walk.nameless.get((here, s), ()) for s in view.walk.standings(here))
    return tuple(sorted({name for names in found for name in names}))


def _problem(view: View, instrument: Instrument, artefact: str, behind: tuple[str, ...]) -> str:
    if instrument.id != UNKNOWN:
        return f"{instrument.title}, the licence of {artefact}, is not known in full"
    if len(behind) > 1:
        count = f"{len(behind)}{' or more' if len(behind) >= NAMELESS else ''}"
        more = ", …" if len(behind) > _SHOWN else ""
        return f"{count} artefacts have no licence that we know: {', '.join(behind[:_SHOWN])}{more}"
    if names := ", ".join(view.walk.licensing[artefact].unknown):
        return f"the terms of “{names}”, the licence of {artefact}, are not known"
    return f"{artefact} has no licence that we know"
