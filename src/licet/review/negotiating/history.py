# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a log says: what is agreed, what the other side proposed, and where it is firm."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from licet.review.negotiating.items import same
from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.negotiations import Entry, EntryKind, Moved

__all__ = ["Outcome", "Past", "agreed_in", "check_story", "outcomes", "past_of"]


class Outcome(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known of the other side from the log."""

    proposed: Mapping[str, tuple[Param, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By field, what it proposed, in order: it accepts what it proposed."""
    firm: frozenset[str] = frozenset()
    """Fields on which it proposed the same again, or refused and did not move."""
    agreed: frozenset[str] = frozenset()
    """Fields on which a proposal was accepted: they are not opened again."""


def check_story(entries: Sequence[Entry]) -> None:
    """Refuse answers to what was not proposed, was answered, or was proposed by the same side.

    Raises:
        DecodeError: An entry is no answer that can be given.
    """
    known: dict[int, Entry] = {}
    answered: dict[int, Entry] = {}
    for entry in entries:
        if entry.kind is EntryKind.PROPOSE:
            known[entry.seq] = entry
            continue
        where = f"entry {entry.seq}"
        proposal = known.get(entry.proposal)
        if proposal is None:
            raise DecodeError(f"there is no proposal {entry.proposal}", where=where,
                              hint=_there_is(known, answered))  # fmt: skip
        if entry.proposal in answered:
            kind = answered[entry.proposal].kind
            raise DecodeError(f"proposal {entry.proposal} was answered before: {kind}", where=where)
        if proposal.by == entry.by and entry.kind is EntryKind.ACCEPT:
            raise DecodeError(
                f"proposal {entry.proposal} is {entry.by}'s own", where=where,
                hint="the other side accepts it",
            )  # fmt: skip
        answered[entry.proposal] = entry


def _there_is(known: Iterable[int], answered: Mapping[int, Entry]) -> str:
    waiting = [str(one) for one in known if one not in answered]
    return f"waiting for an answer: {', '.join(waiting)}" if waiting else "no proposal is open"


def outcomes(entries: Iterable[Entry]) -> Mapping[int, Outcome]:
    """What became of each proposal, by its number."""
    found: dict[int, Outcome] = {}
    became = {EntryKind.ACCEPT: Outcome.ACCEPTED, EntryKind.REJECT: Outcome.REJECTED}
    for entry in entries:
        key = entry.proposal or entry.seq
        found[key] = became.get(entry.kind, Outcome.OPEN)
    return found


def agreed_in(entries: Sequence[Entry]) -> Mapping[str, Moved]:
    """By field, what was accepted last, and what the agreement said when it was proposed."""
    proposals = {e.seq: e for e in entries if e.kind is EntryKind.PROPOSE}
    found: dict[str, Moved] = {}
    for entry in entries:
        if entry.kind is EntryKind.ACCEPT:
            found |= proposals[entry.proposal].changes
    return found


def past_of(entries: Sequence[Entry], *, ours: str) -> Past:
    """What the log says of the side that is not ours.

    Args:
        entries: Of the log, in order.
        ours: As our side is called in it.
    """
    proposed: dict[str, list[Param]] = {}
    refused: set[str] = set()
    proposals = {e.seq: e for e in entries if e.kind is EntryKind.PROPOSE}
    for entry in (e for e in entries if e.by != ours):
        for name, moved in entry.changes.items():
            proposed.setdefault(name, []).append(moved.new)
        if entry.kind is EntryKind.REJECT:
            refused |= set(proposals[entry.proposal].changes)
        if entry.kind is EntryKind.ACCEPT:
            for name, moved in proposals[entry.proposal].changes.items():
                proposed.setdefault(name, []).append(moved.new)
    again = {name for name, v in proposed.items() if len(v) > 1 and same(v[-1], v[-2])}
    stayed = {name for name, v in proposed.items() if all(same(v[0], one) for one in v)}
    return Past(
        proposed={name: tuple(values) for name, values in proposed.items()},
        firm=frozenset(again | (stayed & refused)),
        agreed=frozenset(agreed_in(entries)),
    )
