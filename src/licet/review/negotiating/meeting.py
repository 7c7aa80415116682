# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where two sides stand on an agreement, and what to offer next."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from licet.review.negotiating.advice import chosen, targets, view_of
from licet.review.negotiating.blocks import Block, blocks_of, with_needed
from licet.review.negotiating.constraints import broken
from licet.review.negotiating.history import Past
from licet.review.negotiating.items import Item, item_of
from licet.review.negotiating.packages import Found, find_gains, find_packages
from licet.review.negotiating.settling import settle
from licet.review.negotiating.utility import weight_of
from licet.review.negotiating.wording import NAMES, told, worded
from licet.review.negotiating.zones import status_of, zone_of
from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.negotiations import (
    Change,
    DealValue,
    Field,
    Meeting,
    Negotiation,
    Offer,
    OfferItem,
    Settlement,
    Status,
)
from licet.terms.playbooks import Grade, Playbook, Position

__all__ = ["Deal", "negotiate"]

_LEFT_ALONE = (Status.SILENT, Status.NO_COMPARISON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """What an agreement says, as values."""

    id: str
    sort: str
    """`model_licence`, …; `other` where it is not known."""
    values: Mapping[str, DealValue]
    """By field."""
    kinds: frozenset[str]
    """The kinds of clauses it has."""
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(NAMES))
    """How a clause calls the parties, the paper and the thing."""
    notes: tuple[str, ...] = ()


def negotiate(
    deal: Deal,
    fields: Mapping[str, Field],
    ours: Playbook,
    theirs: Playbook | None = None,
    *,
    past: Past | None = None,
) -> Negotiation:
    """Hold an agreement against one playbook, or two, field by field.

    Args:
        deal: The agreement's values.
        fields: Every field there is, by id.
        ours: Our playbook.
        theirs: Theirs, for a mediated run; without it the result is advice to us.
        past: What the log says of them.

    Returns:
        Each field with its zone and status, blocking fields, packages of trades, a settlement
        (with both playbooks), and the next offer.

    Raises:
        DecodeError: A playbook has two positions on one field, for this sort of agreement.
    """
    past = past or Past()
    items = _items(deal, fields, ours, theirs, past)
    met = [(item, _meeting(item, deal, past)) for item in items]
    said = _said(deal)
    closed = (*_LEFT_ALONE, Status.BLOCKED)
    live = [i for i, m in met if m.status not in closed and i.field.id not in past.agreed]
    live = [*with_needed(live, fields, said)]
    blocks = blocks_of(live, said)
    both = theirs is not None
    gains = find_gains(blocks) if both else ()
    found = find_packages(blocks) if both else Found(packages=())
    settlement = _settlement(live, blocks) if both else None
    offer = _mediated(live, settlement, deal) if settlement else _advised(live, blocks, deal, past)
    return Negotiation(
        deal=deal.id, sort=deal.sort, ours=ours.side, theirs=theirs.side if theirs else "",
        meetings=tuple(sorted((m for _, m in met), key=_stake)), broken=broken(said),
        gains=gains, packages=found.packages, complete=found.complete, settlement=settlement,
        offer=offer, notes=deal.notes,
    )  # fmt: skip


def _said(deal: Deal) -> dict[str, Param | None]:
    return {name: one.value for name, one in deal.values.items()}


def _items(
    deal: Deal, fields: Mapping[str, Field], ours: Playbook, theirs: Playbook | None, past: Past
) -> list[Item]:
    sides = (_positions(ours, deal), _positions(theirs, deal) if theirs else {})
    asked = [*sides[0], *sides[1], *past.proposed]
    return [
        item_of(
            fields[name], sides[0].get(name), sides[1].get(name),
            old=deal.values[name].value if name in deal.values else None,
            proposed=past.proposed.get(name, ()),
        )
        for name in dict.fromkeys(asked) if name in fields
    ]  # fmt: skip


def _positions(playbook: Playbook, deal: Deal) -> dict[str, Position]:
    """The positions that apply to the agreement, by field."""
    found: dict[str, Position] = {}
    for one in (p for p in playbook.positions if _applies(p, deal)):
        name = f"{one.kind}.{one.field}" if one.field else one.kind
        if name in found:
            raise DecodeError(
                f"`{found[name].id}` and `{one.id}` are both positions on {name}",
                where=playbook.id, hint="say in `applies` to which sorts each applies",
            )  # fmt: skip
        found[name] = one
    return found


def _applies(position: Position, deal: Deal) -> bool:
    whole = position.kind.startswith("whole.")
    sort = not position.applies or deal.sort in position.applies
    beside = not position.beside or position.beside in deal.kinds
    return beside and (sort or (deal.sort == "other" and whole))


def _meeting(item: Item, deal: Deal, past: Past) -> Meeting:
    name = item.field.id
    heard = past.proposed.get(name, ())
    asked = bool(heard) or any(Grade.SILENT in p.severity for p in item.positions)
    status = status_of(item, asked=asked and bool(item.positions))
    if name in past.agreed and status is not Status.NO_COMPARISON:
        status = Status.AGREED
    return Meeting(
        field=item.field, status=status, deal=deal.values.get(name),
        ours=view_of(item.ours, item), theirs=view_of(item.theirs, item),
        zone=zone_of(item), proposed=heard, firm=name in past.firm,
    )  # fmt: skip


def _stake(meeting: Meeting) -> tuple[int, Fraction, str]:
    """Blocking first, then by what is at stake for us, and for them."""
    order = (Status.BLOCKED, Status.GAP, Status.NO_COMPARISON, Status.OPEN, Status.AGREED)
    views = [v for v in (meeting.ours, meeting.theirs) if v is not None]
    stake = sum(((1 - v.satisfaction) * v.weight for v in views), Fraction(0))
    rank = order.index(meeting.status) if meeting.status in order else len(order)
    return rank, -stake, meeting.field.id


def _settlement(items: Sequence[Item], blocks: Sequence[Block]) -> Settlement | None:
    full = [
        sum((weight_of(p) for p in positions if p is not None), Fraction(0))
        for positions in ([i.ours for i in items], [i.theirs for i in items])
    ]
    nothing = (Fraction(0), Fraction(0))
    return settle(blocks, full=(full[0], full[1]), fixed=nothing)


def _mediated(items: Sequence[Item], settlement: Settlement, deal: Deal) -> Offer:
    known = {item.field.id: item for item in items}
    made = (_item(known[c.field], c, deal) for c in settlement.changes)
    weights = {i.field.id: sum(map(weight_of, i.positions), Fraction(0)) for i in items}
    ranked = sorted(made, key=lambda o: (-weights[o.change.field], o.change.field))
    return Offer(items=tuple(ranked))


def _item(item: Item, change: Change, deal: Deal) -> OfferItem:
    """An item of a settlement, with what it is to each side."""
    at = next(i for i, value in enumerate(item.values) if value == change.new)
    gains = [item.worth[at][side] - item.worth[0][side] for side in (0, 1)]
    reasons = [p.reason for p, gain in zip((item.ours, item.theirs), gains, strict=True)
               if p is not None and gain > 0]  # fmt: skip
    view = view_of(item.ours, item)
    needed = item.ours is not None and item.worth[at][0] < 0
    words = [
        *reasons, f"It needs {view.approver}." if needed and view and view.approver else "",
        "" if item.ours or not item.theirs else "Our playbook says nothing of it.",
    ]  # fmt: skip
    return OfferItem(
        change=change, words=_words(item, change.new, deal), concession=gains[0] < 0,
        reason=" ".join(filter(None, words)) or "it goes with the other changes",
    )  # fmt: skip


def _words(item: Item, value: Param, deal: Deal) -> str:
    """The words of our playbook, or of theirs, that say the value; else a plain sentence."""
    plain = worded(item.field, value, None)
    said = (worded(item.field, value, p, names=deal.names) for p in item.positions)
    return next((words for words in said if words != plain), plain)


def _advised(items: Sequence[Item], blocks: Iterable[Block], deal: Deal, past: Past) -> Offer:
    """The next offer from our playbook and what they have said."""
    known = {item.field.id: item for item in items}
    wanted = targets(items, past)
    weights = {i.field.id: weight_of(i.ours) for i in items if i.ours is not None}
    made: list[OfferItem] = []
    for block in blocks:
        choice = chosen(block, wanted, weights)
        for change in choice.changes if choice else ():
            item, target = known[change.field], wanted.get(change.field)
            reason = target.reason if target else "without it the other values contradict it"
            words = worded(item.field, change.new, item.ours, names=deal.names)
            made.append(OfferItem(change=change, words=words, reason=reason,
                                  concession=bool(target and target.concession)))  # fmt: skip
    offered = {one.change.field: one.change.new for one in made}
    made.sort(key=lambda one: (-weights.get(one.change.field, Fraction(0)), one.change.field))
    return Offer(items=tuple(made), held=tuple(_held(known, wanted, offered)))


def _held(
    known: Mapping[str, Item], wanted: Mapping[str, object], offered: Mapping[str, Param]
) -> Iterable[str]:
    for name in sorted(set(wanted) - set(offered)):
        item = known[name]
        yield f"{item.field.title}: {told(item.field, item.old)} stays; what we want contradicts it"
