# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Kinds of provisions that are found by a phrase."""

from collections.abc import Iterator

from licet.review.reading import Reading, Sentence, pattern

__all__ = ["by_phrase"]

_PHRASES = {
    "confidentiality": pattern(
        r"(?:shall|will|must|agrees? to) (?:[a-z]+ ){0,3}(?:keep|hold|maintain|treat|not disclose)"
        r"[^.]{0,80}confiden|"
        r"confidential information[^.]{0,80}(?:shall|will|may) not (?:be )?(?:disclos|us)"
    ),
    "indemnity": pattern(
        r"(?:shall|will|agrees? to|hereby) (?:[a-z]+,? ){0,4}(?:indemnify|hold harmless|defend)"
    ),
    "minimum_commitment": pattern(
        r"(?:no less than|not less than|at least|minimum)[^.]{0,60}"
        r"(?:\$|usd|eur|gbp|chf|dollars|units)"
        r"[^.]{0,80}(?:each|per|every) (?:calendar |fiscal |contract )?(?:year|quarter|month)"
    ),
    "sublicence": pattern(
        r"(?:right|licen[cs]e|entitled|permitted|may|shall|not)[^.;]{0,60} sub-?licen[cs]|"
        r"sub-?licen[cs](?:able|eable)|sub-?licen[cs]es? (?:shall|may|under|to)"
    ),
}


def by_phrase(reading: Reading) -> Iterator[tuple[str, Sentence]]:
    """Kind and sentence, in order of kinds and then of the text."""
    for kind, phrase in _PHRASES.items():
        for sentence in reading.sentences:
            if phrase.search(sentence.folded):
                yield kind, sentence
