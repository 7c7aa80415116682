# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What two versions of an agreement, or of its paper, do not have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from licet.terms.events import Reason
from licet.terms.standings import PartyFact
from licet.terms.verdicts import Place, Verdict

__all__ = [
    "COMPARISON_SCHEMA",
    "Change",
    "ChangeKind",
    "ClauseChange",
    "ClauseMove",
    "Comparison",
    "Limit",
    "Merged",
    "MergedHow",
    "MergedTerms",
    "PaperComparison",
    "Shift",
    "ShiftKind",
    "Untracked",
    "Witness",
]

COMPARISON_SCHEMA = "licet/comparison/1"
"""Name and version of the JSON that `licet compare --json` prints."""


class ShiftKind(StrEnum):
    """How the answer to the same request differs between two versions."""

    LOST = "lost"
    """Allowed before, and no longer."""
    GAINED = "gained"
    """Not allowed before, and now it is."""
    TERMS = "terms"
    """Allowed by both, but not on the same terms: a fee, exclusive or not, revocable or not."""
    REFUSED = "refused"
    """Not allowed before, but open; now refused outright."""
    OPENED = "opened"
    """Refused outright before; now open, though not allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One attribute that a region of requests states."""

    attribute: str
    """`act`, `actor`, `artefact`, `at`, or one of the registry of attributes, or a metric."""
    says: str
    """The values, for people: `outside the EEA`, `from 2027-06-30`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One request that the two versions answer differently."""

    request: Mapping[str, str | bool | int | Decimal | datetime]
    """As `licet.decide.Rules.decide` takes it, for the old version."""
    renamed: Mapping[str, str]
    """`actor` and `artefact` as the new version calls them, where it calls them otherwise."""
    facts: tuple[PartyFact, ...]
    """What has to be known of the actor beside it: thresholds on one day, or with affiliates."""
    before: Decimal
    """What the cap that differs has counted in its window before the request."""
    old: Verdict
    new: Verdict
    because_old: tuple[Reason, ...]
    because_new: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A region of requests that the two versions answer differently."""

    kind: ShiftKind
    limits: tuple[Limit, ...]
    """All that has to be stated; attributes that make no difference are left out, and so is what
    both versions refuse alike, such as purposes that both bar."""
    old: str
    """What the old version says of each request inside: a verdict, or the terms."""
    new: str
    says: str
    """One sentence."""
    gains: tuple[str, ...] = ()
    """Parties that are better off."""
    loses: tuple[str, ...] = ()
    witness: Witness | None = None
    exact: tuple[tuple[Limit, ...], ...] = ()
    """The region without what both versions refuse alike: boxes that together are it. Empty: it
    is what `limits` says, or the versions tell too many cases apart to list it."""


class ChangeKind(StrEnum):
    """What became of a part."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One part of an agreement that is new, gone or changed: a duty, a cap, a price, the term."""

    kind: ChangeKind
    about: str
    """`duty`, `cap`, `power`, `price`, `choice`, `adjust`, `breach`, `term`, `renewal`, `law`,
    `party`, `artefact`, `value`, …"""
    says: str
    """One sentence, with both values."""
    title: str = ""
    """What it is about, by content and not by id: `cap on tokens`."""
    field: str = ""
    """What of it changed; empty if it is new or gone as a whole."""
    old: str = ""
    new: str = ""
    clause_old: str = ""
    clause_new: str = ""
    gains: tuple[str, ...] = ()
    """Parties that are better off, where that is certain."""
    loses: tuple[str, ...] = ()
    place_old: Place | None = None
    """Where the words stand, if it was read from a document."""
    place_new: Place | None = None
    witness: Witness | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two versions of typed terms mean differently."""

    shifts: tuple[Shift, ...] = ()
    """With every fact known, the gravest first."""
    changes: tuple[Change, ...] = ()
    needs: tuple[Shift, ...] = ()
    """The same answers once all facts are known, but not while one is missing."""
    notes: tuple[str, ...] = ()
    """What was left out, or set aside."""
    more: bool = False
    """Whether there are more shifts than are listed."""

    @property
    def same(self) -> bool:
        """Whether the two mean the same, once all facts are known."""
        return not self.shifts and not self.changes


class ClauseMove(StrEnum):
    """What became of a clause of a document."""

    GAINED = "gained"
    LOST = "lost"
    REWORDED = "reworded"
    MOVED = "moved"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseChange:
    """A clause of one document beside the one of the other."""

    moves: tuple[ClauseMove, ...]
    heading: str = ""
    old: Place | None = None
    new: Place | None = None
    words: tuple[tuple[str, str], ...] = ()
    """For a rewording: words of the old one, and what stands in their place."""
    defines: str = ""
    """The term it defines, if it does."""
    touches: tuple[str, ...] = ()
    """Sections of the new document that use the term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Untracked:
    """Words of a document with tracked changes that differ though no change is tracked."""

    section: str
    old: str
    """Words of the document before; empty: put in."""
    new: str
    """Words that stand there with every tracked change rejected; empty: taken out."""
    before: str = ""
    after: str = ""
    """A few words of the same line, of the document before."""


class MergedHow(StrEnum):
    """Which of two parties changed a clause of the base."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH_SAME = "both_same"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """One part of the base that at least one party changed."""

    how: MergedHow
    section: str
    """In the base; where it stands nowhere there, in the version that has it."""
    base: str = ""
    ours: str = ""
    theirs: str = ""
    """The words of each; empty where it is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedTerms:
    """One difference of typed terms from the base that at least one party made."""

    how: MergedHow
    ours: str = ""
    theirs: str = ""
    """In words; empty for a party that left the base as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperComparison:
    """What two documents do not have in common."""

    values: tuple[Change, ...] = ()
    """What is fixed differently, with the words of both."""
    clauses: tuple[ClauseChange, ...] = ()
    untracked: tuple[Untracked, ...] = ()
    tracked: int = 0
    """Tracked changes of the new document."""
    rejected_is_old: bool | None = None
    """Whether it is the old document once all of them are rejected; `None`: it tracks none."""
    warnings: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing differs but white space."""
        return not (self.values or self.clauses or self.untracked)
