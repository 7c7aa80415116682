# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Dimensions of requests, each cut into the classes that two agreements tell apart.

Places are cut by every territory, time by every date, numbers by every threshold, names by every
list of names; what nobody wrote down is one class of its own. Two requests of the same classes
get the same answer from both agreements.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal

from licet.decide.comparing.places import somewhere, split
from licet.terms import (
    ActorCondition,
    Agreement,
    Comparator,
    Condition,
    Operation,
    PlaceTest,
    PurposeCondition,
    Scope,
    Territory,
    TerritoryCondition,
    ThresholdCondition,
    TimeCondition,
)

__all__ = [
    "ACT", "ARTEFACT", "AT", "FLAGS", "PARTY", "PLACES", "Cut", "Dimension", "Key", "cut_of",
    "dimensions", "key_of", "rules_of",
]  # fmt: skip

PARTY, ARTEFACT, ACT, AT = 0, 1, 2, 3
"""Dimensions that every request has."""

PLACES = {
    PlaceTest.PLACE_OF_USE: "territory",
    PlaceTest.PLACE_OF_DISTRIBUTION: "distribution_territory",
    PlaceTest.DOMICILE: "domicile",
}
FLAGS = {
    "registration": ("registered", True),
    "gate": ("gate_accepted", True),
    "end_user_exemption": ("finished_product", False),
}
"""By kind of condition: the attribute, and the value for which the condition holds."""

Key = tuple[str, bool, date | None]
"""Attribute; for a number, whether affiliates count and on which day alone it is looked at."""
Cut = tuple[Decimal, int]
"""A number, and 0 where it belongs to what follows, 1 where to what is before."""
Kind = Literal["listed", "names", "place", "number", "time", "flag"]

_ORDINARY = {"purpose": ("research", "customer_service", "software_development"),
             "actor_class": ("company", "university")}  # fmt: skip
"""What people take as an example of what nobody wrote down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One attribute of requests, with its classes."""

    key: Key
    kind: Kind
    classes: tuple[Any, ...]
    """`listed`: a name. `names`: a set of names, or `None` for all that nobody wrote down.
    `place`: a `Territory`. `number`: two cuts, the last of them may be `None`. `time`: two
    instants, either may be `None`. `flag`: `True` or `False`."""
    optional: bool
    """Whether it may be unknown: the class behind all others."""

    @property
    def size(self) -> int:
        """How many classes it has, with the unknown."""
        return len(self.classes) + self.optional

    @property
    def known(self) -> range:
        """Its classes without the unknown."""
        return range(len(self.classes))

    def sample(self, class_: int) -> Any:
        """One value of a class."""
        one = self.classes[class_]
        match self.kind:
            case "names":
                return min(one) if one is not None else _unlisted(self.key[0], self.classes)
            case "place":
                return somewhere(one)
            case "number":
                return _number(*one)
            case "time":
                return _instant(*one)
            case _:
                return one


def _unlisted(attribute: str, classes: Iterable[frozenset[str] | None]) -> str:
    written = {name for names in classes for name in names or ()}
    name = next((one for one in _ORDINARY.get(attribute, ()) if one not in written), "another")
    while name in written:
        name += "_one"
    return name


def _number(low: Cut, high: Cut | None) -> Decimal:
    """The least whole number of a class, or else one in its middle."""
    value, behind = low
    whole = Decimal(int(value)) + (1 if behind or value != int(value) else 0)
    if high is None or (whole, 0) < high:
        return whole
    return value if not behind else (value + high[0]) / 2 if high[0] > value else high[0]


def _instant(starts: datetime | None, ends: datetime | None) -> datetime:
    """The first instant of a class; of the one before all others, an instant before its end."""
    if starts is not None:
        return starts
    last = ends or datetime(2000, 1, 1, tzinfo=UTC)
    return last.replace(year=max(last.year - 1, 1), day=min(last.day, 28))


def rules_of(agreement: Agreement) -> Iterable[Any]:
    """All rules, clause by clause."""
    return (rule for clause in agreement.clauses for rule in clause.rules)


def _conditions(agreement: Agreement) -> Iterable[Condition]:
    return (c for rule in rules_of(agreement) for c in getattr(rule, "conditions", ()))


def key_of(condition: Condition) -> Key:
    """The dimension that a condition asks for."""
    match condition:
        case TerritoryCondition():
            return PLACES[condition.test], False, None
        case TimeCondition():
            return "at", False, None
        case PurposeCondition():
            return "purpose", False, None
        case ActorCondition():
            return "actor_class", False, None
        case ThresholdCondition():
            affiliates = condition.scope is Scope.WITH_AFFILIATES
            return condition.metric, affiliates, condition.frozen_on
        case _:
            return FLAGS[condition.kind][0], False, None


def dimensions(
    old: Agreement, new: Agreement, also: Iterable[datetime] = ()
) -> tuple[Dimension, ...]:
    """All dimensions, parties, artefacts, acts and time first.

    Args:
        old: One version.
        new: The other, with parties and artefacts called as in `old`.
        also: Further instants at which time is cut.
    """
    both = (old, new)
    found = {(key_of(c), c.kind): None for one in both for c in _conditions(one)}
    others = sorted(((k, kind) for k, kind in found if k[0] != "at"), key=str)
    return (
        _listed("actor", (str(p.id) for one in both for p in one.parties)),
        _listed("artefact", (a.id for one in both for a in one.artefacts)),
        _listed("act", (act.value for act in Operation)),
        _time(both, also),
        *(_of(key, kind, both) for key, kind in others),
    )


def _listed(name: str, values: Iterable[str]) -> Dimension:
    return Dimension(
        key=(name, False, None), kind="listed", classes=tuple(dict.fromkeys(values)) or ("",),
        optional=False,
    )  # fmt: skip


def _time(both: Sequence[Agreement], also: Iterable[datetime]) -> Dimension:
    spans = [one.term for one in both]
    spans += [c.interval for one in both for c in _conditions(one) if isinstance(c, TimeCondition)]
    ends = [moment for span in spans for moment in (span.starts, span.ends) if moment]
    cuts = sorted({moment.astimezone(UTC) for moment in (*ends, *also)})
    classes = tuple(zip((None, *cuts), (*cuts, None), strict=True))
    return Dimension(key=("at", False, None), kind="time", classes=classes, optional=False)


def _of(key: Key, kind: str, both: Sequence[Agreement]) -> Dimension:
    asking = [
        (c, one) for one in both for c in _conditions(one) if (key_of(c), c.kind) == (key, kind)
    ]
    if kind == "territory":
        sets = [_places(c, one) for c, one in asking]
        return Dimension(key=key, kind="place", classes=split(sets), optional=True)
    if kind == "threshold":
        return Dimension(key=key, kind="number", classes=_numbers(c for c, _ in asking),
                         optional=True)  # fmt: skip
    if kind in ("purpose", "actor"):
        return Dimension(key=key, kind="names", classes=_named([_names(c) for c, _ in asking]),
                         optional=True)  # fmt: skip
    return Dimension(key=key, kind="flag", classes=(True, False), optional=True)


def _places(condition: Condition, agreement: Agreement) -> Territory:
    assert isinstance(condition, TerritoryCondition)  # noqa: S101 (its kind was asked for)
    return condition.places.on(agreement.term.starts.date())


def _names(condition: Condition) -> frozenset[str]:
    if isinstance(condition, PurposeCondition):
        return condition.purposes
    return condition.classes if isinstance(condition, ActorCondition) else frozenset()


def _numbers(conditions: Iterable[Condition]) -> tuple[tuple[Cut, Cut | None], ...]:
    cuts = {cut_of(c) for c in conditions if isinstance(c, ThresholdCondition)}
    rising = sorted({(Decimal(0), 0), *(cut for cut in cuts if cut > (Decimal(0), 0))})
    return tuple(zip(rising, (*rising[1:], None), strict=True))


def cut_of(condition: ThresholdCondition) -> Cut:
    """Where a threshold is passed."""
    return condition.value, int(condition.comparator is Comparator.MORE_THAN)


def _named(sets: Sequence[frozenset[str]]) -> tuple[frozenset[str] | None, ...]:
    """Names that stand in the same lists are one class."""
    groups: dict[Hashable, set[str]] = {}
    for name in sorted(frozenset[str]().union(*sets)):
        groups.setdefault(tuple(name in one for one in sets), set()).add(name)
    return (*map(frozenset, groups.values()), None)
