# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The sentence by which a licensor gives up every right in the work."""

from licet.review.licence_terms.granting import LONGEST, found
from licet.review.licence_terms.modality import words
from licet.review.reading import Reading, Sentence

__all__ = ["waiver"]

_WAIVER = words(
    r"\b(?:waives?|abandons?|surrenders?|relinquish\w*|gives? up)\b[^.;]{0,200}?"
    r"\b(?:copyrights?|all (?:of )?(?:\w+ ){0,2}?rights in)\b",
    r"\b(?:dedicat\w+|releas\w+|plac\w+)\b[^.;]{0,80}?\b(?:in|in)?to the public domain\b",
    r"\bfree and unencumbered\b", r"\bdo what(?:ever)? (?:the \w+ )?you (?:want|like|please)\b",
)  # fmt: skip
_GIVING_UP = ("waive", "abandon", "surrender", "relinquish", "give", "public domain",
              "unencumbered", "do what")  # fmt: skip
_NOT_WAIVED = words(
    r"\b(?:moral rights|jury|does not|shall not|may not|not waive\w*|waiver of|licensee|extent "
    r"possible|you waive|wish\w*|fails?|event)\b"
)


def waiver(reading: Reading) -> Sentence | None:
    """The sentence that gives up every right in the work."""
    return next(
        (
            s
            for _, s in found(reading, _WAIVER, *_GIVING_UP)
            if not _NOT_WAIVED.search(s.folded, 0, LONGEST)
        ),
        None,
    )
