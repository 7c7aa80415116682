# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who the parties are: strings near both ends of the text, each with a score.

The score is the sum of the weights of what is seen of a string: how it is written, what stands
beside it, how often the text uses it, and whether the rules for opening words take it for a
party. Where fewer than two names score, a cover page that lists the parties decides; where none
does, the rules.
"""

from licet.review.provisions import names
from licet.review.provisions.mentions import Mentioned, mentioned
from licet.review.provisions.names import Name, Party
from licet.review.provisions.rows import is_role, parties_of_rows
from licet.review.provisions.tables import table

__all__ = ["TOGETHER", "apart", "find_parties"]

TOGETHER = frozenset(("collective",))
"""The source of words that call all of them the parties: `find_collective` has these."""
DEFINED = frozenset(("quoted", "called", "rule called", "letter"))
"""Sources of defined names."""


def find_parties(text: str) -> tuple[Party, ...]:
    """The parties in order, each with the names the agreement calls it by."""
    learned = table("parties")
    weights, least = learned["weights"], learned["least"]
    scored: list[tuple[float, Mentioned]] = [
        (sum(weights.get(f, 0) for f in one.features), one) for one in mentioned(text)
    ]
    kept = apart(
        [(score, one) for score, one in scored if score > least and one.sources != TOGETHER]
    )
    full = [one for one in kept if not _is_defined(one)]
    if sum(not is_role(text[one.start : one.end]) for one in full) < 2 and (
        listed := parties_of_rows(text)
    ):
        return listed
    if not full:
        return names.find_parties(text)
    called: dict[int, list[Name]] = {one.start: [] for one in full}
    for alias in filter(_is_defined, kept):
        before = [one.start for one in full if one.start < alias.start]
        called[before[-1] if before else full[0].start].append(_name(text, alias))
    return tuple(Party(name=_name(text, one), aliases=tuple(called[one.start])) for one in full)


def _is_defined(one: Mentioned) -> bool:
    """Whether the agreement defines the name: it is quoted, and has no kind of company."""
    return bool(one.sources & DEFINED) and "company" not in one.features


def apart(scored: list[tuple[float, Mentioned]]) -> list[Mentioned]:
    """The best of those that overlap, or are one name longer and shorter, in order."""
    kept: list[Mentioned] = []
    for _, one in sorted(scored, key=lambda pair: (-pair[0], pair[1].start)):
        apart = all(one.end <= other.start or other.end <= one.start for other in kept)
        if apart and (_is_defined(one) or not any(_same(one, other) for other in kept)):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _same(one: Mentioned, two: Mentioned) -> bool:
    """Whether all words of one full name are words of the other."""
    return not _is_defined(two) and (one.words <= two.words or two.words <= one.words)


def _name(text: str, one: Mentioned) -> Name:
    return Name(start=one.start, end=one.end, text=" ".join(text[one.start : one.end].split()))
