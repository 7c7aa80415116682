# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words that match in marked text: who acts, and whether it is granted, owed or barred."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from licet.review.layers.marks import Laid
from licet.review.licence_terms.modality import LONGEST, Force, force
from licet.review.reading import Reading, Sentence, holding, pattern
from licet.terms import ClauseKind, Place

__all__ = ["CHOICES", "MOST", "Said", "said", "said_plainly", "settling"]

MOST = 12
"""Matches of one expression that are followed up."""

_ACTOR = pattern(r"(?P<prep>\b\w+ )?(?:the )?\b(?P<who>U+|Y+|B+)\b(?!')")
_ASIDE = frozenset(["of", "for", "from", "with", "by", "between", "against", "than", "on", "in"])
_GIVEN = pattern(r"\b(?:grant\w*|licen[sc]\w+|right|permit\w*|allow\w*|entitl\w+)\b.{0,60}$")
_MAY = pattern(
    r"\b(?:may|entitled|permit(?:s|ted)?|allow(?:s|ed)?|authori[sz]e[sd]?|grants?|granted"
    r"|licen[sc]e|right|agrees? that|consents? to|will|free to)\b(?! not)"
)
_ALLOWED_AFTER = pattern(
    r"[^.;]{0,90}? (?:is|are) (?:\w+ly )?(?:allowed|permitted|included|granted|authori[sz]ed"
    r"|welcome|fine)\b"
    r"|[^.;]{0,120}? (?:falls?|comes?|lies?|is|are) within the (?:licen[sc]e|rights?|grant|scope)\b"
)
_WILL = pattern(r"\bwill\b(?! not)")
_PASSIVE = pattern(r"\b(?:be|is|are|been|being|was|were)(?: \w+ly| not| never)? $")
_BY = pattern(r"[^.;]{0,100}?\bby (?:or (?:for|on behalf of) )?(?:the )?(U+|Y+|B+)\b(?!')")


@dataclass(frozen=True, slots=True)
class Said:
    """Words of one sentence that an expression matched."""

    laid: Laid
    index: int
    """Of its sentence in the reading."""
    start: int
    end: int
    """Of the words that carry it, in the sentence."""

    @property
    def sentence(self) -> Sentence:
        """The sentence it stands in, marked."""
        return self.laid.reading.sentences[self.index]

    @property
    def text(self) -> str:
        """The marked words of the sentence."""
        return self.sentence.folded[:LONGEST]

    @property
    def section(self) -> str:
        """As a lawyer cites it."""
        return self.sentence.section

    @property
    def at(self) -> str:
        """As messages name it: `§3.1`, `Schedule B`."""
        return f"§{self.section}" if self.section[:1].isdigit() else self.section

    @property
    def place(self) -> Place:
        """The words that carry it, in the document."""
        at = self.sentence.start
        return self.laid.paper.place(at + self.start, at + self.end)

    @property
    def words(self) -> str:
        """The words that carry it, as the document has them, on one line."""
        return " ".join(self.place.quote.split())

    @property
    def lead(self) -> str:
        """Marked words of the clauses above and of the list it is an item of."""
        return self.laid.lead(self.index)

    @property
    def force(self) -> Force:
        """What the nearest modal word makes of it."""
        return self.force_at(self.start)

    @property
    def allowed(self) -> bool:
        """Whether the words let it be done: `may`, `is granted a licence to`, `agrees that`."""
        if self.force in (Force.ALLOWED, Force.FREE):
            return True
        if _ALLOWED_AFTER.match(self.text, self.end):
            return True
        free = self.force is not Force.FORBIDDEN
        return free and _MAY.search(f"{self.lead[-200:]} {self.text[: self.start]}") is not None

    @property
    def owed(self) -> bool:
        """Whether the words are a duty: `shall`, `must`, `undertakes to`, `will`."""
        if self.force is Force.REQUIRED:
            return True
        before = self.text[max(0, self.start - 60) : self.start]
        return self.force is not Force.FORBIDDEN and _WILL.search(before) is not None

    def force_at(self, at: int) -> Force:
        """What the nearest modal word before a character of the sentence makes of what follows."""
        return force(f"{self.lead} {self.text[:at]}", self.text[at:])

    @property
    def actor(self) -> str:
        """`U`, `Y` or `B`: who does it; empty where the words do not say."""
        before, after = self.text[: self.start], self.text[self.start :]
        if _PASSIVE.search(before[-24:]):
            agent = _BY.match(after)
            return agent[1][0] if agent else ""
        return _subject(before) or _subject(self.lead)

    def spanning(self, start: int, end: int) -> "Said":
        """The same sentence with other words of it."""
        return Said(self.laid, self.index, start, end)


def _subject(before: str) -> str:
    found = ""
    for match in _ACTOR.finditer(before):
        word = (match["prep"] or "").strip()
        if word in _ASIDE:
            continue
        if word == "to" and not _GIVEN.search(before[max(0, match.start() - 70) : match.start()]):
            continue
        found = match["who"][0]
    return found


def said(laid: Laid, expression: str, *, needs: str = "") -> Iterator[Said]:
    """Where an expression matches in marked text: at most `MOST` times, in order.

    Args:
        laid: The agreement.
        expression: For marked text; a group `say` is the part that carries it.
        needs: Words that have to occur in a sentence, one of them, parted by `|`.
    """
    found = _matches(laid.reading, pattern(expression), needs.split("|") if needs else [])
    return islice((Said(laid, *match) for match in found), MOST)


def said_plainly(laid: Laid, expression: str, *, needs: str = "") -> Iterator[Said]:
    """As `said`, in the words of the agreement itself, folded and without marks."""
    plain = laid.paper.reading
    found = _matches(plain, pattern(expression), needs.split("|") if needs else [])
    return islice((Said(laid, *match) for match in found), MOST)


CHOICES = pattern(r"(?s)\[ ?\].{0,400}?\[ ?\]")
"""A list of boxes to tick says nothing until one is ticked."""


@lru_cache(maxsize=2)
def settling(reading: Reading) -> dict[int, str]:
    """The sentences that may settle something, by index: no recitals, no boxes to tick."""
    clauses = reading.document.clauses
    return {
        index: text
        for index, sentence in enumerate(reading.sentences)
        # what the parties had in mind grants and bars nothing
        if sentence.clause is None or clauses[sentence.clause].kind is not ClauseKind.RECITAL
        if not CHOICES.search(text := sentence.folded[:LONGEST])
    }


def _matches(
    reading: Reading, words: re.Pattern[str], needs: list[str]
) -> Iterator[tuple[int, int, int]]:
    """Sentence, start and end of each match."""
    texts = settling(reading)
    for index in holding(reading, needs) if needs else texts:
        for match in words.finditer(texts[index]) if index in texts else ():
            named = "say" in words.groupindex and match.start("say") >= 0
            start, end = match.span("say" if named else 0)
            yield index, start, end
