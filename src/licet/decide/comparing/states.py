# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Rules on their way through the dimensions of a request, and the answer they come to.

A rule that fails is dropped; what is left once every dimension was asked for says the answer.
"""

import sys
from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Literal

from licet.decide.comparing.dimensions import Cut
from licet.terms import Verdict

__all__ = [
    "ALONE", "OPEN", "Answer", "Brought", "Holds", "Live", "Outcome", "State", "Test", "after",
    "ahead", "answer_of", "said", "stepped",
]  # fmt: skip

Brought = tuple[str, str, Cut]
"""A duty that comes with a permission: effect, metric, and the number from which it is owed."""

Holds = frozenset[Brought]
OPEN: Literal["open"] = "open"
"""Outcome of a condition that neither holds nor fails."""
Outcome = Holds | Literal["open"] | None
"""`None`: it fails."""
Test = tuple[int, tuple[Outcome, ...]]
"""A dimension, and the outcome for each of its classes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an agreement says of a request, without what caps have counted."""

    verdict: Verdict
    duties: frozenset[Holds] = frozenset()
    """What has to be done for it: each is one way; empty: nothing."""
    exclusive: bool = False
    revocable: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """A rule on its way through the dimensions."""

    tag: Literal["permit", "forbid", "cap", "term", "one"]
    tests: tuple[Test, ...]
    """Those still to come, by dimension."""
    open: bool = False
    duties: Holds = frozenset()
    exclusive: bool = False
    revocable: bool | None = None


State = frozenset[Live | str]
_SPOKEN = "spoken"
"""A permit speaks of the act, and fails."""
_ASKS = "asks"
"""A prohibition or a cap may hold."""
ALONE = "alone"
"""The function is of one rule, not of a whole agreement."""


def ahead(state: State | Answer) -> int:
    """The next dimension that is asked for; one behind all of them if none is."""
    if isinstance(state, Answer):
        return sys.maxsize
    ahead = (one.tests[0][0] for one in state if isinstance(one, Live) and one.tests)
    return min(ahead, default=sys.maxsize)


def stepped(state: State | Answer, at: int, class_: int) -> State | Answer:
    """What is left of a state once a class is known; an answer stays."""
    return state if isinstance(state, Answer) else after(state, at, class_)


def answer_of(state: State | Answer) -> Hashable:
    """The answer, once no test is left."""
    return state if isinstance(state, Answer) else said(state)


def after(state: State, at: int, class_: int) -> State | Answer:
    """What is left of rules once a class is known."""
    left: set[Live | str] = set()
    for one in state:
        if isinstance(one, str) or not one.tests or one.tests[0][0] != at:
            left.add(one)
            continue
        outcome = one.tests[0][1][class_]
        if outcome is None:
            if one.tag == "term":
                return Answer(verdict=Verdict.DENY)
            if one.tag == "permit":
                left.add(_SPOKEN)
            continue
        opens = one.open or isinstance(outcome, str)
        duties = one.duties if isinstance(outcome, str) else one.duties | outcome
        settled = _settled(replace(one, tests=one.tests[1:], open=opens, duties=duties))
        if settled is None:
            return Answer(verdict=Verdict.DENY)
        left |= settled
    return frozenset(left)


def _settled(one: Live) -> set[Live | str] | None:
    """A rule, or the mark that is all that counts of it once it has no tests left.

    `None`: it is a prohibition that holds, and all is said.
    """
    if one.tests or one.tag in ("permit", "one"):
        return {one}
    if one.tag == "forbid" and not one.open:
        return None
    return {_ASKS} if one.open else set()


def said(state: State) -> Hashable:
    """The value of the function, once no test is left."""
    rules = [one for one in state if isinstance(one, Live)]
    if ALONE in state:
        return OPEN if any(one.open for one in rules) else bool(rules)
    forbids = [one for one in rules if one.tag == "forbid"]
    permits = [one for one in rules if one.tag == "permit"]
    granted = [one for one in permits if not one.open]
    failed = not permits and _SPOKEN in state
    if failed or not all(one.open for one in forbids):
        return Answer(verdict=Verdict.DENY)
    if forbids or _ASKS in state or not granted:
        return Answer(verdict=Verdict.ASK)
    plain = any(not one.duties for one in granted)
    kept = {one.revocable for one in granted}
    return Answer(
        verdict=Verdict.ALLOW,
        duties=frozenset() if plain else frozenset(one.duties for one in granted),
        exclusive=any(one.exclusive for one in granted),
        revocable=False if False in kept else None if None in kept else True,
    )
