# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Places: who does what on what under which agreement; and which of them are alike."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from licet.app.bulk_watch.keys import KEYS, Keys
from licet.app.bulk_watch.terms import Terms
from licet.decide import Rules
from licet.decide.slots import Slot

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

__all__ = ["Listed", "Patch", "Place"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What one agreement says of one act of one party on one artefact."""

    named: str
    """The agreement that the events name; empty: none."""
    actor: str
    artefact: str
    act: str
    agreement: int
    """Its number; -1: there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """Places at which all agreements of a form say the same, but for names, numbers and sets."""

    group: int
    places: "np.ndarray"
    rows: "np.ndarray"
    """By place, the row of its agreement in the group."""
    actor: str
    """The party of the first agreement that stands for the actors of all."""
    slot: Slot
    """What the first agreement says there."""


@dataclass(slots=True, kw_only=True)
class Listed:
    """All places that events are at, by number."""

    terms: Terms
    keys: "pa.Table"
    """Columns `agreement`, `actor`, `artefact`, `act`."""
    key: "np.ndarray"
    """By place, the row of the keys."""
    agreement: "np.ndarray"
    party: "np.ndarray"
    """By place, which party of the agreement acts; -1: none."""
    artefact: "np.ndarray"
    """By place, which artefact of the agreement it is; -1: none of them."""
    stirred: "np.ndarray"
    """By agreement, whether it is looked at apart from the others of its form."""
    patches: list[Patch] = field(default_factory=list)
    """Places of all others, where there is something said of an act."""
    patch_of: "np.ndarray"
    """By place, the number of its patch; -1: it is in none."""

    @classmethod
    def of(cls, terms: Terms, keys: Keys, stirred: "np.ndarray") -> "Listed":
        """The places of acts on artefacts."""
        bound = keys.of_acts
        assert bound is not None  # noqa: S101 (acts were taken in)
        return cls(terms=terms, keys=keys.acts, key=bound.row, agreement=bound.agreement,
                   party=bound.party, artefact=bound.artefact, stirred=stirred,
                   patch_of=bound.row)  # fmt: skip

    def __len__(self) -> int:
        """How many places there are."""
        return len(self.key)

    def at(self, number: int) -> Place:
        """One of the places."""
        key = int(self.key[number])
        named, actor, artefact, act = (
            self.keys[name][key].as_py() for name in ("agreement", "actor", "artefact", "act")
        )
        return Place(named=named, actor=actor, artefact=artefact, act=act,
                     agreement=int(self.agreement[number]))  # fmt: skip

    def by_key(self, agreements: Collection[int] | None) -> dict[tuple[str, ...], list[int]]:
        """By agreement named, actor, artefact and act, which of some agreements it is about.

        Args:
            agreements: By number; `None`: all of them.
        """
        import numpy as np

        mine = self.agreement >= 0
        if agreements is not None:
            mine &= np.isin(self.agreement, list(agreements))
        found: dict[tuple[str, ...], list[int]] = {}
        rows = self.keys.take(self.key[mine]).to_pylist()
        for row, agreement in zip(rows, self.agreement[mine].tolist(), strict=True):
            found.setdefault(tuple(row[key] for key in KEYS), []).append(agreement)
        return found

    def without(self, agreements: Collection[int]) -> None:
        """Leave out the places of some agreements; the others get new numbers."""
        import numpy as np

        kept = ~np.isin(self.agreement, list(agreements))
        for name in ("key", "agreement", "party", "artefact"):
            setattr(self, name, getattr(self, name)[kept])

    def patch(self) -> None:
        """Find the places that are alike."""
        import numpy as np

        terms = self.terms
        self.patch_of = np.full(len(self), -1)
        acts = self.keys["act"].combine_chunks().dictionary_encode()
        act = acts.indices.to_numpy(zero_copy_only=False)
        names = acts.dictionary.to_pylist()
        mine = np.flatnonzero(self.agreement >= 0)
        mine = mine[~self.stirred[self.agreement[mine]] & (self.party[mine] >= 0)]
        if not len(mine):
            return
        about = [
            terms.group_of[self.agreement[mine]], self.party[mine], self.artefact[mine] + 1,
            act[self.key[mine]],
        ]  # fmt: skip
        sizes = tuple(int(one.max()) + 1 for one in about)
        kinds, which = np.unique(np.ravel_multi_index(about, sizes), return_inverse=True)
        order = np.argsort(which, kind="stable")
        ends = np.cumsum(np.bincount(which))
        for kind, places in zip(kinds, np.split(mine[order], ends[:-1]), strict=True):
            number, party, artefact, code = np.unravel_index(kind, sizes)
            self._add((int(number), int(party), int(artefact) - 1), places, names[code])

    def _add(self, kind: tuple[int, int, int], places: "np.ndarray", act: str) -> None:
        number, party, artefact = kind
        group = self.terms.groups[number]
        first = group.agreement
        actor = first.parties[party].id
        on = first.artefacts[artefact].id if artefact >= 0 else ""
        slot = group.rules.slot(actor, on, act)
        if slot is not None:
            rows = self.terms.row_of[self.agreement[places]]
            self.patch_of[places] = len(self.patches)
            self.patches.append(
                Patch(group=number, places=places, rows=rows, actor=actor, slot=slot)
            )

    def alone(self, rules: Mapping[int, Rules]) -> Iterator[tuple[int, Place, Slot]]:
        """Places of agreements that are looked at apart, where something is said of an act."""
        import numpy as np

        mine = np.flatnonzero(self.agreement >= 0)
        for number in mine[self.stirred[self.agreement[mine]]].tolist():
            place = self.at(number)
            slot = rules[place.agreement].slot(place.actor, place.artefact, place.act)
            if slot is not None:
                yield number, place, slot
