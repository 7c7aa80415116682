# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found in events, gathered for a reader."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from licet.terms import Breach, Remark, Watched

__all__ = ["REMARKS", "Group", "Kind", "day", "grouped", "headline", "kinds", "minute"]

REMARKS = {
    "evidence_missing": "could not be tested: a fact is missing",
    "licence_needed": "a separate licence has to be asked for",
    "not_granted": "no clause grants this",
    "no_agreement": "no agreement binds this party for this artefact",
    "id_reused": "one id, two contents",
    "no_power": "a change by somebody who may not make it",
    "out_of_term": "outside the term",
    "unread_change": "a change of something that is not there",
}
"""What each kind of remark says, in the order of the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Breaches of one rule by one party."""

    agreement: str
    clause: str
    rule: str
    party: str
    count: int
    first: Breach
    last: Breach
    months: tuple[tuple[str, int], ...]
    """Breaches in each month that has any, as `2027-03`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Remarks of one kind on one rule."""

    kind: str
    says: str
    rule: str
    clause: str
    agreement: str
    count: int
    first: Remark
    missing: tuple[str, ...]


def grouped(breaches: Iterable[Breach]) -> tuple[Group, ...]:
    """Breaches by agreement, rule and party; what began first comes first."""

    def key(one: Breach) -> tuple[str, str, str]:
        return (one.agreement, one.rule, one.party)

    groups = []
    for (agreement, rule, party), same in groupby(sorted(breaches, key=key), key):
        found = sorted(same, key=lambda b: (b.at, b.cause))
        months = groupby(found, lambda b: b.at.astimezone(UTC).strftime("%Y-%m"))
        groups.append(
            Group(
                agreement=agreement, clause=found[0].clause, rule=rule, party=party,
                count=len(found), first=found[0], last=found[-1],
                months=tuple((month, len(list(inside))) for month, inside in months),
            )
        )  # fmt: skip
    return tuple(sorted(groups, key=lambda g: (g.first.at, g.agreement, g.rule, g.party)))


def kinds(remarks: Iterable[Remark]) -> tuple[Kind, ...]:
    """Remarks by kind and rule."""
    order = list(REMARKS)

    def key(one: Remark) -> tuple[int, str, str]:
        return (order.index(one.kind), one.agreement, one.rule)

    found = []
    for _, same in groupby(sorted(remarks, key=lambda r: (*key(r), r.at, r.cause)), key):
        inside: Sequence[Remark] = list(same)
        missing = sorted({fact for one in inside for fact in one.missing})
        first = inside[0]
        found.append(
            Kind(
                kind=first.kind, says=REMARKS[first.kind], rule=first.rule, clause=first.clause,
                agreement=first.agreement, count=len(inside), first=first, missing=tuple(missing),
            )
        )  # fmt: skip
    return tuple(found)


def headline(found: Watched) -> str:
    """One line: how many breaches, by whom, since when."""
    if not found.breaches:
        return f"no breach in {_many(found.read, 'event')} up to {day(found.until)}"
    parties = sorted({one.party for one in found.breaches})
    clauses = {(one.agreement, one.clause) for one in found.breaches}
    by = parties[0] if len(parties) == 1 else f"{len(parties)} parties"
    first = min(one.at for one in found.breaches)
    return (f"{_many(len(found.breaches), 'breach')} of {_many(len(clauses), 'clause')} by {by}, "
            f"the first on {day(first)}")  # fmt: skip


def _many(number: int, word: str) -> str:
    plural = f"{word}es" if word.endswith("ch") else f"{word}s"
    return f"{number:,} {word if number == 1 else plural}"


def day(moment: datetime) -> str:
    """The day in UTC."""
    return moment.astimezone(UTC).date().isoformat()


def minute(moment: datetime) -> str:
    """The instant in UTC as people read it; fractions of a second are left off."""
    utc = moment.astimezone(UTC)
    return utc.strftime("%Y-%m-%d %H:%M" if not utc.second else "%Y-%m-%d %H:%M:%S")
