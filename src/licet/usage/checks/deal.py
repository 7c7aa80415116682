# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement, ready to be checked, and the list of what is checked."""

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from types import MappingProxyType
from typing import TypeVar

from licet.decide.calendar import months_in
from licet.terms import (
    AgreedClause,
    Agreement,
    DecodeError,
    Finding,
    Period,
    Place,
    Rule,
    RuleId,
    Severity,
)

__all__ = ["CHECKS", "Deal", "circles", "countable", "shown"]

R = TypeVar("R")

CHECKS: Mapping[str, tuple[Severity, str]] = MappingProxyType(
    {
        "A-001": (Severity.BLOCK, "a rule names a party that the agreement does not have"),
        "A-002": (Severity.BLOCK, "a rule names an artefact that the agreement does not have"),
        "A-003": (Severity.BLOCK, "a rule names another rule that is not there"),
        "A-004": (Severity.BLOCK, "time is counted in a window that no calendar has"),
        "A-011": (Severity.BLOCK, "the adjusted rule has no such parameter"),
        "A-012": (Severity.BLOCK, "the lowest value is above the highest"),
        "A-013": (Severity.HIGH, "the first value is outside the bounds"),
        "A-014": (Severity.MEDIUM, "a value is written that the bounds never let through"),
        "A-015": (Severity.BLOCK, "a suspension is neither on nor off"),
        "A-016": (Severity.BLOCK, "the bounds let a value through that makes no sense"),
        "A-017": (Severity.BLOCK, "adjustments read one another in a circle"),
        "A-018": (Severity.BLOCK, "an adjustment has nothing to read"),
        "A-019": (Severity.HIGH, "two adjustments change the same parameter"),
        "A-020": (Severity.BLOCK, "a vote that nobody can carry"),
        "A-031": (Severity.HIGH, "the clock of a duty can never start"),
        "A-032": (Severity.LOW, "the clock of a duty waits for an act of no known name"),
        "A-033": (Severity.BLOCK, "a reparation is no duty"),
        "A-034": (Severity.HIGH, "reparations follow one another in a circle"),
        "A-035": (Severity.BLOCK, "an option of a choice is no duty that can be chosen"),
        "A-036": (Severity.MEDIUM, "a choice leaves nothing to choose"),
        "A-041": (Severity.HIGH, "a power waits for a breach that can never be"),
        "A-042": (Severity.HIGH, "a power to renew a term that is not renewed"),
        "A-051": (Severity.BLOCK, "a grant is taken back by a prohibition"),
        "A-052": (Severity.BLOCK, "an exclusive grant is given twice"),
        "A-053": (Severity.HIGH, "the limit of a cap is below zero"),
        "A-054": (Severity.BLOCK, "a number is asked of something that has none"),
        "A-061": (Severity.BLOCK, "shares come to more than the whole"),
        "A-062": (Severity.HIGH, "a price has nothing to be taken of"),
        "A-063": (Severity.HIGH, "a price in two currencies"),
    }
)
"""By id: how much it matters to a signature, and what it is."""


class Deal:
    """The rules of an agreement by id, each with its clause."""

    __slots__ = ("agreement", "artefacts", "clauses", "parties", "rules")

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.parties = frozenset(str(party.id) for party in agreement.parties)
        self.artefacts = frozenset(artefact.id for artefact in agreement.artefacts)
        self.rules: dict[RuleId, Rule] = {}
        self.clauses: dict[RuleId, AgreedClause] = {}
        for clause in agreement.clauses:
            for rule in clause.rules:
                self.rules[rule.id] = rule
                self.clauses[rule.id] = clause

    def of(self, kind: type[R]) -> Iterable[R]:
        """Rules of one kind, in the order of the agreement."""
        return (rule for rule in self.rules.values() if isinstance(rule, kind))

    def finding(self, check: str, *rules: Rule, problem: str, mend: str) -> Finding:
        """A finding about rules, with the places where they stand."""
        places = dict.fromkeys(self._place(rule) for rule in rules)
        return Finding(
            rule=check,
            severity=CHECKS[check][0],
            problem=problem,
            places=tuple(places),
            because=tuple(str(rule.id) for rule in rules),
            mend=mend,
        )

    def near(self, name: str, names: Iterable[str], otherwise: str) -> str:
        """What to write in the place of a name that is not known."""
        found = difflib.get_close_matches(name, sorted(names), n=1, cutoff=0.6)
        return f"write `{found[0]}`, if that is meant" if found else otherwise

    def _place(self, rule: Rule) -> Place:
        clause = self.clauses[rule.id]
        source = clause.source
        if source is None:
            return Place(section=clause.id, quote="", start=0, end=0)
        return Place(section=source.section, quote=source.quote, start=source.start, end=source.end)


def countable(period: Period) -> bool:
    """Whether calendar windows of this length can be counted one after another."""
    try:
        months_in(period)
    except DecodeError:
        return False
    return True


def circles(edges: Mapping[RuleId, Collection[RuleId]]) -> Iterator[tuple[RuleId, ...]]:
    """Rules that lead back to themselves, each circle from its first id in the alphabet."""
    left = dict(edges)
    while True:
        # Rules that nothing leads on from are in no circle.
        graph = {one: [to for to in left[one] if to in left] for one in left}
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            # It is told against the direction of the edges, its first again at its end.
            circle = error.args[1][:0:-1]
            start = circle.index(min(circle))
            yield tuple(circle[start:] + circle[:start])
            left = {one: to for one, to in left.items() if one not in circle}
        else:
            return


def shown(circle: tuple[RuleId, ...]) -> str:
    """A circle, back to where it began."""
    return " → ".join((*circle, circle[0]))
