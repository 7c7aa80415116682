# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K15: nobody knows the licence of something that binds, or its terms."""

from collections.abc import Iterator

from licet.compose.view import View
from licet.compose.walk import UNKNOWN
from licet.terms.compositions import Act, Citation, Conflict, ConflictKind, Instrument
from licet.terms.verdicts import Severity

__all__ = ["find"]


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
        yield Conflict(
            kind=ConflictKind.K15, severity=Severity.HIGH, artefact=path[0],
            problem=_problem(view, one.instrument, path[0]), clauses=(clause,), path=path,
            asks=frozenset(Act),
        )  # fmt: skip


def _problem(view: View, instrument: Instrument, artefact: str) -> str:
    names = ", ".join(view.walk.licensing[artefact].unknown)
    if instrument.id != UNKNOWN:
        return f"not all of {instrument.title}, the licence of {artefact}, was read"
    if names:
        return f"the terms of “{names}”, the licence of {artefact}, are not known"
    return f"{artefact} has no licence that we know"
