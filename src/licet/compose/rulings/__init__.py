# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What one licence says of one act on one artefact, with the facts that are known."""

from collections.abc import Mapping
from types import MappingProxyType

from licet.compose.limits import said
from licet.compose.rulings.asked import Asked, Bar, Case, Check, Part, Ruling
from licet.compose.rulings.doing import change, host, made, relicense, share, sublicense
from licet.compose.rulings.everywhere import litigation, purpose, territory, threshold, uses
from licet.compose.rulings.outputs import ban_covers, beyond, outputs, spared, train
from licet.compose.standing import LICENSED, Standing
from licet.terms.compositions import Act, ConflictKind, Instrument, Proviso, Statement
from licet.terms.dossiers import SILENT
from licet.terms.lineage import Relation
from licet.terms.verdicts import Permission

__all__ = ["Bar", "Case", "Ruling", "ban_covers", "rule", "spared"]

_EVERYWHERE: tuple[Check, ...] = (purpose, threshold, territory, uses, litigation, made)
_LICENSED: Mapping[Act, tuple[Check, ...]] = MappingProxyType(
    {
        Act.USE: _EVERYWHERE,
        Act.FINE_TUNE: (*_EVERYWHERE, change),
        Act.DISTRIBUTE: (share, *_EVERYWHERE),
        Act.HOST: (host, *_EVERYWHERE),
        Act.EMBED_IN_PRODUCT: (share, *_EVERYWHERE),
        Act.GENERATE: (*_EVERYWHERE, outputs),
        Act.TRAIN_ON_OUTPUTS: (*_EVERYWHERE, train),
        Act.DISTIL_OUTPUTS: (*_EVERYWHERE, train),
        Act.SUBLICENSE: (sublicense, *_EVERYWHERE),
        Act.RELICENSE: (relicense, *_EVERYWHERE),
    }
)


def rule(instrument: Instrument, standing: Standing, act: Act, *, case: Case) -> Ruling:
    """What the licence says of an act: what stands against it, with what, and why it may be.

    Args:
        instrument: The licence.
        standing: What the artefact is to its work.
        act: What somebody wants to do.
        case: The artefact, the facts, the profile and the day.
    """
    asked = Asked(instrument, standing, act, case)
    checks = _LICENSED[act] if standing.relation in LICENSED else (beyond,)
    parts = [part for check in checks for part in check(asked)]
    if standing.relation is Relation.UNDEFINED:
        parts = [_unread(instrument)]
    elif not instrument.read and standing.relation in LICENSED:
        parts = [_unread(instrument), *(p for p in parts if _is_known(p))]
    return Ruling(
        bars=tuple(p for p in parts if isinstance(p, Bar)),
        provisos=tuple(dict.fromkeys(p for p in parts if isinstance(p, Proviso))),
        grounds=tuple(p for p in parts if isinstance(p, Statement)),
    )


def _unread(instrument: Instrument) -> Bar:
    problem = f"the terms of {instrument.title} are not known"
    statement = said(instrument, "commercial_use")
    return Bar(Permission.SILENT, ConflictKind.K15, statement, problem)


def _is_known(part: Part) -> bool:
    """Whether a part rests on a clause that was seen, where most were not."""
    return not isinstance(part, Bar) or part.statement.value != SILENT
