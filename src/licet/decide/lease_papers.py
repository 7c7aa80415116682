# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Leases and reports as papers: what stands in them, how they are written, signed and checked."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import rfc8785

from licet.decide.quotas import Amount, Counter, LedgerError, amount_of, check_time, parts

__all__ = [
    "ForgedLeaseError",
    "Lease",
    "LeaseError",
    "LeaseExpiredError",
    "LeaseReplayedError",
    "LeaseReturnedError",
    "Report",
    "Sign",
    "Signed",
    "Verify",
    "WrongNodeError",
    "read_lease",
    "read_report",
    "sign_lease",
    "sign_report",
]

Sign = Callable[[bytes], bytes]
"""Gives the signature of a message."""

Verify = Callable[[bytes, bytes], bool]
"""Whether a signature (the second) is that of a message (the first)."""

_LEASE = "licet lease 1"
_REPORT = "licet lease report 1"
"""What a paper is stands in it, so that none can be shown as another."""


class LeaseError(LedgerError):
    """A lease or a report cannot be used."""


class ForgedLeaseError(LeaseError):
    """The signature is not that of whoever should have signed, or what it signs is no lease."""


class WrongNodeError(LeaseError):
    """The lease is another node's."""


class LeaseExpiredError(LeaseError):
    """The time of the lease is over."""


class LeaseReturnedError(LeaseError):
    """The lease was returned: nothing more may be used of it."""


class LeaseReplayedError(LeaseError):
    """The lease or the report was taken in before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A block of a cap for one node."""

    id: str
    counter: Counter
    limit: Amount
    """The cap that it is a block of."""
    amount: Amount
    node: str
    """Whose it is: the name of one set of books. A node that keeps them in memory alone takes a
    new name each time it starts, for it does not know what it used before."""
    starts: datetime
    ends: datetime
    """First instant at which nothing of it may be used any more; it can be returned later."""

    def __post_init__(self) -> None:
        check_time(self.starts)
        check_time(self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a node used of a lease, told once, when it uses no more of it."""

    lease: str
    node: str
    used: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A lease or a report as it travels."""

    payload: bytes
    """Canonical JSON (RFC 8785); amounts are strings, times are in UTC."""
    signature: bytes

    def to_json(self) -> str:
        """One line of text."""
        return json.dumps(
            {
                "payload": self.payload.decode(),
                "signature": b64encode(self.signature).decode(),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> "Signed":
        """What `to_json` wrote.

        Raises:
            ForgedLeaseError: It did not.
        """
        try:
            read = json.loads(text)
            signature = b64decode(read["signature"], validate=True)
            return cls(payload=read["payload"].encode(), signature=signature)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ForgedLeaseError(
                "this is no signed lease", hint="pass on what `to_json` gave, whole"
            ) from None


def sign_lease(lease: Lease, sign: Sign) -> Signed:
    """A lease as it is handed out."""
    payload = _lease_payload(lease)
    return Signed(payload=payload, signature=sign(payload))


def read_lease(signed: Signed, verify: Verify) -> Lease:
    """The lease that a paper is.

    Raises:
        ForgedLeaseError: The signature is another's, or it is no lease.
    """
    said = _said(signed, verify)
    try:
        lease = Lease(
            id=said["id"],
            counter=Counter(
                agreement=said["agreement"],
                rule=said["rule"],
                party=said["party"],
                window=int(said["window"]),
            ),
            limit=_amount(said["limit"]),
            amount=_amount(said["amount"]),
            node=said["node"],
            starts=datetime.fromisoformat(said["starts"]),
            ends=datetime.fromisoformat(said["ends"]),
        )
        same = _lease_payload(lease) == signed.payload
    except (KeyError, ValueError, ArithmeticError):
        same = False
    if not same:
        raise ForgedLeaseError("what was signed is no lease", hint="is it a report?")
    return lease


def sign_report(report: Report, sign: Sign) -> Signed:
    """A report as it is handed in."""
    payload = _report_payload(report)
    return Signed(payload=payload, signature=sign(payload))


def read_report(signed: Signed, verify: Verify) -> Report:
    """The report that a paper is.

    Raises:
        ForgedLeaseError: The signature is another's, or it is no report.
    """
    said = _said(signed, verify)
    try:
        report = Report(lease=said["lease"], node=said["node"], used=_amount(said["used"]))
        same = _report_payload(report) == signed.payload and report.used >= 0
    except (KeyError, ValueError, ArithmeticError):
        same = False
    if not same:
        raise ForgedLeaseError("what was signed is no report", hint="is it a lease?")
    return report


def _said(signed: Signed, verify: Verify) -> dict[str, str]:
    """What stands in a paper; read only once its signature is known to be good."""
    if not verify(signed.payload, signed.signature):
        raise ForgedLeaseError(
            "the signature is not that of who should have signed",
            hint="is the public key the right one, and the paper whole?",
        )
    try:
        said = json.loads(signed.payload)
    except ValueError:
        said = None
    if not isinstance(said, dict) or not all(isinstance(v, str) for v in said.values()):
        raise ForgedLeaseError("what was signed is neither a lease nor a report")
    return said


def _lease_payload(lease: Lease) -> bytes:
    counter = lease.counter
    return rfc8785.dumps(
        {
            "kind": _LEASE,
            "id": lease.id,
            "agreement": counter.agreement,
            "rule": counter.rule,
            "party": counter.party,
            "window": str(counter.window),
            "limit": _digits(lease.limit),
            "amount": _digits(lease.amount),
            "node": lease.node,
            "starts": lease.starts.astimezone(UTC).isoformat(),
            "ends": lease.ends.astimezone(UTC).isoformat(),
        }
    )


def _report_payload(report: Report) -> bytes:
    return rfc8785.dumps(
        {
            "kind": _REPORT,
            "lease": report.lease,
            "node": report.node,
            "used": _digits(report.used),
        }
    )


def _digits(amount: Amount) -> str:
    """As a string: numbers in JSON are floats to many who read them."""
    return str(amount_of(parts(amount)))


def _amount(digits: str) -> Amount:
    return amount_of(parts(Decimal(digits)))
