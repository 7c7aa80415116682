# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of statements of which one says what the other denies, for the same party and thing."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grants.cases import ALL, Box, Cases, Names, Witness
from licet.review.grants.hedges import Hedge
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH
from licet.review.grants.statements import Statement, statements
from licet.review.paper import Paper

__all__ = ["Opposed", "opposed"]

_DENIES = {
    (Duty.MUST, Duty.MUST_NOT), (Duty.MUST, Duty.NEED_NOT), (Duty.MAY, Duty.MUST_NOT),
}  # fmt: skip
_EMPTY = frozenset("do tak mak perform enter compl comply caus hav be giv permit agr".split())  # noqa: SIM905
"""Acts that say nothing without their object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposed:
    """A statement and one that denies it, with a case on which they disagree."""

    says: Statement
    denies: Statement
    case: Witness
    sure: float


def opposed(paper: Paper) -> Iterator[Opposed]:
    """Every pair, in order of the text; of several pairs of the same sentences the first."""
    by_act: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements(paper).said:
        for act in statement.acts:
            by_act[act].append(statement)
    seen: set[tuple[int, int]] = set()
    for act in sorted(by_act):
        group = by_act[act]
        denying = [s for s in group if s.duty in (Duty.MUST_NOT, Duty.NEED_NOT)][:60]
        for denies in denying:
            for says in group:
                key = (says.index, denies.index)
                pair = None if key in seen else _pair(act, says, denies)
                if pair:
                    seen.add(key)
                    yield pair


def _pair(act: str, says: Statement, denies: Statement) -> Opposed | None:
    if (says.duty, denies.duty) not in _DENIES or denies.broken:
        return None
    if says.index == denies.index or says.broken:
        return None
    if Hedge.EXCEPTION in (says.hedge, denies.hedge) or denies.hedge is Hedge.CONDITION:
        return None
    if says.actor != denies.actor and not {"", EACH} & {says.actor, denies.actor}:
        return None
    if not _same_case(act, says, denies):
        return None
    both = _cases(act, says) & _cases(act, denies)
    witness = both.witness()
    sure = 0.9 if says.hedge is Hedge.NONE else 0.6
    return Opposed(says=says, denies=denies, case=witness, sure=sure) if witness else None


def _same_case(act: str, says: Statement, denies: Statement) -> bool:
    """Whether what is denied is at least what is said, as far as the words go."""
    if not denies.words or not says.words:
        return act not in _EMPTY and not (denies.words or says.words) and _alike(says, denies)
    shared = denies.things & says.things
    if not any(part & shared and part <= says.words for part in denies.each):
        return False
    extra = denies.rest - says.rest - says.words - says.acts
    lacks = says.rest - denies.rest
    if says.duty is Duty.MAY and len(lacks) > 6:
        return False
    return not extra or (len(extra) <= 2 and len(denies.rest & says.rest) >= 2 * len(extra))


def _alike(says: Statement, denies: Statement) -> bool:
    one, two = says.rest, denies.rest
    return bool(two) and len(one & two) * 10 >= 7 * len(two)


def _cases(act: str, one: Statement) -> Cases:
    """The cases that a statement speaks of."""
    parties = ALL if one.actor in ("", EACH) else Names(named=frozenset((one.actor,)))
    return Cases.of(
        [
            Box(
                parties=parties,
                acts=Names(named=frozenset((act,))),
                things=Names(named=one.things) if one.things else ALL,
            )
        ]
    )
