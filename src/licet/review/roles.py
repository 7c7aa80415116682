# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who is licensor and who is licensee, where an agreement calls its parties by their names.

Readers of terms know `you`, `licensee` and the like. An agreement that says "Northwind grants
Harbour a licence" names the two once; from there on `Harbour` is the licensee. The folded text
gets the role's word in place of the name, padded to its length, so that no character moves.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from licet.review.reading import Reading, Sentence, pattern

__all__ = ["with_roles"]

_KNOWN = frozenset({"you", "licensee", "licensor", "user", "end user", "recipient", "contributor"})
MOST = 40
"""Definitions that are taken for names of parties: they stand at the beginning."""


_PAPER = re.compile(r"\b(?:agreement|licen[sc]e|terms|permission|clause|grant)s?\b")
"""`This Agreement grants you …`: a paper is no party."""


def with_roles(reading: Reading) -> Reading:
    """The reading with the parties' own names folded to their roles; as it was if none is known."""
    names = {
        " ".join(definition.term.lower().split())
        for definition in reading.document.definitions[:MOST]
        if definition.term[:1].isupper() and not _PAPER.search(definition.term.lower())
    }
    found = _granting(reading.folded, names)
    if found is None or set(found) <= _KNOWN:
        return reading
    folded = _renamed(
        _renamed(reading.folded, found[0], "licensor", "we"), found[1], "licensee", "you"
    )
    return replace(
        reading,
        folded=folded,
        sentences=tuple(_moved(sentence, folded) for sentence in reading.sentences),
    )


def _granting(folded: str, names: Iterable[str]) -> tuple[str, str] | None:
    """Who grants whom a licence: names that the document defines, or `you`."""
    either = "|".join(re.escape(name).replace("\\ ", " ") for name in sorted(names))
    match = either and pattern(
        rf"\b({either}) (?:hereby |also )?(?:grants?(?: to)?|licen[sc]es to|permits|authori[sz]es"
        rf"|makes [\w ]{{1,40}}? available to) ({either}|you)\b"
    ).search(folded)
    return (match[1], match[2]) if match else None


def _renamed(folded: str, name: str, role: str, short: str) -> str:
    """The text with a name replaced by its role's word and spaces, character for character."""
    word = role if len(name) >= len(role) else short
    if name in _KNOWN or len(name) < len(word):
        return folded
    owned = f"{word}'s" if word == role else {"we": "our", "you": "your"}[short]

    def instead(match: re.Match[str]) -> str:
        if match[0].startswith('"'):
            return match[0]
        return (owned if match[0].endswith("'s") else word).ljust(len(match[0]))

    # What stands in quotes is to be shown as it is.
    return re.sub(rf"\"[^\"]{{0,200}}\"|\b{re.escape(name)}\b(?:'s|(?!'))", instead, folded)


def _moved(sentence: Sentence, folded: str) -> Sentence:
    return replace(sentence, folded=folded[sentence.start : sentence.end])
