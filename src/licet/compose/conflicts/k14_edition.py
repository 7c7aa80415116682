# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K14: the edition that is named is not the one that is there, or the text was changed."""

from collections.abc import Iterator

from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.compose.view import Bound, View
from licet.terms.compositions import Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find"]


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each clash that was found when the licences were looked up."""
    for artefact_id in view.ancestors:
        licensing = view.walk.licensing[artefact_id]
        for problem, licence in licensing.clashes:
            if licence not in licensing.binding():
                continue  # a remedy that was tried out put another licence in its place
            one = Bound(view.walk.instruments[licence], Standing(licence))
            clause = view.cite_at(artefact_id, one, said(one.instrument, "commercial_use"))
            yield Conflict(
                kind=ConflictKind.K14, severity=Severity.MEDIUM, artefact=artefact_id,
                problem=problem, clauses=(clause,), path=clause.path,
            )  # fmt: skip
