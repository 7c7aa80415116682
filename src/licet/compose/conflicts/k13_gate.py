# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K13: the gate shuts out places that the licence does not."""

from collections.abc import Iterator
from datetime import date

from licet.compose.facts import places, shut_out
from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.compose.view import Bound, View
from licet.terms.artefacts import Artefact, ArtefactKind
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
            shut = _more(artefact, territory, view.situation.on or view.today)
            if not shut:
                continue
            params = {"excluded": shut}
            held = shut_out(view.situation, params, today=view.today)
            listed = ", ".join(shut)
            clause = view.cite_at(artefact_id, one, territory if territory.section else _grant(one))
            yield Conflict(
                kind=ConflictKind.K13, severity=Severity.MEDIUM, artefact=artefact_id,
                problem=f"the gate of {artefact_id} shuts out {listed}; {one.instrument.title} "
                "does not",
                clauses=(clause,), path=clause.path,
                asks=frozenset(Act) if held.holds is not False else frozenset(),
                missing=held.missing,
            )  # fmt: skip


def _more(artefact: Artefact, territory: Statement, day: date) -> tuple[str, ...]:
    """Places that the gate shuts out and the licence does not leave out for this model."""
    only = territory.params.get("multimodal_only") or territory.params.get("applies_to")
    applies = territory.value == "limited" and not (
        only and artefact.traits.get("multimodal") is False
    )
    excluded = territory.params.get("excluded", ()) if applies else ()
    out = places(excluded if isinstance(excluded, tuple) else (str(excluded),), day)
    return tuple(code for code in sorted(artefact.gate_excludes) if places((code,), day) - out)


def _grant(one: Bound) -> Statement:
    return said(one.instrument, "commercial_use")
