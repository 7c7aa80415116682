# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which terms may one author have put for another's: words by their meaning in contracts.

A term is compared word by word: its last word says what it is, the words before say which.
The meanings are in `synonyms.toml`.
"""

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import permutations

from licet.review.discrepancies.form.vocabulary import folded
from licet.review.words import alike

__all__ = ["Likeness", "Words", "is_ordinary", "kinship", "likeness", "words_of"]

_LINKS = frozenset(("of", "the", "and", "for", "or", "in", "to", "&"))
LISTED = 0.6
"""What two words count that a list puts for one another, and no two others more."""
SOMEWHAT = 0.28
"""How alike each two words have to be."""
MOST = 4
"""Words of terms that are compared so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A term in words, in small letters and in the singular."""

    head: str
    """What it is: the last word, or the one before `of`."""
    before: tuple[str, ...]
    """Which one: the other words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How near two terms are."""

    same_head: bool
    """Whether the last word is the same; else it has the same meaning."""
    matched: int
    """Words before, of the first term, that have the meaning of one of the second."""
    equal: int
    """Those of them that are the same word."""
    open: int
    """Words before, of the first term, that answer to nothing."""
    missing: int
    """Words before, of the second term, that answer to nothing."""
    plain: bool
    """Whether nothing before says more than that the thing is this contract's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Senses:
    nouns: Mapping[str, frozenset[int]]
    modifiers: Mapping[str, frozenset[int]]
    plain: frozenset[str]


@cache
def _senses() -> _Senses:
    source = files("licet.review.discrepancies.form").joinpath("synonyms.toml")
    raw = tomllib.loads(source.read_text("utf-8"))
    return _Senses(
        nouns=_by_word(raw["nouns"]), modifiers=_by_word(raw["modifiers"]),
        plain=frozenset(raw["plain"].split()),
    )  # fmt: skip


def _by_word(lines: Sequence[str]) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(lines):
        for word in line.split():
            found[folded(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def words_of(term: str) -> Words:
    """The words of a term.

    >>> words_of("Carrier Bonuses")
    Words(head='bonus', before=('carrier',))
    """
    all_words = term.lower().split()
    cut = all_words.index("of") if "of" in all_words[1:] else len(all_words)
    words = [_single(word) for word in all_words if word not in _LINKS]
    at = len([word for word in all_words[:cut] if word not in _LINKS]) - 1
    return Words(head=words[at], before=(*words[:at], *words[at + 1 :])) if words else _NOTHING


_NOTHING = Words(head="", before=())


def _single(word: str) -> str:
    """A word in the singular, the one that the lists have if there are two: `bonus`."""
    nouns = _senses().nouns
    forms = (folded(word), word.removesuffix("es"), word)
    return next((form for form in forms if form in nouns), forms[0])


def likeness(one: Words, two: Words) -> Likeness | None:
    """How near two terms are; `None` where they are different things."""
    senses = _senses()
    same = one.head == two.head
    if not one.head or not (same or senses.nouns.get(one.head, _NONE) & _of(senses.nouns, two)):
        return _turned(one, two)
    equal = [word for word in one.before if word in two.before]
    rest = [word for word in one.before if word not in two.before]
    alike = [word for word in rest if any(_mean_the_same(word, other) for other in two.before)]
    left = [word for word in rest if word not in alike]
    missing = [
        other
        for other in two.before
        if other not in equal and not any(_mean_the_same(word, other) for word in rest)
    ]
    return Likeness(
        same_head=same, matched=len(equal) + len(alike), equal=len(equal), open=len(left),
        missing=len(missing),
        plain=bool(one.before) and all(word in senses.plain for word in one.before),
    )  # fmt: skip


def _turned(one: Words, two: Words) -> Likeness | None:
    """Two terms of the same words in another order: `Liability Ceiling`, `Maximum Obligation`."""
    first, second = (*one.before, one.head), (*two.before, two.head)
    if len(first) < 2 or len(first) != len(second) or set(first) & set(second):
        return None
    if not all(any(_mean_the_same(a, b) for b in second) for a in first):
        return None
    if not all(any(_mean_the_same(a, b) for a in first) for b in second):
        return None
    return Likeness(
        same_head=False, matched=len(one.before), equal=0, open=0, missing=0, plain=False
    )


def kinship(one: Words, two: Words) -> float:
    """How alike two terms of as many words are, the words one by one; 0 if one is not alike.

    Terms that have a word in common are told apart by the others: they are no kin here.
    """
    first, second = (*one.before, one.head), (*two.before, two.head)
    if not 2 <= len(first) == len(second) <= MOST or set(first) & set(second):
        return 0.0
    head = _near(one.head, two.head)
    if head < SOMEWHAT:
        return 0.0
    orders = permutations(two.before)
    return max(_mean((head, *map(_near, one.before, order))) for order in orders)


def _mean(near: tuple[float, ...]) -> float:
    return sum(near) / len(near) if min(near) >= SOMEWHAT else 0.0


def _near(one: str, two: str) -> float:
    return LISTED if _mean_the_same(one, two) else min(LISTED, alike(one, two))


def is_ordinary(words: Sequence[str]) -> bool:
    """Whether every word is one that contracts name things by, and no name."""
    senses = _senses()
    known = (senses.nouns, senses.modifiers)
    return all(any(_single(word.lower()) in table for table in known) for word in words)


_NONE: frozenset[int] = frozenset()


def _of(senses: Mapping[str, frozenset[int]], words: Words) -> frozenset[int]:
    return senses.get(words.head, _NONE)


def _mean_the_same(one: str, two: str) -> bool:
    senses = _senses()
    return any(
        table.get(one, _NONE) & table.get(two, _NONE) for table in (senses.modifiers, senses.nouns)
    )
