# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences that settle something for good, and what they say."""

import re
from dataclasses import dataclass

from licet.review.grants.hedges import yields
from licet.review.licence_terms.granting import joined
from licet.review.paper import Paper

__all__ = ["LONGEST", "Clash", "Plain", "Told", "apart", "plain_sentences", "spot", "squeezed"]

LONGEST = 900
"""Characters of a sentence that says one thing plainly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A sentence that gives way to no other clause."""

    index: int
    start: int
    text: str
    """Folded, runs of white space as one space."""
    folded: str
    section: str
    hedged: bool
    """Whether it sets aside what stands before it in its clause."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Characters of `Document.text` for a stretch of `text`."""
        return self.start + spot(self.folded, start), self.start + spot(self.folded, end - 1) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Words that settle a matter one way."""

    index: int
    start: int
    end: int
    way: str
    text: str
    section: str
    hedged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two sentences that settle one matter in two ways."""

    one: Told
    two: Told
    joint: str
    witness: str
    mend: str


NEAR = 4
"""Sentences that stand together: what one of them sets aside is told in the others."""


def apart(one: Told, two: Told) -> bool:
    """Whether neither is the exception that the other one is followed by."""
    far = abs(one.index - two.index)
    return far > NEAR or (far > 0 and not (one.hedged or two.hedged))


_ASIDE = re.compile(
    r"\A\W*notwithstanding the (?:foregoing|above),?|\bfor the avoidance of doubt,?|\bhowever\b,?"
)
_SUBJECT = re.compile(
    r"\bsubject to (?:the )?(?:provisions?|sections?|clauses?|articles?|paragraphs?|schedule"
    r"|exhibit|foregoing|preceding)\b|\bexcept as\b|\bunless otherwise\b|"
    r"\bexcept (?:to the extent|for|in)\b|\bamend(?:ed|ment) (?:to read|as follows|by)|"
    r"\b(?:is|are) (?:hereby )?(?:deleted|replaced)\b"
)
_GAP = re.compile(r" {2,}")


def squeezed(folded: str) -> str:
    """Folded words with single spaces."""
    return _GAP.sub(" ", folded) if "  " in folded else folded


def spot(folded: str, at: int) -> int:
    """Where a character of the squeezed words stands in the folded ones.

    >>> spot("a  bc", 2)
    3
    """
    for gap in _GAP.finditer(folded):
        if gap.start() >= at:
            break
        at += gap.end() - gap.start() - 1
    return at


def plain_sentences(paper: Paper) -> tuple[Plain, ...]:
    """The sentences of a paper that settle something; ask it by `paper.once`."""
    found = []
    for index, sentence in enumerate(joined(paper.reading)):
        text = squeezed(sentence.folded)
        if len(text) > LONGEST or len(text) < LEAST:
            continue
        own = _ASIDE.sub(lambda m: " " * len(m.group()), text)
        if yields(own) or _SUBJECT.search(own):
            continue
        found.append(
            Plain(
                index=index, start=sentence.start, text=own, folded=sentence.folded,
                section=sentence.section,
                hedged=own != text,
            )
        )  # fmt: skip
    return tuple(found)


LEAST = 24
"""Characters of a heading, at most."""
