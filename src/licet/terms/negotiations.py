# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A negotiation over values: fields, where two sides meet, what is offered, and the log of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.playbooks import Grade

__all__ = [
    "FIRST",
    "NEGOTIATION_SCHEMA",
    "Broken",
    "Change",
    "DealValue",
    "Entry",
    "EntryKind",
    "Field",
    "Meeting",
    "Negotiation",
    "Offer",
    "OfferItem",
    "Package",
    "Settlement",
    "Status",
    "View",
    "Zone",
]

NEGOTIATION_SCHEMA = "licet/negotiation/1"
"""Name and version of the JSON that `licet negotiate --json` prints."""

FIRST = "0" * 64
"""What the first entry of a log names as the digest of the entry before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What is negotiated: a field of a kind of clause, or that there is such a clause at all."""

    id: str
    """`whole.cure.days`; of a whole clause its kind, `whole.export`."""
    kind: str
    name: str = ""
    """Empty: that there is such a clause; its value is then `True`."""
    title: str
    """A few words in lower case: `time to cure: days`."""
    type: str
    """As `kinds.toml` writes it, `days`, `money`, `choice`, …; `clause` for a whole clause."""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DealValue:
    """What the agreement says of a field, and where."""

    field: str
    value: Param
    where: str
    """The clause's id, a key of the agreement (`renewal.notice`), or a section."""
    quote: str = ""
    """The words it was read from; empty for an agreement file."""


class Status(StrEnum):
    """How a field stands between the sides."""

    AGREED = "agreed"
    """Within the range of each side that has a position."""
    OPEN = "open"
    """Not within, or not said; some value would be."""
    GAP = "gap"
    """No value lies within both ranges; some value needs an approver and nobody walks away."""
    BLOCKED = "blocked"
    """Each value makes one side walk away, or all that one side accepts does so to the other."""
    SILENT = "silent"
    """Not said, and nobody wants it settled."""
    NO_COMPARISON = "no_comparison"
    """Amounts in two currencies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What one side thinks of one value."""

    position: str
    grade: Grade
    satisfaction: Fraction
    """1 standard, from there to 1/2 acceptable, -1 to -2 outside, -3 a reason to walk away."""
    weight: Fraction
    ask: Param
    """The value it would ask for, coming from the deal's."""
    fallback: Param
    """The least it accepts without asking anybody."""
    approver: str = ""
    reason: str = ""
    """Of the position."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """Values that suit: numbers from `least` to `most`, both inside, or listed ones."""

    least: Param | None = None
    most: Param | None = None
    among: tuple[Param, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One field, and where the sides stand on it."""

    field: Field
    status: Status
    deal: DealValue | None = None
    """`None`: the agreement says nothing."""
    ours: View | None = None
    theirs: View | None = None
    """`None` without their playbook, or where it says nothing of the field."""
    zone: tuple[Zone, ...] = ()
    """Where both are within their ranges; ours alone without their playbook."""
    proposed: tuple[Param, ...] = ()
    """Values that the other side proposed, in order; what it proposed it accepts."""
    firm: bool = False
    """The other side proposed the same value again, or refused another and did not move."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Another value for a field."""

    field: str
    old: Param | None
    """`None`: nothing was said."""
    new: Param


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Changes that only go together, and what each side has of them."""

    changes: tuple[Change, ...]
    ours: Fraction
    """Gain in weighted satisfaction over the agreement as it is, in the side's own weights."""
    theirs: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """The values that make the product of both sides' satisfaction greatest."""

    changes: tuple[Change, ...]
    ours: Fraction
    """Weighted satisfaction as a share of what would be full."""
    theirs: Fraction
    exact: bool
    """`False`: the search was cut off, and a better one may exist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferItem:
    """One value to be offered, in words, and why."""

    change: Change
    words: str
    reason: str
    concession: bool = False
    """Whether our side gives something here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The next counter-offer."""

    items: tuple[OfferItem, ...]
    held: tuple[str, ...] = ()
    """Consistency that kept a better value out, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """Two values of the agreement that do not go together."""

    id: str
    fields: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Negotiation:
    """Where two sides stand on an agreement, and what could be offered next."""

    deal: str
    """Id or name of the agreement."""
    sort: str
    """Of the agreement, `model_licence`; positions that apply to other sorts are left out."""
    ours: str
    theirs: str
    """Empty without their playbook."""
    meetings: tuple[Meeting, ...]
    """By what is at stake: weight times what lacks to the standard, the greatest first."""
    broken: tuple[Broken, ...] = ()
    """What contradicts itself in the agreement as it is."""
    gains: tuple[Package, ...] = ()
    """Single changes that cost nobody and help at least one side."""
    packages: tuple[Package, ...] = ()
    complete: bool = True
    """`False`: the search for packages was cut off; there may be more."""
    settlement: Settlement | None = None
    offer: Offer
    notes: tuple[str, ...] = ()


class EntryKind(StrEnum):
    """What was done."""

    PROPOSE = "propose"
    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the log of a negotiation."""

    seq: int
    """From 1; a proposal is called by it."""
    at: str
    """When, ISO 8601 in UTC."""
    kind: EntryKind
    deal: str
    """Id of the agreement."""
    by: str
    """The side, as it calls itself."""
    person: str = ""
    changes: Mapping[str, "Moved"]
    """By field; empty unless something is proposed."""
    proposal: int = 0
    """The proposal that is accepted or rejected; 0 for a new one."""
    reason: str = ""
    previous: str
    """SHA-256 of the canonical JSON (RFC 8785) of the entry before; `FIRST` for the first."""

    def __post_init__(self) -> None:
        """Refuse an entry that says nothing, and a time without zone."""
        if (self.kind is EntryKind.PROPOSE) != bool(self.changes):
            raise DecodeError(f"an entry of kind `{self.kind}` proposes {len(self.changes)} values")
        if (self.kind is EntryKind.PROPOSE) == bool(self.proposal):
            raise DecodeError(f"an entry of kind `{self.kind}` names proposal {self.proposal}")
        try:
            zoned = datetime.fromisoformat(self.at).tzinfo is not None
        except ValueError:
            zoned = False
        if not zoned:
            raise DecodeError(f"`{self.at}` is no time with a zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """From which value to which."""

    old: Param | None
    """What the agreement said then; `None`: nothing."""
    new: Param
