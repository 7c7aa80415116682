# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a text is an agreement between named parties, or a licence to whoever takes it."""

from licet.review.reading import Reading, pattern

__all__ = ["is_between_parties"]

_SIGNED = pattern(
    r"in witness whereof|/s/|\bby ?:|\btitle ?:|\bsigned\b.{0,80}?\bby\b|undersigned|"
    r"very truly yours|accepted and agreed|agreed and accepted"
)
_MUTUAL = pattern(r"\b(?:each|either|neither|both|other|such) (?:of the )?(?:\w+ )?part(?:y|ies)\b")
OFTEN = 2
"""A text that speaks of either party this often has parties."""


def is_between_parties(reading: Reading, *, named: int) -> bool:
    """Whether the text is signed, or names two parties and speaks of either of them.

    Only then is a date the date of an agreement, and a company a party: a public licence has
    a version and an author.

    Args:
        reading: The text.
        named: How many parties its opening words name.
    """
    if _SIGNED.search(reading.folded):
        return True
    if named < OFTEN:
        return False
    mutual = _MUTUAL.finditer(reading.folded)
    return sum(1 for _ in zip(mutual, range(OFTEN), strict=False)) == OFTEN
