# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parts of two versions laid side by side by what they are about, field by field."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from licet.terms import Agreement, PartyRole
from licet.terms.comparisons import Change, ChangeKind

__all__ = ["Field", "Item", "Sides", "changes_between", "paired"]

_USUAL = frozenset({
    ("on a breach", "nothing"), ("when", "in any case"), ("time to cure", "none"),
    ("only after", "at any time"), ("may change", "any rule"),
})  # fmt: skip
"""What goes without saying of a part that is new or gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One value of a part."""

    name: str
    value: Hashable
    """Equal if they mean the same."""
    says: str
    better: Callable[["Field"], int] = lambda _new: 0
    """Given the new field: 1 if it is surely better for the part's own party, -1 if worse."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One part: a duty, a cap, a price."""

    kind: str
    title: str
    clause: str
    fields: tuple[Field, ...]
    own: tuple[str, ...] = ()
    """The party it is about: who owes, is counted, holds the power, is paid."""
    worth: int = 0
    """1: to have it is good for its own party; -1: it is a burden; 0: neither is certain."""
    anchor: Hashable = None
    """What it is told by beside its title."""

    @property
    def whole(self) -> Hashable:
        """Equal for two that mean the same."""
        return (self.kind, self.title, tuple((f.name, f.value) for f in self.fields))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Who stands on the other side."""

    licensors: tuple[str, ...]
    licensees: tuple[str, ...]

    @classmethod
    def of(cls, *agreements: Agreement) -> "Sides":
        """The sides of all versions together."""
        roles = {p.id: p.roles for one in agreements for p in one.parties}
        mine = [str(id_) for id_, role in roles.items() if PartyRole.LICENSOR in role]
        theirs = [str(id_) for id_ in roles if str(id_) not in mine]
        return cls(licensors=tuple(sorted(mine)), licensees=tuple(sorted(theirs)))

    def against(self, own: Sequence[str]) -> tuple[str, ...]:
        """The other side of some parties; nobody where they stand on both."""
        if own and all(one in self.licensors for one in own):
            return self.licensees
        return () if any(one in self.licensors for one in own) else self.licensors

    def told(self, own: tuple[str, ...], better: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who gains and who loses if it is better, or worse, for some parties."""
        if not better or not own:
            return (), ()
        other = self.against(own)
        return (own, other) if better > 0 else (other, own)


def paired(
    old: Sequence[Item], new: Sequence[Item]
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Items of both that belong together though they differ; those left of each.

    Those that mean the same are gone. Others belong together by title and most fields, then by
    title, then by what they are told by beside it.
    """
    before, after = list(old), list(new)
    for one in list(after):
        match = next((o for o in before if o.whole == one.whole), None)
        if match is not None:
            before.remove(match)
            after.remove(one)
    pairs: list[tuple[Item, Item]] = []
    for mark in (_by_title, _by_anchor):
        ranked = sorted(
            ((-_alike(o, n), a, b, o, n) for a, o in enumerate(before) for b, n in enumerate(after)
             if mark(o) == mark(n) and mark(o)[1] is not None),
            key=lambda row: row[:3],
        )  # fmt: skip
        for _, _, _, o, n in ranked:
            if any(o is x for x in before) and any(n is x for x in after):
                pairs.append((o, n))
                before = [x for x in before if x is not o]
                after = [x for x in after if x is not n]
    return pairs, before, after


def _by_title(item: Item) -> tuple[str, Hashable]:
    return item.kind, item.title


def _by_anchor(item: Item) -> tuple[str, Hashable]:
    return item.kind, item.anchor


def _alike(old: Item, new: Item) -> int:
    values = {(f.name, f.value) for f in old.fields}
    return sum((f.name, f.value) in values for f in new.fields) + (old.clause == new.clause)


def changes_between(old: Sequence[Item], new: Sequence[Item], sides: Sides) -> Iterator[Change]:
    """What is gone, new, and changed."""
    pairs, gone, fresh = paired(old, new)
    for before, after in pairs:
        yield from _changed(before, after, sides)
    for item in gone:
        yield _whole(item, ChangeKind.GONE, sides)
    for item in fresh:
        yield _whole(item, ChangeKind.NEW, sides)


def _changed(old: Item, new: Item, sides: Sides) -> Iterator[Change]:
    if old.title != new.title:
        yield Change(
            kind=ChangeKind.CHANGED, about=new.kind, title=old.title, field="subject",
            says=f"{old.title} is now {new.title}",
            old=old.title, new=new.title, clause_old=old.clause, clause_new=new.clause,
        )  # fmt: skip
    after = {field.name: field for field in new.fields}
    for field in old.fields:
        other = after[field.name]
        if field.value == other.value:
            continue
        gains, loses = sides.told(new.own, field.better(other))
        yield Change(
            kind=ChangeKind.CHANGED, about=new.kind, title=old.title, field=field.name,
            says=f"{new.title}: {field.name} {field.says} → {other.says}",
            old=field.says, new=other.says, clause_old=old.clause, clause_new=new.clause,
            gains=gains, loses=loses,
        )  # fmt: skip


def _whole(item: Item, kind: ChangeKind, sides: Sides) -> Change:
    new = kind is ChangeKind.NEW
    said = "; ".join(
        f"{f.name} {f.says}" for f in item.fields if f.says and (f.name, f.says) not in _USUAL
    )
    gains, loses = sides.told(item.own, item.worth if new else -item.worth)
    return Change(
        kind=kind, about=item.kind, title=item.title,
        says=f"{'new' if new else 'gone'}: {item.title}{f' ({said})' if said else ''}",
        old="" if new else said, new=said if new else "",
        clause_old="" if new else item.clause, clause_new=item.clause if new else "",
        gains=gains, loses=loses,
    )  # fmt: skip
