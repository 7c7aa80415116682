# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How alike two single words are in meaning.

The pairs in `alike.json` are measured by `bench/train_words.py`. By stem: the stems behind it in
the alphabet that are like it, each with its score in hundredths. Alike is not the
same: words for the two sides of a bargain, or for two steps of one course, are alike too.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from licet.review.grants.words import stem

__all__ = ["alike"]


@cache
def _pairs() -> Mapping[tuple[str, str], float]:
    source = files("licet.review.words").joinpath("alike.json")
    return {
        (first, second): int(score) / 100
        for first, others in json.loads(source.read_text("utf-8")).items()
        for second, _, score in (other.partition(":") for other in others.split())
    }


def alike(one: str, two: str) -> float:
    """How alike two words are, whatever their forms and capitals.

    Args:
        one: A single word.
        two: Another one.

    Returns:
        From 0 to 1: 1 where they are forms of one word, 0 where nothing tells that they are
        alike or one of them was not measured.

    >>> alike("Licences", "licensed"), alike("territory", "waiver")
    (1.0, 0.0)
    """
    first, second = sorted((stem(one.lower()), stem(two.lower())))
    return 1.0 if first == second else _pairs().get((first, second), 0.0)
