# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An order of documents as ordinals and small words tell it: first, next, before, rather than."""

from collections.abc import Sequence
from itertools import pairwise

from licet.review.licence_terms.modality import words

__all__ = ["Named", "Pairs", "ordered"]

Named = tuple[int, int, str]
"""Where a document is named, and its kind."""
Pairs = frozenset[tuple[str, str]]
"""What goes before, and what gives way to it."""

_ORDINAL = words(
    r"\b(?:(?P<r1>first(?:ly)?|1st|top|foremost|uppermost|highest|leads?)"
    r"|(?P<r2>second(?:ly)?|2nd|next|then|thereafter|after (?:that|them|it)|followed)"
    r"|(?P<r3>third(?:ly)?|3rd)|(?P<r4>last(?:ly)?|finally|lowest|bottom|at the end))\b"
)
_CHUNK = words(r"[.,;]|\b(?:and|while|whereas) (?=(?:then|next|last|finally|second|third)\b)")
_OVER = words(
    r"\b(?:before|over|above|ahead of|in preference to|rather than|instead of|and not|not"
    r"|in precedence (?:to|over)|with priority (?:to|over)|higher than|stronger than"
    r"|more than|sooner than)(?: (?:the|those of|what is in|any|all|our|its))*\s*$"
)
_UNDER = words(
    r"\b(?:after|behind|below|beneath|subordinate to|second to|lower than|weaker than"
    r"|less than)(?: (?:the|those of|what is in|any|all|our|its))*\s*$"
)
_BETWEEN = 60
"""Characters between two documents and the word that ranks them."""
_READ_FIRST = words(
    r"\b(?:reads?|looks? (?:to|at|into)|starts? (?:with|from)|follows?|believes?|trusts?"
    r"|appl(?:y|ies)|consults?) first(?: of all)?(?: (?:to|at|with|the))*\s*$"
    r"|\b(?:it is|they are) (?:the )?\s*$"
)
_THEY = words(
    r"\b(?:it is (?:they|these|it|that|those)|they|these|it) (?:that |which )?(?:counts?|prevails?"
    r"|decides?|wins?|governs?|controls?|matters?|rules?)\b"
)


def ordered(text: str, named: Sequence[Named]) -> tuple[Pairs, int, int]:
    """What folded words say of documents they name.

    Gives:
        The pairs, and where the first and the last document that they are about stand.
    """
    for reader in (_by_ordinals, _by_small_words, _by_first):
        pairs = reader(text, named)
        if pairs:
            kinds = {kind for pair in pairs for kind in pair}
            spans = [(a, b) for a, b, kind in named if kind in kinds]
            return pairs, spans[0][0], spans[-1][1]
    return frozenset(), -1, -1


def _by_ordinals(text: str, named: Sequence[Named]) -> Pairs:
    """Each stretch with one ordinal and one document."""
    ranks: list[tuple[int, str]] = []
    begin = 0
    for end in [*(m.start() for m in _CHUNK.finditer(text)), len(text)]:
        inside = {kind for a, _, kind in named if begin <= a < end}
        ordinals = list(_ORDINAL.finditer(text, begin, end))
        if len(inside) == 1 and len(ordinals) == 1:
            ranks.append((int((ordinals[0].lastgroup or "r0")[1:]), inside.pop()))
        begin = end
    if not ranks or ranks[0][0] != 1:
        return frozenset()
    kinds = list(dict.fromkeys(kind for _, kind in ranks))
    return frozenset((a, b) for n, a in enumerate(kinds) for b in kinds[n + 1 :])


def _by_small_words(text: str, named: Sequence[Named]) -> Pairs:
    """`Schedules before clauses`: a word that ranks, right before the second document."""
    pairs: set[tuple[str, str]] = set()
    for (_, end, one), (start, _, two) in pairwise(named):
        between = text[end:start]
        if one == two or len(between) > _BETWEEN:
            continue
        if _OVER.search(between):
            pairs.add((one, two))
        elif _UNDER.search(between):
            pairs.add((two, one))
    return frozenset(pairs)


def _by_first(text: str, named: Sequence[Named]) -> Pairs:
    """`Read first the Schedules`, or `it is they that count`: what was named first wins."""
    kinds = list(dict.fromkeys(kind for _, _, kind in named))
    told = named and _READ_FIRST.search(text[: named[0][0]])
    if len(kinds) < 2 or not (told or _THEY.search(text, named[-1][1])):
        return frozenset()
    return frozenset((kinds[0], other) for other in kinds[1:])
