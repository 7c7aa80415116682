# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether one word is another one with a wrong letter."""

__all__ = ["LONG", "misspelt", "misspelt_name"]

LONG = 6
"""Letters from which on one wrong letter leaves a word what it was."""


def misspelt(one: str, two: str) -> bool:
    """Whether two long words differ by one letter, or by two that changed places.

    A difference in the last two letters is an ending, and in the first another word.

    >>> misspelt("licenced", "licensed"), misspelt("licensor", "licensee")
    (True, False)
    """
    least = min(len(one), len(two))
    if least < LONG or one == two or abs(len(one) - len(two)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), least)
    if start == 0 or start >= least - 2:
        return False
    first, second = one[start:], two[start:]
    swapped = first[:2] == second[1::-1] and first[2:] == second[2:]
    return swapped or first[1:] in (second[1:], second) or first == second[1:]


def misspelt_name(one: str, two: str) -> bool:
    """Whether two names differ so, or by one letter more before the last one.

    A name has no ending that makes another word of it.

    >>> misspelt_name("ostraava", "ostrava"), misspelt_name("larches", "larch")
    (True, False)
    """
    if misspelt(one, two):
        return True
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) < LONG - 1 or len(longer) != len(shorter) + 1 or one[0] != two[0]:
        return False
    dropped = (longer[:i] + longer[i + 1 :] for i in range(1, len(longer) - 1))
    return shorter in dropped
