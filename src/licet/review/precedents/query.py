# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody who drafts asks for: concepts that a clause shall have, or shall not, and words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.precedents.concepts import concepts, leanings
from licet.review.precedents.words import folded, stems, told_words
from licet.terms.errors import UsageError

__all__ = ["LONGEST", "Query", "read_query"]

LONGEST = 2000
"""Characters a query may have."""
_WITHOUT = re.compile(
    r"\b(?:without(?! (?:regard|prejudice|cause|notice))|"
    r"(?:does|do|that|which) not (?:include|contain|have|cover|extend to|mention)|"
    r"not (?:includ|contain|cover)ing|not subject to|lacking|silent on|no(?=\s))\b"
)
_UNQUALIFIED = re.compile(r"\bunqualified\b|\bunconditional\b")
_SIDE = re.compile(
    r"\b(?:(?P<provider>seller|supplier|vendor|licensor|provider|manufacturer|indemnitor|landlord)|"
    r"(?P<customer>buyer|purchaser|customer|licensee|client|recipient|indemnitee|distributor|"
    r"tenant))[- ](?:favou?r\w*|friendly|protective)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A query as it was understood."""

    text: str
    """Folded."""
    wants: tuple[str, ...]
    """Concepts that a clause shall have."""
    avoids: tuple[str, ...]
    """Concepts that it shall not have."""
    words: tuple[str, ...]
    """Words that belong to no concept, each stem once."""


def read_query(query: str) -> Query:
    """Understand what is asked for.

    What stands behind "without" or "do not include" is avoided; "buyer-favorable" and the like
    stand for what the side wants of such a clause.

    Args:
        query: Some words, such as "cap on liability without carve-outs".

    Raises:
        UsageError: It has no word, or more than `LONGEST` characters.

    >>> read_query("cap on liability without carve-outs").avoids
    ('exception',)
    """
    _check(query)
    text = folded(query)
    rest, avoids = text, []
    if side := _SIDE.search(rest):
        rest = _blank(rest, side.start(), side.end())
    if plain := _UNQUALIFIED.search(rest):
        rest = _blank(rest, plain.start(), plain.end())
        avoids.append("exception")
    cut = len(rest)
    wants: list[str] = []
    without = _WITHOUT.search(rest)
    if without and stems(rest[: without.start()]):  # else it is the topic: "no assignment"
        rest, cut = _blank(rest, without.start(), without.end()), without.start()
    left = rest
    for start, end, name in _asked(rest):
        (avoids if start >= cut else wants).append(name)
        left = _blank(left, start, end)
    if side:
        more, less = _leaning(side.lastgroup or "", frozenset(wants))
        wants += more
        avoids += less
    return Query(
        text=text, wants=tuple(dict.fromkeys(wants)), avoids=tuple(dict.fromkeys(avoids)),
        words=told_words(left[:cut]),
    )  # fmt: skip


def _check(query: str) -> None:
    if not any(c.isalnum() for c in query):
        raise UsageError("there is no word to look for", where=f"query {query[:40]!r}",
                         hint='such as "cap on liability with carve-outs"')  # fmt: skip
    if len(query) > LONGEST:
        raise UsageError(f"the query has more than {LONGEST:,} characters", where="query",
                         hint="say in a line or two what the clause is about")  # fmt: skip


def _blank(text: str, start: int, end: int) -> str:
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def _asked(text: str) -> Iterator[tuple[int, int, str]]:
    """Where concepts are asked for, in order.

    What begins or ends a longer match does not count: a "third party" before "beneficiary".
    """
    found = sorted(
        (match.start(), match.end(), name)
        for name, concept in concepts().items()
        for match in concept.asks.finditer(text)
    )
    for start, end, name in found:
        if not any((s == start and e > end) or (e == end and s < start) for s, e, _ in found):
            yield start, end, name


def _leaning(side: str, wants: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a side wants of a clause on these topics, and what it would rather not see."""
    for one in leanings():
        if one.side == side and (not one.topics or one.topics & wants):
            return one.wants, one.avoids
    return (), ()
