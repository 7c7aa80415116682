# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K13: the gate shuts out places that the licence does not."""

from collections.abc import Iterator

from licet.compose.facts import shut_out
from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.compose.view import Bound, View
from licet.terms.artefacts import ArtefactKind
from licet.terms.compositions import Act, Conflict, ConflictKind, Statement
from licet.terms.verdicts import Severity

__all__ = ["find"]

_WEIGHTS = (ArtefactKind.WEIGHTS, ArtefactKind.ADAPTER)


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each gated ancestor; it leaves a question open where the gate shuts."""
    for artefact_id in view.ancestors:
        artefact = view.walk.artefacts[artefact_id]
        if not artefact.gate_excludes or artefact.kind not in _WEIGHTS:
            continue
        for licence in view.walk.licensing[artefact_id].binding():
            one = Bound(view.walk.instruments[licence], Standing(licence))
            territory = said(one.instrument, "territory")
            if territory.value == "limited":
                continue
            params = {"excluded": tuple(sorted(artefact.gate_excludes))}
            held = shut_out(view.situation, params, today=view.today)
            places = ", ".join(params["excluded"])
            clause = view.cite_at(artefact_id, one, territory if territory.section else _grant(one))
            yield Conflict(
                kind=ConflictKind.K13, severity=Severity.MEDIUM, artefact=artefact_id,
                problem=f"the gate of {artefact_id} shuts out {places}; {one.instrument.title} "
                "does not",
                clauses=(clause,), path=clause.path,
                asks=frozenset(Act) if held.holds is not False else frozenset(),
                missing=held.missing,
            )  # fmt: skip


def _grant(one: Bound) -> Statement:
    return said(one.instrument, "commercial_use")
