# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Do two definitions of one term say the same, and are they of the same kind of thing at all?"""

import re

__all__ = ["apart", "content", "same"]

_WORDS = re.compile(r"[a-z0-9$€%]+", re.IGNORECASE)
_SMALL = re.compile(
    r"(?:an?|the|of|and|or|in|to|for|by|any|all|shall|be|is|are|with|as|such|this)\Z"
)
_LONG = re.compile(r"[a-z]{3,}")
_COMMON = frozenset(
    (
        "the", "and", "any", "all", "shall", "are", "with", "such", "this", "that", "which",
        "each", "its", "their", "from", "may", "will", "other", "part", "agree", "for", "has",
        "have", "been", "not", "herei", "hereu", "hereb", "heret", "hereo", "these", "those",
        "set", "forth", "said", "secti", "under", "they", "who", "into", "one",
    )
)  # fmt: skip
"""Beginnings of words that say nothing of a thing."""
_TURNS = re.compile(
    r"\b(?:exclud\w+|except\w*|not|only|solely|exclusively|unless|without|but|no|none|never|neither"
    r"|other\s+than|registered)\b",
    re.IGNORECASE,
)
"""Words that make a definition narrower, or turn it round."""
_STRETCHES = re.compile(r"[()]")
_PARTY = re.compile(
    r"\b(?:an?|the)\s[^;.]{0,80}(?:company|corporation|partnership|association|individual)\b"
    r"|\b(?:inc|llc|ltd|limited|corp|gmbh|l\.p)\b",
    re.IGNORECASE,
)
"""A party, introduced by what it is."""
TAIL = 160
"""Characters in front of its name in which a party is introduced."""
ALIKE = 0.75
"""Share of the words that two definitions may have in common and still say two things."""
NARROW = 0.5
"""Share of a definition's words below which another one that has no others leaves things out."""
KINDRED = 0.34
"""Share of words in common from which on two things may be one."""
STEM = 5
"""Letters by which words are held to be one."""
TOLD = 2
"""Words of its own that say what a thing is."""


def content(words: str) -> frozenset[str]:
    """Words without those that only join."""
    return frozenset(w for w in _WORDS.findall(words.lower()) if not _SMALL.match(w))


def _stems(words: str) -> frozenset[str]:
    return frozenset(w[:STEM] for w in _LONG.findall(words.lower())) - _COMMON


def same(one: str, two: str) -> bool:
    """Whether two definitions say the same, or one of them is cut short.

    >>> same("the pumps, including their spares", "the pumps, excluding their spares")
    False
    >>> same("any natural person, a company, a trust or any other body", "a natural person")
    False
    """
    first, second = (content(body) for body in (one, two))
    shared, least = len(first & second), min(len(first), len(second))
    if not least:
        return True
    figures = {w for w in first ^ second if w.isdigit()}
    if shared < ALIKE * least or figures:
        return False
    turns = [{w.lower() for w in _TURNS.findall(body)} for body in (one, two)]
    short, long = sorted((one, two), key=len)
    cut = " ".join(long.lower().split()).startswith(" ".join(short.lower().split()))
    if cut or len(short) < NARROW * len(long):
        return cut
    own = _stems(one) - _stems(two), _stems(two) - _stems(one)
    return turns[0] == turns[1] and not all(own)


def apart(term: str, one: str, two: str) -> bool:
    """Whether the second thing that has a name is quite another than the first.

    What stands in the last stretch between brackets tells it, and it shares no word with the name.
    Who is introduced as a company is left alone: another clause may count others to it.
    """
    if _PARTY.search(one[-TAIL:]):
        return False
    first, second = (_stems(_STRETCHES.split(body)[-1]) for body in (one, two))
    least = min(len(first), len(second))
    if not first or len(second) < TOLD or _stems(term) & second:
        return False
    return len(first & second) <= KINDRED * least
