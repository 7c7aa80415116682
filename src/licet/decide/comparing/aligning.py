# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who and what is the same in two versions, whatever they are called."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from licet.terms import Agreement, Artefact, Party, Rule

__all__ = ["Names", "as_agreed", "matched", "renamed"]

One = TypeVar("One", Party, Artefact)

_NAMING = ("bearer", "holder", "payer", "payee")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """For each id of the new version, the one it goes by here: the old version's, if it has it."""

    parties: Mapping[str, str]
    artefacts: Mapping[str, str]


def matched(old: Agreement, new: Agreement) -> Names:
    """Parties by name, id or role; artefacts by id, name or kind."""
    return Names(
        parties=_ids(
            old.parties,
            new.parties,
            (
                lambda p: (p.id, _plain(p.name)),
                lambda p: _plain(p.name) or None,
                lambda p: (p.id, p.roles),
                lambda p: p.roles,
                lambda p: p.id,
            ),
        ),
        artefacts=_ids(
            old.artefacts,
            new.artefacts,
            (lambda a: a.id, lambda a: _plain(a.title) or None, lambda a: a.kind),
        ),
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _ids(
    old: Sequence[One], new: Sequence[One], marks: Iterable[Callable[[One], Hashable]]
) -> dict[str, str]:
    """Each mark in turn pairs those that nothing else on their side shares it with."""
    before, after = list(old), list(new)
    found: dict[str, str] = {}
    for mark in marks:
        theirs = [mark(one) for one in after]
        ours = [mark(one) for one in before]
        for one, key in list(zip(after, theirs, strict=True)):
            if key is not None and theirs.count(key) == 1 and ours.count(key) == 1:
                match = before[ours.index(key)]
                found[str(one.id)] = str(match.id)
        before = [one for one in before if str(one.id) not in found.values()]
        after = [one for one in after if str(one.id) not in found]
    taken = {str(one.id) for one in old}
    for one in after:
        id_ = str(one.id)
        while id_ in taken:
            id_ += "*"
        found[str(one.id)] = id_
        taken.add(id_)
    return found


def as_agreed(agreement: Agreement) -> Agreement:
    """The agreement as it was signed: without where it stands, and what is known of parties.

    Artefacts have the name under which they are published, also where only their id says it.
    """
    parties = tuple(replace(party, facts=()) for party in agreement.parties)
    artefacts = tuple(replace(one, name=one.title) for one in agreement.artefacts)
    return replace(agreement, standing=None, parties=parties, artefacts=artefacts)


def renamed(agreement: Agreement, names: Names) -> Agreement:
    """The agreement with its parties and artefacts called as `names` says."""
    parties = tuple(
        replace(p, id=names.parties[p.id])  # type: ignore[arg-type]  # ids of either version
        for p in agreement.parties
    )
    artefacts = tuple(replace(a, id=names.artefacts[a.id]) for a in agreement.artefacts)
    clauses = tuple(
        replace(clause, rules=tuple(_rule(rule, names) for rule in clause.rules))
        for clause in agreement.clauses
    )
    return replace(agreement, parties=parties, artefacts=artefacts, clauses=clauses)


def _rule(rule: Rule, names: Names) -> Rule:
    called = names.parties
    fields: dict[str, Any] = {
        field: called.get(getattr(rule, field), getattr(rule, field))
        for field in _NAMING
        if hasattr(rule, field)
    }
    if hasattr(rule, "parties"):
        fields["parties"] = frozenset(called.get(p, p) for p in rule.parties)
    if getattr(rule, "artefact", ""):
        artefact = rule.artefact  # type: ignore[union-attr]  # the attribute was asked for above
        fields["artefact"] = names.artefacts.get(artefact, artefact)
    return replace(rule, **fields) if fields else rule
