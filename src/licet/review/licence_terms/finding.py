# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Find the sentences that are worth reading, by plain words that have to be there."""

import re
from collections.abc import Iterator

from licet.review.reading import Reading, Sentence

__all__ = ["having", "is_title"]


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


_LABEL = re.compile(r"^\W*(?:[A-Za-z]?[\d.]+|\w{1,2}[.)])\W+")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    ("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "under", "upon",
     "with")
)  # fmt: skip


def is_title(reading: Reading, sentence: Sentence) -> bool:
    """Whether a piece of text is a title in capitals: it names a matter and says nothing on it."""
    text = reading.document.text[sentence.start : sentence.start + len(sentence.folded)]
    if len(text) > 80 or text.isupper():
        return False
    said = [word for word in _WORD.findall(_LABEL.sub("", text)) if word not in _SMALL]
    return len(said) > 1 and all(word[0].isupper() for word in said) and text[-1:] in ".:"
