# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Do two values stand in the same words?

Two sentences that say the same of the same thing share their rarer words: each word counts as
much as it is rare among the words around the values of the text. Where both sides have words
that the other lacks, they speak of two things; where one side only says more, of one.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.quantities.passages import Passage
from licet.review.quantities.values import Kind, differ

__all__ = ["alike"]

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9][0-9.,/]*")
_STOP = frozenset(
    (  # noqa: SIM905 (as readable as quoted words)
        "a an the of and or to in on for by with from at as is are be been being was were shall "
        "will may must can any all each every such said this that these those it its their his "
        "her which who whom if then than not no nor so per under hereunder herein hereof hereby "
        "thereof thereto there upon into within after before prior least more less up party "
        "parties agreement other section between period days day year years month months date "
        "time written has have had do does also only"
    ).split()
)
COPIED = 0.92
"""Share of all words from which a sentence is a copy: then it needs no further likeness."""
WINDOWS = ((26, 0.5), (12, 0.66))
"""Words on each side of a value that are compared, and the least share of them all in common."""
HELD, WEIGHT = 0.86, 14.0
"""Least share of the words of the shorter, and least weight, in common."""
ORDER = 0.8
"""Share of the steps from one shared word to the next that lead forward in both."""
FEWEST, SHARED = 40, 5
"""In a short text words are as rare as among so many values; so many words at least are shared."""
MOST = 400
"""Values of one kind beyond which a text is too long to compare each with each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    passage: Passage
    weights: dict[str, float]
    mass: float
    thing: str
    """What is counted."""
    size: int | None
    """Whether a time is of days or of months."""


def alike(passages: tuple[Passage, ...]) -> Iterator[tuple[Passage, Passage]]:
    """Pairs with two values of one kind and unit in two sentences that say the same, in order."""
    for kind in Kind:
        some = [p for p in passages if p.value.kind is kind]
        if kind is Kind.COUNT:
            some = [p for p in some if _is_counted(p)]
        some = [p for p in some if len(_PROSE.findall(p.near)) >= COUNTED]
        if len(some) <= MOST:
            for window, least in WINDOWS:
                yield from _pairs(_weighed(some, window), least)


def _weighed(passages: list[Passage], window: int) -> list[_Words]:
    words = [_words_of(p, window) for p in passages]
    often = Counter(w for found in words for w in found)
    size = max(FEWEST, len(words))
    rare = {w: math.log(1 + size / n) for w, n in often.items()}
    return [
        _Words(
            passage=p, weights={w: rare[w] for w in found}, mass=sum(rare[w] for w in found),
            thing=_thing(p), size=_SIZES.get(p.value.unit),
        )
        for p, found in zip(passages, words, strict=True)
    ]  # fmt: skip


def _words_of(passage: Passage, window: int) -> tuple[str, ...]:
    """The words around a value that carry its meaning, cut to their first letters, in order."""
    before, _, after = passage.near.partition("@")
    found = [*_WORD.findall(before)[-window:], *_WORD.findall(after)[:window]]
    found += _WORD.findall(passage.label)
    return tuple(dict.fromkeys(_stem(w) for w in found if w not in _STOP))


def _stem(word: str) -> str:
    for ending in ("'s", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)][:8]
    return word[:8]


def _pairs(words: list[_Words], least: float) -> Iterator[tuple[Passage, Passage]]:
    before: defaultdict[tuple[str, int | None], list[_Words]] = defaultdict(list)
    for two in words:
        earlier = before[two.thing, two.size]
        for one in earlier:
            if min(one.mass, two.mass) < least * max(one.mass, two.mass):
                continue
            if one.passage.sentence is two.passage.sentence:
                continue
            if _say_the_same(one, two, least) and _differ(one.passage, two.passage):
                yield one.passage, two.passage
        earlier.append(two)


def _say_the_same(one: _Words, two: _Words, least: float) -> bool:
    alike = one.weights.keys() & two.weights.keys()
    if len(alike) < SHARED:
        return False
    common = sum(one.weights[word] for word in alike)
    whole = one.mass + two.mass - common
    held = min(one.mass, two.mass)
    if common < max(WEIGHT, least * whole, HELD * held):
        return False
    shared = [[w for w in words.weights if w in other.weights] for words, other in _both(one, two)]
    if not (shared[0] == shared[1] or _in_order(*shared)):
        return False
    texts = tuple(_evened(words.passage.near) for words in (one, two))
    if any(len({frozenset(shape.findall(t)) for t in texts}) > 1 for shape in _TELLING):
        return False
    copied = common >= COPIED * whole
    if one.passage.value.kind is Kind.COUNT:
        return copied and not any(_TIER.search(p.passage.near) for p in (one, two))
    return copied or _may_clash(one.passage, two.passage)


def _evened(text: str) -> str:
    """The words without two ways of saying one thing."""
    return (
        text
        if "follow" not in text and " than" not in text
        else _AFTER.sub("after", _LEAST.sub("at least", text))
    )


_LEAST = re.compile(r"\b(?:no|not) (?:less|fewer|later|earlier|more) than\b")
_AFTER = re.compile(r"\bfollowing\b(?! \w+:)")


def _both(one: _Words, two: _Words) -> tuple[tuple[_Words, _Words], tuple[_Words, _Words]]:
    return (one, two), (two, one)


def _in_order(one: list[str], two: list[str]) -> bool:
    """Whether shared words mostly follow one another alike: else two sides have changed places."""
    place = {word: index for index, word in enumerate(two)}
    steps = [(place[a], place[b]) for a, b in pairwise(one)]
    return sum(a < b for a, b in steps) >= ORDER * len(steps)


_TIER = re.compile(
    r"\b(?:first|second|third|fourth|fifth|next|remaining|subsequent|last|another|additional|"
    r"further|initial|final|up to|over|above|between|exceeds?|exceeding|than|from|and|or|to|plus)"
    r"(?: (?:the|a|an))? @"
)
_CONDITION = re.compile(
    r"\b(?:if|so long as|provided that|as long as|in the event|where|when)\b[^,]{0,140}@"
)
_TELLING = (
    re.compile(r"\b(?:not|no|non|un\w+ed|before|after|until|above|below|minimum|maximum|initial|"
               r"renewal|first|second|third|fourth|fifth|annual|annually|monthly|quarterly|weekly|"
               r"daily|fiscal|calendar|year|quarter|month|gross|net|domestic|international|foreign|voluntary|involuntary)\b"),
    re.compile(r"(?<![0-9.,(])[0-9][0-9.,]*(?![0-9)])"),
)  # fmt: skip
"""Words, and figures, that make two things of the same words."""
_ITEM = re.compile(r"\A\W{0,3}(?:[a-z0-9]{1,4}[.)]|[o•-] )")


def _may_clash(one: Passage, two: Passage) -> bool:
    """Whether nothing but the words around them makes two values two things."""
    if _frame(one) != _frame(two) or any(_TIER.search(p.near) for p in (one, two)):
        return False
    conditions = any(_CONDITION.search(p.near) for p in (one, two))
    return one.value.kind is Kind.DURATION or not conditions


def _differ(one: Passage, two: Passage) -> bool:
    """Whether two values differ, and are not two items of one list."""
    if not differ(one.value, two.value):
        return False
    items = all(_ITEM.match(p.sentence.folded) for p in (one, two))
    return not (items and _list_of(one) == _list_of(two))


_THING = re.compile(r"(?:[a-z-]+ ){0,2}?[a-z]{3,}s\b")
_SIZES = {"hour": 1, "day": 1, "business_day": 1, "week": 1, "month": 2, "quarter": 2, "year": 2}


def _thing(passage: Passage) -> str:
    """What is counted."""
    match = _THING.match(passage.after) if passage.value.kind is Kind.COUNT else None
    return match.group().split()[-1] if match else ""


def _is_counted(passage: Passage) -> bool:
    """Whether a number counts things, and is no number of a section."""
    plain = passage.value.amount >= COUNTED and passage.value.amount == int(passage.value.amount)
    return plain and _thing(passage) not in _NO_THINGS and not _CITED.search(passage.before)


_PROSE = re.compile(r"\b(?:the|an?|to|by|upon|after|such|its|this|shall|will|must|may)\b")
"""Words of sentences; a row of a table has none, and says nothing twice."""
COUNTED = 2
_NO_THINGS = frozenset(("", "pages", "counterparts", "originals", "copies", "times"))
_CITED = re.compile(
    r"(?:sections?|articles?|clauses?|exhibits?|schedules?|amendment|nos?\.?|page|item|\(|[a-z]-)\Z"
)


def _list_of(passage: Passage) -> str:
    return re.sub(r"\(?[a-z0-9]+\)?\Z", "", passage.sentence.section)


_FRAMES = (
    ("notice", re.compile(r"@(?: \w+){0,3} notice|notice (?:of )?(?:\w+ ){0,2}@")),
    (
        "before",
        re.compile(
            r"@(?: \w+){0,2} (?:before|prior|preceding|in advance)|"
            r"(?:preceding|prior|previous|last) @"
        ),
    ),
    ("after", re.compile(r"@(?: \w+){0,2} (?:after|following|from|of)\b")),
)  # fmt: skip


def _frame(passage: Passage) -> str:
    around = f"{passage.before[-40:]} @ {passage.after[:50]}"
    return next((name for name, shape in _FRAMES if shape.search(around)), "")
