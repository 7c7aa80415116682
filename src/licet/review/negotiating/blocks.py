# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Fields that hang together are chosen together: each choice of a block is consistent."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import prod

from licet.review.negotiating.constraints import Constraint, Relation, constraints, holds
from licet.review.negotiating.items import Item, item_of
from licet.terms.dossiers import Param
from licet.terms.negotiations import Change, Field

__all__ = ["Block", "Choice", "blocks_of", "with_needed"]

MOST = 4000
"""Choices of one block; where more fields hang together, values between edges are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Values for the fields of a block."""

    changes: tuple[Change, ...]
    """What is other than in the agreement; nothing for leaving it as it is."""
    ours: Fraction
    theirs: Fraction
    """Worth of the whole block to each side."""
    liked: tuple[Fraction, Fraction] = (Fraction(0), Fraction(0))
    """Which of choices of the same worth each side would rather have."""
    moved: Fraction = Fraction(0)
    """How far its numbers are from the agreement's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Fields that hang together, and what can be chosen for them."""

    stay: Choice
    """The agreement as it is, whether or not that goes together."""
    consistent: bool
    """Whether it goes together as it is."""
    choices: tuple[Choice, ...]
    """Every change that goes together; fewest changes first."""


def blocks_of(items: Sequence[Item], deal: Mapping[str, Param | None]) -> tuple[Block, ...]:
    """The items in blocks, in the order of their first items.

    Args:
        items: What is negotiated.
        deal: Values of all fields of the agreement, of those nobody negotiates, too.
    """
    known = {item.field.id: item for item in items}
    asked = [c for c in constraints() if c.first in known or c.second in known]
    groups = _groups(list(known), asked)
    return tuple(_block([known[f] for f in group], deal, asked) for group in groups)


def with_needed(
    items: Sequence[Item], fields: Mapping[str, Field], deal: Mapping[str, Param | None]
) -> tuple[Item, ...]:
    """The items, and fields without a position that one of their values needs settled."""
    known = {item.field.id: item for item in items}
    extra: dict[str, Item] = {}
    for one in constraints():
        wanted = one.relation is Relation.NEEDS and one.second not in known
        if wanted and one.second in fields and _may_need(known.get(one.first), one):
            extra[one.second] = item_of(
                fields[one.second], None, None,
                old=deal.get(one.second), proposed=[one.values[1]],
            )  # fmt: skip
    return (*items, *extra.values())


def _may_need(item: Item | None, constraint: Constraint) -> bool:
    return item is not None and constraint.values[0] in item.values


def _groups(fields: Sequence[str], asked: Iterable[Constraint]) -> list[list[str]]:
    """Fields that constraints join, in order."""
    group = {field: {field} for field in fields}
    for one in asked:
        if one.first in group and one.second in group:
            joined = group[one.first] | group[one.second]
            for field in joined:
                group[field] = joined
    seen: set[str] = set()
    found: list[list[str]] = []
    for field in fields:
        if field not in seen:
            seen |= group[field]
            found.append([f for f in fields if f in group[field]])
    return found


def _block(
    items: Sequence[Item], deal: Mapping[str, Param | None], asked: Sequence[Constraint]
) -> Block:
    own = {item.field.id for item in items}
    mine = [c for c in asked if c.first in own or c.second in own]
    lists = _lists(items)
    found = [
        _choice(items, picked)
        for picked in product(*lists)
        if _consistent(items, picked, deal, mine)
    ]
    stay = _choice(items, tuple(0 for _ in items))
    changed = sorted((c for c in found if c.changes), key=_order)
    return Block(
        stay=stay, choices=tuple(changed),
        consistent=_consistent(items, tuple(0 for _ in items), deal, mine),
    )  # fmt: skip


def _lists(items: Sequence[Item]) -> list[Sequence[int]]:
    """Which values of each item are joined; the longest lists are thinned until few are left."""
    lists: list[Sequence[int]] = [range(len(item.values)) for item in items]
    while prod(map(len, lists)) > MOST:
        longest = max(range(len(lists)), key=lambda i: len(lists[i]))
        if len(lists[longest]) <= 2:
            break
        kept = lists[longest]
        lists[longest] = [kept[0], *kept[1::2]]
    return lists


def _consistent(
    items: Sequence[Item],
    picked: Sequence[int],
    deal: Mapping[str, Param | None],
    mine: Iterable[Constraint],
) -> bool:
    changed = {i.field.id: i.values[at] for i, at in zip(items, picked, strict=True)}
    values = {**deal, **changed}
    return all(holds(one, values) for one in mine)


def _choice(items: Sequence[Item], picked: Sequence[int]) -> Choice:
    pairs = list(zip(items, picked, strict=True))
    liked = [item.liking(item.values[at]) for item, at in pairs if at]
    return Choice(
        changes=tuple(_changes(pairs)),
        ours=sum((item.worth[at][0] for item, at in pairs), Fraction(0)),
        theirs=sum((item.worth[at][1] for item, at in pairs), Fraction(0)),
        liked=(sum((a for a, _ in liked), Fraction(0)), sum((b for _, b in liked), Fraction(0))),
        moved=sum((item.moved(item.values[at]) for item, at in pairs), Fraction(0)),
    )


def _changes(pairs: Iterable[tuple[Item, int]]) -> Iterator[Change]:
    for item, at in pairs:
        new = item.values[at]
        if at and new is not None:
            yield Change(field=item.field.id, old=item.old, new=new)


def _order(choice: Choice) -> tuple[int, Fraction, Fraction, str]:
    """Fewest changes first; of equal ones what both like more, what moves less, then by name."""
    names = repr([(c.field, c.new) for c in choice.changes])
    return len(choice.changes), -sum(choice.liked, Fraction(0)), choice.moved, names
