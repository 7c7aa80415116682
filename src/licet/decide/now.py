# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is known at an instant: facts of parties, what was counted, what holds and what does not.

The one mutable thing in deciding: whoever drives it (a gate, a monitor) writes to it; rules
only read it.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal

from licet.terms import Adjusted, Agreement, Fact, Hold, Party, PartyFact

__all__ = ["FOR_EVER", "Known", "Now", "facts_at"]

Known = Decimal | str | bool
FOR_EVER = datetime.max.replace(tzinfo=UTC)
_Key = tuple[str, str, bool]


class Now:
    """Where one agreement stands, for its rules to read."""

    __slots__ = ("adjusted", "counted", "ends", "facts", "holds", "members", "starts")

    def __init__(self, agreement: Agreement) -> None:
        standing = agreement.standing
        self.starts: datetime = agreement.term.starts
        self.ends: datetime = agreement.term.ends or FOR_EVER
        self.facts: dict[_Key, list[tuple[datetime, Known]]] = {}
        self.counted: dict[tuple[str, str, int], Decimal | int] = {}
        """By rule, party and window."""
        self.members: dict[tuple[str, str, int], set[str]] = {}
        self.adjusted: dict[tuple[str, str], list[Adjusted]] = {}
        """By rule and parameter, in the order of `since`."""
        self.holds: list[Hold] = []
        for party in agreement.parties:
            self.learn(PartyFact(party=party.id, fact=fact) for fact in party.facts)
        if standing is not None:
            self._take(agreement)

    def _take(self, agreement: Agreement) -> None:
        standing = agreement.standing
        if standing is None:
            return
        self.ends = standing.ends or self.ends
        self.learn(standing.facts)
        for tally in standing.counted:
            key = (tally.rule, tally.party, tally.window)
            self.counted[key] = plain(tally.amount)
            self.members[key] = set(tally.members)
        for one in standing.adjusted:
            self.adjust(one)
        self.holds.extend(standing.holds)

    def learn(self, told: Iterable[PartyFact]) -> None:
        """Take facts in; a later one of the same name replaces an earlier one from then on."""
        for one in told:
            key = (one.party, one.fact.name, one.fact.with_affiliates)
            series = self.facts.setdefault(key, [])
            series.append((one.fact.since, one.fact.value))
            series.sort(key=lambda pair: pair[0])

    def fact(self, party: str, name: str, at: datetime, *, affiliates: bool) -> Known | None:
        """The value of a fact at an instant; `None`: not known."""
        series = self.facts.get((party, name, affiliates))
        if not series:
            return None
        index = bisect_right(series, at, key=lambda pair: pair[0])
        return series[index - 1][1] if index else None

    def adjust(self, one: Adjusted) -> None:
        """Take a value of a parameter in; a later one replaces it from then on."""
        series = self.adjusted.setdefault((one.rule, one.parameter), [])
        series.append(one)
        series.sort(key=lambda adjusted: adjusted.since)

    def value(self, rule: str, parameter: str, at: datetime) -> Decimal | None:
        """The value that an adjustment or an amendment gave a parameter; `None`: as agreed."""
        series = self.adjusted.get((rule, parameter))
        if not series:
            return None
        index = bisect_right(series, at, key=lambda one: one.since)
        return series[index - 1].value if index else None

    def held(self, at: datetime) -> Hold | None:
        """The suspension or termination that holds at an instant, the earliest first.

        One that could be cured holds once the time to cure it has passed: a cure at its last
        instant is in time.
        """
        for hold in self.holds:
            if hold.since <= at and (hold.cure_until is None or hold.cure_until < at):
                return hold
        return None


def plain(number: Decimal) -> Decimal | int:
    """A whole number as `int`, which is quicker to compare and just as exact."""
    return int(number) if number == number.to_integral_value() else number


def facts_at(party: Party, at: datetime) -> tuple[Fact, ...]:
    """What is known of a party at an instant: the latest fact of each name."""
    latest: dict[tuple[str, bool], Fact] = {}
    for fact in sorted(party.facts, key=lambda f: f.since):
        if fact.since <= at:
            latest[(fact.name, fact.with_affiliates)] = fact
    return tuple(latest.values())
