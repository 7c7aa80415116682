# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What happened: events, in one total order, and what is found out from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal

from licet.terms.errors import DecodeError
from licet.terms.parties import PartyId
from licet.terms.verdicts import Verdict

__all__ = [
    "Attribute", "Breach", "Change", "Correction", "Decision", "Due", "Event", "Reason", "Remark",
    "RemarkKind", "Watched",
]  # fmt: skip

Attribute = str | bool | int | Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that somebody did; the order of events is (`at`, `source`, `id`)."""

    at: datetime
    """When it happened, with a time zone."""
    source: str
    id: str
    """Once only within its source; the same id with other content is a finding."""
    actor: PartyId
    act: str
    """An `Operation`, or what a duty or a power names: `pay`, `report_usage`, `suspend`."""
    artefact: str = ""
    recorded: datetime | None = None
    """When it became known; `None`: at once."""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    """Named as in the registry of attributes: `territory`, `purpose`, `tokens`."""
    evidence: str = ""
    """SHA-256 of what shows it."""

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise DecodeError(
                "an event's time has no time zone", where="at", hint="write 2027-01-05T09:00:00Z"
            )

    @property
    def order(self) -> tuple[datetime, str, str]:
        """What events are sorted by."""
        return (self.at, self.source, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something is not allowed, or why it is not known: one rule, with its clause."""

    rule: str
    clause: str
    section: str
    text: str
    """One line for people, such as `territory covers DE, US only`."""
    agreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Something that a party has to do by an instant."""

    rule: str
    clause: str
    bearer: PartyId
    act: str
    at: datetime
    """The last instant at which it is in time."""
    cause: str
    """What started the clock: `source/id` of an event, or `signature`, `2027-03-31`."""
    text: str = ""
    agreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The answer to a request, with every clause that stands against it."""

    verdict: Verdict
    because: tuple[Reason, ...] = ()
    """For `DENY` and `ASK` every failed clause; for `ALLOW` the clauses that grant it."""
    missing: tuple[str, ...] = ()
    """Facts that would have to be known, such as `territory`."""
    duties: tuple[Reason, ...] = ()
    """What has to be done along with the act, once it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """A clause that a party did not keep: one clause, one party, one instant."""

    agreement: str
    clause: str
    rule: str
    party: PartyId
    at: datetime
    cause: str
    """`source/id` of an event, or `deadline`."""
    evidence: str = ""
    """Digest of what shows it, if the event carries one."""
    text: str = ""
    """One line for people."""


RemarkKind = Literal[
    "evidence_missing",  # a condition could not be tested: a fact is not known
    "not_granted",  # no clause says anything on the act
    "licence_needed",  # a threshold is passed: a separate licence has to be asked for
    "no_agreement",  # no agreement binds this party for this artefact
    "id_reused",  # one id, two contents
    "no_power",  # a change by somebody who may not make it
    "out_of_term",  # before the agreement began, or after it ended
    "unread_change",  # a change that names a rule or a value which is not there
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something found in the events that is no breach, and not nothing."""

    kind: RemarkKind
    agreement: str
    at: datetime
    cause: str
    """`source/id` of the event."""
    party: PartyId
    text: str
    clause: str = ""
    rule: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A parameter of a rule that took another value: by evidence, a date, a power or a vote."""

    agreement: str
    rule: str
    parameter: str
    old: Decimal
    new: Decimal
    at: datetime
    """From when the new value holds."""
    cause: str
    """The rule that changed it, and the events or the date it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a late event changed in what had been said before; nothing is deleted."""

    event: str
    """`source/id` of the late event."""
    known: datetime
    """When it became known."""
    withdrawn: tuple[Breach, ...] = ()
    added: tuple[Breach, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What was found in the events of some agreements up to an instant."""

    until: datetime
    """Deadlines up to here have been looked at."""
    agreements: tuple[str, ...]
    read: int
    """Events that were looked at."""
    duplicates: int = 0
    """Events that came again just as they were."""
    set_aside: int = 0
    """Rows of the input that are no events: they are in the quarantine file."""
    breaches: tuple[Breach, ...] = ()
    """In the order of time."""
    remarks: tuple[Remark, ...] = ()
    changes: tuple[Change, ...] = ()
    corrections: tuple[Correction, ...] = ()
    due: tuple[Due, ...] = ()
    """What is owed and not yet late, soonest first."""
