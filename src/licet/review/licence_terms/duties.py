# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence lays a duty on whoever hands a copy on."""

import re
from collections.abc import Iterator

from licet.review.licence_terms.granting import LONGEST, found, stem
from licet.review.licence_terms.modality import words
from licet.review.reading import Reading, Sentence

__all__ = ["is_duty", "refused", "sentences"]

_NO_DUTY = words(
    r"\b(?:need not|not required to|do(?:es)? not (?:have|need) to|no obligation|not obliged)\b"
)


def sentences(
    reading: Reading, said: re.Pattern[str], *needles: str
) -> Iterator[tuple[Sentence, str, str]]:
    """Sentences in which the words occur, with their folded words and what governs them."""
    for index, sentence in found(reading, said, *needles):
        yield sentence, sentence.folded[:LONGEST], stem(reading, index)


_DUTY = words(
    r"\b(?:whoever|anyone who|must|shall|will|should|required?|requires|need|agrees?|condition\w*"
    r"|provided|subject to"
    r"|has to|have to|obligation\w*|undertakes?|ensure|only if|so long as|as long as"
    r"|(?:is|are) to be|may not|cannot)\b",
    r"\b(?:may|permitted|allowed|free)\b[^.;]{0,300}?\bif (?:you|it|they|each|all|every|the|a"
    r"|an|any) ",
    r"^[\s(\[\]a-z0-9ivx.)]{0,8}(?:if|when|whenever) you\b",
)  # fmt: skip
_IMPERATIVE = re.compile(
    r"^[\s(\[\]a-z0-9ivx.)]{0,8}(?:(?:if|when|whenever|where|in) [^.;:,]{1,80}, )?"
    r"(?:you )?(?:please )?(?:give|include|provide|retain|keep|cause"
    r"|reproduce|add|accompany|attach|preserve|mark|indicate|state|document|credit|attribute"
    r"|license|cite|do not|leave|note|name|describe|disclose|list|record|mention|ship|tell"
    r"|make sure|see to it|link|tell|inform|acknowledge|say|explain|display|show|place|put|insert"
    r"|print)\b"
)


def is_duty(lead: str, folded: str) -> bool:
    """Whether a sentence, or what governs it, makes its act a duty."""
    return bool(_DUTY.search(folded) or _DUTY.search(lead[-400:]) or _IMPERATIVE.match(folded))


def refused(folded: str, what: re.Pattern[str]) -> bool:
    """Whether the words before the act say that there is no duty."""
    match = what.search(folded)
    return (
        match is not None
        and _NO_DUTY.search(folded, max(0, match.start() - 60), match.end()) is not None
    )
