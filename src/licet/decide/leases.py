# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Blocks of a cap that a node out of reach may use by itself, on paper that cannot be forged.

The ledger holds a block whole until the node reports: as far as anybody is told, a node that never
does has used all of it. So the cap holds, wherever nodes are and whatever they do not say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from licet.decide.lease_papers import (
    ForgedLeaseError,
    Lease,
    LeaseError,
    LeaseExpiredError,
    LeaseReplayedError,
    LeaseReturnedError,
    Report,
    Sign,
    Signed,
    Verify,
    WrongNodeError,
    read_lease,
    read_report,
    sign_lease,
    sign_report,
)
from licet.decide.ledger import Ledger
from licet.decide.quotas import (
    Amount,
    Claim,
    Committed,
    Counter,
    Refusal,
    Reservation,
    ReservationError,
    amount_of,
    check_time,
    parts,
)

__all__ = [
    "ForgedLeaseError",
    "Lease",
    "LeaseError",
    "LeaseExpiredError",
    "LeaseReplayedError",
    "LeaseReturnedError",
    "LeasedLedger",
    "Office",
    "Report",
    "Sign",
    "Signed",
    "Verify",
    "WrongNodeError",
]

_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When the ledger would give a block back by itself."""

_MINUTE = timedelta(minutes=1)
_ANOTHER = "ask the office for another"


class Office:
    """Grants blocks of a ledger's caps, and counts what nodes report of them.

    It keeps nothing of its own: what is granted and returned stands in the ledger.

    Args:
        ledger: Whose caps they are.
        sign: The office's signature.
        verify: Knows it.
        nodes: Knows the signature of each node, by its name up to a `#`.
    """

    def __init__(
        self, ledger: Ledger, *, sign: Sign, verify: Verify, nodes: Mapping[str, Verify]
    ) -> None:
        self._ledger = ledger
        self._sign = sign
        self._verify = verify
        self._nodes = nodes

    def grant(
        self, claim: Claim, *, name: str, node: str, at: datetime, lasts: timedelta
    ) -> Signed | Refusal:
        """A block for a node, if there is room for it.

        Args:
            claim: The cap, and how much of it.
            name: Names this grant among those of the node: asking for it again gives the same
                block, in case the answer was lost.
            node: Whom it is for.
            at: Now.
            lasts: How long it may be used.

        Raises:
            LeaseError: A node we do not know, a distinct count, or a block that was returned.
            LedgerUnreachableError: The ledger did not answer.
        """
        check_time(at)
        self._knows(node)
        if claim.member is not None:
            raise LeaseError(
                "a distinct count cannot be leased",
                hint="a member would count anew at each node: ask the ledger itself",
            )
        held = self._ledger.reserve((claim,), at=at, lasts=_NEVER - at, id=f"lease {node} {name}")
        if isinstance(held, Refusal):
            return held
        if held.counted:
            raise LeaseReturnedError(
                f"`{held.id}` was granted and returned", hint="give the next one a name of its own"
            )
        lease = Lease(
            id=held.id,
            counter=claim.counter,
            limit=claim.limit,
            amount=claim.amount,
            node=node,
            starts=at,
            ends=at + lasts,
        )
        return sign_lease(lease, self._sign)

    def take_back(self, lease: Signed, report: Signed, *, at: datetime) -> Committed:
        """Count what a node used of a lease, and give the rest back; once, however late.

        Raises:
            ForgedLeaseError: One of both is not signed by who should have.
            WrongNodeError: The report is on another lease, or by another node.
            LeaseReplayedError: The report was counted before.
            LeaseReturnedError: Another report on it was.
            LedgerUnreachableError: The ledger did not answer; hand it in again.
        """
        granted = read_lease(lease, self._verify)
        told = read_report(report, self._knows(granted.node))
        if (told.lease, told.node) != (granted.id, granted.node):
            raise WrongNodeError(
                f"the report of `{told.node}` on `{told.lease}` is not on `{granted.id}`"
            )
        claim = Claim(counter=granted.counter, limit=granted.limit, amount=granted.amount)
        held = Reservation(id=granted.id, claims=(claim,), expires=_NEVER)
        try:
            done = self._ledger.commit(held, (told.used,), at=at)
        except ReservationError as error:
            raise LeaseReturnedError(
                f"`{granted.id}` cannot be returned: {error.problem}"
            ) from error
        if done.again:
            raise LeaseReplayedError(f"the report on `{granted.id}` was counted before")
        return done

    def _knows(self, node: str) -> Verify:
        verify = self._nodes.get(node.partition("#")[0])
        if verify is None:
            raise WrongNodeError(
                f"`{node}` is no node we know", hint="tell the office its public key"
            )
        return verify


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A lease at its node, and the two counters by which the node's own books know it."""

    lease: Lease
    counter: Counter
    returned: Counter
    """One more than what was reported; nothing if it was not returned."""


class LeasedLedger:
    """A ledger that decides by itself, from blocks that an office granted to this node.

    Args:
        books: Where the node counts; a ledger that outlives it lets it go on after a restart.
        node: Names these books; see `Lease.node`.
        sign: The node's signature.
        office: Knows the signature of the office.
    """

    def __init__(self, books: Ledger, *, node: str, sign: Sign, office: Verify) -> None:
        self._books = books
        self._node = node
        self._sign = sign
        self._office = office
        self._blocks: dict[str, _Block] = {}
        self._returned: set[str] = set()
        self._named: dict[str, Reservation] = {}
        self._of: dict[Counter, tuple[_Block, ...]] = {}

    def accept(self, signed: Signed, *, at: datetime) -> Lease:
        """Take in a lease: from now on it can be used.

        Raises:
            ForgedLeaseError: The office did not sign it.
            WrongNodeError: It is another node's.
            LeaseExpiredError: Its time is over.
            LeaseReplayedError: It was taken in before.
            LeaseReturnedError: It was returned.
        """
        check_time(at)
        lease = read_lease(signed, self._office)
        if lease.node != self._node:
            raise WrongNodeError(f"the lease is for `{lease.node}`, this is `{self._node}`")
        if lease.id in self._returned:
            raise LeaseReturnedError(f"`{lease.id}` was returned")
        if lease.id in self._blocks:
            raise LeaseReplayedError(f"`{lease.id}` was taken in before")
        block = _Block(
            lease=lease, counter=_inside("used", lease), returned=_inside("returned", lease)
        )
        if self._books.used(block.returned, at=at):
            self._returned.add(lease.id)
            self._blocks[lease.id] = block  # the report can still be had
            raise LeaseReturnedError(f"`{lease.id}` was returned")
        self._blocks[lease.id] = block
        if at >= lease.ends:  # what was used of it before a restart can still be reported
            raise LeaseExpiredError(
                f"`{lease.id}` ended at {lease.ends.isoformat()}", hint=_ANOTHER
            )
        self._of[lease.counter] = (*self._of.get(lease.counter, ()), block)
        return lease

    def give_back(self, lease: str, *, at: datetime) -> Signed:
        """Use no more of a lease, and report what was used; asked again, the same report.

        What is held for uses under way is reported as used.

        Raises:
            LeaseError: The lease was not taken in here.
        """
        block = self._blocks.get(lease)
        if block is None:
            raise LeaseError(f"`{lease}` was not taken in here", hint="accept it first")
        counter = block.lease.counter
        self._returned.add(lease)
        self._of[counter] = tuple(b for b in self._of.get(counter, ()) if b is not block)
        told = self._books.used(block.returned, at=at)
        while not told:
            told = self._fill(block, at=at)
        report = Report(lease=lease, node=self._node, used=_sum(told, -1))
        return sign_report(report, self._sign)

    def reserve(
        self,
        claims: Sequence[Claim],
        *,
        at: datetime,
        lasts: timedelta,
        id: str | None = None,  # noqa: A002 - the name that the protocol gives it
    ) -> Reservation | Refusal:
        """As `Ledger.reserve`, each claim from one block; its `limit` is the office's matter.

        Raises:
            LeaseExpiredError: The time of all blocks of a counter is over.
            LeaseReturnedError: All that are not over were returned.
            LeaseError: There never was one, or a distinct count is claimed.
        """
        check_time(at)
        before = self._named.get(id or "")
        choices = [self._open(claim, at=at) for claim in claims]
        if before is not None and len(before.claims) == len(choices):
            # Asked again: the same blocks come first, and their books know the id.
            choices = [
                [b for b in choice if b.counter == claim.counter]
                + [b for b in choice if b.counter != claim.counter]
                for choice, claim in zip(choices, before.claims, strict=True)
            ]
        chosen = [0] * len(choices)
        while True:
            blocks = [choice[place] for choice, place in zip(choices, chosen, strict=True)]
            answer = self._books.reserve(_within(claims, blocks), at=at, lasts=lasts, id=id)
            if isinstance(answer, Reservation):
                if id is not None:
                    self._named[id] = answer
                return answer
            short = {standing.counter for standing in answer.short}
            chosen = [p + (b.counter in short) for p, b in zip(chosen, blocks, strict=True)]
            if any(p == len(c) for p, c in zip(chosen, choices, strict=True)):
                return _outside(answer, blocks)

    def commit(
        self, reservation: Reservation, amounts: Sequence[Amount], *, at: datetime
    ) -> Committed:
        """As `Ledger.commit`."""
        return self._books.commit(reservation, amounts, at=at)

    def release(self, reservation: Reservation, *, at: datetime) -> bool:
        """As `Ledger.release`."""
        return self._books.release(reservation, at=at)

    def expire(self, *, at: datetime) -> int:
        """As `Ledger.expire`."""
        for name in [n for n, held in self._named.items() if held.expires <= at]:
            del self._named[name]
        return self._books.expire(at=at)

    def used(self, counter: Counter, *, at: datetime) -> Amount:
        """What was committed here, of all blocks taken in."""
        return amount_of(
            sum(
                parts(self._books.used(block.counter, at=at))
                for block in self._blocks.values()
                if block.lease.counter == counter
            )
        )

    def _open(self, claim: Claim, *, at: datetime) -> list[_Block]:
        """Blocks that a claim may be taken from, those that end first before the others."""
        if claim.member is not None:
            raise LeaseError(f"`{claim.counter.rule}` counts members: ask the ledger itself")
        blocks = self._of.get(claim.counter, ())
        found = sorted((b for b in blocks if at < b.lease.ends), key=lambda b: b.lease.ends)
        if found:
            return found
        where = f"`{claim.counter.rule}` of `{claim.counter.party}`"
        known = [b for b in tuple(self._blocks.values()) if b.lease.counter == claim.counter]
        if any(block.lease.id not in self._returned for block in known):
            raise LeaseExpiredError(f"all blocks of {where} have ended", hint=_ANOTHER)
        if known:
            raise LeaseReturnedError(f"all blocks of {where} were returned", hint=_ANOTHER)
        raise LeaseError(f"there is no block of {where} here", hint=_ANOTHER)

    def _fill(self, block: _Block, *, at: datetime) -> Amount:
        """Take the rest of a block, so that nobody can, and note what was used.

        Both in one reservation: should this process die, either all of it stands or nothing.

        Returns:
            What was noted; nothing, if somebody took of the rest in this moment.
        """
        all_ = block.lease.amount
        probe = Claim(counter=block.counter, limit=all_, amount=_sum(all_, 1))
        refusal = self._books.reserve((probe,), at=at, lasts=_MINUTE)
        if isinstance(refusal, Reservation):
            raise LeaseError("the books of the node hold more than the block")
        used = _sum(refusal.standings[0].used, refusal.standings[0].held)
        rest = amount_of(max(0, parts(all_) - parts(used)))
        note = _sum(used, 1)
        held = self._books.reserve(
            (
                Claim(counter=block.counter, limit=all_, amount=rest),
                Claim(counter=block.returned, limit=note, amount=note),
            ),
            at=at,
            lasts=_MINUTE,
        )
        if isinstance(held, Reservation):
            self._books.commit(held, (rest, note), at=at)
            return note
        noted = self._books.used(block.returned, at=at)
        if not noted and any(s.counter == block.returned for s in held.short):
            raise LeaseError(
                f"`{block.lease.id}` is being returned elsewhere", hint="try again in a minute"
            )
        return noted


def _inside(what: str, lease: Lease) -> Counter:
    return Counter(agreement=lease.id, rule=f"lease {what}", party="", window=0)


def _within(claims: Sequence[Claim], blocks: Sequence[_Block]) -> list[Claim]:
    """The claims as the node's own books know them."""
    return [
        replace(claim, counter=block.counter, limit=block.lease.amount)
        for claim, block in zip(claims, blocks, strict=True)
    ]


def _outside(refusal: Refusal, blocks: Sequence[_Block]) -> Refusal:
    """A refusal by the names that the caller used."""
    names = {block.counter: block.lease.counter for block in blocks}
    return Refusal(standings=tuple(replace(s, counter=names[s.counter]) for s in refusal.standings))


def _sum(one: Amount, other: Amount) -> Amount:
    return amount_of(parts(one) + parts(other))
