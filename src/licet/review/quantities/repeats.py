# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is said twice with two values, whatever it is about.

Two ways to say the same thing again: in the same words, and by pointing back (`such thirty (30)
day period`) at a value that stands before it.
"""

import re
from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from licet.review.paper import Paper
from licet.review.quantities.bearers import bearer, mentioned, same_party
from licet.review.quantities.clashes import Clash, stands, yields
from licet.review.quantities.likeness import alike
from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.stated import find_stated, topics
from licet.review.quantities.values import Kind, Value, differ

__all__ = ["OTHER", "repeats"]

OTHER = "Q-023"
"""The rule of what no topic is about."""
_SIGNED = re.compile(r"/s/|\bby ?:|\bsignature\b|\btitle ?:|\bfiled @")
BACK, NEAR = 1600, 550
"""Characters in which a value that is pointed back at may stand, and does where it clashes."""
_POINTS = re.compile(
    r"\b(?:such|said|(?:the|this) (?:same|foregoing|aforesaid|aforementioned|above)) @\W{0,2}"
    r"(?:\w+ ){0,2}(?:period|term|time|notice|window|days|limit|deadline)\b|"
    r"\b(?:within|during|after|of) (?:such|said) @(?! (?:\w+ )?(?:of|after|from|following|prior))"
)
_POINTED = re.compile(
    r"\b(?:such|said) @[ -](?:\w+ ){0,2}(?:period|term|window)\b|"
    r"\b(?:within|during|after|of|before|expir\w+ of|end of) (?:that|such|said|the) "
    r"@[ -](?:notice|cure|grace|remedy|review|consultation|waiting|evaluation|acceptance|"
    r"negotiation|initial|inspection|comment|response|option)?[ -]?period\b"
    r"(?! (?:after|following|from|prior|before|preceding|commenc|begin|immediately|start|end|of|"
    r"that|which|referred|specified|set forth|provided|described|in))"
)
_READ: WeakKeyDictionary[Paper, tuple[tuple[str, Clash], ...]] = WeakKeyDictionary()


def repeats(paper: Paper, rule: str) -> Iterator[Clash]:
    """The clashes that fall to a rule: that of the topic of either place, else `OTHER`."""
    if paper not in _READ:
        _READ[paper] = tuple(_told(paper))
    return (clash for owner, clash in _READ[paper] if owner == rule)


def _told(paper: Paper) -> Iterator[tuple[str, Clash]]:
    passages = find_passages(paper)
    stated = find_stated(paper, *{t.rule for t in topics()})
    owners = {s.value.start: s for s in reversed(stated)}
    seen: set[int] = set()
    for one, two in (*_pointing(passages), *_in_same_words(paper, passages)):
        pair = (one.value.start, two.value.start)
        first, second = owners.get(pair[0]), owners.get(pair[1])
        if seen & {*pair}:
            continue  # told of one of them already
        seen.add(pair[1])
        owner = first or second
        says = " ".join((owner.topic.says, *sorted(owner.name))) if owner else "the same thing"
        clash = Clash(says=says, kept=one, odd=two, points=_points(two))
        yield owner.topic.rule if owner else OTHER, clash


def _points(passage: Passage) -> bool:
    around = f"{passage.before[-60:]} @ {passage.after[:60]}"
    return bool(_POINTS.search(around) or _POINTED.search(around))


def _pointing(passages: tuple[Passage, ...]) -> Iterator[tuple[Passage, Passage]]:
    """A value that points back, and the last value before it that it may mean."""
    lengths = [p for p in passages if p.value.kind is Kind.DURATION]
    for index, passage in enumerate(lengths):
        start = passage.value.start
        before = [p for p in lengths[:index] if start - p.value.end < BACK]
        if (
            not _points(passage)
            or not stands(passage)
            or not all(differ(p.value, passage.value) for p in before)
        ):
            continue
        if any(p.value.amount == passage.value.amount for p in before):
            continue  # `fifteen business days … such fifteen days`: loose words for the same
        meant = [p for p in before if _may_be_meant(p.value, passage.value)]
        if meant and start - meant[-1].value.end < NEAR and stands(meant[-1]):
            yield meant[-1], passage


def _may_be_meant(one: Value, two: Value) -> bool:
    return one.unit == two.unit or {one.unit, two.unit} == {"day", "business_day"}


def _in_same_words(
    paper: Paper, passages: tuple[Passage, ...]
) -> Iterator[tuple[Passage, Passage]]:
    plain = tuple(
        p for p in passages
        if not _points(p) and not _SIGNED.search(p.text) and not _is_told_elsewhere(p)
    )  # fmt: skip
    said: dict[int, set[str]] = {}
    pairs: list[tuple[Passage, Passage]] = []
    for passage in find_passages(paper):
        said.setdefault(passage.index, set()).add(passage.value.said)
    for one, two in alike(plain):
        first, second = bearer(paper, one.before), bearer(paper, two.before)
        apart = not same_party(first, second)
        # What holds both values in one sentence, or says one on the way to the other, has two.
        crossed = two.value.said in said[one.index] or one.value.said in said[two.index]
        crossed = crossed or _goes_on(paper, one, two)
        mine, theirs = said[one.index] - {one.value.said}, said[two.index] - {two.value.said}
        crossed = crossed or yields(one) != yields(two) or bool(mine - theirs and theirs - mine)
        if not apart and not crossed and _same_names(paper, one, two):
            pairs.append((one, two))
    values: dict[int, set[str]] = {}
    for one, two in pairs:
        values.setdefault(one.value.start, set()).add(two.value.said)
        values.setdefault(two.value.start, set()).add(one.value.said)
    # Three values of one thing are a scale.
    yield from (p for p in pairs if all(len(values[q.value.start]) == 1 for q in p))


_ACTS = re.compile(
    r"\b(?:shall|will|must|may|can|is|are|has|have|agrees?|undertakes?|pays?|gives?|expires?)\b"
)


_LIST = re.compile(r"\b(?:if|when|where|unless|provided|upon)\b[^.;@]{0,90}:\Z")


def _is_told_elsewhere(passage: Passage) -> bool:
    """Whether a cell of a table begins with its value, or a list that follows tells the case."""
    cell = not passage.before and not _ACTS.search(passage.after)
    return cell or _LIST.search(passage.text) is not None


_NAME = re.compile(r"\b[A-Z][A-Za-z]+\b")
_NO_NAMES = frozenset(("Agreement", "Contract", "Section", "Article", "Clause", "Parties", "Party"))
"""What any opening may name: `In addition to what this Agreement provides, …`."""


def _same_names(paper: Paper, one: Passage, two: Passage) -> bool:
    """Whether the parties, and the names that both mention, come in the same order."""
    mine, theirs = mentioned(paper, one.near), mentioned(paper, two.near)
    if set(mine) - set(theirs) and set(theirs) - set(mine):
        return False
    text = paper.document.text
    first, second = (
        [
            name
            for name in dict.fromkeys(_NAME.findall(text[p.sentence.start : p.sentence.end]))
            if name not in _NO_NAMES
        ]
        for p in (one, two)
    )
    return _common(first, second) == _common(second, first) and (
        _common(mine, theirs) == _common(theirs, mine)
    )


def _common(one: Sequence[str], two: Sequence[str]) -> list[str]:
    return [name for name in one if name in two]


def _goes_on(paper: Paper, one: Passage, two: Passage) -> bool:
    """Whether the second value stands behind the first in the same words."""
    value = " ".join(paper.reading.folded[one.value.start : one.value.end].split())
    return f"{one.before} {value}" in two.before
