# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences that say again, word for word, what another one says, and deny it.

Nothing of the words has to be understood: where two sentences share nearly all of them behind
`shall` and `shall not`, and what stands before is shared too, one denies the other.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licet.review.grants.words import stem
from licet.review.paper import Paper
from licet.review.reading import Sentence

__all__ = ["Modal", "copies_denied"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Modal:
    """The words from a party's `shall` to the end of what it governs."""

    index: int
    """Of the sentence."""
    start: int
    end: int
    """Characters of `Document.text`: from the modal verb on."""
    said: str
    """`may`, `must`, `barred` or `exempt`."""
    before: frozenset[str]
    """Stems that stand before it in its sentence."""
    tail: tuple[str, ...]
    """Stems behind it, in order."""


_LY = r"(?:[a-z]+ly\s+|at\s+(?:all|any)\s+times?\s+)?"
_MODAL = re.compile(
    r"\b(?:"
    r"(?P<exempt>(?:shall|will|is|are|does|do)\s+not\s+(?:be\s+|have\s+|need\s+)?(?:required"
    r"|obligated|obliged|bound|any\s+obligation|an\s+obligation)?\s*to"
    r"|(?:(?:shall|will)\s+have|has|have)\s+no\s+(?:obligation|duty)(?:\s+whatsoever)?\s+to"
    r"|(?:is|are|shall\s+be|will\s+be)\s+under\s+no\s+(?:obligation|duty)\s+to|need\s+not)"
    r"|(?P<barred>(?:shall|will|must|may|can)\s*not(?:\s+be\s+(?:entitled|permitted|allowed"
    r"|authori[sz]ed)\s+to\b)?|(?:(?:shall|will)\s+have|has|have)\s+no\s+right\s+to"
    r"|(?:agrees?|undertakes?|covenants?)\s+not\s+to)"
    r"|(?P<may>may|(?:is|are|shall\s+be|will\s+be)\s+(?:entitled|permitted|allowed|authori[sz]ed)"
    r"\s+to|(?:(?:shall|will)\s+have|has|have)\s+the\s+right\s+to)"
    r"|(?P<must>shall|will|must|agrees?\s+to|undertakes?\s+to|(?:is|are|shall\s+be)\s+(?:required"
    r"|obligated|obliged)\s+to|(?:(?:shall|will)\s+have|has|have)\s+(?:the|an)\s+(?:obligation"
    r"|duty)\s+to)"
    rf")\s+{_LY}"
)
_WORD = re.compile(r"[a-z][a-z'-]*[a-z]")
_ENDS = re.compile(r"[.;:](?=\s|$)")
_WEAK = frozenset(
    stem(word)
    for word in """
    the an any all of to in on by for with and or as at from be it its that this such each what
    avoidance doubt confirm confirms agreed agrees agree further furthermore addition additionally
    provided elsewhere agreement notwithstanding foregoing contrary clarity hereby
    acknowledges acknowledged understood herein hereof hereunder expressly also is are
    """.split()  # noqa: SIM905
)
"""Words that narrow nothing, and those of openings."""
_ROOM = re.compile(
    r"\b(?:except|unless|other\s+than|save|until|without|only|solely|instead|in\s+lieu|"
    r"further|additional|more\s+than|less\s+than|later\s+than|because|merely)\b"
)
"""Words by which a denial leaves room for what it denies."""
_DENIED = frozenset(("barred", "exempt"))
ENOUGH = 4
"""Stems that have to be shared: fewer are shared by chance."""
SHARED = 0.85
"""Of the stems of the denial."""
FIRST = 3
"""Stems behind the modal verb of which two have to be shared: they hold the act."""
LONGEST = 1200


def copies_denied(paper: Paper) -> Iterator[tuple[Modal, Modal]]:
    """Pairs of a statement and its denial; each denial once, in order of the text."""
    modals = list(paper.once(_modals))
    said: dict[str, list[Modal]] = defaultdict(list)
    for one in modals:
        if one.said not in _DENIED:
            for word in set(one.tail[:FIRST]):
                said[word].append(one)
    for denial in modals:
        if denial.said in _DENIED:
            near = {id(one): one for word in denial.tail[:FIRST] for one in said[word]}
            pair = next((one for one in near.values() if _is_copy(one, denial)), None)
            if pair:
                yield pair, denial


def _is_copy(one: Modal, denial: Modal) -> bool:
    if one.index == denial.index or (one.said, denial.said) == ("may", "exempt"):
        return False
    if len(set(one.tail[:FIRST]) & set(denial.tail[:FIRST])) < FIRST - 1:
        return False
    theirs, mine = set(denial.tail), set(one.tail[: len(denial.tail)])
    if len(theirs & mine) < max(ENOUGH, SHARED * len(theirs)):
        return False
    alone = denial.before - one.before - set(one.tail) - _PARTIES
    return not alone and bool(denial.before & one.before)


def _modals(paper: Paper) -> tuple[Modal, ...]:
    return tuple(
        modal
        for index, sentence in enumerate(paper.reading.sentences)
        if len(sentence.folded) <= LONGEST
        for modal in _of(index, sentence)
    )


def _of(index: int, sentence: Sentence) -> Iterator[Modal]:
    text = sentence.folded
    matches = list(_MODAL.finditer(text))
    if not matches:
        return
    ends = [end.start() for end in _ENDS.finditer(text)]
    found = [(m.start(), stem(m.group())) for m in _WORD.finditer(text)]
    stems = [(at, word) for at, word in found if word not in _WEAK]
    for match in matches:
        at = bisect_right(ends, match.end())
        end = ends[at] if at < len(ends) else len(text)
        if match.lastgroup in _DENIED and _ROOM.search(text, match.start(), end):
            continue
        yield Modal(
            index=index, start=sentence.start + match.start(), end=sentence.start + end,
            said=str(match.lastgroup),
            before=frozenset(_between(stems, _begins(ends, match.start()), match.start())),
            tail=tuple(_between(stems, match.end(), end)),
        )  # fmt: skip


def _begins(ends: Sequence[int], at: int) -> int:
    """Where the sentence or item begins that a place stands in."""
    before = bisect_right(ends, at) - 1
    return ends[before] if before >= 0 else 0


def _between(stems: Sequence[tuple[int, str]], start: int, end: int) -> Iterator[str]:
    return (word for at, word in stems if start <= at < end)


_PARTIES = frozenset((stem("party"), stem("parties")))
