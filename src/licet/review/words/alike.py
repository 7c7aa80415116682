# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How alike two single words are in meaning.

`alike.json` has by stem what `bench/train_words.py` measured of it with all-MiniLM-L6-v2
(Apache-2.0): 45 whole numbers, whose cosine with those of another word tells. Alike is not the
same: words for two steps of one course are alike too. Words for the two sides or ends of one
thing are listed, and count as not alike.
"""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt
from operator import mul

from licet.review.grants.words import stem

__all__ = ["alike"]
HALF = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class _Data:
    opposed: frozenset[str]
    words: Mapping[str, str]


@cache
def _data() -> _Data:
    raw = json.loads(files("licet.review.words").joinpath("alike.json").read_text("utf-8"))
    return _Data(opposed=frozenset(raw["opposed"]), words=raw["words"])


@cache
def _row(word: str) -> tuple[float, ...]:
    """What was measured of a stem, of length one; nothing where it was not."""
    numbers = [n - 2 * HALF * (n >= HALF) for n in b64decode(_data().words.get(word, ""))]
    length = sqrt(sum(map(mul, numbers, numbers)))
    return tuple(n / length for n in numbers)


def alike(one: str, two: str) -> float:
    """How alike two words are, whatever their forms and capitals.

    Args:
        one: A single word.
        two: Another one.

    Returns:
        From 0 to 1: 1 where they are forms of one word, 0 where nothing tells that they are
        alike, where they are opposed, and where one of them was not measured. From 0.3 on they
        mostly are of one field, from 0.5 on often of one meaning.

    >>> alike("Licences", "licensed"), alike("buyer", "seller")
    (1.0, 0.0)
    """
    first, second = sorted((stem(one.lower()), stem(two.lower())))
    if first == second:
        return 1.0
    left, right = _row(first), _row(second)
    if not left or not right or f"{first} {second}" in _data().opposed:
        return 0.0
    return float(min(1.0, max(0.0, sum(map(mul, left, right)))))
