# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random playbooks and agreements, and what trying every combination finds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, product
from random import Random

from licet.app.negotiations.fields import fields
from licet.review.negotiating import Deal
from licet.review.negotiating.constraints import constraints, holds
from licet.review.negotiating.items import Item, item_of
from licet.terms import Param
from licet.terms.negotiations import Change, DealValue, Field
from licet.terms.playbooks import Grade, Position, Range
from licet.terms.verdicts import Severity

SHAPES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("whole.cure.days", "days", ()),
    ("whole.termination.convenience_days", "days", ()),
    ("whole.audit.look_back_months", "months", ()),
    ("whole.reporting.records_months", "months", ()),
    ("whole.late_fee.rate", "percent", ()),
    ("whole.assignment.allowed", "choice", ("free", "consent", "barred")),
    ("model.grant.transferable", "yes_no", ()),
    ("model.fine_tuning.owner", "choice", ("licensee", "licensor", "joint")),
    ("whole.co_ownership.rules", "yes_no", ()),
    ("whole.liability.cap", "money", ()),
    ("whole.insurance.least", "money", ()),
    ("whole.law.places", "places", ()),
    ("whole.fees.payment_days", "days", ()),
    ("model.updates.notice_days", "days", ()),
)
"""Fields of each type, some of which hang together."""
NUMBERS = (5, 10, 15, 20, 30, 45, 60, 90)


def field(id_: str, type_: str, choices: tuple[str, ...] = ()) -> Field:
    kind, _, name = id_.rpartition(".")
    return Field(id=id_, kind=kind, name=name, title=id_, type=type_, choices=choices)


def more_fields(count: int) -> list[Field]:
    """As many fields as asked for: beyond the known ones, lengths of their own."""
    known = [field(*shape) for shape in SHAPES][:count]
    return [*known, *(field(f"x{i}.y.days", "days") for i in range(count - len(known)))]


def position(random: Random, of: Field) -> Position:
    """A position that makes sense: more or less is wanted, or words in some order."""
    weight = random.choice((0.5, 1, 1, 2, 3, 5, 8))
    silent = {Grade.SILENT: Severity.LOW} if random.random() < 0.3 else {}
    ranges = _bounds(random, of) if of.type in ("days", "months", "percent", "money") else (
        _lists(random, of)
    )  # fmt: skip
    return Position(
        id=of.id.replace(".", "-"), kind=of.kind, field=of.name, reason=f"for {of.name}",
        weight=weight, severity=silent, approver="counsel",
        standard=ranges[0], acceptable=ranges[1], walk_away=ranges[2],
    )  # fmt: skip


_Ranges = tuple[Range, Range, Range]
"""Standard, acceptable, walk-away."""


def _bounds(random: Random, of: Field) -> _Ranges:
    currency = "EUR" if of.type == "money" else ""
    numbers = sorted(random.sample(NUMBERS, 3), reverse=random.random() < 0.5)
    one, two, three = (
        (Range(most=n, currency=currency), Range(least=n, currency=currency)) for n in numbers
    )
    less = numbers[0] < numbers[2]
    kept = [random.random() < 0.8 for _ in range(2)]
    return (
        one[0] if less else one[1],
        (two[0] if less else two[1]) if kept[0] else Range(),
        (three[1] if less else three[0]) if kept[1] else Range(),
    )


def _lists(random: Random, of: Field) -> _Ranges:
    words: list[bool | str] = [*of.choices]
    if of.type == "yes_no":
        words = [True, False]
    elif of.type == "places":
        words = ["CH", "DE", "FR"]
    random.shuffle(words)
    cut = random.randint(1, len(words))
    walks = random.random() < 0.5
    return (
        Range(among=tuple(words[:1])), Range(among=tuple(words[1:cut])),
        Range(among=tuple(words[cut:]) if walks else ()),
    )  # fmt: skip


def value(random: Random, of: Field) -> Param | None:
    if random.random() < 0.15:
        return None
    if of.type == "money":
        return f"{random.choice(NUMBERS)} EUR"
    if of.type == "places":
        return (random.choice(("CH", "DE", "FR")),)
    if of.type == "yes_no":
        return random.random() < 0.5
    return random.choice(of.choices) if of.choices else random.choice(NUMBERS)


def talk(random: Random, fields: Sequence[Field]) -> list[Item]:
    """Items of two sides that have most positions each."""
    return [
        item_of(
            of,
            position(random, of) if random.random() < 0.9 else None,
            position(random, of) if random.random() < 0.9 else None,
            old=value(random, of),
        )
        for of in fields
    ]


def deal(values: dict[str, Param], *, sort: str = "model_licence") -> Deal:
    return Deal(
        id="d", sort=sort, kinds=frozenset(name.rpartition(".")[0] for name in values),
        values={n: DealValue(field=n, value=v, where="1") for n, v in values.items()},
    )  # fmt: skip


def random_deal(random: Random) -> Deal:
    """Values for half of all fields there are."""
    values: dict[str, Param] = {}
    for of in fields().values():
        if random.random() < 0.5 or of.type in ("clause", "party"):
            continue
        plain: dict[str, Param] = {
            "yes_no": random.random() < 0.5, "money": f"{random.choice(NUMBERS)}000 EUR",
            "places": (random.choice(("CH", "DE")),),
        }  # fmt: skip
        other: Param = random.choice(of.choices) if of.choices else random.choice(NUMBERS)
        values[of.id] = plain.get(of.type, other)
    return deal(values, sort=random.choice(("model_licence", "hosted_service", "data_licence")))


@dataclass(frozen=True)
class Tried:
    """Values for every item, and what they are worth."""

    picked: tuple[int, ...]
    ours: Fraction
    theirs: Fraction
    consistent: bool


def every(items: Sequence[Item]) -> Iterator[Tried]:
    """Every combination of the items' values."""
    for picked in product(*(range(len(item.values)) for item in items)):
        values = {item.field.id: item.values[at] for item, at in zip(items, picked, strict=True)}
        yield Tried(
            picked=picked,
            ours=sum((i.worth[at][0] for i, at in zip(items, picked, strict=True)), Fraction(0)),
            theirs=sum((i.worth[at][1] for i, at in zip(items, picked, strict=True)), Fraction(0)),
            consistent=all(holds(one, values) for one in constraints()),
        )  # fmt: skip


def good_sets(items: Sequence[Item]) -> dict[frozenset[tuple[str, int]], tuple[Fraction, Fraction]]:
    """Every set of changes that goes together where it touches, and that both are better off with.

    A set is named by its fields and the numbers of their new values.
    """
    tried = {one.picked: one for one in every(items)}
    stay = tried[tuple(0 for _ in items)]
    found = {}
    for one in tried.values():
        gains = one.ours - stay.ours, one.theirs - stay.theirs
        if min(gains) > 0 and fits(items, one.picked):
            key = frozenset((i.field.id, at) for i, at in zip(items, one.picked, strict=True) if at)
            found[key] = gains
    return found


def fits(items: Sequence[Item], picked: Sequence[int]) -> bool:
    """Whether every constraint on a group of joined fields holds wherever one of them changes."""
    values = {item.field.id: item.values[at] for item, at in zip(items, picked, strict=True)}
    changed = {item.field.id for item, at in zip(items, picked, strict=True) if at}
    groups = joined([item.field.id for item in items])
    touched = {name for group in groups if group & changed for name in group}
    return all(holds(c, values) for c in constraints() if {c.first, c.second} & touched)


def joined(names: Sequence[str]) -> list[set[str]]:
    groups = [{name} for name in names]
    for one in constraints():
        together = [g for g in groups if one.first in g or one.second in g]
        both = {one.first, one.second} <= set(names)
        if both and len(together) == 2:
            groups = [g for g in groups if g not in together] + [together[0] | together[1]]
    return groups


def minimal(
    sets: Mapping[frozenset[tuple[str, int]], object],
) -> list[frozenset[tuple[str, int]]]:
    """Those of two changes or more without a smaller good set inside."""
    return [
        one
        for one in sets
        if len(one) > 1
        and not any(
            frozenset(part) in sets for k in range(1, len(one)) for part in combinations(one, k)
        )
    ]


def key_of(changes: Iterable[Change], items: Sequence[Item]) -> frozenset[tuple[str, int]]:
    """The name of a set of changes."""
    known = {item.field.id: item for item in items}
    return frozenset((c.field, known[c.field].values.index(c.new)) for c in changes)
