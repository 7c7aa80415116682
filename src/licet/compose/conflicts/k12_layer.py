# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K12: a licence put on a layer whose words it does not use."""

from collections.abc import Iterator

from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.compose.view import Bound, View
from licet.terms.compositions import Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find"]


def find(view: View) -> Iterator[Conflict]:
    """One note for each licence and layer, at the first artefact where it is so."""
    seen: set[tuple[str, str]] = set()
    for artefact_id in view.ancestors:
        artefact = view.walk.artefacts[artefact_id]
        for licence in view.walk.licensing[artefact_id].binding():
            instrument = view.walk.instruments[licence]
            key = licence, str(artefact.layer)
            if not instrument.layers or artefact.layer in instrument.layers or key in seen:
                continue
            seen.add(key)
            one = Bound(instrument, Standing(licence))
            clause = view.cite_at(artefact_id, one, said(instrument, "modify_finetune"))
            layers = " and ".join(sorted(instrument.layers))
            yield Conflict(
                kind=ConflictKind.K12, severity=Severity.NOTE, artefact=artefact_id,
                problem=f"{instrument.title} speaks of {layers}, and is put on {artefact.kind}: "
                "what its words mean there is a matter of reading",
                clauses=(clause,), path=clause.path,
            )  # fmt: skip
