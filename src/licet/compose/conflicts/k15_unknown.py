# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K15: nobody knows the licence of something that binds, or its terms."""

from collections.abc import Iterator

from licet.compose.view import View
from licet.terms.compositions import Act, Citation, Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each licence whose terms are not known and which binds the artefact."""
    seen: set[str] = set()
    for one in view.bound():
        if one.instrument.read or one.instrument.id in seen:
            continue
        seen.add(one.instrument.id)
        path = view.walk.path(view.artefact.id, one.standing)
        names = ", ".join(view.walk.licensing[path[0]].unknown)
        what = f"“{names}” of {path[0]}" if names else f"{path[0]} has no licence that we know"
        yield Conflict(
            kind=ConflictKind.K15, severity=Severity.HIGH, artefact=path[0],
            problem=f"the terms of {what} are not known" if names else what,
            clauses=(Citation(licence=one.instrument.id, section="", path=path),), path=path,
            asks=frozenset(Act),
        )  # fmt: skip
