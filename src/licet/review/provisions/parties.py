# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who the parties are: strings near both ends of the text, each with a score.

The score is the sum of the weights of what is seen of a string: how it is written, what stands
beside it, how often the text uses it, and whether the rules for opening words take it for a
party. Where fewer than two names score, a cover page that lists the parties decides; where none
does, the rules.
"""

from dataclasses import dataclass
from functools import lru_cache

from licet.review.provisions import names
from licet.review.provisions.mentions import Mentioned, mentioned
from licet.review.provisions.names import Name, Party
from licet.review.provisions.rows import is_role, parties_of_rows
from licet.review.provisions.tables import table

__all__ = ["Sides", "chosen", "find_parties", "find_sides"]

SIGNED = frozenset(("signer", "signed", "stacked"))
"""Sources of names that sign."""
DEFINED = frozenset(("quoted", "called", "rule called", "letter"))
"""Sources of defined names."""
TOGETHER = frozenset(("collective",))
"""The source of words that call all of them the parties."""
LISTED = frozenset(("listed", "stacked"))
"""Sources of names that stand in a list of many."""
CROWD = 5
"""Where more than this sign, and twice as many as the opening names, the signers are parties."""
FOR_SIGNERS, FOR_LISTED, FOR_ALL = 100, 250, 200
"""How far below the rest may score: names that sign in a crowd; names of a list; words that call
all of them the parties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The parties, and the words that call all of them the parties."""

    parties: tuple[Party, ...]
    """In order, each with the names the agreement calls it by."""
    together: Name | None = None


def find_parties(text: str) -> tuple[Party, ...]:
    """The parties in order, each with the names the agreement calls it by."""
    return find_sides(text).parties


@lru_cache(maxsize=1)  # rules ask twice of a text, in two ways
def find_sides(text: str) -> Sides:
    """The parties, and what calls them so."""
    learned = table("parties")
    weights, least = learned["weights"], learned["least"]
    kept = chosen(
        [(sum(weights.get(f, 0) for f in one.features), one) for one in mentioned(text)], least
    )
    together = next((_name(text, one) for one in kept if one.sources == TOGETHER), None)
    kept = [one for one in kept if one.sources != TOGETHER]
    full = [one for one in kept if not _is_defined(one)]
    if sum(not is_role(text[one.start : one.end]) for one in full) < 2 and (
        listed := parties_of_rows(text)
    ):
        return Sides(parties=listed, together=together)
    if not full:
        return Sides(parties=names.find_parties(text), together=together)
    called: dict[int, list[Name]] = {one.start: [] for one in full}
    for alias in filter(_is_defined, kept):
        before = [one.start for one in full if one.start < alias.start]
        called[before[-1] if before else full[0].start].append(_name(text, alias))
    parties = (Party(name=_name(text, one), aliases=tuple(called[one.start])) for one in full)
    return Sides(parties=tuple(parties), together=together)


def chosen(scored: list[tuple[float, Mentioned]], least: float) -> list[Mentioned]:
    """What is taken, in order, of strings with their scores in hundredths.

    Where a crowd signs, as a consortium does, and the opening names few of them, they are taken
    with a lower score.
    """
    opened = sum(
        score > least and one.start < names.OPENING and not _is_defined(one)
        for score, one in scored
    )
    signed = sum(bool(one.sources & SIGNED) for _, one in scored)
    crowd = signed > max(CROWD, 2 * opened)
    named = [
        (score, one) for score, one in scored
        if score > least - _allowance(one, crowd=crowd) and one.sources != TOGETHER
    ]  # fmt: skip
    together = [one for score, one in scored if one.sources == TOGETHER and score > least - FOR_ALL]
    return sorted([*_apart(named), *together], key=lambda one: one.start)


def _allowance(one: Mentioned, *, crowd: bool) -> int:
    """How far below the rest a name may score."""
    if one.sources & LISTED:
        return FOR_LISTED
    return FOR_SIGNERS if crowd and one.sources & SIGNED else 0


def _is_defined(one: Mentioned) -> bool:
    """Whether the agreement defines the name: it is quoted, and has no kind of company."""
    return bool(one.sources & DEFINED) and "company" not in one.features


def _apart(scored: list[tuple[float, Mentioned]]) -> list[Mentioned]:
    """The best of those that overlap, or are one name longer and shorter, in order.

    A name of a list goes before what the scores prefer: several of them, or half of one.
    """
    kept: list[Mentioned] = []
    for _, one in sorted(
        scored, key=lambda pair: (not pair[1].sources & LISTED, -pair[0], pair[1].start)
    ):
        free = all(one.end <= other.start or other.end <= one.start for other in kept)
        if free and (_is_defined(one) or not any(_same(one, other) for other in kept)):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _same(one: Mentioned, two: Mentioned) -> bool:
    """Whether all words of one full name are words of the other."""
    return not _is_defined(two) and (one.words <= two.words or two.words <= one.words)


def _name(text: str, one: Mentioned) -> Name:
    return Name(start=one.start, end=one.end, text=" ".join(text[one.start : one.end].split()))
