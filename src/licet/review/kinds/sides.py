# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parties that are called by their names, read as the sides they are on.

`with_roles` knows who `grants` whom. Here also who `receives` a licence from whom, and who
`uses` what is another's.
"""

import re
from dataclasses import replace

from licet.review.reading import Reading, pattern
from licet.review.roles import MOST, with_roles
from licet.terms import Document

__all__ = ["with_sides"]

_PAPER = re.compile(r"\b(?:agreement|licen[cs]e|terms|part(?:y|ies)|date|term)s?\b")
_SHORTEST = {"licensor": "we", "licensee": "you"}


def with_sides(reading: Reading) -> Reading:
    """The reading with names of parties folded to `licensor` and `licensee`; no offset moves."""
    told = with_roles(reading)
    if told is not reading:
        return told
    sides = _sides(reading)
    if sides is None:
        return reading
    folded = reading.folded
    for name, role in zip(sides, ("licensor", "licensee"), strict=True):
        folded = _renamed(folded, name, role)
    sentences = tuple(replace(s, folded=folded[s.start : s.end]) for s in reading.sentences)
    return replace(reading, folded=folded, sentences=sentences)


def _sides(reading: Reading) -> tuple[str, str] | None:
    """Who gives and who receives, where both are names that the document defines."""
    either = "|".join(re.escape(name).replace("\\ ", " ") for name in _names(reading.document))
    match = either and pattern(
        rf"\b({either})\b(?: shall| will)?,? "
        r"(?:receives?|obtains?|acquires?|is granted|is given|gets)\b"
        rf"[^.;]{{0,60}}? (?:from|by) (?:the )?({either})\b"
    ).search(reading.folded)
    return (match[2], match[1]) if match and match[1] != match[2] else None


def _names(document: Document) -> list[str]:
    terms = {" ".join(d.term.lower().split()) for d in document.definitions[:MOST]}
    return sorted(t for t in terms if len(t) > 2 and not _PAPER.search(t))


def _renamed(folded: str, name: str, role: str) -> str:
    """The text with a name replaced by its role's word and spaces, character for character."""
    word = role if len(name) >= len(role) else _SHORTEST[role]
    own = f"{word}'s" if word == role else {"we": "our", "you": "your"}[word]

    def instead(match: re.Match[str]) -> str:
        new = own if match[0].endswith("'s") else word
        return new.ljust(len(match[0])) if len(new) <= len(match[0]) else match[0]

    return re.sub(rf"(?<![\w\"]){re.escape(name)}(?:'s)?\b(?!\")", instead, folded)
