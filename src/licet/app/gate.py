# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The gate in a program: an act goes through on `ALLOW` alone, and caps are never passed.

gate = licet.Gate.load("deal.toml")
with gate.reserve({"act": "generate", "territory": "DE"}, tokens=4_000) as grant:
    reply = model(prompt)
    grant.commit(tokens=reply.usage.total_tokens)
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from licet.app.agreements import agreements_in
from licet.app.decisions import as_text, completed
from licet.app.ledgers import open_ledger
from licet.decide import Book, Counting, Rules, metrics_of
from licet.decide.ledger import InProcessLedger, Ledger
from licet.decide.quotas import (
    Claim,
    Committed,
    Counter,
    LedgerError,
    Refusal,
    Reservation,
)
from licet.decide.weighing import beyond, joined
from licet.terms import (
    REGISTRY,
    Agreement,
    Cap,
    Counted,
    Decision,
    LicetError,
    Reason,
    RequestError,
    Verdict,
)

__all__ = ["Gate", "Grant", "RefusedError"]

LASTS = timedelta(minutes=10)
"""After how long what a call reserved is given back, if nothing more is heard of it."""
_PROBE = timedelta(seconds=10)


class RefusedError(LicetError):
    """The act is not allowed, or it is not known whether it is; `decision` says why."""

    def __init__(self, decision: Decision) -> None:
        super().__init__(as_text(decision))
        self.decision = decision


class Grant:
    """Leave to act once, with room reserved under every cap that counts the act.

    Leaving the `with` block without `commit` counts all that was reserved; leaving it by an
    exception gives it back.
    """

    def __init__(self, gate: "Gate", decision: Decision, reservation: Reservation | None,
                 metrics: tuple[str, ...]) -> None:  # fmt: skip
        self.decision = decision
        self.reservation = reservation
        self._gate = gate
        self._metrics = metrics
        self._done = self._used = False

    @property
    def duties(self) -> tuple[Reason, ...]:
        """What has to be done along with the act."""
        return self.decision.duties

    def commit(self, **used: int | Decimal) -> Committed | None:
        """Count what was used, by metric; a metric that is not named, as reserved.

        Returns:
            What was counted, and by how much it went over what there was room for; `None` if no
            cap counts the act.

        Raises:
            RequestError: A metric is named that is none; nothing is counted.
            LedgerUnreachableError: The ledger did not answer; say it again.
        """
        for metric in used.keys() - self._gate.metrics:
            raise RequestError("nothing of this name is counted", where=metric)
        self._used = True
        if self.reservation is None:
            self._done = True
            return None
        amounts = [
            used.get(metric, claim.amount) if metric else claim.amount
            for metric, claim in zip(self._metrics, self.reservation.claims, strict=True)
        ]
        found = self._gate.ledger.commit(self.reservation, amounts, at=self._gate.clock())
        self._done = True
        return found

    def release(self) -> None:
        """Give back what was reserved: the act did not take place."""
        self._done = True
        if self.reservation is not None:
            self._gate.ledger.release(self.reservation, at=self._gate.clock())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:  # fmt: skip
        if self._done:
            return
        if kind is None:
            self.commit()
        elif self._used:
            # What was used could not be told: nothing less than what was reserved is counted.
            with suppress(LedgerError):
                self.commit()
        else:
            self.release()


class Gate:
    """Decides in process, in microseconds; safe for any number of threads.

    Args:
        agreements: What is decided by, each with its standing if it has one.
        ledger: Where use is counted; several processes share one in a database. Default: memory.
        clock: Gives the instant, with a time zone.
    """

    def __init__(
        self,
        agreements: Iterable[Agreement],
        *,
        ledger: Ledger | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.agreements = tuple(agreements)
        self.ledger: Ledger = InProcessLedger() if ledger is None else ledger
        self.clock = clock
        self.metrics = frozenset(REGISTRY).union(*map(metrics_of, self.agreements))
        """The names by which acts may tell numbers."""
        self._book = Book(self.agreements)

    @classmethod
    def load(cls, *paths: str | Path, ledger: str = "memory:") -> "Gate":
        """A gate for agreement files, or folders of them.

        Args:
            paths: Files of type TOML or JSON, or folders.
            ledger: `memory:`, or the URL of a database: `sqlite:///caps.db`, `postgresql://…`.

        Raises:
            LicetError: A file or the ledger cannot be used.
        """
        return cls(agreements_in(Path(path) for path in paths), ledger=open_ledger(ledger))

    def decide(self, request: Mapping[str, Any]) -> Decision:
        """The answer to a request, with what was counted and is held; nothing stays reserved.

        A request tells `act`, and what conditions ask for (`territory`, `purpose`, `tokens`, …);
        `at` is now, and `actor` and `artefact` the only ones there are, if they are not told.

        Raises:
            RequestError: The request is not well formed.
            LedgerUnreachableError: The ledger did not answer: nothing may be allowed.
        """
        asked = self._asked(request)
        decision = self._book.decide(asked)
        if decision.verdict is not Verdict.ALLOW:
            return decision
        at = asked["at"].astimezone(UTC)
        claimed = self._claims(asked, at)
        if not claimed:
            return decision
        # What there is room for, only a ledger can tell: members are counted once. Asked with no
        # room at all it refuses, and says how things stand; nothing is held that others need.
        claims = [replace(claim, limit=0) for claim, _, _ in claimed]
        found = self.ledger.reserve(claims, at=self.clock(), lasts=_PROBE)
        if isinstance(found, Refusal):
            over = _refused(found, claimed, at)
            return joined(decision, over, (), ()) if over else decision
        self.ledger.release(found, at=self.clock())
        return decision

    def reserve(
        self,
        request: Mapping[str, Any],
        *,
        lasts: timedelta = LASTS,
        id: str | None = None,  # noqa: A002 (what the ledger calls it)
        **amounts: int | Decimal,
    ) -> Grant:
        """Decide, and hold room under every cap for the most that the act may come to.

        Args:
            request: As for `decide`.
            lasts: After how long the room is given back if nothing more is heard.
            id: Of the act: asking again with it holds nothing more.
            amounts: By metric, such as `tokens=4_000`.

        Raises:
            RefusedError: The act is denied, or it is not known whether it is allowed.
            RequestError: The request is not well formed.
            LedgerUnreachableError: The ledger did not answer: nothing may be allowed.
        """
        asked = self._asked({**request, **amounts})
        decision = self._book.decide(asked)
        if decision.verdict is not Verdict.ALLOW:
            raise RefusedError(decision)
        at = asked["at"].astimezone(UTC)
        claimed = self._claims(asked, at)
        if not claimed:
            return Grant(self, decision, None, ())
        claims = [claim for claim, _, _ in claimed]
        found = self.ledger.reserve(claims, at=self.clock(), lasts=lasts, id=id)
        if isinstance(found, Refusal):
            raise RefusedError(joined(decision, _refused(found, claimed, at), (), ()))
        if found.counted:
            raise LicetError(
                f"the act `{id}` was counted before",
                where="id",
                hint="give each act an id of its own",
            )  # fmt: skip
        return Grant(self, decision, found, tuple(_metric(one) for _, _, one in claimed))

    def _asked(self, request: Mapping[str, Any]) -> dict[str, Any]:
        found = completed(request, self.agreements)
        if "at" not in found:
            found["at"] = self.clock()
        return found

    def _claims(
        self, request: Mapping[str, Any], at: datetime
    ) -> list[tuple[Claim, Rules, Counting]]:
        """What the act asks of each cap, beside what the standing counted before."""
        found = []
        actor = request["actor"]
        for rules in self._book.binding(request):
            slot = rules.slot(actor, request["artefact"], request["act"])
            for one in rules.counting(slot, request, actor, at)[0] if slot else ():
                before, then = rules.room(one, actor)
                if then == before and one.member is not None:
                    continue
                counter = Counter(agreement=rules.agreement.id, rule=one.bound.rule.id,
                                  party=actor, window=one.window)  # fmt: skip
                limit = max(0, rules.limit(one.bound, at) - before)
                claim = Claim(counter=counter, limit=limit, amount=one.amount,
                              member=one.member)  # fmt: skip
                found.append((claim, rules, one))
        return found


def _metric(one: Counting) -> str:
    """The name by which `commit` is told an amount; empty for what counts as one."""
    cap = one.bound.rule
    return cap.metric if isinstance(cap, Cap) and cap.counted is Counted.SUM else ""


def _reason(rules: Rules, one: Counting, used: int | Decimal, at: datetime) -> Reason:
    limit = rules.limit(one.bound, at)
    return one.bound.reason(beyond(one.bound, one.amount, used, limit))


def _refused(
    refusal: Refusal, claimed: list[tuple[Claim, Rules, Counting]], at: datetime
) -> list[Reason]:
    found = []
    standings = {one.counter: one for one in refusal.standings}
    for claim, rules, one in claimed:
        standing = standings[claim.counter]
        limit = standing.limit or claim.limit  # a ledger may have less room than the cap
        if standing.asked and standing.used + standing.held + standing.asked > limit:
            before, _ = rules.room(one, claim.counter.party)
            found.append(_reason(rules, one, before + standing.used + standing.held, at))
    return found
