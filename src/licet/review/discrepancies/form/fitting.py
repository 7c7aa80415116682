# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How well do the words around a reference fit each part that it could point to?

The parts of one rank are held against one another. A word tells the more of a part the fewer
parts have it and the nearer it stands to the reference, and it tells most in a heading. What is
seen of each part is weighed and made into a chance. `bench/train_references.py` learned the
weights from references that are right, as nearly all of those in real contracts are.
"""

import json
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, inf, log, log1p
from typing import Any

from licet.review.discrepancies.form.parts import Steps, steps_of
from licet.review.discrepancies.form.pointing import Pointer, pointing
from licet.review.discrepancies.form.ranks import Rank, rank_of, words_of
from licet.review.paper import Paper

__all__ = ["FEATURES", "NEAR", "Choice", "Misfit", "choice", "judged", "misfit", "seen"]

BEFORE = (0, 1, 2, 4, 8, 16)
AFTER = (0, 2, 5)
"""Words between a word and the reference, from which on it tells less."""
CLOSE = 8
"""Words right before a reference, which say what it points to."""
APART = 6
"""Words that another reference in between counts for."""
REACH, BEYOND = 400, 200
"""Characters of the sentence that are read before and behind a reference."""
COMMON = 0.1
"""Rarity below which a word tells nothing."""
OWN = 0.7
"""How much less a word tells that stands in the section of the reference alone."""
FEW = 0.5
"""Added to the rarity of the words right before a reference: one alone tells little."""
FEWEST = 3
"""Parts that are held against one another."""
SCANT = 6
"""Words of a part below which it may have been left out or read wrongly."""
START = 300
"""Characters of a part in which a mark of words left out is looked for."""
_ZONES = (*(f"before {n}" for n in BEFORE), *(f"behind {n}" for n in AFTER))
FEATURES = (
    *(f"{zone}, {where}" for zone in _ZONES for where in ("heading", "above", "text")),
    "heading said", "no heading", "same section", "distance", "earlier", "called so", "length",
)  # fmt: skip
"""What is seen of a part, in the order of the weights."""
NEAR = frozenset(
    n for n, name in enumerate(FEATURES)
    if name.startswith(("before 0", "before 1,", "before 2", "behind 0"))
)  # fmt: skip
"""The features of the words nearest to a reference."""
SPOKEN, SPOKEN_OF = 0.3, 1.0
"""Weight of the nearest words up to which they are not about a part, and from which they are."""
_LATER = 3 * len(_ZONES)
_LIST = (
    r"\s{0,2}(?:,|and/or|and|or|through|to|[-–]|as\s{1,3}well\s{1,3}as|(?:together|along)\s{1,3}with|plus)\s{0,2}(?:and\s|or\s)?"
    r"(?:(?:this\s{1,2})?(?:sections?|articles?|clauses?|paragraphs?)\s{1,2})?"
)
_GOES_ON = re.compile(rf"{_LIST}[0-9(]", re.IGNORECASE)
_WENT_ON = re.compile(rf"[0-9)]{_LIST}\Z", re.IGNORECASE)
_OTHERWISE = re.compile(r"(?:\bthis\s{1,3}|\bmeanings?\b[^.;]{0,60})\Z", re.IGNORECASE)
"""The section itself, and where a term has its meaning: that is read in another way."""
_BARE = re.compile(
    r"\b(?:subject\s{1,3}to|notwithstanding|generality\s{1,3}of|consistent\s{1,3}with"
    r"|purposes\s{1,3}of|provided,?\s{1,3}however,?\s{1,3}that"
    r"|exceptions?\s{1,3}(?:from|to)|derogat\w+\s{1,3}from|depart\w+\s{1,3}from|breach\w*(?:\s{1,3}of)?"
    r"|(?:attach(?:es|ed)?|appl(?:y|ies|ied)|extends?|belongs?)\s{1,3}to"
    r"|limits?\s{1,3}(?:of|in|under|by)|those\s{1,3}(?:of|in)|use\s{1,3}of|within\s{1,3}what|what"
    r"|(?:permitted|allowed)\s{1,3}(?:by|under|in)"
    r"|except\s{1,3}(?:with\s{1,3}respect\s{1,3}to|in\s{1,3}accordance\s{1,3}with"
    r"|as\s{1,3}(?:provided|permitted)\s{1,3}(?:in|by|under)))"
    r"\s{1,3}(?:the\s{1,3}(?:terms|provisions)\s{1,3}of\s{1,3})?\Z",
    re.IGNORECASE,
)
"""What stands in front of a reference that the words around do not describe."""
_PASSED_OVER = re.compile(r"\s{1,3}(?:notwithstanding|apart|aside|excepted)\b", re.IGNORECASE)
LIKELY = 0.5
"""Chance from which on another part is named."""
_TITLE = re.compile(r"\s?[.:]?\s{1,20}[A-Z]")
_LINE = re.compile(r"(?:\A|\n|\s[0-9]{1,3}\s{1,40})[ \t]{0,40}\Z")
_LEFT_OUT = re.compile(
    r"\[\s?[*.…]|\*\s?\*|\b(?:reserved|deleted|omitted|redacted)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Choice:
    """A reference and the parts that it could point to."""

    pointer: Pointer
    rank: Rank
    own: int | None
    """Index of the part in which the reference stands."""
    told: tuple[tuple[str, int], ...]
    """The words around, each with its zone, the nearest first."""
    close: tuple[str, ...]
    parts: frozenset[int]
    """Indexes of the parts, without the reference's own and others that its sentence names."""
    target: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """A part that the words around a reference fit better than the one it points to."""

    other: Steps
    chance: float
    """From 0 to 1, of all the parts."""
    margin: float
    """By how much it fits better: logarithm of the chances' ratio, and of the target's chance."""


@cache
def _learned() -> tuple[tuple[float, ...], float]:
    """The weights, and the margin from which on a reference counts as wrong."""
    source = files("licet.review.discrepancies.form") / "fitting.json"
    found: dict[str, Any] = json.loads(source.read_text("utf-8"))
    return tuple(found["weights"][name] for name in FEATURES), found["margin"]


def choice(paper: Paper, pointer: Pointer) -> Choice | None:
    """The parts a reference could point to; `None` where the words around cannot tell."""
    rank = rank_of(paper, pointer.steps) if pointer.certain else None
    if rank is None or pointer.steps not in rank.steps or not _readable(paper, pointer):
        return None
    target = rank.steps.index(pointer.steps)
    if rank.lengths[target] < SCANT or _is_left_out(paper, rank, target):
        return None
    sentence = paper.sentence(pointer.start)
    start, end = (sentence.start, sentence.end) if sentence else (pointer.start, pointer.end)
    here = [
        n for n, spans in enumerate(rank.spans) if any(a <= pointer.start < b for a, b in spans)
    ]
    cited = steps_of(paper.section(pointer.start))[: len(pointer.steps)]
    others = {
        p.steps for p in pointing(paper).pointers
        if start <= p.start <= end + APART and p.steps != pointer.steps
    }  # fmt: skip
    parts = frozenset(
        n for n, steps in enumerate(rank.steps)
        if n not in here and steps != cited and steps not in others
    )  # fmt: skip
    if target not in parts or len(parts) < FEWEST:
        return None
    told, close = _told(paper, pointer, start, end)
    return Choice(
        pointer=pointer, rank=rank, own=here[0] if here else None, told=told, close=close,
        parts=parts, target=target,
    )  # fmt: skip


def _readable(paper: Paper, pointer: Pointer) -> bool:
    """Whether it stands alone in words that describe it: no list, no table, no lone item."""
    text, start, end = paper.document.text, pointer.start, pointer.end
    before = text[max(0, start - 80) : start]
    return not (
        any(isinstance(step, str) for step in pointer.steps)
        or (text[end : end + 1] == ")" and "(" in text[start:end])
        or _GOES_ON.match(text, end)
        or _WENT_ON.search(before)
        or _OTHERWISE.search(before)
        or _BARE.search(before)
        or _PASSED_OVER.match(text, end)
        or (_LINE.search(before) and _TITLE.match(text, end))
    )


def _is_left_out(paper: Paper, rank: Rank, target: int) -> bool:
    start, end = rank.spans[target][0]
    return _LEFT_OUT.search(paper.document.text, start, min(end, start + START)) is not None


def _told(
    paper: Paper, pointer: Pointer, start: int, end: int
) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
    """The words around a reference with their zones; and those right before it."""
    words, pointers = words_of(paper), pointing(paper).pointers
    first = max(start, pointer.start - REACH)
    at = bisect_left(pointers, pointer.start, key=lambda p: p.start)
    earlier = [p.end for p in pointers[max(0, at - 9) : at] if p.end > first]
    following = next((p.start for p in pointers[at : at + 9] if p.start > pointer.start), end)
    last = min(max(end, pointer.end), pointer.end + BEYOND, max(pointer.end, following))
    zones: dict[str, int] = {}
    close: list[str] = []
    low, high = bisect_left(words.starts, first), bisect_left(words.starts, pointer.start)
    for count, index in enumerate(range(high - 1, low - 1, -1)):
        passed = sum(words.starts[index] < one for one in earlier)
        far = count + APART * passed
        zones.setdefault(words.stems[index], _zone(BEFORE, far))
        if far < CLOSE:
            close.append(words.stems[index])
    for count, stem in enumerate(words.within(pointer.end, last)):
        zones.setdefault(stem, len(BEFORE) + _zone(AFTER, count))
    return tuple(zones.items()), tuple(dict.fromkeys(close))


def _zone(limits: Sequence[int], far: int) -> int:
    return sum(far >= limit for limit in limits) - 1


def seen(paper: Paper, one: Choice) -> Iterator[tuple[int, int, float]]:
    """What is seen of the parts: index of the part, index of the feature, how much of it."""
    rank = one.rank
    said: Counter[int] = Counter()
    for stem, zone in one.told:
        for part, own in rank.titles.get(stem, ()):
            said[part] += own
        weight = rank.rarity.get(stem, 0.0)
        if weight < COMMON:
            continue
        weight *= 1 - OWN * _share(paper, one, stem)
        for part, own in rank.titles.get(stem, ()):
            yield part, 3 * zone + (not own), weight
        for part, much in rank.text[stem]:
            yield part, 3 * zone + 2, weight * much
    called = _called(paper, one)
    here = one.pointer.start
    top = steps_of(paper.section(here))[:1]
    for part in one.parts:
        heading = rank.headings[part]
        yield part, _LATER, said[part] / len(heading) if heading else 0.0
        yield part, _LATER + 1, float(not heading)
        first = rank.steps[part][0]
        if top and isinstance(top[0], int) and isinstance(first, int):
            yield part, _LATER + 2, float(first == top[0])
            yield part, _LATER + 3, log1p(abs(first - top[0]))
            yield part, _LATER + 4, float(first < top[0])
        yield part, _LATER + 5, called.get(part, 0.0)
        yield part, _LATER + 6, log1p(rank.lengths[part])


def _share(paper: Paper, one: Choice, stem: str) -> float:
    """How much of a word the reference's own part has."""
    if one.own is None:
        return 0.0
    total = paper.once(_totals)[stem]
    start, end = one.rank.spans[one.own][0]
    places = paper.once(_places)[stem]
    return (bisect_left(places, end) - bisect_left(places, start)) / total


def _totals(paper: Paper) -> Counter[str]:
    return Counter(words_of(paper).stems)


def _places(paper: Paper) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    words = words_of(paper)
    for start, stem in zip(words.starts, words.stems, strict=True):
        found[stem].append(start)
    return found


def _anchors(paper: Paper) -> Mapping[str, tuple[tuple[int, Steps], ...]]:
    """By word: the references that have it right before them, and what they point to."""
    found: dict[str, list[tuple[int, Steps]]] = defaultdict(list)
    words = words_of(paper)
    for pointer in pointing(paper).pointers:
        sentence = paper.sentence(pointer.start)
        high = bisect_left(words.starts, pointer.start)
        low = bisect_left(words.starts, sentence.start if sentence else pointer.start)
        for stem in set(words.stems[max(low, high - CLOSE) : high]):
            found[stem].append((pointer.start, pointer.steps))
    return {stem: tuple(has) for stem, has in found.items()}


def _called(paper: Paper, one: Choice) -> Mapping[int, float]:
    """Parts to which other references point with the same words, and what share of them."""
    rank, anchors = one.rank, paper.once(_anchors)
    total = sum(rank.rarity.get(stem, 0.0) for stem in one.close) + FEW
    shares: dict[int, float] = defaultdict(float)
    index = {steps: n for n, steps in enumerate(rank.steps)}
    for stem in one.close:
        pointed = {steps for start, steps in anchors.get(stem, ()) if start != one.pointer.start}
        for part in (index[steps] for steps in pointed if steps in index):
            shares[part] += rank.rarity.get(stem, 0.0) / total
    return shares


def misfit(paper: Paper, pointer: Pointer) -> Misfit | None:
    """A part that a reference must mean instead, as far as the words around it tell."""
    one = choice(paper, pointer)
    if one is None:
        return None
    weights, least = _learned()
    scores = dict.fromkeys(one.parts, 0.0)
    near = dict.fromkeys(one.parts, 0.0)
    for part, feature, much in seen(paper, one):
        if part in scores:
            scores[part] += weights[feature] * much
            if feature in NEAR:
                near[part] += weights[feature] * much
    other, chance, margin = judged(scores, near, one.target)
    if margin < least:
        return None
    return Misfit(other=one.rank.steps[other], chance=chance, margin=margin)


def judged(
    scores: Mapping[int, float], near: Mapping[int, float], target: int
) -> tuple[int, float, float]:
    """The best part but the target, its chance, and the margin by which it fits better.

    Args:
        scores: What is seen of each part, weighed.
        near: The share of it that rests on the words nearest to the reference.
        target: The part that the reference points to.

    Returns:
        The margin is endless downwards where the nearest words speak of the target, or of
        neither.
    """
    highest = max(scores.values())
    whole = highest + log(sum(exp(score - highest) for score in scores.values()))
    best = max((part for part in scores if part != target), key=lambda part: scores[part])
    good, bad = scores[best] - whole, scores[target] - whole
    told = near[target] <= SPOKEN and near[best] >= SPOKEN_OF and good > log(LIKELY)
    return best, exp(good), good - 2 * bad if told else -inf
