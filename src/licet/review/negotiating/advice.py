# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a side asks for, what it falls back to, and its next offer from its own playbook alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from licet.review.negotiating.blocks import Block, Choice
from licet.review.negotiating.history import Past
from licet.review.negotiating.items import Item, currencies, same, value_of
from licet.review.negotiating.utility import (
    WITHIN,
    edges_of,
    graded,
    measure,
    satisfaction,
    weight_of,
)
from licet.review.negotiating.wording import told
from licet.terms.dossiers import Param
from licet.terms.negotiations import View
from licet.terms.playbooks import Grade, Position, Preference, Range

__all__ = ["Target", "ask_of", "chosen", "fallback_of", "targets", "view_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What we want to write in a field now, and why."""

    value: Param
    reason: str
    concession: bool = False


def view_of(position: Position | None, item: Item) -> View | None:
    """What a side thinks of the agreement's value."""
    if position is None:
        return None
    return View(
        position=position.id, grade=graded(position, item.old),
        satisfaction=satisfaction(position, item.old), weight=weight_of(position),
        ask=ask_of(position, item), fallback=fallback_of(position, item),
        approver=position.approver, reason=position.reason,
    )  # fmt: skip


def ask_of(position: Position, item: Item) -> Param:
    """The value of the standard that is nearest to the agreement's, or liked most."""
    if not position.field:
        return True
    if item.old is not None and graded(position, item.old) is Grade.STANDARD:
        return item.old
    return _nearest(position.standard, position, item)


def fallback_of(position: Position, item: Item) -> Param:
    """The least that the side accepts without asking anybody."""
    acceptable = position.acceptable
    if not position.field or acceptable.empty:
        return ask_of(position, item)
    if acceptable.among:
        return _of_words(acceptable.among[-1:], item)
    least = _nearest(acceptable, replace(position, prefers=None), item)
    # A range that reaches into the walk-away is cut off there: nobody falls back to leaving.
    return ask_of(position, item) if graded(position, least) is Grade.BEYOND else least


def _nearest(range_: Range, position: Position, item: Item) -> Param:
    """The bound that the position prefers, else the one nearest to the agreement's value."""
    if range_.among:
        return _of_words(range_.among, item)
    least, most = edges_of(range_)
    number = measure(item.old)
    low = number is not None and least is not None and number < least
    if position.prefers is not None:
        low = position.prefers is Preference.LESS
    first, second = (least, most) if low else (most, least)
    bound = first if first is not None else second
    return value_of(bound or Fraction(0), currency=next(currencies(position), ""))


def _of_words(among: Sequence[Param], item: Item) -> Param:
    """Of listed words the first; of places those that are named already, else the first."""
    if item.field.type != "places":
        return among[0]
    named = item.old if isinstance(item.old, tuple) else ()
    kept = tuple(sorted(str(one) for one in among if one in named))
    return kept or (str(among[0]),)


def targets(items: Iterable[Item], past: Past) -> Mapping[str, Target]:
    """What we write in each field that is not as we want it, by field.

    Where the other side has been firm, what costs us little is given: its own value if we accept
    it, else the least we accept. Costs are weight times what is lost of satisfaction; little is no
    more than the middle of the costs of giving way wherever it has spoken.
    """
    known = [item for item in items if item.ours is not None and item.comparable]
    costs = {item.field.id: _cost(item, past) for item in known if item.field.id in past.proposed}
    little = sorted(costs.values())[(len(costs) - 1) // 2] if costs else Fraction(0)
    found: dict[str, Target] = {}
    for item in known:
        target = _target(item, past, costs.get(item.field.id, Fraction(0)) <= little)
        if target is not None:
            found[item.field.id] = target
    return found


def _cost(item: Item, past: Past) -> Fraction:
    """What it costs us to give way: to their last value if we accept it, else to the fallback."""
    if item.ours is None:
        return Fraction(0)
    given = _given(item.ours, item, past.proposed[item.field.id][-1])
    return weight_of(item.ours) * (1 - satisfaction(item.ours, given))


def _given(position: Position, item: Item, theirs: Param) -> Param:
    accepts = graded(position, theirs) in WITHIN
    return theirs if accepts else fallback_of(position, item)


def _target(item: Item, past: Past, cheap: bool) -> Target | None:  # noqa: FBT001
    """What is to be written; `None` where the agreement is as we want it."""
    position = item.ours
    if position is None:
        return None
    grade = graded(position, item.old)
    heard = past.proposed.get(item.field.id, ())
    if heard:
        answer = _answer(item, position, heard[-1], firm=item.field.id in past.firm, cheap=cheap)
        if answer is not None:
            return None if same(answer.value, item.old) else answer
    if grade is Grade.STANDARD or (grade is Grade.SILENT and Grade.SILENT not in position.severity):
        return None
    return Target(value=ask_of(position, item), reason=position.reason)


def _answer(
    item: Item, position: Position, theirs: Param, *, firm: bool, cheap: bool
) -> Target | None:
    """What their last proposal is answered with; `None`: our standard, as before."""
    said = told(item.field, theirs)
    if graded(position, theirs) is Grade.STANDARD:
        return Target(value=theirs, reason=f"they proposed {said}, which is our standard")
    if not (firm and cheap):
        return None
    weight = f"our weight is {position.weight:g}"
    given = _given(position, item, theirs)
    if same(given, theirs):
        return Target(value=theirs, concession=True,
                      reason=f"they hold to {said}, which we accept; {weight}")  # fmt: skip
    return Target(value=given, concession=True,
                  reason=f"they hold to {said}; this is the least we accept; {weight}")  # fmt: skip


def chosen(
    block: Block, wanted: Mapping[str, Target], weights: Mapping[str, Fraction]
) -> Choice | None:
    """The choice of a block that meets most of what is wanted, by weight; `None`: leave it."""
    best: tuple[tuple[Fraction, Fraction, int], Choice] | None = None
    for choice in block.choices:
        met = sum((_met(c.field, c.new, wanted, weights) for c in choice.changes), Fraction(0))
        rank = (met, choice.ours, -len(choice.changes))
        if met > 0 and (best is None or rank > best[0]):
            best = rank, choice
    return best[1] if best else None


def _met(
    field: str, value: Param, wanted: Mapping[str, Target], weights: Mapping[str, Fraction]
) -> Fraction:
    """The weight of what is wanted and got; a change nobody wants takes a little away."""
    target = wanted.get(field)
    if target is not None and same(target.value, value):
        return weights.get(field, Fraction(1))
    return Fraction(0)
