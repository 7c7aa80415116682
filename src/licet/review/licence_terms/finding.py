# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Find the sentences that are worth reading, by plain words that have to be there."""

from collections.abc import Iterator

from licet.review.reading import Reading, Sentence

__all__ = ["having"]


def having(reading: Reading, *needles: str) -> Iterator[tuple[int, Sentence]]:
    """Sentences in which one of the folded `needles` occurs, with their index.

    Looking for plain words first keeps the cost of the expressions that follow to the few
    sentences that can match.
    """
    present = [needle for needle in needles if needle in reading.folded]
    if not present:
        return
    for index, sentence in enumerate(reading.sentences):
        if any(needle in sentence.folded for needle in present):
            yield index, sentence
