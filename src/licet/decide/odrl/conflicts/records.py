# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a search for conflicts is told, and what it finds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from licet.decide.odrl.policies import RuleKind, Value

__all__ = [
    "CommonUse",
    "Knowledge",
    "Norm",
    "Operand",
    "Outcome",
    "Pair",
    "Relation",
    "Report",
    "Scope",
    "Truth",
    "Use",
    "Verdict",
]


class Truth(StrEnum):
    """Whether something can be, as far as it can be known."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class Verdict(StrEnum):
    """What two rules are to one another; the worst of all pairs is that of their policies."""

    CONFLICT = "conflict"
    """Wherever the permission or the obligation holds, the other rule forbids."""

    AMBIGUOUS = "ambiguous"
    """They clash in some states of the world and not in others, and nothing settles it."""

    UNKNOWN = "unknown"
    """It hangs on something that nobody has said; `missing` says on what."""

    UNDERSPECIFIED = "underspecified"
    """A rule can never apply: its own conditions exclude one another."""

    NONE = "none"
    """They never meet, or what they say agrees; `because` says where that is proved."""


class CommonUse(StrEnum):
    """Whether one use can satisfy the conditions of both policies, whatever the rules do.

    Source: the verdicts of Mustafa et al., arXiv 2606.23442, where a conflict is that no
    use satisfies both, whereas two rules conflict when one use meets both.
    """

    COMPATIBLE = "compatible"
    UNKNOWN = "unknown"
    CONFLICT = "conflict"


class Scope(StrEnum):
    """Which rules are compared with one another."""

    BETWEEN = "between"
    """Those of different policies; what one policy says to itself is its own strategy's affair."""

    EVERYWHERE = "everywhere"


class Relation(StrEnum):
    """How the conditions of a first rule lie to those of a second."""

    EQUAL = "equal"
    NARROWER = "narrower"
    WIDER = "wider"
    OVERLAPPING = "overlapping"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What the policies' documents and other graphs say about the terms used."""

    broader: tuple[tuple[str, str], ...] = ()
    """`(narrow, broad)`: concepts, classes, acts, places."""

    members: tuple[tuple[str, str], ...] = ()
    """`(part, whole)`: assets and parties and their collections."""

    same: tuple[tuple[str, str], ...] = ()
    """Two names of one thing."""

    disjoint: tuple[tuple[str, str], ...] = ()
    """Two terms under which no one thing falls."""

    outside: tuple[tuple[str, str], ...] = ()
    """`(term, other)`: the first does not lie in the second, though something may in both."""

    anchors: tuple[tuple[str, Value], ...] = ()
    """The first instant of a recurrence, by the id of its constraint."""

    on: date = date(2026, 1, 1)
    """The day whose members the European Union and other regions have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Whether conditions can hold together."""

    truth: Truth
    reasons: tuple[str, ...] = ()
    """The proof of a no, or what is missing for a maybe."""

    operands: tuple[str, ...] = ()
    """The left operands the reasons are about."""

    witness: tuple[tuple[str, str], ...] = ()
    """A value for each left operand under which they hold; for a yes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """A rule of a policy, as it is named in a report."""

    policy: str
    rule: str
    kind: RuleKind
    about: str = ""
    """The act and what it is done to, in short, for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """What two rules say about one left operand."""

    operand: str
    relation: Relation
    common_use: CommonUse
    """`unknown` too where only one of the rules speaks of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two rules that were compared."""

    first: Norm
    second: Norm
    verdict: Verdict
    because: tuple[str, ...]
    missing: tuple[str, ...] = ()
    witness: tuple[tuple[str, str], ...] = ()
    """A request and a state of the world in which both apply, by name."""

    relation: Relation = Relation.UNKNOWN
    """Of their conditions as wholes."""

    operands: tuple[Operand, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Whether one use satisfies permissions of both policies."""

    verdict: CommonUse = CommonUse.COMPATIBLE
    """What only one side speaks of is free."""

    by_operand: CommonUse = CommonUse.COMPATIBLE
    """As `verdict`, but what only one side speaks of makes it unknown."""

    because: tuple[str, ...] = ()
    witness: tuple[tuple[str, str], ...] = ()
    operands: tuple[Operand, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found between policies."""

    verdict: Verdict
    because: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    rules: tuple[Norm, ...] = ()
    """The rules in question."""

    witness: tuple[tuple[str, str], ...] = ()
    pairs: tuple[Pair, ...] = ()
    """Those that oppose one another, the worst first."""

    can_clash: Truth = Truth.NO
    """Whether there is a request and a state of the world in which two rules clash at all.

    Source: what some (odrl-z3-reasoner among them) call a deontic conflict.
    """

    use: Use = Use()
    strategies: tuple[str, ...] = ()
    """Strategies of conflict the policies name; they settle what is done, not whether it is."""
