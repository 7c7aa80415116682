# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Many agreements: which of them an event is about."""

from collections import defaultdict
from collections.abc import Sequence

from licet.terms import Agreement, DecodeError

__all__ = ["Bindings"]


class Bindings:
    """Agreements by id, and by the parties and artefacts they are about."""

    __slots__ = ("_artefacts", "_by_id", "_by_party", "agreements")

    def __init__(self, agreements: Sequence[Agreement]) -> None:
        self.agreements = tuple(agreements)
        self._by_id = {one.id: index for index, one in enumerate(self.agreements)}
        if len(self._by_id) != len(self.agreements):
            ids = [one.id for one in self.agreements]
            twice = next(one for one in ids if ids.count(one) > 1)
            raise DecodeError(f"two agreements have the id `{twice}`")
        self._by_party: dict[str, list[int]] = defaultdict(list)
        self._artefacts: list[frozenset[str]] = []
        for index, one in enumerate(self.agreements):
            self._artefacts.append(frozenset({"", *(artefact.id for artefact in one.artefacts)}))
            for party in one.parties:
                self._by_party[party.id].append(index)

    def about(self, agreement: str, actor: str, artefact: str) -> list[int]:
        """Places in `agreements` of those that an event is about.

        Args:
            agreement: The one it names; empty: each that binds the actor for the artefact.
            actor: Who acts.
            artefact: On what; empty: on none.
        """
        if agreement:
            named = self._by_id.get(agreement)
            return [] if named is None else [named]
        return [one for one in self._by_party.get(actor, ()) if artefact in self._artefacts[one]]
