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
from licet.review.grants.words import stem
from licet.review.paper import Paper

__all__ = ["SPECIMENS", "Opposed", "opposed"]

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
    if says.index == denies.index or (says.broken and says.duty is Duty.MAY):
        return None
    if denies.ceased and not says.rest & _GOES_ON:
        return None
    if _gives_way(says, denies):
        return None
    if says.actor != denies.actor and not {"", EACH} & {says.actor, denies.actor}:
        return None
    sure = _same_case(act, says, denies)
    witness = (_cases(act, says) & _cases(act, denies)).witness() if sure else None
    if witness is None:
        return None
    sure = min(sure, 0.9 if says.hedge is Hedge.NONE else 0.6)
    return Opposed(says=says, denies=denies, case=witness, sure=sure)


_GOES_ON = frozenset(("continu", "termination", "expiration", "expiry", "indefinitely"))
"""What has to come to an end does so at the end: only a right to go on after it clashes."""


def _gives_way(says: Statement, denies: Statement) -> bool:
    """Whether one of them leaves room for the other."""
    if Hedge.FOREGOING in (says.hedge, denies.hedge) and says.section == denies.section:
        return True
    if _within(says.section, denies.refs) or _within(denies.section, says.refs):
        return True
    if _is_copy(says, denies):
        return False
    if Hedge.EXCEPTION in (says.hedge, denies.hedge):
        # A right without any limit clashes with a ban whose exceptions are its own.
        room = says.hedge is Hedge.EXCEPTION or denies.elsewhere or "assign" in denies.acts
        return room or not (says.duty is Duty.MAY and says.absolute)
    # A ban that consent lifts clashes only with a right to act without asking.
    return denies.hedge is Hedge.CONSENT and not (says.duty is Duty.MAY and says.free)


def _is_copy(says: Statement, denies: Statement) -> bool:
    """Whether one says of the same case, with the same exceptions, what the other denies."""
    one, two = says.words | says.rest, denies.words | denies.rest
    return (
        len(two) >= _MANY
        and denies.hedge is not Hedge.CONSENT
        and says.acts == denies.acts
        and says.exceptions == denies.exceptions
        and one ^ two <= _WEAK
    )


_MANY = 2
"""Words from which on two sentences with the same ones speak of the same case."""


def _within(section: str, refs: frozenset[str]) -> bool:
    """Whether a section is, or lies in, one of those referred to, or they cannot be compared."""
    plain = section.lower().replace(" ", "")
    return any(plain.startswith(ref) or ref.startswith(plain) for ref in refs) or bool(
        refs and not any(c.isdigit() for c in plain)
    )


def _same_case(act: str, says: Statement, denies: Statement) -> float:
    """How surely what is denied is at least what is said, as far as the words go; 0: it is not."""
    known = says.words | says.rest | says.acts
    extra = denies.rest - known - _WEAK
    if SPECIMENS & (denies.words | denies.rest) - known:
        return 0.0
    if act == "bear" and not (denies.words & says.words) - _BORNE:
        return 0.0
    if not denies.words or not says.words:
        return 0.6 if act not in _EMPTY and _alike(says, denies) else 0.0
    sure = _same_thing(says, denies)
    if denies.hedge is Hedge.EXCEPTION and says.absolute and says.duty is Duty.MAY:
        return min(sure, 0.7)  # whatever the ban excepts, the right is wider
    if says.duty is Duty.MAY and len(says.rest - denies.rest - denies.words) > 6:
        return 0.0
    if denies.hedge is Hedge.CONDITION and extra:
        return 0.0
    if extra and len(denies.rest & says.rest) < 2 * len(extra):
        told = max((len(part) for part in denies.each if part <= known), default=0)
        return min(sure, 0.6) if len(extra) == 1 and told >= 2 else 0.0
    return sure


def _same_thing(says: Statement, denies: Statement) -> float:
    """How surely a thing of the denial is the thing that is said."""
    shared = denies.things & says.things
    if any(part & shared and part <= says.words for part in denies.each):
        return 0.9
    around = says.words | says.rest
    if any(part & shared and part <= around for part in denies.each):
        return 0.7
    told = (denies.words | denies.rest) - _WEAK
    return 0.6 if len(told) >= 2 and told <= around else 0.0


SPECIMENS = frozenset(stem(w) for w in ("demonstration", "demo", "evaluation", "trial", "beta"))
"""Stems that name copies which have rules of their own."""
_BORNE = frozenset(
    """
    damag los claim cost expens liability liabiliti failur delay act omission injury loss losss
    """.split()  # noqa: SIM905
)
"""Stems of what one is liable for, of whatever kind: another clause may say of which."""
_WEAK = frozenset(
    """
    time reason purpos way kind circumstanc obligation right agreement consent written approval
    permission express prior continu discretion cost expens
    """.split()  # noqa: SIM905
)
"""Stems of words that do not narrow a case."""


def _alike(says: Statement, denies: Statement) -> bool:
    """Whether acts without an object, or with one that stands further off, are the same."""
    one, two = says.words | says.rest, (denies.words | denies.rest) - _WEAK
    if denies.hedge is Hedge.CONDITION:
        return len(two) > 1 and two <= one and 2 * len(two) >= len(one)
    if 4 * len(one & two) < len(one):
        return False
    return bool(two) and (len(two & one) * 10 >= 7 * len(two)) and (len(two) > 1 or one == two)


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
