# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K12: a licence put on a layer whose words it does not use."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.compose.view import Bound, View
from licet.terms.artefacts import ArtefactKind, Layer
from licet.terms.compositions import Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find"]

_CONTENT = frozenset((Layer.DATA, Layer.OUTPUT, Layer.MODEL, Layer.CODE))
_SPEAKS: Mapping[ArtefactKind, frozenset[Layer]] = MappingProxyType(
    {
        # Texts and outputs are content to a content licence and materials to a model's; a
        # software licence covers documentation by its own definitions.
        ArtefactKind.DOCUMENTATION: _CONTENT,
        ArtefactKind.PROMPT: _CONTENT,
        ArtefactKind.OUTPUT: _CONTENT - {Layer.CODE},
        ArtefactKind.OUTPUT_DATASET: _CONTENT - {Layer.CODE},
        ArtefactKind.CODE: frozenset((Layer.CODE, Layer.MODEL)),
        ArtefactKind.SERVICE: frozenset((Layer.CODE, Layer.MODEL)),
        ArtefactKind.PRODUCT: frozenset((Layer.CODE, Layer.MODEL)),
    }
)
"""Layers whose words fit a kind of artefact; others fit the words of their own layer alone."""


def find(view: View) -> Iterator[Conflict]:
    """One note for each licence and layer, at the first artefact where it is so."""
    seen: set[tuple[str, str]] = set()
    for artefact_id in view.ancestors:
        artefact = view.walk.artefacts[artefact_id]
        for licence in view.walk.licensing[artefact_id].binding():
            instrument = view.walk.instruments[licence]
            key = licence, str(artefact.layer)
            fitting = _SPEAKS.get(artefact.kind, frozenset((artefact.layer,)))
            if not instrument.layers or fitting & instrument.layers or key in seen:
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
