# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What one agreement says, as functions over classes of requests.

This is the meaning of docs/explanation/in-time.md, "An act is judged", said of all requests at
once: a rule that fails is dropped on the way, and what is left at the end gives the answer.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from licet.decide.comparing.diagrams import Diagrams
from licet.decide.comparing.dimensions import (
    ACT,
    ARTEFACT,
    AT,
    FLAGS,
    PARTY,
    Cut,
    Dimension,
    Key,
    cut_of,
    key_of,
    rules_of,
)
from licet.decide.comparing.states import (
    ALONE,
    OPEN,
    Answer,
    Live,
    Outcome,
    State,
    Test,
    after,
    ahead,
    answer_of,
    said,
    stepped,
)
from licet.decide.slots import bound_by
from licet.terms import (
    ActorCondition,
    Agreement,
    Cap,
    Condition,
    Counted,
    Forbid,
    Permit,
    PlaceTest,
    PurposeCondition,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Verdict,
)

__all__ = ["Speaker", "is_zero"]


def is_zero(cap: Cap) -> bool:
    """Whether a cap leaves no room for any act: it is a prohibition."""
    return cap.limit < (0 if cap.counted is Counted.SUM else 1)


class Speaker:
    """One agreement, ready to be turned into functions.

    Args:
        agreement: As agreed, with parties and artefacts called as in the dimensions.
        dimensions: Of both agreements.
        diagrams: Where functions are kept.
    """

    __slots__ = ("_made", "_roots", "agreement", "diagrams", "dimensions", "place")

    def __init__(
        self, agreement: Agreement, dimensions: Sequence[Dimension], diagrams: Diagrams
    ) -> None:
        self.agreement = agreement
        self.dimensions = dimensions
        self.diagrams = diagrams
        self.place: Mapping[tuple[Key, str], int] = {
            (one.key, one.kind): index for index, one in enumerate(dimensions)
        }
        self._made: dict[State, int] = {}
        self._roots: tuple[list[Any], frozenset[str], frozenset[str]] | None = None

    def bound(self) -> frozenset[str]:
        """Parties whose acts the agreement judges."""
        about = [
            bound_by(rule, self.agreement)
            for rule in rules_of(self.agreement)
            if isinstance(rule, Permit | Forbid | Cap)
        ]
        return frozenset(str(party) for one in about for party in one)

    def answers(self) -> int:
        """The function that gives the `Answer` to each request."""

        def of(party: str, artefact: str, act: str) -> int:
            state = self._state(party, artefact, act)
            return (
                self._made_of(state)
                if isinstance(state, frozenset)
                else (self.diagrams.leaf(state))
            )

        return self._over(of)

    def beside(self, other: "Speaker") -> int:
        """The function that gives both answers, or `None` where nothing can tell them apart.

        What is left of the rules of both on the way is often the same: then all is said.
        """
        found: dict[tuple[State | Answer, State | Answer], int] = {}

        def made(one: State | Answer, two: State | Answer) -> int:
            if one == two:
                return self.diagrams.leaf(None)
            if (one, two) not in found:
                at = min(ahead(one), ahead(two))
                if at == sys.maxsize:
                    answers = (answer_of(one), answer_of(two))
                    alike = answers[0] == answers[1]
                    found[(one, two)] = self.diagrams.leaf(None if alike else answers)
                else:
                    children = [
                        made(stepped(one, at, class_), stepped(two, at, class_))
                        for class_ in range(self.dimensions[at].size)
                    ]
                    found[(one, two)] = self.diagrams.node(at, children)
                self.diagrams.check(len(found))
            return found[(one, two)]

        def of(party: str, artefact: str, act: str) -> int:
            return made(*(one._state(party, artefact, act) for one in (self, other)))

        return self._over(of)

    def _state(self, party: str, artefact: str, act: str) -> "State | Answer":
        """All that speaks of an act of a party on an artefact."""
        if self._roots is None:
            rules = [r for r in rules_of(self.agreement) if isinstance(r, Permit | Forbid | Cap)]
            self._roots = rules, self.bound(), frozenset(a.id for a in self.agreement.artefacts)
        rules, bound, artefacts = self._roots
        if party not in bound or artefact not in artefacts:
            return Answer(verdict=Verdict.ASK)
        live = [self._live(r, party) for r in rules if self._speaks(r, party, artefact, act)]
        return frozenset((*live, self._term()))

    def counts(self, cap: Cap) -> int:
        """For each request whether a cap counts it: `True`, `False`, or `open`."""
        return self._one(cap)

    def breaches(self, forbid: Forbid) -> int:
        """For each request whether it breaches a prohibition."""
        return self._one(forbid)

    def _one(self, rule: Cap | Forbid) -> int:
        nothing = self.diagrams.leaf(value=False)

        def of(party: str, artefact: str, act: str) -> int:
            if not self._speaks(rule, party, artefact, act):
                return nothing
            return self.conditions(rule.conditions, party)

        return self._over(of)

    def conditions(self, conditions: Iterable[Condition], party: str) -> int:
        """For each request whether all conditions hold, for a duty or a power of a party."""
        tests = self._tests(conditions, party, bound=False)
        return self._made_of(frozenset((Live(tag="one", tests=tests), ALONE)))

    def implies(self, one: int, two: int) -> bool:
        """Whether a function of one rule holds, or may hold, only where another does."""
        said = self.diagrams.joined(one, two, lambda a, b: a is False or b in (True, a))
        return self.diagrams.values(said) == {True}

    def _over(self, of: Any) -> int:
        parties, artefacts, acts = (self.dimensions[i] for i in (PARTY, ARTEFACT, ACT))
        return self.diagrams.node(PARTY, [
            self.diagrams.node(ARTEFACT, [
                self.diagrams.node(ACT, [of(party, artefact, act) for act in acts.classes])
                for artefact in artefacts.classes
            ])
            for party in parties.classes
        ])  # fmt: skip

    def _speaks(self, rule: Permit | Forbid | Cap, party: str, artefact: str, act: str) -> bool:
        return (
            party in bound_by(rule, self.agreement)
            and rule.artefact in ("", artefact)
            and (not rule.acts or act in rule.acts)
        )

    def _live(self, rule: Permit | Forbid | Cap, party: str) -> Live:
        tests = self._tests(rule.conditions, party, bound=isinstance(rule, Permit))
        if isinstance(rule, Permit):
            return Live(
                tag="permit", tests=tests, exclusive=rule.exclusive, revocable=rule.revocable
            )
        forbids = isinstance(rule, Forbid) or is_zero(rule)
        return Live(tag="forbid" if forbids else "cap", tests=tests)

    def _term(self) -> Live:
        term = self.agreement.term
        inside = tuple(
            _yes(_in(one, term.starts, term.ends)) for one in self.dimensions[AT].classes
        )
        return Live(tag="term", tests=((AT, inside),))

    def _tests(
        self, conditions: Iterable[Condition], party: str, *, bound: bool
    ) -> tuple[Test, ...]:
        found: dict[int, tuple[Outcome, ...]] = {}
        for condition in conditions:
            index = self.place[_placed(condition)]
            outcomes = self._outcomes(condition, self.dimensions[index], party, bound=bound)
            before = found.get(index)
            found[index] = outcomes if before is None else tuple(map(_both, before, outcomes))
        return tuple(sorted(found.items()))

    def _outcomes(
        self, condition: Condition, dimension: Dimension, party: str, *, bound: bool
    ) -> tuple[Outcome, ...]:
        known = [self._outcome(condition, one, bound=bound) for one in dimension.classes]
        if not dimension.optional:
            return tuple(known)
        unknown: Outcome = OPEN
        if isinstance(condition, TerritoryCondition) and condition.test is PlaceTest.DOMICILE:
            seats = [p.domicile for p in self.agreement.parties if p.id == party and p.domicile]
            for index, places in enumerate(dimension.classes):
                if seats and seats[0] in places:
                    unknown = known[index]
        return (*known, unknown)

    def _outcome(self, condition: Condition, class_: Any, *, bound: bool) -> Outcome:
        match condition:
            case TerritoryCondition():
                inside = condition.places.on(self.agreement.term.starts.date())
                return _yes(class_ <= inside)
            case TimeCondition(interval=interval):
                return _yes(_in(class_, interval.starts, interval.ends))
            case PurposeCondition(purposes=names) | ActorCondition(classes=names):
                inside_names = class_ is not None and bool(class_ & names)
                return _yes(inside_names != condition.excluded)
            case ThresholdCondition():
                return _threshold(condition, class_[0], bound=bound)
            case _:
                return _yes(class_ is FLAGS[condition.kind][1])

    def _made_of(self, state: State) -> int:
        """The function of rules that are still on their way."""
        if state in self._made:
            return self._made[state]
        ahead = [one.tests[0][0] for one in state if isinstance(one, Live) and one.tests]
        if not ahead:
            made = self.diagrams.leaf(said(state))
        else:
            at = min(ahead)
            children = []
            for class_ in range(self.dimensions[at].size):
                left = after(state, at, class_)
                if isinstance(left, Answer):
                    children.append(self.diagrams.leaf(left))
                else:
                    children.append(self._made_of(left))
            made = self.diagrams.node(at, children)
        self._made[state] = made
        self.diagrams.check(len(self._made))
        return made


def _placed(condition: Condition) -> tuple[Key, str]:
    kinds = {"territory": "place", "time": "time", "threshold": "number", "purpose": "names",
             "actor": "names"}  # fmt: skip
    return key_of(condition), kinds.get(condition.kind, "flag")


def _yes(holds: bool) -> Outcome:  # noqa: FBT001 (what a test said)
    return frozenset() if holds else None


def _both(one: Outcome, two: Outcome) -> Outcome:
    """Two conditions of one rule on the same attribute."""
    if one is None or two is None:
        return None
    if isinstance(one, str) or isinstance(two, str):
        return OPEN
    return one | two


def _in(class_: Any, starts: Any, ends: Any) -> bool:
    begins, stops = class_
    return (
        begins is not None and begins >= starts
        and (ends is None or (stops is not None and stops <= ends))
    )  # fmt: skip


def _threshold(condition: ThresholdCondition, low: Cut, *, bound: bool) -> Outcome:
    passed = low >= cut_of(condition)
    if not bound:
        return _yes(passed)
    if not passed:
        return frozenset()
    match condition.effect:
        case ThresholdEffect.RIGHTS_END:
            return None
        case ThresholdEffect.LICENCE_TO_BE_ASKED:
            return OPEN
        case effect:
            return frozenset({(effect.value, condition.metric, cut_of(condition))})
