# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether one use satisfies the conditions of two policies, whatever their rules do."""

from collections.abc import Iterable

from licet.decide.odrl.conflicts.compare import meetings
from licet.decide.odrl.conflicts.formulas import TooManyError, alternatives, together
from licet.decide.odrl.conflicts.norms import Piece
from licet.decide.odrl.conflicts.records import CommonUse, Operand, Truth, Use
from licet.decide.odrl.conflicts.relations import USES, by_operand
from licet.decide.odrl.conflicts.solve import Ground, satisfiable

__all__ = ["best_use"]

_NEVER = Use(
    verdict=CommonUse.CONFLICT,
    by_operand=CommonUse.CONFLICT,
    because=("no request is about rules of both",),
)
_OPEN = ("their conditions leave too many alternatives to compare",)
_ORDER = (CommonUse.COMPATIBLE, CommonUse.UNKNOWN, CommonUse.CONFLICT)


def best_use(pairs: Iterable[tuple[Piece, Piece]], ground: Ground) -> Use:
    """The best answer any of the pairs gives: a use that satisfies one is enough."""
    best: Use | None = None
    for pair in pairs:
        use = _use(*pair, ground)
        if use is not None and (best is None or _rank(use) < _rank(best)):
            best = use
        if best is not None and _rank(best) == (0, 0):
            break
    return best or _NEVER


def _rank(use: Use) -> tuple[int, int]:
    return _ORDER.index(use.verdict), _ORDER.index(use.by_operand)


def _use(first: Piece, second: Piece, ground: Ground) -> Use | None:
    try:
        found = list(meetings(first, second, ground))
        if all(meeting.truth is Truth.NO for meeting in found):
            return None
        one, other = alternatives(first.conditions), alternatives(second.conditions)
        whole = satisfiable(together(one, other), ground)
        operands = by_operand(one, other, ground)
    except TooManyError:
        return Use(verdict=CommonUse.UNKNOWN, by_operand=CommonUse.UNKNOWN, because=_OPEN)
    verdict, because = USES[whole.truth], whole.reasons
    if verdict is CommonUse.COMPATIBLE and all(m.truth is not Truth.YES for m in found):
        verdict, because = CommonUse.UNKNOWN, found[0].said(Truth.MAYBE)
    return Use(
        verdict=verdict,
        by_operand=_folded(verdict, operands),
        because=because,
        witness=whole.witness,
        operands=operands,
    )


def _folded(whole: CommonUse, operands: tuple[Operand, ...]) -> CommonUse:
    """The verdict over all operands: a conflict decides, then what is open.

    Source: the Kleene minimum of the verdicts of the operands, arXiv 2606.23442.
    """
    if whole is CommonUse.CONFLICT:
        return whole
    spoken = {operand.common_use for operand in operands}
    return CommonUse.UNKNOWN if CommonUse.UNKNOWN in spoken else whole
