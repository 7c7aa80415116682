# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a row, a label or a question says of an act in a word: `Sublicensing: no`.

A label needs no verb, so that what is asked is known by its noun and what is said by its answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.grants.leave import Leave
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["Answer", "answers"]

_LABEL = 90
"""Characters of a label."""
_VALUE = 130
"""Characters of an answer that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A label, and what is said of it."""

    index: int
    """Of the sentence of the label."""
    name: str
    """Folded words of the label or the question."""
    value: str
    """Folded words of the answer."""
    said: Leave
    start: int
    end: int
    """From the label to the word that answers: characters of `Document.text`."""


def answers(paper: Paper) -> tuple[Answer, ...]:
    """Every label that is answered with yes, no, or leave that has to be asked for."""
    return paper.once(_answers)


_PARTS = words(r"(?<=[\w)\"]) ?[:?|]+ ?(?=[\w(])")


def _answers(paper: Paper) -> tuple[Answer, ...]:
    return tuple(_read(paper))


def _read(paper: Paper) -> Iterator[Answer]:
    sentences = joined(paper.reading)
    for index, (one, two) in enumerate(pairwise((*sentences, *sentences[-1:]))):
        parts = _PARTS.search(one.folded, 0, _LABEL)
        if parts:
            name, value = one.folded[: parts.start()], one.folded[parts.end() :]
            begin = one.start + parts.end()
        elif one.folded.endswith((":", "?")) and one.clause == two.clause:
            name, value, begin = one.folded, two.folded, two.start
        else:
            continue
        found = _said(value[:_VALUE]) if len(name) <= _LABEL else None
        if found:
            said, length = found
            yield Answer(
                index=index, name=name, value=value, said=said, start=one.start,
                end=begin + length,
            )  # fmt: skip


_LEAVE = r"(?:consent|approv\w+|permission|sign-off|asking|agreement|assent|say-so|go-ahead)"
_NO = words(
    rf"^\W*(?:(?:is|are) )?(?:no\b(?! (?:[\w']+ ){{0,3}}?(?:{_LEAVE}|limit\w*|restrict\w*|objection"
    r"|veto|need|charge|fee|cost))|none\b|not\b(?! (?:subject|limited|restricted|applicable"
    r"|stated))|never\b|nil\b"
    r"|barred|banned|exclu\w+|forbidden|prohibited|ruled out|withheld|disallowed|denied|refused"
    r"|impossible|inadmissible|unavailable|closed|off[- ]limits|out of the question)"
)
_ASK = words(
    r"^[^.;]{0,60}?\b(?:only|solely|subject to|with|upon|after|if|where|unless|requires?|needs?"
    rf"|calls? for|depends? on) [^.;]{{0,70}}?\b(?:{_LEAVE}|says yes|agrees|countersign\w*)\b"
)
_YES = words(
    r"^\W*(?:(?:is|are) )?(?:yes\b|free\b(?! of charge)|freely|allowed|permitted|granted"
    r"|unrestricted"
    rf"|possible|open\b|admitted|admissible|at will|without (?:[\w']+ ){{0,3}}?(?:{_LEAVE}|limits?"
    rf"|restrict\w*)|no (?:[\w']+ ){{0,3}}?(?:{_LEAVE}|limit\w*|restrict\w*|objection|veto))"
)
_FREE = words(rf"\b(?:no|without|un\w+) (?:[\w']+ ){{0,3}}?{_LEAVE}|\bfree(?:ly)?\b|\bat will\b")
_BUT = words(r"\b(?:except|unless|other than|save|but only|beyond)\b")


def _said(value: str) -> tuple[Leave, int] | None:
    """What an answer says, and how many characters say it."""
    no, yes, free = _NO.search(value), _YES.search(value), _FREE.search(value)
    asks = None if free else _ASK.search(value)
    if asks:
        return Leave.ASK, asks.end()
    if no:
        return None if _BUT.search(value) else (Leave.BAR, no.end())
    if yes:
        return (Leave.FREE, max(yes.end(), free.end())) if free else (Leave.LET, yes.end())
    return None
